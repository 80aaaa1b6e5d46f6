using LawTracker.Laws;

namespace LawTracker.Triaging;

/// <summary>How much a bill seems to be law of our topics, and why.</summary>
/// <param name="Topics">Every topic of which anything was found, the likeliest first; most are far below <see cref="Threshold"/>.</param>
/// <param name="WordsSha256">SHA-256 over the words of title and text: the same for a text that differs only in white space, punctuation or layout.</param>
public sealed record RelevanceScore(IReadOnlyList<TopicScore> Topics, string WordsSha256)
{
    /// <summary>From here on a topic's terms speak for a bill. Weights are written with this number in mind.</summary>
    public const double Threshold = 6;

    /// <summary>The topics that the bill seems to be of.</summary>
    public IReadOnlyList<TopicScore> Likely => [.. Topics.Where(t => t.Score >= Threshold)];

    /// <summary>By which bills are ranked: that of the likeliest topic; 0 where nothing was found.</summary>
    public double Score => Topics.Count == 0 ? 0 : Topics[0].Score;

    /// <summary>The groups that speak for the likely topics, as <c>topic/group</c>.</summary>
    public IEnumerable<string> Signs => Likely.SelectMany(t => t.Reasons.Select(r => $"{t.Topic}/{r.Group}"));
}

/// <summary>What speaks for one topic.</summary>
public sealed record TopicScore(TopicId Topic, double Score, IReadOnlyList<Reason> Reasons);

/// <summary>A group of terms that was found.</summary>
/// <param name="Group">Its id.</param>
/// <param name="Points">What it gives to the score.</param>
/// <param name="InTitle">It stands in a title.</param>
/// <param name="Mentions">How often in the text.</param>
/// <param name="Words">The words found, as printed; a few.</param>
/// <param name="Paths">The provisions they stand in; a few.</param>
public sealed record Reason(string Group, double Points, bool InTitle, int Mentions, IReadOnlyList<string> Words, IReadOnlyList<string> Paths)
{
    /// <summary><c>“deep fake”, “digital replica” (title; 12 times, first in 2/a)</c>.</summary>
    public override string ToString()
    {
        var times = Mentions == 0 ? null : $"{(Mentions == 1 ? "once" : FormattableString.Invariant($"{Mentions} times"))}{(Paths.Count > 0 && Paths[0].Length > 0 ? (Mentions == 1 ? ", in " : ", first in ") + Paths[0] : "")}";
        return $"{string.Join(", ", Words.Select(w => $"“{w}”"))} ({string.Join("; ", new[] { InTitle ? "title" : null, times }.OfType<string>())})";
    }
}
