using LawTracker.Laws;
using LawTracker.Publishing.Changes;
using LawTracker.Tests.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Publishing.Changes;

/// <summary>The change log of the repository's own data, as a first import knows it.</summary>
public class RealChangesTests
{
    static readonly Known First = new(1, new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc));

    static readonly Corpus Corpus = RealCorpus.Corpus;

    static readonly ChangeLog Log = ChangeLog.Of(
        Corpus,
        [.. Corpus.Laws.Concat<IRecord>(Corpus.Cases).Select(r => new RecordTimeline(r.Folder, r.Key, [new(First, new('0', 64), r)]))],
        [], First, []);

    [Fact]
    public void Every_event_and_ruling_is_one_change_and_each_has_an_id_of_its_own()
    {
        Assert.Equal(Corpus.Laws.Sum(l => l.Events.Count) + Corpus.Cases.Sum(c => c.Rulings.Count), Log.All.Count(c => c.Element is null));
        Assert.Equal(Log.All.Count, Log.All.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Log.All, c => Assert.Equal(ChangeOrigin.Law, c.Origin));
        Assert.Equal(Log.All, Log.All.OrderByDescending(c => c.Dated));
    }

    [Fact]
    public void An_answer_that_is_no_is_never_told_as_added()
    {
        var added = Log.All.Where(c => c.Element is ElementChange.Added).ToList();
        Assert.True(added.Count > 1000);
        Assert.All(added, c => Assert.False(Elements.SaysNothing(c.Finding!.Answer) || c.Finding.Answer.Is("unclear"), c.Sentence));
        Assert.All(Log.All.Where(c => c.Element is ElementChange.Changed), c => Assert.True(c.Before is not null && c.After is not null, c.Id));
    }

    /// <summary>Read by hand in the records.</summary>
    [Theory]
    [InlineData("us-wy/6-4-307#e1/sanction.grade/intimate-imagery", "Wyoming, intimate images: grade set to felony, effective 1 Jul 2026")]
    [InlineData("us-ca/ab-1836-2024#e2", "California: Use of likeness: digital replica enacted 17 Sep 2024, effective 1 Jan 2025")]
    [InlineData("ng/cybercrimes-act-23#e1/tech.fully-generated/csam", "Nigeria, child images: fully generated left unclear, on the books by 2015")]
    public void A_change_reads_as_its_record_has_it(string id, string sentence) => Assert.Equal(sentence, Log.All.Single(c => c.Id == id).Sentence);

    [Fact]
    public void Deadlines_have_ids_of_their_own_and_windows_are_counted_from_recorded_elections()
    {
        var all = Deadlines.Of(Corpus);
        Assert.Equal(all.Count, all.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count());
        var window = all.Single(d => d.Id == "us-mn/609-771#window/us-2028-general/opens");
        Assert.Equal("2028-08-09", window.On.ToString());
        Assert.DoesNotContain(all, d => d.Election is not null && d.Law.Findings.Any(f => f.Question.Value == "el.window-from" && f.Until is null && f.Answer.Is("voting-start")));
        Assert.All(all, d => Assert.NotEqual("", d.Why));
    }
}
