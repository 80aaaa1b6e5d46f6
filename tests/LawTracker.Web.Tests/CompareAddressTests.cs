using LawTracker.Web.Comparing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Tests;

/// <summary>The address of a comparison, read over the repository's own data.</summary>
public class CompareAddressTests
{
    [Theory]
    [InlineData("?topic=intimate-imagery")]
    [InlineData("?topic=elections&set=world&only=differences")]
    [InlineData("?topic=elections&j=us-tx&j=us-ca&q=el.law&q=el.rule&on=2025-01-31&basis=enacted")]
    [InlineData("?topic=elections&j=us-tx&j=us-ca&turn=places")]
    [InlineData("?topic=right-of-publicity&set=us&q=all&turn=questions")]
    public void It_is_read_and_written_again_the_same(string query)
    {
        var address = Read(query);
        Assert.Equal("/compare" + query, address.ToString());
        Assert.True(address.IsShort(Query(query)));
    }

    [Theory]
    [InlineData("?topic=elections&set=states&on=&basis=in-force&turn=", "/compare?topic=elections")]
    [InlineData("?topic=elections&set=us&j=us-ca&j=us-tx&j=us-ca&turn=questions", "/compare?topic=elections&j=us-ca&j=us-tx")]
    [InlineData("?topic=elections&j=us-ca,us-tx", "/compare?topic=elections&j=us-ca&j=us-tx")]
    [InlineData("?topic=elections&q=all&q=el.law&utm_source=x", "/compare?topic=elections&q=all")]
    public void What_a_form_sends_needlessly_is_left_out(string query, string address)
    {
        Assert.Equal(address, Read(query).ToString());
        Assert.False(Read(query).IsShort(Query(query)));
    }

    [Theory]
    [InlineData("?topic=nothing", "topic")]
    [InlineData("?topic=elections&j=us-zz", "j")]
    [InlineData("?topic=elections&j=%27", "j")]
    [InlineData("?topic=elections&q=ii.crime", "q")]
    [InlineData("?topic=elections&on=2025-02-30", "on")]
    [InlineData("?topic=elections&set=europe", "set")]
    [InlineData("?topic=elections&only=same", "only")]
    [InlineData("?topic=elections&basis=both", "basis")]
    [InlineData("?topic=elections&turn=around", "turn")]
    public void What_cannot_be_read_is_named(string query, string parameter)
    {
        var (address, bad) = CompareAddress.Read(RealCorpus.Corpus, Query(query));
        Assert.Null(address);
        Assert.Equal(parameter, bad?.Name);
        Assert.NotEmpty(bad!.Wanted);
    }

    [Fact]
    public void The_groups_hold_the_places_they_name()
    {
        var corpus = RealCorpus.Corpus;
        string[] Of(string set) => [.. PlaceSet.Find(set)!.Of(corpus).Select(p => p.Id.Value)];
        Assert.Equal(52, Of("states").Length);
        Assert.Equal("us", Of("states")[0]);
        Assert.Contains("us-dc", Of("states"));
        Assert.DoesNotContain("us-pr", Of("states"));
        Assert.Equal(["us-as", "us-gu", "us-mp", "us-pr", "us-vi"], Of("us").Except(Of("states")).Order(StringComparer.Ordinal));
        Assert.Contains("eu", Of("world"));
        Assert.Empty(Of("world").Intersect(Of("us")));
        Assert.Equal(corpus.Jurisdictions.Count, Of("all").Length);
        Assert.Equal(Of("all").Length, Of("us").Length + Of("world").Length);
    }

    [Fact]
    public void Another_topic_keeps_what_it_also_asks()
    {
        var address = Read("?topic=elections&j=us-ca&q=el.law&q=tech.voice-clone&only=differences").About(new("intimate-imagery"), RealCorpus.Corpus);
        Assert.Equal("/compare?topic=intimate-imagery&j=us-ca&q=tech.voice-clone&only=differences", address.ToString());
    }

    static CompareAddress Read(string query) => CompareAddress.Read(RealCorpus.Corpus, Query(query)).Address!;

    static QueryCollection Query(string query) => new(QueryHelpers.ParseQuery(query));
}
