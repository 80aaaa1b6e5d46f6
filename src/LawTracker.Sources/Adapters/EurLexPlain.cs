using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Consolidated texts of the years before articles were blocks of their own: titles and paragraphs follow each other below the rule that ends the head.</summary>
static partial class EurLexPlain
{
    /// <summary>The blocks below the head; none where the page is of another rendition.</summary>
    public static List<IElement> Blocks(IElement body)
    {
        var all = body.Elements();
        var head = all.FindLastIndex(e => e.GetAttribute("class") is "separator");
        return head < 0 ? [] : all[(head + 1)..].FindAll(e => e.LocalName is not "hr" && e.GetAttribute("class") is not "footnote");
    }

    public static bool IsTitle(IElement e) => e.GetAttribute("class")?.StartsWith("title-doc-", StringComparison.Ordinal) is true;

    public static void Read(List<IElement> blocks, EurLexText text)
    {
        var at = 0;
        var to = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var e = blocks[i];
            var name = e.GetAttribute("class") ?? "";
            var words = EurLexWords.Of(e);
            if (words.Length == 0 || IsTitle(e) || name.StartsWith("stitle-", StringComparison.Ordinal) || name is "title-division-2" or "title-annex-2")
                continue;
            if (name.StartsWith("title-article", StringComparison.Ordinal) || name is "title-division-1" or "title-annex-1")
            {
                var isArticle = name.StartsWith("title-article", StringComparison.Ordinal);
                text.Articles += isArticle ? 1 : 0;
                var label = LegalText.Label(isArticle ? words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : words);
                at = to = text.Provisions.Open(-1, isArticle ? label : Small(label), words, i + 1 < blocks.Count && blocks[i + 1].GetAttribute("class") is ['s', 't', 'i', ..] or "title-division-2" or "title-annex-2" ? EurLexWords.Of(blocks[i + 1]) : "");
            }
            else if (FinalPattern().IsMatch(words))
                text.Provisions.Add(at = to = text.Provisions.Open(-1, "final"), words);
            else if (name is "norm" && EurLexMarks.NumberPattern().Match(words) is { Success: true } number)
                text.Block(e, to = text.Numbered(at, number.Groups["number"].Value), ref to);
            else
                text.Block(e, at, ref to);
        }
    }

    /// <summary><c>CHAPTER-I</c> as <c>chapter-I</c>.</summary>
    static string Small(string label) => label.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? label[..end].ToLowerInvariant() + label[end..] : label.ToLowerInvariant();

    [GeneratedRegex(@"^This (?:Regulation|Directive|Decision) (?:shall be binding|is addressed)", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex FinalPattern();
}
