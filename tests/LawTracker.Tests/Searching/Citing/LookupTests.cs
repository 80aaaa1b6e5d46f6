using LawTracker.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Searching.Citing;

/// <summary>How a citation was read, how sure that is, and which provision it names.</summary>
public class LookupTests
{
    [Theory]
    [InlineData("RCW 9A.86.030", "section 9A.86.030 of the Revised Code of Washington", true)]
    [InlineData("18 USC 2256(8)", "section 2256(8) of title 18 of the United States Code", true)]
    [InlineData("M.G.L. c. 265, § 43A", "section 43A of chapter 265 of the General Laws of Massachusetts", true)]
    [InlineData("CA Civil Code 3344.1", "section 3344.1 of the California Civil Code", true)]
    [InlineData("Pub. L. 119-12", "Public Law 119-12", true)]
    [InlineData("S 1837", "S. 1837, United States (119th Cong. 2025)", false)]
    [InlineData("NO FAKES Act of 2024", "the name NO FAKES Act of 2024", true)]
    public void It_says_in_words_how_it_was_read(string query, string words, bool certain)
    {
        var found = RealCorpus.Lookup.Find(query)[0];
        Assert.StartsWith(words, found.ReadAs, StringComparison.Ordinal);
        Assert.Equal(certain, found.IsCertain);
    }

    [Fact]
    public void A_number_that_could_be_several_gives_all_with_place_and_session()
    {
        var found = RealCorpus.Lookup.Find("HB 148");
        var all = RealCorpus.Lookup.Find("take it down act");
        Assert.True(all.Count >= 3);
        Assert.Equal("us/take-it-down-act", all[0].Law.Id.Value);
        Assert.All(all.Concat(found), f => Assert.False(f.IsCertain && all.Count + found.Count > 1 && all.Contains(f)));
    }

    [Theory]
    [InlineData("S 4591 2026", true)]
    [InlineData("S 4591 119th Congress", true)]
    [InlineData("S 4591 2019", false)]
    [InlineData("S 4591 117th Congress", false)]
    [InlineData("S 4591 Tennessee", false)]
    [InlineData("S. 04591", true)]
    public void Session_year_and_place_narrow(string query, bool found) => Assert.Equal(found, RealCorpus.Find(query).Contains("us/no-fakes-act-2026"));

    [Fact]
    public void Companions_lead_to_one_record() => Assert.Equal(RealCorpus.Find("HB 2091 Tennessee"), RealCorpus.Find("SB 2096 Tennessee"));

    [Theory]
    [InlineData("18 U.S.C. § 2256(8)", "2256/8", "2256(8)")]
    [InlineData("18 U.S.C. § 2256(8)(C)", "2256/8", "2256(8)(C)")]
    [InlineData("18 U.S.C. § 2256(9)", "2256", "2256(9)")]
    [InlineData("18 U.S.C. § 2252A", null, "2252A")]
    public void It_names_the_provision_where_the_text_is_held(string query, string? path, string number)
    {
        var lookup = new CitationLookup(RealCorpus.Corpus, law => law.Value == "us/18-usc-2252a" ? ["2256", "2256/8"] : []);
        Assert.Equal((path, number), (lookup.Find(query)[0].Path, lookup.Find(query)[0].Number));
    }
}
