using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

enum SeriesKind
{
    Code,
    Bill,
    Law,
}

/// <summary>A code, a row of bills or a gazette, ready to be read: <see cref="CitationSeries"/> with its patterns.</summary>
sealed class Series
{
    public required JurisdictionId Place { get; init; }

    public required SeriesKind Kind { get; init; }

    /// <summary>As printed: <c>Cal. Civ. Code</c>, <c>H.R.</c></summary>
    public required string Form { get; init; }

    /// <summary>In words: California Civil Code.</summary>
    public required string Name { get; init; }

    public required Regex Number { get; init; }

    public Regex? Volume { get; init; }

    public string VolumeName { get; init; } = "title";

    public string Unit { get; init; } = "section";

    public bool Bare { get; init; }

    public bool IsYearly => Volume is not null && VolumeName == "year";

    /// <summary>What a number of it is called, in words.</summary>
    public string Say(CitedNumber number, string? volume) => Kind switch
    {
        SeriesKind.Code when number.Text.Length == 0 => $"{VolumeName} {volume} of the {Name}",
        SeriesKind.Code => $"{(number.IsChapter ? "chapter" : Unit)} {number.Text}{(volume is null ? "" : $" of {VolumeName} {volume}")} of the {Name}",
        SeriesKind.Bill => $"{Form} {number.Text}",
        _ when IsYearly => $"{Name}, {(volume is null ? "" : volume + ", ")}number {number.Text}",
        _ => $"{(volume is null ? "" : volume + " ")}{Name} {number.Text}",
    };
}

/// <summary>A number as it was read: a section with its subsections, or the ends of a range.</summary>
/// <param name="Text">As written, subsections included.</param>
/// <param name="First">In small letters, without subsections.</param>
/// <param name="Last">The same where it is no range.</param>
/// <param name="Subsections"><c>(b)(2)</c>, or empty.</param>
/// <param name="IsChapter">It names what holds several sections.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
sealed record CitedNumber(string Text, string First, string Last, string Subsections, bool IsChapter, int Start, int End)
{
    string? key;
    long? run;

    public static readonly CitedNumber None = new("", "", "", "", false, 0, 0);

    /// <summary>Its runs without leading zeros, for comparing.</summary>
    public string Key => key ??= CitedEntry.Key(First);

    /// <summary>Its first run of digits, to rule out most ranges at once.</summary>
    public long Run => run ??= CitedEntry.FirstRun(First);

    /// <summary>The path its provision would have: <c>2256/8</c>.</summary>
    public string Path => Text.Length == 0 ? "" : Text[..(Text.Length - Subsections.Length)].TrimEnd() + Subsections.Replace(" ", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace('(', '/');
}
