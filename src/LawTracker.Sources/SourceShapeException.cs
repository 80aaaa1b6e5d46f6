namespace LawTracker.Sources;

/// <summary>A page does not have the shape its adapter reads. The message names what was expected, what was there, and the page.</summary>
public sealed class SourceShapeException : Exception
{
    public SourceShapeException(string message, Uri url, Exception? inner = null)
        : base($"{message} ({url})", inner) => Url = url;

    public Uri Url { get; }
}
