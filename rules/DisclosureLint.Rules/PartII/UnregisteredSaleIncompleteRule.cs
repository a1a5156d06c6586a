using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PartII;

/// <summary>Sales of unregistered securities are listed without the exemption claimed or the consideration.</summary>
public sealed partial class UnregisteredSaleIncompleteRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8201",
        Name = "unregistered-sale-incomplete",
        Title = "Unregistered sales without exemption or consideration",
        Message = "“{0}” lacks {1}.",
        Why = "Item 701 of Regulation S-K asks for each sale of the last three years: date, title and amount, the purchasers, the "
            + "consideration, and the exemption claimed with the facts relied on.",
        Fix = "Add what is missing for each sale, and the facts that make the exemption available.",
        Comment = "Please revise “{quote}” on page {page} to provide, for each sale, the date, the amount of securities, the persons or "
            + "class of persons to whom you sold, the consideration, and the exemption from registration claimed with the facts "
            + "relied upon. Refer to Item 701 of Regulation S-K.",
        Topics = ["ITEM701"],
        Authority = [new Authority("Regulation S-K Item 701")],
        Precision = new(2, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Part II\n\n## [|Recent Sales of Unregistered Securities|]\n\nIn May 2024, we sold 400,000 shares of common stock to six investors for $200,000 in cash."),
        Example.Flagged("# Part II\n\n## Recent Sales of Unregistered Securities\n\n[|In May 2024, we issued 400,000 shares of common stock to six persons.|] We relied on Section 4(a)(2) of the Securities Act."),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nIn May 2024, we sold 400,000 shares of common stock to six investors for $200,000 in cash, in reliance on Section 4(a)(2) of the Securities Act, since all were accredited."),
        Example.Clean("# Part II\n\n## Recent Sales of Unregistered Securities\n\nWe have made no sales of unregistered securities in the last three years."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.RecentSales;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(filing);
        var blocks = section.BodyBlocks.Where(block => !block.Content.IsEmpty).ToArray();
        if (!blocks.Any(block => Sale().IsMatch(block.Text)) || blocks.Any(block => None().IsMatch(block.Text))) yield break;
        if (!blocks.Any(block => Exemption().IsMatch(block.Text)))
            yield return new MissingDisclosure(Details: new ReportDetails { Arguments = [section.Title, "the exemption from registration claimed"], Confidence = Confidence.High });
        foreach (var sentence in blocks.Where(block => block is not TableBlock).SelectMany(block => block.Sentences).Where(sentence => Sale().IsMatch(sentence.Text)))
        {
            if (Consideration().IsMatch(sentence.Text) || Consideration().IsMatch(sentence.Next?.Text ?? "")
                || Consideration().IsMatch(sentence.Previous?.Text ?? "")) continue;
            yield return new MissingDisclosure(Place.Of(sentence), new ReportDetails
            {
                Arguments = [sentence.Text, "the consideration"], Confidence = Confidence.Low, Severity = Severity.Info, GroupKey = "consideration",
            });
        }
    }

    [GeneratedRegex(@"\b(?:issued|sold|granted)\b[^.]{0,80}\b\d[\d,]{2,}\b[^.]{0,60}\b(?:shares|units|warrants|options|notes|stock)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sale();

    [GeneratedRegex(@"\b(?:no|not)\b[^.]{0,60}\b(?:unregistered|sales? of)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"\b4\(a\)\(2\)|\b4\(2\)|\bregulation [DS]\b|\brule (?:506|701|504|144A)|\bexempt\w*\b|\b3\(a\)\(9\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Exemption();

    [GeneratedRegex(@"[$€£]\s?[\d.,]+|\b(?:consideration|services|exchange for|conversion|converted|exercise price|in connection with|compensation|settlement|upon (?:the )?(?:exercise|vesting)|per share|dividend|gift|contribution|stock split|acquisition|merger)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Consideration();
}
