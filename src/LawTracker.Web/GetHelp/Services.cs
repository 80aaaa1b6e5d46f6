namespace LawTracker.Web.GetHelp;

/// <summary>Which of the services that we hold are for this person.</summary>
static class Services
{
    const string PlatformRequest = "platform-request";

    /// <summary>Of a kind, for her age and place; those of her own place first.</summary>
    public static IReadOnlyList<HelpService> Of(Corpus corpus, HelpState state, HelpKind kind)
    {
        var here = Lineage(corpus, state.Place);
        return [.. corpus.Help
            .Where(s => s.Kind == kind && s.Serves.Contains(state.IsMinor ? Age.Minors : Age.Adults) && Serves(corpus, state, s, here))
            .OrderBy(s => s.Places.Count == 0 ? 1 : 0)];
    }

    /// <summary>The hotlines that a picture of a child is reported to before anything else: they need no file, and lead to removal too.</summary>
    public static IReadOnlyList<HelpService> ForChildren(Corpus corpus, HelpState state) =>
        state is { IsMinor: true, What: Happening.Image or Happening.Threat } ? [.. Of(corpus, state, HelpKind.Reporting).Where(s => !s.Serves.Contains(Age.Adults))] : [];

    /// <summary>A request to a platform goes where the platform is: it also helps her whose picture lies on one from there.</summary>
    static bool Serves(Corpus corpus, HelpState state, HelpService service, IReadOnlyList<JurisdictionId> here) =>
        service.Places.Count == 0 || service.Places.Any(here.Contains) || (service.Id == PlatformRequest && service.Places.Any(Lineage(corpus, state.Host).Contains));

    static IReadOnlyList<JurisdictionId> Lineage(Corpus corpus, string place) =>
        JurisdictionId.TryParse(place, null, out var id) && corpus.Jurisdiction(id) is not null ? corpus.Lineage(id) : [];
}
