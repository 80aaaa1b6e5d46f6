using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Web.Parts;

/// <summary>How closed lists, dates and citations read on a page.</summary>
public static partial class Words
{
    public static string Of(LegalStatus status) => status switch
    {
        LegalStatus.NotYetInForce => "Enacted, not yet in force",
        LegalStatus.NotYetEnforceable => "In force, not yet enforceable",
        LegalStatus.PartlyEnjoined => "In force, partly blocked by a court",
        LegalStatus.Enjoined => "Blocked by a court",
        LegalStatus.Stayed => "Stayed by a court",
        LegalStatus.DateUncertain => "Enacted, date uncertain",
        _ => Capital(status.Words()),
    };

    /// <summary>The shape and colour a status is shown with.</summary>
    public static string Shape(LegalStatus status) => status switch
    {
        LegalStatus.InForce => "in-force",
        LegalStatus.PartlyEnjoined => "partly",
        LegalStatus.NotYetInForce or LegalStatus.NotYetEnforceable or LegalStatus.DateUncertain => "enacted",
        LegalStatus.Pending => "pending",
        LegalStatus.Enjoined or LegalStatus.Stayed or LegalStatus.StruckDown or LegalStatus.Preempted => "blocked",
        _ => "out",
    };

    /// <summary>What protects first, what is coming next, what is gone last.</summary>
    public static int Order(LegalStatus status) => Array.IndexOf(["in-force", "partly", "enacted", "pending", "blocked", "out"], Shape(status));

    public static string Of(VerificationLevel level) => level switch
    {
        VerificationLevel.Official => "Official source",
        VerificationLevel.Secondary => "Secondary source",
        _ => "Unverified",
    };

    public static string Of(Why why) => why switch
    {
        Why.NotResearched => "Not researched yet",
        Why.Partial => "Not known: only some of the law is coded",
        Why.NoFinding => "Not known: no finding yet",
        Why.History => "Not known: our history starts later",
        Why.Conflict => "Not known: sources conflict",
        Why.Unreadable => "Not known: the text could not be read",
        _ => "Not known: a date is uncertain",
    };

    public static string Of(InstrumentKind kind) => Capital(kind.Words());

    public static string Kind(Enum kind) => Capital(Dashes().Replace(kind.ToString(), " ${capital}").ToLowerInvariant());

    public static string Of(Answer answer) => Capital(answer.ToString());

    /// <summary><c>1 Jul 2024</c>, <c>July 2024</c>, <c>2024</c>.</summary>
    public static string Of(PartialDate date) => date.InWords().Replace(' ', '\u00a0');

    public static string Of(DateOnly day) => Of(PartialDate.Of(day));

    /// <summary>Section signs and numbers never break from what they belong to.</summary>
    public static string Cite(string cite) => Joints().Replace(cite, "${before}\u00a0");

    /// <summary>A citation cut into what may break across lines and what may not: a number with hyphens or brackets.</summary>
    public static IEnumerable<(string Text, bool IsNumber)> Pieces(string cite)
    {
        var (text, at) = (Cite(cite), 0);
        foreach (Match number in Numbers().Matches(text))
        {
            if (number.Index > at)
                yield return (text[at..number.Index], false);
            yield return (number.Value, true);
            at = number.Index + number.Length;
        }
        if (at < text.Length)
            yield return (text[at..], false);
    }

    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share of one in percent: <c>6.6 %</c>.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + "\u00a0%";

    public static string Count(int count, string one, string? many = null) => Number(count) + " " + (count == 1 ? one : many ?? one + "s");

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1];

    [GeneratedRegex(@"(?<before>§§?|\b(No|no|art|arts|ch|tit|pt|sec|Pub|P|L|Stat)\.|\bart|\bch) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Joints();

    [GeneratedRegex(@"[^\s,;]*[0-9][^\s,;]*[-(][^\s,;]+|[^\s,;]*-[0-9][^\s,;]*", RegexOptions.None, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex("(?<!^)(?<capital>[A-Z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dashes();
}
