using System.Buffers.Binary;
using System.Text;

namespace LawTracker.Web.GetHelp;

/// <summary>How old the person shown is, or looks. Whoever is not surely grown up is treated as a child.</summary>
public enum PersonAge { Adult, Minor, LooksMinor }

/// <summary>What happened, in the five kinds that the first question of the law depends on.</summary>
public enum Happening { Image, Threat, Money, Lie, Other }

/// <summary>One question a page; <see cref="Answer"/> is what they lead to.</summary>
public enum HelpStep { Place, Age, What, More, Maker, Host, Answer }

/// <summary>What somebody has answered so far, and the page she is on. It lives in the address alone, sealed; nothing of it is kept.</summary>
public sealed record HelpState
{
    const int Word = 12, Size = 8 + 3 * Word;

    /// <summary>Told us no place, or one that is not in the list.</summary>
    public const string NoPlace = "-";

    public HelpStep Step { get; init; }

    /// <summary>A jurisdiction's id, <see cref="NoPlace"/>, or empty where not asked yet.</summary>
    public string Place { get; init; } = "";

    public PersonAge? Age { get; init; }

    public Happening? What { get; init; }

    /// <summary>Where the person who made or shared it is, if known and elsewhere.</summary>
    public string Maker { get; init; } = "";

    /// <summary>Where the site or app is run from, if known and elsewhere.</summary>
    public string Host { get; init; } = "";

    /// <summary>Sent on without an answer.</summary>
    public bool IsProblem { get; init; }

    public bool IsMinor => Age is not PersonAge.Adult;

    /// <summary>The first question, from this one back, that has no answer yet; else the step asked for.</summary>
    public HelpState Valid() => Step switch
    {
        > HelpStep.Place when Place.Length == 0 => this with { Step = HelpStep.Place },
        > HelpStep.Age when Age is null => this with { Step = HelpStep.Age },
        > HelpStep.What when What is null => this with { Step = HelpStep.What },
        _ => this,
    };

    /// <summary>Of one length, whatever was answered: the length of an address tells nothing.</summary>
    /// <param name="at">When it was answered, in whole minutes since 1970.</param>
    public byte[] Pack(uint at)
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, at);
        (bytes[4], bytes[5], bytes[6], bytes[7]) = ((byte)Step, (byte)(Age is { } age ? (int)age + 1 : 0), (byte)(What is { } what ? (int)what + 1 : 0), IsProblem ? (byte)1 : (byte)0);
        Encoding.ASCII.GetBytes(Place, bytes.AsSpan(8, Word));
        Encoding.ASCII.GetBytes(Maker, bytes.AsSpan(8 + Word, Word));
        Encoding.ASCII.GetBytes(Host, bytes.AsSpan(8 + 2 * Word, Word));
        return bytes;
    }

    /// <summary>What <see cref="Pack"/> wrote, and its minute.</summary>
    public static (HelpState State, uint At)? Unpack(byte[] bytes)
    {
        if (bytes.Length != Size)
            return null;
        string Text(int at) => Encoding.ASCII.GetString(bytes, at, Word).TrimEnd('\0');
        return (new()
        {
            Step = (HelpStep)bytes[4],
            Age = bytes[5] == 0 ? null : (PersonAge)(bytes[5] - 1),
            What = bytes[6] == 0 ? null : (Happening)(bytes[6] - 1),
            IsProblem = bytes[7] == 1,
            Place = Text(8),
            Maker = Text(8 + Word),
            Host = Text(8 + 2 * Word),
        }, BinaryPrimitives.ReadUInt32BigEndian(bytes));
    }
}
