using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

/// <summary>The depth of labels that stand flat, through the eCFR's adapter: one paragraph a label.</summary>
public sealed class FlatOutlineTests
{
    [Theory]
    [InlineData("(a) (b) (c)", "a b c")]
    [InlineData("(a) (1) (i) (A) (B) (ii) (2) (b)", "a a/1 a/1/i a/1/i/A a/1/i/B a/1/ii a/2 b")]
    [InlineData("(g) (h) (i) (j)", "g h i j")]
    [InlineData("(h) (1) (i) (j)", "h h/1 i j")]
    [InlineData("(h) (1) (i) (ii) (2) (i)", "h h/1 h/1/i h/1/ii h/2 i")]
    [InlineData("(h) (1) (i) (ii) (2) (i) (ii) (i) (j)", "h h/1 h/1/i h/1/ii h/2 h/2/i h/2/ii i j")]
    [InlineData("(a) (1) (i) (ii) (iii) (iv) (v) (vi)", "a a/1 a/1/i a/1/ii a/1/iii a/1/iv a/1/v a/1/vi")]
    [InlineData("(u) (v) (w)", "u v w")]
    [InlineData("(1) (2) (i) (ii) (3)", "1 2 2/i 2/ii 3")]
    [InlineData("(a) (d) (f)", "a d f")]
    [InlineData("(y) (z) (aa) (bb)", "y z aa bb")]
    [InlineData("(a)(1) (2) (b)(1)(i) (ii)", "a a/1 a/2 b b/1 b/1/i b/1/ii")]
    public void Labels_find_their_place(string labels, string paths)
    {
        var paragraphs = string.Concat(labels.Split(' ').Select(label => $"<P>{label} Words.</P>"));
        var page = new SourcePage(new("https://www.example.gov/title-9.xml"), System.Text.Encoding.UTF8.GetBytes($"""
            <DLPSTEXTCLASS><AMDDATE>May 1, 2099</AMDDATE><DIV1 N="9"><DIV8><HEAD>§ 9.9   Lists.</HEAD>{paragraphs}</DIV8></DIV1></DLPSTEXTCLASS>
            """));
        Assert.Equal(paths, string.Join(' ', new EcfrXml().Parse(page).Instruments[0].Provisions.Skip(1).Select(p => p.Path["9.9/".Length..])));
    }
}
