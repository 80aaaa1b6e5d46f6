using System.Text.Json;
using System.Text.RegularExpressions;
using LawTracker.Publishing.Citing;
using LawTracker.Tests.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Publishing.Citing;

/// <summary>RIS, BibTeX and CSL-JSON: awkward text, and every record of the repository.</summary>
public partial class FormatTests
{
    static readonly DateOnly Day = new(2026, 11, 22);

    static readonly CitedWork Awkward = new()
    {
        Key = "us.a",
        Kind = WorkKind.Statute,
        Title = "50% & more_{of} #1 ~ ^ \\ $ -- done\r\nnext",
        Container = "X. Code",
        Section = "1-101",
        Jurisdiction = "Xx",
        MadeOn = LawTracker.Laws.PartialDate.Parse("2024-03"),
        AsOf = Day,
        ReadOn = Day,
        Note = "In force.",
        Abstract = "Says </script> \"so\".",
        Keywords = ["Voices", "Pictures"],
        Url = new("https://law.example/laws/us/a?at=2026-11-22"),
        Bluebook = "X. Code § 1-101 (2026)",
        Oscola = "X Code § 1-101 (2026)",
    };

    public static readonly IReadOnlyList<CitedWork> Real =
    [
        .. RealCorpus.Corpus.Laws.Select(l => LawWork.Of(RealCorpus.Corpus, l, Day, Day, new("https://law.example/laws/" + l.Id))),
        .. RealCorpus.Corpus.Cases.Select(c => CaseWork.Of(RealCorpus.Corpus, c, Day, new("https://law.example/cases/" + c.Id))),
    ];

    [Fact]
    public void Lines_say_the_day_and_the_address()
    {
        Assert.Equal("X. Code § 1-101 (2026), LawTracker (as of Nov. 22, 2026), https://law.example/laws/us/a?at=2026-11-22", Awkward.BluebookLine);
        Assert.Equal("X Code § 1-101 (2026) (LawTracker, as of 22 November 2026) <https://law.example/laws/us/a?at=2026-11-22> accessed 22 November 2026", Awkward.OscolaLine);
    }

    [Fact]
    public void Ris_keeps_a_value_on_its_line_and_the_slashes_of_a_date()
    {
        var lines = Ris.Write([Awkward]).Split("\r\n");
        Assert.Equal(["TY  - STAT", "ID  - us.a", "TI  - 50% & more_{of} #1 ~ ^ \\ $ -- done next", "T2  - X. Code", "SE  - 1-101", "DA  - 2024/03//", "PY  - 2024"], lines[..7]);
        Assert.Contains("KW  - Pictures", lines);
        Assert.Equal(["Y2  - 2026/11/22/", "ER  - ", "", ""], lines[^4..]);
    }

    [Fact]
    public void BibTex_escapes_what_latex_would_read()
    {
        var text = BibTex.Write([Awkward]);
        Assert.StartsWith("@misc{us.a,\n  author = {{Xx}},\n", text, StringComparison.Ordinal);
        Assert.Contains(@"  title = {{50\% \& more\_\{of\} \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$ -{}- done  next}},", text, StringComparison.Ordinal);
        Assert.Contains("  howpublished = {X. Code § 1-101 (2026)},\n  year = {2024},\n  month = {3},\n", text, StringComparison.Ordinal);
        Assert.Contains("  url = {https://law.example/laws/us/a?at=2026-11-22},\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void CslJson_is_an_array_of_items()
    {
        var item = Assert.Single(JsonDocument.Parse(CslJson.Write([Awkward])).RootElement.EnumerateArray());
        Assert.Equal(["legislation", "X. Code", "1-101", "https://law.example/laws/us/a?at=2026-11-22"], new[] { "type", "container-title", "section", "URL" }.Select(k => item.GetProperty(k).GetString()!));
        Assert.Equal("[[2024,3]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.DoesNotContain("</script", CslJson.Write([Awkward]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_record_is_cited_and_every_key_is_its_own()
    {
        Assert.True(Real.Count > 500);
        Assert.Equal(Real.Count, Real.Select(w => w.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Real, w => Assert.Matches(@"^[a-z0-9.-]+$", w.Key));
        Assert.All(Real, w => Assert.DoesNotMatch(@"\s\s|^[,;(]|[,;]$| ,|\(\)", w.Bluebook + "\n" + w.Oscola));
        Assert.All(Real, w => Assert.DoesNotMatch(@"\p{L}\.(\s|,|;|$)", w.Oscola));
        // No reporter or session law may lose its numbers on the way.
        Assert.All(RealCorpus.Corpus.Laws.Zip(Real), p => Assert.Contains(p.First.Citations, c => Digits(p.Second.Bluebook).Contains(Digits(c.Cite), StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_record_is_well_formed_in_every_format()
    {
        var references = Ris.Write(Real).Split("ER  - \r\n\r\n");
        Assert.Equal(Real.Count + 1, references.Length);
        Assert.All(references[..^1], r => Assert.All(r.Split("\r\n")[..^1], line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]+$", line)));
        Assert.Equal(Real.Count, JsonDocument.Parse(CslJson.Write(Real)).RootElement.GetArrayLength());
        var entries = BibTex.Write(Real);
        Assert.Equal(Real.Count, entries.Split("@misc{").Length - 1);
        var bare = Url().Replace(Escaped().Replace(entries, ""), "");
        Assert.Equal(bare.Count(c => c == '{'), bare.Count(c => c == '}'));
        Assert.DoesNotMatch(@"[$&#_%^~\\]", bare);
    }

    static string Digits(string text) => string.Concat(text.Where(c => char.IsAsciiDigit(c)));

    [GeneratedRegex(@"\\([{}$&#_%]|text[a-z]+\{\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^  url = .*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Url();
}
