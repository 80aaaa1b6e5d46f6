using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file of words that legislatures, courts and people use for the same thing: a search for one finds the others too.</summary>
public sealed record Thesaurus : IRecord
{
    public string Folder => "";

    public string Key => "thesaurus";

    public required IReadOnlyList<ThesaurusGroup> Groups { get; init; }

    [Description("Words for places besides their names")]
    public IReadOnlyList<PlaceWords> Places { get; init; } = [];
}

public sealed record PlaceWords
{
    public required JurisdictionId Jurisdiction { get; init; }

    public required IReadOnlyList<string> Words { get; init; }
}

public sealed record ThesaurusGroup
{
    public required string Id { get; init; }

    [Description("Words and phrases that mean the same: a search for one finds all")]
    public required IReadOnlyList<string> Terms { get; init; }

    [Description("Narrower words that a search for a term finds too, but that find only themselves")]
    public IReadOnlyList<string> Narrower { get; init; } = [];

    [Description("Where the group's words come from")]
    public string? Note { get; init; }
}
