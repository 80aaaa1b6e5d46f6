namespace LawTracker.Sources.Tests;

public sealed class LegalTextTests
{
    [Theory]
    [InlineData("  a \r\n\t b  ", "a b")]
    [InlineData("§\u00A022\u20113051", "§ 22\u20113051")]
    [InlineData("one\u2009two\u2003three\u202Ffour\u3000five", "one two three four five")]
    [InlineData("like\u200Bness \u200B and\uFEFF", "likeness and")]
    [InlineData("syn\u00ADthetic", "synthetic")]
    [InlineData("syn\u00AD\n   thetic", "synthetic")]
    [InlineData("deep \u00ADfake", "deep fake")]
    [InlineData("end\u00AD of", "end of")]
    [InlineData("“Image”—that’s ½ of it", "“Image”—that’s ½ of it")]
    [InlineData("\u200B\u00A0", "")]
    public void White_space_is_tidied_and_words_are_kept(string printed, string tidy)
    {
        Assert.Equal(tidy, LegalText.Tidy(printed));
        Assert.Equal(tidy, LegalText.Tidy(tidy));
    }

    [Theory]
    [InlineData("(a)", "a")]
    [InlineData("(a-1)", "a-1")]
    [InlineData("(1.5)", "1.5")]
    [InlineData("§ 22-3051", "22-3051")]
    [InlineData("Sec. 2.", "Sec.-2")]
    [InlineData("2-1225.21(Perm)", "2-1225.21Perm")]
    [InlineData("28:9-101", "28:9-101")]
    [InlineData("22–3052", "22-3052")]
    [InlineData("Article IV.", "Article-IV")]
    [InlineData("1-1 through 1-9", "1-1-through-1-9")]
    [InlineData("“(i)", "i")]
    public void Labels_fit_a_path(string printed, string label) => Assert.Equal(label, LegalText.Label(printed));

    [Theory]
    [InlineData("May 7, 2015, D.C. Law 98-1, § 2, 99 DCR 16", "2015-05-07")]
    [InlineData("as added Sept. 18, 2024, D.C. Law 98-7", "2024-09-18")]
    [InlineData("Sep. 3, 1999", "1999-09-03")]
    [InlineData("June 6, 1998 and July 1, 1999", "1998-06-06")]
    [InlineData("effective JULY 13, 1984.", "1984-07-13")]
    [InlineData("eff. 6/30/2021", "2021-06-30")]
    [InlineData("December 1 2020", "2020-12-01")]
    [InlineData("Feb. 29, 2023; Mar. 1, 2023", "2023-03-01")]
    [InlineData("Mayor 7, 2015", null)]
    [InlineData("62 DCR 16", null)]
    [InlineData("May 7, 0015", null)]
    public void American_dates_are_read(string text, string? date) => Assert.Equal(date, LegalText.UsDate(text));

    [Theory]
    [InlineData("2021-03-03", "2021-03-03")]
    [InlineData("2022-06-23T21:53:00Z", "2022-06-23")]
    [InlineData("2021-02-29", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("2021-3-3", null)]
    [InlineData("2021-03-031", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Iso_dates_are_checked(string? text, string? date) => Assert.Equal(date, LegalText.IsoDate(text));
}
