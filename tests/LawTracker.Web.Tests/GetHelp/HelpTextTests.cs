using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using LawTracker.Laws;
using LawTracker.Web.GetHelp;

namespace LawTracker.Web.Tests.GetHelp;

/// <summary>Every text in both languages, in words that promise nothing.</summary>
public partial class HelpTextTests
{
    static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es");

    static Dictionary<string, string> Texts(Type type, CultureInfo culture) =>
        new ResourceManager(type).GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    [Fact]
    public void No_text_is_missing_in_either_language()
    {
        var (en, es) = (Texts(typeof(HelpText), CultureInfo.InvariantCulture), Texts(typeof(HelpText), Spanish));
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), es.Keys.Order(StringComparer.Ordinal));
        Assert.All(en, t => Assert.False(string.IsNullOrWhiteSpace(t.Value) || string.IsNullOrWhiteSpace(es[t.Key]), t.Key));
        foreach (var (key, text) in en)
            Assert.Equal(Holes(text), Holes(es[key]));
        string[] same = [.. en.Where(t => t.Value.Split(' ').Length > 3 && es[t.Key] == t.Value).Select(t => t.Key)];
        Assert.Empty(same);
    }

    [Fact]
    public void Every_place_has_its_Spanish_name_and_every_service_its_Spanish_words()
    {
        var data = CuratedData.DataFolder.Load(Path.Combine(Repository.Root, "data"), new(2026, 11, 22));
        Corpus corpus = new([.. data.Files.Select(f => f.Record)]);
        Assert.Equal(corpus.Jurisdictions.Select(j => j.Id.Value).Order(StringComparer.Ordinal), Texts(typeof(PlaceNames), Spanish).Keys.Order(StringComparer.Ordinal));
        Assert.All(corpus.Help, s => Assert.True(s.Es is not null, s.Id));
    }

    [Fact]
    public void Every_limit_and_every_right_has_its_words()
    {
        var en = Texts(typeof(HelpText), CultureInfo.InvariantCulture);
        Assert.All(Enum.GetValues<Limit>(), l => Assert.Contains("limit-" + l.Name(), en.Keys));
        foreach (var rule in from what in Enum.GetValues<Happening>() from minor in new[] { false, true } from rule in RightRule.For(what, minor) select rule)
            Assert.True(en.ContainsKey("gives-" + rule.Key) && en.ContainsKey("about-" + rule.Key), rule.Key);
        foreach (var key in from what in Enum.GetNames<Happening>() from age in new[] { "adult", "minor" } select $"first-{age}-{what}")
            Assert.Contains(key, en.Keys);
    }

    [Fact]
    public void No_text_judges_or_promises()
    {
        string[] banned =
        [
            "you should sue", "you have a case", "illegal", "guarantee", "will be removed", "permanently deleted", "prove it is fake", "unlawful",
            "debe demandar", "debería demandar", "tiene un caso", "ilegal", "garantiza", "será retirad", "será eliminad", "borrada para siempre", "probar que es fals",
        ];
        foreach (var (key, text) in Texts(typeof(HelpText), CultureInfo.InvariantCulture).Concat(Texts(typeof(HelpText), Spanish)))
            Assert.True(!banned.Any(b => text.Contains(b, StringComparison.OrdinalIgnoreCase)), $"{key}: {text}");
    }

    static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
