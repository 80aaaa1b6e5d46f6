using LawTracker.Publishing;

namespace LawTracker.Web.Parts;

/// <summary>Addresses within the site. They never move.</summary>
public static class Paths
{
    public static string Of(InstrumentId law) => "/laws/" + law;

    public static string Of(InstrumentId law, DateOnly? at) => Of(law, new Moment(at, null));

    public static string Of(InstrumentId law, Moment moment) => Of(law) + moment.Query;

    public static string Of(JurisdictionId place) => "/jurisdictions/" + place;

    public static string Of(TopicId topic) => "/topics/" + topic;

    public static string Of(CourtCase ruling) => "/cases/" + ruling.Id;

    /// <summary>What changed between two texts of a law, each given by its revision or by a day.</summary>
    public static string Redline(InstrumentId law, string from, string to) => $"/laws/{law}/redline?from={from}&to={to}";

    /// <summary>The page of one answer: what it rests on. Shown for today unless a day is given.</summary>
    public static string Of(AnswerRow answer, DateOnly? on) => $"/answers/{answer.Jurisdiction}/{answer.Topic}/{answer.Question}{(on is { } day ? $"?on={day:yyyy-MM-dd}" : "")}";

    /// <summary>A provision on its law's page.</summary>
    public static string Of(InstrumentId law, string provisionPath) => Of(law, provisionPath, Moment.Now);

    public static string Of(InstrumentId law, string provisionPath, Moment moment) => $"{Of(law, moment)}#p-{provisionPath.Replace('/', '-')}";

    public static string Fragment(Provision provision) => "#" + provision.Anchor;
}
