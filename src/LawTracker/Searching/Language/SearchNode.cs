namespace LawTracker.Searching.Language;

/// <summary>A query as understood: the one syntax tree that both engines print and the recheck obeys.</summary>
public abstract record SearchNode
{
    /// <summary>One word, folded; any of its forms, or this form alone.</summary>
    public sealed record Word(string Text, bool IsExact = false) : SearchNode
    {
        /// <summary>The stem that the index holds for it in English text; in other languages it holds the word itself.</summary>
        public string Stem => Analyser.Tokens(Text) is [var only] ? only.Stem : Text;
    }

    /// <summary>Words by their letters: <c>?</c> stands for one letter, <c>*</c> for any number of them.</summary>
    public sealed record Wild(string Pattern) : SearchNode;

    /// <summary>Words next to each other in one provision: words, wild words, or any of the words that a wild one stands for.</summary>
    public sealed record Phrase(IReadOnlyList<SearchNode> Words) : SearchNode;

    /// <summary>Two things near each other in one provision.</summary>
    public sealed record Near(SearchNode Left, SearchNode Right, Reach Reach) : SearchNode;

    /// <summary>A word or phrase that stands so many times in a law.</summary>
    public sealed record AtLeast(int Times, SearchNode What) : SearchNode;

    /// <summary>Words of the titles and headings only, or of the text only.</summary>
    public sealed record Within(WordStream Stream, SearchNode Node) : SearchNode;

    /// <summary>What is known of a law: its place, topic, status, dates, coded answers.</summary>
    public sealed record Known(LawField Field) : SearchNode;

    /// <summary>A word or phrase, and what the thesaurus knows to mean the same.</summary>
    public sealed record Widened(SearchNode Asked, IReadOnlyList<SearchNode> Others) : SearchNode
    {
        /// <summary>For whoever looks for either alike.</summary>
        public Or Either => new([Asked, .. Others]);
    }

    /// <summary>All of them, anywhere in a law.</summary>
    public sealed record And(IReadOnlyList<SearchNode> Nodes) : SearchNode;

    /// <summary>Any of them.</summary>
    public sealed record Or(IReadOnlyList<SearchNode> Nodes) : SearchNode;

    public sealed record Not(SearchNode Node) : SearchNode;

    public sealed override string ToString() => QueryReading.Of(this);

    /// <summary>The parts of a node, without itself.</summary>
    public IReadOnlyList<SearchNode> Children => this switch
    {
        And a => a.Nodes,
        Or o => o.Nodes,
        Not n => [n.Node],
        Near n => [n.Left, n.Right],
        AtLeast a => [a.What],
        Within w => [w.Node],
        Widened w => [w.Asked, .. w.Others],
        _ => [],
    };

    /// <summary>The words, wild words and phrases that a hit may hold, for highlights and ranking; those under NOT are left out.</summary>
    public IEnumerable<SearchNode> Wanted() => this switch
    {
        Not or Known => [],
        Word or Wild or Phrase => [this],
        _ => Children.SelectMany(c => c.Wanted()),
    };

    /// <summary>The same as typed, without what the thesaurus added.</summary>
    public IEnumerable<SearchNode> Typed() => this switch
    {
        Widened widened => widened.Asked.Typed(),
        Not or Known => [],
        Word or Wild or Phrase => [this],
        _ => Children.SelectMany(c => c.Typed()),
    };

    /// <summary>The parts that a law must hold together: those of an AND, else the whole.</summary>
    public IReadOnlyList<SearchNode> Parts => this is And and ? and.Nodes : [this];

    /// <summary>Whether what it asks can only be answered within one provision.</summary>
    public bool IsPositional => this is Phrase or Near or AtLeast || Children.Any(c => c.IsPositional);

    /// <summary>How deep it nests; one for a word.</summary>
    public int Depth => 1 + Children.Select(c => c.Depth).DefaultIfEmpty().Max();

    /// <summary>All of several nodes, flat; null from none.</summary>
    public static SearchNode? All(IReadOnlyList<SearchNode> nodes) => nodes.Count switch { 0 => null, 1 => nodes[0], _ => new And([.. nodes.SelectMany(n => n is And a ? a.Nodes : [n])]) };

    /// <summary>Any of several nodes, flat; null from none.</summary>
    public static SearchNode? Any(IReadOnlyList<SearchNode> nodes) => nodes.Count switch { 0 => null, 1 => nodes[0], _ => new Or([.. nodes.SelectMany(n => n is Or o ? o.Nodes : [n])]) };
}

/// <summary>The two streams of a law's words.</summary>
public enum WordStream
{
    /// <summary>Titles, citations, headings.</summary>
    Title,

    /// <summary>Our summary and the official text.</summary>
    Text,
}

/// <summary>How near two things are.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Words">At most so many words on: neighbours are one word apart.</param>
/// <param name="IsOrdered">The left one comes first.</param>
public readonly record struct Reach(ReachUnit Unit, int Words, bool IsOrdered);

public enum ReachUnit
{
    Words,
    Sentence,
    Provision,
}
