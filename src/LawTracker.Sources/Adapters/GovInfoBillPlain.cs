using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>A bill of govinfo's HTML rendition as a browser saves it for plain text: paragraphs between blank lines, rules of hyphens, emphasis in <c>/slashes/</c> and <c>*stars*</c>, addresses of links in angle brackets.</summary>
/// <remarks>The marks are the browser's and go; nothing else tells a heading from a sentence, so that headings between sections are read as words. The print's back repeats the front: without it the file is cut.</remarks>
static partial class GovInfoBillPlain
{
    /// <summary>Whether a page begins as such a file does: no markup, and the Congress within its first lines.</summary>
    public static bool Is(SourcePage page) => page.Text is [not '<', ..] && CongressPattern().Match(page.Text) is { Success: true, Index: < 200 };

    public static ParsedInstrument Read(SourcePage page)
    {
        List<List<string>> parts = [.. RulePattern().Split(page.Text).Select(part => BlankPattern().Split(part).Select(Plain).Where(p => p.Length > 0).ToList())];
        var at = parts.FindIndex(p => p is [("A BILL" or "JOINT RESOLUTION" or "CONCURRENT RESOLUTION" or "RESOLUTION"), _, _, ..]);
        if (at < 2 || parts.Count < at + 3 || !parts[^1].Exists(p => p.EndsWith("ordered to be printed", StringComparison.Ordinal)))
            throw page.Unreadable("Expected the front of a bill, its text and its back, between rules");
        var name = parts[0].Select(p => GovInfoBillHtml.NumberPattern().Match(p)).FirstOrDefault(m => m.Success) ?? throw page.Unreadable("The front has no number of a bill");
        var number = $"{GovInfoBillStatus.Form(page, string.Concat(name.Groups["type"].Value.Where(char.IsAsciiLetter)).ToUpperInvariant())} {name.Groups["number"].Value}";
        var congress = CongressPattern().Match(page.Text).Groups["congress"].Value;
        var law = parts[at];
        var provisions = new ProvisionList();
        Read(law.Skip(2).ToList(), provisions, provisions.Open(-1, LegalText.Label(number), number, law[1]));
        var events = Events(parts[at - 1]);
        return new()
        {
            Citation = $"{number} ({GovInfoBillStatus.Ordinal(page, congress)} Cong.)",
            Title = law.Select(p => GovInfoBillHtml.ShortTitle(p)).FirstOrDefault(t => t is not null) ?? law[1],
            Kind = "bill",
            Official = page.Url,
            Session = congress,
            AsAt = events.Select(e => e.On).Max(StringComparer.Ordinal),
            Events = events,
            Provisions = provisions.ToList(),
        };
    }

    static void Read(List<string> law, ProvisionList provisions, int root)
    {
        var outline = new FlatOutline(provisions, root);
        for (var i = 0; i < law.Count; i++)
        {
            var text = law[i];
            if (GovInfoBillHtml.SectionPattern().Match(text) is { Success: true } head)
            {
                outline = new(provisions, provisions.Open(root, head.Groups["number"].Value, head.Value.Trim()));
                text = text[head.Length..];
            }
            var (labels, after) = FlatOutline.Split(text);
            var next = law.Skip(i + 1).Select(p => FlatOutline.Split(p).Labels).FirstOrDefault(l => l.Count > 0)?[0];
            for (var l = 0; l < labels.Count; l++)
                outline.Open(labels[l], l + 1 < labels.Count ? labels[l + 1] : next);
            outline.Add(after);
        }
    }

    /// <summary>A chamber, a date, and what was done on it.</summary>
    static List<ParsedEvent> Events(List<string> front)
    {
        var chamber = front.Find(p => p.StartsWith("IN THE ", StringComparison.Ordinal));
        string? on = null;
        var events = new List<ParsedEvent>();
        foreach (var text in front)
        {
            if (LegalText.UsDate(text) is { } date)
                on = date;
            else if (on is not null)
                events.AddRange(UslmBill.Events(text, on, chamber));
        }
        return events;
    }

    /// <summary>A paragraph's lines joined, without the browser's marks. A line that ends with a hyphen, a dash or an opening mark was broken at it.</summary>
    static string Plain(string paragraph)
    {
        var joined = LinkPattern().Replace(BrokenPattern().Replace(paragraph.Trim(), "${dash}"), "");
        return LegalText.Tidy(EmphasisPattern().Replace(joined, "${in}"));
    }

    [GeneratedRegex(@"(?<=^\s*)(?<congress>\d{3})(?:th|st|d|nd|rd) CONGRESS\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CongressPattern();

    [GeneratedRegex(@"^-{20,}\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlankPattern();

    [GeneratedRegex(@"(?:(?<=\w)(?<dash>[-—])|(?<=\s)(?<dash>/))\s*\n\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BrokenPattern();

    [GeneratedRegex(@"\s*<https?:[^<>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"(?<=^|[\s(“—])(?:/(?=\S)(?<in>[^/<>]+)/|\*(?=\S)(?<in>[^*]+)\*)(?=[\s,.;:)A-Z]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmphasisPattern();
}
