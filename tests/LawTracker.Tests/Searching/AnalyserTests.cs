using System.Globalization;
using LawTracker.Searching;
using Xunit;

namespace LawTracker.Tests.Searching;

public class AnalyserTests
{
    [Theory]
    [InlineData("47-25-1105", "47-25-1105")]
    [InlineData("§ 47\u201325\u20131105", "47-25-1105")]
    [InlineData("391.170 and 3344.1.", "391.170 and 3344.1")]
    [InlineData("(EU) 2024/1689", "eu 2024/1689")]
    [InlineData("22-3531.01a", "22-3531.01a")]
    [InlineData("223(h)(1)", "223 h 1")]
    [InlineData("50-f", "50 f")]
    [InlineData("2252A", "2252a")]
    [InlineData("non-consensual deep-fake", "non consensual deep fake")]
    [InlineData("Café NAÏVE Señor", "cafe naive senor")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("person's person’s", "person s person s")]
    [InlineData("İSTANBUL ısı", "istanbul ısı")]
    [InlineData("TITLE I", "title i")]
    [InlineData("日本語 Ελλάδα", "日本語 ελλαδα")]
    [InlineData("😀 \u0000 \" * ( ) : ^ ; --", "")]
    [InlineData("", "")]
    public void Words_are_told_apart_the_same_in_every_culture(string text, string exact)
    {
        foreach (var culture in new[] { "", "tr-TR", "de-DE" })
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                Assert.Equal(exact, string.Join(' ', Analyser.Tokens(text).Select(t => t.Exact)));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Theory]
    [InlineData("kites flying flown", "en", "kite fli flown")]
    [InlineData("images", "en", "imag")]
    [InlineData("images", "fr", "images")]
    [InlineData("1101s is", "en", "1101s is")]
    public void Only_english_is_stemmed_and_numbers_never(string text, string language, string stems) => Assert.Equal(stems, string.Join(' ', Analyser.Tokens(text, language).Select(t => t.Stem)));

    [Fact]
    public void Every_token_knows_where_it_stands()
    {
        const string Text = "§ 47-25-1105: Café, non-consensual “images”…";
        Assert.Equal(["47-25-1105", "Café", "non", "consensual", "images"], Analyser.Tokens(Text).Select(t => Text.Substring(t.Start, t.Length)));
    }
}
