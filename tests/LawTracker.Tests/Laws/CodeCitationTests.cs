using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>Citations as the field writes them.</summary>
public class CodeCitationTests
{
    [Theory]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code|22-3051|22-3057")]
    [InlineData("D.C. Code §§ 22-3051 to 22-3057", "D.C. Code|22-3051|22-3057")]
    [InlineData("D.C. Code §§ 22\u20133051 to \u20133057", "D.C. Code|22-3051|22-3057")]
    [InlineData("D.C.\u00A0Code §\u00A022-3051", "D.C. Code|22-3051|22-3051")]
    [InlineData("D.C. Code §22-3051", "D.C. Code|22-3051|22-3051")]
    [InlineData("47 U.S.C. § 223(h)", "47 U.S.C.|223(h)|223(h)")]
    [InlineData("47 U.S.C. § 223(h)(1)(A)", "47 U.S.C.|223(h)(1)(A)|223(h)(1)(A)")]
    [InlineData("15 U.S.C. § 6851", "15 U.S.C.|6851|6851")]
    [InlineData("18 U.S.C. §§ 2252A, 2256", "18 U.S.C.|2252A|2252A|more")]
    [InlineData("R.I. Gen. Laws ch. 11-64", "R.I. Gen. Laws|11-64|11-64|chapter")]
    [InlineData("Tenn. Code Ann. §§ 47-25-1101 to -1108", "Tenn. Code Ann.|47-25-1101|47-25-1108")]
    [InlineData("Tenn. Code Ann. §§ 47-25-1101 through -1108", "Tenn. Code Ann.|47-25-1101|47-25-1108")]
    [InlineData("Cal. Civ. Code § 3344.1", "Cal. Civ. Code|3344.1|3344.1")]
    [InlineData("Cal. Elec. Code §§ 20510 to 20520", "Cal. Elec. Code|20510|20520")]
    [InlineData("Ky. Rev. Stat. Ann. § 391.170(2)", "Ky. Rev. Stat. Ann.|391.170(2)|391.170(2)")]
    [InlineData("N.Y. Civ. Rights Law § 50-f(2)(a) and (b)", "N.Y. Civ. Rights Law|50-f(2)(a)|50-f(2)(a)|more")]
    [InlineData("Online Safety Act 2023, ss. 10(3A), 20A", "Online Safety Act 2023|10(3A)|10(3A)|more")]
    [InlineData("Sexual Offences Act 2003, s. 66B", "Sexual Offences Act 2003|66B|66B")]
    [InlineData("Sexual Offences Act 2003, ss. 66B to 66D", "Sexual Offences Act 2003|66B|66D")]
    [InlineData("Regulation (EU) 2024/1689, art. 50(4)", "Regulation (EU) 2024/1689|50(4)|50(4)")]
    [InlineData("Wyo. Stat. Ann. § 6-4-306 (2021)", "Wyo. Stat. Ann.|6-4-306|6-4-306")]
    public void A_citation_is_taken_apart(string text, string parts)
    {
        Assert.True(CodeCitation.TryParse(text, out var c));
        Assert.Equal(parts, $"{c.Code}|{c.First}|{c.Last}{(c.IsChapter ? "|chapter" : "")}{(c.HasMore ? "|more" : "")}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("§ 5")]
    [InlineData("D.C. Code")]
    [InlineData("D.C. Code §")]
    [InlineData("Pub. L. 119-12")]
    [InlineData("123 F. Supp. 3d 456 (E.D. Cal. 2025)")]
    [InlineData("the law of kites")]
    public void What_is_no_citation_of_a_code_is_not_taken_for_one(string? text) => Assert.False(CodeCitation.TryParse(text, out _));

    [Theory]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-3054", true)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-3057(b)", true)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-3052.01", true)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-3057.01", false)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-3058", false)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "D.C. Code § 22-13052", false)]
    [InlineData("D.C. Code §§ 22-3051 to -3057", "X. Code § 22-3054", false)]
    [InlineData("47 U.S.C. § 223(h)", "47 U.S.C. § 223", true)]
    [InlineData("47 U.S.C. § 223(h)", "47 U.S.C. § 223a", false)]
    [InlineData("47 U.S.C. § 223", "18 U.S.C. § 223", false)]
    [InlineData("R.I. Gen. Laws ch. 11-64", "R.I. Gen. Laws § 11-64-3", true)]
    [InlineData("R.I. Gen. Laws ch. 11-64", "R.I. Gen. Laws § 11-64.1-3", true)]
    [InlineData("R.I. Gen. Laws ch. 11-64", "R.I. Gen. Laws § 11-640-3", false)]
    public void A_section_lies_in_the_range_or_not(string range, string section, bool inside)
    {
        Assert.True(CodeCitation.TryParse(section, out var one));
        Assert.Equal(inside, CodeCitation.TryParse(range, out var wide) && wide.Contains(one));
    }

    [Theory]
    [InlineData("47 U.S.C. § 223", "U.S.C.", true)]
    [InlineData("47 U.S.C. § 223", "47 U.S.C.", true)]
    [InlineData("X. Code § 1", "Y. Code", false)]
    public void A_citation_is_of_a_code_whatever_the_title(string cite, string code, bool same) => Assert.Equal(same, CodeCitation.TryParse(cite, out var c) && c.IsOf(code));

    [Fact]
    public void Section_numbers_sort_as_a_reader_expects()
    {
        string[] sorted = ["2", "10", "22-404", "22-404.01", "22-404.02", "22-404.10", "22-3051", "22-13051", "50", "50-e", "50-f", "391.170", "3344", "3344.1"];
        Assert.Equal(sorted, sorted.Reverse().Order(Comparer<string>.Create(SectionNumber.Compare)));
    }
}
