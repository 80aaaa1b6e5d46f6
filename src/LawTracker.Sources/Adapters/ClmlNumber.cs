using System.Globalization;
using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>Numbers in Crown Legislation Markup as they are printed: the file holds them bare, brackets and full stops are form.</summary>
static class ClmlNumber
{
    /// <summary>A section's bare, those below it in brackets unless it says otherwise; empty where a part has none.</summary>
    public static string Of(IElement part)
    {
        if (part.Child("Pnumber") is not { } number)
            return "";
        var words = ClmlLines.Inner(number);
        var isSection = part.LocalName is "P1";
        return words.Length == 0 ? "" : (number.GetAttribute("PuncBefore") ?? (isSection ? "" : "(")) + words + (number.GetAttribute("PuncAfter") ?? (isSection ? "" : ")"));
    }

    /// <summary>An item's number: the one it states, else its place in the list. Items of a list without numbers have none.</summary>
    public static string OfItem(IElement item)
    {
        if (item.ParentElement is not { LocalName: "OrderedList" } list)
            return "";
        var place = list.Elements().IndexOf(item);
        var number = item.GetAttribute("NumberOverride") ?? list.GetAttribute("Type") switch
        {
            "alpha" => ((char)('a' + place % 26)).ToString(),
            "roman" when place < FlatOutline.Romans.Length => FlatOutline.Romans[place],
            _ => (place + 1).ToString(CultureInfo.InvariantCulture),
        };
        return list.GetAttribute("Decoration") switch { "none" => number, "parenRight" => number + ")", "period" => number + ".", _ => $"({number})" };
    }
}
