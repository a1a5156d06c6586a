using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The cover says more than one page can hold.</summary>
public sealed class CoverLongerThanOnePageRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2401",
        Name = "cover-longer-than-one-page",
        Title = "Cover page longer than one page",
        Message = "The cover has about {0} words; one page holds some eight hundred.",
        Why = "Item 501(b) of Regulation S-K limits the outside front cover to one page and lists what it tells. The staff ask to "
            + "move everything else to the summary or the body.",
        Fix = "Cut the cover to the items of Item 501(b) and the terms that are key to the decision, and move the rest to the "
            + "summary.",
        Comment = "The cover page of your prospectus, which begins on page {page}, exceeds one page. Please limit it to the information "
            + "that Item 501 of Regulation S-K requires and other information that is key to an investment decision.",
        Topics = ["COVER"],
        Authority = [new Authority("Regulation S-K Item 501(b)"), new Authority("Securities Act Rule 421(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged($"# PROSPECTUS\n\n[|We are offering 1,000,000 shares of our common stock in this offering, and we shall pay a commission to the agent who places them with the public.|]\n\n{Long(1100)}"),
        Example.Flagged($"# PROSPECTUS\n\n**Larkhaven Gauge Company**\n\n[|This prospectus covers 1,000,000 shares of common stock of Larkhaven Gauge Company, which we shall sell ourselves over the period of one year.|]\n\n{Long(1200)}"),
        Example.Clean($"# PROSPECTUS\n\nWe are offering 1,000,000 shares of our common stock.\n\n{Long(500)}"),
        Example.Clean("# PROSPECTUS\n\nWe are offering 1,000,000 shares of our common stock at $5.00 per share."),
    ];

    private static string Long(int words) => string.Join("\n\n", Enumerable.Repeat("Ferries cross the bay each hour.", words / 6));

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private const int MostWords = 1_000;

    // Beyond this the outline has taken more than the cover for it.
    private const int LargestCover = 5_000;

    private static void Check(NodeContext<Filing> context)
    {
        var cover = ProspectusCover.Of(context.Filing);
        if (!context.Filing.Main.Outline.IsReliable || cover.Count == 0) return;
        var words = cover.Sum(block => block.Tokens.Count);
        if (words <= MostWords || words > LargestCover) return;
        var place = cover.FirstOrDefault(block => block.Block is Paragraph { Text.Length: > 120 }
            && !block.Has(Concepts.RedHerringLegend)) ?? cover[0];
        context.Report(place.Block, new ReportDetails
        {
            Arguments = [(words / 10 * 10).ToString(CultureInfo.InvariantCulture)],
            Confidence = words > 2 * MostWords ? Confidence.High : Confidence.Medium,
        });
    }
}
