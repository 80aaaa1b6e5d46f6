using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class IdsTests
{
    [Theory]
    [InlineData("us", true)]
    [InlineData("us-ca", true)]
    [InlineData("gb-sct", true)]
    [InlineData("us-ca-2", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("US-CA", false)]
    [InlineData("us_ca", false)]
    [InlineData("us-", false)]
    [InlineData("-us", false)]
    [InlineData("us--ca", false)]
    [InlineData("us/ca", false)]
    [InlineData("us.ca", false)]
    [InlineData("us ca", false)]
    [InlineData("us-ca\n", false)]
    [InlineData("us-cä", false)]
    [InlineData("us-٣", false)]
    public void Jurisdictions_and_topics_are_slugs(string? text, bool ok)
    {
        Assert.Equal(ok, JurisdictionId.TryParse(text, null, out var place));
        Assert.Equal(ok, TopicId.TryParse(text, null, out var topic));
        Assert.Equal(ok ? (text, text) : (null, null), (place.Value, topic.Value));
    }

    [Theory]
    [InlineData("us-tn/elvis-act", true)]
    [InlineData("us/hr-1-118", true)]
    [InlineData("us-tn", false)]
    [InlineData("us-tn/", false)]
    [InlineData("/elvis-act", false)]
    [InlineData("us-tn/elvis/act", false)]
    [InlineData("us-tn/../x", false)]
    [InlineData("us-tn/Elvis", false)]
    [InlineData("us-tn/elvis-act.yaml", false)]
    [InlineData("us-tn/elvis-act\n", false)]
    public void Laws_are_two_slugs(string text, bool ok) => Assert.Equal(ok, InstrumentId.TryParse(text, null, out _));

    [Fact]
    public void A_law_knows_its_place_and_slug()
    {
        var id = InstrumentId.Parse("us-tn/elvis-act");
        Assert.Equal((new JurisdictionId("us-tn"), "elvis-act", "us-tn/elvis-act"), (id.Jurisdiction, id.Slug, id.ToString()));
    }

    [Theory]
    [InlineData("rop.voice", true)]
    [InlineData("label-effect", true)]
    [InlineData("el.window-days", true)]
    [InlineData("sanction.max-prison", true)]
    [InlineData("rop.", false)]
    [InlineData(".voice", false)]
    [InlineData("rop..voice", false)]
    [InlineData("rop/voice", false)]
    [InlineData("rop.voice\n", false)]
    public void Questions_may_have_dots(string text, bool ok) => Assert.Equal(ok, QuestionId.TryParse(text, null, out _));

    [Fact]
    public void Ids_sort_by_their_characters() =>
        Assert.Equal(["us", "us-ca", "us-tn", "us2"], new[] { "us2", "us-tn", "us", "us-ca" }.Select(i => JurisdictionId.Parse(i)).Order().Select(i => i.ToString()));

    [Fact]
    public void What_is_no_id_is_quoted()
    {
        var message = Assert.Throws<FormatException>(() => InstrumentId.Parse("Elvis Act")).Message;
        Assert.Contains("'Elvis Act'", message, StringComparison.Ordinal);
    }
}
