using System.Text.Json.Nodes;
using LawTracker.Publishing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Answering;

/// <summary>One answer with the passages it rests on, for programs.</summary>
static class AnswerTwin
{
    public static void MapAnswerTwin(this WebApplication app) =>
        app.MapGet("/answers/{jurisdiction:regex(^[a-z0-9-]+$)}/{topic:regex(^[a-z0-9-]+$)}/{question:regex(^[a-z0-9.-]+$)}.json", (string jurisdiction, string topic, string question, string? on, Tracker tracker) =>
        {
            if (!DayParameter.TryRead(on, tracker.Today, out var day))
                return (IResult)ErrorPages.BadParameter("on", on, DayParameter.Wanted);
            var view = AnswerView.Of(tracker, tracker.Published.Corpus(), jurisdiction, topic, question, string.IsNullOrEmpty(on) ? null : day);
            return view is null ? ErrorPages.Missing($"We have no answer {jurisdiction}/{topic}/{question}.") : Json.Ok(Of(view));
        }).WithSummary("One answer with all it rests on: laws, passages, searches").WithDescription("on: a day, as 2025-01-01; else today");

    static JsonObject Of(AnswerView view)
    {
        var json = Json.Record(AnswerJson.Of(view.Row));
        json["on"] = Json.Node(view.Day);
        json["url"] = Paths.Of(view.Row, view.On);
        json["text"] = view.Question.Text;
        json["bases"] = new JsonArray([.. view.Bases.Select(b => Json.Node(new
        {
            Instrument = b.Law.Id,
            b.Value.Part,
            Title = Names.Of(b.Law, view.Day),
            b.Value.Answer,
            b.Value.State,
            b.Value.Limits,
            b.Finding.Finding.Cite,
            b.Finding.Finding.Note,
            b.Finding.Since,
            b.Value.Verification,
            Source = b.Finding.Source?.Url,
            Passage = b.Finding.Passage is { } p ? new { p.Path, p.Number, p.Heading, p.Text, b.Text!.AsAt } : null,
        }))]);
        json["searched"] = Json.Node(view.Absences);
        return json;
    }
}
