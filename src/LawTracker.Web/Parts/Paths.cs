using LawTracker.Publishing;

namespace LawTracker.Web.Parts;

/// <summary>Addresses within the site. They never move.</summary>
public static class Paths
{
    public static string Of(InstrumentId law) => "/laws/" + law;

    public static string Of(InstrumentId law, DateOnly? at) => at is { } day ? $"/laws/{law}?at={day:yyyy-MM-dd}" : Of(law);

    public static string Of(JurisdictionId place) => "/jurisdictions/" + place;

    public static string Of(TopicId topic) => "/topics/" + topic;

    public static string Of(CourtCase ruling) => "/cases/" + ruling.Id;

    /// <summary>The page of one answer: what it rests on. Shown for today unless a day is given.</summary>
    public static string Of(AnswerRow answer, DateOnly? on) => $"/answers/{answer.Jurisdiction}/{answer.Topic}/{answer.Question}{(on is { } day ? $"?on={day:yyyy-MM-dd}" : "")}";

    /// <summary>A provision on its law's page.</summary>
    public static string Of(InstrumentId law, string provisionPath) => $"/laws/{law}#p-{provisionPath.Replace('/', '-')}";

    public static string Fragment(Provision provision) => "#" + provision.Anchor;
}
