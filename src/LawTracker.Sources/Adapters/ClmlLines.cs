using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Words in Crown Legislation Markup as lines: a paragraph, an item of a list, a row of a table each. What is quoted for insertion elsewhere keeps its numbers as words, within the quotation marks that its format stands for.</summary>
sealed class ClmlLines
{
    readonly List<string> lines = [];
    readonly List<char> run = [];
    string quote = "";
    bool numbered;

    public static IReadOnlyList<string> Of(IElement e) => Take(all => all.Read(e));

    /// <summary>All words of an element in one line.</summary>
    public static string Words(IElement e) => string.Join(' ', Of(e));

    /// <summary>The words within an element, whatever it is.</summary>
    public static string Inner(IElement e) => string.Concat(Take(all => all.ReadAll(e)));

    static List<string> Take(Action<ClmlLines> read)
    {
        var all = new ClmlLines();
        read(all);
        all.Break();
        return all.lines;
    }

    void Read(IElement e)
    {
        switch (e.LocalName)
        {
            case "CommentaryRef" or "FootnoteRef" or "MarginNoteRef" or "Footnote" or "colgroup" or "Correction":
                return;
            case "Pnumber" when e.ParentElement is { } part && part.LocalName is ['P', >= '1' and <= '7']:
                Label(ClmlNumber.Of(part));
                return;
            case "tr":
                Break();
                Line(string.Join('\t', e.Elements().Select(Words)).Trim('\t'));
                return;
            case "BlockAmendment":
                Quoted(e);
                return;
            case "AppendText" when lines.Count > 0:
                Break();
                lines[^1] += Words(e);
                return;
            case "ListItem":
                Label(ClmlNumber.OfItem(e));
                break;
        }
        // Each of these is a paragraph of its own; a number stands in one line with the words after it.
        var isLine = e.LocalName is "Text" or "Title" or "Number" or "DateText" or "LongTitle" or "Reference" or "Signee" or "PersonName" or "JobTitle" or "Department" or "AddressLine";
        if (isLine && !numbered)
            Break();
        ReadAll(e);
        if (isLine)
            Break();
    }

    void ReadAll(INode parent)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement e)
                Read(e);
            else if (nodes[i] is IText text)
                Add(text.Data.AsSpan());
        }
    }

    void Add(ReadOnlySpan<char> text)
    {
        if (numbered && text.IsWhiteSpace())
            return;
        numbered = false;
        run.AddRange(text);
    }

    void Label(string number)
    {
        if (!numbered)
            Break();
        if (number.Length == 0)
            return;
        run.AddRange(number);
        run.Add(' ');
        numbered = true;
    }

    void Quoted(IElement amendment)
    {
        Break();
        var (before, after) = amendment.GetAttribute("Format") switch { "none" => ("", ""), "single" => ("‘", "’"), _ => ("“", "”") };
        quote += before;
        ReadAll(amendment);
        Break();
        if (quote.Length == 0 && lines.Count > 0)
            lines[^1] += after;
        quote = "";
    }

    void Break()
    {
        Line(LegalText.Tidy(CollectionsMarshal.AsSpan(run)));
        run.Clear();
        numbered = false;
    }

    void Line(string line)
    {
        if (line.Length == 0)
            return;
        lines.Add(quote + line);
        quote = "";
    }
}
