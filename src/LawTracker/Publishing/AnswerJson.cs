using LawTracker.Laws;

namespace LawTracker.Publishing;

/// <summary>A jurisdiction's answer as <c>/answers.json</c> and <c>lawtracker answers --json</c> give it.</summary>
public sealed record AnswerJson(
    JurisdictionId Jurisdiction, TopicId Topic, QuestionId Question, Answer Answer, string State, LegalStatus? Status, Answer InForceAnswer, Why? Why,
    IReadOnlyList<Limit> Limits, IReadOnlyList<InstrumentId> Instruments, IReadOnlyList<string> Cites, IReadOnlyList<AnswerValueJson> Values, VerificationLevel? Verification, PartialDate? AsOf)
{
    public static AnswerJson Of(AnswerRow row) => new(
        row.Jurisdiction, row.Topic, row.Question, row.Answer, row.State, row.Status, row.InForceAnswer, row.Why, row.Limits,
        [.. row.Values.Select(v => v.Instrument).OfType<InstrumentId>().Distinct()],
        [.. row.Values.Select(v => v.Cite).OfType<string>().Distinct(StringComparer.Ordinal)],
        [.. row.Values.Select(v => new AnswerValueJson(v.Instrument, v.Part, v.Answer, v.State))],
        row.Verification, row.AsOf);
}

/// <summary>What one law says, and the legal status of what says it; an absence has no instrument.</summary>
public sealed record AnswerValueJson(InstrumentId? Instrument, string? Part, Answer Answer, LegalStatus State);
