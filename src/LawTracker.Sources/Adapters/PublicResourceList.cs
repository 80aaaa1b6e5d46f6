using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The parts of a section as nested ordered lists. Their labels are not in the page's words: they follow from the list's type and the item's place.</summary>
static partial class PublicResourceList
{
    public static void Read(IElement list, ProvisionList provisions, int parent, string parentId)
    {
        var type = list.GetAttribute("type") is { Length: 1 } given ? given[0] : list.ClassName is "alpha" ? 'a' : '1';
        var place = int.TryParse(list.GetAttribute("start"), System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            if (item.LocalName is "li")
            {
                var next = ReadItem(item, provisions, parent, Label(type, place, item.Id, parentId));
                (place, parent) = (next == parent ? place + 1 : 2, next);
            }
            else if (item.LocalName is "ol")
                Read(item, provisions, parent, parentId);
            else
                provisions.Add(parent, HtmlText.Of(item));
        }
    }

    /// <summary>Reads an item, and returns the part to which the items after it belong.</summary>
    static int ReadItem(IElement item, ProvisionList provisions, int parent, string label)
    {
        var at = -1;
        foreach (var (run, block) in HtmlText.Parts(item))
        {
            var text = run;
            if (at < 0)
            {
                var printed = PrintedPattern().Match(run);
                if (printed.Success)
                    (label, text) = (printed.Groups["label"].Value, run[printed.Length..]);
                // "(1.5) (a) …" among the letters of (1): a subsection that the publisher's tool did not see begins here.
                if (printed.Groups["outer"] is { Success: true, Value: var outer } && provisions.ParentOf(parent) is >= 0 and var above)
                    parent = provisions.Open(above, outer, $"({outer})");
                at = provisions.Open(parent, label, $"({label})");
            }
            if (block is null)
                provisions.Add(at, text);
            else if (block.LocalName is "ol")
                Read(block, provisions, at, item.Id ?? "");
            else if (block.LocalName is "table")
                foreach (var row in HtmlText.Rows(block))
                    provisions.Add(at, row);
            else if (block.LocalName is not "nav" and not "ul")
                provisions.Add(at, HtmlText.Of(block));
        }
        return parent;
    }

    /// <summary>The label by place; but where the item's id names another letter (a state that skips I and L), the id is right.</summary>
    static string Label(char type, int place, string? id, string parentId)
    {
        if (type is not '1' && parentId.Length > 0 && id is not null && id.StartsWith(parentId, StringComparison.Ordinal))
        {
            var tail = TopPattern().Replace(id[parentId.Length..], "", 1);
            if (tail.Length is > 0 and < 8 && tail.All(c => char.IsAsciiLetter(c) && char.IsAsciiLetterUpper(c) == char.IsAsciiLetterUpper(type)))
                return tail;
        }
        return type switch
        {
            'a' => Letters(place).ToLowerInvariant(),
            'A' => Letters(place),
            'i' => Roman(place).ToLowerInvariant(),
            'I' => Roman(place),
            _ => place.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A … Z, then AA, BB … as American statutes count.</summary>
    static string Letters(int place) => new((char)('A' + (place - 1) % 26), (place - 1) / 26 + 1);

    static string Roman(int number)
    {
        var roman = "";
        foreach (var (value, sign) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
            for (; number >= value; number -= value)
                roman += sign;
        return roman;
    }

    /// <summary>A label that the page does print.</summary>
    [GeneratedRegex(@"^(?:\((?<outer>\d{1,3}\.\d{1,2})\)\s*)?\((?<label>[A-Za-z]{1,4}|\d{1,3}(?:\.\d+)?)\)\s+(?!\()", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PrintedPattern();

    [GeneratedRegex(@"^ol\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TopPattern();
}
