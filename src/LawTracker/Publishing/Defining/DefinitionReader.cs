using System.Text.RegularExpressions;

namespace LawTracker.Publishing.Defining;

/// <summary>Finds the definitions in an English legal text: a term in quotation marks and behind it a verb that defines. What is not surely a definition is left alone.</summary>
static partial class DefinitionReader
{
    const int Longest = 240;

    /// <summary>The definitions of a text, in order.</summary>
    public static IEnumerable<DefinedTerm> In(IReadOnlyList<Provision> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            var provision = text[i];
            foreach (Match match in Definition().Matches(provision.Text))
            {
                if (ScopeOf(text, provision, match.Index) is not { } scope)
                    continue;
                var words = Excerpt(text, i, match.Index, match.Index + match.Length);
                foreach (var name in match.Groups["term"].Captures.Select(c => c.Value.Trim(' ', ',')))
                    yield return new(name, provision, words, scope);
            }
        }
    }

    /// <summary>How far a definition reaches, as the nearest words before it or above it say; null where it is for less than what the text tells apart.</summary>
    static string? ScopeOf(IReadOnlyList<Provision> text, Provision provision, int before)
    {
        var said = Reach().Matches(provision.Text[..before]).LastOrDefault()?.Groups["what"].Value;
        for (var path = provision.Path; said is null && path.LastIndexOf('/') is > 0 and var cut;)
        {
            path = path[..cut];
            said = text.Where(p => p.Path == path).SelectMany(p => Reach().Matches(p.Text)).LastOrDefault()?.Groups["what"].Value;
        }
        var parts = provision.Path.Split('/');
        return said?.ToUpperInvariant() switch
        {
            null => IsListOfDefinitions(text, provision) ? "" : provision.Section,
            "SECTION" => provision.Section,
            "SUBSECTION" => parts.Length > 1 ? string.Join('/', parts.Take(2)) : null,
            "PARAGRAPH" or "SUBPARAGRAPH" or "CLAUSE" => parts.Length > 2 ? string.Join('/', parts.Take(parts.Length - 1)) : null,
            _ => "",
        };
    }

    static bool IsListOfDefinitions(IReadOnlyList<Provision> text, Provision provision) =>
        text.Any(p => p.Path == provision.Section && Headings().IsMatch(p.Heading));

    /// <summary>The definition to the end of its provision or to the next one, with what is listed below it where its sentence goes on there.</summary>
    static string Excerpt(IReadOnlyList<Provision> text, int at, int start, int verb)
    {
        var own = text[at].Text;
        var next = Definition().Match(own, verb);
        var words = (next.Success ? own[start..next.Index] : own[start..]).TrimStart(' ', ',', ';', '.', '(', ')').TrimEnd();
        // A sentence that has ended needs nothing of what stands below it.
        for (var i = at + 1; !next.Success && !words.EndsWith('.') && i < text.Count && words.Length < Longest && text[i].Path.StartsWith(text[at].Path + "/", StringComparison.Ordinal); i++)
            words += $" {text[i].Number} {text[i].Text}";
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Longest ? words : words[..words.LastIndexOf(' ', Longest)] + " …";
    }

    /// <summary><c>the term “X” means</c>, <c>“X” or “Y”, when used of a film, includes</c>, <c>‘X’ has the same meaning as</c>.</summary>
    [GeneratedRegex("""
        (\b(the\s+)?(terms?|words?|phrases?|expressions?)\s+)?
        [“"‘](?<term>[A-Za-z][^“”"‘’\r\n]{0,70})[”"’]
        ((,|,?\s*(or|and))\s*[“"‘](?<term>[A-Za-z][^“”"‘’\r\n]{0,70})[”"’]){0,5}
        (\s*\([^()]{1,40}\))?
        (,[^“”"‘’;.:]{1,120},)?
        \s+(also\s+)?(means?|includes?|(shall|must)\s+(mean|include)|(has|have|shall\s+have)\s+the\s+(same\s+)?meanings?|(is|are)\s+defined|refers?\s+to)\b
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Definition();

    /// <summary>Within what words hold: <c>for purposes of this section</c>, <c>as used in this chapter</c>.</summary>
    [GeneratedRegex(@"\b(in|of|under|to)\s+this\s+(?<what>section|subsection|paragraph|subparagraph|clause|act|article|chapter|code|directive|division|law|ordinance|part|regulation|rule|schedule|statute|subchapter|subtitle|title)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reach();

    [GeneratedRegex(@"\b(definitions?|interpretation|defined)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Headings();
}
