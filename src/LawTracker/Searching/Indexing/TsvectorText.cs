using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace LawTracker.Searching.Indexing;

/// <summary>Writes tokens as a <c>tsvector</c>: each stem, and each exact form behind its sign. Tokens are letters, digits and <c>- . /</c>: nothing in them is a sign between the quotes.</summary>
static class TsvectorText
{
    /// <summary>PostgreSQL keeps 255 places of a word, none above 16,383, and a megabyte in all.</summary>
    const int MostPlaces = 255, MostTokens = 15_000, MostBytes = (1 << 20) - 1;

    /// <summary>Farther than any phrase reaches: nothing is near across heading and text.</summary>
    const int Gap = 1000;

    /// <summary>A law's words, each once; again behind a sign where they stand in its titles. Without places or weights: the index answers by itself, and no row of it is ever read again.</summary>
    public static string OfLaw(LawTokens tokens)
    {
        HashSet<string> title = Words(tokens.Title), rest = Words(tokens.Citation.Concat(tokens.Heading).Concat(tokens.Text));
        var all = rest.Union(title).Concat(title.Select(t => TsvectorPrinter.TitleSign + t)).Concat(title.Except(rest).Select(t => TsvectorPrinter.OnlyTitleSign + t)).ToList();
        RequireRoom(all.Sum(Encoding.UTF8.GetByteCount));
        return string.Join(' ', all.Select(t => $"'{t}'"));

        static HashSet<string> Words(IEnumerable<Token> tokens) => tokens.SelectMany(t => new[] { t.Stem, TsvectorPrinter.ExactSign + t.Exact }).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A unit's words with their places; one that is too long for them as a law.</summary>
    public static (string Tokens, bool IsLong) OfUnit(IReadOnlyList<Token> heading, IReadOnlyList<Token> text)
    {
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        for (var i = 0; i < heading.Count; i++)
            Add(heading[i], i + 1);
        for (var i = 0; i < text.Count; i++)
            Add(text[i], heading.Count + Gap + i + 1);
        if (heading.Count + text.Count > MostTokens || places.Values.Any(p => p.Count > MostPlaces))
            return (Marked(heading, text), true);
        return (Written(places, (to, at) => to.Append(at.ToString(CultureInfo.InvariantCulture)).Append(at <= heading.Count ? "A" : "")), false);

        void Add(Token token, int place)
        {
            Place(places, token.Stem, place);
            Place(places, TsvectorPrinter.ExactSign + token.Exact, place);
        }
    }

    static string Marked(IEnumerable<Token> title, IEnumerable<Token> rest)
    {
        const int InTitle = 1, InRest = 2;
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        foreach (var (token, place) in title.Select(t => (t, InTitle)).Concat(rest.Select(t => (t, InRest))))
        {
            Once(token.Stem, place);
            Once(TsvectorPrinter.ExactSign + token.Exact, place);
        }
        return Written(places, (to, place) => to.Append(place == InTitle ? "1A" : "2"));

        void Once(string lexeme, int place)
        {
            if (!places.TryGetValue(lexeme, out var known) || known[^1] != place)
                Place(places, lexeme, place);
        }
    }

    static void Place(Dictionary<string, List<int>> places, string lexeme, int place) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(places, lexeme, out _) ??= []).Add(place);

    static void RequireRoom(long bytes)
    {
        if (bytes > MostBytes)
            throw new InvalidOperationException("A law has more different words than PostgreSQL can index (a megabyte). Keep this instance on SQLite, and please report the law.");
    }

    static string Written(Dictionary<string, List<int>> places, Action<StringBuilder, int> write)
    {
        RequireRoom(places.Sum(p => Encoding.UTF8.GetByteCount(p.Key) + 3L + (2 * p.Value.Count)));
        var written = new StringBuilder();
        foreach (var (lexeme, at) in places)
        {
            written.Append('\'').Append(lexeme).Append("':");
            foreach (var place in at)
            {
                if (written[^1] != ':')
                    written.Append(',');
                write(written, place);
            }
            written.Append(' ');
        }
        return written.ToString();
    }
}
