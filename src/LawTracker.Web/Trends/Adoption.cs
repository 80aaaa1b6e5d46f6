using LawTracker.Web.Maps;

namespace LawTracker.Web.Trends;

/// <summary>How many places had an answer to a question on a day.</summary>
/// <param name="On">1 January of a year, or the day asked about.</param>
/// <param name="InForce">Places whose law in force said so.</param>
/// <param name="Enacted">Places whose law said so, in force or not.</param>
/// <param name="Unclear">Places where the law in force is unclear.</param>
/// <param name="NotKnown">Places of which it is not known, or not certain, what their law said that day.</param>
public sealed record AdoptionDay(DateOnly On, int InForce, int Enacted, int Unclear, int NotKnown);

/// <summary>How an answer spread over the places, year by year: the present rules of aggregation asked again for each day.</summary>
/// <param name="Question">Which.</param>
/// <param name="Places">How many places could have it.</param>
/// <param name="Days">1 January of each year, then the day asked about.</param>
public sealed record Adoption(Question Question, int Places, IReadOnlyList<AdoptionDay> Days)
{
    /// <summary>No curve goes further back: before that our history is thin.</summary>
    public const int Years = 25;

    public AdoptionDay Last => Days[^1];

    /// <summary>The states, the district and the territories; or every place.</summary>
    public static IReadOnlyList<Jurisdiction> Among(Corpus corpus, bool isEverywhere) => isEverywhere ? corpus.Jurisdictions : [.. corpus.Jurisdictions.Where(j => j.Parent?.Value == "us")];

    public static Adoption Of(Corpus corpus, TopicId topic, Question question, DateOnly day, bool isEverywhere)
    {
        var places = Among(corpus, isEverywhere);
        var turning = new TurningDays(corpus, topic);
        DateOnly[] on = [.. Enumerable.Range(day.Year - Years + 1, Years).Select(y => new DateOnly(y, 1, 1)).Where(d => d < day), day];
        var rows = places.Select(p => turning.Each(p.Id, on, d => Answers.Of(corpus, p.Id, topic, question, d))).ToList();
        var days = on.Select((d, i) => new AdoptionDay(
            d,
            rows.Count(r => Standing.Says(corpus, r[i], r[i].InForceAnswer)),
            rows.Count(r => Standing.Says(corpus, r[i], r[i].Answer)),
            rows.Count(r => r[i].InForceAnswer.Is("unclear") || r[i].InForceAnswer.Is("unsettled")),
            rows.Count(r => r[i].InForceAnswer.Is("unknown")))).ToList();
        // The curve begins with the last year in which nobody had it.
        var first = days.FindIndex(d => d.Enacted > 0);
        return new(question, places.Count, [.. days.Skip(Math.Max(0, (first < 0 ? days.Count - 5 : first) - 1))]);
    }
}
