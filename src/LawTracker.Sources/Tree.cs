using AngleSharp.Dom;

namespace LawTracker.Sources;

/// <summary>Walks of a document that make nothing but their result. AngleSharp's own are chains of iterators, which cost more than what is done with the elements.</summary>
static class Tree
{
    /// <summary>The child elements.</summary>
    public static List<IElement> Elements(this INode parent)
    {
        List<IElement> found = [];
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IElement e)
                found.Add(e);
        return found;
    }

    /// <summary>The first child element of that name.</summary>
    public static IElement? Child(this INode parent, string name)
    {
        var nodes = parent.ChildNodes;
        for (var i = 0; i < nodes.Length; i++)
            if (nodes[i] is IElement e && string.Equals(e.LocalName, name, StringComparison.Ordinal))
                return e;
        return null;
    }

    /// <summary>All elements below, in reading order.</summary>
    public static List<IElement> Below(this INode root)
    {
        List<IElement> found = [];
        Add(root);
        return found;

        void Add(INode parent)
        {
            var nodes = parent.ChildNodes;
            for (var i = 0; i < nodes.Length; i++)
            {
                if (nodes[i] is not IElement e)
                    continue;
                found.Add(e);
                Add(e);
            }
        }
    }
}
