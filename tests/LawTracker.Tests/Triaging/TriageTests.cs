using LawTracker.Laws;
using LawTracker.Reviewing;
using LawTracker.Sources;
using LawTracker.Storage;
using LawTracker.Triaging;
using Xunit;
using static LawTracker.Tests.Triaging.BillFeedWorld;

namespace LawTracker.Tests.Triaging;

/// <summary>A feed of bills: what is put before a person, what is kept, and what a decision does to it.</summary>
public abstract class TriageTests : IDisposable
{
    readonly TrackerFixture world;

    protected TriageTests(Engine engine)
    {
        world = Of(engine);
        world.Bill("HB 1", "Relating to the flying of a kite");
        world.Bill("HB 2", "Relating to taxes on barley");
    }

    [Fact]
    public void What_the_terms_speak_for_is_put_forward_and_the_rest_is_only_counted()
    {
        var (report, _) = world.Fetch(all: true);
        Assert.Equal((1, 0, 1), (report.Triaged, report.BillsTracked, report.BillsUnrelated));
        var row = Assert.Single(Open());
        Assert.Equal(("HB 1 (Xx 2026)", "kites", "us-xx", "us-xx-bills", "https://bills.example/of/HB-1"), (row.Citation, row.Topics, row.Place, row.SourceId, row.Official));
        Assert.Equal("Probably law of our topics (kites), because of “kite” (title)", Triage.Open(row).Because(t => t.Value));
        var kept = world.Ask(db => db.Snapshots.Where(s => s.SourceId == "us-xx-bills").Select(s => new { s.Url, s.Outcome, s.Unrelated, Held = db.Blobs.Any(b => b.Sha256 == s.Sha256) }).OrderBy(s => s.Url).ToList());
        Assert.Equal([("parsed", 0, true), ("parsed", 1, false)], kept.Select(k => (k.Outcome, k.Unrelated, k.Held)));
        Assert.Equal((1, 1), (world.Open().Published.Health()["us-xx-bills"].Triaged, world.Open().Published.Health()["us-xx-bills"].Unrelated));
    }

    [Fact]
    public void Nothing_is_put_forward_twice_and_what_was_dropped_is_still_known()
    {
        world.Fetch(all: true);
        world.Time.Now = world.Time.Now.AddDays(1);
        var (report, pages) = world.Fetch(all: true);
        Assert.All(pages, p => Assert.Equal("unchanged", p.Outcome));
        Assert.Equal((0, 1), (report.Triaged, report.BillsUnrelated));
        Assert.Single(Open());
    }

    [Fact]
    public void A_bill_of_which_the_data_has_a_record_is_not_put_forward_but_one_of_another_session_is()
    {
        world.AddLaw("hb-1", "X. Code § 77-301", change: t => t.Replace("role: code}", "role: code}\n  - {cite: \"H.B. 1, 9th Leg. (Xx 2026)\", role: bill}", StringComparison.Ordinal));
        world.AddLaw("hb-3", "X. Code § 77-302", change: t => t.Replace("role: code}", "role: code}\n  - {cite: \"H.B. 3, 8th Leg. (Xx 2024)\", role: bill}", StringComparison.Ordinal));
        world.Import();
        world.Bill("HB 3", "Relating to kite strings");
        var (report, _) = world.Fetch(all: true);
        Assert.Equal((1, 1, 1), (report.Triaged, report.BillsTracked, report.BillsUnrelated));
        Assert.Equal("HB 3 (Xx 2026)", Assert.Single(Open()).Citation);
    }

    [Fact]
    public void A_source_of_several_places_gives_each_bill_to_its_own()
    {
        world.AddLaw("hb-1", "X. Code § 77-301", change: t => t.Replace("role: code}", "role: code}\n  - {cite: \"H.B. 1, 9th Leg. (Xx 2026)\", role: bill}", StringComparison.Ordinal));
        world.Import();
        var source = world.Corpus.Sources.Single(s => s.Id == "us-xx-bills") with { Jurisdictions = [new("us-yy"), new("us-xx")] };
        var feed = BillFeed.Of(world.Corpus, source)!;
        var reading = feed.Read([.. new[] { "us-xx", "us-yy", null }.Select(place => new ParsedInstrument { Citation = "HB 1 (2026)", Title = "Kites", Kind = "bill", Session = "2026", Official = new(Site), Jurisdiction = place })]);
        Assert.Equal("us-xx", Assert.Single(reading.Tracked).Jurisdiction);
        world.Store.Write(db => Triage.Keep(db, reading with { Likely = [reading.Likely[0]] }, source, feed.PlaceOf, Now));
        Assert.Equal("us-yy", Assert.Single(Open()).Place);
    }

    [Fact]
    public void Once_the_data_has_a_record_of_it_nobody_is_asked_any_more()
    {
        world.Fetch(all: true);
        world.AddLaw("hb-1", "X. Code § 77-301", change: t => t.Replace("role: code}", "role: code}\n  - {cite: H.B. 1 (Xx 2026), role: bill}", StringComparison.Ordinal));
        world.Import();
        world.Bill("HB 1", "Relating to the flying of a kite by night");
        world.Fetch(all: true);
        Assert.Empty(Open());
        Assert.Equal(("taken", "data"), Decided());
    }

    [Fact]
    public void What_was_dismissed_comes_again_only_where_its_words_give_another_sign()
    {
        world.Fetch(all: true);
        TriageReview.Dismiss(world.Store, Open()[0].Id, " Ann ", "A toy", Now);
        world.Bill("HB 1", "Relating to the flying of a kite, as amended");
        Assert.Equal(0, world.Fetch(all: true).Report.Triaged);
        Assert.Equal(("dismissed", "Ann"), Decided());
        world.Bill("HB 1", "Relating to the flying of a kite or a balloon");
        Assert.Equal(1, world.Fetch(all: true).Report.Triaged);
        Assert.Equal("balloons kites", string.Join(' ', Assert.Single(Open()).Topics.Split(' ').Order()));
    }

    [Fact]
    public void Other_terms_make_every_bill_be_read_again()
    {
        world.Fetch(all: true);
        world.Edit(SampleData.Topics, "any: [balloon]", "any: [barley]");
        world.Edit(SampleData.Topics, "any: [kite, tail w/4 string]", "any: [dragon]");
        world.Import();
        var (report, _) = world.Fetch(all: true);
        Assert.Equal((1, 1), (report.Triaged, report.BillsUnrelated));
        Assert.Equal(("HB 2 (Xx 2026)", "balloons"), (Assert.Single(Open()).Citation, Open()[0].Topics));
        Assert.Equal("withdrawn", world.Ask(db => db.Triage.Single(t => t.Citation == "HB 1 (Xx 2026)").State));
    }

    [Fact]
    public void The_likeliest_stands_first()
    {
        world.Bill("HB 4", "Relating to kites: strong wind and the sail");
        world.Fetch(all: true);
        Assert.Equal(["HB 4 (Xx 2026)", "HB 1 (Xx 2026)"], Open().Select(r => r.Citation));
    }

    [Fact]
    public void Taking_one_publishes_nothing_and_begins_a_record_with_what_the_page_says()
    {
        world.Fetch(all: true);
        var (revisions, id) = (world.Revisions, Open()[0].Id);
        var record = TriageReview.Take(world.Store, world.Corpus, id, "Ann", Now);
        Assert.Equal("""
            id: us-xx/hb-1-xx-2026
            kind: bill
            session: "2026"
            titles:
              - {text: Relating to the flying of a kite, lang: en}
            topics: [kites]
            citations:
              - {cite: HB 1 (Xx 2026), role: bill}
            events:
              - {id: e1, kind: introduced, on: 2026-01-05, chamber: lower, note: Introduced, source: s1}
            sources:
              - {id: s1, url: https://bills.example/of/HB-1, kind: bill-status, publisher: Legislature of Xx, accessedOn: 2026-11-22}

            """, record);
        Assert.Equal((revisions, "taken", "Ann"), (world.Revisions, Decided().State, Decided().By));
        Assert.Equal($"T{id} was already taken by Ann. See: lawtracker review list --all", Assert.Throws<ReviewException>(() => TriageReview.Dismiss(world.Store, id, "Bob", "no", Now)).Message);
        Assert.Empty(Open());
        Assert.Single(TriageReview.List(world.Store, decided: true));
    }

    [Theory]
    [InlineData("", "why", "A decision needs a name: --as NAME.")]
    [InlineData("Ann", " ", "A rejection needs a reason: --why REASON.")]
    public void A_decision_without_name_or_reason_is_refused(string name, string why, string message)
    {
        world.Fetch(all: true);
        Assert.Equal(message, Assert.Throws<ReviewException>(() => TriageReview.Dismiss(world.Store, Open()[0].Id, name, why, Now)).Message);
        Assert.Single(Open());
        Assert.Equal("There is no bill T99 to look at. See: lawtracker review list", Assert.Throws<ReviewException>(() => TriageReview.Show(world.Store, 99)).Message);
    }

    public void Dispose()
    {
        world.Dispose();
        GC.SuppressFinalize(this);
    }

    DateTime Now => world.Time.Now.UtcDateTime;

    IReadOnlyList<TriageRow> Open() => TriageReview.List(world.Store, decided: false);

    (string State, string? By) Decided() => world.Ask(db => db.Triage.Where(t => t.Citation == "HB 1 (Xx 2026)").Select(t => new { t.State, t.DecidedBy }).AsEnumerable().Select(t => (t.State, t.DecidedBy)).Single());
}

public sealed class TriageOnSqlite() : TriageTests(Engine.Sqlite);

public sealed class TriageOnPostgres() : TriageTests(Engine.Postgres);
