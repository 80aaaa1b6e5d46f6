using LawTracker.Publishing.Changes;
using LawTracker.Web.Feeds;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Changes;

/// <summary>The list of changes with what is chosen in it: what the page and its feeds share.</summary>
public sealed record ChangesList(Corpus Corpus, ChangeLog Log, ListFilters Filters, IReadOnlyList<Change> Changes)
{
    public const string Path = "/changes";

    /// <summary>The list that an address asks for; else the parameter that cannot be used, its value, and what it should have been.</summary>
    public static (ChangesList? List, string? Bad, string? Value) Read(Tracker tracker, IQueryCollection query)
    {
        var (corpus, log) = (tracker.Published.Corpus(), tracker.Published.Changes());
        var (filters, bad, value) = ListFilters.Read(query,
        [
            ("topic", corpus.Topics.Select(t => t.Id.Value)),
            ("jurisdiction", corpus.Jurisdictions.Select(j => j.Id.Value)),
            ("origin", ListName.All(typeof(ChangeOrigin))),
            ("kind", Kinds),
            ("question", corpus.Codebooks.SelectMany(c => c.Questions).Select(q => q.Id.Value)),
        ], id => log.PlaceOf(id) is not null);
        return filters is null ? (null, bad, value) : (new(corpus, log, filters, log.Where(Filter(filters))), null, null);
    }

    /// <summary>What a parameter's value should have been.</summary>
    public static string Wanted(string name) => name switch
    {
        "topic" => "the id of a topic of ours, such as elections",
        "jurisdiction" => "the id of a place we have, such as us-ca",
        "origin" => "law, correction or text",
        "kind" => "a kind of event, such as enacted, amended or struck-down",
        "question" => "the id of a question of ours, such as ii.civil",
        _ => "the id of a change that a link of ours gave",
    };

    public static ChangeFilter Filter(ListFilters filters) => new()
    {
        Topics = filters["topic"],
        Jurisdictions = filters["jurisdiction"],
        Origins = filters["origin"],
        Kinds = filters["kind"],
        Questions = filters["question"],
    };

    public static string Say(ChangeOrigin origin) => origin switch
    {
        ChangeOrigin.Law => "Law changed",
        ChangeOrigin.Correction => "Record corrected",
        _ => "Official text published",
    };

    /// <summary>The filters as links: each counts what it would leave of the whole list.</summary>
    public IReadOnlyList<(string Name, string Heading, IReadOnlyList<FilterValue> Values)> Groups()
    {
        IReadOnlyList<FilterValue> Values(string name, Func<Change, IEnumerable<string>> values, Func<string, string> label) =>
            FilterValue.Of(Log.Where(Filter(Filters.With(name, []))), values, label);
        return
        [
            ("origin", "What changed", Values("origin", c => [c.Origin.Name()], v => Say(ListName.Find<ChangeOrigin>(v) ?? default))),
            ("topic", "Topic", Values("topic", c => c.Topics.Select(t => t.Value), v => Corpus.Topic(new(v))?.Name ?? v)),
            ("jurisdiction", "Jurisdiction", Values("jurisdiction", c => [c.Jurisdiction.Value], v => Corpus.Jurisdiction(new(v)) is { } place ? Corpus.LabelOf(place) : v)),
            ("kind", "Kind", Values("kind", c => [c.Kind], v => Words.Capital(v.Replace('-', ' ')))),
            ("question", "Question", Filters["topic"].Count == 0 && Filters["question"].Count == 0 ? [] : Values("question", c => c.Question is { } q ? [q.Value] : [], v => Corpus.Question(new(v))?.Label ?? v)),
        ];
    }

    static readonly string[] Kinds = [.. ListName.All(typeof(EventKind)), .. ListName.All(typeof(RulingKind)), "answer", "event", "ruling", "coverage", "absence", "record", "text"];
}
