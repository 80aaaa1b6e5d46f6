using System.Globalization;
using System.Text;

namespace LawTracker.Sources.Adapters;

/// <summary>An act whose articles are numbered through: the words before the first, divisions, articles with their lines. Common to the sites of countries that print so.</summary>
/// <remarks>
/// One instrument, but for a code: where the citation ends in <c>art.</c> (<c>CP art.</c>), each article is one, cited with its number (<c>CP art. 189</c>);
/// what stands outside the articles (preamble, names of divisions, signatures) is then left out.
/// </remarks>
sealed class PrintedAct(string citation, string title)
{
    readonly List<ActPart> parts = [new("", "", "", false)];

    public string Kind { get; init; } = "act";

    public string Language { get; init; } = "en";

    public string? AsAt { get; init; }

    public string? Stub { get; init; }

    public IReadOnlyList<ParsedEvent> Events { get; init; } = [];

    public List<string> History { get; } = [];

    /// <summary>Whether lines that begin with (1), (a), (i) are parts of their article; else they are its lines.</summary>
    public bool IsOutlined { get; init; }

    public ActPart Last => parts[^1];

    public void Division(string number, string heading) => parts.Add(new(number, number, heading, false));

    /// <param name="label">The article's number alone, <c>189</c> or <c>173 bis</c>; words where it has none.</param>
    /// <param name="number">As printed: <c>Artículo 189</c>.</param>
    /// <param name="heading">Its heading, or empty.</param>
    public ActPart Article(string label, string number, string heading = "")
    {
        parts.Add(new(label, number, heading, true));
        return Last;
    }

    /// <summary>A line of the article last opened, or of the words before the first.</summary>
    public void Add(string line)
    {
        if (line.Length > 0)
            Last.Lines.Add(line);
    }

    public PageResult ToResult(SourcePage page) => citation.EndsWith("art.", StringComparison.Ordinal)
        ? PageResult.Of([.. parts.Where(part => part.IsArticle).Select(part => Article(page, part))])
        : PageResult.Of(Whole(page));

    ParsedInstrument Whole(SourcePage page)
    {
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, Label(citation) is { Length: > 0 } label ? label : "act", citation);
        foreach (var part in parts)
            Read(part, provisions, part == parts[0] ? root : provisions.Open(root, Label(part.Label), part.Number, part.Heading));
        if (!provisions.HasText && Stub is null)
            throw page.Unreadable($"{citation} has no text");
        return new() { Citation = citation, Title = title, Kind = Kind, Official = page.Url, Language = Language, AsAt = AsAt, Stub = Stub, Events = Events, Provisions = provisions.ToList(), History = [.. History, .. parts.SelectMany(part => part.History)] };
    }

    ParsedInstrument Article(SourcePage page, ActPart part)
    {
        var provisions = new ProvisionList();
        Read(part, provisions, provisions.Open(-1, Label(part.Label), part.Number, part.Heading));
        if (!provisions.HasText && part.Stub is null)
            throw page.Unreadable($"{part.Number} has neither text nor a word for having none");
        return new()
        {
            Citation = part.Label is [>= '0' and <= '9', ..] ? $"{citation} {NoSign(part.Label)}" : $"{citation[..^"art.".Length].TrimEnd(' ', ',')}, {part.Number}",
            Title = part.Heading.Length > 0 ? part.Heading : $"{title.TrimEnd('.')}, {part.Number}",
            Kind = "code",
            Official = page.Url,
            Language = Language,
            AsAt = AsAt,
            Stub = part.Stub ?? Stub,
            Events = part.Events,
            Provisions = provisions.ToList(),
            History = part.History,
        };
    }

    void Read(ActPart part, ProvisionList provisions, int at)
    {
        if (IsOutlined && part.IsArticle)
            new PrintedOutline(provisions, at).Read([.. part.Lines.Select(line => new PrintedParagraph(line))]);
        else
            foreach (var line in part.Lines)
                provisions.Add(at, line);
    }

    static string NoSign(string number) => number.Replace("º", "", StringComparison.Ordinal).Replace("°", "", StringComparison.Ordinal).Replace("ª", "", StringComparison.Ordinal);

    /// <summary>A label fit for a path: letters without their accents, numbers without the sign of an ordinal.</summary>
    static string Label(string printed) => LegalText.Label(string.Concat(NoSign(printed).Replace('ł', 'l').Normalize(NormalizationForm.FormD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)));
}

/// <summary>An article or a division of an act, with what is told of it alone.</summary>
sealed record ActPart(string Label, string Number, string Heading, bool IsArticle)
{
    public List<string> Lines { get; } = [];

    public string? Stub { get; set; }

    public IReadOnlyList<ParsedEvent> Events { get; set; } = [];

    public List<string> History { get; } = [];
}
