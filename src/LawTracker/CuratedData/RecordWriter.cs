using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>Writes a record in the one canonical form: keys in the types' order, short items on one line, long text folded. Reading and writing again changes no byte.</summary>
static partial class RecordWriter
{
    static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}?");

    const int LineWidth = 150, TextWidth = 120;

    public static string Write(object record)
    {
        var text = new StringBuilder();
        Fields(text, record, 0);
        return text.ToString();
    }

    static void Fields(StringBuilder text, object record, int indent)
    {
        var first = true;
        foreach (var field in RecordShape.Of(record.GetType()).Fields)
        {
            if (field.Property.GetValue(record) is not { } value || IsDefault(value, field))
                continue;
            // The first key of a list item stands behind its dash.
            if (!first || indent == 0 || text[^1] == '\n')
                text.Append(' ', indent);
            first = false;
            Entry(text, field.Name, value, indent);
        }
    }

    static void Entry(StringBuilder text, string name, object value, int indent)
    {
        text.Append(name).Append(':');
        var flow = Flow(value, inFlow: false);
        var fits = indent + name.Length + 2 + flow.Length <= LineWidth;
        switch (value)
        {
            case string s when (s.Length > TextWidth - indent || s.Contains('\n', StringComparison.Ordinal)) && !s.Any(IsInvisible):
                Folded(text, s, indent + 2);
                break;
            case IEnumerable list and not string and not IDictionary when IsListOfRecords(list) || !fits:
                text.Append('\n');
                foreach (var item in list)
                    Item(text, item, indent + 2);
                break;
            case IDictionary map when !fits || map.Values.Cast<object>().Any(v => RecordShape.IsRecord(v.GetType())):
                text.Append('\n');
                foreach (DictionaryEntry entry in map)
                    Entry(text.Append(' ', indent + 2), Scalar(entry.Key.ToString()!, inFlow: false, typed: true), entry.Value!, indent + 2);
                break;
            case not string when !fits && RecordShape.IsRecord(value.GetType()):
                Fields(text.Append('\n'), value, indent + 2);
                break;
            default:
                text.Append(' ').Append(flow).Append('\n');
                break;
        }
    }

    static void Item(StringBuilder text, object item, int indent)
    {
        var flow = Flow(item, inFlow: false);
        text.Append(' ', indent).Append("- ");
        if (indent + 2 + flow.Length <= LineWidth || !RecordShape.IsRecord(item.GetType()))
            text.Append(flow).Append('\n');
        else
            Fields(text, item, indent + 2);
    }

    static string Flow(object value, bool inFlow) => value switch
    {
        Answer { IsSet: true } set => "[" + string.Join(", ", set.Words.Select(w => Scalar(w, true, typed: true))) + "]",
        Answer { Money: { } money } => Flow(money, true),
        Answer word => Scalar(word.Words[0], inFlow, typed: true),
        string s => Scalar(s, inFlow, typed: false),
        IDictionary map => "{" + string.Join(", ", Entries(map).Select(e => $"{Scalar(e.Key.ToString()!, true, typed: true)}: {Flow(e.Value!, true)}")) + "}",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object>().Select(i => Flow(i, true))) + "]",
        Enum member => Kebab(member),
        bool b => b ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Uri uri => Scalar(uri.OriginalString, inFlow, typed: false),
        _ when RecordShape.IsRecord(value.GetType()) => "{" + string.Join(", ", RecordShape.Of(value.GetType()).Fields
            .Select(f => (f.Name, f, Value: f.Property.GetValue(value)))
            .Where(f => f.Value is not null && !IsDefault(f.Value, f.f))
            .Select(f => $"{f.Name}: {Flow(f.Value!, true)}")) + "}",
        IFormattable f => Scalar(f.ToString(null, CultureInfo.InvariantCulture), inFlow, typed: true),
        _ => Scalar(value.ToString()!, inFlow, typed: true),
    };

    /// <summary>Plain where no reader could take it for anything else; in double quotes otherwise. Some readers of YAML take a question mark in a flow for a key.</summary>
    static string Scalar(string s, bool inFlow, bool typed) =>
        PlainPattern().IsMatch(s) && !s.Any(IsInvisible) && !s.Contains(": ", StringComparison.Ordinal) && !s.Contains(" #", StringComparison.Ordinal) && !s.EndsWith(':')
        && !(inFlow && s.AsSpan().IndexOfAny(FlowMarks) >= 0) && (typed || !LooksTyped().IsMatch(s))
            ? s
            : "\"" + string.Concat(s.Select(Escaped)) + "\"";

    static string Escaped(char c) => c switch
    {
        '\\' => "\\\\",
        '"' => "\\\"",
        '\n' => "\\n",
        _ when IsInvisible(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };

    /// <summary>Characters that YAML forbids or takes for line ends: they are written as escapes.</summary>
    static bool IsInvisible(char c) => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    static void Folded(StringBuilder text, string s, int indent)
    {
        text.Append(" >-\n");
        var firstParagraph = true;
        foreach (var paragraph in s.Split('\n'))
        {
            if (!firstParagraph)
                text.Append('\n');
            firstParagraph = false;
            var column = 0;
            foreach (var word in paragraph.Split(' '))
            {
                if (column > 0 && column + 1 + word.Length > TextWidth)
                {
                    text.Append('\n');
                    column = 0;
                }
                text.Append(column == 0 ? new string(' ', indent) : " ").Append(word);
                column += (column == 0 ? indent : 1) + word.Length;
            }
            text.Append('\n');
        }
    }

    static IEnumerable<DictionaryEntry> Entries(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
            yield return entry;
    }

    static bool IsListOfRecords(IEnumerable list) => list.Cast<object>().FirstOrDefault() is { } item && RecordShape.IsRecord(item.GetType());

    static bool IsDefault(object value, Field field) => !field.Required && value switch
    {
        string => false,
        ICollection c => c.Count == 0,
        false => true,
        RulingScope.All => true,
        _ => false,
    };

    static string Kebab(Enum member) => ListName.All(member.GetType())[Array.IndexOf(Enum.GetNames(member.GetType()), member.ToString())];

    [GeneratedRegex("""^[A-Za-z0-9§¶(/.+$€£À-ɏ][^\n"\\\t]*$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainPattern();

    /// <summary>Text that another YAML 1.2 reader would take for a number, a truth value or nothing.</summary>
    [GeneratedRegex("""^([-+]?[0-9.][0-9._]*([eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|true|false|null|True|False|Null|TRUE|FALSE|NULL|~|\.inf|\.nan)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LooksTyped();
}
