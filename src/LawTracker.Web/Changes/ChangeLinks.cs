using LawTracker.Publishing;
using LawTracker.Publishing.Changes;
using LawTracker.Web.Laws;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Changes;

/// <summary>Where a change leads: the law, the event in its history, the passage cited. Reads each law's text once.</summary>
public sealed class ChangeLinks(PublishedLaw published)
{
    readonly Dictionary<InstrumentId, IReadOnlyList<Provision>> texts = [];
    readonly Lazy<IReadOnlySet<InstrumentId>> held = new(published.LawsWithText);

    /// <summary>The most exact place: the passage, else the answer or event on the law's page, else the case or place.</summary>
    public string Of(Change change) => Passage(change) ?? (change.Law is { } law && change.Kind != "record"
        ? change.Finding is not null ? Paths.Of(law.Id) + "#answers" : Event(change)
        : Paths.Of(change.Jurisdiction));

    /// <summary>The passage that an answer cites; null where its text is not held.</summary>
    public string? Passage(Change change) =>
        change is { Law: { } law, Finding: { } finding } && PassageFinder.Find(Text(law.Id), finding) is { } provision ? Paths.Of(law.Id, provision.Path) : null;

    /// <summary>The event in the history of the law, or the case.</summary>
    public static string Event(Change change) => change switch
    {
        { Case: { } record } => Paths.Of(record),
        { Law: { } law, Event: { } e } => $"{Paths.Of(law.Id)}#event-{e}",
        { Law: { } law, Origin: ChangeOrigin.Text } => Paths.Of(law.Id) + "#text",
        { Law: { } law } => Paths.Of(law.Id),
        _ => Paths.Of(change.Jurisdiction),
    };

    IReadOnlyList<Provision> Text(InstrumentId law)
    {
        if (!texts.TryGetValue(law, out var text))
            texts[law] = text = !held.Value.Contains(law) ? [] : published.VersionsOf(law) is [var newest, ..] ? newest.Provisions : [];
        return text;
    }
}
