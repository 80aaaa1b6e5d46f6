using LawTracker.Laws;
using LawTracker.Proposing;
using LawTracker.Reviewing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace LawTracker.Tests.Reviewing;

/// <summary>A text of a print in which words are struck through or underlined is published by nobody who has not read them: neither by a reviewer nor by a pin.</summary>
public sealed class MarkedTextTests : IDisposable
{
    static readonly InstrumentId Balloons = InstrumentId.Parse("us-xx/balloon-act");

    readonly TrackerFixture world = TrackerFixture.OfSample();

    public MarkedTextTests()
    {
        world.Edit(SampleData.Source, "dc-code-xml", "pdf-bill");
        world.Edit(SampleData.Source, "{code: X. Code}", "{citation: \"X. Code § {file}\", kind: code}");
        world.Edit(SampleData.Source, "index.xml", "77-201.pdf");
        world.Import();
        world.Pages.Add("77-201.pdf", Print(isStruck: true));
    }

    [Fact]
    public void It_is_refused_unread_and_accepted_read()
    {
        Assert.Equal("parsed", world.Fetch().Pages.Single().Outcome);
        var row = Review.List(world.Store, decided: false).Single();
        Assert.Equal(2, row.Marks);
        foreach (var read in new int?[] { null, 0, 1, 3 })
        {
            var refused = Assert.Throws<ReviewException>(() => Review.Accept(world.Store, world.Corpus, row.Id, "Ann", Now, read));
            Assert.Contains("2 passages are struck through or underlined", refused.Message, StringComparison.Ordinal);
            Assert.Contains("accept with --read 2, or reject it", refused.Message, StringComparison.Ordinal);
        }
        Assert.Equal("open", Review.Show(world.Store, row.Id).Row.State);
        Assert.Equal("A balloon may be flown [-by day-] {+at night+}.", MarkedText.Plain(Review.Show(world.Store, row.Id).Version.Provisions.Single()));
        Review.Accept(world.Store, world.Corpus, row.Id, "Ann", Now, 2);
        Assert.Equal(("accepted", "2 marked passages read"), (Review.Show(world.Store, row.Id).Row.State, Review.Show(world.Store, row.Id).Row.Why));
        Assert.Equal(0, world.Fetch().Report.Proposed);
    }

    [Fact]
    public void A_lost_count_does_not_let_it_through()
    {
        world.Fetch();
        world.Execute("UPDATE \"Proposals\" SET \"Marks\" = 0");
        Assert.Throws<ReviewException>(() => Review.Accept(world.Store, world.Corpus, Review.List(world.Store, decided: false).Single().Id, "Ann", Now));
    }

    [Fact]
    public void A_pinned_hash_does_not_publish_it()
    {
        world.Fetch();
        var sha = Review.Show(world.Store, Review.List(world.Store, decided: false).Single().Id).Version.Sha256;
        world.Edit(SampleData.BalloonAct, "verification:", $"text:\n  - {{source: us-xx-code, asAt: 2024-10, sha256: {sha}}}\nverification:");
        world.Import();
        Assert.Equal(0, world.Fetch().Report.Published);
        Assert.Empty(world.Open().Published.VersionsOf(Balloons));
        Assert.Equal("open", Review.List(world.Store, decided: true).Single().State);
    }

    [Fact]
    public void The_same_words_unmarked_are_another_text()
    {
        world.Fetch();
        var marked = Review.List(world.Store, decided: false).Single();
        world.Pages.Add("77-201.pdf", Print(isStruck: false));
        Assert.Equal(1, world.Fetch().Report.Proposed);
        var plain = Review.List(world.Store, decided: false).Single();
        Assert.NotEqual(marked.TextSha256, plain.TextSha256);
        Assert.Equal(0, plain.Marks);
        Review.Accept(world.Store, world.Corpus, plain.Id, "Ann", Now);
    }

    [Fact]
    public void A_print_for_a_source_of_pages_is_put_aside()
    {
        world.Edit(SampleData.Source, "pdf-bill", "dc-code-xml");
        world.Import();
        Assert.StartsWith("binary: the bytes are a PDF", world.Fetch().Pages.Single().Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_that_overlap_are_told_apart()
    {
        var provision = new ProposedProvision("1", "", "", "one two three", 1) { Marks = [new("1", "underlined", 0, 7, 1), new("1", "struck", 4, 9, 1)] };
        Assert.Equal([new("one ", false, true), new("two", true, true), new(" three", true, false)], MarkedText.Pieces(provision));
    }

    DateTime Now => world.Time.Now.UtcDateTime;

    static byte[] Print(bool isStruck)
    {
        var document = new PdfDocumentBuilder();
        var font = document.AddStandard14Font(Standard14Font.Helvetica);
        var page = document.AddPage(PageSize.Letter);
        double x = 72;
        foreach (var (text, height) in new[] { ("A balloon may be flown ", 0.0), ("by day", 3.2), (" ", 0), ("at night", -1.6), (".", 0) })
        {
            var end = page.AddText(text, 12, new(x, 700), font)[^1].EndBaseLine.X;
            if (isStruck && height != 0)
                page.DrawLine(new(x, 700 + height), new(end, 700 + height), 0.5);
            x = end;
        }
        return document.Build();
    }

    public void Dispose() => world.Dispose();
}
