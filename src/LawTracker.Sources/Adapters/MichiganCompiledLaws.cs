using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>Michigan Compiled Laws, a page a section. "Sec. 10d." repeats the section's number in its act and is left out; notes below are history.</summary>
public sealed partial class MichiganCompiledLaws : ISourceAdapter
{
    public string Id => "michigan-mcl";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        var wrapper = page.One(page.WholeHtml(), "div.sectionWrapper");
        var head = HeadPattern().Match(HtmlText.Of(page.One(wrapper, "h1.h4")));
        if (!head.Success)
            throw page.Unreadable("Expected a number and a heading in h1.h4");
        var section = new PrintedSection(head.Groups["number"].Value, head.Groups["heading"].Value) { Sign = "" };
        foreach (var block in page.Blocks(wrapper))
        {
            var text = HtmlText.Of(block);
            if (block.Closest("div.editorials") is not null)
                section.History.AddRange(NotePattern().Split(text).Select(note => note.Trim()).Where(note => note.Length > 0));
            else if (block.LocalName is "table")
                section.AddRows(block);
            else if (!SectionPattern().IsMatch(text))
                section.Add(text);
        }
        return PageResult.Of(section.ToInstrument(page));
    }

    [GeneratedRegex(@"^(?<number>\d+\.[0-9a-z]+(?:-[0-9a-z.]+)?)\s+(?<heading>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();

    [GeneratedRegex(@"^Sec\. [0-9A-Za-z]+\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^History:|(?=Popular Name:)|(?=Compiler's Notes:)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotePattern();
}
