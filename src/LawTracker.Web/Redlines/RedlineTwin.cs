using System.Text.Json;
using System.Text.Json.Nodes;
using LawTracker.Publishing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Laws;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Redlines;

/// <summary>A redline for programs: provisions with their runs of words, and the coded answers that differ.</summary>
static class RedlineTwin
{
    public static void MapRedlineTwin(this WebApplication app) =>
        app.MapGet("/laws/{jurisdiction:regex(^[a-z0-9-]+$)}/{slug:regex(^[a-z0-9-]+$)}/redline.json", (string jurisdiction, string slug, string? from, string? to, Tracker tracker) =>
        {
            if (LawView.Of(tracker, tracker.Published.Corpus(), jurisdiction, slug, null) is not { } view)
                return (IResult)ErrorPages.Missing($"We have no law {jurisdiction}/{slug}.");
            var request = RedlineRequest.Of(view, from, to);
            return request.Bad is { } bad ? ErrorPages.BadParameter(bad.Name, bad.Value, RedlineRequest.Wanted) : Json.Ok(Of(request, request.Answers(tracker)));
        }).WithSummary("What changed between two official texts of a law, word by word").WithDescription("from, to: days or revisions");

    static JsonObject Of(RedlineRequest request, (IReadOnlyList<AnswerChange> Changed, int Same)? answers)
    {
        var redline = request.Redline;
        return new()
        {
            ["law"] = request.View.Law.Id.Value,
            ["url"] = request.Permanent is { } lasting ? Paths.Redline(request.View.Law.Id, lasting.From, lasting.To) : null,
            ["from"] = Of(request.From),
            ["to"] = Of(request.To),
            ["says"] = redline is null ? null : RedlineSentence.Of(redline),
            ["oneSided"] = redline is null ? null : RedlineSentence.OneSided(redline),
            ["wordsIn"] = redline?.WordsIn,
            ["wordsOut"] = redline?.WordsOut,
            ["provisions"] = redline is null ? null : new JsonArray([.. redline.Provisions.Select(Of)]),
            ["answers"] = answers is null ? null : new JsonArray([.. answers.Value.Changed.Select(Of)]),
        };
    }

    static JsonNode? Of(RedlineSide? side) =>
        side is null ? null : Json.Node(new { side.Day, side.Text?.AsAt, Source = side.Text?.SourceId, side.Text?.Revision, side.Text?.Sha256 });

    static JsonObject Of(ProvisionChange change) => new()
    {
        ["change"] = Name(change.Kind),
        ["path"] = change.Shown.Path,
        ["was"] = change.Kind == ChangeKind.Moved ? change.Before!.Path : null,
        ["heading"] = Of(change.Heading),
        ["text"] = Of(change.Text),
    };

    static JsonArray Of(IReadOnlyList<Piece> pieces) => new([.. pieces.Select(p => new JsonObject { [Name(p.Kind)] = p.Text })]);

    static JsonObject Of(AnswerChange change) => new()
    {
        ["topic"] = change.Any.Topic.Value,
        ["question"] = change.Any.Question.Value,
        ["part"] = change.Any.Part,
        ["before"] = new JsonArray([.. change.Before.Select(f => Json.Node(f.Finding.Answer))]),
        ["after"] = new JsonArray([.. change.After.Select(f => Json.Node(f.Finding.Answer))]),
    };

    static string Name(Enum kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
