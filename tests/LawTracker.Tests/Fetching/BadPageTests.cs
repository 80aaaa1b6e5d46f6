using System.Text;
using LawTracker.Fetching;
using Xunit;

namespace LawTracker.Tests.Fetching;

/// <summary>A bad page is put aside with its reason, and the last good text stays.</summary>
public abstract class BadPageTests(Engine engine)
{
    static readonly string Long = CaptureArchive.Section("77-101", "Tails.", [.. Enumerable.Range(1, 40).Select(i => $"({i}) No person shall fly kite number {i} without a tail of cloth.")]);

    public static TheoryData<string, byte[], string, string> Pages => new()
    {
        { "empty", [], "quarantined", "empty: the page has no content" },
        { "white space", " \n\t\r\n "u8.ToArray(), "quarantined", "empty: the page has no content" },
        { "a byte-order mark alone", [0xEF, 0xBB, 0xBF], "quarantined", "shrunk: 3 bytes" },
        { "truncated", Encoding.UTF8.GetBytes(Long[..(Long.Length * 4 / 5)]), "quarantined", "layout-changed: Not well-formed XML" },
        { "a block page served as 200", "<html><title>Access Denied</title><p>You have no permission.</p></html>"u8.ToArray(), "quarantined", "blocked: the page says \"Access Denied\"" },
        { "a challenge", "<html><script>x</script>Just a moment...</html>"u8.ToArray(), "quarantined", "blocked: the page says \"Just a moment...\"" },
        { "shrunk to a third", Encoding.UTF8.GetBytes(CaptureArchive.Section("77-101", "Tails.", [.. Enumerable.Range(1, 12).Select(i => $"({i}) No person shall fly kite number {i} without a tail.")])), "quarantined", "shrunk: " },
        { "another format", Encoding.UTF8.GetBytes("<html><body><p>We have moved to a new home. Please update your bookmarks.</p>" + new string('x', 6000) + "</body></html>"), "quarantined", "layout-changed: Expected a whole document" },
        { "no text of law", Encoding.UTF8.GetBytes(Long[..Long.IndexOf("<para>", StringComparison.Ordinal)] + "<!--" + new string('x', 5000) + "--></section>"), "quarantined", "layout-changed: Section 77-101 has neither text nor a reason" },
        { "a PDF", [.. "%PDF-1.7\n"u8, .. new byte[6000]], "quarantined", "binary: the bytes are a PDF, declared as " },
        { "a zip archive", [.. "PK\u0003\u0004"u8, .. new byte[6000]], "quarantined", "binary: the bytes are a zip archive" },
        { "a picture", [0x89, .. "PNG\r\n"u8, .. new byte[6000]], "quarantined", "binary: the bytes are a picture" },
        { "random bytes", [.. Enumerable.Range(0, 6000).Select(i => (byte)(i * 7919 >> 3))], "quarantined", "layout-changed: " },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_bad_page_is_put_aside_and_the_last_good_text_stays(string what, byte[] bytes, string outcome, string reason)
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode().Add("77-101.xml", Long);
        world.Fetch();
        var held = Held(world);
        world.Pages.Add("77-101.xml", bytes);
        var (report, pages) = world.Fetch();
        var page = Assert.Single(pages, p => p.Outcome != "unchanged");
        Assert.True(page.Outcome == outcome && page.Reason?.StartsWith(reason, StringComparison.Ordinal) == true, $"{what}: {page.Outcome}: {page.Reason}");
        Assert.Equal(page, Assert.Single(report.Problems));
        Assert.Equal((1, 0), (report.Outcomes[outcome], report.Proposed));
        Assert.Equal(held, Held(world));
        Assert.Equal(outcome, world.Ask(db => db.Snapshots.OrderBy(s => s.Id).Last().Outcome));
        Assert.Equal(bytes, world.Ask(db => SnapshotStore.Read(db, db.Snapshots.OrderBy(s => s.Id).Last().Sha256)));
        world.Pages.Add("77-101.xml", Long);
        Assert.All(world.Fetch().Pages, p => Assert.Equal("unchanged", p.Outcome));
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", true)]
    [InlineData("application/xhtml+xml", true)]
    [InlineData(null, true)]
    [InlineData("application/pdf", false)]
    public void A_PDF_is_refused_where_a_page_was_declared(string? declared, bool refused) =>
        Assert.Equal(refused, PageGuard.Objection("%PDF-1.7 and so on"u8, declared, null)?.StartsWith("binary: the bytes are a PDF", StringComparison.Ordinal) ?? false);

    [Fact]
    public void A_page_that_an_archive_keeps_compressed_and_says_so_may_be_read() =>
        Assert.Null(PageGuard.Objection([0x1F, 0x8B, 0x08, 0x00], "application/xml; content-encoding=gzip", null));

    [Fact]
    public void Windows_bytes_under_a_utf8_declaration_are_read_as_what_they_are()
    {
        using var world = TrackerFixture.Published(engine);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        world.Pages.WholeCode().Add("77-201.xml", Encoding.GetEncoding(1252).GetBytes(CaptureArchive.Section("77-201", "Balloons.", "(a) A “balloon” is a café’s – not a kite’s.")));
        world.Fetch();
        Assert.Contains("A “balloon” is a café’s – not a kite’s.", Held(world), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_sixty_megabytes_is_not_read()
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        using (var file = new FileStream(Path.Combine(world.Archive, "code.example", "77-102.xml"), FileMode.Open))
            file.SetLength(60_000_000);
        var (report, _) = world.Fetch();
        Assert.Equal("too-large: 60 MB, at most 50 MB are read", Assert.Single(report.Problems).Reason);
        Assert.Equal(4, world.Ask(db => db.Snapshots.Count()));
    }

    [Theory]
    [InlineData("a hash of other bytes", "failed", "the bytes of code.example/77-102.xml are not those of the archive's index")]
    [InlineData("a file that is missing", "failed", "the archive lacks code.example/77-102.xml")]
    public void A_fault_of_the_archive_fails_its_page_only(string what, string outcome, string reason)
    {
        using var world = TrackerFixture.Published(engine);
        world.Pages.WholeCode();
        if (what.StartsWith("a hash", StringComparison.Ordinal))
            world.Pages.Add("77-102.xml", "x"u8.ToArray(), sha: new string('0', 64));
        else
            world.Pages.Lack("77-102.xml");
        var (report, _) = world.Fetch();
        Assert.Equal((outcome, reason, 5), (Assert.Single(report.Problems).Outcome, report.Problems[0].Reason, report.Pages));
        Assert.Equal(4, world.Ask(db => db.Snapshots.Count()));
    }

    [Theory]
    [InlineData(null, "is missing. Give --replay the folder that holds it")]
    [InlineData("", "index.csv names no page")]
    [InlineData("file,url,content_type,retrieved,sha256\n", "index.csv names no page")]
    [InlineData("file,url,content_type,retrieved\na,https://code.example/xx/a,text/html,2026-11-20T08:00:00Z\n", "not readable as an index of captures: ")]
    [InlineData("file,url,content_type,retrieved,sha256\na,https://code.example/xx/a,text/html,some day,00\n", "not readable as an index of captures: ")]
    public void An_archive_without_a_good_index_is_refused_in_one_line(string? index, string reason)
    {
        using var world = TrackerFixture.Published(engine);
        Directory.CreateDirectory(world.Archive);
        if (index is not null)
            File.WriteAllText(world.Pages.Index, index);
        var error = Assert.Throws<FetchException>(() => new ReplayOrigin(world.Archive));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    static string Held(TrackerFixture world) => world.Ask(db => string.Join('\n', db.Sections.OrderBy(s => s.Citation).AsEnumerable().Select(s => Encoding.UTF8.GetString(s.Json))));
}

public sealed class BadPageOnSqlite() : BadPageTests(Engine.Sqlite);

public sealed class BadPageOnPostgres() : BadPageTests(Engine.Postgres);
