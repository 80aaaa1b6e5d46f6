using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>A law as something to be cited.</summary>
public static partial class LawWork
{
    /// <summary>The law as it stood on a day.</summary>
    /// <param name="corpus">All records.</param>
    /// <param name="law">The law.</param>
    /// <param name="day">The day it is cited for.</param>
    /// <param name="readOn">Today.</param>
    /// <param name="url">Where the record stands as of that day.</param>
    public static CitedWork Of(Corpus corpus, Instrument law, DateOnly day, DateOnly readOn, Uri url)
    {
        var place = corpus.Jurisdiction(law.Id.Jurisdiction);
        var first = Bluebook.Current(law, day).FirstOrDefault(c => c.Role == (law.Kind == InstrumentKind.Bill ? CitationRole.Bill : CitationRole.Code)) ?? Bluebook.Current(law, day)[0];
        var standing = law.Kind is InstrumentKind.Doctrine ? null : Standing().Match(first.Cite) is { Success: true } m ? m : null;
        var making = law.Events.FirstOrDefault(e => e.Makes) ?? (law.Kind == InstrumentKind.Bill ? law.Events.FirstOrDefault(e => e.Kind == EventKind.Introduced) : null);
        return new()
        {
            Key = law.Id.Value.Replace('/', '.'),
            Kind = KindOf(law.Kind),
            Title = law.TitleOn(day),
            ShortTitle = Bluebook.Popular(law) is { } name && name != law.TitleOn(day) ? name : null,
            Language = law.Titles.FirstOrDefault(t => t.Text == law.TitleOn(day))?.Lang ?? "en",
            Container = standing?.Groups["in"].Value,
            Volume = Value(standing, "volume"),
            Section = Value(standing, "section"),
            Number = NumberOf(law, day),
            Session = law.Session,
            Body = law.Kind is InstrumentKind.Bill or InstrumentKind.Act or InstrumentKind.Code ? place?.Legislature?.Name : null,
            Jurisdiction = place?.Name ?? law.Id.Jurisdiction.Value,
            MadeOn = making is { IsKnownOnlyBy: false } ? making.On : null,
            AsOf = day,
            ReadOn = readOn,
            Note = $"{Status(corpus.StatusOf(law, null, day))} on {day:yyyy-MM-dd}, by evidence as of {law.Verification.AsOf}, checked {law.Verification.CheckedOn:yyyy-MM-dd}. LawTracker record {law.Id}. Information, not legal advice.",
            Abstract = law.Plain,
            Keywords = [.. law.Topics.Select(t => corpus.Topic(t)?.Name ?? t.Value)],
            Url = url,
            Bluebook = Bluebook.Of(corpus, law, day),
            Oscola = Oscola.Of(corpus, law, day),
        };
    }

    static WorkKind KindOf(InstrumentKind kind) => kind switch
    {
        InstrumentKind.Bill => WorkKind.Bill,
        InstrumentKind.Guidance or InstrumentKind.Report or InstrumentKind.Standard or InstrumentKind.ModelLaw => WorkKind.Report,
        InstrumentKind.Doctrine => WorkKind.Webpage,
        _ => WorkKind.Statute,
    };

    /// <summary>A bill's number, <c>H.R. 2794</c>; of a law its public law number, <c>Pub. L. 119-12</c>, or the number of a European act.</summary>
    static string? NumberOf(Instrument law, DateOnly day)
    {
        var cites = Bluebook.Current(law, day);
        return law.Kind == InstrumentKind.Bill
            ? cites.FirstOrDefault(c => c.Role == CitationRole.Bill)?.Cite is { } bill ? bill.Split(", ")[0].Split(" (")[0] : null
            : cites.FirstOrDefault(c => c.Role == CitationRole.Celex)?.Cite ?? cites.FirstOrDefault(c => c.Role == CitationRole.Session && PublicLaw().IsMatch(c.Cite))?.Cite.Split(',')[0];
    }

    static string Status(LegalStatus status) => char.ToUpperInvariant(status.Words()[0]) + status.Words()[1..];

    static string? Value(Match? match, string group) => match?.Groups[group] is { Success: true, Value: var value } ? value : null;

    /// <summary><c>47 U.S.C. § 223(h)</c>, <c>Tenn. Code Ann. §§ 47-25-1101 to -1108</c>, <c>C. pén. art. 226-8</c>, <c>Penal Code 1871 (Singapore), s 377BE</c>; registers too: <c>89 Fed. Reg. 15072</c>.</summary>
    [GeneratedRegex(@"^((?<volume>\d+) )?(?<in>\p{L}[^§]*?),? (§§?|arts?\.|ss?\.?(?= \d)) ?(?<section>[^;]+)$|^(?<volume>\d+) (?<in>\p{L}[\p{L}. ]+\.) (?<section>\d+/\S+)$|^(?<volume>\d+) (?<in>Fed\. Reg\.) (?<section>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Standing();

    [GeneratedRegex(@"\bP(ub)?\. ?L\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicLaw();
}
