using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The parts of an act on a EUR-Lex page. Articles are numbered through, so <c>50/4/a</c> is their whole path; beside them <c>recital-132</c>, <c>annex-III/1/a</c>, <c>chapter-IV</c>.</summary>
sealed class EurLexText
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
        var match = EurLexMarks.DivisionPattern().Match(e.Id ?? "");
        var (kind, number) = (match.Groups["kind"].Value, match.Groups["number"].Value);
        if (kind is "" or "pbl" or "enc" or "cit")
        {
            Contents(e, at, to);
            return;
        }
        Articles += kind is "art" ? 1 : 0;
        var cells = kind is "rct" ? e.Below().FindAll(c => c.LocalName is "td") : [];
        Contents(cells is [_, var words, ..] ? words : e, kind switch
        {
            "art" => Open(e, -1, number),
            "rct" => Provisions.Open(-1, "recital-" + number, cells is [var label, _, ..] ? EurLexWords.Of(label) : $"({number})"),
            "anx" => Open(e, -1, "annex-" + number),
            "fnp" => Provisions.Open(-1, "final"),
            _ => Open(e, at == root ? -1 : at, EurLexMarks.Level(kind) + number),
        });
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
        if (name is "arrow" or "modref" or "eli-title" or "eli-main-title" || EurLexMarks.IsTitle(name) && e.ParentElement is { } division && EurLexMarks.DivisionPattern().IsMatch(division.Id ?? ""))
            return;
        if (EurLexMarks.GroupPattern().IsMatch(name))
            to = Provisions.Open(at, EurLexMarks.GroupLabel(EurLexWords.Of(e)), "", EurLexWords.Of(e));
        else if (e.LocalName is "table")
            Rows(e, to);
        else if (name.StartsWith("grid-container", StringComparison.Ordinal) && e.Elements() is [var mark, var item, ..])
            Contents(item, Point(to, EurLexWords.Of(mark)));
        else if (name is "oj-enumeration-spacing" && e.Elements() is [var first, ..])
            Contents(e, to = Numbered(at, EurLexWords.Of(first)));
        else if (e.Elements() is [var span, ..] && span.GetAttribute("class") is "no-parag")
            Contents(e, to = Point(at, LegalText.Tidy(span.TextContent)));
        else if (EurLexMarks.ParagraphPattern().IsMatch(e.Id ?? "") && e.Elements() is [var p, ..] && EurLexMarks.NumberPattern().Match(EurLexWords.Of(p)) is { Success: true } number)
            Contents(e, to = Numbered(at, number.Groups["number"].Value));
        else
            Division(e, at, to);
    }

    /// <summary>A part whose number its first words repeat.</summary>
    public int Numbered(int at, string number)
    {
        strip = number;
        return Point(at, number);
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

    void Rows(IElement table, int to)
    {
        foreach (var (mark, item, line) in EurLexMarks.Rows(table))
            if (item is null)
                Provisions.Add(to, line);
            else
                Contents(item, mark.Length > 0 ? Point(to, mark) : to);
    }

    int Point(int to, string mark) => Provisions.Open(to, LegalText.Label(mark), mark);

    int Open(IElement e, int parent, string label) => Provisions.Open(parent, label, EurLexMarks.Titles(e).FirstOrDefault() ?? "", string.Join(' ', EurLexMarks.Titles(e).Skip(1)));
}
