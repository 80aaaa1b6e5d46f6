using System.Globalization;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>What reference managers can tell apart.</summary>
public enum WorkKind
{
    /// <summary>Law that was made: an act, a part of a code, a regulation, a directive, an order.</summary>
    Statute,

    Bill,

    Case,

    Report,

    /// <summary>What has no text of its own to cite: a doctrine of the courts, as this record tells it.</summary>
    Webpage,
}

/// <summary>A record as something to be cited, on a day: all that the formats need, once.</summary>
public sealed record CitedWork
{
    /// <summary>Unique among all records, and a key in every format: <c>us-tn.elvis-act</c>, <c>case.kohls-v-bonta</c>.</summary>
    public required string Key { get; init; }

    public required WorkKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The name people use, where it is another.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>BCP 47, of the title.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where the work stands: a code, a register, a reporter.</summary>
    public string? Container { get; init; }

    public string? Volume { get; init; }

    /// <summary>The section or article, without its sign.</summary>
    public string? Section { get; init; }

    public string? Page { get; init; }

    /// <summary>A public law's, a bill's or a docket's number.</summary>
    public string? Number { get; init; }

    public string? Session { get; init; }

    /// <summary>Who made it: a legislature or a court.</summary>
    public string? Body { get; init; }

    public required string Jurisdiction { get; init; }

    /// <summary>Enacted, introduced or decided; null where not known exactly enough to be said.</summary>
    public PartialDate? MadeOn { get; init; }

    /// <summary>The day it is cited for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day somebody reads it.</summary>
    public required DateOnly ReadOn { get; init; }

    /// <summary>What we know of it on that day, in a sentence: status, evidence, record.</summary>
    public required string Note { get; init; }

    public required string Abstract { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The record on the day it is cited for; it never moves.</summary>
    public required Uri Url { get; init; }

    /// <summary>The citation alone, by the Bluebook; see <see cref="Citing.Bluebook"/>.</summary>
    public required string Bluebook { get; init; }

    /// <summary>The citation alone, by OSCOLA; see <see cref="Citing.Oscola"/>.</summary>
    public required string Oscola { get; init; }

    /// <summary>With the day it is cited for and where it was read.</summary>
    public string BluebookLine => $"{Bluebook}, LawTracker (as of {Citing.Bluebook.Date(PartialDate.Of(AsOf))}), {Url.AbsoluteUri}";

    /// <inheritdoc cref="BluebookLine"/>
    public string OscolaLine => $"{Oscola} (LawTracker, as of {Long(AsOf)}) <{Url.AbsoluteUri}> accessed {Long(ReadOn)}";

    static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
