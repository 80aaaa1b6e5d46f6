using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace LawTracker.Laws;

/// <summary>A place or body that makes law: <c>us</c>, <c>us-ca</c>, <c>gb-sct</c>.</summary>
public readonly record struct JurisdictionId(string Value) : IParsable<JurisdictionId>, IComparable<JurisdictionId>
{
    public static JurisdictionId Parse(string s, IFormatProvider? provider = null) => IdText.Require(s, TryParse(s, provider, out var id), id);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JurisdictionId result) =>
        IdText.Try(s, IdText.Slug(), static v => new JurisdictionId(v), out result);

    public int CompareTo(JurisdictionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One law: <c>us-tn/elvis-act</c>, that is jurisdiction and slug; also its path below <c>data/laws</c> and its public address.</summary>
public readonly record struct InstrumentId(string Value) : IParsable<InstrumentId>, IComparable<InstrumentId>
{
    public JurisdictionId Jurisdiction => new(Value[..Value.IndexOf('/', StringComparison.Ordinal)]);

    public string Slug => Value[(Value.IndexOf('/', StringComparison.Ordinal) + 1)..];

    public static InstrumentId Parse(string s, IFormatProvider? provider = null) => IdText.Require(s, TryParse(s, provider, out var id), id);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out InstrumentId result) =>
        IdText.Try(s, IdText.TwoSlugs(), static v => new InstrumentId(v), out result);

    public int CompareTo(InstrumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A topic: <c>right-of-publicity</c>; <c>all</c> names the questions that every topic shares.</summary>
public readonly record struct TopicId(string Value) : IParsable<TopicId>, IComparable<TopicId>
{
    public static readonly TopicId All = new("all");

    public static TopicId Parse(string s, IFormatProvider? provider = null) => IdText.Require(s, TryParse(s, provider, out var id), id);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TopicId result) =>
        IdText.Try(s, IdText.Slug(), static v => new TopicId(v), out result);

    public int CompareTo(TopicId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A coded question: <c>rop.voice</c>, <c>label-effect</c>.</summary>
public readonly record struct QuestionId(string Value) : IParsable<QuestionId>, IComparable<QuestionId>
{
    public static QuestionId Parse(string s, IFormatProvider? provider = null) => IdText.Require(s, TryParse(s, provider, out var id), id);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuestionId result) =>
        IdText.Try(s, IdText.Dotted(), static v => new QuestionId(v), out result);

    public int CompareTo(QuestionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

static partial class IdText
{
    public static bool Try<T>(string? s, Regex pattern, Func<string, T> make, out T result)
        where T : struct
    {
        result = default;
        if (s is null || !pattern.IsMatch(s))
            return false;
        result = make(s);
        return true;
    }

    public static T Require<T>(string s, bool ok, T id) => ok ? id : throw new FormatException($"'{s}' is not a {typeof(T).Name}");

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Slug();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex TwoSlugs();

    [GeneratedRegex("^[a-z0-9]+([-.][a-z0-9]+)*\\z", RegexOptions.ExplicitCapture, 1000)]
    public static partial Regex Dotted();
}
