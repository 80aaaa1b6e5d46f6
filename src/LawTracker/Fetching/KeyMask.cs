using System.Text;
using LawTracker.Laws;

namespace LawTracker.Fetching;

/// <summary>Takes a source's key out of whatever a server says, before anything is stored, logged or followed: a service may repeat the address it was asked at.</summary>
sealed class KeyMask
{
    const string Hidden = "***";

    readonly string? parameter, variable;
    readonly IReadOnlyList<string> forms;

    public KeyMask(SourceRecord source)
    {
        (parameter, variable) = (ApiKey.Parameter(source), ApiKey.Name(source));
        forms = ApiKey.Of(source) is { } key ? [.. new[] { key, Uri.EscapeDataString(key), key.Replace("/", "\\/", StringComparison.Ordinal) }.Distinct(StringComparer.Ordinal)] : [];
    }

    public string? Text(string? text) => text is null ? null : forms.Aggregate(text, (t, form) => t.Replace(form, Hidden, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same for bytes, left as they are where the key is not in them.</summary>
    public byte[] Bytes(byte[] bytes)
    {
        if (!forms.Any(form => Encoding.Latin1.GetString(bytes).Contains(form, StringComparison.OrdinalIgnoreCase)))
            return bytes;
        return Encoding.Latin1.GetBytes(Text(Encoding.Latin1.GetString(bytes))!);
    }

    /// <summary>An address without the key: the parameter that carried it goes.</summary>
    public Uri? Address(Uri? url)
    {
        if (url is null || forms.Count == 0)
            return url;
        var rest = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => parameter is null || !p.StartsWith(parameter + "=", StringComparison.OrdinalIgnoreCase));
        return new Uri(Text(new UriBuilder(url) { Query = string.Join('&', rest) }.Uri.AbsoluteUri)!);
    }

    public HttpAnswer Answer(HttpAnswer answer) => forms.Count == 0 ? answer : new(answer.Status, Bytes(answer.Bytes))
    {
        ContentType = Text(answer.ContentType),
        ETag = Text(answer.ETag),
        LastModified = Text(answer.LastModified),
        Location = Address(answer.Location),
        RetryAfter = answer.RetryAfter,
    };

    /// <summary>A failure in words without the key; what lies behind it is dropped with it.</summary>
    public FetchException Failure(FetchException error) => forms.Count == 0 ? error
        : new(Text(error.Message) + (error.Status is 401 or 403 ? $": look at the key in {variable}" : "")) { Status = error.Status, Transient = error.Transient, RetryAfter = error.RetryAfter };
}
