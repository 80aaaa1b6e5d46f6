using System.ComponentModel;

namespace LawTracker.Laws;

/// <summary>Words by which a bill of a topic is known: any of them is one sign, and the weight says how much the sign tells.</summary>
public sealed record TermGroup
{
    public const int Heaviest = 10;

    [Description("Short name, once in a topic; it stands in the reasons that reviewers read")]
    public required string Id { get; init; }

    [Description("1 to 10: from 8 on one mention is enough, from 4 on it is enough in the title, less only supports others")]
    public required int Weight { get; init; }

    [Description("Words, phrases (digital replica) and proximity as in the search (image w/8 consent)")]
    public required IReadOnlyList<string> Any { get; init; }

    [Description("One of these must stand somewhere in the bill too")]
    public IReadOnlyList<string> With { get; init; } = [];

    [Description("What stands in one title or provision with one of these does not count")]
    public IReadOnlyList<string> Without { get; init; } = [];
}
