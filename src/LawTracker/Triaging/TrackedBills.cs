using System.Text.RegularExpressions;
using LawTracker.Laws;
using LawTracker.Sources;

namespace LawTracker.Triaging;

/// <summary>Which bills the data has records of: by chamber and number, and a year or session in common. A number comes again in every session, so that it alone says nothing.</summary>
public sealed partial class TrackedBills
{
    readonly ILookup<string, (InstrumentId Law, HashSet<int> Sessions)> bills;

    public TrackedBills(Corpus corpus, SourceRecord source) => bills = corpus.Laws.Where(l => source.Jurisdictions.Contains(l.Id.Jurisdiction))
        .SelectMany(l => l.Citations.Where(c => c.Role == CitationRole.Bill), (l, c) => (Law: l, c.Cite))
        .Select(b => (Number: NumberOf(b.Cite), b.Law.Id, Sessions: SessionsOf(b.Cite, b.Law.Session)))
        .Where(b => b.Number.Length > 0).ToLookup(b => b.Number, b => (b.Id, b.Sessions), StringComparer.Ordinal);

    /// <summary>The record of a bill of a place, or null: also where neither says of which session it is.</summary>
    public InstrumentId? Of(ParsedInstrument bill, JurisdictionId place)
    {
        var sessions = SessionsOf(bill.Citation, bill.Session);
        return bills[NumberOf(bill.Citation)].Where(b => b.Law.Jurisdiction == place && b.Sessions.Overlaps(sessions)).Select(b => (InstrumentId?)b.Law).FirstOrDefault();
    }

    /// <summary><c>E2SHB 1170</c>, <c>H.B. 1170</c> and <c>HB1170</c> are one bill: substitutes and engrossments keep the number.</summary>
    static string NumberOf(string cite)
    {
        if (NumberPattern().Match(cite) is not { Success: true } m)
            return "";
        var form = string.Concat(m.Groups["form"].Value.Where(char.IsLetter)).ToUpperInvariant();
        return (form.Length > 2 && form[^2..] is "HB" or "SB" or "AB" ? form[^2..] : form) + m.Groups["number"].Value.TrimStart('0');
    }

    /// <summary>Years and ordinals behind the number; 2025-26 is both its years.</summary>
    static HashSet<int> SessionsOf(string cite, string? session)
    {
        var behind = NumberPattern().Match(cite) is { Success: true } m ? cite[m.Length..] : cite;
        HashSet<int> found = [];
        foreach (Match span in SessionPattern().Matches(behind + " " + session))
        {
            var first = int.Parse(span.Groups["first"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var last = span.Groups["last"].Success ? int.Parse(span.Groups["last"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : first;
            last = last < 100 && first > 1000 ? first / 100 * 100 + last : last;
            found.UnionWith(Enumerable.Range(first, Math.Clamp(last - first + 1, 1, 10)));
        }
        return found;
    }

    [GeneratedRegex(@"^(?<form>[0-9]?[A-Za-z][A-Za-z0-9. ]*?\.?)\s*(?<number>\d+(?:-\d+)?)(?![0-9A-Za-z]*[.][A-Za-z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"(?<![0-9])(?<first>\d{1,4})(?:[-–](?<last>\d{2,4}))?(?![0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SessionPattern();
}
