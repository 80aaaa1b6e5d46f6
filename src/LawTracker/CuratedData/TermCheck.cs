using LawTracker.Laws;
using LawTracker.Triaging;

namespace LawTracker.CuratedData;

/// <summary>The words by which new bills of a topic are known: weights that mean something, terms that can be read.</summary>
static class TermCheck
{
    public static void Check(Topic topic, Reporter report)
    {
        foreach (var twice in DataCheck.Twice(topic.Terms, g => g.Id))
            report.Error(twice, $"Term group '{twice.Id}' stands twice in {topic.Id}", "Keep one");
        foreach (var group in topic.Terms)
        {
            if (group.Weight is < 1 or > TermGroup.Heaviest)
                report.Error(group, $"Weight {group.Weight} of '{group.Id}' is not from 1 to {TermGroup.Heaviest}", "8 for what is enough by itself, 4 for what is enough in a title, less for what only supports");
            if (group.Any.Count == 0)
                report.Error(group, $"Term group '{group.Id}' has no terms", "Write any: [word, two words, image w/8 consent]");
            string[] all = [.. group.Any, .. group.With, .. group.Without];
            foreach (var term in all)
            {
                if (Term.Parse(term).Wrong is { } wrong)
                    report.Error(group, $"'{term}' in '{group.Id}' cannot be read as a term: {wrong}", "Write a word, a phrase, or words with w/8, pre/3, /s or or between them");
            }
            if (all.GroupBy(t => t, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } doubled)
                report.Error(group, $"'{doubled.Key}' stands twice in '{group.Id}'", "Keep one");
        }
    }
}
