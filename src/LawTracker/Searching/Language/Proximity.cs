namespace LawTracker.Searching.Language;

/// <summary>What may stand on either side of a proximity sign, and what is made of the rest.</summary>
static class Proximity
{
    /// <summary>A longer chain is no lawyer's.</summary>
    const int MostSigns = 6;

    /// <summary>Groups multiply out: <c>(a b) w/5 c</c> is both near c, as the databases of lawyers read it.</summary>
    public static SearchNode Of(SearchNode left, SearchNode right, QueryToken.Near sign, List<string> remarks)
    {
        if (left is SearchNode.And l && l.Nodes.All(IsPlaced))
            return new SearchNode.And([.. l.Nodes.Select(n => Of(n, right, sign, remarks))]);
        if (right is SearchNode.And r && r.Nodes.All(IsPlaced))
            return new SearchNode.And([.. r.Nodes.Select(n => Of(left, n, sign, remarks))]);
        if (Signs(left) + Signs(right) >= MostSigns)
        {
            remarks.Add($"Character {sign.At}: more than {MostSigns} proximity signs in a row; from here “{sign.Typed}” was read as AND.");
            return SearchNode.All([left, right])!;
        }
        if (IsPlaced(left) && IsPlaced(right))
            return new SearchNode.Near(left, right, sign.Reach);
        remarks.Add($"Character {sign.At}: “{sign.Typed}” joins words and phrases only, not NOT, fields or counts; it was read as AND.");
        return SearchNode.All([left, right])!;
    }

    static int Signs(SearchNode node) => (node is SearchNode.Near ? 1 : 0) + node.Children.Sum(Signs);

    /// <summary>Whether it has a place in a text.</summary>
    public static bool IsPlaced(SearchNode node) => node switch
    {
        SearchNode.Word or SearchNode.Wild or SearchNode.Phrase => true,
        SearchNode.Near => true,
        SearchNode.Or o => o.Nodes.All(IsPlaced),
        _ => false,
    };

    public static bool IsCountable(SearchNode node) => node is SearchNode.Word or SearchNode.Wild or SearchNode.Phrase || node is SearchNode.Or o && o.Nodes.All(IsCountable);
}
