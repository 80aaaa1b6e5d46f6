using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A title of the United States Code in USLM, as the Office of the Law Revision Counsel releases it: one file a title.</summary>
/// <remarks>The file names the public law that it is current through and the day it was made; that day is taken as the text's age. Notes quote whole sections of other laws: they are not the Code's.</remarks>
public sealed class UsCodeUslm : ISourceAdapter
{
    public string Id => "us-code-uslm";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "uscDoc" } root || !page.Text.AsSpan().TrimEnd().EndsWith("</uscDoc>", StringComparison.Ordinal))
            throw page.Unreadable("Expected a whole title of the United States Code (uscDoc)");
        var meta = root.Child("meta") ?? throw page.Unreadable("The title has no meta block");
        var title = UslmText.Child(meta, "docNumber") ?? throw page.Unreadable("The title has no number");
        var asAt = LegalText.IsoDate(UslmText.Child(meta, "created")) ?? throw page.Unreadable("The title does not say when it was made");
        var sections = root.Below().FindAll(e => e.LocalName is "section" && e.Ancestors<IElement>().All(a => a.LocalName is not ("quotedContent" or "note" or "notes")));
        return sections.Count > 0 ? PageResult.Of([.. sections.Select(section => Section(page, section, title, asAt))])
            : root.Descendants<IElement>().Where(e => e.LocalName is "heading").Select(UslmText.Words).FirstOrDefault(h => Stubs.Of(h) is not null) is { } reason ? PageResult.Nothing($"Title {title}: {reason}")
            : throw page.Unreadable("Expected at least one section, found none");
    }

    static ParsedInstrument Section(SourcePage page, IElement section, string title, string asAt)
    {
        var printed = (UslmText.Child(section, "num") ?? throw page.Unreadable("A section has no number")).Trim('[', ' ', '.');
        var number = printed.TrimStart('§', ' ');
        var heading = (UslmText.Child(section, "heading") ?? "").TrimEnd(']');
        var provisions = new ProvisionList();
        UslmText.Read(section, provisions, provisions.Open(-1, LegalText.Label(number), printed, heading));
        var stub = Stubs.Of(section.GetAttribute("status") ?? "") ?? (provisions.HasText ? null : Stubs.Of(heading));
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{printed} has neither text nor a word for having none");
        var credit = section.Child("sourceCredit") is { } note ? UslmText.Words(note) : null;
        return new()
        {
            Citation = $"{title} U.S.C. {(printed.StartsWith("§§", StringComparison.Ordinal) ? "§§" : "§")} {number}",
            Title = heading.Length > 0 ? heading : printed,
            Kind = "code",
            Official = page.Url,
            AsAt = asAt,
            Stub = stub,
            Events = UsCodeCredit.Events(credit, stub, heading),
            Provisions = provisions.ToList(),
            History = credit is null ? [] : [credit],
        };
    }
}
