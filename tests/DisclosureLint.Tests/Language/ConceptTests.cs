using DisclosureLint.Language;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Language;

/// <summary>What the expressions of the notation find.</summary>
public sealed class ConceptTests
{
    [Theory]
    [InlineData("cash be sufficient", "Our cash was sufficient.", "cash was sufficient")]
    [InlineData("(cash | fund) .. sufficient", "Our funds on hand are sufficient.", "funds on hand are sufficient")]
    [InlineData("cash [on hand] be", "The cash on hand is small.", "cash on hand is")]
    [InlineData("<money> of debt", "We repaid $3 million of debt.", "$3 million of debt")]
    [InlineData("\"carried us\" through", "Loans carried us through June.", "carried us through")]
    [InlineData("lead/verb", "We lead the field.", "lead")]
    [InlineData("<registrant> rely/verb", "The Company relies on one mill.", "Company relies")]
    [InlineData("{other} .. pump", "Our best steel pump sells.", "best steel pump")]
    public void An_expression_finds_its_words(string expression, string text, string found) =>
        Read.Hits($"concept: c\n  say: {expression}\nconcept: other\n  say: best | good\n", "c", text).Should().ContainSingle().Which.Should().EndWith(found);

    [Theory]
    [InlineData("lead/verb", "The pipes are made of lead.")]
    [InlineData("cash .. sufficient", "We hold cash; the space is sufficient.")]
    [InlineData("cash & !restricted", "Our restricted cash is small.")]
    [InlineData("\"carries us\" through", "Loans carried us through June.")]
    public void An_expression_does_not_find_what_only_looks_so(string expression, string text) =>
        Read.Hits($"concept: c\n  say: {expression}\n", "c", text).Should().BeEmpty();

    [Fact]
    public void Parts_of_a_conjunction_may_stand_in_any_order_in_one_statement()
    {
        const string Concept = "concept: c\n  say: proceeds & sufficient\n";

        Read.Hits(Concept, "c", "Sufficient for a year are the proceeds.").Should().ContainSingle();
        Read.Hits(Concept, "c", "The proceeds are small. Our space is sufficient.").Should().BeEmpty();
    }

    [Fact]
    public void What_a_concept_is_not_takes_its_hit_away() =>
        Read.Hits("concept: c\n  say: material weakness\n  not: no material weakness\n", "c", "We found no material weakness.").Should().BeEmpty();

    [Theory]
    [InlineData("concept: c\n  sya: cash\n", "test.concepts(2,3): a concept has no field “sya”; did you mean “say”?.")]
    [InlineData("concept: c\n  say: (cash\n", "test.concepts(2,8): “(” is not closed.")]
    [InlineData("concept: c\n  say: cash <mony>\n", "test.concepts(2,13): there is no class <mony>; did you mean “money”?.")]
    [InlineData("concept: c\n  say: {prase}\nconcept: praise\n  say: good\n", "test.concepts(2,8): there is no concept “prase”; did you mean “praise”?.")]
    [InlineData("concept: c\n  say: {c} good\n", "test.concepts(2,8): the concept “c” holds itself.")]
    [InlineData("concept: c\n  say: <noun> <noun>\n", "c(2,8): the expression begins with nearly anything; begin one of its parts with a word or an amount.")]
    public void A_wrong_file_is_refused_with_line_and_column(string file, string message)
    {
        var reading = () => Vocabulary.Of([new VocabularySource("test.concepts", file)]);

        reading.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Hostile_text_is_read_in_linear_time()
    {
        var text = string.Join(' ', Enumerable.Repeat("cash cash", 20_000));

        Read.Hits("concept: c\n  say: cash ..12 cash ..12 cash ..12 sufficient\n", "c", text).Should().BeEmpty();
    }
}
