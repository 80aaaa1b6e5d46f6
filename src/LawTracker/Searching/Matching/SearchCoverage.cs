using LawTracker.Laws;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>What is known of the places and topics a search names: so that silence is told from looking in vain.</summary>
static class SearchCoverage
{
    /// <summary>A look older than the time after which records are looked at again.</summary>
    const int StaleAfterDays = 183;

    const int MostPlaces = 5;

    /// <summary>Of the places named, chosen or written in the query: what was looked for there.</summary>
    public static IReadOnlyList<CoverageNote> Named(Corpus corpus, SearchRequest request, SearchNode? node)
    {
        var words = Streams(request, node);
        var topics = Topics(corpus, request, node, words);
        return [.. corpus.Places.Where(j => request.Jurisdictions.Contains(j.Id.Value, StringComparer.Ordinal) || Fields(node, "jur").Any(f => FieldRule.IsPlace(corpus, j, f.Value)) || corpus.NamesOf(j).Any(n => Holds(words, n)))
            .Take(MostPlaces)
            .SelectMany(j => topics, (j, topic) => new CoverageNote(j.Id, topic, j.CoverageOf(topic), IsStale(j.CoverageOf(topic), request.On)))];
    }

    /// <summary>For the topics named, or all: how many places are covered and how far.</summary>
    public static IReadOnlyList<TopicCoverage> Everywhere(Corpus corpus, SearchRequest request, SearchNode? node) =>
    [.. Topics(corpus, request, node, Streams(request, node)).Select(topic =>
    {
        var all = corpus.Jurisdictions.Select(j => j.CoverageOf(topic)).ToList();
        int Count(CoverageState state) => all.Count(c => c.State == state);
        return new TopicCoverage(topic, Count(CoverageState.Covered), Count(CoverageState.Partial), Count(CoverageState.NoneFound), Count(CoverageState.NotResearched), all.Count(c => IsStale(c, request.On)));
    })];

    static bool IsStale(Coverage coverage, DateOnly today) => coverage.CheckedOn is { } day && today.DayNumber - day.DayNumber > StaleAfterDays;

    static TopicId[] Topics(Corpus corpus, SearchRequest request, SearchNode? node, string words)
    {
        TopicId[] named = [.. corpus.Topics.Where(t => request.Topics.Contains(t.Id.Value, StringComparer.Ordinal) || Fields(node, "topic").Any(f => FieldRule.IsTopic(t, f.Value)) || Analyser.Tokens(t.Short).Any(w => w.Stem.Length > 4 && words.Contains($" {w.Stem} ", StringComparison.Ordinal))).Select(t => t.Id)];
        return named.Length > 0 ? named : [.. corpus.Topics.Select(t => t.Id)];
    }

    static string Streams(SearchRequest request, SearchNode? node) => node is null ? "" : $" {string.Join(' ', Analyser.Tokens(request.Query).SelectMany(t => new[] { t.Exact, t.Stem }.Distinct(StringComparer.Ordinal)))} {string.Join(' ', Analyser.Tokens(request.Query).Select(t => t.Exact))} ";

    static bool Holds(string words, string name) => words.Contains($" {string.Join(' ', Analyser.Tokens(name).Select(t => t.Exact))} ", StringComparison.Ordinal);

    static IEnumerable<LawField> Fields(SearchNode? node, string name) =>
        node is SearchNode.Known known ? known.Field.Name == name ? [known.Field] : [] : node?.Children.SelectMany(c => Fields(c, name)) ?? [];
}
