using System.Globalization;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>What a Riigi Teataja file says of the act.</summary>
/// <param name="Name">Its abbreviation (<c>KarS</c>), else its place in the gazette.</param>
/// <param name="Gazette">Where this text was published: <c>RT I, 03.01.2025, 3</c>.</param>
/// <param name="Kind">A kind of the law model.</param>
/// <param name="AsAt">The day from which this text holds.</param>
sealed record EstonianAct(string Name, string Gazette, string Title, string Kind, string? AsAt, Uri Official, IReadOnlyList<ParsedEvent> Events)
{
    public static EstonianAct Read(SourcePage page, IElement root)
    {
        var meta = root.Child("metaandmed") ?? throw page.Unreadable("The act has no 'metaandmed'");
        var title = Words(root.Child("aktinimi")?.Child("nimi"), "pealkiri") ?? throw page.Unreadable("The act has no title");
        var adopted = meta.Child("vastuvoetud");
        var place = meta.Child("avaldamismarge") is { } mark ? EstonianMark.Place(mark) : throw page.Unreadable("The act has no place in the gazette");
        var id = Words(meta, "globaalID") ?? throw page.Unreadable("The act has no 'globaalID'");
        var kind = Words(meta, "dokumentLiik") switch
        {
            "seadus" => "act",
            "määrus" => "regulation",
            "otsus" or "korraldus" => "decree",
            var other => throw page.Unreadable($"Unknown kind of act '{other}'"),
        };
        List<ParsedEvent> events = [];
        if (EstonianMark.Day(adopted, "aktikuupaev") is { } enacted)
            events.Add(new(kind is "act" ? "enacted" : "issued", enacted, "vastu võetud"));
        if ((EstonianMark.Day(adopted, "joustumine") ?? (Words(meta, "tekstiliik") is "algtekst" ? EstonianMark.Day(meta.Child("kehtivus"), "kehtivuseAlgus") : null)) is { } start)
            events.Add(new("commenced", start, "jõustumine"));
        return new(Words(meta, "lyhend") ?? place, place, title, kind, EstonianMark.Day(meta.Child("kehtivus"), "kehtivuseAlgus"), new($"https://www.riigiteataja.ee/akt/{Uri.EscapeDataString(id)}"), events);
    }

    public ParsedInstrument Instrument(string citation, string heading, ProvisionList provisions) => new()
    {
        Citation = citation,
        Title = heading.Length > 0 ? heading : citation,
        Kind = "code",
        Official = Official,
        Language = "et",
        AsAt = AsAt,
        Provisions = provisions.ToList(),
    };

    static string? Words(IElement? parent, string name) => parent?.Child(name) is { } child && HtmlText.Of(child) is { Length: > 0 } text ? text : null;
}

/// <summary>A mark of amendment, in the words the gazette prints: <c>RT I, 12.07.2014, 1 - jõust. 01.01.2015</c>.</summary>
/// <param name="IsRepeal">It says that what it stands at is repealed.</param>
/// <param name="IsOfWhole">It stands at a section, not at a part of one.</param>
sealed record EstonianMark(string Text, string? On, bool IsRepeal, bool IsOfWhole)
{
    public static EstonianMark Read(IElement mark)
    {
        var words = string.Concat(mark.Elements().Where(e => e.LocalName is "tavatekst").Select(e => e.TextContent));
        var on = Day(mark, "joustumine");
        var place = mark.Child("avaldamismarge") is { } gazette ? Place(gazette) : "";
        var text = LegalText.Tidy($"{words} {place}{(on is null ? "" : $" - jõust. {Print(on)}")}");
        return new(text, on, words.TrimStart(' ', '[', '\u00A0').StartsWith("kehtetu", StringComparison.OrdinalIgnoreCase), mark.ParentElement?.LocalName is "paragrahv");
    }

    /// <summary>Before mid-2010 acts were counted by issue and article, since then by day and article.</summary>
    public static string Place(IElement mark)
    {
        var part = mark.Child("RTosa")?.TextContent.Trim();
        var article = mark.Child("RTartikkel")?.TextContent.Trim();
        return Day(mark, "avaldamineKuupaev") is { } day && mark.Child("RTnr") is null ? $"{part}, {Print(day)}, {article}"
            : $"{part} {mark.Child("RTaasta")?.TextContent.Trim()}, {mark.Child("RTnr")?.TextContent.Trim()}, {article}";
    }

    /// <summary>A day may carry a time zone: <c>2025-01-06+02:00</c>.</summary>
    public static string? Day(IElement? parent, string name) => parent?.Child(name)?.TextContent.Trim() is { Length: >= 10 } day ? LegalText.IsoDate(day[..10]) : null;

    static string Print(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
