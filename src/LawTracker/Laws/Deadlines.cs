namespace LawTracker.Laws;

/// <summary>Every day of the laws here on which something begins, ends or falls due. Pure; which are to come is the reader's question.</summary>
public static class Deadlines
{
    /// <summary>All of them, the earliest first, a more exact date before a less exact one.</summary>
    public static IReadOnlyList<Deadline> Of(Corpus corpus) =>
    [
        .. Turning(corpus).Concat(InCourt(corpus)).Concat(Windows(corpus)).DistinctBy(d => d.Id, StringComparer.Ordinal)
            .OrderBy(d => d.On).ThenBy(d => d.Kind).ThenBy(d => d.Law.Id).ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    static IEnumerable<Deadline> Turning(Corpus corpus) =>
        from law in corpus.Laws
        from e in law.Events
        where !e.IsKnownOnlyBy
        from turn in Turns.Of(corpus, law, e)
        let kind = Enum.Parse<DeadlineKind>(turn.Kind.ToString())
        select new Deadline
        {
            Id = $"{law.Id}#{e.Id}/{kind.Name()}",
            Kind = kind,
            On = turn.On,
            What = turn.What + (e.Parts.Count == 0 || e.Parts.Count == law.Parts.Count ? "" : $" ({string.Join(", ", e.Parts.Select(p => p.Replace('-', ' ')))})"),
            Law = law,
            Topics = law.Topics,
            Cite = e.Parts is [var part] && law.Parts.FirstOrDefault(p => p.Id == part) is { } only ? only.Cite : law.Cite,
            Why = Sentence(Basis(e), e.Note),
            Source = law.Source(e.Source),
        };

    /// <summary>What a court has set for a day, or said on it.</summary>
    static IEnumerable<Deadline> InCourt(Corpus corpus) =>
        from record in corpus.Cases
        from r in record.Rulings.GroupBy(r => $"{r.Law}#{record.Id}/{r.Kind.Name()}", StringComparer.Ordinal).SelectMany(g => g.Select((ruling, i) => (Id: g.Key + (i == 0 ? "" : "/" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), Ruling: ruling)))
        let law = corpus.Law(r.Ruling.Law)
        where law is not null
        select new Deadline
        {
            Id = r.Id,
            Kind = DeadlineKind.InCourt,
            On = r.Ruling.On,
            What = "In court: " + r.Ruling.Kind.Words(),
            Law = law,
            Topics = [.. record.Topics.Union(law.Topics)],
            Cite = law.Cite,
            Why = Sentence($"Recorded in {record.Title}", r.Ruling.Holding),
            Source = record.Sources.FirstOrDefault(s => s.Id == r.Ruling.Source),
            Case = record,
        };

    static IEnumerable<Deadline> Windows(Corpus corpus)
    {
        foreach (var law in corpus.Laws)
        {
            foreach (var (from, election, finding, closes) in ElectionWindowRule.Of(corpus, law))
            {
                var id = $"{law.Id}#window/{ElectionId(corpus, election)}";
                var counted = finding.Answer.Number!.Value.ToString("0", System.Globalization.CultureInfo.InvariantCulture) + " days back from the election of " + PartialDate.Of(election.On).InWords();
                var opens = new Deadline
                {
                    Id = id + "/opens",
                    Kind = DeadlineKind.WindowOpens,
                    On = PartialDate.Of(from),
                    What = "Election window opens",
                    Law = law,
                    Topics = [finding.Topic],
                    Cite = finding.Cite,
                    Why = Sentence($"Counted {counted} ({election.What})", election.Note),
                    Source = law.Source(finding.Source),
                    Election = election,
                };
                yield return opens;
                yield return opens with
                {
                    Id = id + "/closes",
                    Kind = DeadlineKind.WindowCloses,
                    On = PartialDate.Of(closes),
                    What = closes == election.On ? "Election day: the window ends" : "Election window ends, after the election",
                    Why = Sentence($"The window opens on {PartialDate.Of(from).InWords()}, counted {counted} ({election.What})", election.Note),
                };
            }
        }
    }

    /// <summary>By place, year and kind, numbered where there are several: a day that is mended stays the same election.</summary>
    static string ElectionId(Corpus corpus, ElectionDay election)
    {
        ElectionDay[] alike = [.. corpus.Elections.Where(e => e.Jurisdiction == election.Jurisdiction && e.Kind == election.Kind && e.On.Year == election.On.Year).OrderBy(e => e.On)];
        var number = Array.IndexOf(alike, election);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{election.Jurisdiction}-{election.On.Year}-{election.Kind.Name()}{(number == 0 ? "" : "-" + (number + 1))}");
    }

    static string? Basis(LegalEvent e) => e.Basis switch
    {
        DateBasis.Stated => "The day is stated in the law",
        DateBasis.OnEnactment => "From its enactment",
        DateBasis.Urgency => "From its enactment, as an urgent measure",
        DateBasis.DefaultRule => "By the general rule of the place for when laws start",
        DateBasis.Computed => "Computed from the law's own words",
        DateBasis.Order => "Set by an order",
        DateBasis.Contingent => "Depends on another event",
        _ => null,
    };

    static string Sentence(string? first, string? note) =>
        first is null && note is null ? "The record does not say how the day is known." : string.Join(' ', new[] { first, note }.OfType<string>().Select(s => s.TrimEnd('.') + "."));
}
