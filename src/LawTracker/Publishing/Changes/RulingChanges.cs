using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What courts did to the laws here. Pure.</summary>
public static class RulingChanges
{
    public static IEnumerable<Change> Of(Corpus corpus, CourtCase record, RecordTimeline timeline)
    {
        Dictionary<string, Known> first = new(StringComparer.Ordinal);
        foreach (var state in timeline.States)
        {
            foreach (var (key, _) in state.Record is CourtCase then ? Keyed(then) : [])
                first.TryAdd(key, state.Known);
        }
        return from keyed in Keyed(record)
               let law = corpus.Law(keyed.Ruling.Law)
               where law is not null
               let told = ChangeWords.Told(new(record, keyed.Ruling))
               select new Change
               {
                   Id = keyed.Key,
                   Step = keyed.Key,
                   Origin = ChangeOrigin.Law,
                   Kind = keyed.Ruling.Kind.Name(),
                   Jurisdiction = law.Id.Jurisdiction,
                   Law = law,
                   Case = record,
                   Topics = [.. record.Topics.Union(law.Topics)],
                   Part = keyed.Ruling.Parts is [var only] ? only : null,
                   On = keyed.Ruling.On,
                   Effective = keyed.Ruling.On,
                   Cite = law.Cite,
                   Told = told,
                   Sentence = ChangeWords.Of(corpus, law, told),
                   Known = first[keyed.Key],
                   UpdatedAt = first[keyed.Key].At,
               };
    }

    /// <summary>Rulings have no ids of their own: each is told by its case, law and kind, and by its number among those that are alike.</summary>
    public static IEnumerable<(string Key, Ruling Ruling)> Keyed(CourtCase record) =>
        from alike in record.Rulings.GroupBy(r => $"cases/{record.Id}#{r.Law}/{r.Kind.Name()}", StringComparer.Ordinal)
        from numbered in alike.Select((ruling, i) => (ruling, i))
        select (numbered.i == 0 ? alike.Key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{alike.Key}/{numbered.i + 1}"), numbered.ruling);
}
