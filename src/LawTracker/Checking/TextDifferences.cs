using System.Globalization;
using LawTracker.Laws;
using LawTracker.Storage;

namespace LawTracker.Checking;

/// <summary>Sections of which another official source gives other words than the text we hold.</summary>
public static class TextDifferences
{
    public static IEnumerable<Contradiction> Of(IReadOnlyList<HeldText> texts) =>
        from text in texts
        from theirs in text.Others
        from ours in text.Ours
        where ours.Number == theirs.Number && ours.Language == theirs.Language
        let differences = SectionDiff.Of(ours, theirs)
        where differences.Count > 0
        select new Contradiction(
            MismatchKind.TextDiffers, $"{text.Law.Key} {ours.Number} {theirs.Source.Id}", $"§ {ours.Number} in {theirs.Source.Name}",
            $"{ours.Source.Name}, {Age(ours.AsAt)}{(text.IsPublished ? "" : ", not yet decided on")}.",
            $"{theirs.Source.Name}, {Age(theirs.AsAt)}.{Between(text.Law, ours, theirs).Note}")
        {
            Law = text.Law.Key,
            Source = theirs.Source.Id,
            Url = theirs.Url,
            Places = [text.Law.Key],
            Differences = [.. differences.Take(Most)],
            MoreDifferences = Math.Max(0, differences.Count - Most),
            Explanation = Between(text.Law, ours, theirs).Explanation,
            Fingerprint = Sha.Of(string.Join('\n', differences)),
        };

    /// <summary>How old a text is, in words.</summary>
    internal static string Age(PartialDate? asAt) => asAt is { } age ? "text as at " + age.InWords() : "text of unknown age";

    /// <summary>So many differences are shown.</summary>
    const int Most = 8;

    /// <summary>Texts of two ages may differ and both be right, where the law was changed between; where no change is on record, perhaps one is missing there.</summary>
    static (string? Explanation, string Note) Between(Instrument law, HeldSection ours, HeldSection theirs)
    {
        if (ours.AsAt is not { } mine || theirs.AsAt is not { } other || (mine.First <= other.Last && other.First <= mine.Last))
            return (null, "");
        var (older, newer) = mine.First < other.First ? (mine, other) : (other, mine);
        var side = older == mine ? "Ours is the older text" : "Theirs is the older text";
        return law.Events.FirstOrDefault(e => Changes(e) && e.Bites.Last > older.First && e.Bites.First <= newer.Last) is { } change
            ? ($"{side}: between the two the law was {change.Kind.Words()} (from {change.Bites.InWords()}).", "")
            : (null, string.Create(CultureInfo.InvariantCulture, $" {side}, but no change of this law between the two is on record: perhaps one is missing."));
    }

    static bool Changes(LegalEvent step) => step.Kind is EventKind.Enacted or EventKind.Commenced or EventKind.Amended or EventKind.Corrected or EventKind.Codified or EventKind.Renumbered
        or EventKind.Repealed or EventKind.ReEnacted or EventKind.Superseded or EventKind.Expires;
}
