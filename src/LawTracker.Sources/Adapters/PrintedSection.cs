using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A section of a code as its page prints it: number, heading, paragraphs, history. Common to the sites that have a page a section or a chapter.</summary>
sealed partial record PrintedSection(string Number, string Heading)
{
    public List<PrintedParagraph> Paragraphs { get; } = [];

    public List<string> History { get; } = [];

    public string? AsAt { get; init; }

    /// <summary>The section's own address, where the page holds more than one.</summary>
    public Uri? Official { get; init; }

    /// <summary>Set by an adapter whose page tells in its own way that the section is gone.</summary>
    public string? Stub { get; init; }

    /// <summary>Stands between the code's name and the number; empty where the field cites without a sign.</summary>
    public string Sign { get; init; } = "§ ";

    public void Add(string text, string heading = "")
    {
        if (text.Length > 0)
            Paragraphs.Add(new(text, heading));
    }

    /// <summary>A table, a paragraph a row.</summary>
    public void AddRows(IElement table)
    {
        foreach (var row in HtmlText.Rows(table))
            Add(row);
    }

    public ParsedInstrument ToInstrument(SourcePage page)
    {
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(Number), Sign + Number, Heading);
        new PrintedOutline(provisions, root).Read(Paragraphs);
        var stub = Stub ?? Stubs.OfSection(Heading, Paragraphs.Count < 2 ? provisions.FirstText : "no stub");
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"Section {Number} has neither text nor a word for having none");
        var citation = page.Option("code") is var code && Number.Contains($" {code} ", StringComparison.Ordinal) ? Number : $"{code} {Sign}{Number}";
        return new()
        {
            Citation = citation,
            Title = Heading.Length > 0 ? Heading : citation,
            Kind = "code",
            Official = Official ?? page.Url,
            AsAt = AsAt,
            Stub = stub,
            Events = Events(History, stub),
            Provisions = provisions.ToList(),
            History = History,
        };
    }

    /// <summary>History entries that name the day they took effect; those with a year only give no event. The first entry of a history that was cut short does not say whether it made the section.</summary>
    static IReadOnlyList<ParsedEvent> Events(IEnumerable<string> history, string? stub)
    {
        var entries = history.SelectMany(note => note.Replace("(Source:", "", StringComparison.Ordinal).Split(';')).Select(entry => entry.Trim(' ', '[', ']', '.', '-')).ToList();
        return
        [
            .. from entry in entries
               let day = EffectivePattern().Match(entry) is { Success: true } at ? LegalText.UsDate(entry[at.Index..]) ?? Short(entry[at.Index..]) : null
               where day is not null
               select new ParsedEvent(stub is "repealed" && entry.Contains("repealed", StringComparison.OrdinalIgnoreCase) ? "repealed" : !ReferenceEquals(entry, entries[0]) ? "amended" : AddedPattern().IsMatch(entry) ? "commenced" : "action", day, entry.EndsWith(')') && entry.Count(c => c is '(') < entry.Count(c => c is ')') ? entry[..^1].TrimEnd('.') : entry),
        ];
    }

    /// <summary><c>8-11-23</c>: two digits of a year are of this century up to 59.</summary>
    static string? Short(string text) => ShortPattern().Match(text) is { Success: true } m
        ? LegalText.UsDate($"{m.Groups["m"].Value}/{m.Groups["d"].Value}/{(string.CompareOrdinal(m.Groups["y"].Value, "59") <= 0 ? "20" : "19")}{m.Groups["y"].Value}")
        : null;

    [GeneratedRegex(@"\beff(?:ective|\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex EffectivePattern();

    [GeneratedRegex(@"\b(?:Add|Added|Enacted|New)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddedPattern();

    [GeneratedRegex(@"^eff\.\s*(?<m>\d{1,2})-(?<d>\d{1,2})-(?<y>\d{2})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortPattern();
}
