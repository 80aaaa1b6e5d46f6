using System.Collections.Concurrent;
using System.Text;

namespace LawTracker.Laws;

/// <summary>Members of closed lists as files, JSON and addresses write them: <c>PassedChamber</c> is <c>passed-chamber</c>.</summary>
public static class ListName
{
    static readonly ConcurrentDictionary<Type, IReadOnlyList<string>> Known = new();

    /// <summary>The kebab-case name of a member.</summary>
    public static string Name<T>(this T member)
        where T : struct, Enum => Kebab(member.ToString());

    /// <summary>The name in words: <c>not yet in force</c>.</summary>
    public static string Words<T>(this T member)
        where T : struct, Enum => member.Name().Replace('-', ' ');

    /// <summary>All names of a closed list, in its order.</summary>
    public static IReadOnlyList<string> All(Type list) => Known.GetOrAdd(list, static t => [.. Enum.GetNames(t).Select(Kebab)]);

    public static bool TryParse(Type list, string name, out object member)
    {
        var names = All(list);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] != name)
                continue;
            member = Enum.GetValues(list).GetValue(i)!;
            return true;
        }
        member = 0;
        return false;
    }

    public static T? Find<T>(string? name)
        where T : struct, Enum => name is not null && TryParse(typeof(T), name, out var member) ? (T)member : null;

    static string Kebab(string pascal)
    {
        var text = new StringBuilder();
        foreach (var c in pascal)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
