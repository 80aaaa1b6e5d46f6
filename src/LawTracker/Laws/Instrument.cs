using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>One law as an abstract thing (FRBR work), whatever its text is today: a bill, an act, a part of a code, a doctrine.</summary>
public sealed record Instrument : IRecord
{
    const int SayableTitle = 48;

    public string Folder => "laws";

    public string Key => Id.Value;

    [Description("Jurisdiction and slug; the path of this file below data/laws")]
    public required InstrumentId Id { get; init; }

    public required InstrumentKind Kind { get; init; }

    [Description("Only where it differs from the kind's own; only binding law answers questions")]
    public Force? Force { get; init; }

    [Description("The legislature or Congress, where a bill or act needs it to be told apart")]
    public string? Session { get; init; }

    [Description("Whom it binds")]
    public IReadOnlyList<Bound> Binds { get; init; } = [];

    [Description("Only where narrower than the jurisdiction")]
    public IReadOnlyList<JurisdictionId> Extent { get; init; } = [];

    public required IReadOnlyList<TitleInForce> Titles { get; init; }

    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    public required IReadOnlyList<TopicId> Topics { get; init; }

    public required IReadOnlyList<CitationEntry> Citations { get; init; }

    [Description("Of a bill or act: the members who introduced it, as the official text or status names them; not the cosponsors")]
    public IReadOnlyList<Sponsor> Sponsors { get; init; } = [];

    [Description("Parts with clocks of their own")]
    public IReadOnlyList<InstrumentPart> Parts { get; init; } = [];

    [Description("Own words, for a lawyer")]
    public required string Summary { get; init; }

    [Description("Own words, for the public")]
    public required string Plain { get; init; }

    public required IReadOnlyList<LegalEvent> Events { get; init; }

    public IReadOnlyList<Effect> Effects { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public required IReadOnlyList<SourceReference> Sources { get; init; }

    [Description("Official texts that were decided in the review of the data")]
    public IReadOnlyList<TextPin> Text { get; init; } = [];

    public required Verification Verification { get; init; }

    /// <summary>The force by kind where the record does not say: only binding law answers questions.</summary>
    public Force EffectiveForce => Force ?? Kind switch
    {
        InstrumentKind.Guidance => Laws.Force.Interpretive,
        InstrumentKind.Report or InstrumentKind.Standard or InstrumentKind.ModelLaw => Laws.Force.Soft,
        _ => Laws.Force.Binding,
    };

    /// <summary>The title on a day; before the first and after the last, the nearest.</summary>
    public string TitleOn(DateOnly day) =>
        (Titles.LastOrDefault(t => t.From is not { } from || from.ReachedOn(day) != Reached.No) ?? Titles[0]).Text;

    /// <summary>The popular name, where it leads: an act whose long title nobody says goes by it.</summary>
    public string? PopularNameOn(DateOnly day) => AlsoKnownAs is [var name, ..] && TitleOn(day) is { Length: > SayableTitle } title && name.Length < title.Length ? name : null;

    /// <summary>What people call it on a day.</summary>
    public string NameOn(DateOnly day) => PopularNameOn(day) ?? TitleOn(day);

    /// <summary>The citation by which it is known: the code's, else the first.</summary>
    public string Cite => (Citations.FirstOrDefault(c => c.Role == CitationRole.Code) ?? Citations[0]).Cite;

    public LegalEvent? Event(string? id) => Events.FirstOrDefault(e => e.Id == id);

    /// <summary>The event that made a finding so: the one it names, else the making of the law.</summary>
    public LegalEvent? Begins(Finding finding) => finding.Since is null ? Events.FirstOrDefault(e => e.Makes) : Event(finding.Since);

    /// <summary>How well a finding is backed, by the kind of its source.</summary>
    public VerificationLevel LevelOf(Finding finding) => Source(finding.Source)?.Level ?? VerificationLevel.Unverified;

    public SourceReference? Source(string? id) => Sources.FirstOrDefault(s => s.Id == id);
}

/// <summary>A title in a language, for a time.</summary>
public sealed record TitleInForce
{
    public required string Text { get; init; }

    [Description("BCP 47")]
    public required string Lang { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }
}

public sealed record CitationEntry
{
    [Description("Bluebook T1 form with the whole range; abroad the native short form")]
    public required string Cite { get; init; }

    public required CitationRole Role { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? Until { get; init; }
}

/// <summary>A member of a legislature who introduced a measure.</summary>
public sealed record Sponsor
{
    [Description("As people write it: Christopher A. Coons; given name only where the source has it")]
    public required string Name { get; init; }

    [Description("Where the measure was introduced in more than one chamber: in which by this member")]
    public Chamber? Chamber { get; init; }

    public required string Source { get; init; }
}

public sealed record InstrumentPart
{
    public required string Id { get; init; }

    public required string Cite { get; init; }

    public string? Title { get; init; }
}

/// <summary>A pinned official text: a fetched text whose provisions have this hash was decided in the review of the data.</summary>
public sealed record TextPin
{
    public required string Source { get; init; }

    public required PartialDate AsAt { get; init; }

    [Description("SHA-256 of the normalised provisions, lower-case hex")]
    public required string Sha256 { get; init; }
}

public sealed record Verification
{
    [Description("The day somebody looked")]
    public required DateOnly CheckedOn { get; init; }

    [Description("The date of the newest evidence seen")]
    public required PartialDate AsOf { get; init; }

    [Description("The day it must be looked at again")]
    public required DateOnly DueOn { get; init; }
}

/// <summary>Where a fact was read.</summary>
public sealed record SourceReference
{
    public required string Id { get; init; }

    public required Uri Url { get; init; }

    public required SourceKind Kind { get; init; }

    public string? Title { get; init; }

    public required string Publisher { get; init; }

    [Description("The day it was opened for this record")]
    public required DateOnly AccessedOn { get; init; }

    public string? Note { get; init; }

    public VerificationLevel Level => Kind switch
    {
        <= SourceKind.Agency => VerificationLevel.Official,
        <= SourceKind.News => VerificationLevel.Secondary,
        _ => VerificationLevel.Unverified,
    };
}
