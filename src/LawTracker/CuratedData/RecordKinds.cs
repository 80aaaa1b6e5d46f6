using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>The kinds of curated record and where each lives below <c>data/</c>: the one list that reader, store and schemas follow.</summary>
public static class RecordKinds
{
    /// <summary>Home (a folder ending in a slash, or one file), schema name and type of each kind.</summary>
    static readonly (string Home, string Schema, Type Type)[] All =
    [
        ("cases/", "case", typeof(CourtCase)),
        ("citations.yaml", "citations", typeof(CitationGrammar)),
        ("codebook/", "codebook", typeof(Codebook)),
        ("elections.yaml", "elections", typeof(ElectionCalendar)),
        ("help.yaml", "help", typeof(HelpList)),
        ("jurisdictions/", "jurisdiction", typeof(Jurisdiction)),
        ("laws/", "law", typeof(Instrument)),
        ("reconciliation.yaml", "reconciliation", typeof(Reconciliation)),
        ("recoding/", "recoding", typeof(Recoding)),
        ("sources/", "source", typeof(SourceRecord)),
        ("thesaurus.yaml", "thesaurus", typeof(Thesaurus)),
        ("topics.yaml", "topics", typeof(TopicList)),
    ];

    /// <summary>Schema file name and the record type it describes.</summary>
    public static IReadOnlyDictionary<string, Type> Schemas { get; } = All.ToDictionary(k => k.Schema, k => k.Type, StringComparer.Ordinal);

    /// <summary>Where records live, for people.</summary>
    public static string Homes { get; } = string.Join(", ", All.Select(k => k.Home));

    /// <summary>The type of the record at a path below <c>data/</c>, such as <c>laws/us-ri/11-64.yaml</c>; null where no kind of record lives there.</summary>
    public static Type? TypeAt(string path) =>
        Array.Find(All, k => k.Home.EndsWith('/') ? path.StartsWith(k.Home, StringComparison.Ordinal) : path == k.Home).Type;
}
