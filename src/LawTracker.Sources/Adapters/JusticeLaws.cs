using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Federal law of Canada in the XML of the Justice Laws website, in English or French: consolidated acts and regulations, and acts as passed.</summary>
/// <remarks>
/// A consolidated law gives an instrument for each section and schedule, <c>Copyright Act, R.S.C. 1985, c. C-42, s. 2</c>, as at the day to which the file is current;
/// an act as passed is one instrument, <c>S.C. 2014, c. 31</c>, as at its assent. Amendments not in force, related provisions and the enacting words of a consolidation are left out.
/// </remarks>
public sealed class JusticeLaws : ISourceAdapter
{
    public string Id => "ca-justice-laws";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (page.Xml.DocumentElement is not { LocalName: "Statute" or "Regulation" or "Bill" } root || !IsWhole(page, root))
            throw page.Unreadable("Expected a whole Statute, Regulation or Bill of Justice Laws");
        var law = new JusticeLawsHead(page, root);
        if (root.LocalName is "Bill")
            return PageResult.Of(Act(page, root, law));
        List<ParsedInstrument> found = [.. root.Elements().SelectMany(part => part switch
        {
            { LocalName: "Body" } => part.Elements().Where(e => e.LocalName is "Section").Select(e => Section(page, law, e)),
            { LocalName: "Schedule" } when part.Child("BillPiece") is null => [Piece(page, law, part, Heading(part, "Label") is { Length: > 0 } label ? label : law.IsFrench ? "ANNEXE" : "SCHEDULE", Heading(part, "TitleText"))],
            { LocalName: "Order" } => [Piece(page, law, part, law.IsFrench ? "Décret" : "Order", "")],
            { LocalName: "Introduction" } when part.Child("Preamble") is { } preamble => [Piece(page, law, preamble, law.IsFrench ? "Préambule" : "Preamble", "")],
            _ => (IEnumerable<ParsedInstrument>)[],
        })];
        return found.Count > 0 ? PageResult.Of(found)
            : root.Child("Repealed") is { } repealed ? PageResult.Nothing($"{law.Citation}: {JusticeText.Words.Of(repealed)}")
            : throw page.Unreadable($"{law.Citation} has neither sections nor a word on their repeal");
    }

    static ParsedInstrument Section(SourcePage page, JusticeLawsHead law, IElement section)
    {
        var number = JusticeText.Words.Of(section.Child("Label")) is { Length: > 0 } label ? label : throw page.Unreadable($"A section of {law.Citation} has no number");
        var heading = JusticeText.Words.Of(section.Child("MarginalNote"));
        return Instrument(page, law, section, $"{law.Citation}, {(law.IsFrench ? "art." : "s.")} {number}", number, heading);
    }

    static ParsedInstrument Piece(SourcePage page, JusticeLawsHead law, IElement piece, string label, string heading) =>
        Instrument(page, law, piece, $"{law.Citation}, {label}", label, heading);

    static ParsedInstrument Instrument(SourcePage page, JusticeLawsHead law, IElement part, string citation, string number, string heading)
    {
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), number, heading);
        new JusticeText(provisions, root).Read(part);
        var isRepealed = part.Below().Exists(e => e.LocalName is "Repealed") && provisions.OnlyText.StartsWith('[');
        if (!provisions.HasText)
            throw page.Unreadable($"{citation} has no text");
        return new()
        {
            Citation = citation,
            Title = heading.Length > 0 ? heading : law.Title,
            Kind = law.IsRegulation ? "regulation" : "code",
            Official = page.Url,
            Language = law.IsFrench ? "fr" : "en",
            AsAt = law.AsAt,
            Stub = isRepealed ? "repealed" : null,
            Provisions = provisions.ToList(),
            History = JusticeText.Notes(part),
        };
    }

    static ParsedInstrument Act(SourcePage page, IElement root, JusticeLawsHead law)
    {
        var provisions = new ProvisionList();
        var top = provisions.Open(-1, LegalText.Label(law.Citation), law.Citation, law.LongTitle);
        foreach (var part in root.Elements().Where(e => e.LocalName is "Introduction" or "Body" or "Schedule"))
            new JusticeText(provisions, part.LocalName is "Schedule" ? provisions.Open(top, LegalText.Label(Heading(part, "Label")), Heading(part, "Label"), Heading(part, "TitleText")) : top).Read(part);
        if (!provisions.HasText)
            throw page.Unreadable($"{law.Citation} has no text");
        return new()
        {
            Citation = law.Citation,
            Title = law.Title,
            Kind = "act",
            Official = page.Url,
            Language = law.IsFrench ? "fr" : "en",
            AsAt = law.AsAt,
            Events = [new("enacted", law.AsAt, law.Assent)],
            Provisions = provisions.ToList(),
            History = JusticeText.Notes(root),
        };
    }

    /// <summary>The editor leaves marks behind the last tag.</summary>
    static bool IsWhole(SourcePage page, IElement root)
    {
        var end = page.Text.AsSpan().TrimEnd();
        if (end.EndsWith("?>", StringComparison.Ordinal) && end.LastIndexOf("<?Pub ", StringComparison.Ordinal) is > 0 and var mark)
            end = end[..mark].TrimEnd();
        return end.EndsWith($"</{root.LocalName}>", StringComparison.Ordinal);
    }

    static string Heading(IElement schedule, string name) => JusticeText.Words.Of(schedule.Child("ScheduleFormHeading")?.Child(name));
}
