using DisclosureLint.Facts;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Facts;

public sealed class DefinedTermTests
{
    [Theory]
    [InlineData("Brightwell, Inc. (“we,” “us,” or the “Company”)", "we|us|Company")]
    [InlineData("our 5% senior notes due 2031 (the “Notes”)", "Notes")]
    [InlineData("each warrant (each, a “Warrant” and collectively, the “Warrants”)", "Warrant|Warrants")]
    [InlineData("as used herein, “Affiliate” means any person", "Affiliate")]
    [InlineData("the terms “we,” “us” and “our” refer to Brightwell", "we|us|our")]
    [InlineData("Brightwell Holdings LLC (\"Holdings\")", "Holdings")]
    public void A_term_that_is_given_a_meaning_is_read(string text, string terms) =>
        FilingSketch.Facts<DefinedTerm>(text).Select(term => term.Term).Should().Equal(terms.Split('|'));

    [Theory]
    [InlineData("(see “Risk Factors” on page 12)")]
    [InlineData("(including the so-named “cloud” segment of 12 firms)")]
    [InlineData("See “Use of Proceeds.”")]
    [InlineData("what analysts call “the long tail” of demand")]
    [InlineData("traded under the symbol “BRWL”")]
    public void Quotations_references_and_symbols_are_none(string text) => FilingSketch.Facts<DefinedTerm>(text).Should().BeEmpty();
}
