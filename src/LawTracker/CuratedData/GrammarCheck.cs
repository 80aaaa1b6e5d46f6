using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>The citation grammar: places and codes that exist, patterns that can be read, forms that say one thing.</summary>
static class GrammarCheck
{
    public static void Check(CitationGrammar grammar, KnownIds known, Reporter report, DateOnly today)
    {
        LawCheck.CheckSources(grammar.Sources, report, today);
        CheckPattern(grammar.Number, grammar, report);
        foreach (var twice in DataCheck.Twice(grammar.Places, p => p.Jurisdiction.Value))
            report.Error(twice, $"'{twice.Jurisdiction}' stands twice", "Keep one");
        LawCheck.RequirePlaces([.. grammar.Places.Select(p => p.Jurisdiction)], grammar, known, report);
        foreach (var place in grammar.Places)
        {
            foreach (var series in place.Codes.Concat(place.Bills).Concat(place.Laws))
                Check(series, grammar, report);
            if (known.Jurisdictions.GetValueOrDefault(place.Jurisdiction)?.Codes is not { Count: > 0 } codes)
                continue;
            foreach (var series in place.Codes.Where(s => s.Name is null && s.Forms is [var form, ..] && !codes.Any(c => c.Cite == form)))
                report.Error(series, $"'{series.Forms[0]}' is not a code of {place.Jurisdiction}", RecordReader.Nearest(series.Forms[0], codes.Select(c => c.Cite)));
        }
    }

    static void Check(CitationSeries series, CitationGrammar grammar, Reporter report)
    {
        if (series.Forms.Count == 0 || series.Forms.Any(f => !f.Any(char.IsLetter)))
            report.Error(series, "A series needs forms, and a form needs a letter", "Add forms: with the printed one first");
        if (series.Forms.GroupBy(f => f, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } doubled)
            report.Error(series, $"'{doubled.Key}' stands twice in '{series.Forms[0]}'", "Keep one");
        if (series.Source is not null)
            LawCheck.RequireSource(grammar.Sources, series, series.Source, report);
        CheckPattern(series.Number, series, report);
        CheckPattern(series.Volume, series, report);
    }

    static void CheckPattern(string? pattern, object at, Reporter report)
    {
        if (pattern is null)
            return;
        try
        {
            var shape = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            if (shape.IsMatch("") || shape.GetGroupNumbers().Length > 1)
                report.Error(at, $"'{pattern}' matches nothing at all, or captures", "A shape needs one character at least; write (?:…) for groups");
            if (pattern.Any(char.IsAsciiLetterUpper))
                report.Error(at, $"'{pattern}' has capital letters", "Numbers are compared in small letters");
        }
        catch (ArgumentException error)
        {
            report.Error(at, $"'{pattern}' is not a regular expression: {error.Message.TrimEnd('.')}", "Mend it");
        }
    }
}
