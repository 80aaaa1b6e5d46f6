using System.Collections;
using LawTracker.Laws;

namespace LawTracker.Searching.Matching;

/// <summary>Facets with counts that combine: each counts the laws found under all the other facets' choices.</summary>
static class Facets
{
    /// <returns>The laws found that all choices admit, and the counts.</returns>
    public static (BitArray Chosen, IReadOnlyList<Facet> Facets) Of(LawTable table, FacetColumn status, SearchRequest request, BitArray found)
    {
        FacetColumn[] columns = [.. table.Columns, status];
        bool[]?[] wanted = [.. columns.Select(c => c.Chosen(ChosenOf(request, c.Name)))];
        int[][] counts = [.. columns.Select(c => new int[c.Values.Count])];
        var chosen = new BitArray(found.Length);
        for (var law = 0; law < found.Length; law++)
        {
            if (!found[law])
                continue;
            var (refusals, refuser) = (0, -1);
            for (var c = 0; c < columns.Length && refusals < 2; c++)
            {
                if (wanted[c] is { } choice && !columns[c].CodesOf(law).Any(code => choice[code]))
                    (refusals, refuser) = (refusals + 1, c);
            }
            chosen[law] = refusals == 0;
            for (var c = 0; c < columns.Length; c++)
            {
                if (refusals > 1 || refusals == 1 && refuser != c)
                    continue;
                foreach (var code in columns[c].CodesOf(law))
                    counts[c][code]++;
            }
        }
        return (chosen, [.. columns.Select((c, i) => new Facet(c.Name, Values(table.Corpus, c, counts[i], wanted[i])))]);
    }

    static IReadOnlyList<string> ChosenOf(SearchRequest request, string facet) => facet switch
    {
        "jurisdiction" => request.Jurisdictions,
        "topic" => request.Topics,
        "kind" => request.Kinds,
        "status" => request.Statuses,
        _ => request.Years,
    };

    static IReadOnlyList<FacetValue> Values(Corpus corpus, FacetColumn column, int[] counts, bool[]? chosen) =>
    [.. column.Values.Select((value, i) => new FacetValue(value, Label(corpus, column.Name, value), counts[i], chosen?[i] ?? false))
        .Where(v => v.Count > 0)
        .OrderByDescending(v => v.Count).ThenBy(v => v.Label, StringComparer.Ordinal)];

    static string Label(Corpus corpus, string facet, string value) => facet switch
    {
        "jurisdiction" => corpus.Jurisdiction(new(value)) is { } place ? corpus.LabelOf(place) : value,
        "topic" => corpus.Topic(new(value))?.Name ?? value,
        _ => value.Replace('-', ' '),
    };
}
