using System.Collections;
using System.Data.Common;
using LawTracker.Laws;
using LawTracker.Searching.Citing;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>One search over one connection: its parts share what they looked up and the time they have.</summary>
sealed class SearchRun
{
    const int NearlyShown = 10;

    readonly SearchRequest request;
    readonly LawTable table;
    readonly SearchEngine engine;
    readonly Budget budget;
    readonly LegalStatus[] statuses;
    readonly Evaluation evaluation;
    readonly Passages passages;

    public SearchRun(SearchRequest request, LawTable table, SearchEngine engine, Budget budget)
    {
        (this.request, this.table, this.engine, this.budget) = (request, table, engine, budget);
        (statuses, StatusColumn) = table.On(request.On);
        var units = new UnitReader(table, engine);
        evaluation = new(table, engine, units, statuses, budget);
        passages = new(table, engine, units);
    }

    SearchNode? expandedFrom, expanded;

    public FacetColumn StatusColumn { get; }

    /// <summary>Does something within the time left; where the engine ends it, says so and gives the other value.</summary>
    public T Within<T>(T otherwise, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (DbException error) when (engine.IsTimeout(error))
        {
            budget.Cut(Budget.OutOfTime);
            return otherwise;
        }
    }

    /// <summary>The laws found, and the same in order.</summary>
    public (BitArray Found, int[] Order) Find(SearchNode? node, bool everything)
    {
        var asked = Expanded(node);
        var found = asked is not null ? evaluation.Find(asked) : everything ? table.Alive : table.None();
        return (found, new Ranking(table, engine).Order(found, asked, evaluation.Hits));
    }

    /// <summary>The records that the query names come first; those that only hold its words follow.</summary>
    public (BitArray Found, int[] Order) CitedFirst(IReadOnlyList<CitedLaw> cited, BitArray found, int[] order)
    {
        int[] first = [.. cited.Select(c => table.NumberOf(c.Law.Id)).OfType<int>()];
        if (first.Length == 0)
            return (found, order);
        var all = new BitArray(found);
        foreach (var law in first)
            all[law] = true;
        return (all, [.. first, .. order.Except(first)]);
    }

    public BitArray InForce(BitArray found) => request.InForceOnly ? table.Where((i, _) => found[i] && statuses[i].IsRelied()) : found;

    public IEnumerable<int> Sorted(int[] order) => request.Sort switch
    {
        SearchSort.Effective => order.OrderByDescending(i => table.Effective[i]?.First ?? default),
        SearchSort.Changed => order.OrderByDescending(i => table.Changed[i]),
        SearchSort.Jurisdiction => order.OrderBy(i => table.Corpus.Jurisdiction(table.Laws[i]!.Id.Jurisdiction)?.Short ?? "", StringComparer.Ordinal),
        _ => order,
    };

    public IReadOnlyList<SearchHit> Hits(int[] laws, SearchNode? node)
    {
        var shown = Within([], () => passages.Of(laws, laws.Length == 0 ? null : Expanded(node)));
        return [.. laws.Select(i => (Number: i, Law: table.Laws[i]!)).Select(l => new SearchHit(
            l.Law, statuses[l.Number], Clocks.On(l.Law, null, table.Corpus.RulingsOn(l.Law.Id), request.On),
            shown.GetValueOrDefault(l.Number) ?? [Passage.OfSummary(l.Law)]))];
    }

    public (IReadOnlyList<SearchHit> Hits, int Parts, int Of) Nearly(SearchNode node, BitArray found)
    {
        var (laws, parts, of) = new EmptyReason(table, engine, evaluation, budget).Most(node, found, NearlyShown);
        return (Hits([.. new Ranking(table, engine).Order(InForce(laws), Wildcards.Expand(node, engine, budget), evaluation.Hits).Take(NearlyShown)], node), parts, of);
    }

    /// <summary>With the words that wild ones stand for: looked up once a search.</summary>
    SearchNode? Expanded(SearchNode? node)
    {
        if (!ReferenceEquals(node, expandedFrom))
            (expandedFrom, expanded) = (node, node is null ? null : Wildcards.Expand(node, engine, budget));
        return expanded;
    }

    public NothingFound Nothing(SearchNode node, int withoutFilters) => new EmptyReason(table, engine, evaluation, budget).Of(request, node, withoutFilters);
}
