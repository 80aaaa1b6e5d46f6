using LawTracker.Publishing.Citing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Search;

namespace LawTracker.Web.Citing;

/// <summary>Records as files for reference managers: a law on a day, a case, the laws of a search, a place or a topic.</summary>
static class CitationFiles
{
    /// <summary>The most references of a list; its file's name says when there were more.</summary>
    public const int Most = 200;

    public static readonly IReadOnlyList<CitationFormat> Formats =
    [
        new("RIS", ".ris", Ris.MediaType, Ris.Write),
        new("BibTeX", ".bib", BibTex.MediaType, BibTex.Write),
        new("CSL-JSON", ".csl.json", CslJson.MediaType, CslJson.Write),
    ];

    public static void MapCitationFiles(this WebApplication app)
    {
        foreach (var format in Formats)
        {
            app.MapGet("/laws/{jurisdiction:regex(^[a-z0-9-]+$)}/{slug:regex(^[a-z0-9-]+$)}" + format.Ending, (string jurisdiction, string slug, string? at, Tracker tracker, HttpRequest request) =>
            {
                if (!DayParameter.TryRead(at, tracker.Today, out var day))
                    return (IResult)ErrorPages.BadParameter("at", at, DayParameter.Wanted);
                var corpus = tracker.Published.Corpus();
                return InstrumentId.TryParse($"{jurisdiction}/{slug}", null, out var id) && corpus.Law(id) is { } law
                    ? format.File([Works.Of(corpus, law, day, tracker.Today, request)]) : ErrorPages.Missing($"We have no law {jurisdiction}/{slug}.");
            }).WithSummary("A law, for a reference manager").WithDescription("at: the law as it stood on that day");
            app.MapGet("/cases/{id:regex(^[a-z0-9-]+$)}" + format.Ending, (string id, Tracker tracker, HttpRequest request) =>
            {
                var corpus = tracker.Published.Corpus();
                return corpus.Cases.FirstOrDefault(c => c.Id == id) is { } record
                    ? format.File([Works.Of(corpus, record, tracker.Today, request)]) : (IResult)ErrorPages.Missing($"We have no case {id}.");
            }).WithSummary("A case, for a reference manager");
            app.MapGet("/jurisdictions/{id:regex(^[a-z0-9-]+$)}" + format.Ending, (string id, Tracker tracker, HttpRequest request) =>
                JurisdictionId.TryParse(id, null, out var place) && tracker.Published.Corpus() is var corpus && corpus.Jurisdiction(place) is not null
                    ? List(format, corpus, [.. corpus.Laws.Where(l => l.Id.Jurisdiction == place)], tracker.Today, tracker, request) : ErrorPages.Missing($"We have no jurisdiction {id}."))
                        .WithSummary("The laws of a place, for a reference manager");
            app.MapGet("/topics/{id:regex(^[a-z0-9-]+$)}" + format.Ending, (string id, Tracker tracker, HttpRequest request) =>
                TopicId.TryParse(id, null, out var topic) && tracker.Published.Corpus() is var corpus && corpus.Topic(topic) is not null
                    ? List(format, corpus, [.. corpus.Laws.Where(l => l.Topics.Contains(topic))], tracker.Today, tracker, request) : ErrorPages.Missing($"We have no topic {id}."))
                        .WithSummary("The laws of a topic, for a reference manager");
            app.MapGet("/search" + format.Ending, (Tracker tracker, HttpRequest request) => Search(format, tracker, request))
                .WithSummary("The laws a search finds, for a reference manager").WithDescription("as /search.json");
        }
    }

    static IResult Search(CitationFormat format, Tracker tracker, HttpRequest request)
    {
        var (address, bad) = SearchAddress.Read(request.Query);
        if (address is null)
            return ErrorPages.BadParameter(bad!, request.Query[bad!], SearchAddress.Wanted(bad!));
        var found = tracker.Search.Find(address.Request(tracker.Today) with { Skip = 0, Take = Most });
        return List(format, tracker.Published.Corpus(), [.. found.Hits.Select(h => h.Law)], address.On ?? tracker.Today, tracker, request, found.Total);
    }

    static IResult List(CitationFormat format, Corpus corpus, IReadOnlyList<Instrument> laws, DateOnly day, Tracker tracker, HttpRequest request, int? total = null)
    {
        var (taken, all) = (Math.Min(laws.Count, Most), total ?? laws.Count);
        if (taken == 0)
            return ErrorPages.Missing("There is no law to cite in this list.");
        var count = taken < all ? $"first-{taken}-of-{all}-laws" : taken == 1 ? "1-law" : $"{taken}-laws";
        request.HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"lawtracker-{count}-{day:yyyy-MM-dd}{format.Ending}\"";
        return format.File(laws.Take(Most).Select(l => Works.Of(corpus, l, day, tracker.Today, request)));
    }
}

/// <summary>A format of citations.</summary>
/// <param name="Name">As its users call it.</param>
/// <param name="Ending">Of addresses and files.</param>
/// <param name="MediaType">Without the charset: all are UTF-8.</param>
/// <param name="Write">Writes works one after the other.</param>
sealed record CitationFormat(string Name, string Ending, string MediaType, Func<IEnumerable<CitedWork>, string> Write)
{
    public IResult File(IEnumerable<CitedWork> works) => TypedResults.Text(Write(works), MediaType + "; charset=utf-8");
}
