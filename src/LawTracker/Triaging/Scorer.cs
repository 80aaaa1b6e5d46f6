using System.Globalization;
using System.Text;
using LawTracker.Laws;
using LawTracker.Searching;
using LawTracker.Searching.Language;
using LawTracker.Searching.Matching;
using LawTracker.Sources;
using LawTracker.Storage;

namespace LawTracker.Triaging;

/// <summary>Says of which of our topics a bill seems to be, by the terms of <c>data/topics.yaml</c>. Pure: the same bill and terms, the same score; time grows with the length of the text.</summary>
/// <remarks>
/// A group gives its weight times 1.5 where it stands in a title, else times n / (n + ¼) for n mentions in the text: the first tells most, the tenth nothing new.
/// In a bill of more than 20,000 words mentions count for less in proportion, so that one among the thousand pages of a budget is no sign of anything, and a whole title of such a bill is.
/// The terms are English; a text in another language is only searched for these very words.
/// </remarks>
public sealed class Scorer
{
    const double TitleFactor = 1.5, Half = 0.25, LongBill = 20_000;

    const int MostTold = 3, LongestWords = 80;

    readonly List<(TopicId Topic, TermGroup Group, SearchNode[] Any, SearchNode[] With, SearchNode[] Without)> groups = [];
    readonly HashSet<string> words = new(StringComparer.Ordinal);

    /// <param name="topics">With their terms; those that cannot be read are left out, for <c>data check</c> refuses them.</param>
    public Scorer(IReadOnlyList<Topic> topics)
    {
        var read = new StringBuilder();
        foreach (var (topic, group) in topics.SelectMany(t => t.Terms, (t, g) => (t.Id, g)))
        {
            groups.Add((topic, group, Read(group.Any), Read(group.With), Read(group.Without)));
            read.Append(CultureInfo.InvariantCulture, $"{topic} {group.Id} {group.Weight}\n").AppendJoin('\n', [.. group.Any, "+", .. group.With, "-", .. group.Without]).Append('\n');
        }
        Sha256 = Sha.Of(FormattableString.Invariant($"2 {Analyser.Version} {RelevanceScore.Threshold}\n") + read);
    }

    /// <summary>What is being looked for and how: where it changes, bills already scored are scored again.</summary>
    public string Sha256 { get; }

    public RelevanceScore Score(ParsedInstrument bill)
    {
        // What an act of Congress says it is for stands as the heading of its whole.
        var titles = bill.Provisions is [{ Heading: { Length: > 0 } whole } top, ..] && !top.Path.Contains('/', StringComparison.Ordinal) && whole != bill.Title ? new[] { bill.Title, whole } : [bill.Title];
        // A publisher's summary counts as text does.
        List<Place> places = [.. titles.Select(t => new Place(null, "", t, bill.Language)), .. bill.Abstract is { } about ? [new Place("abstract", "", about, "en")] : Array.Empty<Place>(), .. bill.Provisions.Select((p, i) => new Place(p.Path, i == 0 && titles.Length > 1 ? "" : p.Heading, p.Text, bill.Language))];
        foreach (var place in places)
            place.Unit.Note(words);
        var scale = Math.Min(1, LongBill / Math.Max(1, places.Sum(p => (double)p.Unit.Tokens.Count)));
        var topics = groups.Select(g => (g.Topic, Reason: Of(g.Group, g.Any, g.With, g.Without, places, scale))).Where(g => g.Reason is not null)
            .GroupBy(g => g.Topic, g => g.Reason!)
            .Select(g => new TopicScore(g.Key, Math.Round(g.Sum(r => r.Points), 2), [.. g.OrderByDescending(r => r.Points).ThenBy(r => r.Group, StringComparer.Ordinal)]));
        return new([.. topics.OrderByDescending(t => t.Score).ThenBy(t => t.Topic)], Sha.Of(string.Join(' ', places.SelectMany(p => p.Unit.Tokens.Select(t => t.Exact)))));
    }

    static Reason? Of(TermGroup group, SearchNode[] any, SearchNode[] with, SearchNode[] without, List<Place> places, double scale)
    {
        List<(Place Place, string Words)> found = [];
        foreach (var place in places)
        {
            var spans = any.SelectMany(place.Find).DistinctBy(s => s.First).OrderBy(s => s.First).ToList();
            if (spans.Count > 0 && !without.Any(t => place.Find(t).Count > 0))
                found.AddRange(spans.Select(s => (place, place.Words(s))));
        }
        if (found.Count == 0 || with.Length > 0 && !places.Exists(p => with.Any(t => p.Find(t).Count > 0)))
            return null;
        var mentions = found.Where(f => f.Place.Path is not null).ToList();
        var inTitle = mentions.Count < found.Count;
        var told = mentions.Count * scale;
        return new(
            group.Id, Math.Round(group.Weight * (inTitle ? TitleFactor : told / (told + Half)), 2), inTitle, mentions.Count,
            [.. found.Select(f => f.Words).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostTold)], [.. mentions.Select(m => m.Place.Path!).Distinct(StringComparer.Ordinal).Take(MostTold)]);
    }

    SearchNode[] Read(IReadOnlyList<string> terms)
    {
        SearchNode[] nodes = [.. terms.Select(t => Term.Parse(t).Node).OfType<SearchNode>()];
        words.UnionWith(nodes.SelectMany(Term.WordsOf));
        return nodes;
    }

    /// <summary>A title, or a provision with its heading.</summary>
    /// <param name="Path">Null for a title.</param>
    sealed record Place(string? Path, string Heading, string Text, string Language)
    {
        public UnitText Unit { get; } = new(Heading, Text, Language);

        public List<Span> Find(SearchNode term) => SpanMatcher.Find(term, Unit, 0, Unit.Tokens.Count);

        public string Words(Span span)
        {
            var (text, first, last) = (span.First < Unit.HeadingLength ? Heading : Text, Unit.Tokens[span.First], Unit.Tokens[span.Last]);
            var words = LegalText.Tidy(text[first.Start..last.End]);
            return words.Length <= LongestWords ? words : words[..LongestWords] + "…";
        }
    }
}
