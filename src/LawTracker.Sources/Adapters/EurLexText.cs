using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The parts of an act on a EUR-Lex page. Articles are numbered through, so <c>50/4/a</c> is their whole path; beside them <c>recital-132</c>, <c>annex-III/1/a</c>, <c>chapter-IV</c>.</summary>
sealed partial class EurLexText
{
    readonly int root;

    /// <summary>A number that stands both before a paragraph's words and as its label.</summary>
    string strip = "";

    public EurLexText(string title) => root = Provisions.Open(-1, "preamble", "", title);

    public ProvisionList Provisions { get; } = new();

    public int Articles { get; set; }

    /// <summary>Reads an act without its annexes, or an annex.</summary>
    public void Read(IElement container) => Division(container, root, root);

    /// <summary>Reads a division by what its id says it is; any other element's parts and words go to <paramref name="to"/>.</summary>
    void Division(IElement e, int at, int to)
    {
        var match = DivisionPattern().Match(e.Id ?? "");
        var number = match.Groups["number"].Value;
        switch (match.Groups["kind"].Value)
        {
            case "art":
                Articles++;
                Contents(e, Open(e, -1, number));
                break;
            case "rct":
                var cells = e.Below().FindAll(c => c.LocalName is "td");
                var recital = Provisions.Open(-1, "recital-" + number, cells is [var label, _, ..] ? EurLexWords.Of(label) : $"({number})");
                Contents(cells is [_, var words, ..] ? words : e, recital);
                break;
            case "anx":
                Contents(e, Open(e, -1, "annex-" + number));
                break;
            case "fnp":
                Contents(e, Provisions.Open(-1, "final"));
                break;
            case "" or "pbl" or "enc" or "cit":
                Contents(e, at, to);
                break;
            case var kind:
                Contents(e, Open(e, at == root ? -1 : at, (kind switch { "cpt" => "chapter-", "tis" => "title-", "prt" => "part-", "sct" => "section-", _ => "subsection-" }) + number));
                break;
        }
    }

    void Contents(INode parent, int at) => Contents(parent, at, at);

    /// <param name="parent">The element.</param>
    /// <param name="at">The part it is.</param>
    /// <param name="to">The part that loose words and points belong to: the last numbered paragraph.</param>
    void Contents(INode parent, int at, int to)
    {
        List<char> run = [];
        foreach (var node in parent.ChildNodes)
        {
            if (!HtmlText.IsBlock(node))
            {
                EurLexWords.Append(run, node);
                continue;
            }
            Add(to, EurLexWords.Tidy(run));
            run.Clear();
            Block((IElement)node, at, ref to);
        }
        Add(to, EurLexWords.Tidy(run));
    }

    /// <summary>One block of a part: what it opens, what it says.</summary>
    public void Block(IElement e, int at, ref int to)
    {
        var name = e.GetAttribute("class") ?? "";
        if (name is "arrow" or "modref" or "eli-title" or "eli-main-title" || IsTitle(name) && e.ParentElement is { } division && DivisionPattern().IsMatch(division.Id ?? ""))
            return;
        if (GroupPattern().IsMatch(name))
            to = Provisions.Open(at, GroupLabel(EurLexWords.Of(e)), "", EurLexWords.Of(e));
        else if (e.LocalName is "table")
            Rows(e, to, isTable: name.Length > 0);
        else if (name.StartsWith("grid-container", StringComparison.Ordinal) && e.Elements() is [var mark, var item, ..])
            Item(EurLexWords.Of(mark), item, to);
        else if (name is "oj-enumeration-spacing" && e.Elements() is [var first, ..])
            Contents(e, to = Numbered(at, EurLexWords.Of(first)));
        else if (e.Elements() is [var span, ..] && span.GetAttribute("class") is "no-parag")
            Contents(e, to = Provisions.Open(at, LegalText.Label(span.TextContent), LegalText.Tidy(span.TextContent)));
        else if (ParagraphPattern().IsMatch(e.Id ?? "") && e.Elements() is [var p, ..] && NumberPattern().Match(EurLexWords.Of(p)) is { Success: true } number)
            Contents(e, to = Numbered(at, number.Groups["number"].Value));
        else
            Division(e, at, to);
    }

    /// <summary>A part whose number its first words repeat.</summary>
    public int Numbered(int at, string number)
    {
        strip = number;
        return Provisions.Open(at, LegalText.Label(number), number);
    }

    void Add(int to, string text)
    {
        if (text.Length == 0)
            return;
        if (strip.Length > 0 && text.StartsWith(strip, StringComparison.Ordinal))
            text = text[strip.Length..].TrimStart();
        strip = "";
        Provisions.Add(to, text);
    }

    /// <summary>Points are tables of a label and its words; what is quoted for another act has its label in quotation marks and stays words.</summary>
    void Rows(IElement table, int to, bool isTable)
    {
        foreach (var row in table.Below().Where(e => e.LocalName is "tr" && e.Ancestors<IElement>().First(a => a.LocalName is "table") == table))
        {
            var cells = row.Elements().FindAll(c => c.ChildElementCount > 0 || c.TextContent.AsSpan().Trim().Length > 0);
            if (!isTable && cells is [var mark, var item] && LabelPattern().IsMatch(EurLexWords.Of(mark)))
                Item(EurLexWords.Of(mark), item, to);
            else if (!isTable && cells is [var only])
                Contents(only, to);
            else
                Provisions.Add(to, string.Join('\t', cells.Select(EurLexWords.Of)));
        }
    }

    void Item(string mark, IElement item, int to) => Contents(item, Provisions.Open(to, LegalText.Label(mark), mark));

    int Open(IElement e, int parent, string label)
    {
        var titles = e.Elements().FindAll(c => c.GetAttribute("class") is "eli-title" || IsTitle(c.GetAttribute("class") ?? "")).ConvertAll(EurLexWords.Of);
        return Provisions.Open(parent, label, titles.FirstOrDefault() ?? "", string.Join(' ', titles.Skip(1)));
    }

    static bool IsTitle(string name) => name is "oj-ti-art" or "oj-sti-art" or "oj-ti-section-1" or "oj-ti-section-2" or "oj-doc-ti" || name.StartsWith("title-article", StringComparison.Ordinal)
        || name.StartsWith("stitle-article", StringComparison.Ordinal) || name.StartsWith("title-division", StringComparison.Ordinal) || name.StartsWith("title-annex", StringComparison.Ordinal);

    /// <summary>"Section A. List of…" is <c>section-A</c>; another heading goes by its first words.</summary>
    static string GroupLabel(string heading)
    {
        var words = heading.Split(' ');
        var label = LegalText.Label(words is ["Section" or "Part" or "SECTION" or "PART" or "Chapter" or "Title", _, ..] ? words[0].ToLowerInvariant() + " " + words[1] : heading);
        return label[..Math.Min(label.Length, 40)].Trim('-', '.', ':');
    }

    [GeneratedRegex(@"(?:^|\.)(?<kind>art|rct|anx|cpt|tis|prt|sct|sbs|fnp|pbl|enc|cit)_(?<number>[0-9A-Za-z-]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DivisionPattern();

    [GeneratedRegex("^(?:oj-ti-grseq-|title-gr-seq)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GroupPattern();

    [GeneratedRegex(@"^\d{3}[a-zA-Z]*\.\d{3}[a-zA-Z]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"^(?<number>\d{1,3}[a-z]{0,2}\.) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*[a-z]{0,2}|[a-z]{1,4}|[A-Z]{1,2}|[IVX]{1,6})[.)]?|[—–•-])$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LabelPattern();
}
