using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Web.Maps;
using LawTracker.Web.Trends;

namespace LawTracker.Web.Tests;

/// <summary>What maps and charts say, over invented laws: in force, struck down, not yet in force, in a part of another country.</summary>
public class MapTests(MappedSite site)
{
    [Fact]
    public async Task A_law_struck_down_never_looks_like_protection()
    {
        var page = await site.Http.Page("/maps?topic=voices&q=vo.law");
        string Tile(string place) => page.QuerySelector($".drawing-map a[href^='/jurisdictions/{place}#'] rect")!.ClassName!;
        Assert.Equal("box box-in-force", Tile("us-ca"));
        Assert.Equal("box box-blocked", Tile("us-tx"));
        Assert.Equal("box box-enacted", Tile("us-fl"));
        Assert.Contains("1 with a rule in force", page.Text(".map-says"), StringComparison.Ordinal);
        Assert.Contains("1 with one that a court blocks", page.Text(".map-says"), StringComparison.Ordinal);
        Assert.Contains("3 places on the map have it enacted", page.Text("main"), StringComparison.Ordinal);
        var row = page.QuerySelectorAll("table.twin tr").Single(r => r.QuerySelector("th a")?.TextContent == "Texas");
        Assert.Equal("Yes", row.QuerySelector("[data-label=Enacted]")!.TextContent.Trim());
        Assert.DoesNotContain("in force", row.QuerySelector("[data-label='In force']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_shows_the_law_of_its_day()
    {
        var page = await site.Http.Page("/maps?topic=voices&q=vo.law&on=2023-01-01");
        Assert.Equal("box box-in-force", page.QuerySelector(".drawing-map a[href^='/jurisdictions/us-tx#'] rect")!.ClassName);
        Assert.Contains("1 Jan 2023", page.Text(".map-says"), StringComparison.Ordinal);
        Assert.Contains("on=2023-01-01", page.QuerySelector(".share a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("2023-01-01", page.QuerySelector("#on")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Numbers_stand_on_the_tiles_and_in_the_legend_as_they_were_found()
    {
        var page = await site.Http.Page("/maps?topic=voices&q=vo.days&on=2023-01-01");
        Assert.Equal("30", page.QuerySelector(".drawing-map a[href^='/jurisdictions/us-ca#'] .value")!.TextContent);
        Assert.Equal("90", page.QuerySelector(".drawing-map a[href^='/jurisdictions/us-tx#'] .value")!.TextContent);
        Assert.NotEqual(page.QuerySelector(".drawing-map a[href^='/jurisdictions/us-ca#'] rect")!.ClassName, page.QuerySelector(".drawing-map a[href^='/jurisdictions/us-tx#'] rect")!.ClassName);
        Assert.Equal(["30 1", "90 1"], page.QuerySelectorAll("section[aria-labelledby=us] .map-legend li").Take(2).Select(l => string.Concat(l.QuerySelectorAll("span").Select(s => s.TextContent))));
        Assert.Contains("1 with “90”", page.Text(".map-says"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_a_country_stands_beneath_it_with_the_law_that_is_made_for_it()
    {
        var page = await site.Http.Page("/maps?topic=voices&q=vo.days");
        var cells = page.QuerySelectorAll(".drawing-world a").ToList();
        Assert.Equal(["Kingdom", "Scotland"], cells.Select(c => c.QuerySelector(".cell-name")!.TextContent.Trim()).Where(n => n is "Kingdom" or "Scotland"));
        Assert.Equal("1.2k", cells.Single(c => c.QuerySelector(".cell-name")!.TextContent.Trim() == "Scotland").QuerySelector(".value")!.TextContent);
        Assert.StartsWith("Kingdom 1.2k: 1200, in force", cells.Single(c => c.QuerySelector(".cell-name")!.TextContent.Trim() == "Kingdom").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_curve_counts_each_first_of_January_and_falls_when_a_law_is_struck_down()
    {
        var page = await site.Http.Page("/trends?topic=voices&q=vo.law&on=2026-01-15");
        var rows = page.QuerySelectorAll("section[aria-labelledby=adoption] tbody tr")
            .ToDictionary(r => r.QuerySelector("time")!.GetAttribute("datetime")!, r => string.Join('/', r.QuerySelectorAll("td").Take(2).Select(c => c.TextContent)), StringComparer.Ordinal);
        Assert.Equal("0/1", rows["2020-01-01"]);
        Assert.Equal("1/1", rows["2021-01-01"]);
        Assert.Equal("2/2", rows["2022-01-01"]);
        Assert.Equal("3/3", rows["2023-01-01"]);
        Assert.Equal("2/3", rows["2024-01-01"]);
        Assert.Equal("2/4", rows["2026-01-15"]);
        Assert.Equal(rows.Count, page.QuerySelectorAll(".drawing-adoption .dot").Length);
        Assert.Contains("have it in force on 15 Jan 2026 and 4 have it enacted", page.QuerySelector(".drawing-adoption > desc")!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        var everywhere = await site.Http.Page("/trends?topic=voices&q=vo.law&on=2026-01-15&among=all");
        // The act of the Kingdom counts for it and for the part for which it is made.
        Assert.Equal("4", everywhere.QuerySelector("section[aria-labelledby=adoption] tbody td")!.TextContent);
    }

    [Fact]
    public async Task An_act_and_the_section_it_changed_are_one_enactment()
    {
        var page = await site.Http.Page("/trends?topic=voices");
        var rows = page.QuerySelectorAll("section[aria-labelledby=enactments] tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => string.Join('/', r.QuerySelectorAll("td").Select(c => c.TextContent)), StringComparer.Ordinal);
        // The amendment of 2024 is an act of its own and an event of the voice act.
        Assert.Equal("1/0", rows["2024"]);
        Assert.Equal("1/0", rows["2020"]);
        Assert.Equal(rows.Count - 1, page.QuerySelectorAll(".drawing-enactments .bar").Length);
    }

    [Fact]
    public void Every_question_of_the_codebook_can_be_mapped_and_no_blocked_law_protects()
    {
        var today = new DateOnly(2026, 11, 22);
        var corpus = DataFolder.Load(Path.Combine(Repository.Root, "data"), today).Corpus;
        foreach (var (topic, question) in from t in corpus.Topics from q in corpus.QuestionsOf(t.Id) select (t, q))
        {
            var view = MapView.Of(corpus, topic, today, question)!;
            Assert.Equal(view.Places.Count, MapView.Legend(view.Places).Sum(k => k.Count));
            Assert.All(view.Places, p => Assert.NotEqual("", p.Standing.Words));
            // An amendment to come hides the finding in force from what is enacted, so the law itself is asked.
            Assert.All(
                view.Places.Where(p => p.Standing.Shape == "in-force" || p.Standing.Mark is not null),
                p => Assert.Contains(corpus.Findings(question.Id, topic.Id, p.Place.Id), f => StatusRule.On(f.Law, f.Finding.Part, corpus.RulingsOn(f.Law.Id), today, corpus.Lineage(p.Place.Id)).IsRelied()));
            Assert.All(view.Places.Where(p => p.Standing.Mark is not null), p => Assert.InRange(p.Standing.Mark!.Length, 1, 5));
        }
    }

    [Fact]
    public void The_short_way_to_a_curve_gives_what_asking_every_day_gives()
    {
        var today = new DateOnly(2026, 11, 22);
        var corpus = DataFolder.Load(Path.Combine(Repository.Root, "data"), today).Corpus;
        foreach (var topic in corpus.Topics)
        {
            var question = KeyQuestions.Of(corpus, topic.Id)!;
            var adoption = Adoption.Of(corpus, topic.Id, question, today, isEverywhere: true);
            Assert.Equal(corpus.Jurisdictions.Count, adoption.Places);
            foreach (var day in adoption.Days)
            {
                var rows = corpus.Jurisdictions.Select(j => Answers.Of(corpus, j.Id, topic.Id, question, day.On)).ToList();
                Assert.Equal(
                    new AdoptionDay(day.On, rows.Count(r => Standing.Says(corpus, r, r.InForceAnswer)), rows.Count(r => Standing.Says(corpus, r, r.Answer)), rows.Count(r => r.InForceAnswer.Is("unclear") || r.InForceAnswer.Is("unsettled")), rows.Count(r => r.InForceAnswer.Is("unknown"))),
                    day);
            }
        }
    }
}
