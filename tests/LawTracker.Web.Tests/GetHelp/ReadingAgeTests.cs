namespace LawTracker.Web.Tests.GetHelp;

/// <summary>What people read in need, they read at twelve.</summary>
public class ReadingAgeTests(RealSite site)
{
    const double Oldest = 12;
    const int Long = 30;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_passage_of_more_than_thirty_words_is_read_at_twelve(bool inSpanish)
    {
        var root = inSpanish ? "/es/get-help" : "/get-help";
        List<string> hard = [];
        var passages = 0;
        foreach (var page in new[] { "", "/leaving", "/evidence-log", "/removal-request", "/real-or-fake", "/kinds-of-fakes" })
            Look((await HelpJourney.Read(site.Http, root + page)).Page, page);
        foreach (var place in new[] { "California", "Texas", inSpanish ? "Inglaterra y Gales, Reino Unido" : "England and Wales, United Kingdom", inSpanish ? "Nueva Gales del Sur, Australia" : "New South Wales, Australia", inSpanish ? "Canadá" : "Canada" })
        {
            for (var what = 0; what < 5; what++)
            {
                for (var age = 0; age < 2; age++)
                    Look((await HelpJourney.Answer(site.Http, place, age, what, inSpanish: inSpanish)).Page, $"{place} {age} {what}");
            }
        }
        Assert.True(passages > 20, $"only {passages} passages were long enough to measure");
        Assert.True(hard.Count == 0, string.Join('\n', hard.Distinct(StringComparer.Ordinal)));

        void Look(AngleSharp.Html.Dom.IHtmlDocument page, string where)
        {
            foreach (var aside in page.QuerySelectorAll(".aside, .cite, .unseen, details").ToList())
                aside.Remove();
            foreach (var text in page.QuerySelectorAll("main p, main li, main dd").Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => Readability.Words(t) > Long))
            {
                passages++;
                if (Readability.Age(text, inSpanish) is var age && age > Oldest)
                    hard.Add($"{where}: {age:0.0}: {text}");
            }
        }
    }
}
