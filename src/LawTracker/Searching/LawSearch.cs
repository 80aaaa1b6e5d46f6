using System.Collections;
using System.Data.Common;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;

namespace LawTracker.Searching;

/// <summary>The one door to search. Boolean operators hold within a law, phrases and proximity within one provision.</summary>
public sealed class LawSearch(PublishedLaw published)
{
    readonly Lock loading = new();
    (Corpus? Corpus, LawTable? Table, Widening Widening) held = (null, null, new(null));

    public SearchResult Find(SearchRequest request) => Find(request, Budget.Default);

    /// <param name="request">What is asked.</param>
    /// <param name="budget">What it may cost; where it runs out the result says so.</param>
    public SearchResult Find(SearchRequest request, Budget budget)
    {
        using var db = published.Store.Open();
        var engine = SearchEngine.Of(db);
        var (table, widening) = Table(published.Corpus(), engine);
        using var limit = engine.Limit(budget);
        var (asked, remarks) = QueryParser.Parse(request.Query);
        var node = asked is null || !request.Widen ? asked : widening.Of(asked);
        var units = new UnitReader(table, engine);
        var (statuses, statusColumn) = table.On(request.On);
        var evaluation = new Evaluation(table, engine, units, statuses, budget);
        var (found, order, expanded) = Run(request, engine, evaluation, table, node, budget);
        var inForce = request.InForceOnly ? table.Where((i, _) => found[i] && statuses[i].IsRelied()) : found;
        var (chosen, facets) = Facets.Of(table, statusColumn, request, inForce);
        int[] laws = [.. Sorted(order, request.Sort, table).Where(i => chosen[i])];
        return new()
        {
            Query = request.Query,
            ReadAs = node?.ToString() ?? "",
            Remarks = remarks,
            Added = node is null ? [] : [.. Added(node)],
            Total = laws.Length,
            NotInForce = request.InForceOnly ? Enumerable.Range(0, found.Length).Count(i => found[i] && !inForce[i]) : 0,
            Hits = Hits(request, [.. laws.Skip(request.Skip).Take(request.Take)], expanded, table, statuses, new(table, engine, units), budget, engine),
            Facets = facets,
            Nothing = laws.Length > 0 || expanded is null ? null : Nothing(request, node!, order.Length, new(table, engine, evaluation, budget), budget, engine),
            Cuts = budget.Cuts,
            Places = SearchCoverage.Named(table.Corpus, request, asked),
        };
    }

    static (BitArray Found, int[] Order, SearchNode? Expanded) Run(SearchRequest request, SearchEngine engine, Evaluation evaluation, LawTable table, SearchNode? node, Budget budget)
    {
        var nothing = string.IsNullOrWhiteSpace(request.Query) ? table.Alive : table.None();
        try
        {
            var expanded = node is null ? null : Wildcards.Expand(node, engine, budget);
            var found = expanded is null ? nothing : evaluation.Find(expanded);
            return (found, new Ranking(table, engine).Order(found, expanded, evaluation.Hits), expanded);
        }
        catch (DbException error) when (engine.IsTimeout(error))
        {
            budget.Cut(Budget.OutOfTime);
            return (table.None(), [], null);
        }
    }

    static IEnumerable<int> Sorted(int[] order, SearchSort sort, LawTable table) => sort switch
    {
        SearchSort.Effective => order.OrderByDescending(i => table.Effective[i]?.First ?? default),
        SearchSort.Changed => order.OrderByDescending(i => table.Changed[i]),
        SearchSort.Jurisdiction => order.OrderBy(i => table.Corpus.Jurisdiction(table.Laws[i]!.Id.Jurisdiction)?.Short ?? "", StringComparer.Ordinal),
        _ => order,
    };

    static List<SearchHit> Hits(SearchRequest request, int[] laws, SearchNode? node, LawTable table, LegalStatus[] statuses, Passages passages, Budget budget, SearchEngine engine)
    {
        List<SearchHit> hits = [];
        foreach (var i in laws)
        {
            var law = table.Laws[i]!;
            hits.Add(new(law, statuses[i], Clocks.On(law, null, table.Corpus.RulingsOn(law.Id), request.On), Passages(i)));
        }
        return hits;

        IReadOnlyList<Passage> Passages(int i)
        {
            try
            {
                return passages.Of(i, node);
            }
            catch (DbException error) when (engine.IsTimeout(error))
            {
                budget.Cut(Budget.OutOfTime);
                return [new(null, [new(table.Laws[i]!.Summary, false)])];
            }
        }
    }

    static NothingFound Nothing(SearchRequest request, SearchNode node, int withoutFilters, EmptyReason reason, Budget budget, SearchEngine engine)
    {
        try
        {
            return reason.Of(request, node, withoutFilters);
        }
        catch (DbException error) when (engine.IsTimeout(error))
        {
            budget.Cut(Budget.OutOfTime);
            return new([], withoutFilters, [], [], []);
        }
    }

    /// <summary>What the thesaurus added, each word once.</summary>
    static IEnumerable<string> Added(SearchNode node) =>
        (node is SearchNode.Widened widened ? widened.Others.Select(o => o.ToString()) : node.Children.SelectMany(Added)).Distinct(StringComparer.Ordinal);

    (LawTable Table, Widening Widening) Table(Corpus corpus, SearchEngine engine)
    {
        lock (loading)
        {
            if (held.Corpus != corpus)
                held = (corpus, LawTable.Load(corpus, engine), new(corpus.Thesaurus));
            return (held.Table!, held.Widening);
        }
    }
}
