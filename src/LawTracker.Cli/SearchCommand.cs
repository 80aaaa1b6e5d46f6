using System.CommandLine;
using LawTracker.Laws;
using LawTracker.Searching;
using LawTracker.Searching.Matching;

namespace LawTracker.Cli;

/// <summary><c>search "QUERY" [--on DATE]</c>.</summary>
static class SearchCommand
{
    public static Command Create()
    {
        Argument<string> query = new("QUERY") { Description = "Words (all of them), \"phrases\", OR, NOT, w/5, /s, /p, root!, #exact, atleast3(x), jur: topic: status: eff:[2025-01-01 TO *] elem:rop.voice=yes …" };
        Option<string?> on = new("--on") { Description = "Only law in force on this day" };
        Option<bool> exact = new("--no-thesaurus") { Description = "Only the words typed, none of the same meaning" };
        Option<SearchSort> sort = new("--sort") { Description = "relevance, effective, changed or jurisdiction" };
        var command = new Command("search", "Search laws and their official texts") { query, on, exact, sort };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var day = Shared.Day(parsed.GetValue(on), tracker.Today);
            var found = tracker.Search.Find(new()
            {
                Query = parsed.GetRequiredValue(query),
                On = day,
                InForceOnly = parsed.GetValue(on) is not null,
                Widen = !parsed.GetValue(exact),
                Sort = parsed.GetValue(sort),
            }, Budget.Patient);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(SearchJson.Of(found, day));
            else
                Print(found, day);
            return 0;
        });
        return command;
    }

    static void Print(SearchResult found, DateOnly day)
    {
        Console.WriteLine($"Read as: {found.ReadAs}");
        foreach (var remark in found.Remarks.Concat(found.Cuts).Concat(NothingWords.Of(found.Nearly.Hits)).Concat(found.Places.Where(p => p.Coverage.State != CoverageState.Covered).Select(NothingWords.Of)).Concat(found.Nothing is { } nothing ? NothingWords.Of(nothing) : []))
            Console.WriteLine(remark);
        Console.WriteLine($"{found.Total} {(found.Total == 1 ? "law" : "laws")}{(found.NotInForce > 0 ? $" in force on {day:yyyy-MM-dd}; {found.NotInForce} more were not" : "")}");
        foreach (var hit in found.Hits)
        {
            Console.WriteLine();
            Console.WriteLine($"{hit.Law.TitleOn(day)} · {hit.Law.Cite} · {hit.Status.Words()} · {hit.Law.Id}");
            foreach (var passage in hit.Passages)
                Console.WriteLine($"  {(passage.Path is null ? "summary" : "§ " + passage.Path)}: {string.Concat(passage.Stretches.Select(s => s.IsHit ? $"[{s.Text}]" : s.Text))}");
        }
    }
}
