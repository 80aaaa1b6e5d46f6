using System.Text.Json.Nodes;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Hosting;

/// <summary>A law in a list, for programs.</summary>
static class LawRow
{
    public static JsonNode Of(Corpus corpus, Instrument law, DateOnly day) => Json.Node(new
    {
        law.Id,
        Title = law.TitleOn(day),
        Citation = law.Cite,
        Jurisdiction = law.Id.Jurisdiction,
        law.Kind,
        law.Topics,
        Status = corpus.StatusOf(law, null, day),
        Url = Paths.Of(law.Id),
    })!;
}
