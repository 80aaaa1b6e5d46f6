using LawTracker.Publishing;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Answering;

/// <summary>Every answer, one row for each jurisdiction x topic x question; sent as it is worked out.</summary>
static class AnswersTwin
{
    public static void MapAnswers(this WebApplication app) => app.MapGet("/answers.json", (string? topic, string? jurisdiction, string? on, Tracker tracker) =>
    {
        var corpus = tracker.Published.Corpus();
        TopicId? only = null;
        JurisdictionId? place = null;
        if (!DayParameter.TryRead(on, tracker.Today, out var day))
            return (IResult)ErrorPages.BadParameter("on", on, DayParameter.Wanted);
        if (!string.IsNullOrEmpty(topic))
        {
            if (!TopicId.TryParse(topic, null, out var id) || corpus.Topic(id) is null)
                return ErrorPages.BadParameter("topic", topic, "one of our topics: " + string.Join(", ", corpus.Topics.Select(t => t.Id)));
            only = id;
        }
        if (!string.IsNullOrEmpty(jurisdiction))
        {
            if (!JurisdictionId.TryParse(jurisdiction, null, out var id) || corpus.Jurisdiction(id) is null)
                return ErrorPages.BadParameter("jurisdiction", jurisdiction, "one of our jurisdictions; see /jurisdictions.json");
            place = id;
        }
        return Json.Ok(Answers.All(corpus, day, only, place).Select(AnswerJson.Of));
    }).WithSummary("Every answer: one row for each place, topic and question").WithDescription("topic; jurisdiction; on: a day, as 2025-01-01; else today");
}
