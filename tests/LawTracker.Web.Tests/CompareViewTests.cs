using System.Globalization;
using LawTracker.Laws;
using LawTracker.Web.Comparing;

namespace LawTracker.Web.Tests;

/// <summary>What a comparison shows, over the repository's own data.</summary>
public class CompareViewTests
{
    [Fact]
    public void All_states_are_counted_in_the_sentence()
    {
        var view = View(new() { Topic = new("intimate-imagery") });
        Assert.Equal(52, view.Places.Count);
        var yes = Answers.All(RealCorpus.Corpus, RealCorpus.Today, view.Topic.Id).Count(r => r.Question.Value == "ii.synthetic" && r.InForceAnswer.Is("yes") && view.Places.Any(p => p.Id == r.Jurisdiction));
        Assert.InRange(yes, 30, 52);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"In force on {RealCorpus.Today:d MMM yyyy}, of 52 jurisdictions: {yes} say yes to “Synthetic images”"), Plain(CompareSentence.Of(view)), StringComparison.Ordinal);
        Assert.Contains("researched in part", CompareSentence.Of(view), StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_struck_down_counts_only_as_enacted_and_the_cell_says_so()
    {
        var address = new CompareAddress { Topic = new("elections"), Places = [new("us-ca"), new("us-tx")], Questions = [new("el.window-days")] };
        var relied = Cell(View(address), "us-ca", "el.window-days");
        Assert.Equal("60", relied.Word);
        Assert.Equal("Enacted: 180; preempted", relied.Beside);
        Assert.Equal("blocked", relied.BesideShape);
        var enacted = Cell(View(address with { Enacted = true }), "us-ca", "el.window-days");
        Assert.Equal("180", enacted.Word);
        Assert.Equal("Preempted; in force: 60", enacted.Beside);
        // before the courts decided, one of the two was in force and the other had yet to start
        var before = Cell(View(address with { On = new(2024, 9, 20) }), "us-ca", "el.window-days");
        Assert.Equal(("120", "Enacted: 180; not yet in force", "enacted"), (before.Word, before.Beside, before.BesideShape));
    }

    [Fact]
    public void Wherever_enacted_and_in_force_differ_the_cell_says_both()
    {
        foreach (var topic in RealCorpus.Corpus.Topics)
        {
            var view = View(new() { Topic = topic.Id, Set = PlaceSet.Find("all")!, AllQuestions = true });
            CompareCell[] cells = [.. from p in view.Places from q in view.Asked select view[p, q]];
            Assert.All(cells, c => Assert.Equal(c.Row.Answer.Equals(c.Row.InForceAnswer), c.Beside is null));
            Assert.All(cells, c => Assert.False(string.IsNullOrWhiteSpace(c.Word)));
            Assert.All(cells.Where(c => c.Shape is "in-force"), c => Assert.True(c.Row.InForceAnswer.Is("yes")));
            Assert.All(cells.Where(c => c.Row.State == "not-researched"), c => Assert.Equal("Not researched yet", c.Word));
        }
    }

    [Fact]
    public void Only_differences_leaves_out_what_is_the_same_and_counts_it()
    {
        var all = View(new() { Topic = new("right-of-publicity"), Places = [new("us-ca"), new("us-ny"), new("us-tn")] });
        var few = View(all.Address with { OnlyDifferences = true });
        Assert.NotEmpty(few.Agreed);
        Assert.NotEmpty(few.Shown);
        Assert.Equal(all.Shown.Count, few.Shown.Count + few.Agreed.Count + few.Unanswered.Count);
        Assert.All(few.Agreed, q => Assert.Single(few.Column(q).Select(c => (c.Says, c.Limits, c.Beside)).Distinct()));
        Assert.All(few.Shown, q => Assert.True(few.Column(q).Select(c => (c.Word, c.Limits, c.Beside)).Distinct().Count() > 1));
        var said = CompareSentence.Of(few);
        Assert.Contains("California, New York and Tennessee give the same answer to", said, StringComparison.Ordinal);
        Assert.Contains("“Common law”", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_differs_is_measured_by_the_most_common_answer_of_those_that_have_law()
    {
        var view = View(new() { Topic = new("elections") });
        foreach (var question in view.Asked)
        {
            Answer[] said = [.. view.Column(question).Where(c => c.HasLaw).Select(c => c.Says)];
            if (view.Common(question) is not { } common)
                continue;
            Assert.Equal(said.Length, common.Of);
            Assert.Equal(said.Count(a => a.Equals(common.Answer)), common.Count);
            Assert.DoesNotContain(said.GroupBy(a => a), g => !g.Key.Equals(common.Answer) && g.Count() >= common.Count);
            Assert.All(view.Column(question), c => Assert.Equal(c.HasLaw && !c.Says.Equals(common.Answer), view.Differs(c)));
        }
    }

    [Fact]
    public void One_place_and_one_answer_are_told_in_the_singular()
    {
        var said = CompareSentence.Of(View(new() { Topic = new("right-of-publicity"), Places = [new("us-tn")], Questions = [new("rop.statute")] }));
        Assert.Contains("of 1 jurisdiction: 1 says yes to “Statute”.", said, StringComparison.Ordinal);
    }

    static CompareView View(CompareAddress address) => CompareView.Of(RealCorpus.Corpus, address, RealCorpus.Today);

    static CompareCell Cell(CompareView view, string place, string question) => view[view.Places.Single(p => p.Id.Value == place), view.Asked.Single(q => q.Id.Value == question)];

    static string Plain(string text) => text.Replace('\u00a0', ' ');
}
