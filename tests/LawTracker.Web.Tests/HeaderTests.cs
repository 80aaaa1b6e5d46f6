using System.Net;
using System.Net.Http.Headers;
using Microsoft.Data.Sqlite;

namespace LawTracker.Web.Tests;

public class HeaderTests(RunningSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/laws/us-xx/voice-act")]
    [InlineData("/laws/us-xx/voice-act.json")]
    [InlineData("/answers.json")]
    [InlineData("/nothing-here")]
    [InlineData("/nothing.json")]
    [InlineData("/site.css")]
    public async Task Every_answer_keeps_to_itself(string path)
    {
        using var response = await site.Http.GetAsync(path, Pages.Stop);
        string Header(string name) => Assert.Single(response.Headers.GetValues(name));
        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header("Content-Security-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/laws/us-xx/voice-act?at=2023-01-01")]
    [InlineData("/laws/us-xx/voice-act.json")]
    [InlineData("/answers.json")]
    [InlineData("/sources")]
    public async Task What_has_not_changed_is_not_sent_again(string path)
    {
        using var first = await site.Http.GetAsync(path, Pages.Stop);
        Assert.True(first.Headers.CacheControl!.NoCache);
        using var second = await Ask(path, first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Pages.Stop));
    }

    [Fact]
    public async Task Only_a_200_carries_a_tag_and_a_tag_holds_for_its_address_alone()
    {
        using var home = await site.Http.GetAsync("/", Pages.Stop);
        using var missing = await Ask("/nothing-here", home.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Null(missing.Headers.ETag);
    }

    [Fact]
    public async Task Head_is_answered_without_a_body_and_nothing_can_be_posted()
    {
        using var head = await site.Http.SendAsync(new(HttpMethod.Head, "/"), Pages.Stop);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Pages.Stop));
        using var content = new StringContent("q=1");
        using var post = await site.Http.PostAsync(new Uri("/search", UriKind.Relative), content, Pages.Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, post.StatusCode);
    }

    [Fact]
    public async Task A_failure_is_a_page_without_a_stack_trace()
    {
        await using var broken = await SiteProcess.Start(RunningSite.Seed);
        using (var db = new SqliteConnection($"Data Source={Path.Combine(broken.Home, "lawtracker.db")};Pooling=False"))
        {
            await db.OpenAsync(Pages.Stop);
            using var command = db.CreateCommand();
            command.CommandText = "ALTER TABLE Versions RENAME TO Lost";
            await command.ExecuteNonQueryAsync(Pages.Stop);
        }
        using var http = new HttpClient { BaseAddress = broken.Address };
        foreach (var (path, type) in new[] { ("/laws/us-xx/voice-act", "text/html"), ("/laws/us-xx/voice-act.json", "application/problem+json") })
        {
            using var response = await http.GetAsync(path, Pages.Stop);
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
            Assert.Null(response.Headers.ETag);
            Assert.True(response.Headers.Contains("Content-Security-Policy"));
            var body = await response.Content.ReadAsStringAsync(Pages.Stop);
            Assert.Contains("could not be made", body, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        }
    }

    async Task<HttpResponseMessage> Ask(string path, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(tag);
        return await site.Http.SendAsync(request, Pages.Stop);
    }
}
