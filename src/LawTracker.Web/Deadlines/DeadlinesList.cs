using LawTracker.Web.Feeds;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Deadlines;

/// <summary>Deadlines with what is chosen of them: what the page and its feeds share.</summary>
public sealed record DeadlinesList(Corpus Corpus, ListFilters Filters, DateOnly Today, IReadOnlyList<Deadline> All)
{
    public const string Path = "/deadlines";

    /// <summary>The list that an address asks for; else the parameter that cannot be used, its value, and what it should have been.</summary>
    public static (DeadlinesList? List, string? Bad, string? Value) Read(Tracker tracker, IQueryCollection query)
    {
        var corpus = tracker.Published.Corpus();
        var all = LawTracker.Laws.Deadlines.Of(corpus);
        var (filters, bad, value) = ListFilters.Read(query,
        [
            ("when", ["coming", "past", "all"]),
            ("topic", corpus.Topics.Select(t => t.Id.Value)),
            ("jurisdiction", corpus.Jurisdictions.Select(j => j.Id.Value)),
            ("kind", ListName.All(typeof(DeadlineKind))),
        ], id => all.Any(d => d.Id == id));
        return filters is null ? (null, bad, value) : filters["when"].Count > 1 ? (null, "when", string.Join(' ', filters["when"])) : (new(corpus, filters, tracker.Today, all), null, null);
    }

    public static string Wanted(string name) => name switch
    {
        "when" => "coming, past or all",
        "topic" => "the id of a topic of ours, such as elections",
        "jurisdiction" => "the id of a place we have, such as us-ca",
        "kind" => "a kind of deadline, such as takes-effect or window-opens",
        _ => "the id of a deadline that a link of ours gave",
    };

    public string When => Filters["when"] is [var when] ? when : "coming";

    /// <summary>What the filters leave: what is to come the next first, what is past the latest first. A month that has begun is still to come.</summary>
    public IReadOnlyList<Deadline> Chosen => Of(Filters);

    /// <summary>Places can be chosen by a law's own jurisdiction, and topics, kinds and times.</summary>
    IReadOnlyList<Deadline> Of(ListFilters filters)
    {
        var chosen = All.Where(d =>
            (When == "all" || d.On.Last >= Today == (When == "coming"))
            && Has(filters["topic"], [.. d.Topics.Select(t => t.Value)]) && Has(filters["jurisdiction"], d.Law.Id.Jurisdiction.Value) && Has(filters["kind"], d.Kind.Name()));
        return [.. When == "past" ? chosen.Reverse() : chosen];
    }

    /// <summary>The filters as links: each counts what it would leave.</summary>
    public IReadOnlyList<(string Name, string Heading, IReadOnlyList<FilterValue> Values)> Groups()
    {
        IReadOnlyList<FilterValue> Values(string name, Func<Deadline, IEnumerable<string>> values, Func<string, string> label) => FilterValue.Of(Of(Filters.With(name, [])), values, label);
        return
        [
            ("kind", "Kind", Values("kind", d => [d.Kind.Name()], v => ListName.Find<DeadlineKind>(v) is { } kind ? Say(kind) : v)),
            ("topic", "Topic", Values("topic", d => d.Topics.Select(t => t.Value), v => Corpus.Topic(new(v))?.Name ?? v)),
            ("jurisdiction", "Jurisdiction", Values("jurisdiction", d => [d.Law.Id.Jurisdiction.Value], v => Corpus.Jurisdiction(new(v)) is { } place ? Corpus.LabelOf(place) : v)),
        ];
    }

    public static string Say(DeadlineKind kind) => kind switch
    {
        DeadlineKind.CanBeEnforced => "Compliance: can be enforced",
        DeadlineKind.Expires => "Sunset",
        DeadlineKind.Ends => "Repealed or superseded",
        DeadlineKind.InCourt => "In court",
        DeadlineKind.WindowOpens => "Election window opens",
        DeadlineKind.WindowCloses => "Election window ends",
        _ => Words.Kind(kind),
    };

    /// <summary>The laws with a window that cannot be computed, and why.</summary>
    public IReadOnlyList<(Instrument Law, string Why)> Uncomputed() =>
        [.. from law in Corpus.Laws let why = ElectionWindowRule.WhyNot(Corpus, law, Today) where why is not null select (law, why)];

    static bool Has(IReadOnlyList<string> wanted, params string[] values) => wanted.Count == 0 || values.Any(v => wanted.Contains(v, StringComparer.Ordinal));
}
