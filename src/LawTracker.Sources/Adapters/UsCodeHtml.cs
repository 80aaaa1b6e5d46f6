using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Sections of the United States Code in govinfo's HTML. Comments are the structure: <c>documentid</c> begins a section, <c>field-start:statute</c> its law.</summary>
public sealed partial class UsCodeHtml : ISourceAdapter
{
    public string Id => "us-code-html";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var body = page.WholeHtml();
        var title = TitlePattern().Match(HtmlText.Of(body.FirstElementChild ?? throw page.Unreadable("The page is empty"))) is { Success: true } match ? match.Groups["title"].Value : throw page.Unreadable("Expected a title such as '26 U.S.C.' at the top");
        var sections = new List<Section>();
        string? field = null;
        foreach (var node in body.ChildNodes)
        {
            if (node is IComment comment)
            {
                if (DocumentPattern().Match(comment.Data) is { Success: true } document)
                    sections.Add(new(document.Groups["through"].Value));
                field = FieldPattern().Match(comment.Data) is not { Success: true } mark ? field : mark.Groups["end"].Success ? null : mark.Groups["name"].Value;
            }
            else if (node is IElement block && field is not null && sections.Count > 0)
                sections[^1].Blocks.Add((field, block));
        }
        var found = sections.Select(section => Read(page, section, title)).OfType<ParsedInstrument>().ToList();
        return found.Count > 0 ? PageResult.Of(found) : throw page.Unreadable("Expected at least one section (a documentid comment, a head that begins with §), found none");
    }

    /// <summary>Null for a chapter's own document, which holds no law.</summary>
    static ParsedInstrument? Read(SourcePage page, Section section, string title)
    {
        var head = string.Join(' ', section.Blocks.Where(b => b.Field.EndsWith("head", StringComparison.Ordinal)).Select(b => HtmlText.Of(b.Block)));
        if (HeadPattern().Match(head) is not { Success: true } name)
            return null;
        var (sign, number, heading) = (name.Groups["sign"].Value, name.Groups["number"].Value, name.Groups["heading"].Value);
        var provisions = new ProvisionList();
        UsCodeHtmlText.Read([.. section.Blocks.Where(b => b.Field is "statute").Select(b => b.Block)], provisions, provisions.Open(-1, LegalText.Label(number), $"{sign} {number}", heading));
        var stub = provisions.HasText ? null : Stubs.Of(heading);
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{sign} {number} has neither text nor a word for having none");
        var credit = section.Blocks.Where(b => b.Field is "sourcecredit").Select(b => HtmlText.Of(b.Block)).FirstOrDefault(text => text.Length > 0);
        return new()
        {
            Citation = $"{title} U.S.C. {sign} {number}",
            Title = heading.Length > 0 ? heading : $"{sign} {number}",
            Kind = "code",
            Official = page.Url,
            AsAt = DateOnly.TryParseExact(section.Through, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var through) ? through.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Stub = stub,
            Events = UsCodeCredit.Events(credit, stub, heading),
            Provisions = provisions.ToList(),
            History = credit is null ? [] : [credit],
        };
    }

    sealed record Section(string Through)
    {
        public List<(string Field, IElement Block)> Blocks { get; } = [];
    }

    [GeneratedRegex(@"^(?<title>\d+[A-Za-z]?) U\.S\.C\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TitlePattern();

    [GeneratedRegex(@"\bdocumentid:\S+.*\bcurrentthrough:(?<through>\d{8})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DocumentPattern();

    [GeneratedRegex(@"^\s*field-(?:start|(?<end>end)):(?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"^\[?(?<sign>§§?)\s*(?<number>\d\S*(?:(?:,| and| to)\s*\d\S*)*?)\.\s*(?<heading>.*?)\]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();
}
