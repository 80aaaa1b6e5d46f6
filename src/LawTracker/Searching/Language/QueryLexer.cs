using System.Globalization;
using System.Text.RegularExpressions;

namespace LawTracker.Searching.Language;

/// <summary>Cuts a query into words, phrases and signs, in the spellings of Westlaw, Lexis, CourtListener and govinfo. What cannot be read is remarked and left out.</summary>
sealed partial class QueryLexer(string query)
{
    /// <summary>Beyond this nobody is searching; it also bounds how deep parentheses nest.</summary>
    const int MostTokens = 200;

    const int FarthestWords = 255;

    readonly List<QueryToken> tokens = [];
    int at;

    public List<string> Remarks { get; } = [];

    public static (IReadOnlyList<QueryToken> Tokens, List<string> Remarks) Read(string query)
    {
        var lexer = new QueryLexer(query.Replace('“', '"').Replace('”', '"').Replace('„', '"'));
        lexer.Read();
        return (lexer.tokens, lexer.Remarks);
    }

    void Read()
    {
        while (at < query.Length)
        {
            if (tokens.Count >= MostTokens)
            {
                Remarks.Add($"Only the first {MostTokens} words and signs were read (up to character {at}).");
                return;
            }
            if (char.IsWhiteSpace(query[at]))
                at++;
            else
                Next();
        }
    }

    void Next()
    {
        var start = at;
        switch (query[at])
        {
            case '(':
                at++;
                tokens.Add(new QueryToken.Open(start + 1));
                break;
            case ')':
                at++;
                tokens.Add(new QueryToken.Close(start + 1));
                break;
            case '"':
                Phrase(start);
                break;
            case '&' or '|':
                while (at < query.Length && query[at] == query[start])
                    at++;
                tokens.Add(query[start] == '&' ? new QueryToken.And(start + 1) : new QueryToken.Or(start + 1));
                break;
            case '%':
            case '-' when StartsSomething(at + 1):
                at++;
                tokens.Add(new QueryToken.Not(start + 1));
                break;
            default:
                Chunk(start);
                break;
        }
    }

    bool StartsSomething(int i) => i < query.Length && (char.IsLetterOrDigit(query[i]) || query[i] is '"' or '(' or '#' or '=');

    /// <summary><c>"a b"</c>, and <c>"a b"~5</c>: the words within five of each other.</summary>
    void Phrase(int start)
    {
        var end = query.IndexOf('"', start + 1);
        if (end < 0)
        {
            Remarks.Add($"Character {start + 1}: the quotation mark is not closed; it was read as closed at the end.");
            end = query.Length;
        }
        at = Math.Min(end + 1, query.Length);
        SearchNode[] words = [.. query[(start + 1)..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => WordReader.Read(w, start + 1, Remarks))];
        var slop = Slop().Match(query, at);
        if (slop.Success)
            at += slop.Length;
        if (words.Length == 0)
            return;
        if (slop.Success && words.Length > 1)
        {
            var reach = new Reach(ReachUnit.Words, Distance(slop.Groups["n"].Value, start), false);
            tokens.Add(new QueryToken.Words(start + 1, words.Skip(1).Aggregate(words[0], (near, word) => new SearchNode.Near(near, word, reach))));
            return;
        }
        tokens.Add(new QueryToken.Words(start + 1, words.Length == 1 ? words[0] : new SearchNode.Phrase(words)));
    }

    void Chunk(int start)
    {
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && query[at] is not ('(' or ')' or '"'))
            at++;
        var chunk = query[start..at];
        if (chunk.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && LawFields.Known(chunk[..colon]) is { } field)
        {
            at = start + colon + 1;
            Field(start, field);
        }
        else if (Operator(chunk, start) is { } sign)
        {
            tokens.Add(sign);
        }
        else
        {
            // A question ends in a question mark; inside a query it stands for a letter.
            if (at == query.Length && chunk.EndsWith('?') && tokens.Count > 2)
                chunk = chunk.TrimEnd('?');
            var words = WordReader.Read(chunk, start + 1, Remarks);
            if (words.Count > 0)
                tokens.Add(new QueryToken.Words(start + 1, words.Count == 1 ? words[0] : new SearchNode.Phrase(words)));
        }
    }

    void Field(int start, string name)
    {
        while (at < query.Length && query[at] == ' ')
            at++;
        if (name is "title" or "text")
        {
            tokens.Add(new QueryToken.Scope(start + 1, name == "title" ? WordStream.Title : WordStream.Text));
            return;
        }
        var value = FieldValue();
        if (value.Length == 0)
        {
            Remarks.Add($"Character {start + 1}: {name}: has no value and was left out.");
            return;
        }
        var (field, remark) = LawFields.Read(name, value);
        if (field is not null)
            tokens.Add(new QueryToken.Field(start + 1, field));
        else
            Remarks.Add($"Character {start + 1}: {remark}");
    }

    string FieldValue()
    {
        var start = at;
        var close = at >= query.Length ? '\0' : query[at] switch { '"' => '"', '[' => ']', '(' => ')', _ => '\0' };
        if (close != '\0' && query.IndexOf(close, at + 1) is > 0 and var end)
        {
            at = end + 1;
            return close == ']' ? query[start..at] : query[(start + 1)..end].Trim();
        }
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && query[at] is not ('(' or ')'))
            at++;
        return query[start..at].Trim('"');
    }

    QueryToken? Operator(string chunk, int start)
    {
        var place = start + 1;
        switch (chunk.ToLowerInvariant())
        {
            case "and": return new QueryToken.And(place);
            case "or": return new QueryToken.Or(place);
            case "not": return new QueryToken.Not(place);
        }
        // Numberless and in capitals as LegiScan has them; in lower case they are words.
        if (chunk is "NEAR" or "ADJ")
            return new QueryToken.Near(place, chunk, new(ReachUnit.Words, chunk == "ADJ" ? 1 : 10, chunk == "ADJ"));
        if (AtLeastSign().Match(chunk) is { Success: true } atLeast && at < query.Length && query[at] == '(')
            return new QueryToken.AtLeast(place, Math.Max(1, Distance(atLeast.Groups["n"].Value, start)));
        if (NearSign().Match(chunk) is not { Success: true } near)
            return null;
        var ordered = near.Groups["ordered"].Success;
        return near.Groups["n"].Value.ToLowerInvariant() switch
        {
            "s" => new QueryToken.Near(place, chunk, new(ReachUnit.Sentence, 0, ordered)),
            "p" => new QueryToken.Near(place, chunk, new(ReachUnit.Provision, 0, ordered)),
            var n => new QueryToken.Near(place, chunk, new(ReachUnit.Words, Distance(n, start), ordered)),
        };
    }

    int Distance(string number, int start)
    {
        var n = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : int.MaxValue;
        if (n is >= 1 and <= FarthestWords)
            return n;
        Remarks.Add($"Character {start + 1}: a number from 1 to {FarthestWords} was expected; {(n < 1 ? 1 : FarthestWords)} was taken.");
        return Math.Clamp(n, 1, FarthestWords);
    }

    [GeneratedRegex(@"\G~(?<n>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slop();

    [GeneratedRegex("^(atleast|atl)(?<n>[0-9]+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AtLeastSign();

    /// <summary><c>w/5 /5 near/5 within/5</c>, in order <c>pre/5 +5 before/5 adj/5</c>; <c>s</c> and <c>p</c> in place of the number.</summary>
    [GeneratedRegex(@"^(((?<ordered>pre|before|adj|p(?=/[0-9]))|w|near|within|n)?/|(?<ordered>\+))(?<n>[0-9]+|s|p)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NearSign();
}
