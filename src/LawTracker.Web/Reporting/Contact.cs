namespace LawTracker.Web.Reporting;

/// <summary>Where this installation wants errors reported: <c>LAWTRACKER_CONTACT</c>, a mail or web address. It is the same that goes into the name under which pages are fetched.</summary>
public sealed record Contact
{
    Contact(Uri address) => Address = address;

    public Uri Address { get; }

    public bool IsMail => Address.Scheme == Uri.UriSchemeMailto;

    /// <summary>As people read it.</summary>
    public string Shown => IsMail ? Address.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.Unescaped) : Address.AbsoluteUri;

    /// <summary>This process's; null where none is set, or what is set is neither kind of address.</summary>
    public static Contact? Own { get; } = Of(Environment.GetEnvironmentVariable("LAWTRACKER_CONTACT"));

    /// <param name="set">As set: <c>errors@example.org</c>, <c>mailto:errors@example.org</c>, <c>https://example.org/issues/new</c>.</param>
    public static Contact? Of(string? set) =>
        set?.Trim() is { Length: > 0 } text && Uri.TryCreate(text.Contains(':', StringComparison.Ordinal) || !text.Contains('@', StringComparison.Ordinal) ? text : "mailto:" + text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp || (address.Scheme == Uri.UriSchemeMailto && address.UserInfo.Length > 0 && address.Host.Length > 0)) ? new(address) : null;

    /// <summary>The link that takes the report there: a mail with subject and text, the form of an issue tracker filled in, else the page as it is.</summary>
    public string Link(string subject, string text)
    {
        var (s, t) = (Uri.EscapeDataString(subject), Uri.EscapeDataString(text.ReplaceLineEndings("\r\n")));
        if (IsMail)
            return $"{Address.Scheme}:{Address.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.UriEscaped)}?subject={s}&body={t}";
        return TakesText ? $"{Address.GetLeftPart(UriPartial.Path)}?title={s}&body={t}" : Address.AbsoluteUri;
    }

    /// <summary>Whether the link carries the text: what is not known to be a form of an issue tracker is opened as it is.</summary>
    public bool TakesText => IsMail || Address.AbsolutePath.EndsWith("/issues/new", StringComparison.Ordinal);
}
