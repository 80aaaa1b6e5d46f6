using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A public law as passed (<c>pLaw</c>), or the House's compilation of an act as amended since (<c>statuteCompilation</c>), in USLM.</summary>
/// <remarks>Sidenotes, page marks and the compiler's bracketed notes are not law. The legislative history below a law is kept apart, and its votes are events.</remarks>
public sealed partial class UslmLaw : ISourceAdapter
{
    public string Id => "uslm-law";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "pLaw" or "statuteCompilation" } law || !page.Text.AsSpan().TrimEnd().EndsWith($"</{law.LocalName}>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole public law or compilation in USLM");
        var meta = One(page, law, "meta");
        var main = One(page, law, "main");
        var isCompilation = law.LocalName is "statuteCompilation";
        var congress = UslmText.Child(meta, "congress") ?? throw page.Unreadable("The law names no Congress");
        // A few compilations have no number: they go by their title.
        var number = UslmText.Child(meta, "docNumber") is { } n ? $"Pub. L. {congress}-{n}" : isCompilation ? Title(page, meta) : throw page.Unreadable("The law has no number");
        var official = main.Below().Find(e => e.LocalName is "officialTitle") is { } title ? UslmText.Words(title) : "";
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), number, official);
        UslmText.Read(main, provisions, root, root);
        if (!provisions.HasText)
            throw page.Unreadable($"{number} has no text");
        var edition = law.Below().Find(e => e.LocalName is "editionNote");
        var approved = LegalText.IsoDate(UslmText.Child(meta, "approvedDate")) ?? main.Below().Where(e => e.LocalName is "actionDescription").Select(e => LegalText.UsDate(UslmText.Words(e))).FirstOrDefault(on => on is not null)
            ?? throw page.Unreadable($"{number} does not say when it was approved");
        var through = UslmText.Child(meta, "currentThroughPublicLaw")?.Replace('–', '-');
        return PageResult.Of(new ParsedInstrument
        {
            Citation = isCompilation ? $"{number}, as amended{(through is null ? "" : $" through Pub. L. {through}")}" : number,
            Title = isCompilation ? Title(page, meta) : UslmBill.ShortTitle(main) ?? (official.Length > 0 ? official : Title(page, meta)),
            Kind = "act",
            Official = page.Url,
            Session = congress,
            AsAt = isCompilation ? LegalText.UsDate(edition is null ? "" : UslmText.Words(edition)) : approved,
            Events = [.. Votes(law).Append(new("enacted", approved, "Approved")).OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = provisions.ToList(),
            History = [.. History(law).Select(h => $"{h.Heading} {string.Join(' ', h.Lines)}".Trim())],
        });
    }

    /// <summary>A compilation's title stands in capitals; where its short titles have it as it is written, that one.</summary>
    static string Title(SourcePage page, IElement meta)
    {
        var title = UslmText.Child(meta, "title") ?? throw page.Unreadable("The law has no title");
        return meta.Children.Where(e => e.LocalName is "containsShortTitle").Select(UslmText.Words).FirstOrDefault(name => name.Equals(title, StringComparison.OrdinalIgnoreCase)) ?? title;
    }

    /// <summary>"CONGRESSIONAL RECORD, Vol. 163 (2017):" above "Jan. 10, considered and passed House."</summary>
    static IEnumerable<ParsedEvent> Votes(IElement law) =>
        from note in History(law)
        let year = YearPattern().Match(note.Heading)
        where year.Success && note.Heading.Contains("RECORD", StringComparison.OrdinalIgnoreCase)
        from line in note.Lines
        let vote = VotePattern().Match(line)
        where vote.Success
        let day = LegalText.UsDate($"{vote.Groups["day"].Value}, {year.Groups["year"].Value}")
        where day is not null
        select new ParsedEvent("passed-chamber", day, line, vote.Groups["chamber"].Value is "Senate" ? "upper" : "lower");

    static IEnumerable<(string Heading, IReadOnlyList<string> Lines)> History(IElement law) =>
        from note in law.Children.Where(e => e.LocalName is "legislativeHistory").SelectMany(e => e.Children).Where(e => e.LocalName is "note" or "heading")
        select note.LocalName is "heading" ? (UslmText.Words(note), []) : (UslmText.Child(note, "heading") ?? "", (IReadOnlyList<string>)[.. note.Children.Where(e => e.LocalName is "p").Select(UslmText.Words)]);

    static IElement One(SourcePage page, IElement law, string name) =>
        law.Children.Where(e => string.Equals(e.LocalName, name, StringComparison.Ordinal)).ToList() is [var only] ? only : throw page.Unreadable($"Expected one '{name}'");

    [GeneratedRegex(@"\((?<year>\d{4})\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^(?<day>[A-Z][a-z]+\.? \d{1,2}), (?:.*\b)?considered and passed (?<chamber>House|Senate)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VotePattern();
}
