using System.CommandLine;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Reviewing;

namespace LawTracker.Cli;

/// <summary><c>review list | show N | accept N --as NAME | reject N --as NAME --why</c>: a person decides what is published.</summary>
static class ReviewCommand
{
    static readonly Argument<string> Number = new("N") { Description = "Number of the proposed text, or T and the number of a bill (T12)" };

    static readonly Option<string> As = new("--as") { Description = "Your name; it is recorded", Required = true };

    public static Command Create() => new("review", "Proposed texts, and bills that may be of our topics: list, show, accept, reject") { List(), Show(), Accept(), Reject() };

    static Command List()
    {
        Option<bool> all = new("--all") { Description = "Also those that were decided" };
        var command = new Command("list", "Open proposals") { all };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var rows = Review.List(tracker.Store, parsed.GetValue(all));
            var bills = TriageReview.List(tracker.Store, parsed.GetValue(all));
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(rows.Select(r => (object)new { number = r.Id, law = r.Law, source = r.SourceId, asAt = r.AsAt, sha256 = r.TextSha256, state = r.State, proposedAt = r.ProposedAt, decidedAt = r.DecidedAt, decidedBy = r.DecidedBy, why = r.Why, marks = r.Marks }).Concat(bills.Select(ReviewTriage.Json)));
                return 0;
            }
            foreach (var r in rows)
                Console.WriteLine($"{r.Id,4}  {r.State,-10} {r.Law,-60} text as at {r.AsAt}, from {r.SourceId}{(r.Marks == 0 ? "" : $", {r.Marks} marked passages")}{(r.DecidedBy is null ? "" : $" ({r.DecidedBy})")}");
            foreach (var bill in bills)
                ReviewTriage.Line(bill, tracker.Published.Corpus());
            Console.WriteLine(rows.Count + bills.Count == 0 ? "Nothing to review." : "See one: lawtracker review show N");
            return 0;
        });
        return command;
    }

    static Command Show()
    {
        var command = new Command("show", "A proposal with its text, and how the coded findings fit it") { Number };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var named = parsed.GetRequiredValue(Number);
            if (ReviewTriage.Number(named) is { } bill)
            {
                var (found, triaged) = TriageReview.Show(tracker.Store, bill);
                if (parsed.GetValue(Shared.Json))
                    Shared.PrintJson(ReviewTriage.Json(found));
                else
                    ReviewTriage.Show(found, triaged, tracker.Published.Corpus());
                return 0;
            }
            var (row, version) = Review.Show(tracker.Store, Proposal(named));
            var law = tracker.Published.Corpus().Law(version.Law);
            var flags = law is null ? [] : Anchors.Check(law, [.. version.Provisions.Select(p => new Provision(p.Path, p.Number, p.Heading, p.Text, null))], AsAt(version.AsAt));
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(new { number = row.Id, state = row.State, version, anchors = flags });
                return 0;
            }
            Console.WriteLine($"Proposal {row.Id} ({row.State}): {law?.TitleOn(tracker.Today)} ({law?.Cite ?? row.Law})");
            Console.WriteLine($"Text as at {row.AsAt}, from {row.SourceId}, SHA-256 {row.TextSha256}");
            foreach (var p in version.Provisions)
                Console.WriteLine($"{new string(' ', 2 * p.Path.Count(c => c == '/'))}{p.Number} {p.Heading} {MarkedText.Plain(p)}".TrimEnd());
            if (row.Marks > 0)
                Console.WriteLine($"Marked passages: {row.Marks}. [-struck through-] {{+underlined+}} as the page shows them; all of it is published if you accept: lawtracker review accept {row.Id} --as NAME --read {row.Marks}");
            foreach (var flag in flags)
                Console.WriteLine(flag);
            return 0;
        });
        return command;
    }

    static int Proposal(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : throw new CliException($"'{text}' is neither the number of a proposed text nor a bill such as T12. See: lawtracker review list");

    static PartialDate? AsAt(string text) => PartialDate.TryParse(text, null, out var date) ? date : null;

    static Command Accept()
    {
        Option<int?> read = new("--read") { Description = "That you have read the passages struck through or underlined: their number" };
        var command = new Command("accept", "Publish the proposed text as a revision") { Number, As, read };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            if (ReviewTriage.Number(parsed.GetRequiredValue(Number)) is { } bill)
            {
                var skeleton = TriageReview.Take(tracker.Store, tracker.Published.Corpus(), bill, parsed.GetRequiredValue(As), tracker.Time.GetUtcNow().UtcDateTime);
                if (parsed.GetValue(Shared.Json))
                    Shared.PrintJson(new { id = $"T{bill}", state = "taken", record = skeleton });
                else
                    Console.Write(skeleton);
                return 0;
            }
            var corpus = tracker.Published.Corpus();
            var revision = Review.Accept(tracker.Store, corpus, Proposal(parsed.GetRequiredValue(Number)), parsed.GetRequiredValue(As), tracker.Time.GetUtcNow().UtcDateTime, parsed.GetValue(read));
            var law = corpus.Law(InstrumentId.Parse(revision.Key))!;
            var published = tracker.Published.VersionsOf(law.Id).First(v => v.Revision == revision.Number);
            var flags = Anchors.Check(law, published.Provisions, published.AsAt);
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(new { revision = revision.Number, law = revision.Key, hash = revision.Hash, anchors = flags });
                return 0;
            }
            Console.WriteLine($"Published as revision {revision.Number} of {revision.Key} ({revision.Hash[..12]}…).");
            foreach (var flag in flags.Where(f => f.State is AnchorState.Missing or AnchorState.Several))
                Console.WriteLine(flag);
            return 0;
        });
        return command;
    }

    static Command Reject()
    {
        Option<string> why = new("--why") { Description = "The reason; it is recorded", Required = true };
        var command = new Command("reject", "Turn the proposal down") { Number, As, why };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            if (ReviewTriage.Number(parsed.GetRequiredValue(Number)) is { } bill)
            {
                TriageReview.Dismiss(tracker.Store, bill, parsed.GetRequiredValue(As), parsed.GetRequiredValue(why), tracker.Time.GetUtcNow().UtcDateTime);
                if (parsed.GetValue(Shared.Json))
                    Shared.PrintJson(new { id = $"T{bill}", state = "dismissed" });
                else
                    Console.WriteLine($"T{bill} dismissed. It comes again only where its text changes so that other terms speak for it.");
                return 0;
            }
            var number = Proposal(parsed.GetRequiredValue(Number));
            Review.Reject(tracker.Store, number, parsed.GetRequiredValue(As), parsed.GetRequiredValue(why), tracker.Time.GetUtcNow().UtcDateTime);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { number, state = "rejected" });
            else
                Console.WriteLine($"Proposal {number} rejected.");
            return 0;
        });
        return command;
    }
}
