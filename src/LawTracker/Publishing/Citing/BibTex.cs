using System.Globalization;
using System.Text;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>BibTeX. Every work is <c>@misc</c>: neither BibTeX's styles nor biblatex's standard ones know <c>@legislation</c> or <c>@jurisdiction</c>, and each must print the citation as it stands in <c>howpublished</c>.</summary>
public static class BibTex
{
    public const string MediaType = "application/x-bibtex";

    /// <summary>One entry after the other, in UTF-8, with what LaTeX would read as commands escaped.</summary>
    public static string Write(IEnumerable<CitedWork> works) => string.Join('\n', works.Select(Write));

    static string Write(CitedWork work)
    {
        var text = new StringBuilder();
        void Add(string field, string? value, bool asIs = false)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{(asIs ? value : Escape(value))}}}");
        }

        text.Append(CultureInfo.InvariantCulture, $"@misc{{{work.Key}");
        // Twice braced: a name is not taken apart, and a title keeps its capitals.
        Add("author", work.Kind == WorkKind.Case ? null : $"{{{Escape(work.Jurisdiction)}}}", asIs: true);
        Add("title", $"{{{Escape(work.Title)}}}", asIs: true);
        Add("shorttitle", work.ShortTitle);
        Add("howpublished", work.Bluebook);
        Add("year", work.MadeOn?.First.Year.ToString(CultureInfo.InvariantCulture));
        Add("month", work.MadeOn is { } made && made.First.Month == made.Last.Month ? made.First.Month.ToString(CultureInfo.InvariantCulture) : null);
        Add("note", work.Note);
        Add("keywords", string.Join(", ", work.Keywords));
        Add("langid", work.Language);
        Add("url", work.Url.AbsoluteUri.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal), asIs: true);
        Add("urldate", work.ReadOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return text.Append("\n}\n").ToString();
    }

    static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            safe.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '^' => @"\textasciicircum{}",
                '~' => @"\textasciitilde{}",
                '{' or '}' or '$' or '&' or '#' or '_' or '%' => "\\" + c,
                '\r' or '\n' or '\t' => " ",
                _ => c.ToString(),
            });
        }
        // Two hyphens would be printed as a dash.
        return safe.Replace("--", "-{}-").ToString();
    }
}
