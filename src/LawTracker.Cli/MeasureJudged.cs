using System.CommandLine;
using LawTracker.Laws;
using LawTracker.Searching;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LawTracker.Cli;

/// <summary><c>measure --judged FILE</c>: how well search answers real questions whose right laws were judged from the records, never from what search returns. Works in a folder of its own.</summary>
public static class MeasureJudged
{
    const int Depth = 50, Shown = 10, MissesShown = 40;

    internal static Option<string?> Option() => new("--judged") { Description = "A file of judged queries, to measure what search finds" };

    internal static int Run(string file)
    {
        var set = JudgedSet.Read(file);
        return Measuring.InAFolderOfItsOwn(home =>
        {
            using var tracker = Tracker.Open(home, TimeProvider.System);
            Shared.Import(tracker);
            Print(tracker, set);
            return 0;
        });
    }

    /// <summary>Asks one query and scores what comes back.</summary>
    public static JudgedScore Score(LawSearch search, JudgedQuery query, DateOnly on)
    {
        var result = search.Find(new() { Query = query.Ask, On = on, Take = Depth });
        // As the page shows them: what holds everything, then what holds most of it.
        string[] found = [.. result.Hits.Concat(result.Nearly.Hits).Select(h => h.Law.Id.ToString())];
        var needed = query.Needed;
        var first = Array.FindIndex(found, needed.Contains);
        return new(
            query, found, result.Total + result.Nearly.Hits.Count,
            first < 0 ? 0 : 1d / (first + 1),
            needed.Count == 0 ? 1 : (double)found.Take(Shown).Count(needed.Contains) / Math.Min(needed.Count, Shown),
            [.. query.Expect?.Failures(result) ?? []]);
    }

    static void Print(Tracker tracker, JudgedSet set)
    {
        using var db = tracker.Store.Open();
        List<JudgedScore> all = [.. set.Queries.Select(q => Score(tracker.Search, q, tracker.Today))];
        var judged = all.Where(s => s.Query.Expect is null).ToList();
        Console.WriteLine($"{db.Database.ProviderName!.Split('.')[^1],-12}{"queries",9}{"MRR",8}{"recall@10",11}{"zero",8}");
        foreach (var kind in judged.GroupBy(s => s.Query.Kind, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(kind.Key, [.. kind]);
        foreach (var reader in judged.GroupBy(s => s.Query.Reader, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            Row(reader.Key, [.. reader]);
        Row("all", judged);
        Console.WriteLine();
        foreach (var miss in judged.Where(s => s.ReciprocalRank < 1 || s.Recall < 1).OrderBy(s => s.ReciprocalRank + s.Recall).ThenBy(s => s.Query.Ask, StringComparer.Ordinal).Take(MissesShown))
            Console.WriteLine($"{miss.ReciprocalRank,5:0.00}{miss.Recall,6:0.00}{miss.Total,5}  {miss.Query.Ask}  [missed: {string.Join(' ', miss.Query.Needed.Except(miss.Found.Take(Shown), StringComparer.Ordinal).Take(3))}]");
        var honest = all.Where(s => s.Query.Expect is not null).ToList();
        Console.WriteLine();
        Console.WriteLine($"honesty     {honest.Count(s => s.Failures.Count == 0),9} of {honest.Count} hold");
        foreach (var lapse in honest.Where(s => s.Failures.Count > 0))
            Console.WriteLine($"  {lapse.Query.Ask}: {string.Join("; ", lapse.Failures)}");
    }

    static void Row(string name, List<JudgedScore> scores) =>
        Console.WriteLine($"{name,-12}{scores.Count,9}{scores.Average(s => s.ReciprocalRank),8:0.000}{scores.Average(s => s.Recall),11:0.000}{(double)scores.Count(s => s.Total == 0) / scores.Count,8:P0}");
}

/// <summary>What one query got.</summary>
/// <param name="Query">The query.</param>
/// <param name="Found">The laws found, best first.</param>
/// <param name="Total">How many laws hold all that was asked, or are listed because they hold most of it.</param>
/// <param name="ReciprocalRank">1 over the place of the first law that the asker needs, 0 where none came.</param>
/// <param name="Recall">The share of the needed laws (ten at most) among the first ten.</param>
/// <param name="Failures">Where more than laws was expected: what was not as it should be.</param>
public sealed record JudgedScore(JudgedQuery Query, IReadOnlyList<string> Found, int Total, double ReciprocalRank, double Recall, IReadOnlyList<string> Failures);

/// <summary>The file: queries, and the public pages their questions come from, by short name.</summary>
public sealed class JudgedSet
{
    public Dictionary<string, string> Sources { get; set; } = [];

    public List<JudgedQuery> Queries { get; set; } = [];

    public static JudgedSet Read(string file) =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build().Deserialize<JudgedSet>(File.ReadAllText(file));
}

/// <summary>A question as a person types it, with the laws judged to answer it.</summary>
public sealed class JudgedQuery
{
    public string Ask { get; set; } = "";

    /// <summary>lawyer, advocate or public.</summary>
    public string Reader { get; set; } = "";

    public string Kind { get; set; } = "";

    /// <summary>The source, by its short name.</summary>
    public string From { get; set; } = "";

    /// <summary>By law: 2 for what the asker needs, 1 for what is useful too.</summary>
    public Dictionary<string, int> Relevant { get; set; } = [];

    /// <summary>What an honest answer says beside the laws; such queries are no part of the means.</summary>
    public JudgedExpectation? Expect { get; set; }

    [YamlIgnore]
    public HashSet<string> Needed => [.. Relevant.Where(r => r.Value == 2).Select(r => r.Key)];

    public override string ToString() => Ask;
}

/// <summary>What an honest answer holds.</summary>
public sealed class JudgedExpectation
{
    const int FirstPage = 20;

    /// <summary>Laws that must all stand on the first page.</summary>
    public List<string> Shows { get; set; } = [];

    /// <summary>The status that is said with a law.</summary>
    public Dictionary<string, string> Status { get; set; } = [];

    /// <summary>At most so many laws.</summary>
    public int? Most { get; set; }

    /// <summary>What was looked for: the state by place and topic, as <c>us-ga/elections: none-found</c>.</summary>
    public Dictionary<string, string> Looked { get; set; } = [];

    /// <summary>Words that stand in what is said about the query.</summary>
    public List<string> Says { get; set; } = [];

    public IEnumerable<string> Failures(SearchResult result)
    {
        var shown = result.Hits.Concat(result.Nearly.Hits).Take(FirstPage).ToList();
        foreach (var law in Shows.Except(shown.Select(h => h.Law.Id.ToString()), StringComparer.Ordinal))
            yield return $"{law} is not on the first page";
        foreach (var (law, status) in Status)
        {
            var said = shown.FirstOrDefault(h => h.Law.Id.ToString() == law)?.Status.Name();
            if (said != status)
                yield return $"{law} is {said ?? "not shown"}, expected {status}";
        }
        if (result.Total > Most)
            yield return $"{result.Total} laws, expected at most {Most}";
        foreach (var (where, state) in Looked)
        {
            var said = result.Places.Where(p => $"{p.Place}/{p.Topic}" == where).Select(p => p.Coverage.State.Name()).FirstOrDefault();
            if (said != state)
                yield return $"coverage of {where}: {said ?? "nothing said"}, expected {state}";
        }
        var words = string.Join('\n', result.Remarks.Concat(result.Cuts).Concat(result.Nothing is { } nothing ? NothingWords.Of(nothing) : []).Append(result.ReadAs));
        foreach (var word in Says.Where(w => !words.Contains(w, StringComparison.OrdinalIgnoreCase)))
            yield return $"“{word}” is not said";
    }
}
