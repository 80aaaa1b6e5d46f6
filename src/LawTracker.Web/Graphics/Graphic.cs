namespace LawTracker.Web.Graphics;

/// <summary>Where a drawing is shown: on a page of the site, in a frame on somebody else's, or in a file of its own.</summary>
public enum ShownIn
{
    Page,
    Frame,
    File,
}

/// <summary>A line of a legend.</summary>
/// <param name="Kind">What is drawn: box, line or bar.</param>
/// <param name="Look">How, by the name of its class.</param>
/// <param name="Words">What it stands for.</param>
/// <param name="Count">How many there are.</param>
public sealed record GraphicKey(string Kind, string Look, string Words, int? Count = null)
{
    /// <summary>What is written on it.</summary>
    public string? Mark { get; init; }
}

/// <summary>A drawing with what must stand beside it wherever it is shown: a title, the same in words, the day, the page that it is from.</summary>
public sealed record Graphic
{
    /// <summary>Its name in addresses: <c>map</c>, <c>adoption</c>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>What it shows, in a sentence or two: the text alternative.</summary>
    public required string Says { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The page on which it stands with its table.</summary>
    public required string Page { get; init; }

    /// <summary>The query that makes it again, with its question mark; empty where it needs none.</summary>
    public required string Query { get; init; }

    /// <summary>In the drawing's own units.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    public required IReadOnlyList<GraphicKey> Legend { get; init; }

    /// <summary>The component that draws it into an SVG.</summary>
    public required Type Drawing { get; init; }

    public required Dictionary<string, object> Parameters { get; init; }

    /// <summary>Whether it holds links, so that a reader of the screen must get at its parts.</summary>
    public bool HasLinks { get; init; }

    /// <summary>The same in a frame without the site around it.</summary>
    public string Frame => $"/embed/{Kind}{Query}";

    /// <summary>The same as a file of its own.</summary>
    public string File => $"/embed/{Kind}.svg{Query}";
}
