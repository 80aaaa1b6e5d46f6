using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What one revision mended in the record of a case: dates and reach of rulings known before, and rulings withdrawn.</summary>
static class CaseCorrections
{
    public static IEnumerable<Change> Between(Corpus corpus, CourtCase old, CourtCase record, RecordState now)
    {
        var rulings = RulingChanges.Keyed(record).ToDictionary(r => r.Key, r => r.Ruling, StringComparer.Ordinal);
        foreach (var (key, was) in RulingChanges.Keyed(old))
        {
            if (corpus.Law(was.Law) is not { } law)
                continue;
            var name = $"{ChangeWords.Place(corpus, law.Id.Jurisdiction)}: {ChangeWords.Name(law)}, {was.Kind.Words()} in {record.Title}";
            Change Ruling(string what, string before, string? after) => Corrections.Make(law, now, key, "ruling", $"Correction: {name} {what}") with { Case = record, Before = before, After = after, Mends = key };
            if (!rulings.TryGetValue(key, out var ruling))
                yield return Ruling("is withdrawn", Told(was), null);
            else if (Told(ruling) != Told(was))
                yield return Ruling($"is {Told(ruling)}, not {Told(was)}", Told(was), Told(ruling));
        }
    }

    static string Told(Ruling ruling) =>
        ruling.On.InWords() + (ruling.Scope == RulingScope.All ? "" : ", " + ruling.Scope.Words()) + (ruling.Parts.Count == 0 ? "" : ", on " + string.Join(", ", ruling.Parts));
}
