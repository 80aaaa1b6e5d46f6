using System.Security.Cryptography;
using System.Text;

namespace LawTracker.Tests;

/// <summary>An invented archive of captures: pages and the <c>index.csv</c> that names them.</summary>
sealed class CaptureArchive(string folder)
{
    public const string Site = "https://code.example/xx/";

    const string Names = "xmlns=\"https://code.dccouncil.us/schemas/dc-library\" xmlns:xi=\"http://www.w3.org/2001/XInclude\"";

    readonly List<string> rows = [];

    public string Header { get; set; } = "file,url,content_type,retrieved,sha256";

    public string Index => Path.Combine(folder, "index.csv");

    /// <summary>A page of the sample's source; an earlier one at the same place is replaced.</summary>
    public CaptureArchive Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public CaptureArchive Add(string name, byte[] bytes, string site = Site, string? sha = null)
    {
        var file = "code.example/" + name;
        Directory.CreateDirectory(Path.Combine(folder, "code.example"));
        File.WriteAllBytes(Path.Combine(folder, file), bytes);
        rows.RemoveAll(r => r.StartsWith(file + ",", StringComparison.Ordinal));
        rows.Add($"{file},{site}{name},application/xml,2026-11-20T08:00:00Z,{sha ?? Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        return Save();
    }

    /// <summary>A page that the index names and the archive does not hold.</summary>
    public CaptureArchive Lack(string name)
    {
        Add(name, "x");
        File.Delete(Path.Combine(folder, "code.example", name));
        return this;
    }

    public CaptureArchive Save()
    {
        File.WriteAllLines(Index, [Header, .. rows]);
        return this;
    }

    /// <summary>The three sections of the kite act and the one of the balloon act, under one index.</summary>
    public CaptureArchive WholeCode() => Add("index.xml", Contents("77-103.xml", "77-101.xml", "77-102.xml", "77-201.xml"))
        .Add("77-101.xml", Section("77-101", "Tails.", "(a) No person shall fly a kite that has no tail.", "(b) A tail may be a ribbon."))
        .Add("77-102.xml", Section("77-102", "Storms.", "(a) No person shall fly a kite in a storm."))
        .Add("77-103.xml", Section("77-103", "Penalty.", "(a) Whoever breaks this chapter pays five kites."))
        .Add("77-201.xml", Section("77-201", "Balloons.", "(a) A balloon may be flown at night."));

    public static string Contents(params string[] links) =>
        $"<?xml version='1.0' encoding='utf-8'?>\n<container {Names}>\n  <num>77</num>\n  <heading>Kites.</heading>\n{string.Concat(links.Select(l => $"  <xi:include href=\"{l}\"/>\n"))}</container>\n";

    /// <summary>A section; each part begins with its label.</summary>
    public static string Section(string number, string heading, params string[] parts) =>
        $"<?xml version='1.0' encoding='utf-8'?>\n<section {Names}>\n  <num>{number}</num>\n  <heading>{heading}</heading>\n{string.Concat(parts.Select(Part))}</section>\n";

    public static string Repealed(string number) =>
        $"<?xml version='1.0' encoding='utf-8'?>\n<section {Names}>\n  <num>{number}</num>\n  <reason>Repealed</reason>\n  <heading>Gone.</heading>\n  <text>Repealed.</text>\n</section>\n";

    static string Part(string part) => part[0] == '('
        ? $"  <para>\n    <num>{part[..part.IndexOf(' ', StringComparison.Ordinal)]}</num>\n    <text>{part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]}</text>\n  </para>\n"
        : $"  <text>{part}</text>\n";
}
