using LawTracker.Publishing;
using LawTracker.Web.Laws;

namespace LawTracker.Web.Answering;

/// <summary>One answer of one place on a day, with everything it rests on.</summary>
public sealed record AnswerView
{
    public required Corpus Corpus { get; init; }

    public required Jurisdiction Place { get; init; }

    public required Topic Topic { get; init; }

    public required Question Question { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The day asked for in the address, if any.</summary>
    public DateOnly? On { get; init; }

    public required AnswerRow Row { get; init; }

    /// <summary>The laws it rests on, each with its passage.</summary>
    public required IReadOnlyList<AnswerBasis> Bases { get; init; }

    /// <summary>The searches that found nothing, where it rests on them.</summary>
    public required IReadOnlyList<Absence> Absences { get; init; }

    /// <summary>Null where the place, the topic or the question is none of ours, or is not asked on the topic.</summary>
    public static AnswerView? Of(Tracker tracker, Corpus corpus, string jurisdiction, string topic, string question, DateOnly? on)
    {
        var place = JurisdictionId.TryParse(jurisdiction, null, out var placeId) ? corpus.Jurisdiction(placeId) : null;
        var subject = TopicId.TryParse(topic, null, out var topicId) ? corpus.Topic(topicId) : null;
        var asked = subject is null ? null : corpus.QuestionsOf(topicId).FirstOrDefault(q => q.Id.Value == question);
        if (place is null || subject is null || asked is null)
            return null;
        var day = on ?? tracker.Today;
        var row = Answers.Of(corpus, placeId, topicId, asked, day);
        return new()
        {
            Corpus = corpus,
            Place = place,
            Topic = subject,
            Question = asked,
            Day = day,
            On = on,
            Row = row,
            Bases = [.. row.Values.Select(v => AnswerBasis.Of(tracker, corpus, v, on)).OfType<AnswerBasis>()],
            Absences = row.Values.Any(v => v.Instrument is null) ? [.. place.Absences.Where(a => a.Question == asked.Id && a.Topic == topicId)] : [],
        };
    }
}

/// <summary>A law that an answer rests on.</summary>
/// <param name="Value">What it says, and its status.</param>
/// <param name="Law">The law.</param>
/// <param name="Finding">The coded answer, with its passage.</param>
/// <param name="Text">The official text in which the passage stands, as far as one is held.</param>
public sealed record AnswerBasis(ValueRow Value, Instrument Law, FindingView Finding, InstrumentVersion? Text)
{
    public static AnswerBasis? Of(Tracker tracker, Corpus corpus, ValueRow value, DateOnly? on)
    {
        if (value.Instrument is not { } id || value.Finding is not { } finding || corpus.Law(id) is not { } law)
            return null;
        var text = InstrumentVersion.StandingOn(tracker.Published.VersionsOf(id), on);
        return new(value, law, FindingView.Of(corpus, law, finding, text?.Provisions ?? []), text);
    }
}
