namespace LawTracker.Sources;

/// <summary>Reads one format of official page. Pure: the same page gives the same result, whatever the machine, day or culture.</summary>
/// <remarks>Facts that differ from place to place (a code's abbreviation, say) come in <see cref="SourcePage.Options"/> from <c>data/sources</c>.</remarks>
public interface ISourceAdapter
{
    /// <summary>The name by which <c>data/sources/*.yaml</c> choose this adapter, such as <c>dc-code-xml</c>.</summary>
    string Id { get; }

    /// <summary>Rises whenever the same page would give another result; snapshots record it.</summary>
    int Version { get; }

    /// <summary>Whether its pages are PDFs; for any other adapter a PDF under a page's name is put aside unread.</summary>
    bool ReadsPdf => false;

    /// <summary>Turns a page into instruments, into further pages to read, or into an explicit nothing.</summary>
    /// <exception cref="SourceShapeException">The page is not what this adapter knows how to read.</exception>
    /// <exception cref="SourceRefusedException">The page is what it knows, and says that the service gives us nothing.</exception>
    PageResult Parse(SourcePage page);
}
