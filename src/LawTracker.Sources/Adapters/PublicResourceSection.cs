using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>One section of a title while its blocks are read: the law first, then its history, then notes that are not law.</summary>
sealed class PublicResourceSection
{
    readonly string heading;
    readonly ProvisionList provisions = new();
    readonly List<string> history = [];
    readonly int root;
    int at;
    int division = -1;
    Place place = Place.Law;

    public PublicResourceSection(string number, string heading, IElement head)
    {
        (Number, this.heading, Head) = (number, heading, head);
        root = at = provisions.Open(-1, LegalText.Label(number), $"{Sign} {number}", heading);
    }

    enum Place { Law, HistoryNext, Notes }

    /// <summary>The heading as it stands in the page; its id is the section's address.</summary>
    public IElement Head { get; }

    public string Number { get; }

    public bool IsWordless => !provisions.HasText && Stub is null;

    /// <summary>Two signs for a run of sections that one stub stands for.</summary>
    string Sign => Number.AsSpan().IndexOfAny(" ,—–") >= 0 ? "§§" : "§";

    string? Stub => Stubs.OfSection(heading, provisions.FirstText) ?? (provisions.HasText ? null : history.Select(PublicResourceNotes.StubInHistory).LastOrDefault());

    /// <summary>A heading of a chapter ends the section before it.</summary>
    public void Close() => place = Place.Notes;

    public void Read(string run, IElement? block)
    {
        var name = block?.LocalName ?? "p";
        if (place is Place.Notes || name is "ul" && block!.ClassName is "leaders")
            return;
        if (place is Place.Law && name is "ol")
        {
            PublicResourceList.Read(block!, provisions, at, Head.Id ?? "");
            return;
        }
        var text = block is null ? run : HtmlText.Of(block);
        if (PublicResourceNotes.History(text, name) is { } note)
            Note(note);
        else if (place is Place.HistoryNext)
            ReadHistory(text, name, block);
        else if (PublicResourceNotes.StartsNotes(text, name))
            place = Place.Notes;
        else if (name is "h4" or "h5" or "h6")
            Divide(text, name);
        else if (name is "table")
            foreach (var row in HtmlText.Rows(block!))
                provisions.Add(at, row);
        else
            provisions.Add(at, text);
    }

    public ParsedInstrument ToInstrument(SourcePage page, string code, string? asAt)
    {
        var parts = provisions.ToList();
        return new()
        {
            Citation = $"{code} {Sign} {Number}",
            Title = heading.Length > 0 ? heading : parts[0].Text,
            Kind = "code",
            Official = Head.Id is { Length: > 0 } id ? new(page.Url, "#" + id) : page.Url,
            AsAt = asAt,
            Stub = IsWordless ? "omitted" : Stub,
            Provisions = parts,
            History = history,
        };
    }

    void Note(string note)
    {
        // Mississippi prints the history of a compact before its words.
        place = note.Length == 0 ? Place.HistoryNext : provisions.HasText || Stubs.OfSection(heading, "") is not null ? Place.Notes : Place.Law;
        if (note.Length > 0)
            history.Add(note);
    }

    /// <summary>After a heading "History" the next paragraph of words is the history; a bold line of its own ("Source.") stands before it.</summary>
    void ReadHistory(string text, string name, IElement? block)
    {
        if (name is not "p")
            place = Place.Notes;
        else if (text.Length > 0 && (block is null || block.Children.Length != 1 || block.FirstElementChild!.TextContent.Trim().Length < block.TextContent.Trim().Length))
            Note(text);
    }

    /// <summary>Articles of a compact, printed as headings within the section.</summary>
    void Divide(string text, string name)
    {
        var (label, rest) = PublicResourceNotes.Division(text);
        at = provisions.Open(name is "h4" || division < 0 ? root : division, LegalText.Label(label), label, rest);
        if (name is "h4")
            division = at;
    }
}
