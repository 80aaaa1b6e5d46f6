using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Sources;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Checking;

/// <summary>One section as a source gives it.</summary>
/// <param name="Number">The section's number, by which sources are compared.</param>
/// <param name="Source">Who gives it.</param>
/// <param name="AsAt">How old its text is; null where that is not known.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Url">Its official address.</param>
/// <param name="Provisions">In reading order, the section itself first.</param>
public sealed record HeldSection(string Number, SourceRecord Source, PartialDate? AsAt, string Language, string? Url, IReadOnlyList<Provision> Provisions);

/// <summary>The official text of a law as we have it, and the same sections as other sources give them.</summary>
/// <param name="Law">The law.</param>
/// <param name="IsPublished">Whether a person decided on it; else it is what a source of role text gives and somebody has still to decide.</param>
/// <param name="Ours">Its sections.</param>
/// <param name="Others">Sections of the same law from any other source.</param>
public sealed record HeldText(Instrument Law, bool IsPublished, IReadOnlyList<HeldSection> Ours, IReadOnlyList<HeldSection> Others)
{
    /// <summary>Every law of which a text is held. Of several sources that may be its text the published one leads, else the newest.</summary>
    public static IReadOnlyList<HeldText> Read(TrackerStore store, Corpus corpus)
    {
        var published = new PublishedLaw(store);
        using var db = store.Open();
        var given = db.Sections.AsNoTracking().ToList().ToLookup(s => s.Law, StringComparer.Ordinal);
        var decided = published.LawsWithText();
        List<HeldText> texts = [];
        foreach (var law in corpus.Laws.Where(l => decided.Contains(l.Id) || given.Contains(l.Key)))
        {
            List<HeldSection> sections = [.. given[law.Key].Select(s => Section(corpus, s)).OfType<HeldSection>()];
            List<HeldSection> mine = decided.Contains(law.Id) ? Published(corpus, published.VersionsOf(law.Id)[0])
                : sections.Where(s => s.Source.Role == SourceRole.Text).GroupBy(s => s.Source).OrderByDescending(g => g.Min(s => s.AsAt) ?? default).FirstOrDefault()?.ToList() ?? [];
            if (mine.Count > 0)
                texts.Add(new(law, decided.Contains(law.Id), mine, [.. sections.Where(s => s.Source != mine[0].Source)]));
        }
        return texts;
    }

    static HeldSection? Section(Corpus corpus, SectionRow row)
    {
        if (corpus.Sources.FirstOrDefault(s => s.Id == row.SourceId) is not { } source)
            return null;
        var parsed = JsonSerializer.Deserialize<ParsedInstrument>(row.Json, RecordJson.Options)!;
        List<Provision> provisions = [.. parsed.Provisions.Select(p => new Provision(p.Path, p.Number, p.Heading, p.Text, null))];
        return new(provisions[0].Section, source, Age(source.TextAsAt == "page" ? parsed.AsAt : source.TextAsAt), parsed.Language, parsed.Official.AbsoluteUri, provisions);
    }

    /// <summary>A source that is no longer in the data has published all the same.</summary>
    static List<HeldSection> Published(Corpus corpus, InstrumentVersion version) => corpus.Sources.FirstOrDefault(s => s.Id == version.SourceId) is not { } source ? []
        : [.. version.Provisions.GroupBy(p => p.Section, StringComparer.Ordinal).Select(g => new HeldSection(g.Key, source, version.AsAt, version.Language, g.First().Snapshot?.Url, [.. g]))];

    static PartialDate? Age(string? asAt) => PartialDate.TryParse(asAt, null, out var date) ? date : null;
}
