using LawTracker.Laws;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>What each field of the query asks of a law.</summary>
static class FieldRule
{
    public static Func<int, Instrument, bool> Of(LawField field, LawTable table, LegalStatus[] statuses)
    {
        var value = Plain(field.Value);
        switch (field.Name)
        {
            case "jur":
                var places = table.Corpus.Jurisdictions.Where(j => IsPlace(table.Corpus, j, field.Value)).Select(j => j.Id).ToHashSet();
                return (_, law) => places.Contains(law.Id.Jurisdiction);
            case "topic":
                var topics = table.Corpus.Topics.Where(t => IsTopic(t, field.Value)).Select(t => t.Id).ToHashSet();
                return (_, law) => law.Topics.Any(topics.Contains);
            case "kind":
                return (_, law) => Plain(law.Kind.Name()) == value;
            case "status":
                return (i, _) => Plain(statuses[i].Name()) == value || Plain(statuses[i].Words()) == value;
            case "cite":
                return (_, law) => law.Citations.Any(c => Plain(c.Cite).Contains(value, StringComparison.Ordinal));
            case "eff":
                return (i, _) => Within(table.Effective[i], field.Days);
            case "enacted":
                return (_, law) => Within(law.Events.Where(e => e.Makes).Select(e => (PartialDate?)e.On).Min(), field.Days);
            case "verified" when field.Days is { } days:
                return (_, law) => Within(PartialDate.Of(law.Verification.CheckedOn), days);
            case "verified":
                return (_, law) => law.Findings.Any(f => Plain(law.LevelOf(f).Name()) == value);
            case "elem":
                return (_, law) => law.Findings.Any(f => IsElement(f, field.Element!.Value));
            case "sponsor":
                return (_, law) => law.Sponsors.Any(s => IsNamed(s.Name, value));
            default:
                throw new System.Diagnostics.UnreachableException($"No rule for the field {field.Name}.");
        }
    }

    /// <summary>Why a field finds nothing though it was read, in words; null where there is no more to say.</summary>
    public static string? Why(LawField field, Corpus corpus) => field.Name switch
    {
        "sponsor" => $"Sponsors are named in {corpus.Laws.Count(l => l.Sponsors.Count > 0)} of our {corpus.Laws.Count(l => l.Kind is InstrumentKind.Bill or InstrumentKind.Act)} records of bills and acts, most of them federal, without cosponsors; the bill's own page, linked from each record, names all.",
        "jur" when !corpus.Jurisdictions.Any(j => IsPlace(corpus, j, field.Value)) => $"“{field.Value}” is no jurisdiction that we hold; write its id or name: jur:us-ca, jur:California, jur:gb.",
        "elem" when !corpus.Codebooks.SelectMany(c => c.Questions).Any(q => IsQuestion(q.Id.Value, field.Element!.Value.Question)) => $"“{field.Element!.Value.Question}” is no question of the codebook; they are listed on the page of each topic, like rop.voice or ii.civil.",
        _ => null,
    };

    /// <summary>By id (<c>us-ca</c>, <c>ca</c> within the United States), name, everyday name, or other words that the thesaurus has for it.</summary>
    public static bool IsPlace(Corpus corpus, Jurisdiction place, string asked) => Plain(asked) is var value
        && (corpus.NamesOf(place).Any(n => Plain(n) == value) || Plain(place.Id.Value) == value || (place.Parent?.Value == "us" && Plain(place.Id.Value[3..]) == value));

    /// <summary>By id, the prefix of its questions, or words of its name.</summary>
    public static bool IsTopic(Topic topic, string asked) => Plain(asked) is { Length: > 0 } value
        && (Plain(topic.Id.Value) == value || topic.Prefix == value || Plain(topic.Short) == value || Plain(topic.Name).Contains(value, StringComparison.Ordinal));

    static bool IsElement(Finding finding, (string Question, string? Answer) element) =>
        finding.Until is null && IsQuestion(finding.Question.Value, element.Question)
        && (element.Answer is null ? !finding.Answer.Is("no") && !finding.Answer.Is("unclear") && !finding.Answer.Is("unknown") && !finding.Answer.Is("not-applicable") : finding.Answer.Words.Any(w => string.Equals(w, element.Answer, StringComparison.OrdinalIgnoreCase)) || string.Equals(finding.Answer.ToString(), element.Answer, StringComparison.OrdinalIgnoreCase));

    /// <summary><c>rop.voice</c>, or the last word of it alone: <c>voice</c>, <c>private-action</c>.</summary>
    static bool IsQuestion(string id, string asked) =>
        string.Equals(id, asked, StringComparison.OrdinalIgnoreCase) || id.EndsWith("." + asked, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every word asked for is a word of the name, a form of address aside: <c>coons</c>, <c>Sen. Coons</c>, <c>Coons, Christopher</c>.</summary>
    static bool IsNamed(string name, string asked)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["sen", "senator", "rep", "representative", "mr", "ms", "mrs", "dr"], StringComparer.Ordinal).ToList();
        return words.Count > 0 && !words.Except(Plain(name).Split(' '), StringComparer.Ordinal).Any();
    }

    static bool Within(PartialDate? date, (DateOnly? From, DateOnly? To)? days) =>
        date is { } d && (days?.From is not { } from || d.Last >= from) && (days?.To is not { } to || d.First <= to);

    /// <summary>Lower case, hyphens and points as spaces.</summary>
    static string Plain(string text) => string.Join(' ', Analyser.Tokens(text.Replace('-', ' ').Replace('.', ' ').Replace('_', ' ')).Select(t => t.Exact));
}
