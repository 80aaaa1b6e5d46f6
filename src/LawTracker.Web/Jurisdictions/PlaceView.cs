using LawTracker.Fetching;
using LawTracker.Publishing;
using LawTracker.Web.Home;

namespace LawTracker.Web.Jurisdictions;

/// <summary>A source of a place with how it has been doing here.</summary>
public sealed record PlaceSource(SourceRecord Source, SourceHealth? Health, string State);

/// <summary>What has been researched of a topic in a place, and when it must be looked at again.</summary>
public sealed record TopicFreshness(Topic Topic, Coverage Coverage, int Laws, DateOnly? DueOn);

/// <summary>Everything the page of a place shows, on a day.</summary>
public sealed record PlaceView
{
    const int FewSteps = 8;

    public required Corpus Corpus { get; init; }

    public required Jurisdiction Place { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The day asked for in the address, if any.</summary>
    public DateOnly? At { get; init; }

    public Jurisdiction? Parent { get; init; }

    public required IReadOnlyList<Jurisdiction> Parts { get; init; }

    public required IReadOnlyList<PlaceLaw> Laws { get; init; }

    public required IReadOnlyList<TopicFreshness> Topics { get; init; }

    /// <summary>What its courts decided, and what any court decided on its laws; the latest first.</summary>
    public required IReadOnlyList<CaseRuling> Rulings { get; init; }

    public required IReadOnlyList<Step> Changed { get; init; }

    public required IReadOnlyList<Step> Coming { get; init; }

    public required IReadOnlyList<PlaceSource> Sources { get; init; }

    public int Count(LawGroup group) => Laws.Count(l => l.Group == group);

    public static PlaceView? Of(Tracker tracker, Corpus corpus, string id, DateOnly? at)
    {
        if (!JurisdictionId.TryParse(id, null, out var key) || corpus.Jurisdiction(key) is not { } place)
            return null;
        var day = at ?? tracker.Today;
        var health = tracker.Published.Health();
        var now = tracker.Time.GetUtcNow().UtcDateTime;
        return new()
        {
            Corpus = corpus,
            Place = place,
            Day = day,
            At = at,
            Parent = place.Parent is { } above ? corpus.Jurisdiction(above) : null,
            Parts = [.. corpus.Places.Where(p => p.Parent == key)],
            Laws = PlaceLaw.Of(corpus, key, day),
            Topics = [.. corpus.Topics.Select(t => Of(corpus, place, t))],
            Rulings = [.. corpus.Cases.SelectMany(c => c.Rulings, (c, r) => new CaseRuling(c, r))
                .Where(r => (r.Ruling.Law.Jurisdiction == key || (r.Case.Jurisdiction == key && place.Parent is not null)) && r.Ruling.On.ReachedOn(day) != Reached.No)
                .OrderByDescending(r => r.Ruling.On).ThenBy(r => r.Case.Id, StringComparer.Ordinal)],
            Changed = [.. Steps.Past(corpus, day, int.MaxValue).Where(s => s.Law.Id.Jurisdiction == key && IsDated(s)).Take(FewSteps)],
            Coming = [.. Steps.Coming(corpus, day, int.MaxValue).Where(s => s.Law.Id.Jurisdiction == key).Take(FewSteps)],
            Sources = [.. corpus.Sources.Where(s => s.Jurisdictions.Contains(key)).Select(s => new PlaceSource(s, health.GetValueOrDefault(s.Id), SourceState.Of(s, health.GetValueOrDefault(s.Id), now)))],
        };
    }

    /// <summary>By when a law is known to have stood is no day on which it changed.</summary>
    static bool IsDated(Step step) => step.Case is not null || !step.Law.Events.Any(e => e.IsKnownOnlyBy && (e.On == step.On || e.Bites == step.On));

    static TopicFreshness Of(Corpus corpus, Jurisdiction place, Topic topic)
    {
        Instrument[] laws = [.. corpus.Laws.Where(l => l.Id.Jurisdiction == place.Id && l.Topics.Contains(topic.Id))];
        return new(topic, place.CoverageOf(topic.Id), laws.Length, laws.Length == 0 ? null : laws.Min(l => l.Verification.DueOn));
    }
}
