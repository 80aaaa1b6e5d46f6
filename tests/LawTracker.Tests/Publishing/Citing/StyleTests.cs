using LawTracker.Laws;
using LawTracker.Publishing.Citing;
using LawTracker.Tests.Laws;
using Xunit;

namespace LawTracker.Tests.Publishing.Citing;

/// <summary>Citations by the Bluebook and by OSCOLA, as their rules have them.</summary>
public class StyleTests
{
    static readonly Corpus Places = new([.. new[] { ("us", "United States"), ("gb", "United Kingdom"), ("eu", "European Union"), ("se", "Sweden"), ("ar", "Argentina") }
        .Select(p => new Jurisdiction { Id = new(p.Item1), Name = p.Item2, Short = p.Item2, Kind = JurisdictionKind.Country })]);

    [Theory]
    // Rule 12: a code with the year of our evidence; several codes; an act with its name, its session law and where it is codified.
    [InlineData("code", "us/a", "Voice Law", "code: 47 U.S.C. § 223(h); session: Pub. L. 119-12", "47 U.S.C. § 223(h) (2026)", "47 USC § 223(h) (2026)")]
    [InlineData("code", "us/a", "Voice Law", "code: Tenn. Code Ann. §§ 47-25-1101 to -1108; code: N.D. Cent. Code § 12.1-27", "Tenn. Code Ann. §§ 47-25-1101 to -1108 (2026); N.D. Cent. Code § 12.1-27 (2026)", "Tenn Code Ann §§ 47-25-1101 to -1108 (2026); ND Cent Code § 12.1-27 (2026)")]
    [InlineData("act", "us/a", "Voice Act", "session: Pub. L. 119-12; session: 139 Stat. 55; code: 47 U.S.C. § 223a", "Voice Act, Pub. L. No. 119-12, 139 Stat. 55 (2020) (codified at 47 U.S.C. § 223a)", "Voice Act, Pub L No 119-12, 139 Stat 55 (2020) (codified at 47 USC § 223a)")]
    [InlineData("act", "us/a", "Voice Act", "session: 2024 Tenn. Pub. Acts ch. 588", "Voice Act, 2024 Tenn. Pub. Acts ch. 588", "Voice Act, 2024 Tenn Pub Acts ch 588")]
    // Rule 13: bills by chamber, number, Congress and year; an enacted one says so; ordinals as 2d and 3d.
    [InlineData("bill", "us/a", "Voice Act", "bill: S. 1, 119th Cong. (2025); bill: H.R. 2, 119th Cong. (2025)", "Voice Act, S. 1, 119th Cong. (2025); H.R. 2, 119th Cong. (2025)", "Voice Act, S 1, 119th Cong (2025); HR 2, 119th Cong (2025)")]
    [InlineData("bill", "us/a", "To amend a law, and for other purposes", "bill: S. 1, 119th Cong. (2025)", "S. 1, 119th Cong. (2025)", "S 1, 119th Cong (2025)")]
    [InlineData("act", "us/a", "Voice Act", "bill: L.D. 524, 132nd Leg. (Me. 2026)", "Voice Act, L.D. 524, 132d Leg. (Me. 2026) (enacted)", "Voice Act, LD 524, 132d Leg (Me 2026) (enacted)")]
    // Rule 14: orders and proposed rules; rule 6.2: commas from five digits on.
    [InlineData("executive-order", "us/a", "An Order", "register: Exec. Order No. 14110, 88 Fed. Reg. 75191 (Nov. 1, 2023)", "Exec. Order No. 14,110, 88 Fed. Reg. 75,191 (Nov. 1, 2023)", "Exec Order No 14,110, 88 Fed Reg 75,191 (Nov 1, 2023)")]
    [InlineData("proposed-rule", "us/a", "A Rule", "register: 89 Fed. Reg. 15072 (Mar. 1, 2024)", "A Rule, 89 Fed. Reg. 15,072 (proposed Mar. 1, 2024)", "A Rule, 89 Fed Reg 15,072 (proposed Mar 1, 2024)")]
    [InlineData("doctrine", "us/a", "Voices at common law", "popular: A v. B, 1 F.4th 2 (3d Cir. 2021); popular: C v. D, 3 N.E.3d 4 (N.Y. 2014)", "A v. B, 1 F.4th 2 (3d Cir. 2021); C v. D, 3 N.E.3d 4 (N.Y. 2014)", "A v B, 1 F 4th 2 (3d Cir 2021); C v D, 3 NE 3d 4 (NY 2014)")]
    // Abroad.
    [InlineData("act", "gb/a", "Online Safety Act 2023", "session: Online Safety Act 2023, c. 50; popular: Online Safety Act 2023, s. 188", "Online Safety Act 2023, c. 50 (UK)", "Online Safety Act 2023, s 188")]
    [InlineData("regulation", "eu/a", "Regulation (EU) 2024/1689 on intelligence", "popular: Regulation (EU) 2024/1689; gazette: OJ L, 2024/1689, 12.7.2024", "Regulation (EU) 2024/1689, 2024 O.J. (L)", "Regulation (EU) 2024/1689 on intelligence [2024] OJ L, 2024/1689")]
    [InlineData("regulation", "eu/a", "Regulation (EU) 2022/2065 on services", "popular: Regulation (EU) 2022/2065; gazette: OJ L 277, 27.10.2022, p. 1", "Regulation (EU) 2022/2065, 2022 O.J. (L 277) 1", "Regulation (EU) 2022/2065 on services [2022] OJ L277/1")]
    [InlineData("act", "se/a", "Act on Names", "session: SFS 1978:800", "Act on Names, SFS 1978:800 (Sweden)", "Act on Names, SFS 1978:800 (Sweden)")]
    [InlineData("code", "ar/a", "Penal Code", "popular: Código Penal (Argentina), art. 128", "Código Penal (Argentina), art. 128", "Código Penal (Argentina), art 128")]
    public void A_law_is_cited_by_the_rules(string kind, string id, string title, string cites, string bluebook, string oscola)
    {
        var law = Law(kind, id, title, cites);
        Assert.Equal(bluebook, Bluebook.Of(Places, law, new(2026, 11, 22)));
        Assert.Equal(oscola, Oscola.Of(Places, law, new(2026, 11, 22)));
    }

    [Fact]
    public void A_citation_is_that_of_its_day()
    {
        var law = Law("code", "us/a", "Voice Law", "code: X. Code § 1; code: X. Code § 2") is var made
            ? made with { Citations = [made.Citations[0] with { Until = PartialDate.Parse("2022") }, made.Citations[1] with { From = PartialDate.Parse("2022") }] } : made;
        Assert.Equal("X. Code § 1 (2021)", Bluebook.Of(Places, law, new(2021, 5, 1)));
        Assert.Equal("X. Code § 2 (2026)", Bluebook.Of(Places, law, new(2027, 5, 1)));
    }

    [Theory]
    [InlineData("ELVIS Act", "ELVIS Act, 2020 X. Laws 1")]
    [InlineData("NO FAKES Act of 2025", "NO FAKES Act of 2025, 2020 X. Laws 1")]
    [InlineData("AB 1836", "The Official Title, 2020 X. Laws 1")]
    [InlineData("S. 1071 (119th Congress)", "The Official Title, 2020 X. Laws 1")]
    public void A_bill_number_is_no_name(string alsoKnownAs, string expected) =>
        Assert.Equal(expected, Bluebook.Of(Places, Law("act", "us/a", "The Official Title", "session: 2020 X. Laws 1") with { AlsoKnownAs = [alsoKnownAs] }, new(2026, 11, 22)));

    [Theory]
    [InlineData("us-scotus", "U.S.")]
    [InlineData("us-ca9", "9th Cir.")]
    [InlineData("us-ca2", "2d Cir.")]
    [InlineData("us-cadc", "D.C. Cir.")]
    [InlineData("us-caed", "E.D. Cal.")]
    [InlineData("us-nysd", "S.D.N.Y.")]
    [InlineData("us-dcd", "D.D.C.")]
    [InlineData("us-mnd", "D. Minn.")]
    [InlineData("us-cal", "Cal.")]
    [InlineData("us-calctapp", "Cal. Ct. App.")]
    [InlineData("us-texcrimapp", "Tex. Crim. App.")]
    [InlineData("us-vt-superior", "Vt. Super. Ct.")]
    [InlineData("nl-rbams", "nl-rbams")]
    public void A_court_has_its_abbreviation(string id, string expected) => Assert.Equal(expected, CourtName.Short(id));

    [Theory]
    [InlineData("2:24-cv-1", "", "Kohls v. Bonta, No. 2:24-cv-1 (E.D. Cal. Aug. 29, 2025)", "Kohls v Bonta No 2:24-cv-1 (ED Cal Aug 29, 2025)")]
    [InlineData("number not seen", "", "Kohls v. Bonta, docket number not seen (E.D. Cal. Aug. 29, 2025)", "Kohls v Bonta docket number not seen (ED Cal Aug 29, 2025)")]
    [InlineData("S1", "2019 IL 1|155 N.E.3d 439 (Ill. 2019)|9 N.E.3d 1 (Ill. 2014)", "Kohls v. Bonta, 2019 IL 1, 155 N.E.3d 439 (Ill. 2019); 9 N.E.3d 1 (Ill. 2014)", "Kohls v Bonta 2019 IL 1, 155 NE 3d 439 (Ill 2019); 9 NE 3d 1 (Ill 2014)")]
    public void A_case_is_cited_by_its_reporters_or_its_docket(string docket, string citations, string bluebook, string oscola)
    {
        var record = LawBuilder.Law("standing, A:enjoined 2024-10-02, A:struck-down 2025-08-29, A:appeal-filed 2025-09-30").Rulings[0].Case with
        {
            Title = "Kohls v. Bonta",
            Court = "us-caed",
            Docket = docket,
            Citations = citations.Split('|', StringSplitOptions.RemoveEmptyEntries),
        };
        Assert.Equal(bluebook, Bluebook.Of(record));
        Assert.Equal(oscola, Oscola.Of(record));
    }

    internal static Instrument Law(string kind, string id, string title, string cites) => LawBuilder.Law("standing", id).Law with
    {
        Kind = ListName.Find<InstrumentKind>(kind)!.Value,
        Titles = [new() { Text = title, Lang = "en" }],
        Citations = [.. cites.Split("; ").Select(c => c.Split(": ", 2)).Select(c => new CitationEntry { Role = ListName.Find<CitationRole>(c[0])!.Value, Cite = c[1] })],
    };
}
