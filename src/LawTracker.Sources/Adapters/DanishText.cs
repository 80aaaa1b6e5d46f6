using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The words of a LexDania document: sections, paragraphs (stk.) and their lists. New text that an amending act quotes is lines of words; footnotes stand apart.</summary>
static class DanishText
{
    public static WordRun Words => new(IsApart, IsBlock);

    /// <summary>Footnotes.</summary>
    public static IReadOnlyList<string> Notes(IElement part) => [.. part.Below().Where(e => e.LocalName is "Nota").Select(e => new WordRun(_ => false, IsBlock).Of(e)).Where(words => words.Length > 0)];

    /// <summary>Reads what stands below a part.</summary>
    public static void Read(IElement parent, ProvisionList provisions, int at)
    {
        foreach (var e in parent.Elements().Where(e => !IsApart(e.LocalName)))
        {
            switch (e.LocalName)
            {
                case "Explicatus" or "Rubrica" when IsPart(parent) || parent.LocalName is "Bilag":
                    break;
                case "AendringNyTekst":
                    Quote(e, provisions, at, "");
                    break;
                case "Tr":
                    provisions.Add(at, string.Join('\t', e.Elements().Select(Words.Of)).Trim('\t', ' '));
                    break;
                case "Exitus" or "Rubrica" or "Segl" when e.Elements().TrueForAll(child => child.LocalName is "Linea" || IsApart(child.LocalName)):
                    provisions.Add(at, Words.Of(e));
                    break;
                case var name when IsPart(e):
                    var number = Words.Of(e.Child("Explicatus"));
                    // The first paragraph often has no number; it is stk. 1.
                    var label = name is "Stk" ? number.Length == 0 ? "1" : LegalText.Label(number.Replace("Stk.", "", StringComparison.Ordinal)) : LegalText.Label(number.Replace(" ", "", StringComparison.Ordinal));
                    Read(e, provisions, name is "Stk" && IsOnly(e, parent) ? at : provisions.Open(at, label, number, Words.Of(e.Child("Rubrica"))));
                    break;
                case "Linea":
                    provisions.Add(at, Words.Of(e));
                    break;
                default:
                    Read(e, provisions, at);
                    break;
            }
        }
    }

    /// <summary>A section of one paragraph without number holds its words itself.</summary>
    static bool IsOnly(IElement paragraph, IElement section) => paragraph.Child("Explicatus") is null && section.Elements().Count(e => e.LocalName is "Stk") == 1;

    /// <summary>Each paragraph a line, with the numbers in front of it.</summary>
    static string Quote(IElement quoted, ProvisionList provisions, int at, string numbers)
    {
        foreach (var e in quoted.Elements().Where(e => !IsApart(e.LocalName)))
        {
            if (e.LocalName is "Explicatus")
                numbers = $"{numbers} {Words.Of(e)}".Trim();
            else if (e.LocalName is "Linea" or "Tr" || e.LocalName is "Exitus" or "Rubrica" && e.Elements().TrueForAll(child => child.LocalName is "Linea" || IsApart(child.LocalName)))
            {
                provisions.Add(at, $"{numbers} {Words.Of(e)}".Trim());
                numbers = "";
            }
            else
                numbers = Quote(e, provisions, at, numbers);
        }
        if (quoted.LocalName is not ("Paragraf" or "Kapitel" or "AendringNyTekst") || numbers.Length == 0)
            return numbers;
        provisions.Add(at, numbers);
        return "";
    }

    static bool IsPart(IElement e) => e.LocalName is "Paragraf" or "Stk" or "Indentatio" or "AendringsNummer" or "AendringCentreretParagraf" or "IkraftCentreretParagraf" or "Kapitel";

    static bool IsApart(string name) => name is "Nota";

    static bool IsBlock(string name) => name is "Linea" or "Exitus" or "Explicatus" or "Rubrica" or "Td" or "Index" or "Indentatio";
}
