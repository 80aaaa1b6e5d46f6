using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a German norm: paragraphs with their number in front, numbered lists within them, tables. Footnotes and notes of the publisher stand apart.</summary>
sealed partial class GermanText(ProvisionList provisions, int root)
{
    readonly WordRun run = New();

    /// <summary>Reads single elements; it holds nothing between two of them.</summary>
    public static WordRun Words => New();

    public void Read(IElement text) => Read(text, root);

    /// <summary>Footnotes at words, places in the gazette, and the documentation of the norm.</summary>
    public static IEnumerable<string> Notes(IElement norm) => norm.Below()
        .Where(e => e.LocalName is "Footnote" or "fussnoten" || e.LocalName is "noindex" && e.ParentElement is not { LocalName: "Footnote" })
        .Select(e => new WordRun(_ => false, IsBlock).Of(e)).Where(words => words.Length > 0);

    static WordRun New() => new(IsApart, IsBlock);

    void Read(INode parent, int at, int from = 0)
    {
        var nodes = parent.ChildNodes;
        for (var i = from; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement { LocalName: "P" or "DL" or "LA" or "Content" or "table" or "Title" or "Ident" or "TOC" } block)
            {
                run.Add(nodes[i]);
                continue;
            }
            provisions.Add(at, run.Take());
            switch (block.LocalName)
            {
                case "P" when block.ParentElement is { LocalName: "Content" }:
                    Paragraph(block);
                    break;
                case "DL":
                    List(block, at);
                    break;
                case "table":
                    foreach (var row in run.Rows(block, "row"))
                        provisions.Add(at, row);
                    break;
                default:
                    Read(block, at);
                    break;
            }
        }
        provisions.Add(at, run.Take());
    }

    /// <summary>"(1) …" is a part of its own; what follows its lists belongs to it.</summary>
    void Paragraph(IElement paragraph)
    {
        if (paragraph.FirstChild is not IText first || NumberPattern().Match(first.Data) is not { Success: true } number)
        {
            Read(paragraph, root);
            return;
        }
        var at = provisions.Open(root, LegalText.Label(number.Groups["number"].Value), number.Groups["number"].Value);
        run.Add(first.Data.AsSpan(number.Length));
        Read(paragraph, at, from: 1);
    }

    void List(IElement list, int parent)
    {
        var at = parent;
        foreach (var item in list.Elements())
        {
            if (item.LocalName is "DT")
                at = provisions.Open(parent, LegalText.Label(Words.Of(item)), Words.Of(item));
            else
                Read(item, at);
        }
    }

    static bool IsApart(string name) => name is "Footnotes" or "FnR" or "noindex" or "fussnoten" or "IMG";

    static bool IsBlock(string name) => name is "P" or "DL" or "DT" or "DD" or "LA" or "BR" or "Title" or "Ident" or "table" or "row" or "entry" or "Content" or "pre";

    [GeneratedRegex(@"^\s*(?<number>\(\d{1,3}[a-z]?\))\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
