using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LawTracker.Sources.Tests;

/// <summary>The law a reader sees in the XML of other countries: the elements that hold it, less a written list of what is not law.</summary>
static class WorldLaw
{
    /// <param name="IsLaw">Selects the elements that hold law.</param>
    /// <param name="NotLaw">What is taken out of them, by local name.</param>
    sealed record Rule(Func<XElement, bool> IsLaw, string[] NotLaw);

    static readonly Dictionary<string, Rule> Rules = new(StringComparer.Ordinal)
    {
        // Number, heading and text of each norm, less tables of contents; footnotes, places in the gazette and the mark of numbers that stand for several.
        ["de-gii-norm"] = new(
            e => e.Name.LocalName is "enbez" or "titel" or "text" && !(e.Ancestors("norm").First().Descendants("enbez").FirstOrDefault()?.Value ?? "").StartsWith("Inhalts", StringComparison.Ordinal),
            ["Footnotes", "noindex"]),
        // Long title, enacting words and body of an act as passed; sections, schedules, order and preamble of a consolidation, whose headings stand above sections.
        // Notes of history, footnotes, amendments not in force are apart.
        ["ca-justice-laws"] = new(
            e => e.Document!.Root!.Name.LocalName is "Bill" ? e.Name.LocalName is "Body" or "Enacts" || e.Name.LocalName is "LongTitle" && e.Parent!.Name.LocalName is "Identification"
                : e.Name.LocalName is "Schedule" or "Order" or "Preamble" || e.Name.LocalName is "Section" && e.Parent!.Name.LocalName is "Body",
            ["HistoricalNote", "Footnote", "FootnoteRef", "BillPiece"]),
        // Everything but the titles of the law; facts about the publication of each part, references for software, footnotes.
        ["nl-bwb-toestand"] = new(e => e.Parent?.Name.LocalName is "wetgeving" && e.Name.LocalName is not ("intitule" or "citeertitel"), ["meta-data", "noot", "jcis"]),
        // Title, content and annexes of an amending act; all but the headings of chapters of another; no footnotes.
        ["dk-lexdania"] = new(
            e => e.Name.LocalName is "Bilag" or "DokumentIndhold" or "TitelGruppe" && e.Document!.Descendants("AendringsNummer").Any()
                || e.Name.LocalName is "Paragraf" or "Indledning" or "Ikraft" or "Hymne",
            ["Nota"]),
    };

    public static string? Of(string adapter, string page)
    {
        if (!Rules.TryGetValue(adapter, out var rule))
            return null;
        using var reader = XmlReader.Create(new StringReader(page.TrimStart('\uFEFF')), new() { DtdProcessing = DtdProcessing.Ignore });
        var law = new StringBuilder();
        foreach (var e in XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants().Where(e => rule.IsLaw(e) && !e.Ancestors().Any(rule.IsLaw)))
            Walk(e);
        return law.ToString().Replace("(XXXX)", "", StringComparison.Ordinal);

        void Walk(XElement e)
        {
            if (rule.NotLaw.Contains(e.Name.LocalName))
                return;
            // A number stands in front of its marginal note, but not in what is quoted.
            var isNumbered = e.Elements().Any(child => child.Name.LocalName is "MarginalNote" or "TitleText") && !e.Ancestors().Any(a => a.Name.LocalName is "AmendedText" or "ReadAsText");
            foreach (var node in isNumbered ? e.Nodes().OrderBy(node => node is XElement { Name.LocalName: "Label" } ? 0 : 1) : e.Nodes())
            {
                if (node is XText text)
                    law.Append(text.Value);
                else if (node is XElement child)
                    Walk(child);
            }
            law.Append(' ');
        }
    }
}
