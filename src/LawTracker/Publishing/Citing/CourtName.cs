using System.Text.RegularExpressions;

namespace LawTracker.Publishing.Citing;

/// <summary>Courts by the ids that records use (<c>us-caed</c>, <c>us-ca9</c>, <c>us-texcrimapp</c>): those of the federal courts are built by rule, others are spelt in the Bluebook's tables T1 and T10.</summary>
public static partial class CourtName
{
    /// <summary>The states' abbreviations of table T10, by postal code.</summary>
    static readonly Dictionary<string, string> States = (
        "al Ala.|ak Alaska|az Ariz.|ar Ark.|ca Cal.|co Colo.|ct Conn.|de Del.|dc D.C.|fl Fla.|ga Ga.|hi Haw.|id Idaho|il Ill.|in Ind.|ia Iowa|ks Kan.|ky Ky.|la La.|me Me.|md Md.|ma Mass.|mi Mich.|mn Minn.|" +
        "ms Miss.|mo Mo.|mt Mont.|ne Neb.|nv Nev.|nh N.H.|nj N.J.|nm N.M.|ny N.Y.|nc N.C.|nd N.D.|oh Ohio|ok Okla.|or Or.|pa Pa.|ri R.I.|sc S.C.|sd S.D.|tn Tenn.|tx Tex.|ut Utah|vt Vt.|va Va.|wa Wash.|wv W. Va.|" +
        "wi Wis.|wy Wyo.|pr P.R.|gu Guam|vi V.I.|mp N. Mar. I.|as Am. Sam.|cal Cal.|tex Tex.|ohio Ohio|wis Wis.")
        .Split('|').Select(s => s.Split(' ', 2)).ToDictionary(s => s[0], s => s[1], StringComparer.Ordinal);

    /// <summary>As a citation has it: <c>E.D. Cal.</c>, <c>9th Cir.</c>; an id that no rule reads stays as it is.</summary>
    public static string Short(string id)
    {
        var text = id.StartsWith("us-", StringComparison.Ordinal) ? id[3..] : "";
        if (text is "scotus" or "cadc" or "cafc")
            return text switch { "scotus" => "U.S.", "cadc" => "D.C. Cir.", _ => "Fed. Cir." };
        if (Circuit().Match(text) is { Success: true } circuit)
            return circuit.Groups["number"].Value switch { "1" => "1st", "2" => "2d", "3" => "3d", var n => n + "th" } + " Cir.";
        if (District().Match(text) is { Success: true } district && States.TryGetValue(district.Groups["state"].Value, out var of))
            return (district.Groups["part"].Value is { Length: 1 } part ? part.ToUpperInvariant() + ".D." : "D.") + (SingleCapital().IsMatch(of) ? "" : " ") + of;
        if (State().Match(text) is { Success: true } court && States.TryGetValue(court.Groups["state"].Value, out var state))
            return state + court.Groups["kind"].Value switch { "ctapp" => " Ct. App.", "app" => " App.", "crimapp" => " Crim. App.", "-superior" => " Super. Ct.", _ => "" };
        return id;
    }

    [GeneratedRegex("^ca(?<number>[0-9]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Circuit();

    [GeneratedRegex("^(?<state>[a-z]{2})(?<part>[nsewcm]?)d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex District();

    /// <summary>Rule 6.1: single capitals close up, <c>S.D.N.Y.</c> but <c>E.D. Cal.</c></summary>
    [GeneratedRegex(@"^[A-Z]\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SingleCapital();

    [GeneratedRegex("^(?<state>[a-z]+?)(?<kind>ctapp|crimapp|app|-superior)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex State();
}
