using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What one revision changed in what is known of a place: how far a topic is covered, and what was looked for and not found.</summary>
static class PlaceCorrections
{
    public static IEnumerable<Change> Between(Corpus corpus, Jurisdiction old, Jurisdiction place, RecordState now)
    {
        foreach (var topic in corpus.Topics)
        {
            var (was, state) = (old.CoverageOf(topic.Id).State, place.CoverageOf(topic.Id).State);
            if (was == state)
                continue;
            var lead = was < state ? "Now recorded" : "Correction";
            yield return Corrections.Make(place.Id, [topic.Id], now, "coverage/" + topic.Id, "coverage", $"{lead}: {Name(corpus, place, topic.Id)}: {Say(state)}, {Say(was)} before") with { Before = Say(was), After = Say(state) };
        }
        var before = old.Absences.ToLookup(Key);
        var after = place.Absences.ToLookup(Key);
        foreach (var key in before.Select(g => g.Key).Union(after.Select(g => g.Key)))
        {
            var (was, found) = (before[key].LastOrDefault()?.Answer, after[key].LastOrDefault()?.Answer);
            if (was == found)
                continue;
            var subject = ChangeWords.Subject(corpus, place.Id, key.Topic, key.Question);
            var sentence = was is null ? $"Now recorded: {subject}: looked for, {found}" : found is null ? $"Correction: {subject}: that a search found {was} is withdrawn" : $"Correction: {subject}: a search found {found}, not {was}";
            yield return Corrections.Make(place.Id, [key.Topic], now, $"absences/{key.Question}/{key.Topic}", "absence", sentence) with { Question = key.Question, Before = was?.ToString(), After = found?.ToString() };
        }
    }

    static (QuestionId Question, TopicId Topic) Key(Absence absence) => (absence.Question, absence.Topic);

    static string Name(Corpus corpus, Jurisdiction place, TopicId topic) => $"{ChangeWords.Place(corpus, place.Id)}, {corpus.Topic(topic)?.Name ?? topic.Value}";

    static string Say(CoverageState state) => state switch
    {
        CoverageState.Covered => "covered",
        CoverageState.Partial => "partly covered",
        CoverageState.NoneFound => "looked for and no law found",
        _ => "not researched",
    };
}
