using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>Selectors that say how many nodes they expect: a miss throws and never yields nothing.</summary>
public static class Select
{
    /// <summary>Exactly one element.</summary>
    public static IElement One(this SourcePage page, IParentNode within, string selector)
    {
        var found = within.QuerySelectorAll(selector);
        return found.Length == 1 ? found[0] : throw page.Unreadable($"Expected one '{selector}', found {found.Length}");
    }

    /// <summary>The one element, or null where there is none; two are an error.</summary>
    public static IElement? Maybe(this SourcePage page, IParentNode within, string selector)
    {
        var found = within.QuerySelectorAll(selector);
        return found.Length == 0 ? null : found.Length == 1 ? found[0] : throw page.Unreadable($"Expected at most one '{selector}', found {found.Length}");
    }

    public static IReadOnlyList<IElement> Many(this SourcePage page, IParentNode within, string selector, int atLeast = 1)
    {
        var found = within.QuerySelectorAll(selector);
        return found.Length >= atLeast ? [.. found] : throw page.Unreadable($"Expected at least {atLeast} '{selector}', found {found.Length}");
    }

    /// <summary>Paragraphs and tables in their order; what stands inside a table comes with the table.</summary>
    public static IEnumerable<IElement> Blocks(this SourcePage page, IParentNode within) => page.Many(within, "p, table").Where(e => e.ParentElement?.Closest("table") is null);
}
