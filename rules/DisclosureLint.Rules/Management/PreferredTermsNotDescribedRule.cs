using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Insiders bought a series of preferred stock, and the related-party section does not give its terms.</summary>
public sealed class PreferredTermsNotDescribedRule : StatementRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6201",
        Name = "preferred-terms-not-described",
        Title = "Terms of preferred stock sold to insiders not described",
        Message = "{1} was sold to insiders, and this section does not give {2}.",
        Why = "Regulation S-K Item 404(a) asks for the material terms of each transaction with a related person, here the price and what the "
            + "preferred stock gives its holders; in a registration statement for the three years before the last fiscal year.",
        Fix = "Give for each series the price per share, the amount each related person bought, the conversion ratio, the liquidation "
            + "preference, dividends and votes, or refer to the place in the prospectus that does.",
        Comment = "We note on page {page} that related persons bought shares of your {1}: “{quote}.” Please disclose the material terms of the {1}.",
        StaffComments = ["calix-2009-12-17#19"],
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a) and Instruction 1 to Item 404")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|In March 2025 we placed shares of Series D preferred stock with our existing investors, funds of two directors among them.|]"),
        Example.Flagged(
            SectionKind.RelatedPartyTransactions,
            "[|Our directors took part in the Series B convertible preferred stock financing in 2024.|]"),
        Example.Clean(
            SectionKind.RelatedPartyTransactions,
            "In March 2025 we sold 2,000,000 shares of Series D preferred stock at $4.10 per share, 1,200,000 of them to Fennimore Partners. Each share converts into one share of common stock, has a liquidation preference of $4.10, carries a noncumulative dividend of 6% and votes with the common stock."),
        Example.Clean(SectionKind.RelatedPartyTransactions, "All shares of our Series D preferred stock will convert into common stock upon the closing of this offering.")
            with { Because = "no sale is told" },
        Example.Clean(SectionKind.RecentSales, "In March 2025 we sold shares of Series D preferred stock to accredited investors.")
            with { Because = "Item 701 is another matter" },
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.SeriesOfPreferredSold).In(SectionKind.RelatedPartyTransactions)
        .Told(Stance.Asserted, Stance.Believed, Stance.Expected, Stance.Intended);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.SaysInSentence(Concepts.PreferredThatConvertsAtClosing, Concepts.CustomaryArrangementWithInsiders) || SeriesIn(context) is not { } series) return null;
        var price = context.Look(Cure.Where("the price", (reading, start, end) => PriceOf(reading, start, end, series))
            .Within(Reach.Sentence | Reach.Table | Reach.Section));
        var terms = context.Look(Cure.Where("conversion, preference, dividend and voting terms", (reading, start, end) => TermsOf(reading, start, end, series))
            .Within(Reach.Sentence | Reach.NextParagraphs | Reach.Section));
        if (price.Found is not null && terms.Found is not null) return null;
        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, series + " preferred stock", Missing(price.Found is null, terms.Found is null)],
            LookedFor = [price, terms],
            Confidence = price.Found is null ? Confidence.High : Confidence.Low,
            Severity = price.Found is null ? null : Severity.Info,
            GroupKey = "terms",
        };
    }

    /// <summary>A price in a sentence, or a table, that names the series.</summary>
    private static int? PriceOf(BlockReading reading, int start, int end, string series)
    {
        var words = reading.Block is TableBlock ? reading.Block.Text : reading.TextOf(start, end);
        return words.Contains(series, StringComparison.OrdinalIgnoreCase) ? FirstOf(reading, Concepts.PriceOfPreferred, start, end) : null;
    }

    /// <summary>Rights in a sentence that names the series, or none.</summary>
    private static int? TermsOf(BlockReading reading, int start, int end, string series)
    {
        var isOfOthers = FirstOf(reading, Concepts.NameOfASeries, start, end) is not null
            && !reading.TextOf(start, end).Contains(series, StringComparison.OrdinalIgnoreCase);
        return isOfOthers ? null : FirstOf(reading, Concepts.RightsOfPreferred, start, end);
    }

    private static int? FirstOf(BlockReading reading, Concept concept, int start, int end)
    {
        foreach (var hit in reading.Of(concept))
        {
            if (hit.Start >= start && hit.Start < end) return hit.Start;
        }

        return null;
    }

    private static string Missing(bool lacksPrice, bool lacksTerms) => (lacksPrice, lacksTerms) switch
    {
        (true, true) => "price or terms",
        (true, false) => "the price",
        _ => "conversion, preference, dividend and voting terms",
    };

    /// <summary>"Series D" of the sentence, with its letter or number.</summary>
    private static string? SeriesIn(ConceptContext context)
    {
        var reading = context.Reading;
        foreach (var hit in reading.Of(Concepts.NameOfASeries))
        {
            if (hit.Sentence == context.Sentence) return hit.Text;
        }

        return null;
    }
}
