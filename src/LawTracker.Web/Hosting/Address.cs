namespace LawTracker.Web.Hosting;

/// <summary>Where the host listens unless told otherwise.</summary>
static class Address
{
    public const string Own = "http://localhost:5080";

    /// <summary>Port 5080, unless <c>--urls</c>, <c>ASPNETCORE_URLS</c> or their port-only kin say otherwise.</summary>
    public static void UseOwnAddress(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        string[] settings = ["urls", "http_ports", "https_ports"];
        if (settings.All(s => string.IsNullOrEmpty(builder.Configuration[s])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(Own);
    }
}
