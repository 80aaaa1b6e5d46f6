using LawTracker.Publishing;

namespace LawTracker.Web.Laws;

/// <summary>Everything the page of a law shows, on a day.</summary>
public sealed record LawView
{
    public required Corpus Corpus { get; init; }

    public required Instrument Law { get; init; }

    public required Jurisdiction? Jurisdiction { get; init; }

    /// <summary>The day it is shown for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The day asked for in the address, if any.</summary>
    public DateOnly? At { get; init; }

    public required LegalStatus Status { get; init; }

    public required Clocks Clocks { get; init; }

    public required IReadOnlyList<(InstrumentPart Part, Clocks Clocks)> Parts { get; init; }

    public required IReadOnlyList<CaseRuling> Rulings { get; init; }

    public required IReadOnlyList<InstrumentVersion> Versions { get; init; }

    /// <summary>The text that stood on the day, as far as one is held.</summary>
    public InstrumentVersion? Text { get; init; }

    /// <summary>By topic, in the codebook's order; those that hold on the day, or are enacted and will.</summary>
    public required IReadOnlyList<(Topic? Topic, IReadOnlyList<FindingView> Findings)> Findings { get; init; }

    /// <summary>Answers of earlier versions of the law.</summary>
    public required IReadOnlyList<FindingView> Earlier { get; init; }

    /// <summary>What the official text's citations lead to.</summary>
    public required TextLinks Links { get; init; }

    public string Title => Law.TitleOn(Day);

    /// <summary>Changes that the held text is too old to have.</summary>
    public IEnumerable<LegalEvent> NewerThanText => Text?.AsAt is not { } asAt ? [] : Law.Events.Where(e =>
        e.Kind is EventKind.Amended or EventKind.ReEnacted or EventKind.Repealed or EventKind.Renumbered && e.Bites.First > asAt.Last && e.Bites.First <= Day);

    public static LawView? Of(Tracker tracker, Corpus corpus, string jurisdiction, string slug, DateOnly? at)
    {
        if (!InstrumentId.TryParse($"{jurisdiction}/{slug}", null, out var id) || corpus.Law(id) is not { } law)
            return null;
        var day = at ?? tracker.Today;
        var rulings = corpus.RulingsOn(id);
        var versions = tracker.Published.VersionsOf(id);
        var text = at is null ? versions is [var newest, ..] ? newest : null : versions.FirstOrDefault(v => v.AsAt?.First <= day);
        FindingView[] findings = [.. law.Findings.Select(f => FindingView.Of(corpus, law, f, text?.Provisions ?? []))];
        FindingView[] made = [.. findings.Where(f => IsMade(law, f.Finding, day))];
        FindingView[] ended = [.. made.Where(f => f.Until?.ReachedOn(day) == Reached.Yes)];
        return new()
        {
            Corpus = corpus,
            Law = law,
            Jurisdiction = corpus.Jurisdiction(id.Jurisdiction),
            Day = day,
            At = at,
            Status = corpus.StatusOf(law, null, day),
            Clocks = Clocks.On(law, null, rulings, day),
            Parts = [.. law.Parts.Select(p => (p, Clocks.On(law, p.Id, rulings, day)))],
            Rulings = rulings,
            Versions = versions,
            Text = text,
            Links = new(tracker, corpus, law, text),
            Findings = [.. made.Except(ended).GroupBy(f => f.Finding.Topic).Select(g => (corpus.Topic(g.Key), (IReadOnlyList<FindingView>)[.. g.OrderBy(f => Place(corpus, f.Finding))]))],
            Earlier = ended,
        };
    }

    /// <summary>Whether the event that made it so had been decided by the day.</summary>
    static bool IsMade(Instrument law, Finding finding, DateOnly day) =>
        law.Begins(finding) is not { } since || since.On.ReachedOn(day) != Reached.No;

    static int Place(Corpus corpus, Finding finding) => corpus.QuestionsOf(finding.Topic).TakeWhile(q => q.Id != finding.Question).Count();
}
