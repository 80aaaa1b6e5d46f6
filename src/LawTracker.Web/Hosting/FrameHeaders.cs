using LawTracker.Web.Graphics;

namespace LawTracker.Web.Hosting;

/// <summary>What stands under /embed may be shown in a frame, and its drawings as pictures, on any site; still without scripts and without anything of others.</summary>
static class FrameHeaders
{
    public const string Root = "/embed";

    public static void Relax(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self' '{GraphicStyle.Hash}'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors *";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        headers.Remove("X-Frame-Options");
    }
}
