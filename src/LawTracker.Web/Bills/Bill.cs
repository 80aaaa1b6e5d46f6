using LawTracker.CuratedData;

namespace LawTracker.Web.Bills;

/// <summary>How far a bill came at most.</summary>
public enum BillStage { Drafted, Introduced, InCommittee, Reported, PassedChamber, PassedLegislature, BecameLaw }

/// <summary>What became of a bill by a day.</summary>
public enum BillOutcome { Pending, SessionOver, Failed, Vetoed, BecameLaw }

/// <summary>A bill, or an act whose way through the legislature is recorded, as it stood on a day.</summary>
/// <param name="Law">Its record.</param>
/// <param name="Stage">The furthest it came.</param>
/// <param name="Outcome">What became of it; a session that is over without a recorded end is said to be so, never "pending".</param>
/// <param name="Last">The last step recorded by that day.</param>
/// <param name="SessionEnds">The last day on which its legislature could still act on it.</param>
public sealed record Bill(Instrument Law, BillStage Stage, BillOutcome Outcome, LegalEvent? Last, DateOnly SessionEnds)
{
    /// <summary>Its legislature's session with the place, for a number alone says nothing: <c>us/119</c>; null where the record names none.</summary>
    public string? Session => Law.Session is { } session ? $"{Law.Id.Jurisdiction}/{session}" : null;

    /// <summary>Those pending first, then the latest step first.</summary>
    public static IReadOnlyList<Bill> All(Corpus corpus, DateOnly today) =>
        [.. corpus.Laws.Where(l => l.Kind == InstrumentKind.Bill || (l.Kind == InstrumentKind.Act && l.Events.Any(e => e.Kind == EventKind.Introduced)))
            .Select(l => Of(corpus, l, today)).Where(b => b.Last is not null)
            .OrderBy(b => b.Outcome).ThenByDescending(b => b.Last!.On).ThenBy(b => b.Law.Id)];

    static Bill Of(Corpus corpus, Instrument law, DateOnly today)
    {
        var steps = law.Events.Where(e => e.On.First <= today).ToList();
        var ends = SessionEnd.Of(law);
        return new(law, steps.Select(Reached).DefaultIfEmpty().Max(), corpus.StatusOf(law, null, today) switch
        {
            LegalStatus.Pending => ends < today ? BillOutcome.SessionOver : BillOutcome.Pending,
            LegalStatus.Failed => BillOutcome.Failed,
            LegalStatus.Vetoed => BillOutcome.Vetoed,
            _ => BillOutcome.BecameLaw,
        }, law.Kind == InstrumentKind.Act ? steps.Find(e => e.Makes) ?? steps.LastOrDefault() : steps.MaxBy(e => (e.On.Last, steps.IndexOf(e))), ends);
    }

    static BillStage Reached(LegalEvent step) => step.Kind switch
    {
        EventKind.Introduced => BillStage.Introduced,
        EventKind.Referred => BillStage.InCommittee,
        EventKind.Reported => BillStage.Reported,
        EventKind.PassedChamber or EventKind.Received => BillStage.PassedChamber,
        EventKind.PassedLegislature or EventKind.Presented or EventKind.Vetoed or EventKind.VetoSustained => BillStage.PassedLegislature,
        EventKind.Enacted => BillStage.BecameLaw,
        _ => BillStage.Drafted,
    };
}

/// <summary>How stages and outcomes read on a page.</summary>
static class BillWords
{
    public static string Of(BillStage stage) => stage switch
    {
        BillStage.Drafted => "Draft or proposal",
        BillStage.InCommittee => "In committee",
        BillStage.Reported => "Out of committee",
        BillStage.PassedChamber => "Passed one chamber",
        BillStage.PassedLegislature => "Passed the legislature",
        BillStage.BecameLaw => "Became law",
        _ => "Introduced",
    };

    public static string Of(BillOutcome outcome) => outcome switch
    {
        BillOutcome.SessionOver => "Session over, end not recorded",
        BillOutcome.Failed => "Failed or lapsed",
        BillOutcome.BecameLaw => "Became law",
        _ => outcome.ToString(),
    };

    /// <summary>The shape it is shown with.</summary>
    public static string Shape(BillOutcome outcome) => outcome switch
    {
        BillOutcome.Pending => "pending",
        BillOutcome.SessionOver => "unknown",
        BillOutcome.BecameLaw => "in-force",
        _ => "out",
    };

    /// <summary>The bar it is drawn with.</summary>
    public static string Bar(BillOutcome outcome) => outcome switch { BillOutcome.SessionOver => "unrecorded", BillOutcome.BecameLaw => "law", _ => outcome.Name() };
}
