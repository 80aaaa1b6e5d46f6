using System.Globalization;
using LawTracker.Publishing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Laws;

namespace LawTracker.Web.Redlines;

/// <summary>One side of a redline: a text, or none where none is as old as the day.</summary>
/// <param name="Asked">As the address has it.</param>
/// <param name="Day">The day for which coded answers are compared: the day asked for, else the age of the text; null where that is unknown.</param>
/// <param name="Text">The text.</param>
public sealed record RedlineSide(string Asked, DateOnly? Day, InstrumentVersion? Text);

/// <summary>What came of asking for a redline: a bad parameter, or two sides.</summary>
/// <param name="View">The law as it stands today, with all its texts.</param>
/// <param name="Bad">The parameter that cannot be read.</param>
/// <param name="From">The older side; null where there is nothing to compare and nothing was asked for.</param>
/// <param name="To">The newer side.</param>
public sealed record RedlineRequest(LawView View, (string Name, string Value)? Bad, RedlineSide? From, RedlineSide? To)
{
    public const string Wanted = "a day such as 2025-01-31, or the number of a revision that published a text of this law";

    /// <summary>The redline, where a text is held on both sides and they are not the same.</summary>
    public Redline? Redline => From?.Text is { } from && To?.Text is { } to && from.Id != to.Id ? Redlines.Redline.Of(from.Provisions, to.Provisions) : null;

    /// <summary>The same comparison by revisions: what is published later does not change it.</summary>
    public (string From, string To)? Permanent => Redline is null ? null : (Number(From!.Text!), Number(To!.Text!));

    /// <param name="view">The law as it stands today.</param>
    /// <param name="from">A day or a revision as typed; empty: the text before <paramref name="to"/>.</param>
    /// <param name="to">A day or a revision as typed; empty: the newest text.</param>
    public static RedlineRequest Of(LawView view, string? from, string? to)
    {
        if (!string.IsNullOrEmpty(to) && Side(view, to) is null)
            return new(view, (nameof(to), to), null, null);
        if (!string.IsNullOrEmpty(from) && Side(view, from) is null)
            return new(view, (nameof(from), from), null, null);
        var newer = string.IsNullOrEmpty(to) ? view.Versions is [var newest, ..] ? Of(newest) : null : Side(view, to);
        var older = string.IsNullOrEmpty(from) ? view.Versions.SkipWhile(v => v.Id != newer?.Text?.Id).Skip(1).FirstOrDefault() is { } before ? Of(before) : null : Side(view, from);
        newer ??= older is null ? null : new("", view.Day, null);
        // A redline reads forward in time, whichever way round it is asked for.
        return older?.Day > newer?.Day ? new(view, null, newer, older) : new(view, null, older, newer);
    }

    /// <summary>The coded answers on both days; null where a day is not known.</summary>
    public (IReadOnlyList<AnswerChange> Changed, int Same)? Answers(Tracker tracker)
    {
        LawView? On(DateOnly? day) => day is null ? null : LawView.Of(tracker, View.Corpus, View.Law.Id.Jurisdiction.Value, View.Law.Id.Value.Split('/')[1], day);
        return On(From?.Day) is { } before && On(To?.Day) is { } after ? AnswerChange.Between(before, after) : null;
    }

    static RedlineSide? Side(LawView view, string asked)
    {
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return view.Versions.FirstOrDefault(v => v.Revision == revision) is { } version ? Of(version) : null;
        return DayParameter.TryRead(asked, view.Day, out var day) ? new(asked, day, InstrumentVersion.StandingOn(view.Versions, day)) : null;
    }

    static RedlineSide Of(InstrumentVersion version) => new(Number(version), version.AsAt?.Last, version);

    static string Number(InstrumentVersion version) => version.Revision.ToString(CultureInfo.InvariantCulture);
}
