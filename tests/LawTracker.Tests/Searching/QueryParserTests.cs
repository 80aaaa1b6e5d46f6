using LawTracker.Searching;
using Xunit;

namespace LawTracker.Tests.Searching;

public class QueryParserTests
{
    [Theory]
    [InlineData("kite", "kite", "")]
    [InlineData("Kite TAIL", "kite AND tail", "")]
    [InlineData("kite and tail & ribbon", "kite AND tail AND ribbon", "")]
    [InlineData("kite or tail", "kite OR tail", "")]
    [InlineData("a b or c d", "(a AND b) OR (c AND d)", "")]
    [InlineData("a (b or c)", "a AND (b OR c)", "")]
    [InlineData("a not b", "a AND NOT b", "")]
    [InlineData("a -b", "a AND NOT b", "")]
    [InlineData("a % b", "a AND NOT b", "")]
    [InlineData("not (a or b)", "NOT (a OR b)", "")]
    [InlineData("\"Fly a Kite\"", "\"Fly a Kite\"", "")]
    [InlineData("“fly a kite”", "\"fly a kite\"", "")]
    [InlineData("\"kite\"", "kite", "")]
    [InlineData("\"or\"", "or", "")]
    [InlineData("non-consensual", "\"non consensual\"", "")]
    [InlineData("47-25-1105", "47-25-1105", "")]
    [InlineData("§ 22-3051", "22-3051", "")]
    [InlineData("\"fly a", "\"fly a\"", "A quotation mark was not closed; it was read as closed at the end.")]
    [InlineData("(a or b", "a OR b", "A parenthesis was not closed; it was read as closed at the end.")]
    [InlineData("a) b", "a AND b", "A closing parenthesis had no opening one and was left out.")]
    [InlineData("a not", "a", "NOT had nothing behind it and was left out.")]
    [InlineData("(not)", null, "NOT had nothing behind it and was left out.")]
    [InlineData("and or and", null, "")]
    [InlineData("()", null, "")]
    [InlineData("\"\"", null, "")]
    [InlineData("*** !!! ;;;", null, "")]
    [InlineData("", null, "")]
    [InlineData("   ", null, "")]
    [InlineData(null, null, "")]
    [InlineData("NEAR(a b)", "near AND a AND b", "")]
    [InlineData("title:kite^2 ki*", "\"title kite 2\" AND ki", "")]
    public void A_query_is_read_and_what_cannot_be_is_said(string? query, string? readAs, string remarks)
    {
        var (node, said) = QueryParser.Parse(query);
        Assert.Equal((readAs, remarks), (node?.ToString(), string.Join(' ', said)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("not ")]
    [InlineData("- ")]
    [InlineData("\"")]
    [InlineData("a or ")]
    [InlineData("a-")]
    [InlineData("(a (")]
    public void A_query_of_a_hundred_thousand_characters_is_read_in_part(string again)
    {
        var (node, remarks) = QueryParser.Parse(string.Concat(Enumerable.Repeat(again, 100_000 / again.Length)) + "kite");
        Assert.True(node is null || node.ToString().Length > 0);
        Assert.True(again == "a-" || remarks.Count > 0);
    }
}
