using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>An Act of the Oireachtas as enacted, in the Irish Statute Book's XML. Characters outside ASCII are elements (<c>&lt;odq/&gt;</c>, <c>&lt;afada/&gt;</c>).</summary>
static class IrishActXml
{
    public static PageResult Read(SourcePage page, IElement act)
    {
        var about = act.Child("metadata") ?? throw page.Unreadable("Expected the Act's metadata");
        var enacted = WrittenDate.Compact(Fact(page, about, "dateofenactment")) ?? throw page.Unreadable("Expected a date of enactment in eight digits");
        var printed = new PrintedAct($"No. {Fact(page, about, "number")} of {Fact(page, about, "year")}", Fact(page, about, "title"))
        {
            AsAt = enacted,
            IsOutlined = true,
            Events = [new("enacted", enacted, "Date of enactment")],
        };
        var front = act.Child("frontmatter") ?? throw page.Unreadable("Expected the words before the Act's sections");
        foreach (var p in front.Elements().SkipWhile(e => e.LocalName is not "actsreferredto" and not "acttoc").Where(e => e.LocalName is "p" && (e.GetAttribute("class") ?? "").Contains("left", StringComparison.Ordinal)))
            printed.Add(Words(page, p));
        Parts(page, act.Child("body") ?? throw page.Unreadable("The Act has no body"), printed);
        foreach (var schedule in act.Elements().Where(e => e.LocalName is not ("metadata" or "frontmatter" or "body")))
            Parts(page, schedule, printed);
        return printed.ToResult(page);
    }

    static void Parts(SourcePage page, IElement parent, PrintedAct printed)
    {
        foreach (var part in parent.Elements())
        {
            if (part.LocalName is "sect")
                Section(page, part, printed);
            else if (part.LocalName is "p" or "table")
                foreach (var line in part.LocalName is "p" ? [Words(page, part)] : part.Below().Where(e => e.LocalName is "tr").Select(row => string.Join('\t', row.Elements().Select(cell => Words(page, cell)))))
                    printed.Add(line);
            else if (part.LocalName is not ("title" or "number"))
            {
                if (part.Child("title") is { } title && title.Elements().Select(p => Words(page, p)).Where(w => w.Length > 0).ToList() is [var number, .. var name])
                    printed.Division(number, string.Join(' ', name));
                Parts(page, part, printed);
            }
        }
    }

    static void Section(SourcePage page, IElement section, PrintedAct printed)
    {
        var number = Words(page, section.Child("number") ?? throw page.Unreadable("A section has no number"));
        printed.Article(number, number, section.Child("title") is { } title ? Words(page, title) : "");
        var lines = section.Elements().Where(e => e.LocalName is not ("number" or "title"))
            .SelectMany(e => e.LocalName is "table" ? e.Below().Where(r => r.LocalName is "tr").Select(row => string.Join('\t', row.Elements().Select(cell => Words(page, cell)))) : [Words(page, e)]).ToList();
        if (lines.Count == 0 || !lines[0].StartsWith(number, StringComparison.Ordinal))
            throw page.Unreadable($"Expected section {number} to begin with its number");
        lines[0] = lines[0][number.Length..].TrimStart();
        foreach (var paragraph in Quotations.Join(lines))
            printed.Add(paragraph);
    }

    static string Fact(SourcePage page, IElement about, string name) => about.Child(name) is { } fact && LegalText.Tidy(fact.TextContent) is { Length: > 0 } words ? words : throw page.Unreadable($"Expected '{name}' in the metadata");

    static string Words(SourcePage page, IElement e)
    {
        var text = new System.Text.StringBuilder();
        Append(e);
        return LegalText.Tidy(text.ToString());

        void Append(INode parent)
        {
            foreach (var node in parent.ChildNodes)
            {
                if (node is IText words)
                    text.Append(words.Data);
                else if (node is IElement { HasChildNodes: false, LocalName: not ("p" or "td" or "i" or "b" or "font" or "xref") } sign)
                    text.Append(Sign(page, sign));
                else if (node is IElement inner)
                    Append(inner);
            }
        }
    }

    /// <summary>A character that has an element of its own. An unknown one is an error: a text that lost a sign would look whole.</summary>
    static string Sign(SourcePage page, IElement sign) => sign.LocalName switch
    {
        "odq" => "“",
        "cdq" => "”",
        "osq" => "‘",
        "csq" => "’",
        "emdash" => "—",
        "endash" => "–",
        "euro" => "€",
        "pound" => "£",
        "hr1" or "graphic" or "br" => " ",
        [var letter, 'f', 'a', 'd', 'a'] => $"{letter}\u0301".Normalize(),
        var other => throw page.Unreadable($"Unknown character <{other}/>: add it to this adapter"),
    };
}
