using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>What a file of Justice Laws says of itself: its names, how it is cited in its language, and of which day it is.</summary>
sealed class JusticeLawsHead
{
    public JusticeLawsHead(SourcePage page, IElement root)
    {
        var identity = root.Child("Identification") ?? throw page.Unreadable("Expected an Identification");
        IsFrench = root.GetAttribute("xml:lang") switch
        {
            "en" => false,
            "fr" => true,
            var other => throw page.Unreadable($"Expected a law in English or French, found '{other}'"),
        };
        IsRegulation = root.LocalName is "Regulation";
        LongTitle = Words(identity, "LongTitle");
        Title = Words(identity, "ShortTitle").TrimEnd('.') is { Length: > 0 } title ? title : LongTitle;
        if (Title.Length == 0)
            throw page.Unreadable("The law has no title");
        var number = IsRegulation ? Words(identity, "InstrumentNumber") : Chapter(identity.Child("Chapter"));
        if (number.Length == 0)
            throw page.Unreadable($"{Title} has no number or chapter");
        Citation = root.LocalName is "Bill" ? number : $"{Title}, {number}";
        Assent = IsFrench ? "Sanction royale" : "Royal assent";
        AsAt = (root.LocalName is "Bill" ? AssentedOn(identity) : LegalText.IsoDate(root.GetAttribute("lims:current-date")))
            ?? throw page.Unreadable($"{Citation} does not say of which day it is");
    }

    public bool IsFrench { get; }

    public bool IsRegulation { get; }

    public string Title { get; }

    public string LongTitle { get; }

    /// <summary><c>Copyright Act, R.S.C. 1985, c. C-42</c>; for an act as passed <c>S.C. 2014, c. 31</c>.</summary>
    public string Citation { get; }

    /// <summary>The day to which a consolidation is current; the day of assent of an act as passed. ISO.</summary>
    public string AsAt { get; }

    /// <summary>What assent is called.</summary>
    public string Assent { get; }

    /// <summary>A chapter of the Revised Statutes, or of a year's; chapter letters that are not official are no citation.</summary>
    string Chapter(IElement? chapter)
    {
        var c = IsFrench ? "ch." : "c.";
        if (chapter?.Child("ConsolidatedNumber") is { } consolidated && consolidated.GetAttribute("official") is "yes")
            return $"{(IsFrench ? "L.R.C." : "R.S.C.")} 1985, {c} {JusticeText.Words.Of(consolidated)}";
        return chapter?.Child("AnnualStatuteId") is { } annual ? $"{(IsFrench ? "L.C." : "S.C.")} {Words(annual, "YYYY")}, {c} {Words(annual, "AnnualStatuteNumber")}" : "";
    }

    static string? AssentedOn(IElement identity) =>
        identity.Child("BillHistory")?.Elements().Find(e => e.LocalName is "Stages" && e.GetAttribute("stage") is "assented-to")?.Child("Date") is { } date
            ? LegalText.IsoDate($"{Words(date, "YYYY")}-{Words(date, "MM").PadLeft(2, '0')}-{Words(date, "DD").PadLeft(2, '0')}")
            : null;

    static string Words(IElement parent, string name) => JusticeText.Words.Of(parent.Child(name));
}
