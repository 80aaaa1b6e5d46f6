using LawTracker.Laws;

namespace LawTracker.Checking;

/// <summary>An address that the data cites, without its fragment.</summary>
/// <param name="Url">The address.</param>
/// <param name="Places">The records that cite it: ids of laws, or files of the data.</param>
/// <param name="OpenedOn">The last day on which somebody opened it for one of them; null where no record says.</param>
public sealed record CitedLink(string Url, IReadOnlyList<string> Places, DateOnly? OpenedOn)
{
    /// <summary>Every address in laws, cases, jurisdictions, help services, lists and the start pages of sources.</summary>
    public static IReadOnlyList<CitedLink> In(Corpus corpus)
    {
        IEnumerable<(Uri? Url, string Place, DateOnly? On)> all =
        [
            .. corpus.Laws.SelectMany(l => l.Sources, (l, s) => ((Uri?)s.Url, l.Key, (DateOnly?)s.AccessedOn)),
            .. corpus.Cases.SelectMany(c => c.Sources, (c, s) => ((Uri?)s.Url, "cases/" + c.Id, (DateOnly?)s.AccessedOn)),
            .. corpus.Jurisdictions.SelectMany(j => j.Sources, (j, s) => ((Uri?)s.Url, "jurisdictions/" + j.Id, (DateOnly?)s.AccessedOn)),
            .. corpus.Jurisdictions.SelectMany(j => j.Codes.Select(c => c.Url).Append(j.Legislature?.Url), (j, u) => (u, "jurisdictions/" + j.Id, (DateOnly?)null)),
            .. corpus.Help.Select(h => ((Uri?)h.Url, "help", (DateOnly?)h.CheckedOn)),
            .. corpus.ListSources.Select(s => ((Uri?)s.Source.Url, s.File, (DateOnly?)s.Source.AccessedOn)),
            .. corpus.Recodings.SelectMany(r => r.Sources, (r, s) => ((Uri?)s.Url, r.Folder + "/" + r.Key, (DateOnly?)s.AccessedOn)),
            .. corpus.Sources.SelectMany(s => s.Start, (s, u) => ((Uri?)u, "sources/" + s.Id, (DateOnly?)null)),
        ];
        return [.. all.Where(l => l.Url is { IsAbsoluteUri: true, Scheme: "https" or "http" }).GroupBy(l => l.Url!.GetLeftPart(UriPartial.Query), StringComparer.Ordinal)
            .Select(g => new CitedLink(g.Key, [.. g.Select(l => l.Place).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], g.Max(l => l.On)))];
    }
}
