using System.CommandLine;
using LawTracker.Laws;
using LawTracker.Publishing;

namespace LawTracker.Cli;

/// <summary><c>answers [--topic T] [--jurisdiction J] [--on DATE]</c>: one row for each jurisdiction x topic x question.</summary>
static class AnswersCommand
{
    public static Command Create()
    {
        Option<string?> topic = new("--topic") { Description = "One topic" };
        Option<string?> place = new("--jurisdiction") { Description = "One jurisdiction" };
        Option<string?> on = new("--on") { Description = "As of this day" };
        var command = new Command("answers", "What each jurisdiction's law answers to each question") { topic, place, on };
        command.SetRun(parsed =>
        {
            var tracker = Shared.Open();
            var corpus = tracker.Published.Corpus();
            var day = Shared.Day(parsed.GetValue(on), tracker.Today);
            TopicId? wanted = parsed.GetValue(topic) is { } t ? corpus.Topics.Select(x => (TopicId?)x.Id).FirstOrDefault(x => x!.Value.Value == t) ?? throw new CliException($"'{t}' is not a topic. Topics: {string.Join(", ", corpus.Topics.Select(x => x.Id))}") : null;
            var where = Shared.Place(parsed.GetValue(place));
            if (where is { } id && corpus.Jurisdiction(id) is null)
                throw new CliException($"We have no jurisdiction '{id}'. See data/jurisdictions.");
            var rows = Answers.All(corpus, day, wanted, where);
            if (parsed.GetValue(Shared.Json))
            {
                Shared.PrintJson(rows.Select(AnswerJson.Of));
                return 0;
            }
            foreach (var r in rows.Where(r => r.State != "not-researched"))
                Console.WriteLine($"{r.Jurisdiction,-8}{r.Question,-28}{r.Answer,-24}{(r.InForceAnswer == r.Answer ? "" : $"in force: {r.InForceAnswer}  ")}{r.State}{(r.Why is { } why ? $" ({why.Words()})" : "")}  {string.Join("; ", r.Values.Select(v => v.Cite).Distinct())}");
            return 0;
        });
        return command;
    }
}
