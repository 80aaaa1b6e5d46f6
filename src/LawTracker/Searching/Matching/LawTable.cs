using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using LawTracker.Laws;
using LawTracker.Searching.Indexing;

namespace LawTracker.Searching.Matching;

/// <summary>The laws of the index by their numbers, with what filters, facets and sorting ask of each. Made once per generation.</summary>
sealed class LawTable
{
    /// <summary>Statuses are kept for so many days asked about.</summary>
    const int DaysKept = 16;

    /// <summary>The counts of so many laws are kept: some fifty megabytes.</summary>
    const int CountsKept = 20_000;

    readonly ConcurrentDictionary<int, byte[]> counts = new();
    readonly ConcurrentDictionary<DateOnly, (LegalStatus[] Statuses, FacetColumn Column)> days = new();
    readonly Lazy<PartialDate?[]> effective;
    readonly Dictionary<InstrumentId, int> numbers = [];

    LawTable(Corpus corpus, Instrument?[] laws, (long First, long Last)[] units)
    {
        (Corpus, Laws, Units) = (corpus, laws, units);
        for (var i = 0; i < laws.Length; i++)
        {
            if (laws[i] is { } law)
                numbers[law.Id] = i;
        }
        Alive = new BitArray([.. laws.Select(l => l is not null)]);
        Changed = [.. laws.Select(l => l?.Events.Select(e => e.On.First).DefaultIfEmpty().Max() ?? default)];
        effective = new(() => [.. laws.Select(l => l is null ? null : Clocks.On(l, null, [], DateOnly.MaxValue).Effective)]);
        Columns =
        [
            new("jurisdiction", laws.Length, i => laws[i] is { } l ? [l.Id.Jurisdiction.Value] : []),
            new("topic", laws.Length, i => laws[i]?.Topics.Select(t => t.Value) ?? []),
            new("kind", laws.Length, i => laws[i] is { } l ? [l.Kind.Name()] : []),
            new("year", laws.Length, i => laws[i] is { } l && Year(l) is { } year ? [year] : []),
        ];
    }

    public Corpus Corpus { get; }

    /// <summary>By number; null where no law has it.</summary>
    public Instrument?[] Laws { get; }

    /// <summary>The first and last unit of each law.</summary>
    public (long First, long Last)[] Units { get; }

    public BitArray Alive { get; }

    /// <summary>The facets that do not change with the day.</summary>
    public IReadOnlyList<FacetColumn> Columns { get; }

    /// <summary>When each law enters into force.</summary>
    public PartialDate?[] Effective => effective.Value;

    /// <summary>The day of each law's last event.</summary>
    public DateOnly[] Changed { get; }

    public static LawTable Load(Corpus corpus, SearchEngine engine)
    {
        var rows = engine.Query("SELECT id, law, first_unit, last_unit FROM search_laws", r => (Id: r.GetInt32(0), Law: r.GetString(1), First: r.GetInt64(2), Last: r.GetInt64(3))).ToList();
        var size = rows.Select(r => r.Id).DefaultIfEmpty().Max() + 1;
        var (laws, units) = (new Instrument?[size], new (long, long)[size]);
        foreach (var row in rows)
            (laws[row.Id], units[row.Id]) = (corpus.Law(InstrumentId.Parse(row.Law)), (row.First, row.Last));
        return new(corpus, laws, units);
    }

    public int? NumberOf(InstrumentId law) => numbers.TryGetValue(law, out var number) ? number : null;

    /// <summary>What each law's status is on a day, and the same as a facet.</summary>
    public (LegalStatus[] Statuses, FacetColumn Column) On(DateOnly day)
    {
        if (days.TryGetValue(day, out var known))
            return known;
        if (days.Count >= DaysKept)
            days.Clear();
        LegalStatus[] statuses = [.. Laws.Select(l => l is null ? default : Corpus.StatusOf(l, null, day))];
        return days[day] = (statuses, new("status", Laws.Length, i => Laws[i] is null ? [] : [statuses[i].Name()]));
    }

    /// <summary>What ranking counts in each of these laws. Those once read are kept: the same laws come first again and again.</summary>
    public Dictionary<int, byte[]> CountsOf(IReadOnlyCollection<int> laws, SearchEngine engine)
    {
        Dictionary<int, byte[]> known = [];
        List<long> rest = [];
        foreach (var law in laws)
        {
            if (counts.TryGetValue(law, out var bytes))
                known[law] = bytes;
            else
                rest.Add(law);
        }
        if (rest.Count == 0)
            return known;
        if (counts.Count + rest.Count > CountsKept)
            counts.Clear();
        foreach (var (law, bytes) in engine.All($"SELECT id, counts FROM search_counts WHERE id {engine.OneOf("laws")}", r => (r.GetInt32(0), (byte[])r.GetValue(1)), ("laws", engine.Numbers(rest))))
            known[law] = counts[law] = bytes;
        return known;
    }

    /// <summary>The year a law was enacted, else introduced or begun.</summary>
    static string? Year(Instrument law) =>
        (law.Events.FirstOrDefault(e => e.Makes) ?? law.Events.OrderBy(e => e.On).FirstOrDefault())?.On.First.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The laws with these numbers; one that was put in since this was made is left out.</summary>
    public BitArray Of(IEnumerable<int> numbers)
    {
        var bits = None();
        foreach (var number in numbers.Where(Has))
            bits[number] = true;
        return bits;
    }

    public bool Has(int number) => number < Laws.Length && Alive[number];

    /// <summary>The numbers of the laws in a set.</summary>
    public static IEnumerable<int> In(BitArray laws) => Enumerable.Range(0, laws.Length).Where(i => laws[i]);

    public BitArray None() => new(Laws.Length);

    public BitArray Where(Func<int, Instrument, bool> holds)
    {
        var bits = None();
        for (var i = 0; i < Laws.Length; i++)
        {
            if (Laws[i] is { } law && holds(i, law))
                bits[i] = true;
        }
        return bits;
    }
}
