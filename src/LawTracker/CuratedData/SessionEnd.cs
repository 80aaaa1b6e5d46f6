using System.Globalization;
using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>When a legislature that a bill was brought into is over at the latest, so that a bill still pending then is dead.</summary>
public static partial class SessionEnd
{
    /// <summary>Years from the first event after which no legislature's term still runs, where the session is not named by years.</summary>
    const int LongestTerm = 5;

    /// <summary>A Congress ends on 3 January of an odd year, the first in 1791 (U.S. Const. amend. XX, § 2: 1789 + 2n);
    /// a session named by years ends with the last of them.</summary>
    public static DateOnly Of(Instrument bill)
    {
        if (bill.Id.Jurisdiction.Value == "us" && int.TryParse(bill.Session, NumberStyles.None, CultureInfo.InvariantCulture, out var congress) && congress is > 0 and < 200)
            return new(1789 + (2 * congress), 1, 3);
        return bill.Session is { } session && LastYear().Match(session) is { Success: true } year
            ? new(int.Parse(year.ValueSpan, CultureInfo.InvariantCulture), 12, 31)
            : bill.Events.Min(e => e.On).Last.AddYears(LongestTerm);
    }

    /// <summary>Whether a bill is still on record as pending although its legislature is over.</summary>
    public static bool IsPast(Instrument bill, DateOnly today) => bill.Kind == InstrumentKind.Bill && Of(bill) < today && StatusRule.On(bill, null, [], today) == LegalStatus.Pending;

    [GeneratedRegex(@"(19|20)[0-9]{2}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LastYear();
}
