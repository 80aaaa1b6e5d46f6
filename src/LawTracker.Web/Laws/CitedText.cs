using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LawTracker.Web.Laws;

/// <summary>A text with links on its citations and defined terms and not a character more: a template would put spaces around them.</summary>
/// <remarks>A definition goes with its term in an attribute that the stylesheet shows on hover and focus (law.css); the link leads to the provision that has it in full.</remarks>
public sealed class CitedText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TextLink> Links { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (var link in Links)
        {
            builder.AddContent(0, Text[at..link.Start]);
            at = link.End;
            builder.OpenElement(1, "a");
            builder.AddAttribute(2, "href", link.Href);
            if (link.Definition is { } definition)
            {
                builder.AddAttribute(3, "class", "term");
                builder.AddAttribute(4, "data-def", definition);
            }
            builder.AddContent(5, Text[link.Start..at]);
            builder.CloseElement();
        }
        builder.AddContent(6, Text[at..]);
    }
}
