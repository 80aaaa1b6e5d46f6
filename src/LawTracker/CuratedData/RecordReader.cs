using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using LawTracker.Laws;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LawTracker.CuratedData;

/// <summary>Reads one YAML file into one record, reporting every problem with its line. Scalars are typed by us, so that Norway stays <c>no</c>.</summary>
sealed class RecordReader(string file, List<Problem> problems)
{
    const int DeepestNesting = 20;

    readonly Dictionary<object, int> lines = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where each record object begins, for problems found later.</summary>
    public IReadOnlyDictionary<object, int> Lines => lines;

    /// <summary>The record, or null where any error was found.</summary>
    public IRecord? Read(string text, Type type)
    {
        var before = problems.Count;
        var root = Parse(text);
        var record = root is null ? null : Bind(root, type, type.Name.ToLowerInvariant());
        return problems.Count == before ? (IRecord?)record : null;
    }

    YamlNode? Parse(string text)
    {
        var line = 1;
        try
        {
            if (TooDeep(text, ref line))
            {
                Add(line, $"Nested deeper than {DeepestNesting} levels", "No record needs that: mend the brackets or the indentation");
                return null;
            }
            line = 1;
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1)
                return stream.Documents[0].RootNode;
            Add(1, stream.Documents.Count == 0 ? "The file is empty" : "The file holds more than one document", "One record a file");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // On some malformed files the parser fails without saying where: then it is behind the last thing it read.
            var at = error as YamlException;
            var reason = error is InvalidOperationException ? "something is not closed, or stands where it cannot" : error.InnerException?.Message ?? error.Message;
            Add(Math.Max(line, at is null ? line : (int)at.End.Line), "Not readable as YAML: " + reason.TrimEnd('.'), "Mend the line, or quote the value");
        }
        return null;
    }

    /// <summary>Whether it nests deeper than any record; read event by event, so that depth costs no stack.</summary>
    static bool TooDeep(string text, ref int line)
    {
        var events = new Parser(new StringReader(text));
        for (var depth = 0; events.MoveNext();)
        {
            line = (int)events.Current!.End.Line;
            depth += events.Current.NestingIncrease;
            if (depth > DeepestNesting)
                return true;
        }
        return false;
    }

    object? Bind(YamlNode node, Type type, string name)
    {
        if (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && node.Tag.Value != "!" && node is not YamlScalarNode))
            Add(node, $"'{name}' uses a YAML anchor or tag", "Write the value out");
        if (type == typeof(Answer))
            return BindAnswer(node, name);
        if (RecordShape.IsList(type, out var item))
            return node is YamlSequenceNode list ? BindList(list, item, name) : Wrong(node, name, "a list");
        if (RecordShape.IsMap(type, out var key, out var value))
            return node is YamlMappingNode map ? BindMap(map, key, value, name) : Wrong(node, name, "a map");
        if (RecordShape.IsRecord(type))
            return node is YamlMappingNode fields ? BindRecord(fields, type, name) : Wrong(node, name, "a record with keys");
        return node is YamlScalarNode scalar ? BindScalar(scalar, type, name) : Wrong(node, name, "a single value");
    }

    object? BindRecord(YamlMappingNode node, Type type, string name)
    {
        var shape = RecordShape.Of(type);
        var record = RuntimeHelpers.GetUninitializedObject(type);
        // Run the initialisers (empty lists) without tripping over required members.
        type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])?.Invoke(record, null);
        lines[record] = (int)node.Start.Line;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (keyNode, valueNode) in node.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            var field = shape.Fields.FirstOrDefault(f => f.Name == key);
            if (field is null)
            {
                Add(keyNode, $"'{key}' is not a key of {name}", Nearest(key, shape.Fields.Select(f => f.Name)));
                continue;
            }
            seen.Add(key);
            if (IsEmpty(valueNode))
            {
                if (field.Required)
                    Add(valueNode, $"'{key}' is empty", $"Give {name} its {key}");
                continue;
            }
            if (Bind(valueNode, field.Type, key) is { } value)
                field.Property.SetValue(record, value);
        }
        foreach (var field in shape.Fields.Where(f => f.Required && !seen.Contains(f.Name)))
            Add(node, $"{name} has no '{field.Name}'", $"Add '{field.Name}:'{(field.Description is null ? "" : $" ({field.Description})")}");
        return record;
    }

    IList BindList(YamlSequenceNode node, Type item, string name)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var child in node.Children)
        {
            if (Bind(child, item, name) is { } value)
                list.Add(value);
        }
        return list;
    }

    IDictionary BindMap(YamlMappingNode node, Type key, Type value, string name)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        foreach (var (keyNode, valueNode) in node.Children)
        {
            if (keyNode is YamlScalarNode scalar && BindScalar(scalar, key, name) is { } bound && Bind(valueNode, value, scalar.Value!) is { } entry)
                map[bound] = entry;
        }
        return map;
    }

    Answer? BindAnswer(YamlNode node, string name) => node switch
    {
        YamlSequenceNode list => Answer.Set(list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? "")),
        YamlMappingNode map => BindRecord(map, typeof(Money), "money") is Money money ? Answer.Of(money) : null,
        YamlScalarNode scalar => Answer.Word(scalar.Value ?? ""),
        _ => (Answer?)Wrong(node, name, "an answer"),
    };

    object? BindScalar(YamlScalarNode node, Type type, string name)
    {
        var text = Normal(node.Value ?? "");
        if (type == typeof(string))
            return text;
        if (type.IsEnum)
            return ListName.TryParse(type, text, out var member) ? member : Unlisted(node, name, text, ListName.All(type));
        var (value, expected) = Scalar(text, type);
        return value ?? Wrong(node, name, expected);
    }

    static (object? Value, string Expected) Scalar(string text, Type type)
    {
        var c = CultureInfo.InvariantCulture;
        if (type == typeof(bool))
            return (text switch { "true" => true, "false" => false, _ => null }, "true or false");
        if (type == typeof(int))
            return (int.TryParse(text, NumberStyles.AllowLeadingSign, c, out var i) ? i : null, "a whole number");
        if (type == typeof(decimal))
            return (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, c, out var d) ? d : null, "a number such as 1500");
        if (type == typeof(DateOnly))
            return (DateOnly.TryParseExact(text, "yyyy-MM-dd", c, DateTimeStyles.None, out var date) ? date : null, "a day that exists, such as 2025-07-01");
        if (type == typeof(Uri))
            return (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null, "a web address");
        if (type == typeof(PartialDate))
            return (PartialDate.TryParse(text, c, out var partial) ? partial : null, "a date that exists: 2025, 2025-07 or 2025-07-01");
        return (IdParsers.TryParse(type, text), $"an id of the form of {type.Name} (lower case, digits and hyphens)");
    }

    /// <summary>One space between words; line ends are kept as paragraphs.</summary>
    public static string Normal(string text) =>
        string.Join('\n', text.Split('\n').Select(l => string.Join(' ', l.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0));

    static bool IsEmpty(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" } or YamlScalarNode { Value: null or "" };

    object? Unlisted(YamlNode node, string name, string text, IReadOnlyList<string> names)
    {
        Add(node, $"'{text}' is not a {name} of the closed list", Nearest(text, names));
        return null;
    }

    object? Wrong(YamlNode node, string name, string expected)
    {
        Add(node, $"'{name}' {(node is YamlScalarNode s ? $"'{s.Value}' " : "")}is not {expected}", $"Write {expected}");
        return null;
    }

    void Add(YamlNode node, string message, string remedy) => Add((int)node.Start.Line, message, remedy);

    void Add(int line, string message, string remedy) => problems.Add(new(file, Math.Max(1, line), message, remedy));

    internal static string Nearest(string word, IEnumerable<string> names)
    {
        string[] all = [.. names];
        var best = all.MinBy(n => Spelling.Distance(word, n));
        return best is null ? "There is none yet: add it first"
            : Spelling.Distance(word, best) <= 2 ? $"Did you mean '{best}'?" : "Use one of: " + string.Join(", ", all);
    }
}
