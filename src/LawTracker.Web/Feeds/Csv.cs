using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace LawTracker.Web.Feeds;

/// <summary>Rows as a table for spreadsheets: a line of names, then a line for each; what a spreadsheet would take for a formula is written as text.</summary>
static class Csv
{
    /// <param name="rows">Flat records: each property is a column.</param>
    public static IResult Of<T>(IEnumerable<T> rows)
    {
        PropertyInfo[] columns = typeof(T).GetProperties();
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true))
        {
            string[] heads = [.. columns.Select(c => JsonNamingPolicy.SnakeCaseLower.ConvertName(c.Name))];
            csv.WriteRecord(heads);
            foreach (var row in rows)
            {
                string[] fields = [.. columns.Select(c => Text(c.GetValue(row)))];
                csv.WriteRecord(fields);
            }
        }
        return TypedResults.Text(text.ToString(), "text/csv", Encoding.UTF8);
    }

    static string Text(object? value) => value is IEnumerable<string> several ? string.Join(' ', several) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
