using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Estonia's Riigi Teataja, the XML of an act (<c>oigusakt</c>). One instrument a §: <c>KarS § 121-1</c> for § 121¹, cited by the act's abbreviation, else by its place in the gazette.</summary>
/// <remarks>An act without sections (a regulation that amends another) is one instrument. Marks of amendment are kept apart, also where they stand among the words. Headings of chapters and the notes of the act are left out.</remarks>
public sealed class RiigiTeataja : ISourceAdapter
{
    public string Id => "riigi-teataja";

    public int Version => 1;

    public PageResult Parse(SourcePage page)
    {
        if (!page.Text.AsSpan().TrimEnd().EndsWith("</oigusakt>", StringComparison.Ordinal) || page.Xml.DocumentElement is not { LocalName: "oigusakt" } root)
            throw page.Unreadable("Expected a whole 'oigusakt'");
        Superscript.Raise(root);
        var act = EstonianAct.Read(page, root);
        var body = root.Child("sisu") ?? throw page.Unreadable("The act has no 'sisu'");
        var sections = body.Below().FindAll(e => e.LocalName is "paragrahv");
        return PageResult.Of(sections.Count > 0 ? [.. sections.Select(section => Section(page, act, section))] : [Whole(page, act, body)]);
    }

    static ParsedInstrument Section(SourcePage page, EstonianAct act, IElement section)
    {
        var number = EstonianText.Number(section, "paragrahvNr") ?? throw page.Unreadable("A section has no number");
        var heading = section.Child("paragrahvPealkiri") is { } h ? HtmlText.Of(h) : "";
        var provisions = new ProvisionList();
        var text = new EstonianText(provisions);
        text.Read(section, provisions.Open(-1, number, EstonianText.Printed(section), heading));
        var citation = $"{act.Name} § {number}";
        List<EstonianMark> marks = [.. section.Below().Where(e => e.LocalName is "muutmismarge").Select(EstonianMark.Read), .. Above(section)];
        var stub = provisions.FirstText.Trim('–', '-', ' ').Length > 0 ? null : marks.Exists(m => m.IsRepeal) ? "repealed" : section.Child("paragrahvNr")?.GetAttribute("kehtiv") is "0" ? "omitted" : null;
        if (!provisions.HasText && stub is null)
            throw page.Unreadable($"{citation} has neither text nor a mark of repeal");
        return act.Instrument(citation, heading, provisions) with
        {
            Official = section.GetAttribute("id") is { Length: > 0 } id ? new(act.Official, "#" + id) : act.Official,
            Stub = stub,
            Events =
            [
                .. ArticleNumber.IsPlain(number) && !marks.Exists(m => m.IsOfWhole) ? act.Events : [],
                .. marks.Where(m => m.On is not null).Select(m => new ParsedEvent(stub is not null && m.IsRepeal ? "repealed" : "amended", m.On!, m.Text)).Distinct().OrderBy(e => e.On, StringComparer.Ordinal),
            ],
            History = [.. marks.Select(m => m.Text).Concat(text.Marks).Distinct()],
        };
    }

    static ParsedInstrument Whole(SourcePage page, EstonianAct act, IElement body)
    {
        var provisions = new ProvisionList();
        var text = new EstonianText(provisions);
        text.Read(body, provisions.Open(-1, "act"));
        if (!provisions.HasText)
            throw page.Unreadable("The act has neither sections nor text");
        return act.Instrument(act.Gazette, act.Title, provisions) with { Kind = act.Kind, Events = act.Events, History = text.Marks };
    }

    /// <summary>The marks that a whole chapter or part is repealed; its sections then hold only their headings.</summary>
    static IEnumerable<EstonianMark> Above(IElement section)
    {
        for (var above = section.ParentElement; above is { LocalName: not "oigusakt" }; above = above.ParentElement)
            foreach (var mark in above.Elements().Where(e => e.LocalName is "muutmismarge").Select(EstonianMark.Read).Where(m => m.IsRepeal))
                yield return mark;
    }
}
