using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Dated steps from the history notes under a section of the D.C. Code, such as "May 7, 2015, D.C. Law 98-1, § 2, 99 DCR 16".</summary>
/// <remarks>The date beside a D.C. Law is the day it took effect after the congressional review; beside a Public Law, the day of approval.</remarks>
static class DcHistory
{
    public static IReadOnlyList<ParsedEvent> Events(IReadOnlyList<IElement> notes, string? stub) =>
        Events(notes.Select(Dated).OfType<ParsedEvent>().Distinct().ToList(), stub);

    /// <summary>The same from the notes as words.</summary>
    public static IReadOnlyList<ParsedEvent> Events(IEnumerable<string> notes, string? stub) =>
        Events((from note in notes let day = LegalText.UsDate(note) where day is not null select new ParsedEvent("amended", day, note)).Distinct().ToList(), stub);

    static IReadOnlyList<ParsedEvent> Events(List<ParsedEvent> dated, string? stub)
    {
        var added = Math.Max(0, dated.FindIndex(e => e.Text.StartsWith("as added", StringComparison.OrdinalIgnoreCase)));
        return
        [
            .. dated.Select((e, i) => e with
            {
                // A stub with one note does not say whether that law made the section or ended it.
                Kind = i < added || (stub is not null && dated.Count == 1) ? "action"
                    : stub is "repealed" && i == dated.Count - 1 ? "repealed"
                    : i > added ? "amended"
                    : e.Text.Contains("D.C. Law", StringComparison.Ordinal) ? "commenced" : "enacted",
            }),
        ];
    }

    static ParsedEvent? Dated(IElement note)
    {
        var text = LegalText.Tidy(note.TextContent);
        // Notes made by the publisher's software have no words, only the law and the day it took effect.
        return text.Length > 0
            ? LegalText.UsDate(text) is { } on ? new("amended", on, text) : null
            : LegalText.IsoDate(note.GetAttribute("eff")) is { } effective && note.GetAttribute("doc") is { } law
                ? new("amended", effective, $"{law}, {(note.GetAttribute("path") ?? "").Replace("§", "§ ", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal)}".TrimEnd(',', ' '))
                : null;
    }
}
