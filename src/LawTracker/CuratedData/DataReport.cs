using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>How far the data reaches and how well it is backed: what <c>data check --report</c> prints and the methodology page shows.</summary>
public sealed record DataReport
{
    public required int Jurisdictions { get; init; }

    public required int Laws { get; init; }

    public required int Findings { get; init; }

    /// <summary>Jurisdictions by topic and coverage state.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Coverage { get; init; }

    /// <summary>Findings by verification level.</summary>
    public required IReadOnlyDictionary<string, int> Levels { get; init; }

    /// <summary>Findings that rest on no official source.</summary>
    public required IReadOnlyList<string> WithoutOfficialSource { get; init; }

    /// <summary>Records past the day they must be looked at again.</summary>
    public required IReadOnlyList<string> Overdue { get; init; }

    /// <summary>Blind second codings, the oldest first.</summary>
    public required IReadOnlyList<RecodingReport> Recodings { get; init; }

    /// <summary>The same question on the same passage in several records.</summary>
    public required IReadOnlyList<string> Doubles { get; init; }

    public static DataReport Of(Corpus corpus, DateOnly today)
    {
        List<(Instrument Law, Finding Finding, VerificationLevel Level)> findings = [.. corpus.Laws.SelectMany(l => l.Findings, (l, f) => (l, f, l.LevelOf(f)))];
        return new()
        {
            Jurisdictions = corpus.Jurisdictions.Count,
            Laws = corpus.Laws.Count,
            Findings = findings.Count,
            Coverage = corpus.Topics.ToDictionary(t => t.Id.Value, IReadOnlyDictionary<string, int> (t) => Counts(corpus.Jurisdictions.Select(j => j.CoverageOf(t.Id).State)), StringComparer.Ordinal),
            Levels = Counts(findings.Select(f => f.Level)),
            WithoutOfficialSource = [.. findings.Where(f => f.Level != VerificationLevel.Official).Select(f => $"{f.Law.Id} {f.Finding.Question}")],
            Overdue = [.. corpus.Laws.Where(l => l.Verification.DueOn < today).Select(l => l.Key).Concat(corpus.Cases.Where(c => c.Verification.DueOn < today).Select(c => "cases/" + c.Id))],
            Doubles = [.. FindingCheck.Doubles(corpus.Laws).Select(d => $"{d.Law.Id} {d.Finding.Question} {d.Finding.Cite}")],
            Recodings = RecodingReport.Of(corpus),
        };
    }

    public void Print(TextWriter to)
    {
        to.WriteLine($"{Jurisdictions} jurisdictions, {Laws} laws, {Findings} findings");
        to.WriteLine();
        to.WriteLine($"{"coverage",-24}{string.Concat(ListName.All(typeof(CoverageState)).Select(s => $"{s,16}"))}");
        foreach (var (topic, counts) in Coverage)
            to.WriteLine($"{topic,-24}{string.Concat(counts.Values.Select(c => $"{c,16}"))}");
        to.WriteLine();
        foreach (var (level, count) in Levels)
            to.WriteLine($"{level,-12}{count,6} findings{(Findings == 0 ? "" : $" ({100.0 * count / Findings:0.0} %)")}");
        foreach (var recoding in Recodings)
            recoding.Print(to);
        Section(to, "Findings without an official source", WithoutOfficialSource);
        Section(to, "Records past due", Overdue);
        Section(to, "Claims coded twice", Doubles);
        to.WriteLine();
    }

    static void Section(TextWriter to, string title, IReadOnlyList<string> lines)
    {
        to.WriteLine();
        to.WriteLine($"{title}: {lines.Count}");
        foreach (var line in lines)
            to.WriteLine("  " + line);
    }

    static Dictionary<string, int> Counts<T>(IEnumerable<T> members)
        where T : struct, Enum
    {
        var counts = Enum.GetValues<T>().ToDictionary(m => m.Name(), _ => 0, StringComparer.Ordinal);
        foreach (var member in members)
            counts[member.Name()]++;
        return counts;
    }
}
