using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a law in United States Legislative Markup. What the law orders to be inserted elsewhere keeps its numbers as words.</summary>
static class UslmText
{
    /// <summary>Reads a part's children. Sections of an act are numbered through, so they stand below <paramref name="top"/>; -1 where they do not.</summary>
    public static void Read(INode parent, ProvisionList provisions, int at, int top = -1)
    {
        var run = new UslmLines();
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            if (node is IElement e && (IsPart(e) || IsFrame(e)))
            {
                Flush(run, provisions, at);
                if (!IsApart(e))
                    Read(e, provisions, IsFrame(e) ? at : Open(e, provisions, e.LocalName is "section" && top >= 0 ? top : at), top);
            }
            else if (node is not IElement { LocalName: "num" or "heading" } || parent is not IElement part || !IsPart(part))
                run.Read(node);
        }
        Flush(run, provisions, at);
    }

    /// <summary>Marks of the publisher, notes, and what a committee struck out.</summary>
    public static bool IsApart(IElement e) => e.LocalName is "toc" or "notes" or "note" or "sidenote" or "page" or "editorialNote" or "sourceCredit" or "footnote" or "docTitle" or "officialTitle" or "action" or "deletedText" or "meta"
        || e.GetAttribute("changed") is "deleted" || e.LocalName is "ref" && e.ClassList.Contains("footnoteRef");

    public static string? Child(IElement parent, string name) =>
        Tree.Child(parent, name) is { } child && Words(child) is { Length: > 0 } text ? text : null;

    /// <summary>All words of an element in one line.</summary>
    public static string Words(IElement e)
    {
        var lines = new UslmLines();
        lines.ReadAll(e);
        return string.Join(' ', lines.Take());
    }

    public static bool IsPart(IElement e) => e.LocalName is "division" or "subdivision" or "title" or "subtitle" or "chapter" or "subchapter" or "part" or "subpart" or "article" or "subarticle" or "section" or "subsection" or "paragraph"
        or "subparagraph" or "clause" or "subclause" or "item" or "subitem" or "subsubitem" or "appropriations" or "level" or "recital" or "preamble" or "compiledAct" or "courtRule" or "schedule" or "appendix";

    static bool IsFrame(IElement e) => e.LocalName is "collection" or "component" or "main" or "longTitle";

    static int Open(IElement part, ProvisionList provisions, int parent)
    {
        var number = Child(part, "num") ?? "";
        var printed = LegalText.Label(number.Replace("SECTION", "", StringComparison.OrdinalIgnoreCase).Replace("SEC.", "", StringComparison.OrdinalIgnoreCase));
        return provisions.Open(parent, part.LocalName is "preamble" ? "preamble" : printed, number.TrimStart('[', '§', ' ').Length == 0 ? "" : number, Child(part, "heading") ?? "");
    }

    static void Flush(UslmLines run, ProvisionList provisions, int at)
    {
        foreach (var line in run.Take())
            provisions.Add(at, line);
    }
}

/// <summary>Text as lines: a paragraph, a quoted part with its number, or a row of a table each.</summary>
sealed class UslmLines
{
    readonly List<string> lines = [];
    readonly List<char> run = [];

    public void ReadAll(IElement parent)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            Read(nodes[i]);
    }

    public void Read(INode node)
    {
        if (node is IText text)
            run.AddRange(text.Data.AsSpan());
        if (node is not IElement e || UslmText.IsApart(e))
            return;
        if (e.LocalName is "tr")
        {
            Break();
            lines.Add(string.Join('\t', e.Elements().Select(UslmText.Words)).TrimEnd('\t'));
            return;
        }
        var block = e.LocalName is "p" or "quotedContent" or "amendmentContent" or "continuation" or "table" or "block" or "enactingFormula" or "resolvingClause" or "signature" || UslmText.IsPart(e);
        if (block)
            Break();
        ReadAll(e);
        if (block)
            Break();
        else if (e.LocalName is "num" or "heading" or "br" or "chapeau" or "content" or "column")
            run.Add(' ');
    }

    public IReadOnlyList<string> Take()
    {
        Break();
        if (lines.Count == 0)
            return [];
        var all = lines.FindAll(line => line.Length > 0);
        lines.Clear();
        return all;
    }

    /// <summary>Ends a line. The full stop after a quotation belongs to its last line.</summary>
    void Break()
    {
        var line = LegalText.Tidy(CollectionsMarshal.AsSpan(run));
        run.Clear();
        if (line.Length > 0 && lines.Count > 0 && line[0] is '.' or ';' or ',' or '”')
            lines[^1] += line;
        else if (line.Length > 0)
            lines.Add(line);
    }
}
