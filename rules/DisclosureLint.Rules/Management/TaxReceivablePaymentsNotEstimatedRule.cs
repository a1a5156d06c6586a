using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A tax receivable agreement is described without the amounts to be paid.</summary>
public sealed partial class TaxReceivablePaymentsNotEstimatedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6801",
        Name = "tax-receivable-payments-not-estimated",
        Title = "Payments under a tax receivable agreement not estimated",
        Message = "“{0}” tells of a tax receivable agreement, and the filing estimates no payments under it.",
        Why = "Payments under a tax receivable agreement take cash from new holders to old ones. Item 303(b)(1), Item 404(a) and Rule 408 lead "
            + "the staff to ask for the estimated total, annual payments and the amount due on a change of control, in the summary too.",
        Fix = "Estimate the total payments and their timing, the payment on an early termination or change of control, and say who receives "
            + "them.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please quantify the payments that you expect to make under the tax "
            + "receivable agreement, including upon a change of control or early termination, and disclose how you will fund them.",
        Topics = ["ORGCHART", "RPT"],
        Authority = [new Authority("Regulation S-K Item 303(b)(1)"), new Authority("Regulation S-K Item 404(a)"),
            new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Under the tax receivable agreement we will pay our existing owners 85% of certain tax savings.|]"),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|The tax receivable agreement requires us to make payments to the founders, which could be large.|]"),
        Example.Clean(
            SectionKind.ProspectusSummary,
            "Under the tax receivable agreement we will pay our existing owners 85% of certain tax savings. We estimate that the payments will "
                + "total $140 million over fifteen years."),
        Example.Clean(SectionKind.Exhibits, "Form of Tax Receivable Agreement."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["tax receivable agreement"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.ManagementsDiscussion,
        SectionKind.RelatedPartyTransactions,
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Payment().IsMatch(sentence.Text)) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem
            && block.Text.ContainsIgnoringCase("tax receivable agreement") && Estimate().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "tra" });
    }

    [GeneratedRegex(@"\bpay(s|ment|ments|able)?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Payment();

    [GeneratedRegex(
        @"\b(estimat\w+|expect\w*|anticipat\w+|would be|aggregate|approximately|total)\b[^.]{0,160}\$\s?\[?\W{0,6}\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Estimate();
}
