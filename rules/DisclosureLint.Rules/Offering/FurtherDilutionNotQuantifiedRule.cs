using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on dilution mentions options or other rights and does not say how much they dilute.</summary>
public sealed partial class FurtherDilutionNotQuantifiedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2501",
        Name = "further-dilution-not-quantified",
        Title = "Further dilution from options and other rights not quantified",
        Message = "“{0}” mentions further dilution without its amount.",
        Why = "Item 506 of Regulation S-K asks for the dilution of purchasers, and for the effective cash cost of securities that "
            + "officers, directors and affiliates have the right to acquire. The staff ask to show what the exercise of all "
            + "outstanding options, warrants and conversion rights would do.",
        Fix = "Give the number and the weighted average exercise price of the rights outstanding, and the dilution per share and the "
            + "holdings of new investors if all were exercised.",
        Comment = "We note “{quote}” on page {page}. Please quantify the further dilution that new investors would experience on the "
            + "exercise or conversion of all outstanding options, warrants and other rights.",
        Topics = ["DILUTION"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Dilution\n\nYou will experience dilution of $6.30 per share. [|To the extent that outstanding options are exercised, new investors will experience further dilution.|]"),
        Example.Flagged("# Dilution\n\nOur net tangible book value was $2.00 per share. [|If we grant options to employees and these are exercised, there will be additional dilution.|]"),
        Example.Clean("# Dilution\n\nTo the extent that outstanding options are exercised, new investors will experience further dilution. If all 900,000 options with a weighted average exercise price of $0.80 were exercised, dilution to new investors would be $6.48 per share."),
        Example.Clean("# Risk Factors\n\n### You will be diluted.\n\nIf options are exercised, you will experience further dilution."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsPrimary?.Value != false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["further dilution", "additional dilution", "further diluted", "dilution to new investors", "dilution to investors", "does not reflect any dilution", "result in dilution", "experience dilution", "will be diluted"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Dilution];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Block is TableBlock or Heading || !Rights().IsMatch(hit.Sentence.Text) || Definition().IsMatch(hit.Sentence.Text)
            || IsQuantified(hit.Sentence)) return;
        hit.Report(hit.Block.Content.Trim(hit.Sentence.Range), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "further" });
    }

    /// <summary>Whether the effect is given in the sentence or the section: per share or as a share of the whole.</summary>
    private static bool IsQuantified(Sentence sentence)
    {
        if (Effect().IsMatch(sentence.Text)) return true;
        return sentence.Section.TopLevel.Sentences.Any(other => other.Block is not TableBlock && Assumed().IsMatch(other.Text)
            && Rights().IsMatch(other.Text) && Effect().IsMatch(other.Text) && !Underwriters().IsMatch(other.Text));
    }

    /// <summary>What dilution is, and no word of what rights would add to it.</summary>
    [GeneratedRegex(@"\bdifference between\b.*\bprice\b.*\bbook value\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b(?:options?|warrants?|restricted stock units?|RSUs?|convertible|equity (?:awards?|securities)|other (?:rights|issuances))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Rights();

    [GeneratedRegex(@"\b(?:if|assum\w+|upon|had|to the extent)\b[^.]{0,120}\b(?:exercis\w+|convert\w+|conversion|settle\w*|vest\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Assumed();

    /// <summary>Their option is another matter, and so are prices at which rights may be exercised.</summary>
    [GeneratedRegex(@"\b(?:underwriters?|over-?allot\w*|weighted|exercise price)\b(?!.*\bdilution\b)|\bunderwriters?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Underwriters();

    [GeneratedRegex(@"[$]\s?[\d\[●_][\d.,\]]*(?:\.\d+)? per share|\b\d+(?:\.\d+)?\s?%", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Effect();
}
