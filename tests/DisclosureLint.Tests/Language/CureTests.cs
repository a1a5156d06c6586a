using DisclosureLint.Language;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Language;

/// <summary>How far a cure is looked for, and what a finding may say of it.</summary>
public sealed class CureTests
{
    private const string Concepts = "concept: change\n  say: revenue increase\n";

    [Theory]
    [InlineData("Our revenue increased by $3 million.", Reach.Sentence, true)]
    [InlineData("Our revenue increased. It rose by $3 million.", Reach.Sentence, false)]
    [InlineData("Our revenue increased. It rose by $3 million.", Reach.Neighbours, true)]
    [InlineData("Our revenue increased. This is good. It rose by $3 million.", Reach.Neighbours, false)]
    [InlineData("Our revenue increased. This is good. It rose by $3 million.", Reach.Paragraph, true)]
    [InlineData("Our revenue increased for:\n\n- pumps, by $3 million;\n- valves.", Reach.Paragraph, false)]
    [InlineData("Our revenue increased for:\n\n- pumps, by $3 million;\n- valves.", Reach.List, true)]
    [InlineData("Our revenue increased.\n\n| Pumps | Sales |\n|---|---|\n| 2024 | $3 million |", Reach.Table, true)]
    public void A_cure_counts_within_its_reach_only(string text, Reach reach, bool isFound)
    {
        var reading = Read.Filing($"# Business\n\n{text}\n", Concepts).Reading;
        var hit = reading.Of(new Concept("change"))[0];

        var result = CureSearch.Look(reading, hit.Statement, Cure.Token("an amount", TokenKind.Money).Within(reach));

        (result.Found is not null).Should().Be(isFound);
        result.LookedIn.Should().NotBeEmpty();
    }

    [Fact]
    public void A_cure_of_the_same_matter_shares_a_noun()
    {
        var reading = Read.Filing("# Business\n\nOur pump revenue increased.\n\nRent cost $3 million.\n\nPump prices rose by $1.\n", Concepts).Reading;
        var hit = reading.Of(new Concept("change"))[0];

        var result = CureSearch.Look(reading, hit.Statement, Cure.Token("an amount", TokenKind.Money).Within(Reach.Section).OfSameMatter());

        result.Found!.Value.Reading.Block.Text.Should().StartWith("Pump prices");
    }
}
