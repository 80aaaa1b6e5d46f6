using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LawTracker.Sources.Tests;

/// <summary>Every real page that we have. Without the archive the tests pass, and say that they saw nothing.</summary>
public sealed partial class CaptureTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_capture_is_read()
    {
        if (TestFiles.Captures is not { } folder)
        {
            output.WriteLine("No captures on this machine: nothing was checked. Set LAWTRACKER_CAPTURES.");
            return;
        }
        var wrong = new List<string>();
        output.WriteLine($"{"kind",-40}{"pages",7}{"index",7}{"nothing",9}{"instruments",13}{"stubs",7}{"provisions",12}{"events",8}{"characters",12}{"seconds",9}");
        foreach (var kind in Captures.All(folder).GroupBy(capture => capture.Kind))
        {
            var results = new List<PageResult>();
            var watch = Stopwatch.StartNew();
            foreach (var capture in kind)
                try
                {
                    results.Add(capture.Adapter.Parse(capture.Open()));
                }
                catch (Exception error)
                {
                    wrong.Add($"{capture.File}: {error.GetType().Name}: {error.Message}");
                }
            watch.Stop();
            var instruments = results.SelectMany(r => r.Instruments).ToList();
            wrong.AddRange(instruments.SelectMany(Faults));
            output.WriteLine($"{kind.Key,-40}{kind.Count(),7}{results.Count(r => r.Next.Count > 0),7}{results.Count(r => r.NothingReason is not null),9}{instruments.Count,13}"
                + $"{instruments.Count(i => i.Stub is not null),7}{instruments.Sum(i => i.Provisions.Count),12}{instruments.Sum(i => i.Events.Count),8}"
                + $"{instruments.Sum(i => i.Provisions.Sum(p => p.Text.Length)),12}{watch.Elapsed.TotalSeconds,9:0.00}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    [Theory]
    [InlineData("dc-code-xml")]
    [InlineData("public-resource-html")]
    [InlineData("ecfr-xml")]
    [InlineData("govinfo-bill")]
    [InlineData("uslm-law")]
    [InlineData("us-code-uslm")]
    [InlineData("us-code-html")]
    [InlineData("utah-code")]
    [InlineData("arizona-statutes")]
    [InlineData("illinois-ilcs")]
    [InlineData("louisiana-laws")]
    [InlineData("maine-statutes")]
    [InlineData("rhode-island-laws")]
    [InlineData("hawaii-statutes")]
    [InlineData("new-hampshire-rsa")]
    [InlineData("oregon-ors")]
    [InlineData("nevada-nrs")]
    [InlineData("oklahoma-oscn")]
    [InlineData("virginia-lis")]
    [InlineData("kansas-statutes")]
    [InlineData("michigan-mcl")]
    [InlineData("pennsylvania-acts")]
    [InlineData("dc-code-html")]
    [InlineData("colorado-crs-xml")]
    [InlineData("oregon-oar")]
    [InlineData("new-york-bill-page")]
    [InlineData("new-york-law-file")]
    [InlineData("new-york-law-tree")]
    [InlineData("akoma-ntoso")]
    [InlineData("normattiva-json")]
    [InlineData("ris-austria")]
    [InlineData("riigi-teataja")]
    [InlineData("lovdata")]
    [InlineData("de-gii-norm")]
    [InlineData("ca-justice-laws")]
    [InlineData("nl-bwb-toestand")]
    [InlineData("dk-lexdania")]
    [InlineData("irish-statute-book")]
    [InlineData("boe-consolidated")]
    [InlineData("sejm-eli")]
    [InlineData("ley-chile")]
    [InlineData("suin-juriscol")]
    [InlineData("infoleg")]
    [InlineData("belgium-justel")]
    [InlineData("likumi-lv")]
    [InlineData("rada-ua")]
    [InlineData("clml")]
    [InlineData("eur-lex-xhtml")]
    public void No_word_of_law_is_lost_and_none_is_added(string adapter)
    {
        if (TestFiles.Captures is not { } folder)
        {
            output.WriteLine("No captures on this machine: nothing was checked.");
            return;
        }
        var wrong = new List<string>();
        var (all, found) = (0L, 0L);
        var least = 1.0;
        foreach (var capture in Captures.All(folder, adapter))
        {
            var page = capture.Open();
            var result = capture.Adapter.Parse(page);
            if (result.Instruments.All(i => i.Provisions.Count == 0))
                continue;
            var recall = VisibleLaw.Compare(adapter, page.Text, result.Instruments);
            (all, found, least) = (all + recall.Visible, found + recall.Found, Math.Min(least, recall.Share));
            wrong.AddRange(recall.Added.Take(5).Select(text => $"{capture.File}: not in the page: {text[..Math.Min(text.Length, 120)]}"));
            if (recall.Share < 0.9999)
                output.WriteLine($"{recall.Share,9:P3} {Path.GetFileName(capture.File)}: first missing: {recall.FirstMissing}");
            if (recall.Share < 0.995)
                wrong.Add($"{capture.File}: {recall.Share:P2} of the law found; first missing: {recall.FirstMissing}");
        }
        output.WriteLine($"{adapter}: {found} of {all} characters of law found ({(double)found / Math.Max(all, 1):P3}); least in one page {least:P2}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
    }

    /// <summary>What no result may show, whatever the page.</summary>
    static IEnumerable<string> Faults(ParsedInstrument i)
    {
        if (i.Citation.Trim().Length < 5 || i.Title.Length == 0)
            yield return $"'{i.Citation}' has no title or number";
        if (i.Provisions.Select(p => p.Path).Distinct().Count() != i.Provisions.Count)
            yield return $"{i.Citation} has a path twice";
        foreach (var p in i.Provisions.Where(p => !PathPattern().IsMatch(p.Path) || MarkupPattern().IsMatch(p.Text + p.Heading)))
            yield return $"{i.Citation}: {p.Path}: {p.Text}";
        if (i.Kind == "code" && i.Stub is null && i.Provisions.Sum(p => p.Text.Length) < 10)
            yield return $"{i.Citation} has no text and is no stub";
        foreach (var e in i.Events.Where(e => LegalText.IsoDate(e.On) != e.On || e.Text.Length == 0))
            yield return $"{i.Citation}: event {e}";
        if (!i.Events.Select(e => e.On).SequenceEqual(i.Events.Select(e => e.On).Order(StringComparer.Ordinal)) && i.Kind != "code")
            yield return $"{i.Citation}: events out of order";
    }

    [GeneratedRegex(@"^[A-Za-z0-9.:_-]+(?:/[A-Za-z0-9.:_-]+)*$", RegexOptions.None, 1000)]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"</?[a-z]+[ >]|&[a-z]+;|[\u00AD\u200B\u00A0]|  ", RegexOptions.None, 1000)]
    private static partial Regex MarkupPattern();
}
