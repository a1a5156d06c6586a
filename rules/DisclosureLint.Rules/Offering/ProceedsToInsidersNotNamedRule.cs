using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>Proceeds go to holders or insiders, and nothing says who gets how much.</summary>
public sealed partial class ProceedsToInsidersNotNamedRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2109",
        Name = "proceeds-to-insiders-not-named",
        Title = "Proceeds paid to holders or insiders who are not named",
        Message = "“{0}” pays proceeds to holders or insiders; the section does not say who they are.",
        Why = "Regulation S-K Item 504 and its Instructions 4 and 5 ask for the terms of debt repaid and for the identity of affiliates from "
            + "whom assets are bought; with Item 404(a) the staff ask which directors, "
            + "officers and large holders receive proceeds, and how much each.",
        Fix = "Name the directors, officers, holders of more than five percent and their affiliates who receive proceeds, and the amount for "
            + "each; for accrued dividends the total at closing.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify the affiliates, directors, officers and principal "
            + "holders who will receive proceeds of the offering and quantify the amount each "
            + "will receive. Refer to Items 404(a) and 504 of Regulation S-K.",
        Topics = ["USEPROCDEBT"],
        Authority = [new Authority("Regulation S-K Item 504 and Instructions 4 and 5"), new Authority("Regulation S-K Item 404(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.UseOfProceeds, "[|We will use part of the net proceeds to pay accrued dividends on our preferred stock.|] "
            + "We plan to spend $9 million on a kiln."),
        Example.Flagged(SectionKind.UseOfProceeds, "[|We intend to use $3.0 million of the proceeds to repay loans of our directors, which "
            + "bear 5% and are due in 2028.|]"),
        Example.Clean(SectionKind.UseOfProceeds, "We will use part of the net proceeds to pay accrued dividends of $4.0 million on our "
            + "preferred stock, of which $2.5 million goes to Fennimore Partners, a fund of our director Corwin Lisle."),
        Example.Clean(SectionKind.UseOfProceeds, "We do not intend to pay dividends. We will use the net proceeds to build a kiln for $9 million."),
        Example.Clean(SectionKind.UseOfProceeds, "We intend to use $5.0 million of the net proceeds to repay our term loan with Brackwater "
            + "Bank, which bears 9% and matures in 2029."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Sentence>(Judge, SectionKind.UseOfProceeds);
    }

    private static void Judge(NodeContext<Sentence> context)
    {
        var sentence = context.Node;
        if (sentence.Block is Heading || sentence.Section.IsWithin(SectionKind.RiskFactors) || !Payment().IsMatch(sentence.Text)
            || NoPayment().IsMatch(sentence.Text)) return;
        if (sentence.Section.TopLevel.Sentences.Any(other => Recipient().IsMatch(other.Text))) return;
        context.Report(sentence, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "insiders" });
    }

    [GeneratedRegex(
        @"\b(?:pay|payment of|fund)\b[^.;]{0,60}\b(?:dividends?|distributions?|bonus(?:es)?|fees to (?:our|the) (?:sponsor|affiliate))\b"
            + @"|\b(?:repay|repayment of|redeem|repurchase|retire)\b[^.;]{0,60}\b(?:loans?|notes?|advances|shares|units|debt"
            + @"|indebtedness)\b[^.;]{0,40}\b(?:our (?:\w+ )?(?:directors?|officers?|founders?|stockholders?|shareholders?|sponsor|parent"
            + @"|chairman)|affiliates?|related part(?:y|ies)|insiders)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Payment();

    [GeneratedRegex(@"\b(?:not|never|no|none|if|may|until|pending|except)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoPayment();

    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr|Messrs)\. \p{Lu}|\b\p{Lu}\p{L}+ (?:Partners|Capital|Ventures|Holdings|Fund|Trust|LLC|L\.P|LP|Inc"
        + @"|Group|Investments)\b|\b(?:our|its) (?:director|chairman|president|chief \w+ officer|founder),? \p{Lu}\p{Ll}+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Recipient();
}
