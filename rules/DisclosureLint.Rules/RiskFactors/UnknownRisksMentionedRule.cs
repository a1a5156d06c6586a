using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>The section refers to risks that it does not tell: unknown ones, immaterial ones, or only "some" of the material ones.</summary>
public sealed partial class UnknownRisksMentionedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3002",
        Name = "unknown-risks-mentioned",
        Title = "Risks that are unknown or deemed immaterial mentioned",
        Message = "“{0}” refers to risks that the section does not tell.",
        Why = "Item 105 of Regulation S-K asks for all material risks. A reference to others that are unknown or deemed immaterial qualifies the "
            + "disclosure and tells the reader nothing.",
        Fix = "Delete the reference, and say that the section describes all known material risks.",
        Comment = "We note “{quote}” on page {page}. Please delete this language. Your risk factors must describe all material risks; do not refer "
            + "to risks that are unknown to you or that you deem immaterial.",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Precision = new(11, 11, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "Our ferries may be late. [|Additional risks that are not presently known to us or that we now deem immaterial may also harm our ferries|]."),
        Example.Flagged(SectionKind.RiskFactors, "[|The risks described below are not the only ones we face|]. Read them before you invest."),
        Example.Flagged(SectionKind.RiskFactors, "[|Other risks of which we are unaware, or that we do not believe are material, could become important|]."),
        Example.Clean(SectionKind.RiskFactors, "The risks below are all of the material risks known to us."),
        Example.Clean(SectionKind.RiskFactors, "We may find defects in our hulls that are not known to us today, and their repair could cost more than $1.0 million.")
            with { Because = "an unknown defect is a risk of its own" },
        Example.Clean(SectionKind.ForwardLookingStatements, "Additional risks that are not known to us could cause results to differ."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
        ["additional risks", "additional risk factors", "other risks", "risks and uncertainties", "not the only risks", "not the only ones", "risks not presently known", "risks not currently known"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!Unknown().IsMatch(text) && !NotOnly().IsMatch(text)) return;

        // The two usual sentences follow each other; the one that names the unknown risks is the one to quote.
        var isPlain = !Unknown().IsMatch(text);
        if (isPlain && hit.Sentence.Next is { } next && Unknown().IsMatch(next.Text)) return;
        hit.Report(hit.Block.Content.Trim(new TextSpan(hit.Sentence.Range.Start, hit.Sentence.Range.Start + text.TrimEnd('.', ' ').Length)), new ReportDetails
        {
            Confidence = isPlain ? Confidence.Low : Confidence.High,
            GroupKey = "unknown-risks",
        });
    }

    [GeneratedRegex(@"\brisks?\b.{0,120}\b(?:un(?:known|aware)|not (?:presently |currently |now |yet |otherwise )*(?:known|aware|be(?:lieved?)?|deem|consider|believe)|immaterial|(?:deem|consider|believe|think)\w*(?: (?:that|are|to be|is))* (?:not material|insignificant|less significant|unlikely))|\b(?:unknown|immaterial)\b.{0,40}\brisks?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Unknown();

    [GeneratedRegex(@"\brisks?\b.{0,80}\bnot the only (?:ones?|risks?)\b|\bnot the only risks?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NotOnly();
}
