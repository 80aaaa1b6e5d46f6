using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Storage;

namespace LawTracker.Proposing;

/// <summary>A provision as proposed, and the snapshot it was read from.</summary>
public sealed record ProposedProvision(string Path, string Number, string Heading, string Text, int SnapshotId)
{
    /// <summary>Passages struck through or underlined on the page; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParsedMark>? Marks { get; init; }
}

/// <summary>An official text of a law, assembled from the sections its source gave.</summary>
/// <param name="Law">The law whose text it is.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="AsAt">How old the text is: a partial date, or <c>unknown</c>.</param>
/// <param name="FetchedAt">When its newest page was got.</param>
/// <param name="Provisions">In reading order.</param>
public sealed record ProposedVersion(InstrumentId Law, string SourceId, string Language, string AsAt, DateTime FetchedAt, IReadOnlyList<ProposedProvision> Provisions)
{
    /// <summary>Passages struck through or underlined on the page. With any, the text is published only by a person who read them.</summary>
    [JsonIgnore]
    public int MarkCount => Provisions.Sum(p => p.Marks?.Count ?? 0);

    /// <summary>SHA-256 over path, number, heading and text of every provision in order, white space folded, Unicode composed (NFC); where passages are marked, over the marks too: a word struck makes another text.</summary>
    public string Sha256 { get; } = Hash(Provisions);

    public IEnumerable<string> Sections => Provisions.Select(p => p.Path.Split('/')[0]).Distinct(StringComparer.Ordinal);

    /// <summary>Sections in the order of their numbers, each with its provisions in reading order.</summary>
    public static ProposedVersion Of(Instrument law, SourceRecord source, IEnumerable<(ParsedInstrument Section, SnapshotRow Snapshot)> sections)
    {
        List<(ParsedInstrument Section, SnapshotRow Snapshot)> ordered = [.. sections.OrderBy(s => CodeCitation.TryParse(s.Section.Citation, out var c) ? c.First : "", Comparer<string>.Create(SectionNumber.Compare))];
        var asAt = source.TextAsAt == "page" ? ordered.Select(s => s.Section.AsAt).Min(StringComparer.Ordinal) ?? "unknown" : source.TextAsAt;
        return new(
            law.Id, source.Id, ordered[0].Section.Language, asAt, ordered.Max(s => s.Snapshot.FetchedAt),
            [.. ordered.SelectMany(s => s.Section.Provisions.Select(p => new ProposedProvision(p.Path, p.Number, p.Heading, p.Text, s.Snapshot.Id) { Marks = MarksOf(s.Section, p) }))]);
    }

    static List<ParsedMark>? MarksOf(ParsedInstrument section, ParsedProvision provision) =>
        section.Marks?.Where(m => m.Path == provision.Path).ToList() is { Count: > 0 } marks ? marks : null;

    static string Hash(IReadOnlyList<ProposedProvision> provisions)
    {
        var text = new StringBuilder();
        foreach (var p in provisions)
        {
            text.Append(p.Path).Append('\x1f').Append(Fold(p.Number)).Append('\x1f').Append(Fold(p.Heading)).Append('\x1f').Append(Fold(p.Text)).Append('\x1e');
            foreach (var m in p.Marks ?? [])
                text.Append(CultureInfo.InvariantCulture, $"{m.Kind}\x1f{m.Start}\x1f{m.Length}\x1e");
        }
        return Sha.Of(text.ToString());
    }

    static string Fold(string text) => string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
