using System.Text.Json.Nodes;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Topics;

/// <summary>The topics, and one with its questions, its laws and its coverage.</summary>
static class TopicTwin
{
    public static void MapTopicTwins(this WebApplication app)
    {
        app.MapGet("/topics.json", (Tracker tracker) => Json.Ok(tracker.Published.Corpus().Topics.Select(Of)))
            .WithSummary("The topics");
        app.MapGet("/topics/{id:regex(^[a-z0-9-]+$)}.json", (string id, Tracker tracker) =>
        {
            var corpus = tracker.Published.Corpus();
            if (!TopicId.TryParse(id, null, out var topic) || corpus.Topic(topic) is not { } record)
                return (IResult)ErrorPages.Missing($"We have no topic {id}.");
            var json = Of(record);
            json["questions"] = new JsonArray([.. corpus.QuestionsOf(topic).Select(Json.Record)]);
            json["coverage"] = Json.Node(corpus.Jurisdictions.ToDictionary(j => j.Id.Value, j => j.CoverageOf(topic).State.Name(), StringComparer.Ordinal));
            json["laws"] = new JsonArray([.. corpus.Laws.Where(l => l.Topics.Contains(topic)).Select(l => LawRow.Of(corpus, l, tracker.Today))]);
            json["answers"] = $"/answers.json?topic={topic}";
            return Json.Ok(json);
        }).WithSummary("A topic: its questions, laws and coverage by place");
    }

    static JsonObject Of(Topic topic)
    {
        var json = Json.Record(topic);
        json["url"] = Paths.Of(topic.Id);
        return json;
    }
}
