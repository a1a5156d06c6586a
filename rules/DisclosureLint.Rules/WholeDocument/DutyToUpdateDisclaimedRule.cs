using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>The section on forward-looking statements disclaims every duty to update, the law's included.</summary>
public sealed partial class DutyToUpdateDisclaimedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1002",
        Name = "duty-to-update-disclaimed",
        Title = "Duty to update disclaimed without the law's exception",
        Message = "“{0}” disclaims every duty to update, the one that the federal securities laws impose included.",
        Why = "A registrant must update the prospectus for material developments until the offering is completed (Securities Act Rule 408, Section 10(a)(3)). "
            + "A blanket disclaimer is not consistent with that duty.",
        Fix = "Begin the sentence with “Except as required by law”, or delete it.",
        Comment = "We note your statement “{quote}” on page {page}. Please revise to make clear that you will update the information to the extent that the federal "
            + "securities laws require.",
        Topics = ["FLS"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Securities Act of 1933, Section 10(a)(3)", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|We are under no duty to update these statements after the date of this prospectus|]."),
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|The Company undertakes no obligation to revise any statement about its plans|]."),
        Example.Clean(SectionKind.ForwardLookingStatements, "Except as required by law, we undertake no obligation to update these statements."),
        Example.Clean(SectionKind.ForwardLookingStatements, "We undertake no obligation to update these statements, unless the federal securities laws require it."),
        Example.Clean(SectionKind.RiskFactors, "Our suppliers have no obligation to update the software of their pumps."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "no obligation to", "no duty to", "not obligated to", "not undertake any obligation", "not undertake to update", "not assume any obligation", "disclaim any obligation",
        "disclaims any obligation", "disclaim any duty", "disclaim any intention", "disclaim any intent", "not intend to update",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ForwardLookingStatements];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsInitialOffering != false && profile.Form?.Value.StartsWith("10-", StringComparison.Ordinal) != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!Update().IsMatch(text) || Law().IsMatch(text) || Law().IsMatch(hit.Sentence.Next?.Text ?? "")) return;
        hit.Report(hit.Block.Content.Trim(TextSpan.Of(hit.Sentence.Range.Start, text.TrimEnd('.', ' ').Length)), new ReportDetails { Confidence = Confidence.High, GroupKey = "update" });
    }

    [GeneratedRegex(@"\b(?:updat|revis|correct|conform|supplement|release)\w*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Update();

    [GeneratedRegex(@"\b(?:law|laws|required|require|requires|rules|regulation|legally)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Law();
}
