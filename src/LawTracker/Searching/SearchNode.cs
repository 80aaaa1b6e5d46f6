namespace LawTracker.Searching;

/// <summary>A query as understood. Its text form is what the page prints as "we read this as".</summary>
public abstract record SearchNode
{
    /// <summary>One word.</summary>
    public sealed record Term(string Word) : SearchNode
    {
        public override string ToString() => Word;
    }

    /// <summary>Words next to each other, within one provision.</summary>
    public sealed record Phrase(string Words) : SearchNode
    {
        public override string ToString() => $"\"{Words}\"";
    }

    /// <summary>All of them, anywhere in a law.</summary>
    public sealed record And(IReadOnlyList<SearchNode> Nodes) : SearchNode
    {
        public override string ToString() => string.Join(" AND ", Nodes.Select(n => n is Or ? $"({n})" : n.ToString()));
    }

    /// <summary>Any of them.</summary>
    public sealed record Or(IReadOnlyList<SearchNode> Nodes) : SearchNode
    {
        public override string ToString() => string.Join(" OR ", Nodes.Select(n => n is And ? $"({n})" : n.ToString()));
    }

    public sealed record Not(SearchNode Node) : SearchNode
    {
        public override string ToString() => Node is And or Or ? $"NOT ({Node})" : $"NOT {Node}";
    }

    /// <summary>The words and phrases that a hit may hold, for highlights; those under NOT are left out.</summary>
    public IEnumerable<string> Wanted() => this switch
    {
        Term t => [t.Word],
        Phrase p => [p.Words],
        And a => a.Nodes.SelectMany(n => n.Wanted()),
        Or o => o.Nodes.SelectMany(n => n.Wanted()),
        _ => [],
    };
}
