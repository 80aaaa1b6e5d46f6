using System.Text.RegularExpressions;

namespace LawTracker.Publishing.Defining;

/// <summary>The terms that an official text defines, and where it uses them. English only; of other languages nothing is known.</summary>
public sealed class DefinedTerms
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    readonly ILookup<string, DefinedTerm> byName;
    readonly Regex? uses;

    /// <param name="text">The provisions of one text.</param>
    /// <param name="language">Its language, BCP 47.</param>
    public DefinedTerms(IReadOnlyList<Provision> text, string language)
    {
        All = language == "en" || language.StartsWith("en-", StringComparison.Ordinal) ? [.. DefinitionReader.In(text)] : [];
        byName = All.ToLookup(t => Key(t.Name), StringComparer.OrdinalIgnoreCase);
        if (All.Count > 0)
            uses = new(@"(?<![\w-])(?:" + string.Join('|', byName.Select(g => g.First().Name).OrderByDescending(n => n.Length).Select(n => Form(n, text))) + @")(?![\w-])", RegexOptions.CultureInvariant, Patience);
    }

    /// <summary>The definitions in the order of the text.</summary>
    public IReadOnlyList<DefinedTerm> All { get; }

    /// <summary>The uses in a provision of the same text, in order, none over another; not where it defines the term itself.</summary>
    public IEnumerable<TermUse> In(Provision provision)
    {
        foreach (Match match in uses?.Matches(provision.Text) ?? Enumerable.Empty<Match>())
        {
            // Of several definitions the narrowest that holds here counts.
            var term = Singulars(Key(match.Value)).SelectMany(n => byName[n]).Where(t => t.HoldsIn(provision.Path)).MaxBy(t => t.Scope.Length);
            if (term is not null && term.Provision.Path != provision.Path)
                yield return new(match.Index, match.Length, term);
        }
    }

    /// <summary>The pattern of a term and its plural. One word that the text elsewhere writes as a name (the State) is not the common word (to state).</summary>
    static string Form(string name, IReadOnlyList<Provision> text)
    {
        var words = Regex.Escape(name).Replace("\\ ", @"\s+", StringComparison.Ordinal);
        var form = name.EndsWith('y') ? words[..^1] + "(?:y|ies)" : words + "(?:e?s)?";
        return IsName(name, text) ? form : $"(?i:{form})";
    }

    static bool IsName(string name, IReadOnlyList<Provision> text) =>
        char.IsUpper(name[0]) && text.Any(p => Regex.IsMatch(p.Text, $@"[a-z,;]\s{Regex.Escape(name)}\b", RegexOptions.None, Patience));

    /// <summary>A word as it stands, then what it may be the plural of.</summary>
    static IEnumerable<string> Singulars(string word)
    {
        yield return word;
        foreach (var (ending, instead) in new[] { ("s", ""), ("es", ""), ("ies", "y") })
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                yield return word[..^ending.Length] + instead;
        }
    }

    static string Key(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
