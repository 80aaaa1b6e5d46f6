using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing;

/// <summary>One place's answer to one question, as a comparison shows it.</summary>
/// <param name="Row">The answer.</param>
/// <param name="Coverage">What was looked for in the place on the topic.</param>
/// <param name="Enacted">Whether it counts as enacted; else what is in force does.</param>
public sealed record CompareCell(AnswerRow Row, Coverage Coverage, bool Enacted)
{
    /// <summary>The answer that counts.</summary>
    public Answer Says => Enacted ? Row.Answer : Row.InForceAnswer;

    /// <summary>Where nobody has looked, or the answer is open, there is nothing to compare.</summary>
    public bool IsKnown => !Says.Is("unknown");

    /// <summary>Whether it can differ from others: where no law was found, that is told apart.</summary>
    public bool HasLaw => IsKnown && !IsNoneFound;

    public bool IsNoneFound => Row.State == "none-found" && (Says.Is("no") || Says.Is("not-applicable"));

    /// <summary>In words, never empty.</summary>
    public string Word => IsNoneFound ? "No law found" : IsKnown ? Words.Of(Says) : Row.Why is { } why ? Words.Of(why) : "Not known";

    /// <summary>What stands beside the answer that counts, where the other basis says something else.</summary>
    public string? Beside
    {
        get
        {
            if (Row.Answer.Equals(Row.InForceAnswer))
                return null;
            var status = Row.Status is { } s ? Words.Capital(Words.Of(s).Replace("Enacted, ", "", StringComparison.Ordinal)) : null;
            return Enacted
                ? $"{(status is null ? "" : status + "; ")}{(status is null ? "In force" : "in force")}: {Row.InForceAnswer}"
                : $"Enacted: {Row.Answer}{(status is null ? "" : "; " + char.ToLowerInvariant(status[0]) + status[1..])}";
        }
    }

    /// <summary>How that is drawn: blocked, or yet to start.</summary>
    public string? BesideShape => Beside is not null && Row.Status is { } status && Words.Shape(status) is "blocked" or "enacted" or "partly" ? Words.Shape(Row.Status.Value) : null;

    public string? Limits => Row.Limits.Count == 0 || !IsKnown || IsNo ? null : string.Join(", ", Row.Limits.Select(l => l.Words()));

    /// <summary>The day somebody looked and found nothing.</summary>
    public string? Looked => Row.State == "none-found" && Coverage.CheckedOn is { } day ? "looked " + Words.Of(day) : null;

    /// <summary>The shape it is drawn with; null: none.</summary>
    public string? Shape
    {
        get
        {
            if (!IsKnown)
                return Row.State == "not-researched" ? "unknown" : "partly-known";
            if (Says.Is("unclear"))
                return "unclear";
            if (Says.Is("yes"))
                return Row.Status is { } status && (Enacted || status == LegalStatus.PartlyEnjoined) ? Words.Shape(status) : "in-force";
            return Says.Is("no") || IsNoneFound ? "none" : null;
        }
    }

    /// <summary>Everything it shows, in one line.</summary>
    public string Line => Word + string.Concat(new[] { Beside, Limits, Looked }.OfType<string>().Select(s => $" ({s})"));

    /// <summary>Equal for two cells that show the same; the days on which somebody looked may differ.</summary>
    public string Sameness => $"{Word}|{Beside}|{Limits}";

    bool IsNo => Says.Is("no") || Says.Is("none") || Says.Is("not-applicable");
}
