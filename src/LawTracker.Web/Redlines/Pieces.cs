using LawTracker.Publishing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LawTracker.Web.Redlines;

/// <summary>Words of a redline with what was put in and taken out, and not a character more: a template would put spaces around them.</summary>
public sealed class Pieces : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<Piece> Of { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Of)
        {
            if (piece.Kind == PieceKind.Kept)
            {
                builder.AddContent(0, piece.Text);
                continue;
            }
            builder.OpenElement(1, piece.Kind == PieceKind.Inserted ? "ins" : "del");
            builder.AddContent(2, piece.Text);
            builder.CloseElement();
        }
    }
}
