namespace LawTracker.Laws;

/// <summary>All curated records together, immutable, with the look-ups that rules and pages need.</summary>
public sealed class Corpus
{
    readonly Dictionary<InstrumentId, Instrument> laws;
    readonly Dictionary<JurisdictionId, Jurisdiction> jurisdictions;
    readonly ILookup<InstrumentId, CaseRuling> rulings;
    readonly ILookup<(QuestionId, TopicId), (Instrument, Finding)> findings;

    public Corpus(IReadOnlyList<IRecord> records)
    {
        Laws = [.. records.OfType<Instrument>().OrderBy(l => l.Id)];
        Cases = [.. records.OfType<CourtCase>().OrderBy(c => c.Id, StringComparer.Ordinal)];
        Jurisdictions = [.. records.OfType<Jurisdiction>().OrderBy(j => j.Id)];
        Topics = [.. records.OfType<TopicList>().SelectMany(t => t.Topics)];
        Codebooks = [.. records.OfType<Codebook>()];
        Sources = [.. records.OfType<SourceRecord>().OrderBy(s => s.Id, StringComparer.Ordinal)];
        Help = [.. records.OfType<HelpList>().SelectMany(h => h.Services)];
        Elections = [.. records.OfType<ElectionCalendar>().SelectMany(c => c.Elections)];
        TrackerCounts = [.. records.OfType<Reconciliation>().SelectMany(r => r.Counts)];
        TrackerSources = [.. records.OfType<Reconciliation>().SelectMany(r => r.Sources)];
        ListSources =
        [
            .. records.OfType<HelpList>().SelectMany(l => l.Sources, (l, s) => (l.Key, s)),
            .. records.OfType<ElectionCalendar>().SelectMany(l => l.Sources, (l, s) => (l.Key, s)),
            .. records.OfType<Reconciliation>().SelectMany(l => l.Sources, (l, s) => (l.Key, s)),
            .. records.OfType<CitationGrammar>().SelectMany(l => l.Sources, (l, s) => (l.Key, s)),
        ];
        Grammar = records.OfType<CitationGrammar>().FirstOrDefault();
        Thesaurus = records.OfType<Thesaurus>().FirstOrDefault();
        Recodings = [.. records.OfType<Recoding>().OrderBy(r => r.Key, StringComparer.Ordinal)];
        this.laws = Laws.ToDictionary(l => l.Id);
        this.jurisdictions = Jurisdictions.ToDictionary(j => j.Id);
        Places = [.. Jurisdictions
            .Select(j => (Place: j, Root: Jurisdiction(Lineage(j.Id)[^1]) ?? j))
            .OrderBy(p => p.Root.Id.Value == "us" ? 0 : 1).ThenBy(p => p.Root.Short, StringComparer.Ordinal)
            .ThenBy(p => p.Place.Parent is null ? 0 : 1).ThenBy(p => p.Place.Short, StringComparer.Ordinal)
            .Select(p => p.Place)];
        rulings = Cases.SelectMany(c => c.Rulings, (c, r) => new CaseRuling(c, r)).ToLookup(r => r.Ruling.Law);
        findings = Laws.SelectMany(l => l.Findings, (l, f) => (l, f)).ToLookup(p => (p.f.Question, p.f.Topic));
    }

    public IReadOnlyList<Instrument> Laws { get; }

    public IReadOnlyList<CourtCase> Cases { get; }

    public IReadOnlyList<Jurisdiction> Jurisdictions { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<Codebook> Codebooks { get; }

    public IReadOnlyList<SourceRecord> Sources { get; }

    public IReadOnlyList<Recoding> Recodings { get; }

    public IReadOnlyList<HelpService> Help { get; }

    public IReadOnlyList<ElectionDay> Elections { get; }

    public IReadOnlyList<TrackerCount> TrackerCounts { get; }

    /// <summary>How laws are cited; null where the data does not say.</summary>
    public CitationGrammar? Grammar { get; }

    /// <summary>Words of the same meaning; null where the data has none.</summary>
    public Thesaurus? Thesaurus { get; }

    /// <summary>Where the counts of other trackers were read.</summary>
    public IReadOnlyList<SourceReference> TrackerSources { get; }

    /// <summary>What the files of one list each (help, elections, counts, citation forms) were read from, with the name of the file.</summary>
    public IReadOnlyList<(string File, SourceReference Source)> ListSources { get; }

    /// <summary>The jurisdictions as people read them: the United States and its parts first, then the others, each followed by its parts.</summary>
    public IReadOnlyList<Jurisdiction> Places { get; }

    /// <summary>What people call a place: its names, and other words that the thesaurus has for it.</summary>
    public IEnumerable<string> NamesOf(Jurisdiction place) =>
        (Thesaurus?.Places.FirstOrDefault(p => p.Jurisdiction == place.Id)?.Words ?? []).Append(place.Short).Append(place.Name);

    /// <summary>A place in a list: parts of other countries than the United States with their country, <c>Victoria, Australia</c>.</summary>
    public string LabelOf(Jurisdiction place) =>
        Jurisdiction(Lineage(place.Id)[^1]) is { } root && root.Id != place.Id && root.Id.Value != "us" ? $"{place.Short}, {root.Short}" : place.Short;

    public Instrument? Law(InstrumentId id) => laws.GetValueOrDefault(id);

    public Jurisdiction? Jurisdiction(JurisdictionId id) => jurisdictions.GetValueOrDefault(id);

    public Topic? Topic(TopicId id) => Topics.FirstOrDefault(t => t.Id == id);

    public IReadOnlyList<CaseRuling> RulingsOn(InstrumentId id) => [.. rulings[id].OrderBy(r => r.Ruling.On)];

    /// <summary>The questions asked on a topic: its own, then those that every topic shares.</summary>
    public IReadOnlyList<Question> QuestionsOf(TopicId topic) =>
        [.. Codebooks.Where(c => c.Topic == topic).Concat(Codebooks.Where(c => c.Topic == TopicId.All)).SelectMany(c => c.Questions)];

    public Question? Question(QuestionId id) => Codebooks.SelectMany(c => c.Questions).FirstOrDefault(q => q.Id == id);

    /// <summary>Findings on a question by the law of a place: its own, and a parent's whose extent names it. Never a parent's general law.</summary>
    public IEnumerable<(Instrument Law, Finding Finding)> Findings(QuestionId question, TopicId topic, JurisdictionId place) =>
        findings[(question, topic)].Where(p => p.Item1.Id.Jurisdiction == place
            ? p.Item2.Extent.Count == 0 || p.Item2.Extent.Contains(place)
            : (p.Item2.Extent.Count > 0 ? p.Item2.Extent : p.Item1.Extent).Contains(place));

    /// <summary>A place and the places that hold it, from the inside out.</summary>
    public IReadOnlyList<JurisdictionId> Lineage(JurisdictionId place)
    {
        List<JurisdictionId> line = [place];
        while (Jurisdiction(line[^1])?.Parent is { } parent && !line.Contains(parent))
            line.Add(parent);
        return line;
    }

    public LegalStatus StatusOf(Instrument law, string? part, DateOnly day) => StatusRule.On(law, part, RulingsOn(law.Id), day);
}
