using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>Citations by OSCOLA: British and Irish acts by their short title and year, European Union law with its title and Official Journal, other law as at home but without full stops in abbreviations.</summary>
public static partial class Oscola
{
    /// <summary>A law as cited on a day.</summary>
    public static string Of(Corpus corpus, Instrument law, DateOnly day)
    {
        var cites = Bluebook.Current(law, day);
        var root = corpus.Lineage(law.Id.Jurisdiction)[^1].Value;
        if (root is "gb" or "ie" && cites.FirstOrDefault(c => c.Role == CitationRole.Popular) is { } act)
            return Plain(act.Cite);
        return root == "eu" && cites.Select(c => Bluebook.OfficialJournal().Match(c.Cite)).FirstOrDefault(m => m.Success) is { } m
            ? $"{law.TitleOn(day)} [{m.Groups["year"]}] OJ {m.Groups["series"]}{(m.Groups["page"].Success ? $"{m.Groups["issue"]}/{m.Groups["page"]}" : ", " + cites.Select(c => JournalNumber().Match(c.Cite)).First(n => n.Success).Value)}"
            : Plain(Bluebook.Of(corpus, law, day));
    }

    /// <summary>A case: the name without a comma behind it.</summary>
    public static string Of(CourtCase record)
    {
        var cite = Bluebook.Of(record);
        return Plain(record.Title) + " " + Plain(cite[(record.Title.Length + 2)..]);
    }

    /// <summary>Without the full stops of abbreviations; those within numbers stay (<c>§ 12.1-27</c>).</summary>
    static string Plain(string cite) => Stops().Replace(Series().Replace(cite, " "), "");

    /// <summary><c>N.E.3d</c> becomes <c>NE 3d</c>.</summary>
    [GeneratedRegex(@"(?<=\p{L})\.(?=\d(d|th)\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Series();

    [GeneratedRegex(@"(?<=\p{L})\.(?=[\s,;:)\p{L}]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stops();

    [GeneratedRegex(@"(?<=^OJ [LC], )\d{4}/\d+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JournalNumber();
}
