namespace LawTracker.Web.Trends;

/// <summary>The days on which an answer of a place on a topic can turn. Between two of them every answer is the same, for the rules only ask whether a dated day has come.</summary>
sealed class TurningDays
{
    readonly ILookup<JurisdictionId, DateOnly> days;

    public TurningDays(Corpus corpus, TopicId topic)
    {
        var ofLaws = from law in corpus.Laws
                     where law.Topics.Contains(topic) || law.Findings.Any(f => f.Topic == topic)
                     let dates = law.Events.SelectMany(e => new[] { e.On, e.Bites }).Concat(corpus.RulingsOn(law.Id).Select(r => r.Ruling.On)).Distinct().ToList()
                     from place in law.Extent.Concat(law.Findings.SelectMany(f => f.Extent)).Append(law.Id.Jurisdiction).Distinct()
                     from date in dates
                     select (Place: place, Date: date);
        var ofPlaces = from place in corpus.Jurisdictions
                       from date in place.Absences.Where(a => a.Topic == topic).SelectMany(a => new[] { a.Since, a.Until }).Append(place.CoverageOf(topic).HistoryFrom)
                       where date is not null
                       select (Place: place.Id, Date: date.Value);
        days = (from turn in ofLaws.Concat(ofPlaces) from day in new[] { turn.Date.First, turn.Date.Last } select (turn.Place, Day: day)).ToLookup(t => t.Place, t => t.Day);
    }

    /// <summary>A value for each day, worked out anew only where something can have turned since the day before it in the list.</summary>
    /// <param name="place">The place.</param>
    /// <param name="on">The days, the earliest first.</param>
    /// <param name="work">What is asked of a day.</param>
    public IReadOnlyList<T> Each<T>(JurisdictionId place, IReadOnlyList<DateOnly> on, Func<DateOnly, T> work)
    {
        List<T> values = [];
        foreach (var (i, day) in on.Index())
            values.Add(i > 0 && !days[place].Any(d => d > on[i - 1] && d <= day) ? values[^1] : work(day));
        return values;
    }
}
