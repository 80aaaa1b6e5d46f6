using LawTracker.CuratedData;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary>The files that hold one list: services that help, election days, counts of other trackers.</summary>
public class ListFileTests
{
    const string Sources = "sources:\n  - {id: s1, url: https://x.example/, kind: agency, publisher: State of Xx, accessedOn: 2026-11-01}\n";

    const string Help = """
        services:
          - id: kite-line
            name: Kite Line
            kind: helpline
            operator: Friends of kites
            url: https://kites.example/
            serves: [adults]
            places: [us-xx]
            does: People listen who know about kites.
            doesNot: They bring no kite back.
            checkedOn: 2026-11-01
            dueOn: 2027-02-01
            source: s1

        """;

    const string Elections = """
        elections:
          - {jurisdiction: us, on: 2026-11-03, kind: general, what: Congress, source: s1}
          - {jurisdiction: us-xx, on: 2027-05-04, kind: primary, what: Governor, source: s1}
          - {jurisdiction: us-xx, on: 2027-11-02, kind: general, what: Governor, source: s1}

        """;

    const string Counts = """
        counts:
          - id: club
            tracker: Kite Club
            counts: States that ask for a tail
            stated: 3
            statedOn: 2026-06
            question: k.tail
            topic: kites
            answers: [yes]
            among: states
            why: They count bills.
            source: s1

        """;

    [Theory]
    [InlineData("help.yaml", Help)]
    [InlineData("elections.yaml", Elections)]
    [InlineData("reconciliation.yaml", Counts)]
    public void A_good_list_has_no_problem(string path, string text) => Assert.Empty(Problems(path, text));

    [Theory]
    [InlineData("help.yaml", Help, "places: [us-xx]", "places: [us-zz]", "help.yaml:2: Extent 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml.")]
    [InlineData("help.yaml", Help, "serves: [adults]", "serves: []", "help.yaml:2: Kite Line says not whom it serves. Add serves: [adults], [minors] or both.")]
    [InlineData("help.yaml", Help, "They bring", "It will be removed. They bring", "help.yaml:2: The plain version says \"will be removed\". Say what the law lets a person ask for; promise nothing.")]
    [InlineData("help.yaml", Help, "dueOn: 2027-02-01", "dueOn: 2026-10-01", "help.yaml:2: dueOn 2026-10-01 is not after checkedOn 2026-11-01. Write the day it must be looked at again.")]
    [InlineData("help.yaml", Help, "source: s1", "source: s2", "help.yaml:2: Source 's2' is not listed under sources. Did you mean 's1'?")]
    [InlineData("elections.yaml", Elections, "us-xx, on: 2027-11-02, kind: general", "us, on: 2026-11-03, kind: general", "elections.yaml:4: The general election of us on 2026-11-03 stands twice. Keep one.")]
    [InlineData("elections.yaml", Elections, "on: 2027-05-04", "on: 2027-05-32", "elections.yaml:3: 'on' '2027-05-32' is not a day that exists, such as 2025-07-01. Write a day that exists, such as 2025-07-01.")]
    [InlineData("reconciliation.yaml", Counts, "answers: [yes]", "answers: [often]", "reconciliation.yaml:2: Count 'club': 'often' is no answer to a question of type bool (yes, no, unclear, unknown or not-applicable). See the codebook.")]
    [InlineData("reconciliation.yaml", Counts, "question: k.tail", "question: k.tale", "reconciliation.yaml:2: 'k.tale' is not a question of the topic kites. See the codebook.")]
    public void A_mistake_is_told_with_its_line(string path, string text, string find, string put, string problem) =>
        Assert.Contains(problem, Problems(path, text.Replace(find, put, StringComparison.Ordinal)));

    [Fact]
    public void Counts_take_the_places_of_their_scope_on_the_day_stated_and_today()
    {
        using var world = With("reconciliation.yaml", Counts);
        var row = Assert.Single(CountRow.Of(world.Load().Corpus, new(2026, 11, 22)));
        Assert.Equal((1, 1, -2), (row.Then.Count, row.Now.Count, row.Difference));
    }

    static string[] Problems(string path, string text)
    {
        using var world = With(path, text);
        return [.. world.Load().Problems.Select(p => p.ToString())];
    }

    static TrackerFixture With(string path, string text)
    {
        var world = TrackerFixture.OfSample();
        world.Write(path, text + Sources);
        return world;
    }
}
