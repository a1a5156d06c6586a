using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PartII;

/// <summary>Confidential treatment is, or will be, requested for an exhibit.</summary>
public sealed partial class ConfidentialTreatmentRequestedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8103",
        Name = "confidential-treatment-requested",
        Title = "Confidential treatment requested for an exhibit",
        Message = "“{0}”: the request must be resolved before effectiveness.",
        Why = "The staff review a request under Rule 406 and clear their comments on it before the registration statement is declared effective. "
            + "Since 2019 Item 601(b)(10)(iv) of Regulation S-K lets a registrant redact immaterial terms without a request.",
        Fix = "Submit the request with the filing of the exhibit, or redact under Item 601(b)(10)(iv) with its legend instead.",
        Comment = "We note that you have requested or intend to request confidential treatment: “{quote}.” Please provide us with sufficient "
            + "time to review the request. Comments on it, if any, must be resolved before the registration statement is declared effective.",
        StaffComments = ["calix-2009-12-17#3"],
        Topics = ["EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601(b)(10)(iv)"), new Authority("Securities Act Rule 406")],
        Precision = new(2, 2, 21),
        Severity = Severity.Info,
        IsGeneral = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Exhibits, "[|Confidential treatment will be requested for portions of this exhibit.|]"),
        Example.Flagged(SectionKind.Exhibits, "[|Registrant has requested confidential treatment of certain terms of the supply agreement.|]"),
        Example.Clean(SectionKind.Exhibits, "Confidential treatment has been granted for portions of this exhibit.")
            with { Because = "the request is resolved" },
        Example.Clean(SectionKind.Exhibits, "Certain portions of this exhibit are omitted under Item 601(b)(10)(iv) of Regulation S-K.")
            with { Because = "redaction under the Item needs no request" },
        Example.Clean(SectionKind.RiskFactors, "Our patients expect confidential treatment of their records, which they have requested in writing."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["confidential treatment"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.PartII, SectionKind.Exhibits];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!Asked().IsMatch(hit.Sentence.Text) || Granted().IsMatch(hit.Sentence.Text)) return;
        hit.Report(hit.Sentence.Range, new ReportDetails { Confidence = Confidence.High, GroupKey = "request" });
    }

    [GeneratedRegex(@"\b(?:request(?:s|ed|ing)?|s(?:eek|eeks|eeking|ought)|appl(?:y|ied|ication)|submitted)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:granted|previously granted|been received|expired)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Granted();
}
