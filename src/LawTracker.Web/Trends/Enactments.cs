namespace LawTracker.Web.Trends;

/// <summary>What was made in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Made">Days on which a place made law of the topic.</param>
/// <param name="Amended">Days on which a place only amended such law.</param>
public sealed record EnactmentYear(int Year, int Made, int Amended);

/// <summary>How much law of a topic was made and amended in each year.</summary>
/// <param name="Years">Every year of the chart, those without any too.</param>
/// <param name="Earlier">Enactments before the first of them.</param>
/// <param name="Undated">Steps that are not counted because their year is not known.</param>
public sealed record Enactments(IReadOnlyList<EnactmentYear> Years, int Earlier, int Undated)
{
    /// <summary>Counts by place and day: an act that writes several sections of a code is one enactment, and so is an act and the section it wrote.</summary>
    public static Enactments Of(Corpus corpus, TopicId topic, DateOnly day, bool isEverywhere)
    {
        var places = Adoption.Among(corpus, isEverywhere).Select(p => p.Id).Append(JurisdictionId.Parse("us")).ToHashSet();
        var steps = (from law in corpus.Laws
                     where law.EffectiveForce == Force.Binding && law.Kind != InstrumentKind.Doctrine && law.Topics.Contains(topic) && places.Contains(law.Id.Jurisdiction)
                     from e in law.Events
                     where (e.Makes || e.Kind == EventKind.Amended) && e.On.First <= day
                     select (law.Id.Jurisdiction, Event: e)).ToList();
        var dated = steps.Where(s => !s.Event.IsKnownOnlyBy && s.Event.On.First.Year == s.Event.On.Last.Year).GroupBy(s => (s.Jurisdiction, s.Event.On))
            .Select(g => (g.Key.On.First.Year, IsMade: g.Any(s => s.Event.Makes))).ToList();
        var start = day.Year - Adoption.Years + 1;
        return new(
            [.. Enumerable.Range(start, Adoption.Years).Select(y => new EnactmentYear(y, dated.Count(d => d.Year == y && d.IsMade), dated.Count(d => d.Year == y && !d.IsMade)))],
            dated.Count(d => d.Year < start),
            steps.Count(s => s.Event.IsKnownOnlyBy || s.Event.On.First.Year != s.Event.On.Last.Year));
    }
}
