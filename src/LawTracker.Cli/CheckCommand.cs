using System.CommandLine;
using LawTracker.Checking;
using LawTracker.Fetching;
using LawTracker.Laws;

namespace LawTracker.Cli;

/// <summary><c>check run | list | links | ignore N | unignore N</c>: where what we hold and what else was seen disagree.</summary>
static class CheckCommand
{
    static readonly Argument<int> Number = new("N") { Description = "Number of the mismatch" };

    static readonly Option<string> As = new("--as") { Description = "Your name; it is recorded", Required = true };

    static readonly Option<string> Why = new("--why") { Description = "The reason; it is recorded", Required = true };

    public static Command Create() => new("check", "Spot checks: texts against a second source, links, anchors, sessions, counts") { Run(), List(), Links(), Ignore(), Unignore() };

    static Command Run()
    {
        var command = new Command("run", "Compare all that is held, and record what disagrees; asks nobody over the network");
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            SpotChecks.Run(tracker.Store, tracker.Published.Corpus(), tracker.Time.GetUtcNow().UtcDateTime);
            var counts = MismatchCounts.Of(MismatchLog.List(tracker.Store, tracker.Today));
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(counts);
            else
                MismatchText.Print(counts, Console.Out);
            return 0;
        });
        return command;
    }

    static Command List()
    {
        Option<string> state = new("--state") { Description = "open, explained, ignored, resolved or any", DefaultValueFactory = _ => "open" };
        Option<string?> kind = new("--kind") { Description = "Only of this kind: " + string.Join(", ", ListName.All(typeof(MismatchKind))) };
        var command = new Command("list", "Mismatches with what we say and what the other says") { state, kind };
        command.SetRun(parsed =>
        {
            var (wantedState, wantedKind) = (Member<MismatchState>(parsed.GetValue(state), "any"), Member<MismatchKind>(parsed.GetValue(kind), null));
            var tracker = Shared.Open();
            if (MismatchLog.LastRunAt(tracker.Store) is null)
                throw new CliException("The checks have never run here. Run: lawtracker check run");
            List<Mismatch> found = [.. MismatchLog.List(tracker.Store, tracker.Today).Where(m => (wantedState is null || m.State == wantedState) && (wantedKind is null || m.Seen.Kind == wantedKind))];
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(found);
            else
                MismatchText.Print(found, Console.Out);
            return 0;
        });
        return command;
    }

    static Command Links()
    {
        Option<int> most = new("--most") { Description = "So many addresses at most", DefaultValueFactory = _ => 200 };
        var command = new Command("links", "Look whether the addresses that the data cites are still there, what nobody has looked at for longest first") { most };
        command.SetRun(async (parsed, stop) =>
        {
            if (parsed.GetValue(most) < 1)
                throw new CliException("--most wants a number of addresses, at least 1.");
            var json = parsed.GetValue(Shared.Json);
            var tracker = Shared.Open();
            var corpus = tracker.Published.Corpus();
            using var held = tracker.Store.TryHold("links") ?? throw new CliException("Another process is looking at links. Wait until it has ended.");
            using var look = new LinkLook(HttpSettings.FromEnvironment() with { Patience = TimeSpan.FromSeconds(30), Attempts = 1 }, tracker.Time);
            Dictionary<string, int> outcomes = new(StringComparer.Ordinal);
            await LinkRound.Run(tracker.Store, LinkRound.Due(tracker.Store, corpus, parsed.GetValue(most), tracker.Time.GetUtcNow().UtcDateTime), look, tracker.Time, Tell, stop);
            SpotChecks.Run(tracker.Store, corpus, tracker.Time.GetUtcNow().UtcDateTime);
            if (json)
                Shared.PrintJson(new { looked = outcomes.Values.Sum(), requests = look.Requests, outcomes });
            else
                Console.WriteLine($"{outcomes.Values.Sum()} addresses looked at with {look.Requests} requests: {(outcomes.Count == 0 ? "none was due" : string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}")))}.");
            return stop.IsCancellationRequested ? 1 : 0;

            void Tell(string url, LinkSeen seen)
            {
                outcomes[seen.Outcome] = outcomes.GetValueOrDefault(seen.Outcome) + 1;
                if (json)
                    Shared.PrintJson(new { url, seen.Outcome, seen.Reason, seen.MovedTo });
                else if (seen.Outcome != "good")
                    Console.WriteLine($"{seen.Outcome,-12} {url}: {seen.Reason}");
            }
        });
        return command;
    }

    static Command Ignore()
    {
        Option<string?> until = new("--until") { Description = "Open again after this day, as 2025-01-31; at the latest when its facts change" };
        var command = new Command("ignore", "Let a mismatch be, for these facts") { Number, As, Why, until };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var day = parsed.GetValue(until) is { } text ? Shared.Day(text, default) : (DateOnly?)null;
            return Decided(MismatchLog.Ignore(tracker.Store, parsed.GetRequiredValue(Number), new(parsed.GetRequiredValue(As), parsed.GetRequiredValue(Why), tracker.Time.GetUtcNow().UtcDateTime, day)), parsed);
        });
        return command;
    }

    static Command Unignore()
    {
        var command = new Command("unignore", "Take a decision to let a mismatch be back") { Number, As, Why };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            return Decided(MismatchLog.Unignore(tracker.Store, parsed.GetRequiredValue(Number), new(parsed.GetRequiredValue(As), parsed.GetRequiredValue(Why), tracker.Time.GetUtcNow().UtcDateTime)), parsed);
        });
        return command;
    }

    static int Decided(Mismatch mismatch, ParseResult parsed)
    {
        if (parsed.GetValue(Shared.Json))
            Shared.PrintJson(mismatch);
        else
            Console.WriteLine($"Mismatch {mismatch.Number} is {mismatch.State.Words()}: {mismatch.Seen.Title}");
        return 0;
    }

    static T? Member<T>(string? name, string? every)
        where T : struct, Enum =>
        name is null || name == every ? null : ListName.Find<T>(name) ?? throw new CliException($"'{name}' is none of {string.Join(", ", ListName.All(typeof(T)))}{(every is null ? "" : ", " + every)}.");
}
