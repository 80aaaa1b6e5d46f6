using LawTracker.Publishing;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Laws;

/// <summary>Everything the page of a law shows, on a day.</summary>
public sealed record LawView
{
    public required Corpus Corpus { get; init; }

    public required Instrument Law { get; init; }

    public required Jurisdiction? Jurisdiction { get; init; }

    /// <summary>The day it is shown for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The days asked for in the address, if any; links to other laws keep them.</summary>
    public required Moment Moment { get; init; }

    /// <summary>The day asked for in the address, if any.</summary>
    public DateOnly? At => Moment.At;

    /// <summary>The newest revision of what is shown, where an earlier state of our knowledge was asked for.</summary>
    public int? Revision { get; init; }

    /// <summary>The day whose knowledge is shown: today unless another was asked for. Whether a check is past due is told for this day.</summary>
    public required DateOnly KnownOn { get; init; }

    /// <summary>Whether it is shown as it stands today by what is known today.</summary>
    public bool IsNow => Moment == Moment.Now;

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

    /// <summary>Answers that a change after the day made so.</summary>
    public required IReadOnlyList<FindingView> Later { get; init; }

    /// <summary>What the official text's citations and defined terms lead to.</summary>
    public required TextLinks Links { get; init; }

    public string Title => Law.TitleOn(Day);

    /// <summary>Changes that the held text is too old to have.</summary>
    public IEnumerable<LegalEvent> NewerThanText => Text?.AsAt is not { } asAt ? [] : Law.Events.Where(e =>
        e.Kind is EventKind.Amended or EventKind.ReEnacted or EventKind.Repealed or EventKind.Renumbered && e.Bites.First > asAt.Last && e.Bites.First <= Day);

    /// <summary>What happened after the day shown: it is shown all the same, and marked.</summary>
    public IEnumerable<LegalEvent> LaterEvents => Law.Events.Where(e => IsLater(e.On)).OrderBy(e => e.On);

    public bool IsLater(PartialDate? date) => date?.First > Day;

    /// <summary>A law as it stood on a day by what a corpus knows; null where it has no such law.</summary>
    /// <param name="tracker">This instance.</param>
    /// <param name="corpus">The records, of today or of an earlier revision.</param>
    /// <param name="jurisdiction">The first half of the law's id.</param>
    /// <param name="slug">The second half.</param>
    /// <param name="at">The day; null: the day of the knowledge.</param>
    /// <param name="known">The day whose knowledge the corpus is, and its newest revision; null: today's.</param>
    public static LawView? Of(Tracker tracker, Corpus corpus, string jurisdiction, string slug, DateOnly? at, (DateOnly Day, int Revision)? known = null)
    {
        if (!InstrumentId.TryParse($"{jurisdiction}/{slug}", null, out var id) || corpus.Law(id) is not { } law)
            return null;
        var knownOn = known?.Day ?? tracker.Today;
        var day = at ?? knownOn;
        var moment = new Moment(at, known?.Day);
        var rulings = corpus.RulingsOn(id);
        var versions = tracker.Published.VersionsOf(id, known?.Revision);
        var text = InstrumentVersion.StandingOn(versions, at);
        FindingView[] findings = [.. law.Findings.Select(f => FindingView.Of(corpus, law, f, text?.Provisions ?? []))];
        FindingView[] made = [.. findings.Where(f => IsMade(law, f.Finding, day))];
        FindingView[] ended = [.. made.Where(f => f.Until?.ReachedOn(day) == Reached.Yes)];
        return new()
        {
            Corpus = corpus,
            Law = law,
            Jurisdiction = corpus.Jurisdiction(id.Jurisdiction),
            Day = day,
            Moment = moment,
            Revision = known?.Revision,
            KnownOn = knownOn,
            Status = corpus.StatusOf(law, null, day),
            Clocks = Clocks.On(law, null, rulings, day),
            Parts = [.. law.Parts.Select(p => (p, Clocks.On(law, p.Id, rulings, day)))],
            Rulings = rulings,
            Versions = versions,
            Text = text,
            Links = new(tracker, corpus, law, text) { Moment = moment, Revision = known?.Revision },
            Findings = [.. made.Except(ended).GroupBy(f => f.Finding.Topic).Select(g => (corpus.Topic(g.Key), (IReadOnlyList<FindingView>)[.. g.OrderBy(f => Place(corpus, f.Finding))]))],
            Earlier = ended,
            Later = [.. findings.Except(made)],
        };
    }

    /// <summary>Whether the event that made it so had been decided by the day.</summary>
    static bool IsMade(Instrument law, Finding finding, DateOnly day) =>
        law.Begins(finding) is not { } since || since.On.ReachedOn(day) != Reached.No;

    static int Place(Corpus corpus, Finding finding) => corpus.QuestionsOf(finding.Topic).TakeWhile(q => q.Id != finding.Question).Count();
}
