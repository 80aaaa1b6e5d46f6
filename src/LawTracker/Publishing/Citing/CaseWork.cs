using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>A case as something to be cited.</summary>
public static partial class CaseWork
{
    /// <summary>The case as recorded today.</summary>
    public static CitedWork Of(Corpus corpus, CourtCase record, DateOnly today, Uri url)
    {
        var reporter = record.Citations.Select(c => Reporter().Match(c)).FirstOrDefault(m => m.Success);
        return new()
        {
            Key = "case." + record.Id,
            Kind = WorkKind.Case,
            Title = record.Title,
            Container = reporter?.Groups["in"].Value,
            Volume = reporter?.Groups["volume"].Value,
            Page = reporter?.Groups["page"].Value,
            Number = DocketOf(record),
            Body = CourtName.Short(record.Court),
            Jurisdiction = corpus.Jurisdiction(record.Jurisdiction)?.Name ?? record.Jurisdiction.Value,
            MadeOn = Decision(record).On,
            AsOf = today,
            ReadOn = today,
            Note = $"By evidence as of {record.Verification.AsOf}, checked {record.Verification.CheckedOn:yyyy-MM-dd}. LawTracker record cases/{record.Id}. Information, not legal advice.",
            Abstract = record.Plain,
            Keywords = [.. record.Topics.Select(t => corpus.Topic(t)?.Name ?? t.Value)],
            Url = url,
            Bluebook = Bluebook.Of(record),
            Oscola = Oscola.Of(record),
        };
    }

    /// <summary>The newest step of the court itself that decided something; where there is none, the newest step.</summary>
    internal static Ruling Decision(CourtCase record) =>
        record.Rulings.Where(r => (r.Court is null || r.Court == record.Court) && r.Kind is not (RulingKind.ChallengeFiled or RulingKind.AppealFiled or RulingKind.ReviewDenied)).MaxBy(r => r.On)
        ?? record.Rulings.MaxBy(r => r.On)!;

    /// <summary>The docket number; null where the record says that it was not seen.</summary>
    public static string? DocketOf(CourtCase record)
    {
        var docket = record.Docket.StartsWith("No. ", StringComparison.Ordinal) ? record.Docket[4..] : record.Docket;
        return docket.Any(char.IsAsciiDigit) ? docket : null;
    }

    [GeneratedRegex(@"^(?<volume>\d+) (?<in>\p{L}.*?) (?<page>\d+)( \(.*\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reporter();
}
