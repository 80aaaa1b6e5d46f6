using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace LawTracker.Web.Hosting;

/// <summary>Rows as a table for spreadsheets: a line of names, then a line for each; what a spreadsheet would take for a formula is written as text.</summary>
static class Csv
{
    /// <param name="rows">Flat records: each property is a column.</param>
    public static IResult Of<T>(IEnumerable<T> rows)
    {
        PropertyInfo[] columns = typeof(T).GetProperties();
        return Of([.. columns.Select(c => JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Name))], rows.Select(row => columns.Select(c => Text(c.GetValue(row))).ToArray()));
    }

    /// <param name="heads">The names of the columns.</param>
    /// <param name="rows">As many fields each.</param>
    public static IResult Of(string[] heads, IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(heads))
                csv.WriteRecord(row);
        }
        return TypedResults.Text(text.ToString(), "text/csv", Encoding.UTF8);
    }

    static string Text(object? value) => value is IEnumerable<string> several ? string.Join(' ', several) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
