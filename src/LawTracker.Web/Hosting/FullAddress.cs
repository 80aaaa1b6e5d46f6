namespace LawTracker.Web.Hosting;

/// <summary>Addresses as others must write them: with the name by which this site was asked for. What is kept of a page is kept by that name too.</summary>
/// <remarks>Behind a proxy that keeps the name but ends TLS, ASPNETCORE_FORWARDEDHEADERS_ENABLED=true brings the https back.</remarks>
static class FullAddress
{
    /// <summary><c>https://law.example</c>, without a slash at its end.</summary>
    public static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}{request.PathBase.Value}";

    /// <summary>A path on this site, with <see cref="Site"/> in front.</summary>
    public static Uri Of(HttpRequest request, string path) => new(Site(request) + path);
}
