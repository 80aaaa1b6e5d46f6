using System.Globalization;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Maps;

/// <summary>The answers in force to a question that is not answered by yes or no, put into groups that a legend can name: numbers by size, options in the codebook's order.</summary>
static class ValueGroups
{
    const int Most = 5, Few = 8;

    sealed record Value(double Size, string Label, string Mark, bool IsNumber);

    /// <summary>The places, those with a value in force drawn by its group; the others as they are.</summary>
    public static IReadOnlyList<MapPlace> Of(Question question, IReadOnlyList<MapPlace> places)
    {
        if (question.Type == QuestionType.Bool)
            return places;
        var values = places.Where(p => p.Standing.Shape == "in-force").ToDictionary(p => p.Place.Id, p => Read(question, p.Row.InForceAnswer));
        var groups = Groups([.. values.Values.OrderBy(v => v.Size).ThenBy(v => v.Label, StringComparer.Ordinal)]);
        return [.. places.Select(p => values.TryGetValue(p.Place.Id, out var value) ? p with { Standing = Draw(p, value, groups) } : p)];
    }

    static Standing Draw(MapPlace place, Value value, List<List<Value>> groups)
    {
        var at = groups.FindIndex(g => g.Contains(value));
        var (low, high) = (groups[at][0], groups[at][^1]);
        var letter = ((char)('A' + Math.Min(at, 25))).ToString();
        var level = 1 + (groups.Count == 1 ? Most - 1 : at * (Most - 1) / (groups.Count - 1));
        return new("level-" + level.ToString(CultureInfo.InvariantCulture), place.Standing.Words, low.Label == high.Label ? low.Label : $"{low.Label} to {high.Label}")
        {
            Rank = at,
            Mark = value.IsNumber ? value.Mark : letter,
            Key = !value.IsNumber ? letter : low.Mark == high.Mark ? low.Mark : null,
        };
    }

    /// <summary>Every word is a group of its own; so are numbers where there are few, else they are cut into groups of about the same count.</summary>
    static List<List<Value>> Groups(IReadOnlyList<Value> sorted)
    {
        var distinct = sorted.Distinct().ToList();
        var numbers = distinct.Where(v => v.IsNumber).ToList();
        if (numbers.Count <= Few)
            return [.. distinct.Select(v => new List<Value> { v })];
        var counted = sorted.Where(v => v.IsNumber).ToList();
        var cut = numbers.GroupBy(n => counted.IndexOf(n) * Most / counted.Count).Select(g => g.ToList());
        return [.. distinct.Where(v => !v.IsNumber).Select(v => new List<Value> { v }).Concat(cut).OrderBy(g => g[0].Size)];
    }

    static Value Read(Question question, Answer answer)
    {
        if (answer.IsSet)
            return new(answer.Words.Count, answer.Words.Count == 1 ? "One kind" : Words.Number(answer.Words.Count) + " kinds", answer.Words.Count.ToString(CultureInfo.InvariantCulture), true);
        if (answer.Money is { } money)
            return new((double)money.Amount, (money with { Per = null }).ToString(), Short(money.Amount), true);
        if (question.Type == QuestionType.Date && PartialDate.TryParse(answer.Words[0], null, out var date))
            return new(date.First.Year, date.First.Year.ToString(CultureInfo.InvariantCulture), date.First.ToString("yy", CultureInfo.InvariantCulture), true);
        if (answer.Number is { } number)
            return new((double)number, Words.Of(answer), Short(number), true);
        if (answer.Days is { } days)
            return new(days, Words.Of(answer), Short(answer.ToString()), true);
        return new(Word(question, answer.Words[0]), Words.Of(answer), "", false);
    }

    /// <summary>Options in their order; of the words that stand beside numbers, "none" and "unstated" before all, the unlimited after.</summary>
    static double Word(Question question, string word) => word switch
    {
        _ when question.Options.Count > 0 => question.Options.TakeWhile(o => o.Id != word).Count(),
        "indefinite" => double.MaxValue,
        "use-based" => double.MaxValue / 2,
        "none" => -2,
        _ => -1,
    };

    static string Short(decimal number) => number switch
    {
        >= 1_000_000 => (number / 1_000_000).ToString("0.#", CultureInfo.InvariantCulture) + "m",
        >= 1_000 => (number / 1_000).ToString("0.#", CultureInfo.InvariantCulture) + "k",
        _ => number.ToString("0.#", CultureInfo.InvariantCulture),
    };

    /// <summary><c>2 years</c> as <c>2y</c>, <c>18 months</c> as <c>18mo</c>.</summary>
    static string Short(string duration) =>
        string.Concat(duration.Split(' ').Chunk(2).Select(p => p[0] + (p[1].StartsWith("mo", StringComparison.Ordinal) ? "mo" : p[1][..1])));
}
