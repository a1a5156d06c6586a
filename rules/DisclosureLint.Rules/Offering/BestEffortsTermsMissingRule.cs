using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover of a best-efforts offering lacks its end, its minimum or what becomes of the money.</summary>
public sealed partial class BestEffortsTermsMissingRule : Rule
{
    private const int LeastCover = 200;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2431",
        Name = "best-efforts-terms-missing",
        Title = "Best-efforts offering without its terms on the cover",
        Message = "“{0}” offers without a firm commitment; the cover does not tell {1}.",
        Why = "Item 501(b)(8)(iii) of Regulation S-K asks the cover of a best-efforts offering for the date it ends, any minimum "
            + "that must be sold, and the arrangements to place the money in escrow, or the fact that there are none.",
        Fix = "Add to the cover the date on which the offering ends, the minimum or that there is none, and the escrow or that there "
            + "is none and that you will not return the money.",
        Comment = "We note “{quote}” on page {page}. Please disclose on the cover the date the offering will end, any minimum number of "
            + "securities that must be sold, and any arrangement to place the proceeds in escrow; if there is none, please say so. "
            + "Refer to Item 501(b)(8)(iii) of Regulation S-K.",
        Topics = ["BESTEFF", "COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)(8)(iii)"), new Authority("Exchange Act Rules 10b-9 and 15c2-4", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Cover, "We are selling 2,000,000 shares of our common stock ourselves at $0.10 per share in a [|self-underwritten|] offering. Our president will sell the shares, and we shall pay no commission to anyone. There is no minimum number of shares that we must sell.") with { Setting = ExampleSetting.BestEfforts },
        Example.Flagged(SectionKind.Cover, "Kestrel Bay Capital Markets LLC is offering 2,000,000 shares of our common stock at $3.00 per share for us [|on a best efforts basis|]. It will receive a commission of 7% on each share that it places with an investor. The offering ends on June 30, 2026.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Cover, "We are selling 2,000,000 shares of our common stock ourselves at $0.10 per share in a self-underwritten offering, which ends 180 days after the date of this prospectus. There is no minimum number of shares that we must sell, and the money will not be held in escrow.") with { Setting = ExampleSetting.BestEfforts },
        Example.Clean(SectionKind.Cover, "The underwriters have a firm commitment to purchase all of the 2,000,000 shares of our common stock that we are offering at $3.00 per share, and they will use their best efforts to make a market in them after this offering has closed."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsFund?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = ProspectusCover.BlocksOf(context.Filing);
        var text = ProspectusCover.TextOf(blocks);
        if (text.Length < LeastCover) return;
        var place = blocks.Where(block => block is not TableBlock).SelectMany(block => block.Sentences).FirstOrDefault(sentence => Offer().IsMatch(sentence.Text));
        if (place is null || Committed().IsMatch(text)) return;
        var missing = new List<string>();
        if (!Ends().IsMatch(text)) missing.Add("when the offering ends");
        if (!Minimum().IsMatch(text)) missing.Add("whether a minimum must be sold");
        if (!Escrow().IsMatch(text)) missing.Add("whether the money is held in escrow");
        if (missing.Count == 0) return;
        var words = Offer().Match(place.Text);
        context.Report(place.Block, TextSpan.Of(place.Range.Start + words.Index, words.Length), new ReportDetails { Arguments = [words.Value, string.Join(", ", missing)], Confidence = Confidence.High });
    }

    [GeneratedRegex(@"\b(?:self[- ]underwritten(?:,? [“""]?best[- ]efforts[”""]?(?: basis)?)?|on a [“""]?best[- ]efforts[”""]?,?(?: \w+){0,3} basis|(?:reasonable )?best[- ]efforts (?:basis|offering)|direct public offering)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Offer();

    [GeneratedRegex(@"\bfirm[- ]commitment\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Committed();

    [GeneratedRegex(@"\bfor (?:a |an )?(?:additional )?(?:period|term) of\b|\b(?:terminat|end|expir|clos|conclud|continue|remain open|complet)\w*\b[^.]{0,120}\b(?:\d+|ninety|thirty|sixty|twelve|six|one hundred|one year|years?|months?|days|20\d\d|earlier of|until|no later than|on or before)\b|\b(?:\d+|ninety|thirty|sixty|twelve|one hundred)[- ](?:\w+ )?(?:\(\d+\) )?(?:days?|months?)\b[^.]{0,60}\b(?:offering|from|after|following)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\bminimum\b|\ball[- ]or[- ]none\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Minimum();

    [GeneratedRegex(@"\b(?:escrow|trust account|impound|separate account)\b|\bimmediately (?:available|used?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Escrow();
}
