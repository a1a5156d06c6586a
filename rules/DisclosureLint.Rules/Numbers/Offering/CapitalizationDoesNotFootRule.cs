using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A column of the capitalization table whose equity does not add up.</summary>
public sealed class CapitalizationDoesNotFootRule : OfferingCheckRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2704",
        Name = "capitalization-does-not-foot",
        Title = "Capitalization table that does not foot",
        Message = Told,
        Why = "The capitalization table is read as arithmetic: a total that is not the sum of its rows misstates one of them (Securities Act Rule 408).",
        Fix = "Correct the row or the total.",
        Comment = "The total of “{quote}” in your capitalization table does not appear to be the sum of the rows above it. Please revise.",
        Topics = ["CAPIT", "INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | [|$58,015|] |\n"),
        Example.Flagged(
            "# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | [|$13,015|] | $57,015 |\n"),
        Example.Clean(
            "# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,015 | $57,015 |\n"),
        Example.Clean(
            "# CAPITALIZATION\n\n| (in thousands) | Actual | As adjusted |\n|---|---|---|\n| Cash and cash equivalents | $12,000 | $57,000 |\n| Stockholders’ equity: | | |\n| Common stock | 15 | 20 |\n| Additional paid-in capital | 30,000 | 74,995 |\n| Accumulated deficit | (18,000) | (18,000) |\n| Total stockholders’ equity | $12,016 | $57,015 |\n")
            with { Because = "rounding" },
    ];

    private protected override IReadOnlyList<OfferingCheckKind> Kinds => [OfferingCheckKind.CapitalizationFoots];
}
