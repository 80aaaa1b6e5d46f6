using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of an article in BWB XML: numbered paragraphs (leden), lists in lists, tables. What the publisher says of each part's sources is no law.</summary>
sealed class DutchText(ProvisionList provisions)
{
    readonly WordRun run = New();

    /// <summary>Reads single elements; it holds nothing between two of them.</summary>
    public static WordRun Words => New();

    /// <summary>Footnotes.</summary>
    public static IReadOnlyList<string> Notes(IElement piece) => [.. piece.Below().Where(e => e.LocalName is "noot").Select(e => new WordRun(name => name is "meta-data", IsBlock).Of(e)).Where(words => words.Length > 0)];

    public void Read(IElement parent, int at)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is not IElement e || !IsBlock(e.LocalName))
            {
                if (node is not IElement { LocalName: "kop" } || !IsHeaded(parent))
                    run.Add(node);
                continue;
            }
            provisions.Add(at, run.Take());
            if (e.LocalName is "row")
                provisions.Add(at, string.Join('\t', e.Elements().Select(Words.Of)).Trim('\t', ' '));
            else if (e.LocalName is "lid" or "li" or "definitie-item" || IsHeaded(e))
                Read(e, Open(e, at));
            else if (e.LocalName is not ("lidnr" or "li.nr"))
                Read(e, at);
            provisions.Add(at, run.Take());
        }
        provisions.Add(at, run.Take());
    }

    int Open(IElement part, int parent)
    {
        var number = Words.Of(part.Child("lidnr") ?? part.Child("li.nr") ?? part.Child("kop")?.Child("nr"));
        var printed = $"{Words.Of(part.Child("kop")?.Child("label"))} {number}".Trim();
        return provisions.Open(parent, LegalText.Label(number), printed, Words.Of(part.Child("kop")?.Child("titel")));
    }

    static WordRun New() => new(name => name is "meta-data" or "noot" or "jcis" or "bwb-wijzigingen", IsBlock);

    static bool IsHeaded(IElement e) => e.Child("kop") is not null;

    static bool IsBlock(string name) => name is "al" or "lid" or "lidnr" or "lijst" or "li" or "li.nr" or "tekst" or "artikel" or "divisie" or "circulaire.divisie" or "bijlage" or "definitielijst" or "definitie-item" or "definitie" or "term"
        or "table" or "tgroup" or "thead" or "tbody" or "row" or "entry" or "wij" or "wie" or "considerans" or "considerans.al" or "afkondiging" or "context" or "context.al" or "gegeven" or "dagtekening" or "slotformulering" or "ondertekenaar" or "ondertekening"
        or "koning" or "noot.nr" or "noot.al" or "uitgifte" or "tussenkop" or "wat" or "hoofdstuk" or "paragraaf" or "afdeling" or "titeldeel" or "deel" or "boek" or "kop-al";
}
