using LawTracker.Searching.Language;
using Xunit;

namespace LawTracker.Tests.Searching;

public class QueryParserTests
{
    [Theory]
    [InlineData("kite", "kite", "")]
    [InlineData("Kite TAIL", "kite AND tail", "")]
    [InlineData("kite and tail & ribbon && storm", "kite AND tail AND ribbon AND storm", "")]
    [InlineData("kite or tail | ribbon", "kite OR tail OR ribbon", "")]
    [InlineData("b c or d e", "(b AND c) OR (d AND e)", "AND (a space) was read before OR; brackets say otherwise.")]
    [InlineData("b (c or d)", "b AND (c OR d)", "")]
    [InlineData("b not c", "b AND NOT c", "")]
    [InlineData("b and not c", "b AND NOT c", "")]
    [InlineData("b -c", "b AND NOT c", "")]
    [InlineData("b % c", "b AND NOT c", "")]
    [InlineData("b NOT NOT c", "b AND c", "")]
    [InlineData("not (b or c)", "NOT (b OR c)", "The query only says what is not wanted: everything else is listed.")]
    [InlineData("\"Fly a Kite\"", "\"fly a kite\"", "")]
    [InlineData("“fly a kite”", "\"fly a kite\"", "")]
    [InlineData("\"kite\"", "kite", "")]
    [InlineData("\"or\"", "or", "")]
    [InlineData("non-consensual", "\"non consensual\"", "")]
    [InlineData("47-25-1105", "47-25-1105", "")]
    [InlineData("§ 22-3051", "22-3051", "")]
    [InlineData("#images =Kite", "exactly images AND exactly kite", "")]
    public void Words_phrases_and_boolean_signs_in_all_their_spellings(string query, string readAs, string remarks) => Reads(query, readAs, remarks);

    [Theory]
    [InlineData("b w/5 c", "b within 5 words of c")]
    [InlineData("b W/5 c", "b within 5 words of c")]
    [InlineData("b /5 c", "b within 5 words of c")]
    [InlineData("b near/5 c", "b within 5 words of c")]
    [InlineData("b NEAR c", "b within 10 words of c")]
    [InlineData("b near c", "b AND near AND c")]
    [InlineData("\"b c\"~5", "b within 5 words of c")]
    [InlineData("b pre/5 c", "b at most 5 words before c")]
    [InlineData("b +5 c", "b at most 5 words before c")]
    [InlineData("b before/5 c", "b at most 5 words before c")]
    [InlineData("b ADJ c", "b right before c")]
    [InlineData("b /1 c", "b next to c")]
    [InlineData("b /s c", "b in the same sentence as c")]
    [InlineData("b w/s c", "b in the same sentence as c")]
    [InlineData("b +s c", "b in the same sentence and before c")]
    [InlineData("b /p c", "b in the same provision as c")]
    [InlineData("\"b c\" w/3 \"d e\"", "\"b c\" within 3 words of \"d e\"")]
    [InlineData("(b or c) w/3 d", "(b OR c) within 3 words of d")]
    [InlineData("(b c) w/3 d", "b within 3 words of d AND c within 3 words of d")]
    [InlineData("b w/3 c w/4 d", "(b within 3 words of c) within 4 words of d")]
    [InlineData("b w/3 c d", "b within 3 words of c AND d")]
    [InlineData("not b w/3 c", "NOT (b within 3 words of c)")]
    [InlineData("atleast5(kite)", "at least 5 times kite")]
    [InlineData("atleast2(\"b c\" or d)", "at least 2 times (\"b c\" OR d)")]
    [InlineData("deepfak!", "words beginning with deepfak")]
    [InlineData("deepfak*", "words beginning with deepfak")]
    [InlineData("wom?n", "words like wom?n")]
    [InlineData("\"digit* replica\"", "\"digit* replica\"")]
    public void Proximity_counts_and_roots_in_the_spellings_of_the_databases(string query, string readAs) => Reads(query, readAs, query.StartsWith("not", StringComparison.Ordinal) ? "The query only says what is not wanted: everything else is listed." : "");

    [Theory]
    [InlineData("jur:us-ca kite", "jurisdiction us-ca AND kite")]
    [InlineData("JUR:\"New York\"", "jurisdiction New York")]
    [InlineData("topic: elections", "topic elections")]
    [InlineData("status:in-force kind:act", "status in-force AND kind act")]
    [InlineData("title:kite", "in titles and headings: kite")]
    [InlineData("title:(kite or tail)", "in titles and headings: (kite OR tail)")]
    [InlineData("text:\"b c\"", "in the text: \"b c\"")]
    [InlineData("eff:[2025-01-01 TO *]", "in force from 2025-01-01 or later")]
    [InlineData("eff:[* to 2025-06]", "in force from 2025-06-30 or earlier")]
    [InlineData("enacted:2025", "enacted 2025-01-01 to 2025-12-31")]
    [InlineData("enacted:>=2025-02-01", "enacted 2025-02-01 or later")]
    [InlineData("eff:<2025", "in force from 2024-12-31 or earlier")]
    [InlineData("verified:official", "rests on official sources")]
    [InlineData("elem:rop.voice=yes", "coded rop.voice = yes")]
    [InlineData("elem:voice", "coded voice answered")]
    [InlineData("notafield:kite", "\"notafield kite\"")]
    public void Fields(string query, string readAs) => Reads(query, readAs, "");

    [Theory]
    [InlineData("\"fly a", "\"fly a\"", "Character 1: the quotation mark is not closed; it was read as closed at the end.")]
    [InlineData("(b or c", "b OR c", "Character 1: this parenthesis is not closed; it was read as closed at the end.")]
    [InlineData("b) c", "b AND c", "Character 2: this parenthesis closes none and was left out.")]
    [InlineData("b not", "b", "Character 3: NOT had nothing behind it and was left out.")]
    [InlineData("(not)", null, "Character 2: NOT had nothing behind it and was left out.")]
    [InlineData("w/5 b", "b", "Character 1: “w/5” needs words on both sides and was left out.")]
    [InlineData("b w/5", "b", "Character 3: “w/5” needs words on both sides and was left out.")]
    [InlineData("b w/999 c", "b within 255 words of c", "Character 3: a number from 1 to 255 was expected; 255 was taken.")]
    [InlineData("b w/5 (not c)", "b AND NOT c", "Character 3: “w/5” joins words and phrases only, not NOT, fields or counts; it was read as AND.")]
    [InlineData("de*", "de", "Character 1: a root needs 3 letters before “*” or “!”; read as the word “de”.")]
    [InlineData("eff:someday kite", "kite", "Character 1: “someday” is no date; write eff:2025, eff:2025-01-31 or eff:[2025-01-01 TO *]. It was left out.")]
    [InlineData("title:", null, "Character 1: title: has nothing behind it and was left out.")]
    [InlineData("is it a kite", "kite", "Left out as too common to tell laws apart: is, it, a. Write # before a word to keep it.")]
    [InlineData("and or and", null, "")]
    [InlineData("()", null, "")]
    [InlineData("\"\"", null, "")]
    [InlineData("*** !!! ;;;", null, "")]
    [InlineData("", null, "")]
    [InlineData("   ", null, "")]
    [InlineData(null, null, "")]
    public void What_cannot_be_read_is_said_with_its_place_and_how_it_was_mended(string? query, string? readAs, string remarks) => Reads(query, readAs, remarks);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("\"")]
    [InlineData("b or ")]
    [InlineData("b w/3 ")]
    [InlineData("title:")]
    [InlineData("b-")]
    [InlineData("(b (")]
    public void A_query_of_a_hundred_thousand_characters_is_read_in_part(string again)
    {
        var (node, remarks) = QueryParser.Parse(string.Concat(Enumerable.Repeat(again, 100_000 / again.Length)) + "kite");
        Assert.True(node is null || node.ToString().Length > 0);
        Assert.True(again is "b-" or "- " or "\"" || remarks.Count > 0);
    }

    /// <summary>A link to a suggested search must mean what the suggestion counted.</summary>
    [Theory]
    [InlineData("b c or (d not e)")]
    [InlineData("\"b c\" w/3 (d or #e) pre/2 f")]
    [InlineData("title:(b or c) atleast3(d) jur:\"New York\" eff:[2025 TO *]")]
    [InlineData("deepfak! wom?n /s \"x y\" +p z")]
    public void A_tree_written_as_a_query_reads_as_the_same_tree(string query)
    {
        var (node, _) = QueryParser.Parse(query);
        Assert.Equal(node!.ToString(), QueryParser.Parse(QuerySyntax.Of(node)).Node!.ToString());
    }

    static void Reads(string? query, string? readAs, string remarks)
    {
        var (node, said) = QueryParser.Parse(query);
        Assert.Equal((readAs, remarks), (node?.ToString(), string.Join(' ', said)));
    }
}
