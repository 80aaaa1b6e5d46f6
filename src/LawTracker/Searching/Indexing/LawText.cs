using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Storage;
using Microsoft.EntityFrameworkCore;

namespace LawTracker.Searching.Indexing;

/// <summary>A unit of the index: a law's record, or one provision of its newest official text.</summary>
/// <param name="Provision">Its row; null for the record.</param>
sealed record TextUnit(int? Provision, string Heading, string Text, string Language);

/// <summary>What of a law is searched.</summary>
static class LawText
{
    /// <summary>Between two titles in one heading.</summary>
    const string Break = " . ";

    public static string Titles(Instrument law) => string.Join(Break, law.Titles.Select(t => t.Text).Concat(law.AlsoKnownAs));

    public static string Citations(Instrument law) => string.Join(Break, law.Citations.Select(c => c.Cite).Concat(law.Parts.Select(p => p.Cite)).Append(law.Id.Value.Replace('/', ' ')));

    public static TextUnit RecordOf(Instrument law) =>
        new(null, Titles(law) + Break + Citations(law), string.Join('\n', law.Parts.Select(p => p.Title).OfType<string>().Prepend(law.Plain).Prepend(law.Summary)), "en");

    /// <summary>The record, then the provisions of the newest text in their order.</summary>
    public static IReadOnlyList<TextUnit> UnitsOf(TrackerDb db, Instrument law)
    {
        var version = InstrumentVersion.NewestFirst(db.Versions.AsNoTracking().Where(v => v.Law == law.Id.Value)).FirstOrDefault();
        return version is null ? [RecordOf(law)] : [RecordOf(law), .. db.Provisions.AsNoTracking().Where(p => p.VersionId == version.Id).OrderBy(p => p.Ordinal)
            .Join(db.Texts.AsNoTracking(), p => p.TextSha256, t => t.Sha256, (p, t) => new { p.Id, p.Heading, t.Text }).AsEnumerable()
            .Select(p => new TextUnit(p.Id, p.Heading, p.Text, version.Language))];
    }
}
