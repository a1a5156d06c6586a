using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>Words of a best-efforts offering in a firm commitment.</summary>
public sealed partial class BestEffortsWordsInFirmCommitmentRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1562",
        Name = "best-efforts-words-in-firm-commitment",
        Title = "Words of a best-efforts offering in a firm commitment",
        Message = "“{0}” does not fit a firm commitment offering.",
        Why = "Regulation S-K Item 501(b)(8) and 508(a) ask for the nature of the underwriters' obligation; in a firm commitment the underwriters take all "
            + "shares if they take any.",
        Fix = "Delete what belongs to a best-efforts offering, or revise the description of the underwriters' obligation.",
        Comment = "You state that this is a firm commitment offering, yet disclose “{quote}.” Please reconcile.",
        Topics = ["INCONSISTENT", "COVER", "UNDERWRITING"],
        Authority = [new Authority("Regulation S-K Item 501(b)(8)"), new Authority("Regulation S-K Item 508(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.RiskFactors, "[|We cannot assure you that all or any of the shares will be sold|] in this offering."),
        Example.Flagged(SectionKind.TheOffering, "[|There is no minimum number of shares that must be sold|] in this offering."),
        Example.Clean(SectionKind.RiskFactors, "The holders may sell all or any portion of their shares when the lock-up ends."),
        Example.Clean(SectionKind.RiskFactors, "There is no minimum number of shares that must be sold in this offering.") with { Setting = ExampleSetting.BestEfforts },
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Underwriting?.Value == UnderwritingKind.FirmCommitment;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["no minimum*", "cannot assure*", "no assurance*", "firm commitment*", "best efforts", "best-efforts"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII]) || !IsOffering().IsMatch(hit.Sentence.Text)) return;
        var match = BestEfforts().Match(hit.Sentence.Text);
        if (!match.Success) return;
        hit.Report(TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length), new ReportDetails { Confidence = Confidence.High });
    }

    [GeneratedRegex(@"\b(this|the) offering\b|\boffered (hereby|by this prospectus)\b|\bpublic offering\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsOffering();

    [GeneratedRegex(
        @"\bwe cannot assure (you )?that all or (any|a significant (number|portion)|some) of (the |our )?(shares|units|securities) will be sold|\bthere (is|can be) no (assurance|guarantee) that (all or )?any (of the )?(shares|units|securities) (offered )?will be sold|\b(there is )?no (required )?minimum (number|amount|offering)( or (number|amount))?( of (shares|units|securities|proceeds))?( (that )?(must|is required to|are required to|need) (to )?be sold| that we must sell)?|\bfirm commitment (underwritten )?(public )?offering (\([^)]*\) )?of up to [0-9,]+ (shares|units)|\b(sell|selling|offered|offering|sold) (the |our )?(shares|units|securities)?( in this offering)? ?on a [“""]?best[- ]efforts[”""]? basis",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BestEfforts();
}
