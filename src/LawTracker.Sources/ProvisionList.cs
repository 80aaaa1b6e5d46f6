using System.Text;

namespace LawTracker.Sources;

/// <summary>Gathers the parts of one instrument in reading order and keeps their paths unique.</summary>
/// <remarks>
/// Unnumbered parts are <c>…/_1</c>, <c>…/_2</c>. A label that was there before gets a suffix: <c>…/a</c>, then <c>…/a_2</c>.
/// Words that follow a part's own parts stand after them, as an unnumbered part, so that reading order is never lost.
/// </remarks>
sealed class ProvisionList
{
    readonly List<Part> parts = [];
    readonly HashSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>Opens a part and returns its place. <paramref name="label"/> may be empty for an unnumbered one.</summary>
    public int Open(int parent, string label, string number = "", string heading = "")
    {
        var prefix = parent < 0 ? "" : parts[parent].Path + "/";
        var path = prefix + label;
        for (var n = label.Length == 0 ? 1 : 2; label.Length == 0 && n == 1 || !paths.Add(path); n++)
        {
            path = $"{prefix}{label}_{n}";
            if (label.Length == 0 && paths.Add(path))
                break;
        }
        parts.Add(new(path, number, heading) { Parent = parent, Tail = parts.Count });
        return parts.Count - 1;
    }

    /// <summary>The part that a part belongs to; -1 for the first.</summary>
    public int ParentOf(int part) => parts[part].Parent;

    /// <summary>The path that a part was given.</summary>
    public string PathOf(int part) => parts[part].Path;

    /// <summary>Adds a paragraph to a part; <paramref name="glue"/> sets a closing full stop or the like to the words before it.</summary>
    public void Add(int part, string paragraph, bool glue = false)
    {
        if (paragraph.Length == 0)
            return;
        if (glue && parts[^1].HasText)
        {
            parts[^1].Append(paragraph, "");
            return;
        }
        if (parts[part].Tail != parts.Count - 1)
            parts[part].Tail = Open(part, "");
        parts[parts[part].Tail].Append(paragraph, "\n");
    }

    public bool HasText => parts.Exists(part => part.HasText);

    /// <summary>The text, where the instrument has one part only; else nothing.</summary>
    public string OnlyText => parts.Count == 1 ? parts[0].Text : "";

    /// <summary>The first words of the law, wherever they stand.</summary>
    public string FirstText => parts.Find(part => part.HasText)?.Text ?? "";

    public IReadOnlyList<ParsedProvision> ToList() => [.. parts.Select(part => new ParsedProvision(part.Path, part.Number, part.Heading, part.Text))];

    sealed class Part(string path, string number, string heading)
    {
        /// <summary>Most parts have one paragraph, which is their text as it is.</summary>
        string first = "";
        StringBuilder? more;

        public string Path { get; } = path;

        public int Parent { get; init; }

        public string Number { get; } = number;

        public string Heading { get; } = heading;

        public string Text => more?.ToString() ?? first;

        public bool HasText => first.Length > 0;

        /// <summary>Where this part's next paragraph goes while it is the last part of all.</summary>
        public int Tail { get; set; }

        public void Append(string paragraph, string between)
        {
            if (HasText)
                (more ??= new(first)).Append(between).Append(paragraph);
            else
                first = paragraph;
        }
    }
}
