namespace LawTracker.Web.Parts;

/// <summary>What people call a place and a law. An act whose long title nobody says goes by its popular name, and the title stands beneath.</summary>
public static class Names
{
    public static string Of(Instrument law, DateOnly day) => law.NameOn(day);

    /// <summary>The popular name, where it leads.</summary>
    public static string? Popular(Instrument law, DateOnly day) => law.PopularNameOn(day);
}
