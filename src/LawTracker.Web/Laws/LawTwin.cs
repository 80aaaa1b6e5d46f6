using System.Text.Json.Nodes;
using LawTracker.Publishing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Laws;

/// <summary>The record of a law with what is computed from it: status, clocks, rulings, and the official texts held.</summary>
static class LawTwin
{
    public static void MapLawTwins(this WebApplication app)
    {
        app.MapGet("/laws", () => TypedResults.Redirect("/search"));
        app.MapGet("/laws/{jurisdiction:regex(^[a-z0-9-]+$)}/{slug:regex(^[a-z0-9-]+$)}.json", (string jurisdiction, string slug, string? at, string? known, Tracker tracker) =>
            LawRequest.Read(tracker, tracker.Published.Corpus(), jurisdiction, slug, at, known) switch
            {
                LawReply.Found found => Json.Ok(Of(found.View)),
                LawReply.BadDay bad => ErrorPages.BadParameter(bad.Name, bad.Value, bad.Wanted),
                LawReply.NotKnown { Anything: { } first } reply when reply.On < first => ErrorPages.Missing($"This instance knows nothing earlier than {first:yyyy-MM-dd}."),
                LawReply.NotKnown reply => ErrorPages.Missing($"On {reply.On:yyyy-MM-dd} this instance did not publish this law{(reply.Since is { } since ? $"; it first did on {since:yyyy-MM-dd}" : "")}."),
                _ => (IResult)ErrorPages.Missing($"We have no law {jurisdiction}/{slug}."),
            }).WithSummary("A law: status, clocks, events, findings with passages, effects, rulings, sources, official text").WithDescription("at: as it stood on that day; known: as this instance knew it on that day");
    }

    static JsonObject Of(LawView view)
    {
        var json = Json.Record(view.Law);
        json["url"] = Paths.Of(view.Law.Id);
        json["on"] = Json.Node(view.Day);
        json["knownOn"] = Json.Node(view.KnownOn);
        json["revision"] = view.Revision;
        json["status"] = view.Status.Name();
        json["clocks"] = Of(view.Clocks);
        foreach (var ((_, clocks), part) in view.Parts.Zip((json["parts"] as JsonArray ?? []).OfType<JsonObject>()))
        {
            part["status"] = clocks.Today.Name();
            part["clocks"] = Of(clocks);
        }
        json["relations"] = new JsonArray([.. Relation.Of(view.Corpus, view.Law).Select(r => Of(view, r))]);
        json["rulings"] = new JsonArray([.. view.Rulings.Select(Of)]);
        // The text that stood on the day comes first where one is asked for; the others follow.
        json["text"] = new JsonArray([.. view.Versions.OrderBy(v => v.Id == view.Text?.Id ? 0 : 1).Select(Of)]);
        return json;
    }

    static JsonObject Of(Clocks clocks) => new()
    {
        ["enacted"] = Json.Node(clocks.Enacted),
        ["effective"] = Json.Node(clocks.Effective),
        ["enforceable"] = Json.Node(clocks.Enforceable),
        ["enactedKnownOnlyBy"] = clocks.IsEnactedKnownOnlyBy,
        ["effectiveKnownOnlyBy"] = clocks.IsEffectiveKnownOnlyBy,
        ["today"] = clocks.Today.Name(),
        ["court"] = clocks.Court is { } court ? Of(court) : null,
    };

    /// <summary>What this law does to another, or (<c>isDoneTo</c>) another to it, with the status of the other on the day.</summary>
    static JsonObject Of(LawView view, Relation relation)
    {
        var json = Json.Record(relation);
        json["isProposed"] = relation.IsProposed(view.Corpus, view.Law);
        if (relation.Other is { } id && view.Corpus.Law(id) is { } other)
        {
            json["title"] = other.TitleOn(view.Day);
            json["status"] = view.Corpus.StatusOf(other, null, view.Day).Name();
            json["url"] = Paths.Of(id);
        }
        return json;
    }

    static JsonObject Of(CaseRuling ruling)
    {
        var json = new JsonObject { ["case"] = ruling.Case.Id, ["title"] = ruling.Case.Title, ["url"] = Paths.Of(ruling.Case), ["court"] = ruling.Case.Court, ["docket"] = ruling.Case.Docket };
        foreach (var (key, value) in Json.Record(ruling.Ruling).ToList())
            json[key] = value?.DeepClone();
        return json;
    }

    static JsonObject Of(InstrumentVersion version) => new()
    {
        ["source"] = version.SourceId,
        ["asAt"] = Json.Node(version.AsAt),
        ["revision"] = version.Revision,
        ["language"] = version.Language,
        ["url"] = version.Provisions.Select(p => p.Snapshot?.Url).FirstOrDefault(u => u is not null),
        ["fetchedAt"] = Json.Node(version.FetchedAt),
        ["sha256"] = version.Sha256,
        ["provisions"] = new JsonArray([.. version.Provisions.Select(p => new JsonObject { ["path"] = p.Path, ["number"] = p.Number, ["heading"] = p.Heading, ["text"] = p.Text })]),
    };
}
