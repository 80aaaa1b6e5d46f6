using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>The dates of a law: the errors that make a tracker say "in force" too early or too late.</summary>
static class EventCheck
{
    public static void Check(Instrument law, KnownIds known, Reporter report, DateOnly today)
    {
        foreach (var e in law.Events)
        {
            LawCheck.RequireSource(law.Sources, e, e.Source, report);
            LawCheck.RequirePlaces(e.Extent, e, known, report);
            foreach (var part in e.Parts.Where(p => !law.Parts.Any(x => x.Id == p)))
                report.Error(e, $"Event '{e.Id}' names part '{part}', which the law does not have", RecordReader.Nearest(part, law.Parts.Select(p => p.Id)));
            if (e.By is { } by && !known.Laws.ContainsKey(by))
                report.Error(e, $"Event '{e.Id}' is by '{by}', which is not a law we have", "Add its record, or say it in note:");
            if (e.Effective is { } effective && effective.Last < e.On.First && e.Kind is not (EventKind.Retroactive or EventKind.Corrected) && e.Basis != DateBasis.Stated)
                report.Error(e, $"Event '{e.Id}' bites on {effective}, before it happened on {e.On}", "Mend the dates, or say basis: stated where the text is retroactive");
            if (e.Basis == DateBasis.DefaultRule && known.Jurisdictions.GetValueOrDefault(law.Id.Jurisdiction) is { DefaultEffective: null })
                report.Error(e, $"Event '{e.Id}' is dated by a default rule that {law.Id.Jurisdiction} does not have on record", $"Add defaultEffective to data/jurisdictions/{law.Id.Jurisdiction}.yaml");
            if (e.Kind is EventKind.Amended or EventKind.Repealed && e.On.First > law.Verification.AsOf.Last)
                report.Error(e, $"Event '{e.Id}' is of {e.On}, after the newest evidence ({law.Verification.AsOf}): it reopens the findings", "Read the findings again and move verification.asOf");
        }
        if (SessionEnd.IsPast(law, today))
            report.Warning(law, $"Still pending, although its session was over by {SessionEnd.Of(law):yyyy-MM-dd}", "Look up its end and add failed, lapsed, withdrawn or carried-over");
        if (law.Events.FirstOrDefault(e => e.Kind == EventKind.Enacted) is not { } enacted)
        {
            if (law.Kind is InstrumentKind.Act or InstrumentKind.Code && !law.Events.Any(e => e.Kind == EventKind.Issued))
                report.Error(law, $"{(law.Kind == InstrumentKind.Act ? "An act" : "A code")} without an enacted event is a bill", "Add the enacted event, or make the kind bill");
            return;
        }
        if (law.Kind == InstrumentKind.Bill)
            report.Error(enacted, "A bill that was enacted is an act", "Change the kind; the id stays");
        if (law.Source(enacted.Source)?.Level != VerificationLevel.Official)
            report.Warning(enacted, "The enactment rests on no official source", "Look for the session law, the code's history note or the bill's status");
        if (!law.Events.Any(e => e.Kind is EventKind.Commenced or EventKind.CommencementAwaited))
            report.Warning(law, "Enacted, but without a commenced event: it never counts as in force", "Add commenced, or commencement-awaited");
        foreach (var e in law.Events.Where(e => e.Kind == EventKind.Commenced))
        {
            if (e.On == enacted.On && e.On.IsDay && e.Basis is not (DateBasis.OnEnactment or DateBasis.Urgency))
                report.Error(e, $"Event '{e.Id}' commences on the day of signing", "Look up the effective date; where it is right, say basis: on-enactment or urgency");
            if (e.Bites.Last < enacted.On.First && e.Basis != DateBasis.Stated)
                report.Error(e, $"Event '{e.Id}' commences before the enactment", "Mend the date, or say basis: stated where the text is retroactive");
        }
    }
}
