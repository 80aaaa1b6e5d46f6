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
    [InlineData("StGB art. 179decies", "StGB|179decies|179decies")]
    [InlineData("L. 633/1941 art. 1", "L. 633/1941|1|1")]
    [InlineData("Laki 39/1889 ch. 24 § 8", "Laki 39/1889 ch. 24|8|8")]
    [InlineData("BGBl. I Nr. 9/1999 art. 2", "BGBl. I Nr. 9/1999|2|2")]
    [InlineData("KarS § 121-1", "KarS|121-1|121-1")]
    [InlineData("strl. § 52a", "strl.|52a|52a")]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG|22|24|more")]
    [InlineData("Aw arts. 19-21", "Aw|19|21")]
    [InlineData("Sr art. 139h", "Sr|139h|139h")]
    [InlineData("Strfl. § 264e", "Strfl.|264e|264e")]
    [InlineData("GG Art. 1", "GG|1|1")]
    [InlineData("Cal. Elec. Code §§ 20510-20520", "Cal. Elec. Code|20510-20520|20510-20520")]
    [InlineData("Criminal Code, R.S.C. 1985, c. C-46, s. 162.1", "Criminal Code, R.S.C. 1985, c. C-46|162.1|162.1")]
    [InlineData("Code criminel, L.R.C. 1985, ch. C-46, art. 162.1", "Code criminel, L.R.C. 1985, ch. C-46|162.1|162.1")]
    [InlineData("Kite Line Regulations, SOR/2011-19, s. 2(1)", "Kite Line Regulations, SOR/2011-19|2(1)|2(1)")]
    [InlineData("S.C. 2014, c. 31, s. 3", "S.C. 2014, c. 31|3|3")]
    [InlineData("CP art. 189", "CP|189|189")]
    [InlineData("k.k. art. 191a", "k.k.|191a|191a")]
    [InlineData("Ley 599 de 2000 (Código Penal), art. 218", "Ley 599 de 2000 (Código Penal)|218|218")]
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
    [InlineData("C.p. art. 612-quater", "C.p. art. 612-quater", true)]
    [InlineData("C.p. art. 612-quater", "C.p. art. 612", false)]
    [InlineData("C.p. art. 600-quater.1", "C.p. art. 600-quater", false)]
    [InlineData("StGB art. 197", "StGB art. 197a", false)]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG § 22", true)]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG § 23(1)", true)]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG § 33", true)]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG § 25", false)]
    [InlineData("KunstUrhG §§ 22–24, 33", "KunstUrhG § 33a", false)]
    [InlineData("UrhG §§ 2, 7, 44b, 60d", "UrhG § 44b", true)]
    [InlineData("UrhG §§ 2, 7, 44b, 60d", "UrhG § 60d", true)]
    [InlineData("UrhG §§ 2, 7, 44b, 60d", "UrhG § 3", false)]
    [InlineData("X. Code §§ 5, 7 to 9 and 12", "X. Code § 8", true)]
    [InlineData("X. Code §§ 5, 7 to 9 and 12", "X. Code § 12", true)]
    [InlineData("X. Code §§ 5, 7 to 9 and 12", "X. Code § 10", false)]
    [InlineData("X. Code § 5(a), (b)", "X. Code § 5", true)]
    [InlineData("X. Code § 5, 7", "X. Code § 7", false)]
    [InlineData("D.C. Code §§ 22–3051 to 22–3057, 22–4001", "D.C. Code § 22-4001", true)]
    [InlineData("D.C. Code §§ 22–3051 to 22–3057, 22–4001", "D.C. Code § 30-1", false)]
    [InlineData("Wyo. Stat. Ann. §§ 6-4-301, 6-4-307", "Wyo. Stat. Ann. § 6-4-307", true)]
    [InlineData("Wyo. Stat. Ann. §§ 6-4-301, 6-4-307", "Wyo. Stat. Ann. § 6-4-306", false)]
    [InlineData("Aw arts. 19-21", "Aw art. 20", true)]
    [InlineData("Aw arts. 19-21", "Aw art. 22", false)]
    [InlineData("Criminal Code, R.S.C. 1985, c. C-46, s. 162.1", "Criminal Code, R.S.C. 1985, c. C-46, s. 162.1", true)]
    [InlineData("Criminal Code, R.S.C. 1985, c. C-46, s. 162.1", "Copyright Act, R.S.C. 1985, c. C-42, s. 162.1", false)]
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
