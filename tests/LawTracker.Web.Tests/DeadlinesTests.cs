using System.Net;
using System.Text.Json;
using Ical.Net;

namespace LawTracker.Web.Tests;

/// <summary>Deadlines as page, calendar and table over the invented data.</summary>
public class DeadlinesTests(RunningSite site)
{
    [Fact]
    public async Task The_calendar_can_be_read_again_and_has_a_whole_day_for_each_deadline()
    {
        using var response = await site.Http.GetAsync("/deadlines.ics?when=all", Pages.Stop);
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        var text = await response.Content.ReadAsStringAsync(Pages.Stop);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", text, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:LawTracker deadlines\r\n", text, StringComparison.Ordinal);
        var calendar = Calendar.Load(text)!;
        var rows = JsonDocument.Parse(await site.Http.GetStringAsync("/deadlines.json?when=all", Pages.Stop)).RootElement.EnumerateArray().ToList();
        Assert.Equal(rows.Select(r => r.GetProperty("id").GetString() + "@lawtracker").Order(StringComparer.Ordinal), calendar.Events.Select(e => e.Uid!).Order(StringComparer.Ordinal));
        var amended = calendar.Events.Single(e => e.Uid == "us-xx/voice-act#e3/amendment-takes-effect@lawtracker");
        Assert.Equal((new DateOnly(2024, 7, 1), true, "Xx: Voice Act: Amendment takes effect"), (amended.Start!.Date, amended.IsAllDay, amended.Summary!));
        Assert.Contains("X. Code §§ 1-101 to -103", amended.Description, StringComparison.Ordinal);
        Assert.Equal("/laws/us-xx/voice-act", amended.Url!.AbsolutePath);
    }

    [Fact]
    public async Task Past_ones_come_on_demand_and_the_same_calendar_is_the_same_bytes()
    {
        Assert.Equal("No such day is recorded here.", (await site.Page("/deadlines")).Text(".results > .quiet"));
        var page = await site.Page("/deadlines?when=past&jurisdiction=us-xx");
        Assert.Contains("1 Jul 2024", page.Text(".deadline").Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("The day is stated in the law.", page.Text(".deadline"), StringComparison.Ordinal);
        Assert.Equal(["past"], page.QuerySelectorAll(".sorts [aria-current]").Select(a => a.TextContent.Trim().ToLowerInvariant()));
        Assert.Equal(await site.Http.GetStringAsync("/deadlines.ics?when=past", Pages.Stop), await site.Http.GetStringAsync("/deadlines.ics?when=past&other=1", Pages.Stop));
    }

    [Theory]
    [InlineData("when=soon")]
    [InlineData("when=past&when=all")]
    [InlineData("kind=party")]
    [InlineData("topic=x")]
    [InlineData("after=x")]
    public async Task A_parameter_that_cannot_be_used_is_named(string query)
    {
        Assert.Equal("The address cannot be read", (await site.Page("/deadlines?" + query, HttpStatusCode.BadRequest)).Text("h1"));
        Assert.Equal(query.Split('=')[0], (await site.Json("/deadlines.json?" + query, HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
        using var calendar = await site.Http.GetAsync("/deadlines.ics?" + query, Pages.Stop);
        Assert.Equal(HttpStatusCode.BadRequest, calendar.StatusCode);
    }
}
