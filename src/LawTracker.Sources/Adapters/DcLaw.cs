using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>A law or act of the Council as passed: <c>periods/NN/laws/NN-N.xml</c>. Many are stubs that only say where the words were codified.</summary>
static class DcLaw
{
    public static ParsedInstrument Read(SourcePage page, IElement law)
    {
        var id = law.GetAttribute("id") ?? throw page.Unreadable("The law has no id");
        var headings = law.Children.Where(e => e.LocalName is "heading").ToDictionary(e => e.GetAttribute("type") ?? "short", e => LegalText.Tidy(e.TextContent), StringComparer.Ordinal);
        var title = headings.GetValueOrDefault("short", "");
        var provisions = new ProvisionList();
        var number = DcCodeXml.Child(law, "num");
        var root = provisions.Open(-1, LegalText.Label(number ?? id), id, headings.GetValueOrDefault("long", ""));
        DcText.Read(law, provisions, root, root);
        var meta = law.Child("meta") ?? throw page.Unreadable("The law has no meta block");
        var stub = meta.Children.Any(e => e.LocalName is "stub") || law.Below().Exists(e => e.LocalName is "stub" or "at" && !DcCodeXml.IsLibrary(e));
        if (!provisions.HasText && !stub)
            throw page.Unreadable($"{id} has neither text nor a stub mark");
        return new()
        {
            Citation = id,
            Title = title.Length > 0 ? title : id,
            Kind = "act",
            Official = page.Url,
            Events = [.. Events(meta).OrderBy(e => e.On, StringComparer.Ordinal)],
            Provisions = provisions.ToList(),
            History = [.. meta.Below().Where(e => e.LocalName is "narrative").Select(e => LegalText.Tidy(e.TextContent)).Where(text => text.Length > 0)],
        };
    }

    static IEnumerable<ParsedEvent> Events(IElement meta)
    {
        foreach (var e in meta.Below())
        {
            var on = LegalText.IsoDate(e.LocalName is "vote" ? e.GetAttribute("date") : LegalText.Tidy(e.TextContent));
            if (on is null)
                continue;
            if (e.LocalName is "vote" && e.GetAttribute("reading") is { } reading)
                yield return new(reading is "Final" ? "passed-legislature" : "action", on, $"{reading} reading");
            else if (e.LocalName is "introduced")
                yield return new("introduced", on, "Introduced");
            else if (e.LocalName is "enacted")
                yield return new("enacted", on, "Enacted");
            else if (e.LocalName is "effective")
                yield return new("commenced", on, "Effective");
        }
    }
}
