using LawTracker.Publishing;
using LawTracker.Publishing.Defining;
using Xunit;

namespace LawTracker.Tests.Publishing;

/// <summary>Which terms a text defines, how far they reach, and where they are used.</summary>
public class DefinedTermsTests
{
    [Theory]
    [InlineData("“Kite” means a toy on a string.", "Kite")]
    [InlineData("the term \"kite\" includes a box kite;", "kite")]
    [InlineData("‘deep fake’ means AI-generated content;", "deep fake")]
    [InlineData("“Kite” or “flyer”, with respect to a child, means a toy.", "Kite|flyer")]
    [InlineData("“Kite” shall have the same meaning as provided in § 1-101.", "Kite")]
    [InlineData("“Kite” means a toy. “Tail” means its end.", "Kite|Tail")]
    [InlineData("This Act may be cited as the “Kite Act”.", "")]
    [InlineData("the words “not a real kite” shall be printed on it", "")]
    [InlineData("provided, that the term “Kite” does not include a bird.", "")]
    [InlineData("A kite means joy.", "")]
    public void A_definition_is_a_term_in_quotation_marks_and_a_verb_that_defines(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new DefinedTerms([Of("1", text, "Definitions.")], "en").All.Select(t => t.Name)));

    [Theory]
    [InlineData("A kite is flown.", "kite")]
    [InlineData("Kites, boxes and a kite’s tail", "Kites|boxes|kite")]
    [InlineData("A box kite and a kitemaker", "box kite")]
    [InlineData("To state a case before the State", "State")]
    [InlineData("Two parties and a party", "parties|party")]
    public void A_use_is_the_term_or_its_plural_and_the_longest_counts(string text, string expected)
    {
        Provision[] all = [Of("1", "“Kite” means K. “Box kite” means B. “Box” means X. “State” means the State of Xx. “Party” means P.", "Definitions."), Of("2", text)];
        Assert.Equal(expected, string.Join('|', new DefinedTerms(all, "en").In(all[1]).Select(u => text.Substring(u.Start, u.Length))));
    }

    [Fact]
    public void A_definition_reaches_as_far_as_it_says_and_the_narrowest_counts()
    {
        Provision[] text =
        [
            Of("1", "In this chapter, the term:"), Of("1/a", "“Kite” means everywhere."),
            Of("2", ""), Of("2/a", "For purposes of this section, “kite” means here."), Of("2/b", "A kite."),
            Of("3", ""), Of("3/a", "A kite."), Of("3/a/1", "As used in this subsection, “string” means narrow."), Of("3/a/2", "A string."), Of("3/b", "A string."),
            Of("4", "“Tail” means only of section 4."), Of("4/a", "A tail."), Of("5", "A tail. In this subsection “rod” means what cannot be told apart. A rod."),
        ];
        var terms = new DefinedTerms(text, "en");
        string Meaning(string path) => string.Join('|', terms.In(text.Single(p => p.Path == path)).Select(u => u.Term.Definition));
        Assert.Equal("“kite” means here.", Meaning("2/b"));
        Assert.Equal("“Kite” means everywhere.", Meaning("3/a"));
        Assert.Equal("“string” means narrow.", Meaning("3/a/2"));
        Assert.Equal("", Meaning("3/b"));
        Assert.Equal("“Tail” means only of section 4.", Meaning("4/a"));
        Assert.Equal("", Meaning("5"));
        Assert.Equal("", Meaning("1/a"));
    }

    [Fact]
    public void A_definition_takes_what_is_listed_below_it_and_is_cut_at_a_word()
    {
        Provision[] text = [Of("1", "“Kite” means:", "Definitions."), new("1/a", "(a)", "", "a toy; or", null), new("1/b", "(b)", "", string.Join(' ', Enumerable.Repeat("bird", 80)), null)];
        var definition = new DefinedTerms(text, "en-GB").All[0].Definition;
        Assert.StartsWith("“Kite” means: (a) a toy; or (b) bird", definition, StringComparison.Ordinal);
        Assert.EndsWith("bird …", definition, StringComparison.Ordinal);
        Assert.InRange(definition.Length, 200, 242);
    }

    [Fact]
    public void Two_terms_of_one_definition_share_it() =>
        Assert.Equal(["“Kite” or “flyer” means a toy.", "“Kite” or “flyer” means a toy.", "“Tail” means its end."], new DefinedTerms([Of("1", "“Kite” or “flyer” means a toy. “Tail” means its end.", "Definitions.")], "en").All.Select(t => t.Definition));

    [Fact]
    public void Other_languages_are_left_alone() => Assert.Empty(new DefinedTerms([Of("1", "“Kite” means a toy.", "Definitions.")], "de").All);

    static Provision Of(string path, string text, string heading = "") => new(path, "", heading, text, null);
}
