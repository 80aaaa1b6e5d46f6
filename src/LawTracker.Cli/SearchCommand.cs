using System.CommandLine;
using LawTracker.Laws;
using LawTracker.Searching;

namespace LawTracker.Cli;

/// <summary><c>search "QUERY" [--on DATE]</c>.</summary>
static class SearchCommand
{
    public static Command Create()
    {
        Argument<string> query = new("QUERY") { Description = "Words (all of them), \"phrases\", OR, NOT, parentheses" };
        Option<string?> on = new("--on") { Description = "Statuses as of this day" };
        var command = new Command("search", "Search laws and their official texts") { query, on };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var day = Shared.Day(parsed.GetValue(on), tracker.Today);
            var found = tracker.Search.Find(new() { Query = parsed.GetRequiredValue(query), On = day });
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
        foreach (var remark in found.Remarks.Concat(found.Missing.Select(w => $"\"{w}\" stands in no law or text we hold.")))
            Console.WriteLine(remark);
        Console.WriteLine($"{found.Total} {(found.Total == 1 ? "law" : "laws")}");
        foreach (var hit in found.Hits)
        {
            Console.WriteLine();
            Console.WriteLine($"{hit.Law.TitleOn(day)} · {hit.Law.Cite} · {hit.Status.Words()} · {hit.Law.Id}");
            foreach (var passage in hit.Passages)
                Console.WriteLine($"  {(passage.Path is null ? "summary" : "§ " + passage.Path)}: {string.Concat(passage.Stretches.Select(s => s.IsHit ? $"[{s.Text}]" : s.Text))}");
        }
    }
}
