using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Laws of New York as the Bill Drafting Commission transmits them: a whole law (<c>DATABASE.LAW.ABC</c>) or a day's changes (<c>20140923.UPDATE</c>), document after document.</summary>
/// <remarks>
/// A document that begins with a digit after the law's three letters is a section; articles and the like only list sections and are left out; another (the rules of a house) is one instrument, whole.
/// The name of an update says of which day it is. No mark ends a file: one whose last line or last section breaks off is cut.
/// </remarks>
public sealed partial class NewYorkLawFile : ISourceAdapter
{
    public string Id => "new-york-law-file";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.EndsWith('\n'))
            throw page.Unreadable("The file is cut off: its last line does not end");
        var documents = Documents(page);
        if (documents[^1] is { IsSection: true, Repealed: false } last && !EndPattern().IsMatch(string.Concat(last.Lines)))
            throw page.Unreadable($"The file is cut off: {last.Id} ends in mid-sentence");
        var asAt = UpdatePattern().Match(page.Url.AbsolutePath) is { Success: true } day ? LegalText.IsoDate($"{day.Groups["y"].Value}-{day.Groups["m"].Value}-{day.Groups["d"].Value}") : null;
        List<ParsedInstrument> laws =
        [
            .. documents.Where(d => d.IsSection).Select(d => NewYorkLawText.Section(page, d.Law, d.Rest, d.Lines, asAt, d.Repealed)),
            .. documents.Where(d => !d.IsSection && !ContentsPattern().IsMatch(d.Rest)).Select(d => Whole(page, d, asAt)),
        ];
        return laws.Count > 0 ? PageResult.Of(laws) : PageResult.Nothing("Only tables of contents: no section");
    }

    static List<Document> Documents(SourcePage page)
    {
        var documents = new List<Document>();
        foreach (var line in page.Text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.StartsWith("..", StringComparison.Ordinal))
                documents.Add(HeadPattern().Match(line) is { Success: true } head && head.Groups["order"].Value is "" or "REPEAL" && head.Groups["id"].Value is { Length: > 3 } id
                    ? new(id, head.Groups["order"].Length > 0, []) : throw page.Unreadable($"Unreadable head of a document: {line}"));
            else if (documents.Count > 0)
                documents[^1].Lines.Add(line);
            else if (line.Length > 0)
                throw page.Unreadable("Expected \"..SO DOC\" before any other line");
        }
        return documents.Exists(d => !d.Repealed && d.Lines.TrueForAll(line => line.Length == 0)) ? throw page.Unreadable("A document has no line")
            : documents.Count > 0 ? documents : throw page.Unreadable("Expected documents (..SO DOC)");
    }

    static ParsedInstrument Whole(SourcePage page, Document document, string? asAt)
    {
        var title = LegalText.Tidy(string.Join(' ', document.Lines.TakeWhile(line => line.StartsWith("          ", StringComparison.Ordinal))));
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(document.Rest), document.Rest);
        foreach (var paragraph in NewYorkLawText.Paragraphs(document.Lines))
            provisions.Add(root, paragraph);
        var cite = NewYorkLawText.Cite(page, document.Law, document.Rest);
        return new() { Citation = cite, Title = title.Length > 0 ? title : cite, Kind = "code", Official = page.Url, AsAt = asAt, Stub = document.Repealed ? "repealed" : null, Provisions = provisions.ToList() };
    }

    sealed record Document(string Id, bool Repealed, List<string> Lines)
    {
        public string Law => Id[..3];

        public string Rest => Id[3..];

        public bool IsSection => char.IsAsciiDigit(Rest[0]);
    }

    [GeneratedRegex(@"^\.\.SO DOC (?<id>\S+)\s+(?:\*(?<order>[A-Z]+)\*\s+)?LAWS\([A-Z]+\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    /// <summary>Chapters (-CH), and articles, titles, parts with their subdivisions.</summary>
    [GeneratedRegex(@"^(?:-CH|(?:A|T|P|SA|ST|SP)\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ContentsPattern();

    [GeneratedRegex("""\.(?:["')\]]|'')*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"/(?<y>\d{4})(?<m>\d\d)(?<d>\d\d)\.UPDATE$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UpdatePattern();
}
