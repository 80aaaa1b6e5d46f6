namespace LawTracker.Web.Gaps;

/// <summary>A place with how it stands to each element.</summary>
public sealed record PlaceGaps(Jurisdiction Place, IReadOnlyList<Gap> Gaps)
{
    public int Missing => Gaps.Count(g => g.IsMissing);

    public bool IsComplete => Gaps.All(g => g.IsHad);

    /// <summary>Nobody has looked here at all.</summary>
    public bool IsUnlooked => Gaps.All(g => g.State == GapState.NotResearched);
}

/// <summary>Places held against the elements that a reader wants in a law.</summary>
public sealed record GapsView
{
    public required Corpus Corpus { get; init; }

    public required Topic Topic { get; init; }

    public required GapsAddress Address { get; init; }

    /// <summary>The day it is shown for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What is wanted: what the reader chose, else the topic's core.</summary>
    public required IReadOnlyList<WantedElement> Elements { get; init; }

    /// <summary>The places asked for, those that lack most first, those nobody looked at last.</summary>
    public required IReadOnlyList<PlaceGaps> Places { get; init; }

    /// <summary>Every place, for the clauses that supply what is missing.</summary>
    public required IReadOnlyList<PlaceGaps> Everywhere { get; init; }

    /// <summary>The one place the page is about, where it is about one.</summary>
    public PlaceGaps? Only => Address.Named.Count == 1 ? Places[0] : null;

    public static GapsView Of(Corpus corpus, Topic topic, GapsAddress address, DateOnly today)
    {
        var day = address.On ?? today;
        var elements = address.Chosen.Count > 0 ? address.Chosen : Presets.Core(corpus, topic);
        IReadOnlyList<PlaceGaps> all = [.. corpus.Places.Select(p => new PlaceGaps(p, [.. elements.Select(e => Of(corpus, p, topic, e, day))]))];
        HashSet<JurisdictionId> asked = [.. (address.Named.Count > 0 ? address.Named : corpus.Of(address.Places)).Select(p => p.Id)];
        return new()
        {
            Corpus = corpus,
            Topic = topic,
            Address = address,
            Day = day,
            Elements = elements,
            Everywhere = all,
            Places = [.. all.Where(p => asked.Contains(p.Place.Id)).OrderBy(p => p.IsUnlooked).ThenByDescending(p => p.Missing).ThenByDescending(p => p.Gaps.Count(g => !g.IsHad))],
        };
    }

    /// <summary>What the codebook asks first must stand there too: a sum for real pictures is none where no claim reaches made ones.</summary>
    static Gap Of(Corpus corpus, Jurisdiction place, Topic topic, WantedElement element, DateOnly day)
    {
        var needed = element.Question.Requires is { } first && WantedElement.Parse(corpus, topic.Id, first) is { } condition ? Of(corpus, place, topic, condition, day) : null;
        return Gap.Of(element, Answers.Of(corpus, place.Id, topic.Id, element.Question, day), needed);
    }

    /// <summary>How many of the places stand so to the element of this number.</summary>
    public int Count(int element, params ReadOnlySpan<GapState> states)
    {
        var count = 0;
        foreach (var place in Places)
            count += states.Contains(place.Gaps[element].State) ? 1 : 0;
        return count;
    }
}
