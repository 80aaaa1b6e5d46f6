using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Laws;

/// <summary>An amount of money: <c>1500 USD per violation</c>.</summary>
public sealed record Money
{
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>What it is counted by: violation, image, day…; null for a total.</summary>
    public string? Per { get; init; }

    public override string ToString() => Amount.ToString("#,0.##", CultureInfo.InvariantCulture) + " " + Currency + (Per is null ? "" : " per " + Per);
}

/// <summary>A coded answer: a word, a number, a duration, a set of words, or money. Its question's type says which it may be.</summary>
public sealed partial record Answer
{
    public static readonly Answer Yes = Word("yes"), No = Word("no"), Unclear = Word("unclear"), Unknown = Word("unknown"), NotApplicable = Word("not-applicable");

    /// <summary>One word, or the members of a set in their order.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    public bool IsSet { get; private init; }

    public Money? Money { get; private init; }

    public static Answer Word(string word) => new() { Words = [word] };

    public static Answer Set(IEnumerable<string> words) => new() { Words = [.. words.Distinct(StringComparer.Ordinal)], IsSet = true };

    public static Answer Of(Money money) => new() { Money = money };

    public bool Is(string word) => Money is null && !IsSet && Words[0] == word;

    /// <summary>The number, for integers and terms of years.</summary>
    public decimal? Number => Money is null && !IsSet && decimal.TryParse(Words[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>The duration in days, a month counted as 30.4 and a year as 365.25: for ordering only.</summary>
    public double? Days
    {
        get
        {
            if (Money is not null || IsSet || DurationPattern().Match(Words[0]) is not { Success: true } m)
                return null;
            double Part(string name) => m.Groups[name].Success ? double.Parse(m.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
            return (Part("y") * 365.25) + (Part("m") * 30.4375) + (Part("w") * 7) + Part("d") + (Part("h") / 24);
        }
    }

    /// <summary>The answer in words for a reader: <c>not applicable</c>, <c>2 years</c>, <c>1,500 USD per violation</c>.</summary>
    public override string ToString()
    {
        if (Money is not null)
            return Money.ToString();
        if (IsSet)
            return Words.Count == 0 ? "none" : string.Join(", ", Words.Select(w => w.Replace('-', ' ')));
        if (DurationPattern().Match(Words[0]) is { Success: true } m)
            return string.Join(' ', new[] { ("y", "year"), ("m", "month"), ("w", "week"), ("d", "day"), ("h", "hour") }
                .Where(u => m.Groups[u.Item1].Success)
                .Select(u => m.Groups[u.Item1].Value + " " + u.Item2 + (m.Groups[u.Item1].Value == "1" ? "" : "s")));
        return DatePattern().IsMatch(Words[0]) ? Words[0] : Words[0].Replace('-', ' ');
    }

    public bool Equals(Answer? other) => other is not null && IsSet == other.IsSet && Money == other.Money
        && (IsSet ? Words.Count == other.Words.Count && Words.All(w => other.Words.Contains(w, StringComparer.Ordinal)) : Words.SequenceEqual(other.Words, StringComparer.Ordinal));

    public override int GetHashCode() => HashCode.Combine(IsSet, Money, Words.Count, IsSet || Words.Count == 0 ? 0 : StringComparer.Ordinal.GetHashCode(Words[0]));

    /// <summary>ISO 8601 durations of whole units: P2Y, P18M, P90D, PT48H.</summary>
    [GeneratedRegex("^P(?=.)((?<y>[0-9]+)Y)?((?<m>[0-9]+)M)?((?<w>[0-9]+)W)?((?<d>[0-9]+)D)?(T(?<h>[0-9]+)H)?\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DurationPattern();

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}){1,2}\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();
}
