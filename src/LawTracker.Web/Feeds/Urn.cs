namespace LawTracker.Web.Feeds;

/// <summary>Names that hold wherever the site moves: <c>urn:lawtracker:change:us-oh:2917-211:e3:ii.civil</c>.</summary>
static class Urn
{
    static readonly char[] Joints = ['/', '#', '@', '?', '&'];

    /// <param name="kind">What is named.</param>
    /// <param name="id">Its id; whatever a URN may not hold is written as %XX.</param>
    public static string Of(string kind, string id) => $"urn:lawtracker:{kind}:" + string.Join(':', id.Split(Joints, StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
}
