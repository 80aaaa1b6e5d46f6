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
            foreach (var node in e.Nodes())
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
