using System.Security.Cryptography;
using System.Text;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Draws the laws of a blind second coding.</summary>
public static class RecodingSample
{
    /// <summary>Whole laws at random, since who opens a text can answer all that was asked of it, until they hold the wanted share of all findings.
    /// Laws stand in the order of SHA-256(pass + ":" + id): anybody can draw the same sample again, and nobody can choose it.</summary>
    public static IReadOnlyList<Instrument> Draw(Corpus corpus, string pass, double share)
    {
        var wanted = share * corpus.Laws.Sum(l => l.Findings.Count);
        List<Instrument> drawn = [];
        foreach (var law in corpus.Laws.Where(l => l.Findings.Count > 0).OrderBy(l => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{pass}:{l.Id}"))), StringComparer.Ordinal))
        {
            if (drawn.Sum(l => l.Findings.Count) >= wanted)
                break;
            drawn.Add(law);
        }
        return drawn;
    }
}
