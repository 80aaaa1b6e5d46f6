using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>Gathers the inline words of an XML format until a block ends. What stands apart (notes, marks) is passed over; around a block the words do not run together.</summary>
/// <param name="isApart">Elements, by local name, whose words are not law.</param>
/// <param name="isBlock">Elements, by local name, that begin and end a line.</param>
sealed class WordRun(Func<string, bool> isApart, Func<string, bool> isBlock)
{
    readonly List<char> words = [];

    /// <summary>Adds the words of a node and of all below it.</summary>
    public void Add(INode node)
    {
        if (node is IText text)
            Add(text.Data.AsSpan());
        if (node is not IElement e || isApart(e.LocalName))
            return;
        var block = isBlock(e.LocalName);
        if (block)
            words.Add(' ');
        var nodes = e.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            Add(nodes[i]);
        if (block)
            words.Add(' ');
    }

    /// <summary>Adds words as they are.</summary>
    public void Add(ReadOnlySpan<char> text) => words.AddRange(text);

    /// <summary>The words so far, tidied; the run begins anew.</summary>
    public string Take()
    {
        var line = LegalText.Tidy(CollectionsMarshal.AsSpan(words));
        words.Clear();
        return line;
    }

    /// <summary>All words of one element in a line, whatever was gathered before.</summary>
    public string Of(IElement? e)
    {
        if (e is null)
            return "";
        var own = new WordRun(isApart, isBlock);
        for (var i = 0; i < e.ChildNodes.Length; i++)
            own.Add(e.ChildNodes[i]);
        return own.Take();
    }

    /// <summary>The rows of a table as lines, a tab between the cells.</summary>
    public IEnumerable<string> Rows(IElement table, string row) =>
        table.Below().Where(e => string.Equals(e.LocalName, row, StringComparison.OrdinalIgnoreCase)).Select(e => string.Join('\t', e.Elements().Select(Of)).Trim('\t', ' '));
}
