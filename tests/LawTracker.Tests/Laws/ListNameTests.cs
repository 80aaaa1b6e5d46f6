using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

public class ListNameTests
{
    [Fact]
    public void Every_member_of_every_closed_list_reads_back_from_its_name()
    {
        Type[] lists = [.. typeof(ListName).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsPublic: true, Namespace: "LawTracker.Laws" })];
        Assert.Contains(typeof(EventKind), lists);
        foreach (var list in lists)
        {
            var names = ListName.All(list);
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
            foreach (var (member, name) in Enum.GetValues(list).Cast<object>().Zip(names))
            {
                Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name);
                Assert.True(ListName.TryParse(list, name, out var read));
                Assert.Equal(member, read);
            }
        }
    }

    [Theory]
    [InlineData(typeof(InstrumentKind), "constitution bill act code regulation proposed-rule decree ordinance directive treaty executive-order agency-order guidance report standard model-law doctrine")]
    [InlineData(typeof(EventKind), """
        draft-published proposed introduced referred reported passed-chamber received passed-legislature presented vetoed veto-sustained enacted issued published failed withdrawn lapsed carried-over
        commenced commencement-awaited commencement-postponed expires expiry-postponed re-enacted repealed revoked superseded
        enforceable enforcement-deferred retroactive transposition-due transposed amended corrected codified renumbered recognised predicted declined abrogated overruled
        """)]
    [InlineData(typeof(RulingKind), """
        challenge-filed claim-dismissed injunction-denied enjoined stayed injunction-lifted upheld construed struck-down preempted affirmed reversed vacated appeal-filed review-denied mooted settled
        """)]
    [InlineData(typeof(LegalStatus), """
        pending failed vetoed date-uncertain not-yet-in-force not-yet-enforceable in-force partly-enjoined stayed enjoined preempted struck-down expired repealed superseded
        """)]
    [InlineData(typeof(EffectKind), "amends repeals replaces commences extends codifies renumbers corrects transposes based-on defines-for companion reintroduces became preempts")]
    [InlineData(typeof(CoverageState), "not-researched partial none-found covered")]
    [InlineData(typeof(Why), "not-researched partial no-finding history conflict unreadable date-uncertain")]
    [InlineData(typeof(SourceKind), "code session-law bill-text bill-status gazette register opinion docket agency reproduced-text expert-survey treatise law-firm tracker ngo news other")]
    [InlineData(typeof(Limit), """
        adults-only minors-only living-only deceased-only public-figures-only performers-only soldiers-only residents-only candidates-only commercial-only registered-only identifiable-only
        indistinguishable-only nudity-only sex-act-only intent-to-harm repose lapses-if-unused needs-transposition part-of-territory
        """)]
    [InlineData(typeof(QuestionType), "bool option set integer duration money date term")]
    [InlineData(typeof(Combine), "any max min union")]
    [InlineData(typeof(FindingBasis), "text definition construction holding prediction")]
    [InlineData(typeof(DateBasis), "stated on-enactment urgency default-rule computed order contingent unknown")]
    [InlineData(typeof(Awaits), "order proclamation funding rules event")]
    [InlineData(typeof(RulingScope), "all parties-only in-part")]
    public void A_closed_list_is_that_of_the_law_model(Type list, string names) =>
        Assert.Equal(names.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), ListName.All(list));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("InForce")]
    [InlineData("in force")]
    [InlineData("In-Force")]
    [InlineData("6")]
    public void Only_the_exact_name_is_read(string? name) => Assert.Null(ListName.Find<LegalStatus>(name));

    [Fact]
    public void Names_are_shown_in_words() => Assert.Equal("not yet in force", LegalStatus.NotYetInForce.Words());

    [Theory]
    [InlineData("code session-law bill-text bill-status gazette register opinion docket agency", VerificationLevel.Official)]
    [InlineData("reproduced-text expert-survey treatise law-firm tracker ngo news", VerificationLevel.Secondary)]
    [InlineData("other", VerificationLevel.Unverified)]
    public void The_kind_of_a_source_tells_its_level(string kinds, VerificationLevel expected)
    {
        foreach (var kind in kinds.Split(' '))
            Assert.Equal(expected, LawBuilder.Source(ListName.Find<SourceKind>(kind)!.Value).Level);
    }

    [Theory]
    [InlineData("act code constitution regulation decree ordinance treaty doctrine", Force.Binding)]
    [InlineData("guidance", Force.Interpretive)]
    [InlineData("report standard model-law", Force.Soft)]
    public void The_kind_of_a_law_tells_its_force(string kinds, Force expected)
    {
        foreach (var kind in kinds.Split(' '))
            Assert.Equal(expected, LawBuilder.Law($"kind {kind}, standing").Law.EffectiveForce);
    }
}
