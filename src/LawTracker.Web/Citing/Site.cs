using LawTracker.Web.Hosting;

namespace LawTracker.Web.Citing;

/// <summary>The address by which this site was asked, for what leaves it: a citation is read elsewhere.</summary>
static class Site
{
    /// <summary>A path on this site with scheme and host in front.</summary>
    public static Uri At(HttpRequest request, string path) =>
        new(new Uri(request.Host.HasValue ? $"{request.Scheme}://{request.Host}" : Hosting.Address.Own), path);
}
