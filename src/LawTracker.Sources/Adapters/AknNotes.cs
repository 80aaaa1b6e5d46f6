using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A note that stood in an article. <paramref name="OfHead"/>: at its number or heading, so about the whole of it.</summary>
readonly record struct AknNote(string Text, bool OfHead);

/// <summary>Notes in and below an article: footnotes (CH), updates below a rule (IT), and the marks <c>((…))</c> around words last amended (IT).</summary>
static partial class AknNotes
{
    public static bool IsNote(IElement e) => e.LocalName is "authorialNote" or "editorialNote" or "noteRef";

    /// <summary>Takes the notes and marks out of the article, which afterwards holds only law.</summary>
    public static IReadOnlyList<AknNote> TakeOut(IElement part)
    {
        List<AknNote> notes = [];
        foreach (var note in part.Below().Where(IsNote).ToList())
        {
            var head = note.ParentElement;
            while (head is not null && head != part && head.LocalName is not ("num" or "heading"))
                head = head.ParentElement;
            if (HtmlText.Of(note) is { Length: > 0 } text)
                notes.Add(new(text, head is not null && head != part && head.ParentElement == part));
            note.Remove();
        }
        foreach (var mark in part.Below().Where(e => e.LocalName is "ins"))
            Unmark(mark);
        notes.AddRange(Updates(part));
        return notes;
    }

    /// <summary><c>((words))</c>: the words stay. A number (the sign of a note) and dots (words that went) are marks themselves.</summary>
    public static void Unmark(IElement mark)
    {
        if (MarkPattern().IsMatch(LegalText.Tidy(mark.TextContent)))
        {
            mark.TextContent = "";
            return;
        }
        Strip(mark);
    }

    /// <summary>Takes the halves of a mark off both ends; true where the closing one was there.</summary>
    static bool Strip(IElement marked)
    {
        var texts = marked.Descendants().OfType<IText>().Where(t => !string.IsNullOrWhiteSpace(t.Data)).ToList();
        if (texts.Count > 0 && texts[0].Data.TrimStart() is ['(', '(', .. var rest])
            texts[0].Data = rest;
        if (texts.Count == 0 || texts[^1].Data.TrimEnd() is not [.. var before, ')', ')'])
            return false;
        texts[^1].Data = before;
        return true;
    }

    /// <summary>From the first line that is a rule or says AGGIORNAMENTO to the end of the article. Marks may reach over lines, and stand alone.</summary>
    static IEnumerable<AknNote> Updates(IElement part)
    {
        var (below, note) = (false, new List<string>());
        var open = false;
        foreach (var p in part.Below().FindAll(e => e.LocalName is "p"))
        {
            var text = HtmlText.Of(p);
            below |= RulePattern().IsMatch(text);
            open |= text.StartsWith("((", StringComparison.Ordinal);
            // A closing half may have lost its opening one; a bracket of the law's own ("… lettera b))") is one more than it opens, a mark two.
            if (open || text.EndsWith("))", StringComparison.Ordinal) && text.Count(c => c is ')') - text.Count(c => c is '(') >= 2)
                open = !Strip(p);
            if (!below)
                continue;
            if (RulePattern().IsMatch(text) && note.Count > 0)
            {
                yield return new(string.Join(' ', note), false);
                note = [];
            }
            if (text.Trim('-').Length > 0)
                note.Add(text.TrimStart('-', ' '));
            p.TextContent = "";
        }
        if (note.Count > 0)
            yield return new(string.Join(' ', note), false);
    }

    /// <summary>"Eingefügt durch …, in Kraft seit 1. Juli 2024 (AS …)": each note that names the day it took effect.</summary>
    public static IEnumerable<ParsedEvent> Events(IEnumerable<AknNote> notes, string? stub) =>
        from note in notes
        let day = EffectPattern().Match(note.Text) is { Success: true } effect ? WrittenDate.First(note.Text[effect.Index..]) : null
        where day is not null
        select new ParsedEvent(!note.OfHead ? "amended" : stub is not null ? "repealed" : InsertedPattern().IsMatch(note.Text) ? "commenced" : "amended", day, note.Text);

    /// <summary>Gone where nothing is left but dots and a note says repealed (or, as with amendments of other acts, where to find them), or where the text says so and nothing else.</summary>
    public static string? Stub(ProvisionList provisions, IReadOnlyList<AknNote> notes) =>
        provisions.FirstText.Trim('.', '…', ' ').Length == 0 ? notes.Any(note => RepealedPattern().IsMatch(note.Text)) ? "repealed" : notes.Count > 0 && provisions.HasText ? "omitted" : null
        : RepealedTextPattern().IsMatch(provisions.FirstText) ? "repealed" : null;

    [GeneratedRegex(@"^\(\((?:\d{1,3}|\.\.\.)?\)\)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"^(?:-{5,}|AGGIORNAMENTO\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"\b(?:in Kraft (?:seit|ab)|mit Wirkung (?:seit|ab)|en vigueur depuis|avec effet au|in vigore dal|con effetto dal)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EffectPattern();

    [GeneratedRegex(@"^(?:Eingefügt|Introduit|Introdotto)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InsertedPattern();

    [GeneratedRegex(@"^(?:Aufgehoben|Abrogé|Abrogat[oi])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RepealedPattern();

    [GeneratedRegex(@"^(?:ARTICOLO (?:ABROGATO|SOPPRESSO) |\d+(?: [a-z])?(?:[–-]\d+(?: [a-z])?)? § on kumottu |\d+(?: [a-z])?(?:[–-]\d+(?: [a-z])?)? § har upphävts )[^\n]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RepealedTextPattern();
}
