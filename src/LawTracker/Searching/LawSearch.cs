using System.Collections;
using System.Data.Common;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Searching.Citing;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Storage;

namespace LawTracker.Searching;

/// <summary>The one door to search. Boolean operators hold within a law, phrases and proximity within one provision.</summary>
public sealed class LawSearch(PublishedLaw published)
{
    /// <summary>Fewer laws than this that hold all the words, and those that hold most of them are shown too.</summary>
    const int Few = 3;

    readonly Lock loading = new();
    (Corpus? Corpus, string? Build, LawTable? Table, Widening? Widening) held;

    public SearchResult Find(SearchRequest request) => Find(request, Budget.Default);

    /// <param name="request">What is asked.</param>
    /// <param name="budget">What it may cost; where it runs out the result says so.</param>
    public SearchResult Find(SearchRequest request, Budget budget)
    {
        using var db = published.Store.Open();
        var engine = SearchEngine.Of(db);
        for (var build = Build(engine); ;)
        {
            var result = Find(request, budget, published.Corpus(db), build, engine);
            var now = Build(engine);
            if (now == build)
                return result;
            // Written anew meanwhile, its numbers mean other laws. Once the time is over the next attempt finds nothing and says so.
            build = now;
        }
    }

    static string? Build(SearchEngine engine) => engine.All("SELECT \"Value\" FROM \"Settings\" WHERE \"Name\" = @name", r => r.GetString(0), ("name", Settings.IndexBuild)) is [var build] ? build : null;

    SearchResult Find(SearchRequest request, Budget budget, Corpus corpus, string? build, SearchEngine engine)
    {
        var (table, widening) = Table(corpus, build, engine);
        using var limit = engine.Limit(budget);
        var (asked, remarks) = QueryParser.Parse(request.Query);
        var node = asked is null || !request.Widen ? asked : widening.Of(asked);
        var run = new SearchRun(request, table, engine, budget);
        var cited = CitationLookup.Of(table.Corpus).Find(request.Query);
        var (found, order) = run.Within((table.None(), []), () => run.Find(node, string.IsNullOrWhiteSpace(request.Query)));
        (found, order) = run.CitedFirst(cited, found, order);
        var inForce = run.InForce(found);
        var (chosen, facets) = Facets.Of(table, run.StatusColumn, request, inForce);
        int[] laws = [.. run.Sorted(order).Where(i => chosen[i])];
        var isEmpty = laws.Length == 0 && node is not null;
        return new()
        {
            Query = request.Query,
            ReadAs = cited.Count > 0 && cited[0].ReadAs.Length > 0 && request.Query.Any(char.IsAsciiDigit) ? cited[0].ReadAs : node?.ToString() ?? "",
            Cited = cited,
            Remarks = remarks,
            Added = node is null ? [] : [.. Added(node)],
            Total = laws.Length,
            Laws = laws.Select(i => table.Laws[i]!),
            NotInForce = request.InForceOnly ? LawTable.In(found).Count(i => !inForce[i]) : 0,
            Hits = run.Hits([.. laws.Skip(request.Skip).Take(request.Take)], node),
            Facets = facets,
            Nearly = order.Length < Few && cited.Count == 0 && IsPlain(asked, request.Query) ? run.Within(([], 0, 0), () => run.Nearly(node!, found)) : ([], 0, 0),
            Nothing = isEmpty ? run.Within(new([], order.Length, [], [], []), () => run.Nothing(node!, order.Length)) : null,
            Places = SearchCoverage.Named(table.Corpus, request, asked),
            Cuts = budget.Cuts,
        };
    }

    /// <summary>Words as anybody types them, and no sign that says how they belong together: then most of them may do.</summary>
    static bool IsPlain(SearchNode? asked, string query) =>
        asked is SearchNode.And and && !query.Contains('"', StringComparison.Ordinal) && and.Nodes.All(n => n is SearchNode.Word { IsExact: false } or SearchNode.Phrase or SearchNode.Known { Field.Name: "jur" });

    /// <summary>What the thesaurus added, each word once; not the places.</summary>
    static IEnumerable<string> Added(SearchNode node) =>
        (node is SearchNode.Widened widened ? widened.Others.Where(o => o is not SearchNode.Known).Select(o => o.ToString()) : node.Children.SelectMany(Added)).Distinct(StringComparer.Ordinal);

    (LawTable Table, Widening Widening) Table(Corpus corpus, string? build, SearchEngine engine)
    {
        lock (loading)
        {
            if (held.Corpus != corpus || held.Build != build)
                held = (corpus, build, LawTable.Load(corpus, engine), new(corpus));
            return (held.Table!, held.Widening!);
        }
    }
}
