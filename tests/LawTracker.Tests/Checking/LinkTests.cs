using LawTracker.Checking;
using LawTracker.Fetching;
using LawTracker.Storage;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>When a cited address counts as gone, and which is looked at next.</summary>
public sealed class LinkTests : IDisposable
{
    const string Url = "https://code.example/xx/77-101.xml", Other = "https://court.example/1";

    static readonly LinkSeen Good = new("good"), Gone = new("gone", "gone: the server answered 404"), Silent = new("unreachable", "unreachable: no whole answer within 30 s"), Blocked = new("blocked", "blocked: the server answered 403"),
        Moved = new("moved", "moved: it leads to https://new.example/", "https://new.example/");

    static readonly DateTime Start = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    readonly TrackerFixture world = TrackerFixture.Published();

    public static readonly TheoryData<string, MismatchKind?> Lives = new()
    {
        { "0 good", null },
        { "0 gone", null },
        { "0 gone, 0 gone, 0 gone", null },
        { "0 gone, 1 gone", MismatchKind.DeadLink },
        { "0 gone, 1 good, 2 gone", null },
        { "0 gone, 1 gone, 2 good", null },
        { "0 gone, 1 unreachable, 2 gone", null },
        { "0 unreachable, 1 unreachable, 13 unreachable", null },
        { "0 unreachable, 14 unreachable", MismatchKind.UnreachableLink },
        { "0 unreachable, 7 good, 14 unreachable", null },
        { "0 blocked, 30 blocked", null },
        { "0 moved", MismatchKind.MovedLink },
    };

    [Theory, MemberData(nameof(Lives))]
    public void One_failed_look_proves_nothing(string looks, MismatchKind? kind)
    {
        foreach (var look in looks.Split(", ").Select(l => l.Split(' ')))
            Note(Url, look[1] switch { "good" => Good, "gone" => Gone, "unreachable" => Silent, "blocked" => Blocked, _ => Moved }, int.Parse(look[0]));
        Assert.Equal(kind, Check().SingleOrDefault()?.Kind);
    }

    [Fact]
    public void It_says_who_cites_it_and_when_it_was_last_good()
    {
        Note(Url, Good, 0);
        Note(Url, Gone, 3);
        Note(Url, Gone, 4);
        var found = Assert.Single(Check());
        Assert.Equal(("Cited in one record, last opened by a person on 1 Nov 2026.", "the server answered 404; so since 4 Nov 2026, last good on 1 Nov 2026."), (found.Ours, found.Theirs));
        Assert.Equal((Url, "us-xx/kite-act"), (found.Subject, found.Law));
        var facts = found;
        Note(Url, Gone, 9);
        Assert.Equal((facts.Ours, facts.Theirs), Check().Select(c => (c.Ours, c.Theirs)).Single());
    }

    [Fact]
    public void Trouble_comes_first_then_what_nobody_has_looked_at_for_longest_each_once_a_day()
    {
        Note(Url, Gone, 5);
        Note(Other, Good, 1);
        var all = Due(100, 6);
        Assert.Equal(CitedLink.In(world.Corpus).Count, all.Count);
        Assert.Equal(Url, all[0]);
        Assert.DoesNotContain(Other, Due(all.Count - 1, 6));
        Assert.DoesNotContain(Url, Due(100, 5));
        Assert.Equal([Url], Due(1, 6));
    }

    [Fact]
    public void A_run_over_a_source_tells_of_cited_pages_it_could_not_have()
    {
        Run(new(Url, "us-xx-code", "failed", "gone: the server answered 404", 0, 0, 0), new("https://code.example/xx/uncited.xml", "us-xx-code", "failed", "gone: the server answered 404", 0, 0, 0), new(Other, "us-xx-code", "robots", "robots: no", 0, 0, 0));
        Assert.Equal([(Url, "gone")], world.Ask(db => db.Links.Select(l => new { l.Url, l.Outcome }).AsEnumerable().Select(l => (l.Url, l.Outcome)).ToList()));
        world.Pages.WholeCode();
        world.Fetch();
        Run();
        Assert.Equal("good", world.Ask(db => db.Links.Find(Url)!.Outcome));

        void Run(params PageOutcome[] pages)
        {
            var report = new RunReport { Sources = ["us-xx-code"], StartedAt = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc) };
            foreach (var page in pages)
                report.Count(page);
            world.Store.Write(db => LinkLog.Note(db, world.Corpus, report, Start.AddDays(20)));
        }
    }

    public void Dispose() => world.Dispose();

    void Note(string url, LinkSeen seen, int day) => world.Store.Write(db => LinkLog.Note(db, url, seen, Start.AddDays(day)));

    IReadOnlyList<string> Due(int most, int day) => LinkRound.Due(world.Store, world.Corpus, most, Start.AddDays(day));

    List<Contradiction> Check() => world.Ask(db => BrokenLinks.Of(world.Corpus, [.. db.Links]).ToList());
}
