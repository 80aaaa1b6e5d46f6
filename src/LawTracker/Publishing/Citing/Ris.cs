using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>RIS, as EndNote, Zotero, Mendeley and RefWorks read it: <c>STAT</c>, <c>BILL</c>, <c>CASE</c>, <c>RPRT</c>, <c>ELEC</c>; the tags of each as those programs map them.</summary>
public static partial class Ris
{
    public const string MediaType = "application/x-research-info-systems";

    /// <summary>One reference after the other; lines end in CR LF, a value is one line.</summary>
    public static string Write(IEnumerable<CitedWork> works) => string.Concat(works.Select(Write));

    static string Write(CitedWork work)
    {
        var text = new StringBuilder();
        void Add(string tag, string? value)
        {
            if (tag.Length > 0 && !string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $"{tag}  - {Breaks().Replace(value, " ").Trim()}\r\n");
        }

        Add("TY", work.Kind switch { WorkKind.Statute => "STAT", WorkKind.Bill => "BILL", WorkKind.Case => "CASE", WorkKind.Report => "RPRT", _ => "ELEC" });
        Add("ID", work.Key);
        Add("TI", work.Title);
        Add("ST", work.ShortTitle);
        Add(work.Kind == WorkKind.Case ? "A2" : "T2", work.Container);
        Add(work.Kind == WorkKind.Bill ? "T3" : work.Kind is WorkKind.Case or WorkKind.Report ? "PB" : "", work.Kind == WorkKind.Report ? work.Jurisdiction : work.Body);
        Add("VL", work.Volume);
        Add("SE", work.Section);
        Add("SP", work.Page);
        Add(work.Kind == WorkKind.Case ? "SV" : "M1", work.Number);
        Add("ET", work.Session);
        Add("DA", work.MadeOn is { } made ? Date(made) : null);
        Add("PY", work.MadeOn?.First.Year.ToString(CultureInfo.InvariantCulture));
        Add("CY", work.Kind is WorkKind.Statute ? work.Jurisdiction : null);
        Add("LA", work.Language);
        foreach (var word in work.Keywords)
            Add("KW", word);
        Add("AB", work.Abstract);
        Add("N1", work.Bluebook);
        Add("N1", work.Note);
        Add("DB", "LawTracker");
        Add("UR", work.Url.AbsoluteUri);
        Add("Y2", Date(PartialDate.Of(work.ReadOn)));
        return text.Append("ER  - \r\n\r\n").ToString();
    }

    /// <summary><c>2024/03/21/</c>, <c>2024/03//</c>, <c>2024///</c>: the slashes stand whatever is known.</summary>
    static string Date(PartialDate date) =>
        date.First.ToString(date.IsDay ? "yyyy'/'MM'/'dd'/'" : date.First.Month == date.Last.Month ? "yyyy'/'MM'//'" : "yyyy'///'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*[\r\n\u0085\u2028\u2029]+\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Breaks();
}
