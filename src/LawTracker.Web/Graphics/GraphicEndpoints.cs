using LawTracker.Web.Bills;
using LawTracker.Web.Hosting;
using LawTracker.Web.Maps;
using LawTracker.Web.Shell;
using LawTracker.Web.Trends;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LawTracker.Web.Graphics;

/// <summary>Every drawing in a frame for other sites, <c>/embed/map</c>, and as a file of its own, <c>/embed/map.svg</c>.</summary>
static class GraphicEndpoints
{
    delegate (Graphic? Graphic, BadQuery? Bad) Make(IQueryCollection query, Corpus corpus, DateOnly today);

    static readonly Dictionary<string, Make> Kinds = new(StringComparer.Ordinal)
    {
        ["map"] = Asked(MapGraphics.UnitedStates),
        ["world"] = Asked(MapGraphics.World),
        ["adoption"] = Asked(TrendGraphics.Adoption),
        ["enactments"] = Asked(TrendGraphics.Enactments),
        ["topics"] = Asked(TrendGraphics.ByTopic),
        ["bills"] = BillGraphics.Read,
    };

    public static void MapGraphicFiles(this WebApplication app)
    {
        app.MapGet(FrameHeaders.Root + "/{kind:regex(^[a-z]+$)}", (string kind, HttpRequest request, Tracker tracker) => Of(kind, request, tracker) switch
        {
            null or (_, { Wanted: null }) => new RazorComponentResult<NotFoundPage> { StatusCode = 404 },
            (_, { } bad) => new RazorComponentResult<BadFrame>(new { Bad = bad, Back = request.Path.Value }) { StatusCode = 400 },
            var (graphic, _) => (IResult)new RazorComponentResult<FramePage>(new { Graphic = graphic, Site = FullAddress.Site(request) }),
        });
        app.MapGet(FrameHeaders.Root + "/{kind:regex(^[a-z]+$)}.svg", (string kind, HttpRequest request, Tracker tracker) => Of(kind, request, tracker) switch
        {
            null => ErrorPages.Missing($"We have no drawing '{kind}'; there are: {string.Join(", ", Kinds.Keys)}."),
            (_, { Wanted: null } bad) => ErrorPages.Missing(bad.Missing),
            (_, { } bad) => ErrorPages.BadParameter(bad.Name, bad.Value, bad.Wanted!),
            var (graphic, _) => (IResult)new RazorComponentResult<GraphicFile>(new { Graphic = graphic, Site = FullAddress.Site(request) }) { ContentType = "image/svg+xml; charset=utf-8" },
        }).WithSummary("A map or chart as a drawing").WithDescription("kind: map, world, adoption, enactments, topics or bills; topic; q (a question); on");
    }

    static (Graphic? Graphic, BadQuery? Bad)? Of(string kind, HttpRequest request, Tracker tracker) =>
        Kinds.TryGetValue(kind, out var make) ? make(request.Query, tracker.Published.Corpus(), tracker.Today) : null;

    static Make Asked(Func<Corpus, GraphicQuery, Graphic> make) => (query, corpus, today) =>
    {
        var (asked, bad) = GraphicQuery.Read(query, corpus, today);
        return (asked is null ? null : make(corpus, asked), bad);
    };
}
