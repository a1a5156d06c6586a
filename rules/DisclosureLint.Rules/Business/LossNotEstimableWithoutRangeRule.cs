using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>A loss is said not to be estimable, and nothing says whether one is reasonably possible.</summary>
public sealed partial class LossNotEstimableWithoutRangeRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5413",
        Name = "loss-not-estimable-without-range",
        Title = "Loss said not to be estimable",
        Message = "“{0}” says that the outcome cannot be estimated and not whether a loss is reasonably possible.",
        Why = "ASC 450-20-50-3 and 50-4 ask, where a loss is reasonably possible, for an estimate of the loss or range of loss or a statement "
            + "that such an estimate cannot be made, for each matter.",
        Fix = "Say for each matter whether a loss is reasonably possible, and give the range or say that an estimate of the loss or range cannot "
            + "be made.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose whether it is at least reasonably possible that a "
            + "loss, or a loss in excess of amounts accrued, has been incurred and, if so, an estimate of the loss or range of loss, or state "
            + "that such an estimate cannot be made. Refer to ASC 450-20-50.",
        Topics = ["LEGAL"],
        Authority = [new Authority("ASC 450-20-50-3 and 50-4")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.NotesToFinancialStatements,
            "Two buyers filed suits against the Company. [|The outcome of these matters is not reasonably estimable.|]"),
        Example.Flagged(
            SectionKind.LegalProceedings,
            "Dunmore Mills filed a lawsuit against us in March 2026. [|We cannot estimate the amount of any loss.|]"),
        Example.Clean(
            SectionKind.NotesToFinancialStatements,
            "Two buyers filed suits against the Company. A loss is reasonably possible, and an estimate of the range of loss cannot be made."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "The useful life of the asset is not reasonably estimable."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["estimable", "estimate", "estimated"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.LegalProceedings, SectionKind.FinancialStatements];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !NotEstimable().IsMatch(sentence.Text) || Possible().IsMatch(hit.Block.Text)) return;
        if (!Matter().IsMatch(hit.Block.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "range" });
    }

    [GeneratedRegex(
        @"\b(not (\w+ )?(reasonably )?estimable|(cannot|unable to|not able to|not possible to) (be )?(\w+ )?(estimate"
        + @"|predict or estimate)(d)?)\b[^.]{0,80}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotEstimable();

    [GeneratedRegex(@"\b(reasonably possible|remote|probable|range of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();

    [GeneratedRegex(
        @"\b(lawsuits?|suits?|complaints?|class actions?|litigation|plaintiffs?|legal (matters?|proceedings?))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Matter();
}
