using System.Text;
using LawTracker.CuratedData;
using LawTracker.Laws;
using LawTracker.Storage;
using LawTracker.Triaging;

namespace LawTracker.Reviewing;

/// <summary>The beginning of a bill's record in the form of <c>data/laws</c>, with what its official page says and nothing else: <c>data check</c> tells what a person still has to write.</summary>
static class BillSkeleton
{
    public static string Write(TriageRow row, TriagedBill triaged, string publisher, DateOnly today)
    {
        var (bill, place) = (triaged.Bill, JurisdictionId.Parse(row.Place));
        var steps = bill.Events.Select(e => (Parsed: e, Kind: ListName.Find<EventKind>(e.Kind))).Where(e => e.Kind is not null && PartialDate.TryParse(e.Parsed.On, null, out _));
        return RecordWriter.Write(new Skeleton
        {
            Id = new($"{place}/{Slug(bill.Citation)}"),
            Kind = ListName.Find<InstrumentKind>(bill.Kind) ?? InstrumentKind.Bill,
            Session = bill.Session,
            Titles = [new() { Text = bill.Title, Lang = bill.Language }],
            Topics = [.. triaged.Likely.Select(t => t.Topic)],
            Citations = [new() { Cite = bill.Citation, Role = CitationRole.Bill }],
            Events = [.. steps.Select((e, i) => new LegalEvent { Id = FormattableString.Invariant($"e{i + 1}"), Kind = e.Kind!.Value, On = PartialDate.Parse(e.Parsed.On, null), Chamber = ListName.Find<Chamber>(e.Parsed.Chamber), Note = e.Parsed.Text, Source = "s1" })],
            Sources = [new() { Id = "s1", Url = bill.Official, Kind = SourceKind.BillStatus, Publisher = publisher, AccessedOn = today }],
        });
    }

    static string Slug(string cite)
    {
        var slug = new StringBuilder();
        foreach (var c in cite.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (c is not '.' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The fields of a law's record that a page can fill, in its order.</summary>
    sealed record Skeleton
    {
        public required InstrumentId Id { get; init; }

        public required InstrumentKind Kind { get; init; }

        public string? Session { get; init; }

        public required IReadOnlyList<TitleInForce> Titles { get; init; }

        public required IReadOnlyList<TopicId> Topics { get; init; }

        public required IReadOnlyList<CitationEntry> Citations { get; init; }

        public required IReadOnlyList<LegalEvent> Events { get; init; }

        public required IReadOnlyList<SourceReference> Sources { get; init; }
    }
}
