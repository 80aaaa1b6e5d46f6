namespace LawTracker.Web.Parts;

/// <summary>What people call a place and a law. An act whose long title nobody says goes by its popular name, and the title stands beneath.</summary>
public static class Names
{
    const int Sayable = 48;

    public static string Of(Instrument law, DateOnly day) => Popular(law, day) ?? law.TitleOn(day);

    /// <summary>The popular name, where it leads.</summary>
    public static string? Popular(Instrument law, DateOnly day) =>
        law.AlsoKnownAs is [var name, ..] && law.TitleOn(day).Length > Sayable && name.Length < law.TitleOn(day).Length ? name : null;
}
