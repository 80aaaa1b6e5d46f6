using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;

namespace LawTracker.Web.Api;

/// <summary>One address for programs, as its endpoint describes itself.</summary>
/// <param name="Pattern">The address, what changes in braces: <c>/laws/{jurisdiction}/{slug}.json</c>.</param>
/// <param name="What">What it gives.</param>
/// <param name="Asks">The parameters of its query; null where it takes none.</param>
/// <param name="Example">One that answers here; null where nothing is published to make one of.</param>
public sealed partial record Offer(string Pattern, string What, string? Asks, string? Example)
{
    /// <summary>Every address of a file that this program answers; of one record or list the JSON first.</summary>
    public static IReadOnlyList<Offer> All(EndpointDataSource endpoints, Corpus corpus) =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not null)
            .Select(e => Of(e, corpus)).OrderBy(o => o.Stem, StringComparer.Ordinal).ThenBy(o => o.Pattern != o.Stem + ".json").ThenBy(o => o.Pattern, StringComparer.Ordinal)];

    /// <summary>The page that it is a form of: <c>/cases/{id}</c> of <c>/cases/{id}.csl.json</c>.</summary>
    string Stem => Pattern[..Pattern.IndexOf('.', Pattern.LastIndexOf('/'))];

    static Offer Of(RouteEndpoint endpoint, Corpus corpus)
    {
        var pattern = ConstraintPattern().Replace(endpoint.RoutePattern.RawText!, "{${name}}");
        return new(pattern, endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()!.Summary, endpoint.Metadata.GetMetadata<IEndpointDescriptionMetadata>()?.Description, Filled(pattern, corpus));
    }

    /// <summary>The pattern with the ids of the law that has most answers, and of what belongs to it.</summary>
    static string? Filled(string pattern, Corpus corpus)
    {
        var needsTopic = pattern.StartsWith("/gaps.", StringComparison.Ordinal);
        if (!needsTopic && !pattern.Contains('{', StringComparison.Ordinal))
            return pattern;
        if (corpus.Laws.MaxBy(l => l.Findings.Count) is not { Findings: [var finding, ..] } law)
            return null;
        var id = pattern.Split('/')[1] switch
        {
            "cases" => corpus.Cases is [var first, ..] ? first.Id : null,
            "topics" => finding.Topic.Value,
            _ => law.Id.Jurisdiction.Value,
        };
        return id is null ? null : pattern
            .Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{kind}", "map", StringComparison.Ordinal)
            .Replace("{jurisdiction}", law.Id.Jurisdiction.Value, StringComparison.Ordinal)
            .Replace("{slug}", law.Id.Slug, StringComparison.Ordinal)
            .Replace("{topic}", finding.Topic.Value, StringComparison.Ordinal)
            .Replace("{question}", finding.Question.Value, StringComparison.Ordinal) + (needsTopic ? "?topic=" + finding.Topic : "");
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+):regex\([^)]*\)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConstraintPattern();
}
