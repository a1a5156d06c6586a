using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>Who grants the underwriters their option: the issuer, the holders or both, told differently.</summary>
public sealed partial class OptionGrantorDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SectionKind[] Places = [SectionKind.Cover, SectionKind.FacingPage, SectionKind.ProspectusSummary, SectionKind.TheOffering, SectionKind.Underwriting, SectionKind.Unknown];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1525",
        Name = "option-grantor-differs",
        Title = "Grantor of the underwriters' option told differently",
        Message = "The option is granted by {1} here and by {2} elsewhere.",
        Why = "Regulation S-K Items 501(b)(2) and 508(a) ask for the over-allotment option; whether the issuer or holders sell under it decides the shares "
            + "outstanding and the proceeds.",
        Fix = "Name the grantors of the underwriting agreement in every place.",
        Comment = "The parties that grant the option in “{quote}” differ from those disclosed elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "COVER", "UNDERWRITING"],
        Authority = [new Authority("Regulation S-K Item 501(b)(2)"), new Authority("Regulation S-K Item 508(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\n[|We and the selling stockholders have granted the underwriters an option|] to purchase 600,000 shares.\n\n# UNDERWRITING\n\nWe have granted the underwriters an option to purchase 600,000 shares. We have granted to the underwriters the option for 30 days."),
        Example.Flagged("# PROSPECTUS\n\n[|We have granted the underwriters the right|] to purchase 600,000 shares.\n\n# UNDERWRITING\n\nThe selling stockholders have granted the underwriters an option to purchase 600,000 shares."),
        Example.Clean("# PROSPECTUS\n\nWe have granted the underwriters the right to purchase 600,000 shares.\n\n# UNDERWRITING\n\nThe Company has granted the underwriters an option to purchase 600,000 shares."),
        Example.Clean("# PROSPECTUS\n\nWe have granted the underwriters an option to purchase 600,000 shares.\n\n# MANAGEMENT\n\nThe selling stockholders have granted Ms. Marrow an option to buy their mill."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture || !block.Text.ContainsIgnoringCase("granted") || !block.Section.IsWithinAny(Places)) continue;
            foreach (Match match in Grants().Matches(block.Text))
            {
                var grantors = !match.Groups["holders"].Success ? "the issuer"
                    : match.Groups["issuer"].Success ? "the issuer and the selling holders"
                    : "the selling holders";
                yield return new Told(block, TextSpan.Of(match.Index, match.Length), "option", grantors, block.Section.IsWithin(SectionKind.Underwriting));
            }
        }
    }

    [GeneratedRegex(@"(?<=^|[.;|] ?)((?<issuer>we|the company|[A-Z][\w.,’' -]{2,50}?)( and )?)?(?<holders>(certain of )?(the |certain |our )*selling (stock|share|security)holders)? ?(have|has) granted (to )?(the |our )?(underwriters?|representatives?( of the underwriters)?) (an? |the )([\w-]+ )?(option|right)\b", Options)]
    private static partial Regex Grants();
}
