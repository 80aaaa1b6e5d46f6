namespace LawTracker.Web.Feeds;

/// <summary>A list as a feed: Atom (RFC 4287) and JSON Feed 1.1 are written from it.</summary>
/// <param name="Title">What it lists.</param>
/// <param name="Address">Its address within the site without format: <c>/changes?topic=elections</c>. With it goes its id.</param>
/// <param name="Page">The page for people.</param>
/// <param name="Atom">Its own address as Atom.</param>
/// <param name="Json">Its own address as JSON Feed; null where it has none.</param>
/// <param name="UpdatedAt">When it last changed here.</param>
/// <param name="Entries">The newest.</param>
public sealed record Feed(string Title, string Address, string Page, string Atom, string? Json, DateTime UpdatedAt, IReadOnlyList<FeedEntry> Entries)
{
    /// <summary>So many entries at once; older ones stand at <see cref="NextAfter"/>.</summary>
    public const int Most = 100;

    /// <summary>The id after which an older part of the list begins; null at its end.</summary>
    public string? NextAfter { get; init; }

    /// <summary>Where the list goes on, for an address of it in some format.</summary>
    public string? Next(string address) => NextAfter is null ? null : address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "after=" + Uri.EscapeDataString(NextAfter);
}

/// <summary>One entry of a feed.</summary>
/// <param name="Kind">What it is: change, law, deadline.</param>
/// <param name="Id">Its id among those of its kind: stable, wherever this site is.</param>
/// <param name="Title">In a sentence.</param>
/// <param name="Path">Its address within the site.</param>
/// <param name="PublishedAt">When it was first known here.</param>
/// <param name="UpdatedAt">When what is said of it last changed.</param>
/// <param name="Text">More of it, in plain words.</param>
/// <param name="Categories">Place and topics, by their ids.</param>
/// <param name="Extension">The same for programs.</param>
public sealed record FeedEntry(string Kind, string Id, string Title, string Path, DateTime PublishedAt, DateTime UpdatedAt, string Text, IReadOnlyList<string> Categories, object Extension);
