using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawTracker.Checking;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>data check | sample PASS | import | export DIR</c>: the curated data on disk and in the database.</summary>
static class DataCommand
{
    public static Command Create() => new("data", "The curated data: check, sample, import, export") { Check(), Sample(), Import(), Export() };

    static Command Check()
    {
        Option<bool> report = new("--report") { Description = "Print coverage, verification levels and what is overdue" };
        Option<bool> fix = new("--fix") { Description = "Rewrite the files in canonical form" };
        var command = new Command("check", "Report every problem at once, with file, line and remedy") { report, fix };
        command.SetRun(parsed =>
        {
            var home = TrackerHome.Find();
            var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
            var data = DataFolder.Load(home.Data, today);
            if (parsed.GetValue(fix) && DataFolder.Fix(home.Data, data) is { Count: > 0 } rewritten)
            {
                Console.Error.WriteLine($"Rewrote {rewritten.Count} files: {string.Join(", ", rewritten)}");
                data = DataFolder.Load(home.Data, today);
            }
            var figures = parsed.GetValue(report) ? DataReport.Of(data.Corpus, today) : null;
            var mismatches = parsed.GetValue(report) ? Mismatches(home) : null;
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { files = data.Files.Count, problems = data.Problems, report = figures is null ? null : WithMismatches(figures, mismatches) });
            else
                Print(data, figures, mismatches);
            return data.HasErrors ? 1 : 0;
        });
        return command;
    }

    /// <summary>Those of this instance, where there is one and its checks have run; to report on the data makes none.</summary>
    static IReadOnlyList<Mismatch>? Mismatches(TrackerHome home)
    {
        if (home.Server is null && !File.Exists(home.Database))
            return null;
        using var tracker = Tracker.Open(home, TimeProvider.System);
        return MismatchLog.LastRunAt(tracker.Store) is null ? null : MismatchLog.List(tracker.Store, tracker.Today);
    }

    static JsonObject WithMismatches(DataReport figures, IReadOnlyList<Mismatch>? mismatches)
    {
        var json = JsonSerializer.SerializeToNode(figures, RecordJson.Options)!.AsObject();
        json["mismatches"] = mismatches is null ? null : JsonSerializer.SerializeToNode(new { counts = MismatchCounts.Of(mismatches), all = mismatches }, RecordJson.Options);
        return json;
    }

    static void Print(DataSet data, DataReport? figures, IReadOnlyList<Mismatch>? mismatches)
    {
        foreach (var problem in data.Problems)
            Console.WriteLine(problem);
        figures?.Print(Console.Out);
        if (figures is not null && mismatches is null)
            Console.WriteLine("mismatches: the spot checks have not run here. Run: lawtracker check run");
        if (mismatches is not null)
        {
            MismatchText.Print(MismatchCounts.Of(mismatches), Console.Out);
            MismatchText.Print([.. mismatches.Where(m => m.State != MismatchState.Resolved)], Console.Out);
            Console.WriteLine();
        }
        var errors = data.Problems.Count(p => p.Severity == Severity.Error);
        Console.WriteLine($"{data.Files.Count} files read, {errors} errors, {data.Problems.Count - errors} warnings.");
    }

    /// <summary>A sheet for a second coder: which questions to answer on which version of which law, and no answers.</summary>
    static Command Sample()
    {
        Argument<string> pass = new("PASS") { Description = "Name and seed of the second coding, such as 2026-11" };
        Option<double> share = new("--share") { Description = "Share of all findings to draw", DefaultValueFactory = _ => 0.2 };
        Option<string[]> topics = new("--topic") { Description = "Only findings on these topics" };
        var command = new Command("sample", "Draw laws at random for a blind second coding and print what to ask of them") { pass, share, topics };
        command.SetRun(parsed =>
        {
            var corpus = DataFolder.Load(TrackerHome.Find().Data, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Corpus;
            TopicId[] wanted = [.. (parsed.GetValue(topics) ?? []).Select(t => corpus.Topics.FirstOrDefault(x => x.Id.Value == t)?.Id ?? throw new CliException($"'{t}' is not a topic. Topics: {string.Join(", ", corpus.Topics.Select(x => x.Id))}"))];
            var laws = RecodingSample.Draw(corpus, parsed.GetRequiredValue(pass), parsed.GetValue(share), wanted);
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(laws.Select(l => new { law = l.Law.Id, citations = l.Law.Citations.Select(c => c.Cite), events = l.Law.Events, ask = l.Ask.Select(f => new { f.Question, f.Topic, f.Part, f.Since }) }));
                return 0;
            }
            foreach (var (law, ask) in laws)
            {
                Console.WriteLine($"{law.Id}  {law.Cite}");
                foreach (var f in ask)
                    Console.WriteLine($"  {f.Question} ({f.Topic}{(f.Part is null ? "" : ", part " + f.Part)}{(f.Since is null ? "" : ", since " + f.Since)})");
            }
            Console.WriteLine($"{laws.Count} laws, {laws.Sum(l => l.Ask.Count)} of {corpus.Laws.Sum(l => l.Findings.Count)} findings.");
            return 0;
        });
        return command;
    }

    static Command Import()
    {
        var command = new Command("import", "Bring the checked data into the database as revisions");
        command.SetRun(parsed =>
        {
            var report = Shared.Import(Tracker.Open(TrackerHome.Find(), TimeProvider.System, migrate: true));
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(report);
            else
                Console.WriteLine($"{report.Added} added, {report.Changed} changed, {report.Removed} removed, {report.Unchanged} unchanged.");
            return 0;
        });
        return command;
    }

    static Command Export()
    {
        Argument<string> folder = new("DIR") { Description = "Folder to write to" };
        var command = new Command("export", "Write the published records as data files") { folder };
        command.SetRun(parsed =>
        {
            var target = parsed.GetRequiredValue(folder);
            var count = DataExport.Run(Shared.Open().Store, target);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { folder = target, files = count });
            else
                Console.WriteLine($"{count} files written to {target}.");
            return 0;
        });
        return command;
    }
}
