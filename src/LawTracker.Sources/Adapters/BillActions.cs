using System.Text;
using System.Text.RegularExpressions;

namespace LawTracker.Sources.Adapters;

/// <summary>One action as congress.gov tells of it; <paramref name="System"/> is the chamber, or the Library of Congress.</summary>
sealed record BillAction(string Text, string On, string Code, string? System);

/// <summary>A bill's actions as events, oldest first. A step told by both the chamber and the Library of Congress is one event, in the chamber's words.</summary>
static partial class BillActions
{
    public static IReadOnlyList<ParsedEvent> Read(IEnumerable<BillAction> items, string? introducedOn, string? origin)
    {
        var actions = items.Select(Action).Reverse().ToList();
        var toldByChamber = actions.Where(a => !a.ByLibrary).Select(a => Step(a.Event)).ToHashSet();
        var told = new HashSet<(string, string, string?, string)>();
        var events = new List<ParsedEvent>();
        foreach (var (e, byLibrary) in actions)
        {
            var repeats = byLibrary && e.Kind is not "action" && toldByChamber.Contains(Step(e));
            if (!repeats && told.Add((e.Kind, e.On, e.Kind is "action" ? null : e.Chamber, Plain(e.Text))))
                events.Add(e);
        }
        if (introducedOn is not null && !events.Exists(e => e.Kind is "introduced"))
            events.Insert(0, new("introduced", introducedOn, $"Introduced in {origin}", Chamber(origin)));
        return [.. events.OrderBy(e => e.On, StringComparer.Ordinal)];
    }

    static (string, string, string?) Step(ParsedEvent e) => (e.Kind, e.On, e.Chamber);

    static (ParsedEvent Event, bool ByLibrary) Action(BillAction item)
    {
        var (text, on, code, system) = item;
        var byLibrary = system is "Library of Congress";
        var kind = Kind(code, text);
        var chamber = kind is "presented" or "vetoed" or "enacted" || text.StartsWith("Signed by President", StringComparison.Ordinal) ? null : Chamber(byLibrary ? code is ['1', _, _, _, _] || text.Contains("Senate", StringComparison.Ordinal) && code is not [_, _, _, _] ? "Senate" : "House" : system);
        return (new(kind, on, text, chamber), byLibrary);
    }

    static string? Chamber(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith("House", StringComparison.Ordinal) => "lower",
        _ when name.StartsWith("Senate", StringComparison.Ordinal) => "upper",
        _ => null,
    };

    /// <summary>By code where the code says it all; else by the words, since Senate actions have no code.</summary>
    static string Kind(string code, string text) => code switch
    {
        "1000" or "Intro-H" or "10000" => "introduced",
        "H11100" or "H11100-A" or "H11000" => "referred",
        "5000" or "14000" or "H12200" or "H12100" => "reported",
        "8000" or "17000" => "passed-chamber",
        "H14000" => "received",
        "28000" or "E20000" => "presented",
        "31000" => "vetoed",
        "33000" or "35000" => "veto-sustained",
        "9000" or "18000" => "failed",
        _ when ReferredPattern().IsMatch(text) => "referred",
        _ when ReportedPattern().IsMatch(text) => "reported",
        _ when PassedPattern().IsMatch(text) => "passed-chamber",
        _ when text.StartsWith("Introduced in ", StringComparison.Ordinal) => "introduced",
        _ when text.StartsWith("Received in the ", StringComparison.Ordinal) => "received",
        _ when text.StartsWith("Vetoed by President", StringComparison.Ordinal) => "vetoed",
        _ when text.StartsWith("Became Public Law", StringComparison.Ordinal) || text.StartsWith("Became Private Law", StringComparison.Ordinal) => "enacted",
        _ => "action",
    };

    static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                plain.Append(c);
        return plain.ToString();
    }

    [GeneratedRegex(@"^(?:Read (?:twice|the second time)[^.]{0,80} and referred|(?:Received in the Senate[^.]*|Resolution[^.]*) and referred|Referred to)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReferredPattern();

    [GeneratedRegex(@"^(?:Reported (?:\([^)]*\) )?by|Committee on [^.]+\. (?:Original measure r|R)eported)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReportedPattern();

    /// <summary>The vote itself, in a chamber's own words. A motion to recommit or to agree to an amendment is another thing.</summary>
    [GeneratedRegex(@"^(?:Passed (?:Senate|House)\b|Resolution agreed to in (?:Senate|House)\b|On passage Passed\b|On motion to suspend the rules and (?:pass|agree)\b.* Agreed to\b|On agreeing to the resolution\b.* Agreed to\b|Submitted in the Senate, considered, and agreed to\b)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PassedPattern();
}
