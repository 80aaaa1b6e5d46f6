namespace LawTracker.Web.Maps;

/// <summary>Where a place stands on the map: one tile each, about where it lies.</summary>
public sealed record Tile(JurisdictionId Place, string Mark, int Column, int Row, int Width = 1)
{
    public string Label => Width > 1 ? "Federal" : Mark;
}

/// <summary>The United States as tiles of one size, so that a small state weighs what a large one does.</summary>
public static class Tiles
{
    public const int Columns = 11, Rows = 8;

    static readonly string[] Grid =
    [
        "AK .. .. US US .. .. .. .. .. ME",
        ".. .. .. .. .. WI .. .. .. VT NH",
        "WA ID MT ND MN IL MI .. NY MA RI",
        "OR NV WY SD IA IN OH PA NJ CT ..",
        "CA UT CO NE MO KY WV VA MD DE ..",
        "AZ NM KS AR TN NC SC DC .. .. ..",
        "GU MP .. OK LA MS AL GA .. .. ..",
        "HI AS .. TX .. .. .. .. FL PR VI",
    ];

    /// <summary>From left to right, row by row, as the keyboard goes.</summary>
    public static readonly IReadOnlyList<Tile> All = [.. from row in Enumerable.Range(0, Rows)
                                                         from column in Enumerable.Range(0, Columns)
                                                         let mark = Mark(row, column)
                                                         where mark != ".." && !(column > 0 && Mark(row, column - 1) == mark)
                                                         select new Tile(Place(mark), mark, column, row, column + 1 < Columns && Mark(row, column + 1) == mark ? 2 : 1)];

    static string Mark(int row, int column) => Grid[row].Split(' ')[column];

    static JurisdictionId Place(string mark) => JurisdictionId.Parse(mark == "US" ? "us" : "us-" + mark.ToLowerInvariant(), null);
}
