using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill's status as New York's Legislative Bill Drafting Commission transmits it (BILLSTAT), with every action of the two-year session; and memos, which hold no law.</summary>
/// <remarks>Actions numbered by a year sum up where the bill stood at its end: they repeat others and are left out. Both houses print their own steps, the Senate in capitals.</remarks>
public sealed partial class NewYorkBillStatus : ISourceAdapter
{
    public string Id => "new-york-billstat";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var root = page.Xml.DocumentElement;
        if (root is null || !page.Text.AsSpan().TrimEnd().EndsWith($"</{root.LocalName}>", StringComparison.Ordinal))
            throw page.Unreadable("The file is cut off: it does not end with the closing tag of its root");
        var print = $"{Attribute(page, root, "billhse")}. {Attribute(page, root, "billno").TrimStart('0')}";
        var session = Attribute(page, root, "sessyr");
        if (root.LocalName is "senate_billmemo")
            return LegalText.Tidy(root.TextContent).Length > 0 ? PageResult.Nothing($"A memo on {print} of {session}: no law and no step") : throw page.Unreadable("The memo is empty");
        if (root.LocalName is not "billstatus")
            throw page.Unreadable($"Expected the status of a bill, found {root.LocalName}");
        if (Attribute(page, root, "action") is not "replace" and var action)
            return PageResult.Nothing($"An order to {action} {print} of {session}");
        var amended = GovInfoBillStatus.Child(root, "currentamd");
        var events = page.Many(root, "actions > action").Where(a => !YearPattern().IsMatch(Attribute(page, a, "no"))).Select(a => Step(page, a)).ToList();
        if (events.Count == 0)
            throw page.Unreadable("Expected at least one action");
        var signed = events.FindLast(e => e.Kind is "enacted");
        return PageResult.Of(new ParsedInstrument
        {
            Citation = $"{print}{(amended is null ? "" : "-" + amended)} (N.Y. {session})",
            Title = GovInfoBillStatus.Child(root, "title") ?? throw page.Unreadable("The bill has no title"),
            Kind = signed is null ? "bill" : "act",
            Official = page.Url,
            Session = session,
            Events = [.. events.OrderBy(e => e.On, StringComparer.Ordinal)],
            History = signed is null ? [] : [$"{signed.Text} ({signed.On[..4]})"],
        });
    }

    static ParsedEvent Step(SourcePage page, IElement action)
    {
        var text = GovInfoBillStatus.Child(action, "actiondesc") ?? throw page.Unreadable("An action has no words");
        var on = LegalText.IsoDate(GovInfoBillStatus.Child(action, "actiondate")) ?? throw page.Unreadable($"'{text}' has no date");
        var kind = Kind(text);
        return new(kind, on, text, kind is "presented" or "enacted" or "vetoed" ? null : GovInfoBillStatus.Child(action, "actionhouse") switch
        {
            "S" => "upper",
            "A" => "lower",
            var house => throw page.Unreadable($"'{text}' names no house but '{house}'"),
        });
    }

    internal static string Kind(string text) => text.ToUpperInvariant() switch
    {
        var t when t.StartsWith("REFERRED TO ", StringComparison.Ordinal) => "referred",
        var t when t.StartsWith("REPORTED", StringComparison.Ordinal) || t.StartsWith("1ST REPORT", StringComparison.Ordinal) => "reported",
        "PASSED SENATE" or "PASSED ASSEMBLY" or "REPASSED SENATE" or "REPASSED ASSEMBLY" => "passed-chamber",
        "DELIVERED TO GOVERNOR" => "presented",
        var t when t.StartsWith("SIGNED CHAP.", StringComparison.Ordinal) => "enacted",
        var t when t.StartsWith("VETOED MEMO.", StringComparison.Ordinal) => "vetoed",
        _ => "action",
    };

    static string Attribute(SourcePage page, IElement element, string name) =>
        element.GetAttribute(name) is { Length: > 0 } value ? value : throw page.Unreadable($"{element.LocalName} has no {name}");

    [GeneratedRegex(@"^\d{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearPattern();
}
