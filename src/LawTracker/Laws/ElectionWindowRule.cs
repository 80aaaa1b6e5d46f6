namespace LawTracker.Laws;

/// <summary>The days about an election in which a law applies.</summary>
/// <param name="From">The first day: the election day less the number of days.</param>
/// <param name="Election">The election it is counted back from.</param>
/// <param name="Finding">The coded number of days.</param>
/// <param name="Closes">The last day: that of the election, or later where the law says so.</param>
public sealed record ElectionWindow(DateOnly From, ElectionDay Election, Finding Finding, DateOnly Closes);

/// <summary>The windows of election laws, from what is coded of them and the election days recorded. Pure.</summary>
public static class ElectionWindowRule
{
    /// <summary>Laws that count back from another day than an election's: from when they apply cannot be computed here.</summary>
    static readonly string[] FromAnotherDay = ["voting-start", "candidacy", "other"];

    /// <summary>Every window of a law, past and to come, the earliest first: of the elections of its place and of what holds it, with the days that the law says on the election day, and only where it may then be relied on. Early voting is not considered.</summary>
    public static IReadOnlyList<ElectionWindow> Of(Corpus corpus, Instrument law)
    {
        if (!law.Findings.Any(f => f.Question.Value == "el.window-days") || law.EffectiveForce != Force.Binding)
            return [];
        var places = corpus.Lineage(law.Id.Jurisdiction);
        return [.. from election in corpus.Elections
                   where places.Contains(election.Jurisdiction)
                   let days = Holding(corpus, law, "el.window-days", election.On).Where(f => f.Answer.Number > 0).MaxBy(f => f.Answer.Number)
                   where days is not null && Counts(corpus, law, election)
                   let after = Holding(corpus, law, "el.window-after", election.On).Select(f => f.Answer.Number ?? 0).DefaultIfEmpty(0).Max()
                   let window = new ElectionWindow(election.On.AddDays(-(int)days.Answer.Number!.Value), election, days, election.On.AddDays((int)after))
                   orderby window.From, election.On
                   select window];
    }

    /// <summary>Whether a law in force on a day has a window whose days cannot be computed from an election day; and why, in words.</summary>
    public static string? WhyNot(Corpus corpus, Instrument law, DateOnly day)
    {
        if (law.EffectiveForce != Force.Binding || Holding(corpus, law, "el.window-days", day).All(f => f.Answer.Number is null or <= 0))
            return null;
        if (!Holding(corpus, law, "el.window-from", day).All(f => !FromAnotherDay.Any(f.Answer.Is)))
            return "it counts from another day than the election's";
        return corpus.Elections.Any(e => e.On >= day && corpus.Lineage(law.Id.Jurisdiction).Contains(e.Jurisdiction)) ? null : "no election day of its place is recorded here";
    }

    static bool Counts(Corpus corpus, Instrument law, ElectionDay election)
    {
        List<Finding> from = [.. Holding(corpus, law, "el.window-from", election.On)];
        return !from.Any(f => FromAnotherDay.Any(f.Answer.Is)) && (election.Kind == ElectionKind.General || !from.Any(f => f.Answer.Is("general")));
    }

    /// <summary>The findings on a question that hold on a day in a part that may then be relied on.</summary>
    static IEnumerable<Finding> Holding(Corpus corpus, Instrument law, string question, DateOnly day) => law.Findings.Where(f =>
        f.Question.Value == question
        && law.Begins(f) is { } since && since.Bites.ReachedOn(day) == Reached.Yes
        && law.Event(f.Until)?.Bites.ReachedOn(day) is null or Reached.No
        && corpus.StatusOf(law, f.Part, day).IsRelied());
}
