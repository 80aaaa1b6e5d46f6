using LawTracker.Searching.Citing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LawTracker.Web.Laws;

/// <summary>A text with links on its citations and not a character more: a template would put spaces around them.</summary>
public sealed class CitedText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<(CitationLink Link, string Href)> Links { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (var (link, href) in Links)
        {
            builder.AddContent(0, Text[at..link.Start]);
            at = link.Start + link.Length;
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", href);
            builder.AddContent(3, Text[link.Start..at]);
            builder.CloseElement();
        }
        builder.AddContent(4, Text[at..]);
    }
}
