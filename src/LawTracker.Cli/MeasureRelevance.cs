using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Triaging;

namespace LawTracker.Cli;

/// <summary><c>measure --relevance FILE</c>: how well the terms of <c>data/topics.yaml</c> tell bills of our topics from others, over real bills labelled by hand, beside a plain list of words in the same run.</summary>
/// <remarks>A bill is in the half its identifier's hash says. Terms are tuned on the development half alone; the other one is only looked at.</remarks>
public static class MeasureRelevance
{
    const int MissesShown = 60;

    internal static Option<string?> Option() => new("--relevance") { Description = "A file of labelled bills, to measure how well new ones are found; with --texts, a folder of their texts" };

    internal static int Run(string file, string? texts)
    {
        var topics = Shared.Open().Published.Corpus().Topics;
        var bills = LabelledBill.Read(file);
        Console.WriteLine($"{bills.Count} bills, {bills.Count(b => b.IsRelevant)} of our topics; threshold {RelevanceScore.Threshold}");
        foreach (var held in new[] { false, true })
        {
            List<LabelledBill> half = [.. bills.Where(b => b.IsHeldOut == held)];
            Console.WriteLine();
            Console.WriteLine($"{(held ? "HELD OUT" : "DEVELOPMENT"),-24}{"bills",6}{"ours",6}{"precision",11}{"recall",8}{"F1",7}{"P@50",7}");
            Print("title only", half, new(topics), b => b.Parsed(withSummary: false, null));
            Print("title and summary", half, new(topics), b => b.Parsed(withSummary: true, null));
            if (texts is not null)
                Print("title, summary, text", [.. half.Where(b => File.Exists(b.TextIn(texts)))], new(topics), b => b.Parsed(withSummary: true, texts), perTopic: true, misses: !held);
            else
                Print("", half, new(topics), b => b.Parsed(withSummary: true, null), perTopic: true, misses: !held, totals: false);
        }
        return 0;
    }

    static void Print(string name, List<LabelledBill> bills, Scorer scorer, Func<LabelledBill, ParsedInstrument> parsed, bool perTopic = false, bool misses = false, bool totals = true)
    {
        List<(LabelledBill Bill, RelevanceScore Score, double Words)> scored = [.. bills.Select(b => (b, scorer.Score(parsed(b)), PlainWords.Count(parsed(b))))];
        if (totals)
        {
            Row(name, bills, RelevanceFigures.Of(scored.Select(s => (s.Bill.IsRelevant, s.Score.Likely.Count > 0))), At50(scored.Select(s => (s.Bill, s.Score.Score))));
            Row("  plain list of words", bills, RelevanceFigures.Of(scored.Select(s => (s.Bill.IsRelevant, s.Words > 0))), At50(scored.Select(s => (s.Bill, s.Words))));
        }
        foreach (var topic in scored.SelectMany(s => s.Bill.Topics).Where(_ => perTopic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var judged = scored.Where(s => !s.Bill.Maybe.Contains(topic)).ToList();
            Row("  " + topic, [.. judged.Where(s => s.Bill.Topics.Contains(topic)).Select(s => s.Bill)], RelevanceFigures.Of(judged.Select(s => (s.Bill.Topics.Contains(topic), s.Score.Likely.Any(t => t.Topic.Value == topic)))), null);
        }
        foreach (var (bill, score, _) in scored.Where(s => misses && s.Bill.IsRelevant != (s.Score.Likely.Count > 0)).OrderByDescending(s => s.Score.Score).ThenBy(s => s.Bill.Bill, StringComparer.Ordinal).Take(MissesShown))
            Console.WriteLine($"    {(bill.IsRelevant ? "missed" : "wrong"),-7}{score.Score,6:0.0}  {bill.Bill}: {bill.Title[..Math.Min(90, bill.Title.Length)]} [{string.Join(", ", bill.Topics)}] {(score.Topics is [var first, ..] ? $"{first.Topic}: {first.Reasons[0]}" : "")}");
    }

    static void Row(string name, List<LabelledBill> bills, RelevanceFigures f, double? at50) =>
        Console.WriteLine($"{name,-24}{bills.Count,6}{bills.Count(b => b.IsRelevant),6}{f.Precision,11:0.000}{f.Recall,8:0.000}{f.F1,7:0.000}{(at50 is { } p ? $"{p,7:0.00}" : "")}");

    static double At50(IEnumerable<(LabelledBill Bill, double Score)> scored)
    {
        var first = scored.OrderByDescending(s => s.Score).ThenBy(s => s.Bill.Bill, StringComparer.Ordinal).Take(50).ToList();
        return (double)first.Count(s => s.Bill.IsRelevant) / first.Count;
    }
}

/// <summary>Precision, recall and their harmonic mean.</summary>
public readonly record struct RelevanceFigures(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static RelevanceFigures Of(IEnumerable<(bool Is, bool Said)> pairs)
    {
        var all = pairs.ToList();
        var right = (double)all.Count(p => p.Is && p.Said);
        return new(right / Math.Max(1, all.Count(p => p.Said)), right / Math.Max(1, all.Count(p => p.Is)));
    }
}

/// <summary>The baseline: how many of a plain list of words a bill holds, as a person sets up an alert.</summary>
static class PlainWords
{
    static readonly string[] All =
    [
        "artificial intelligence", "deepfake", "deep fake", "synthetic media", "intimate image", "nonconsensual", "revenge porn", "child pornography", "child sexual abuse material", "digital replica", "likeness",
        "right of publicity", "impersonation", "watermark", "provenance", "copyright", "voice clon", "digital forgery", "computer-generated",
    ];

    public static double Count(ParsedInstrument bill) => All.Count(word => bill.Provisions.Select(p => p.Heading + " " + p.Text).Prepend(bill.Title).Any(t => t.Contains(word, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>A real bill and what it is about, judged by reading what the record names, against the scopes in <c>data/topics.yaml</c>.</summary>
/// <param name="Bill">State, session, number.</param>
/// <param name="Url">The official page.</param>
/// <param name="Title">Official.</param>
/// <param name="Summary">The legislature's own digest or long title, cut; empty where it gives none.</param>
/// <param name="Topics">Those it is certainly of.</param>
/// <param name="Maybe">Those that what was read does not decide: not counted either way; a bill with any is of our topics.</param>
/// <param name="Why">Where the label comes from.</param>
public sealed record LabelledBill(string Bill, string Url, string Title, string Summary, IReadOnlyList<string> Topics, IReadOnlyList<string> Maybe, string Why)
{
    public bool IsRelevant => Topics.Count + Maybe.Count > 0;

    public bool IsHeldOut => SHA256.HashData(Encoding.UTF8.GetBytes(Bill))[0] % 2 == 1;

    public static IReadOnlyList<LabelledBill> Read(string file) =>
        [.. File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<LabelledBill>(l, JsonSerializerOptions.Web)!)];

    public string TextIn(string folder) => Path.Combine(folder, string.Concat(Bill.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')) + ".txt");

    /// <summary>As an adapter would give it; each line of a text is a provision.</summary>
    public ParsedInstrument Parsed(bool withSummary, string? texts)
    {
        List<ParsedProvision> provisions = withSummary && Summary.Length > 0 ? [new("a/summary", "", "", Summary)] : [];
        if (texts is not null)
            provisions.AddRange(File.ReadLines(TextIn(texts)).SkipWhile(l => !l.StartsWith("====", StringComparison.Ordinal)).Skip(1).Select((l, i) => new ParsedProvision(FormattableString.Invariant($"a/line-{i}"), "", "", l)));
        return new() { Citation = Bill, Title = Title, Kind = "bill", Official = new("https://example.org/"), Provisions = provisions };
    }
}
