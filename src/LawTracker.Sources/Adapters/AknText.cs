using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of an article in Akoma Ntoso. Parts are what has a number; Finnish subsections have none and are counted, as they are cited.</summary>
static class AknText
{
    public static void Read(IElement parent, ProvisionList to, int at)
    {
        foreach (var child in parent.Elements())
        {
            if (child.LocalName is "num" or "heading" or "subheading")
                continue;
            if (IsPart(child))
                Read(child, to, Open(child, to, at));
            else if (child.LocalName is "table")
                Rows(child, to, at);
            else if (child.Elements().Exists(e => IsPart(e) || e.LocalName is "p" or "table" or "content" or "list" or "blockList" or "intro" or "listIntroduction" or "wrapUp" or "listWrapUp" or "block" or "hcontainer"))
                Read(child, to, at);
            else
                Lines(child, to, at);
        }
    }

    /// <summary>The number's words, where a note may stand behind them.</summary>
    public static string WithoutNotes(IElement num)
    {
        var copy = (IElement)num.Clone();
        foreach (var note in copy.Below().FindAll(AknNotes.IsNote))
            note.Remove();
        return HtmlText.Of(copy);
    }

    /// <summary>The heading; in Italian files it may stand as an unnumbered paragraph before the first numbered one, from where it is taken.</summary>
    public static string Heading(IElement part)
    {
        if (part.Child("heading") is { } h && HtmlText.Of(h) is { Length: > 0 } heading)
            return heading;
        var paragraphs = part.Elements().FindAll(e => e.LocalName is "paragraph");
        if (paragraphs is not [var first, var second, ..] || first.Child("num") is not null || second.Child("num") is null || HtmlText.Of(first) is not ['(', ..] and not [.., not ('.' or ';' or ':')])
            return "";
        var words = HtmlText.Of(first);
        first.Remove();
        return words;
    }

    static bool IsPart(IElement e) => e.LocalName is "paragraph" or "subparagraph" or "subsection" or "point" or "item" or "indent" or "alinea" or "clause" or "level";

    static int Open(IElement part, ProvisionList to, int at)
    {
        var heading = part.Child("heading") is { } h ? HtmlText.Of(h) : "";
        if (part.Child("num") is { } num && HtmlText.Of(num) is { Length: > 0 } printed)
            return to.Open(at, LegalText.Label(printed), printed, heading);
        return part.LocalName is "subsection" && part.GetAttribute("eId") is { } id ? to.Open(at, LegalText.Label(id[(id.LastIndexOf('_') + 1)..]), "", heading) : at;
    }

    static void Lines(IElement line, ProvisionList to, int at)
    {
        foreach (var (text, block) in HtmlText.Parts(line))
        {
            if (block is { LocalName: "table" })
                Rows(block, to, at);
            else
                to.Add(at, block is null ? text : HtmlText.Of(block));
        }
    }

    static void Rows(IElement table, ProvisionList to, int at)
    {
        foreach (var row in HtmlText.Rows(table))
            to.Add(at, row);
    }
}
