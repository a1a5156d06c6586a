using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using DisclosureLint.Testing.Verification;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Testing;

public sealed class RuleVerification
{
    private static readonly RuleVerifier Verifier = RuleVerifier.Create();

    private static readonly Example[] Sound =
    [
        Example.Flagged(SectionKind.Business, "Our harbor holds [|forty barges|] and a crane."),
        Example.Flagged(SectionKind.RiskFactors, "- [|Forty barges|] may sink.\n- A crane may fall."),
        Example.Clean(SectionKind.Business, "Our harbor holds a crane."),
        Example.Clean(SectionKind.Business, "Our harbor holds forty-one barges."),
    ];

    [Fact]
    public void A_rule_that_does_what_its_examples_say_passes() =>
        FluentActions.Invoking(() => Verifier.Verify(new BargeRule(Sound))).Should().NotThrow();

    [Fact]
    public void Words_that_are_marked_and_not_reported_are_shown_with_carets() =>
        Failure([.. Sound, Example.Flagged(SectionKind.Business, "There is [|a crane|].")])
            .Should().Contain("Example 5").And.Contain("marked, not reported").And.Contain("There is a crane.\n").And.Contain("^^^^^^^");

    [Fact]
    public void Words_that_are_reported_and_not_marked_are_shown() =>
        Failure([.. Sound, Example.Clean(SectionKind.Business, "There are forty barges.")]).Should().Contain("reported, not marked");

    [Fact]
    public void A_span_that_is_off_by_a_word_fails() =>
        Failure([.. Sound, Example.Flagged(SectionKind.Business, "There are [|forty barges here|].")])
            .Should().Contain("reported, not marked").And.Contain("marked, not reported");

    [Fact]
    public void Too_few_examples_fail() =>
        Failure([Sound[0], Sound[2], Sound[3]]).Should().Contain("fewer than two flagged").And.NotContain("fewer than two clean");

    [Fact]
    public void A_known_miss_fails_once_it_is_reported() =>
        Failure([.. Sound, Example.KnownMiss(SectionKind.Business, "There are [|forty barges|].")]).Should().Contain("Make it Flagged");

    [Fact]
    public void A_rule_that_crashes_fails() =>
        Failure([.. Sound, Example.Clean(SectionKind.Business, "This sinks the rule.")]).Should().Contain("crashed");

    [Fact]
    public void A_finding_that_only_one_dialect_shows_fails() =>
        FluentActions.Invoking(() => Verifier.Verify(new BargeRule(Sound, block => block.Document.Source.Path.EndsWith(".htm", StringComparison.Ordinal))))
            .Should().Throw<RuleVerificationException>().WithMessage("*DivAndSpan: the findings differ*missing: “forty barges”*");

    private static string Failure(Example[] examples) =>
        FluentActions.Invoking(() => Verifier.Verify(new BargeRule(examples))).Should().Throw<RuleVerificationException>().Which.Message;

    private sealed class BargeRule(Example[] examples, Func<Block, bool>? isBlind = null) : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = "DL9990",
            Name = "barge",
            Title = "Barges",
            Message = "“{0}” is a barge.",
            Why = "Barges sink.",
            Fix = "Sell them.",
            Comment = "Please sell them.",
            Severity = Severity.Warning,
        };

        public override IReadOnlyList<Example> Examples { get; } = examples;

        public override void Initialize(RuleContext context) => context.Register<Sentence>(visit =>
        {
            var text = visit.Node.Text;
            if (text.Contains("sinks the rule", StringComparison.Ordinal)) throw new InvalidOperationException("sunk");
            var at = text.IndexOf("forty barges", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && isBlind?.Invoke(visit.Node.Block) != true)
                visit.Report(visit.Node.Block, new DisclosureLint.Text.TextSpan(visit.Node.Range.Start + at, visit.Node.Range.Start + at + "forty barges".Length));
        });
    }
}
