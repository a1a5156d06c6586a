using DisclosureLint.Language;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Language;

/// <summary>Who a clause speaks of, and how it is meant.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("We sell pumps.", Actor.Registrant)]
    [InlineData("The Company sells pumps.", Actor.Registrant)]
    [InlineData("Our revenue increased.", Actor.Registrant)]
    [InlineData("Our platform processes orders.", Actor.OwnOffering)]
    [InlineData("Our customers order monthly from us.", Actor.Customer)]
    [InlineData("Our competitors offer cheaper pumps.", Actor.Competitor)]
    [InlineData("No other company makes such a valve.", Actor.Competitor)]
    [InlineData("Our suppliers ship weekly.", Actor.Supplier)]
    [InlineData("The underwriters have agreed to buy the shares.", Actor.Underwriter)]
    [InlineData("Holders of our common stock are entitled to one vote.", Actor.Holder)]
    [InlineData("Mr. Hale has served as a director since 2012.", Actor.Insider)]
    [InlineData("Our employees work in Ohio.", Actor.Personnel)]
    [InlineData("The market for pumps grew.", Actor.Market)]
    [InlineData("Section 404 of the Act requires a report.", Actor.Law)]
    [InlineData("The lease expires in 2031.", Actor.Agreement)]
    [InlineData("The growth of our revenue slowed.", Actor.Registrant)]
    [InlineData("Our customers, which include two utilities, order monthly.", Actor.Customer)]
    public void A_clause_speaks_of_its_subject(string text, Actor actor) => Read.Statements(text)[^1].Actor.Should().Be(actor);

    [Theory]
    [InlineData("We sell pumps.", Stance.Asserted)]
    [InlineData("We believe that our pumps last longer.", Stance.Believed)]
    [InlineData("In our opinion, our pumps last longer.", Stance.Believed)]
    [InlineData("We intend to build a plant.", Stance.Intended)]
    [InlineData("We will build a plant.", Stance.Expected)]
    [InlineData("We may build a plant.", Stance.Possible)]
    [InlineData("We do not build plants.", Stance.Denied)]
    [InlineData("We have never built a plant.", Stance.Denied)]
    [InlineData("There can be no assurance that we will build a plant.", Stance.Hypothetical)]
    [InlineData("If we build a plant, our costs would rise.", Stance.Hypothetical)]
    [InlineData("Our costs would rise if we build a plant.", Stance.Conditional)]
    [InlineData("Holders are entitled to one vote.", Stance.Required)]
    [InlineData("According to Norvane Research, the market grew.", Stance.Reported)]
    public void A_clause_is_meant_as_its_verbs_and_what_it_stands_in_tell(string text, Stance stance) =>
        Read.Statements(text)[^1].Stance.Should().Be(stance);

    [Fact]
    public void Coordinated_verbs_share_their_subject()
    {
        var statements = Read.Statements("We design and sell pumps.");

        statements.Should().HaveCountGreaterThan(0);
        statements.Should().OnlyContain(statement => statement.Actor == Actor.Registrant);
    }

    [Fact]
    public void A_passive_tells_who_does_it()
    {
        var statement = Read.Statements("Our pumps are bought by our customers.").Single();

        statement.IsPassive.Should().BeTrue();
        statement.Agent.Should().Be(Actor.Customer);
    }

    [Fact]
    public void An_item_of_a_list_reads_with_its_lead_in()
    {
        var items = Read.Statements("We intend to use the proceeds for:\n\n- working capital;\n- two trucks.").Skip(1).ToList();

        items.Should().OnlyContain(item => item.Actor == Actor.Registrant && item.Stance == Stance.Intended && item.Lead != null);
    }

    [Fact]
    public void Entities_are_tokens()
    {
        var reading = Read.Filing("# Business\n\nWe paid $3.2 million, 3.2 million dollars and 12% over twelve months ended June 30, 2024.\n").Reading.Blocks[^1];

        reading.Tokens.Select(token => token.Kind).Where(kind => kind != TokenKind.Word)
            .Should().Equal(TokenKind.Money, TokenKind.Money, TokenKind.Percentage, TokenKind.Period);
    }
}
