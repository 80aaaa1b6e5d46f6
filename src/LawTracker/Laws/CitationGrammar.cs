using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>The file that says how laws are cited: written forms, shapes of numbers. Code reads it; it knows no code, bill or gazette by itself.</summary>
public sealed record CitationGrammar : IRecord
{
    public string Folder => "";

    public string Key => "citations";

    [Description("Words in front of a section number; § stands for itself")]
    public required IReadOnlyList<string> SectionWords { get; init; }

    [Description("Words in front of a number that holds several sections")]
    public required IReadOnlyList<string> ChapterWords { get; init; }

    [Description("Words in front of a title or chapter that sections are counted within")]
    public required IReadOnlyList<string> VolumeWords { get; init; }

    [Description("Words between two numbers that make a range")]
    public required IReadOnlyList<string> RangeWords { get; init; }

    [Description("Words that say nothing about which law is meant")]
    public required IReadOnlyList<string> Fillers { get; init; }

    [Description("A title with none of these words is not a name that people cite")]
    public required IReadOnlyList<string> LawWords { get; init; }

    [Description("Shape of a section number where the code has none of its own; a .NET regular expression in small letters")]
    public required string Number { get; init; }

    public required IReadOnlyList<CitationPlace> Places { get; init; }

    [Description("Where the forms were read")]
    public required IReadOnlyList<SourceReference> Sources { get; init; }
}

/// <summary>How the laws of one place are cited.</summary>
public sealed record CitationPlace
{
    public required JurisdictionId Jurisdiction { get; init; }

    [Description("Written forms of the place's name, beyond its name and short name")]
    public IReadOnlyList<string> Names { get; init; } = [];

    [Description("Codes, cited by section")]
    public IReadOnlyList<CitationSeries> Codes { get; init; } = [];

    [Description("Bills and resolutions, numbered by session")]
    public IReadOnlyList<CitationSeries> Bills { get; init; } = [];

    [Description("Laws as they were made: session laws, public laws, gazettes, registers")]
    public IReadOnlyList<CitationSeries> Laws { get; init; } = [];
}

/// <summary>A row of numbers and the forms it is written in.</summary>
public sealed record CitationSeries
{
    [Description("Written forms, the printed one first; for a code the citation of data/jurisdictions. Case, spaces and points do not count")]
    public required IReadOnlyList<string> Forms { get; init; }

    [Description("In words, where data/jurisdictions does not say")]
    public string? Name { get; init; }

    public Chamber? Chamber { get; init; }

    [Description("What may stand directly before each form: E2S before HB")]
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    [Description("Shape of what the number is counted within: the title of the U.S. Code, the year of a session law")]
    public string? Volume { get; init; }

    [Description("In words: title, chapter")]
    public string? VolumeName { get; init; }

    [Description("Shape of the number")]
    public string? Number { get; init; }

    [Description("In words, where it is not a section: article")]
    public string? Unit { get; init; }

    [Description("The number alone, without its form, is enough")]
    public bool Bare { get; init; }

    [Description("The source of the forms")]
    public string? Source { get; init; }
}
