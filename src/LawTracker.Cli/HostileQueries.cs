using System.Text;

namespace LawTracker.Cli;

/// <summary>Queries nobody means well: signs of FTS5, tsquery and SQL, deep nesting, letters of every script, and random mixtures of all of them. The same ones at every run.</summary>
public static class HostileQueries
{
    static readonly string[] Pieces =
    [
        "kite", "act", "storm", "\"", "(", ")", "*", "!", "?", "-", "%", "&", "|", "^", ":", ";", "'", "`", "~", "~5", "\\", "/", "//", "--", "/*", "*/", "{", "}", "[", "]", "<", ">", "=", "#", "@", "$", "$1", "@q", ":p", "?1", "\0", "\u0001", "\t", "\r\n",
        "AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR/", "w/5", "w/0", "w/99999999999", "/s", "+s", "/p", "pre/3", "+3", "adj", "atleast5(", "atleast0(x)", "atleast99999999999(kite)", "a*", "ab!", "kit?", "ki*te", "*kite", "????", "k??????", "act*",
        "title:", "text:", "jur:", "jur:us-xx", "topic:\"", "eff:[", "eff:[2025 TO", "eff:[* TO *]", "eff:9999-99-99", "elem:=", "elem:rop.voice=", "cite:%", "status:''", "verified:2026", "kind:[a]",
        "' OR 1=1 --", "'; DROP TABLE search_units; --", "UNION SELECT * FROM Settings", "search_unit_tokens MATCH", "to_tsquery('a')", "a<->b", "a & !b | c", "{title text} : a", "rowid:1", "<script>alert(1)</script>", "<mark>", "&#x27;", "../../etc/passwd", "%00", "%u0041",
        "é", "ß", "ı", "İ", "ﬁ", "ǆ", "日本語", "한국어", "العربية", "עברית", "\u202Ekite\u202C", "\u200Bkite", "\uFEFF", "😀", "👩‍👩‍👧‍👦", "\uD800", "\uDC00", "e\u0301\u0301\u0301", "Z̷̢a̸l̵g̶o̷", "𝕜𝕚𝕥𝕖", "²", "½", "٣", "Ⅷ", "\u00AD", "\u0378", "\U0001E900",
        "§", "§§ 22-3051", "47-25-1105", "1/./2", "1--1", "2024/1689", "1.1.1.1.1", "9999999999999999999999", "-1", "1e309", "NaN", "null", "true",
    ];

    public static IEnumerable<string> All(int count, int seed = 7)
    {
        foreach (var piece in Pieces)
            yield return piece;
        foreach (var again in new[] { "(", ")", "\"", "not ", "kite or ", "kite w/5 ", "title:", "kite-", "*", "act* ", "atleast2(", "(kite ", "\"kite act\" ", "日", "😀", "\u0301" })
            yield return string.Concat(Enumerable.Repeat(again, 10_000 / again.Length));
        // Not for secrets: the queries must be the same at every run.
        var random = new Random(seed);
        for (var i = Pieces.Length + 16; i < count; i++)
        {
            var query = new StringBuilder();
            for (var n = random.Next(1, 24); n > 0; n--)
            {
                query.Append(random.Next(8) switch
                {
                    0 => ((char)random.Next(1, 0xFFFF)).ToString(),
                    1 => char.ConvertFromUtf32(random.Next(0x10000, 0x10FFFF)),
                    _ => Pieces[random.Next(Pieces.Length)],
                });
                if (random.Next(3) > 0)
                    query.Append(' ');
            }
            yield return query.ToString();
        }
    }
}
