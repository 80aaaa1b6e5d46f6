using System.Security.Cryptography;
using System.Text;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Draws the laws of a blind second coding.</summary>
public static class RecodingSample
{
    /// <summary>Whole laws at random, since who opens a text can answer all that was asked of it, until they hold the wanted share of the findings on the topics (none: on all).
    /// Laws stand in the order of SHA-256(pass + ":" + id): anybody can draw the same sample again, and nobody can choose it.</summary>
    public static IReadOnlyList<(Instrument Law, IReadOnlyList<Finding> Ask)> Draw(Corpus corpus, string pass, double share, IReadOnlyList<TopicId> topics)
    {
        List<(Instrument Law, IReadOnlyList<Finding> Ask)> all =
            [.. corpus.Laws.Select(l => (l, (IReadOnlyList<Finding>)[.. l.Findings.Where(f => topics.Count == 0 || topics.Contains(f.Topic))])).Where(p => p.Item2.Count > 0)];
        var wanted = share * all.Sum(p => p.Ask.Count);
        List<(Instrument Law, IReadOnlyList<Finding> Ask)> drawn = [];
        foreach (var law in all.OrderBy(p => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{pass}:{p.Law.Id}"))), StringComparer.Ordinal))
        {
            if (drawn.Sum(p => p.Ask.Count) >= wanted)
                break;
            drawn.Add(law);
        }
        return drawn;
    }
}
