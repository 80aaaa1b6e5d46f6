using LawTracker.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Searching.Citing;

/// <summary>Citations within official text: what becomes a link, and what is left alone.</summary>
public class CitationLinksTests
{
    const string Likeness = "us-ca/civ-code-3344-1", Images = "us-dc/criminalization-of-non-consensual-pornography-act", Federal = "us/18-usc-2252a";

    [Theory]
    [InlineData(Likeness, "under Section 3344.1 of the Civil Code and", "Section 3344.1>us-ca/civ-code-3344-1#3344.1")]
    [InlineData(Likeness, "or Section 647 of the Penal Code.", "Section 647>us-ca/penal-code-647-j-4#")]
    [InlineData(Likeness, "this section, and Section 790.03 of the Insurance Code", "")]
    [InlineData(Likeness, "Section 3344 applies", "Section 3344>us-ca/civ-code-3344#")]
    [InlineData(Likeness, "see 18 U.S.C. Sec. 2256(8) and 47 U.S.C. 230", "18 U.S.C. Sec. 2256(8)>us/18-usc-2252a#")]
    [InlineData(Likeness, "seventy years after the death, in 2010, of 50 persons or s. 5", "")]
    [InlineData(Images, "a violation of § 22-3052 or § 22-3104.", "§ 22-3052>us-dc/criminalization-of-non-consensual-pornography-act#22-3052|22-3104>us-dc/22-3101#")]
    [InlineData(Images, "section 5 of that Act; § 22-9999; chapter 30", "")]
    [InlineData(Federal, "as defined in section 2256(8) of this title", "section 2256(8)>us/18-usc-2252a#2256/8")]
    [InlineData(Federal, "section 1466A or section 223a of title 47", "section 1466A>us/18-usc-1466a#|section 223a>us/take-it-down-act#")]
    [InlineData(Federal, "section 223 of the Communications Act of 1934", "")]
    [InlineData(Federal, "Pub. L. 119-12, enacted", "Pub. L. 119-12>us/take-it-down-act#")]
    [InlineData("us-wa/9a-86-030", "RCW 9.68A.011 and 7.110.020; chapter 63.60 RCW", "RCW 9.68A.011>us-wa/9-68a#|7.110.020>us-wa/7-110#|chapter 63.60>us-wa/63-60#")]
    [InlineData("eu/ai-act", "in accordance with Regulation (EU) 2022/2065", "Regulation (EU) 2022/2065>eu/dsa#")]
    [InlineData("de/stgb-201a", "nach § 184k Absatz 1", "§ 184k>de/stgb-184k#")]
    public void Citations_of_what_we_hold_are_links(string law, string text, string expected)
    {
        var links = new CitationLinks(RealCorpus.Lookup, RealCorpus.Corpus.Law(new(law))!);
        var found = links.In(text, id => id.Value == law ? ["3344.1", "22-3052", "2256", "2256/8"] : []);
        Assert.Equal(expected, string.Join('|', found.Select(l => $"{text.Substring(l.Start, l.Length)}>{l.Law}#{l.Path}")));
    }
}
