using System.Text;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>What a site sends on a bad day must never look like a quiet day.</summary>
public sealed class SilenceTests
{
    const string Denied = """
        <!DOCTYPE html><html lang="en"><head><title>Access Denied</title></head><body><h1>Access Denied</h1>
        <p>You don't have permission to access this page. Reference #18.2f1.1700000000</p></body></html>
        """;

    public static TheoryData<string> Cases() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_bad_page_throws(string name)
    {
        var golden = TestFiles.All().Single(g => g.Name == name);
        var page = golden.Bytes();
        var text = Encoding.UTF8.GetString(page);
        Throws(golden, "empty", []);
        Throws(golden, "blank", " \r\n\t"u8.ToArray());
        Throws(golden, "denied", Encoding.UTF8.GetBytes(Denied));
        Throws(golden, "well-formed denial", "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"u8.ToArray());
        Throws(golden, "JSON", """{"message":"Forbidden"}"""u8.ToArray());
        Throws(golden, "UTF-16 without a mark", Encoding.Unicode.GetBytes(text));
        Throws(golden, "noise", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 131 % 251))]);
        // A robots.txt has no end that could be missing, and nothing is taken from it.
        if (golden.Adapter.Id == "robots-txt")
            return;
        for (var part = 1; part < 60; part++)
            Throws(golden, $"cut to {part}/60", page[..(page.Length * part / 60)]);
    }

    /// <summary>All but prints, which are no text.</summary>
    public static TheoryData<string> TextCases() => [.. TestFiles.All().Where(g => !g.Adapter.ReadsPdf).Select(g => g.Name)];

    [Theory]
    [MemberData(nameof(TextCases))]
    public void A_byte_order_mark_changes_nothing(string name)
    {
        var golden = TestFiles.All().Single(g => g.Name == name);
        var page = golden.Bytes();
        var expected = TestFiles.Write(golden.Parse(page));
        Assert.Equal(expected, TestFiles.Write(golden.Parse([0xEF, 0xBB, 0xBF, .. page])));
        Assert.Equal(expected, TestFiles.Write(golden.Parse([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(page))])));
    }

    [Fact]
    public void A_missing_option_names_itself()
    {
        var golden = TestFiles.All().First(g => g.Meta.Options.ContainsKey("code") && g.Parse(g.Bytes()).Instruments.Any(i => i.Kind == "code"));
        var error = Assert.Throws<SourceShapeException>(() => golden.Adapter.Parse(new(golden.Meta.Url, golden.Bytes())));
        Assert.Contains("option 'code'", error.Message, StringComparison.Ordinal);
        Assert.Contains(golden.Meta.Url.AbsoluteUri, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_for_unknown_addresses_is_no_page()
    {
        const string Missing = """
            <!DOCTYPE html><html lang="en-US"><body><main><article class="content" role="document"><div class="tuf-authenticate"><div class="page-error">
            <div class="page-error__code">404</div><h2>No such document</h2></div></div></article></main></body></html>
            """;
        var error = Assert.Throws<SourceShapeException>(() => AllAdapters.Find("dc-code-html")!.Parse(new(new("https://code.example.gov/us/dc/council/code/sections/99-9"), Encoding.UTF8.GetBytes(Missing))));
        Assert.Contains("no such page: 404", error.Message, StringComparison.Ordinal);
    }

    static void Throws(Golden golden, string what, byte[] bytes)
    {
        var error = Record.Exception(() => golden.Parse(bytes));
        Assert.True(error is SourceShapeException, $"{golden.Name}, {what}: expected a SourceShapeException, got {error?.GetType().Name ?? "a result"} {error?.Message}");
    }
}
