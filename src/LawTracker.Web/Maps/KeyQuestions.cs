namespace LawTracker.Web.Maps;

/// <summary>The one question that tells most about a topic: maps and overviews are coloured by its answer.</summary>
public static class KeyQuestions
{
    static readonly Dictionary<string, string> Chosen = new(StringComparer.Ordinal)
    {
        ["right-of-publicity"] = "rop.statute",
        ["intimate-imagery"] = "ii.synthetic",
        ["csam"] = "csam.synthetic",
        ["elections"] = "el.law",
        ["provenance"] = "prov.law",
        ["platforms"] = "plat.removal-hours",
        ["impersonation-fraud"] = "fraud.impersonation",
        ["ai-authorship"] = "own.ai-output",
    };

    /// <summary>For a topic not named here, the first of its required questions.</summary>
    public static Question? Of(Corpus corpus, TopicId topic)
    {
        var asked = corpus.QuestionsOf(topic);
        return asked.FirstOrDefault(q => q.Id.Value == Chosen.GetValueOrDefault(topic.Value)) ?? asked.FirstOrDefault(q => q.Required);
    }
}
