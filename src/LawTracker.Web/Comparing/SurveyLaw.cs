using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing;

/// <summary>A law that a place's answers rest on, and how it stands.</summary>
/// <param name="Law">The law.</param>
/// <param name="Standing">Its status on the day, with the date from which it counts.</param>
public sealed record SurveyLaw(Instrument Law, string Standing)
{
    public static IReadOnlyList<SurveyLaw> Of(CompareView view, Jurisdiction place) =>
    [
        .. from id in view.Asked.SelectMany(q => view[place, q].Row.Values).Select(v => v.Instrument).OfType<InstrumentId>().Distinct().Order()
           let law = view.Corpus.Law(id)
           let clocks = Clocks.On(law, null, view.Corpus.RulingsOn(id), view.On)
           select new SurveyLaw(law, char.ToLowerInvariant(Words.Of(clocks.Today)[0]) + Words.Of(clocks.Today)[1..] + (clocks.Effective is { } since ? $", {(clocks.IsEffectiveKnownOnlyBy ? "at the latest since" : "effective")} {Words.Of(since)}" : "") + (clocks.Court is { } court ? $" ({court.Case.Title}, {Words.Of(court.Ruling.On)})" : "")),
    ];

    /// <summary>How well the answers of a place are backed, and how old the oldest evidence is.</summary>
    public static string Backing(CompareView view, Jurisdiction place)
    {
        AnswerRow[] rows = [.. view.Asked.Select(q => view[place, q].Row)];
        string[] levels = [.. rows.Where(r => r.Verification is not null).GroupBy(r => r.Verification!.Value).OrderByDescending(g => g.Key).Select(g => $"{Words.Count(g.Count(), "answer")} on {Level(g.Key)}")];
        return levels.Length == 0 ? "Nothing coded yet." : $"{Words.List(levels)}{(rows.Min(r => r.AsOf) is { } asOf ? $"; evidence as of {Words.Of(asOf)}" : "")}.";
    }

    static string Level(VerificationLevel level) => level switch
    {
        VerificationLevel.Official => "official sources",
        VerificationLevel.Secondary => "secondary sources",
        _ => "unverified sources",
    };
}
