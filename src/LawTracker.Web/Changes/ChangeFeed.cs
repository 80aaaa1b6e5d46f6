using LawTracker.Publishing;
using LawTracker.Publishing.Changes;
using LawTracker.Web.Feeds;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Changes;

/// <summary>Changes as a feed.</summary>
static class ChangeFeed
{
    /// <param name="published">For passages.</param>
    /// <param name="changes">What the list holds, newest first.</param>
    /// <param name="after">The change after which it goes on; null at its beginning.</param>
    /// <param name="title">What it lists.</param>
    /// <param name="address">Makes its addresses: of the page for null, else in a format such as <c>.atom</c>.</param>
    /// <param name="json">The format of its JSON Feed.</param>
    public static Feed Of(PublishedLaw published, IReadOnlyList<Change> changes, string? after, string title, Func<string?, string> address, string json = ".feed.json")
    {
        var log = published.Changes();
        var from = after is null ? -1 : log.PlaceOf(after) ?? -1;
        List<Change> part = [.. changes.SkipWhile(c => log.PlaceOf(c.Id) <= from).Take(Feed.Most + 1)];
        var links = new ChangeLinks(published);
        return new("LawTracker: " + title, address(null), address(null), address(".atom"), address(json), part.Select(c => (DateTime?)c.UpdatedAt).Max() ?? log.Baseline?.At ?? DateTime.UnixEpoch, [.. part.Take(Feed.Most).Select(c => Entry(links, c))])
        {
            NextAfter = part.Count > Feed.Most ? part[Feed.Most - 1].Id : null,
        };
    }

    static FeedEntry Entry(ChangeLinks links, Change change) => new(
        "change", change.Id, change.Sentence, links.Of(change), change.Known.At, change.UpdatedAt, Text(change),
        [change.Jurisdiction.Value, .. change.Topics.Select(t => t.Value)], ChangeRow.Of(links, change));

    static string Text(Change change)
    {
        List<string> said = [ChangesList.Say(change.Origin) + (change.Law is { } law ? $": {Names.Of(law, DateOnly.MaxValue)}, {law.Cite}." : ".")];
        if (change.On is { } on && change.Origin == ChangeOrigin.Law)
            said.Add($"{Words.Capital(change.Kind.Replace('-', ' '))} {on.InWords()}" + (change.Effective is not { } effective ? "; no day of effect is recorded." : effective == on ? "." : $", effective {effective.InWords()}."));
        if (change.Question is not null && change.Cite is { } cite)
            said.Add($"Where it says so: {cite}.");
        said.Add($"Known here since {PartialDate.Of(DateOnly.FromDateTime(change.Known.At)).InWords()}. Information, not legal advice.");
        return string.Join(' ', said);
    }
}
