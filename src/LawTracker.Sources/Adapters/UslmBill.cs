using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A version of a bill, a resolution or a chamber's amendment in USLM, with the actions that its first page prints.</summary>
static partial class UslmBill
{
    public static ParsedInstrument Read(SourcePage page, IElement bill)
    {
        var meta = One(page, bill, "meta", "amendMeta");
        var main = One(page, bill, "main", "amendMain");
        var name = meta.Children.Where(e => e.LocalName is "citableAs" or "title").Select(e => NamePattern().Match(LegalText.Tidy(e.TextContent))).FirstOrDefault(m => m.Success)
            ?? throw page.Unreadable("Expected a name such as '116 HR 1 IH' in the meta block");
        var congress = name.Groups["congress"].Value;
        var number = $"{GovInfoBillStatus.Form(page, name.Groups["type"].Value)} {name.Groups["number"].Value}";
        var official = main.Below().Find(e => e.LocalName is "officialTitle") is { } title ? UslmText.Words(title) : "";
        var provisions = new ProvisionList();
        var root = provisions.Open(-1, LegalText.Label(number), number, official);
        UslmText.Read(main, provisions, root, root);
        if (!provisions.HasText)
            throw page.Unreadable($"{number} has no text");
        var events = bill.Below().Where(e => e.LocalName is "action" && e.ParentElement is { LocalName: "preface" or "amendPreface" or "attestation" }).SelectMany(e => Action(e, UslmText.Child(meta, "currentChamber"))).ToList();
        return new()
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = ShortTitle(main) ?? (official.Length > 0 ? official : Subject(UslmText.Child(meta, "title") ?? number)),
            Kind = "bill",
            Official = page.Url,
            Session = congress,
            AsAt = events.Select(e => e.On).Max(StringComparer.Ordinal),
            Events = [.. events.OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = provisions.ToList(),
            History = UslmText.Child(meta, "docStage") is { } stage ? [stage] : [],
        };
    }

    /// <summary>The name that the act gives itself, not those of its titles nor of acts quoted in it.</summary>
    public static string? ShortTitle(IElement main) => main.Below()
        .Where(e => e.LocalName is "shortTitle" && e.GetAttribute("role") is "act" or "jointResolution" && e.Ancestors<IElement>().All(a => a.LocalName is not "quotedContent" && !UslmText.IsApart(a)))
        .Select(e => UslmText.Words(e).Trim('“', '”', '.', ' ')).FirstOrDefault(text => text.Length > 0);

    /// <summary>"116 HRES 1001 EH: Electing …" without the name.</summary>
    static string Subject(string title) => NamePattern().IsMatch(title) && title.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end ? title[(end + 2)..] : title;

    static IElement One(SourcePage page, IElement bill, string name, string other) =>
        bill.Children.Where(e => e.LocalName == name || e.LocalName == other).ToList() is [var only] ? only : throw page.Unreadable($"Expected one '{name}'");

    static IEnumerable<ParsedEvent> Action(IElement action, string? chamber)
    {
        var date = action.Children.FirstOrDefault(e => e.LocalName is "date");
        var on = LegalText.IsoDate(date?.GetAttribute("date")) ?? LegalText.UsDate(LegalText.Tidy(date?.TextContent ?? ""));
        return on is null || UslmText.Child(action, "actionDescription") is not { } text ? [] : Events(text, on, chamber);
    }

    /// <summary>What the first page says was done; an introduction is often a referral as well.</summary>
    public static IEnumerable<ParsedEvent> Events(string text, string on, string? chamber)
    {
        var house = text.Contains("House", StringComparison.Ordinal) || !text.Contains("Senate", StringComparison.Ordinal) && chamber?.Contains("HOUSE", StringComparison.OrdinalIgnoreCase) is true ? "lower" : "upper";
        var kind = KindPattern().Match(text);
        yield return new(kind.Groups["introduced"].Success ? "introduced" : kind.Groups["reported"].Success ? "reported" : kind.Groups["passed"].Success ? "passed-chamber" : kind.Groups["received"].Success ? "received" : "action", on, text, house);
        if (kind.Groups["introduced"].Success && text.Contains("referred to", StringComparison.Ordinal))
            yield return new("referred", on, text[(text.IndexOf(';', StringComparison.Ordinal) + 1)..].TrimStart(), house);
    }

    [GeneratedRegex(@"^(?:AMENDMENTS? to )?(?<congress>\d{2,3}) (?<type>HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES) (?<number>\d+)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"(?<introduced>\b(?:introduced|submitted) the following\b)|(?<reported>^Reported\b|\breported the following original\b)|(?<passed>^Passed the\b|\b(?:considered|and) (?:and )?(?:agreed to|passed)$|^Agreed to\b)|(?<received>^Received\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KindPattern();
}
