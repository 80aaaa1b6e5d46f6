using System.Text.Json.Serialization;

namespace LawTracker.Sources;

/// <summary>What a page claims about one instrument or one section of a code. Text is verbatim but for white space.</summary>
public sealed record ParsedInstrument
{
    /// <summary>Full citation in the printed form of the field, such as <c>D.C. Code § 22-3051</c> or <c>S. 2979 (115th Cong.)</c>.</summary>
    public required string Citation { get; init; }

    public required string Title { get; init; }

    /// <summary>A kind of the law model: <c>code</c> for a section of a code, <c>bill</c>, <c>act</c>…</summary>
    public required string Kind { get; init; }

    /// <summary>The official address of this text.</summary>
    public required Uri Official { get; init; }

    /// <summary>Language of the text, BCP 47.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The id of the place whose law it is (<c>us-ca</c>), on pages that tell of several places; null: the source's own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Jurisdiction { get; init; }

    /// <summary>What its publisher says a bill is about, where a page has that: no words of the law.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Abstract { get; init; }

    /// <summary>The legislature or Congress, for bills.</summary>
    public string? Session { get; init; }

    /// <summary>The text's own age as the page states it, ISO (<c>2024-10-20</c>, <c>2024-10</c>, <c>2024</c>); null where it does not say.</summary>
    public string? AsAt { get; init; }

    /// <summary>Set where the section is only a stub: <c>repealed</c>, <c>expired</c>, <c>reserved</c>, <c>transferred</c>, <c>omitted</c>, <c>renumbered</c>.</summary>
    public string? Stub { get; init; }

    public IReadOnlyList<ParsedEvent> Events { get; init; } = [];

    /// <summary>In reading order. The first is the section itself (its path is the section number) with any text that stands before its parts.</summary>
    public IReadOnlyList<ParsedProvision> Provisions { get; init; } = [];

    /// <summary>History notes as printed, kept apart from the text of the law.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>Passages that the page shows struck through or underlined; null where it shows none, as on every page that is no print.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParsedMark>? Marks { get; init; }
}

/// <summary>A passage of a provision's text with a line drawn through it or under it. The words are in the text all the same.</summary>
/// <param name="Path">The provision's.</param>
/// <param name="Kind"><c>struck</c> or <c>underlined</c>.</param>
/// <param name="Start">Its first character in the provision's text, from 0.</param>
/// <param name="Length">In characters.</param>
/// <param name="Page">The page it begins on, from 1.</param>
public sealed record ParsedMark(string Path, string Kind, int Start, int Length, int Page);

/// <summary>An addressable part. <paramref name="Path"/> is stable, such as <c>22-3051/a/1</c>: the section number as printed, then each label without its brackets.</summary>
/// <param name="Path">Unique within its instrument; made of <c>[A-Za-z0-9.:_-]</c> and <c>/</c>.</param>
/// <param name="Number">The label as printed, such as <c>(a)</c> or <c>§ 22-3051</c>; empty for an unnumbered paragraph.</param>
/// <param name="Heading">Catchline, or empty.</param>
/// <param name="Text">This part's own words, without those of its parts; may be empty for a container.</param>
public sealed record ParsedProvision(string Path, string Number, string Heading, string Text);

/// <summary>A dated step the page tells of. <paramref name="Kind"/> is an event kind of the law model, or <c>action</c> for a step the model does not name.</summary>
/// <param name="Kind">Event kind.</param>
/// <param name="On">ISO date.</param>
/// <param name="Text">The page's own words for it.</param>
/// <param name="Chamber"><c>upper</c>, <c>lower</c>, <c>joint</c> or null.</param>
public sealed record ParsedEvent(string Kind, string On, string Text, string? Chamber = null);
