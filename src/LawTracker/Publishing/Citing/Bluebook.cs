using System.Globalization;
using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>Citations by <i>The Bluebook</i>: rules 12 (statutes), 13 (bills), 14 (regulations, orders) and 10 (cases) for American law, table T2's native forms with the country for foreign law.</summary>
/// <remarks>Records hold the forms of table T1 already; here come what depends on the day and on the company of the others: names, years, brackets. A code is dated by the year of our evidence, for we hold no printed volume and name no publisher.</remarks>
public static partial class Bluebook
{
    /// <summary>A law as cited on a day.</summary>
    public static string Of(Corpus corpus, Instrument law, DateOnly day)
    {
        var root = corpus.Lineage(law.Id.Jurisdiction)[^1].Value;
        var cites = Current(law, day);
        if (root == "eu" && EuropeanAct(law, cites) is { } act)
            return act;
        return root == "us" ? American(law, cites, day) : Foreign(law, cites, day, root == "gb" ? "UK" : corpus.Jurisdiction(new(root))?.Short ?? root);
    }

    /// <summary>A case: its reporters, or its docket with court and day.</summary>
    public static string Of(CourtCase record)
    {
        if (record.Citations.Count > 0)
            return record.Title + ", " + record.Citations.Aggregate((all, next) => all + (all.EndsWith(')') ? "; " : ", ") + next);
        var docket = CaseWork.DocketOf(record) is { } number ? "No. " + number : "docket number not seen";
        return $"{record.Title}, {docket} ({CourtName.Short(record.Court)} {Date(CaseWork.Decision(record).On)})";
    }

    /// <summary><c>Sept. 10, 2024</c>, by table T12.</summary>
    public static string Date(PartialDate date)
    {
        string[] months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
        var (month, year) = (months[date.First.Month - 1], date.First.Year.ToString(CultureInfo.InvariantCulture));
        return date.IsDay ? string.Create(CultureInfo.InvariantCulture, $"{month} {date.First.Day}, {year}") : date.First.Month == date.Last.Month ? $"{month} {year}" : year;
    }

    /// <summary>The citations that hold on the day; where none does, all.</summary>
    internal static IReadOnlyList<CitationEntry> Current(Instrument law, DateOnly day)
    {
        CitationEntry[] now = [.. law.Citations.Where(c => c.From?.ReachedOn(day) is not Reached.No && c.Until?.ReachedOn(day) is not Reached.Yes)];
        return now.Length > 0 ? now : law.Citations;
    }

    static string American(Instrument law, IReadOnlyList<CitationEntry> cites, DateOnly day)
    {
        string[] Of(CitationRole role) => [.. cites.Where(c => c.Role == role).Select(c => Form(c.Cite))];
        var (codes, sessions) = law.Kind == InstrumentKind.Bill ? ([], []) : (Of(CitationRole.Code), Of(CitationRole.Session));
        if (sessions.Length > 0 && (law.Kind == InstrumentKind.Act || codes.Length == 0))
            return Named(law, day, Session(sessions, MadeYear(law))) + (codes.Length > 0 ? $" (codified at {string.Join("; ", codes)})" : "");
        if (codes.Length > 0)
            return string.Join("; ", codes.Select(c => Dated(c, EvidenceYear(law, day))));
        if (Of(CitationRole.Bill) is { Length: > 0 } bills)
            return Named(law, day, string.Join("; ", bills)) + (law.Kind == InstrumentKind.Bill ? "" : " (enacted)");
        if (Of(CitationRole.Register) is { Length: > 0 } notices)
        {
            var text = string.Join("; ", notices);
            return law.Kind == InstrumentKind.ExecutiveOrder ? text : $"{Title(law, day)}, {(law.Kind == InstrumentKind.ProposedRule ? text.Replace("(", "(proposed ", StringComparison.Ordinal) : text)}";
        }
        return law.Kind == InstrumentKind.Doctrine ? string.Join("; ", cites.Select(c => Form(c.Cite))) : Form(cites[0].Cite);
    }

    static string Foreign(Instrument law, IReadOnlyList<CitationEntry> cites, DateOnly day, string country)
    {
        CitationEntry[] chosen = law.Kind == InstrumentKind.Doctrine ? [.. cites] : [cites.FirstOrDefault(c => c.Role == CitationRole.Code) ?? cites[0]];
        var text = string.Join("; ", chosen.Select(c => c.Cite));
        // A number alone (SFS 1978:800) does not say what it is.
        if (law.Kind != InstrumentKind.Code && law.Kind != InstrumentKind.Doctrine && Words().Count(text) < 3 && !text.Contains(Title(law, day).Split(' ', ',')[0], StringComparison.OrdinalIgnoreCase))
            text = $"{Title(law, day)}, {text}";
        return text.Contains(country, StringComparison.Ordinal) ? text : $"{text} ({country})";
    }

    /// <summary><c>Regulation (EU) 2024/1689, 2024 O.J. (L)</c>; until October 2023 with the issue and the page.</summary>
    static string? EuropeanAct(Instrument law, IReadOnlyList<CitationEntry> cites)
    {
        var name = cites.FirstOrDefault(c => c.Role == CitationRole.Popular)?.Cite ?? law.Titles[0].Text;
        return cites.Select(c => OfficialJournal().Match(c.Cite)).FirstOrDefault(m => m.Success) is not { } m ? null
            : m.Groups["page"].Success ? $"{name}, {m.Groups["year"]} O.J. ({m.Groups["series"]} {m.Groups["issue"]}) {m.Groups["page"]}" : $"{name}, {m.Groups["year"]} O.J. ({m.Groups["series"]})";
    }

    /// <summary>Statutes at Large stand beside the public law; other session laws are acts of their own. The year follows unless the citation begins with it.</summary>
    static string Session(string[] cites, int? year)
    {
        var text = cites.Aggregate((all, next) => all + (StatutesAtLarge().IsMatch(next) ? ", " : "; ") + next);
        return year is null || BeginsWithYear().IsMatch(text) || text.EndsWith(')') ? text : Dated(text, year.Value);
    }

    /// <summary>With the name in front (rules 12.2.2 and 13.2), unless there is only a long official title.</summary>
    static string Named(Instrument law, DateOnly day, string cite) =>
        Popular(law) is { } name ? $"{name}, {cite}" : OfficialTitle().IsMatch(Title(law, day)) ? cite : $"{Title(law, day)}, {cite}";

    /// <summary>The English title, where there is one on the day.</summary>
    static string Title(Instrument law, DateOnly day) =>
        law.Titles.LastOrDefault(t => t.Lang == "en" && t.From?.ReachedOn(day) is not Reached.No)?.Text ?? law.TitleOn(day);

    /// <summary>The name people use: not the number by which a bill is called, nor one with a bracket.</summary>
    internal static string? Popular(Instrument law) =>
        law.AlsoKnownAs is [var first, ..] && Words().IsMatch(first) && !first.Contains('(', StringComparison.Ordinal) && !Year().Replace(first, "").Any(char.IsAsciiDigit) ? first : null;

    static string Dated(string cite, int year) => cite.EndsWith(')') && BracketedYear().IsMatch(cite) ? cite : string.Create(CultureInfo.InvariantCulture, $"{cite} ({year})");

    static int EvidenceYear(Instrument law, DateOnly day) => (law.Verification.AsOf.Last < day ? law.Verification.AsOf.Last : day).Year;

    static int? MadeYear(Instrument law) => law.Events.FirstOrDefault(e => e.Makes && !e.IsKnownOnlyBy)?.On.First.Year;

    /// <summary>Ordinals as 2d and 3d, <c>No.</c> before a public law's number, commas in numbers of five digits (rule 6.2).</summary>
    static string Form(string cite) =>
        FiveDigits().Replace(PublicLaw().Replace(Ordinal().Replace(cite, "d"), "Pub. L. No. "), "${before}${thousands},${rest}");

    [GeneratedRegex(@"^OJ (?<series>[LC])(?: (?<issue>\d+), \d+\.\d+\.(?<year>\d{4}), p\. (?<page>\d+)|, (?<year>\d{4})/\d+)", RegexOptions.ExplicitCapture, 1000)]
    internal static partial Regex OfficialJournal();

    [GeneratedRegex(@"\p{L}{4,}(?![^(]*\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\d+ Stat\. ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StatutesAtLarge();

    [GeneratedRegex(@"^(1[789]|20)\d\d ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeginsWithYear();

    [GeneratedRegex(@"\d{4}\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"\b(1[789]|20)\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex("^(To |A bill )|^.{160}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfficialTitle();

    [GeneratedRegex(@"(?<=\d)(nd|rd)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"\bPub\. L\. (?=\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicLaw();

    [GeneratedRegex(@"(?<before>(Fed\. Reg\.|Exec\. Order No\.) )(?<thousands>\d{2,3})(?<rest>\d{3})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FiveDigits();
}
