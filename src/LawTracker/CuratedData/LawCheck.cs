using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>A law record: its references, its dates, its wording.</summary>
static class LawCheck
{
    /// <summary>Words that promise or judge too much on pages the public reads (law model, section 6).</summary>
    static readonly string[] BannedWords = ["you should sue", "you have a case", "guaranteed", "will be removed", "permanently deleted", "prove it is fake"];

    public static void Check(Instrument law, KnownIds known, Reporter report, DateOnly today)
    {
        if (!known.Jurisdictions.ContainsKey(law.Id.Jurisdiction))
            report.Error(law, $"'{law.Id.Jurisdiction}' is not a jurisdiction we have", $"Add data/jurisdictions/{law.Id.Jurisdiction}.yaml");
        if (law.Titles.Count == 0 || law.Citations.Count == 0 || law.Topics.Count == 0 || law.Events.Count == 0 || law.Sources.Count == 0)
            report.Error(law, "A law needs at least one title, citation, topic, event and source", "Add what is missing");
        foreach (var topic in law.Topics.Where(t => !known.Topics.Contains(t)))
            report.Error(law, $"'{topic}' is not a topic", RecordReader.Nearest(topic.Value, known.Topics.Select(t => t.Value)));
        RequirePlaces(law.Extent, law, known, report);
        foreach (var twice in DataCheck.Twice(law.Events, e => e.Id))
            report.Error(twice, $"Event id '{twice.Id}' stands twice", "Give each event its own id");
        foreach (var twice in DataCheck.Twice(law.Parts, p => p.Id))
            report.Error(twice, $"Part id '{twice.Id}' stands twice", "Give each part its own id");
        foreach (var e in law.Effects)
        {
            RequireSource(law.Sources, e, e.Source, report);
            if (e.Law is { } other && !known.Laws.ContainsKey(other))
                report.Error(e, $"Effect on '{other}', which is not a law we have", "Name it by cite: instead, or add its record");
            if (e.Law is null && e.Cite is null)
                report.Error(e, "An effect needs the law or the cite it affects", "Add law: or cite:");
        }
        foreach (var sponsor in law.Sponsors)
        {
            RequireSource(law.Sources, sponsor, sponsor.Source, report);
            if (law.Kind is not (InstrumentKind.Bill or InstrumentKind.Act))
                report.Error(sponsor, $"A {law.Kind.Words()} has no sponsor", "Name sponsors in the record of the bill or act");
        }
        foreach (var pin in law.Text.Where(p => !known.Sources.Contains(p.Source)))
            report.Error(pin, $"Pinned text of source '{pin.Source}', which we do not have", RecordReader.Nearest(pin.Source, known.Sources));
        EventCheck.Check(law, known, report, today);
        CheckSources(law.Sources, report, today);
        CheckVerification(law.Verification, report, today);
        CheckWording(law, law.Summary, law.Plain, report);
        CheckCitations(law, known, report);
    }

    public static void RequireSource(IReadOnlyList<SourceReference> sources, object at, string id, Reporter report)
    {
        if (!sources.Any(s => s.Id == id))
            report.Error(at, $"Source '{id}' is not listed under sources", RecordReader.Nearest(id, sources.Select(s => s.Id)));
    }

    public static void RequirePlaces(IReadOnlyList<JurisdictionId> extent, object at, KnownIds known, Reporter report)
    {
        foreach (var place in extent.Where(e => !known.Jurisdictions.ContainsKey(e)))
            report.Error(at, $"Extent '{place}' is not a jurisdiction we have", $"Add data/jurisdictions/{place}.yaml");
    }

    public static void CheckSources(IReadOnlyList<SourceReference> sources, Reporter report, DateOnly today)
    {
        foreach (var twice in DataCheck.Twice(sources, s => s.Id))
            report.Error(twice, $"Source id '{twice.Id}' stands twice", "Give each source its own id");
        foreach (var late in sources.Where(s => s.AccessedOn > today))
            report.Error(late, $"Source '{late.Id}' was opened on {late.AccessedOn:yyyy-MM-dd}, which is still to come", "Write the day it was opened");
    }

    public static void CheckVerification(Verification v, Reporter report, DateOnly today)
    {
        if (v.CheckedOn > today)
            report.Error(v, $"checkedOn {v.CheckedOn:yyyy-MM-dd} is still to come", "Write the day somebody looked");
        if (v.AsOf.First > v.CheckedOn)
            report.Error(v, $"asOf {v.AsOf} is later than checkedOn {v.CheckedOn:yyyy-MM-dd}", "asOf is the date of the newest evidence that was seen");
        if (v.DueOn <= v.CheckedOn)
            report.Error(v, $"dueOn {v.DueOn:yyyy-MM-dd} is not after checkedOn {v.CheckedOn:yyyy-MM-dd}", "Write the day it must be looked at again");
    }

    public static void CheckWording(object at, string summary, string plain, Reporter report)
    {
        if (summary.Length < 40 || plain.Length < 40)
            report.Error(at, "The summary or the plain version is too short to say anything", "Write both in full sentences");
        foreach (var words in BannedWords.Where(w => plain.Contains(w, StringComparison.OrdinalIgnoreCase)))
            report.Error(at, $"The plain version says \"{words}\"", "Say what the law lets a person ask for; promise nothing");
    }

    /// <summary>Citations of a code must be in a form its jurisdiction is cited by, so that text can be found by them.</summary>
    static void CheckCitations(Instrument law, KnownIds known, Reporter report)
    {
        var codes = known.Jurisdictions.GetValueOrDefault(law.Id.Jurisdiction)?.Codes ?? [];
        foreach (var entry in law.Citations.Where(c => c.Role == CitationRole.Code && c.Until is null))
        {
            if (CodeCitation.TryParse(entry.Cite, out var cite) && (codes.Count == 0 || codes.Any(c => cite.IsOf(c.Cite))))
                continue;
            report.Error(entry, $"'{entry.Cite}' is not a citation of a code of {law.Id.Jurisdiction}", "Write it as: " + (codes.Count == 0 ? "X. Code §§ 1-101 to -108" : string.Join(" or ", codes.Take(4).Select(c => c.Cite + " § 1"))));
        }
    }
}
