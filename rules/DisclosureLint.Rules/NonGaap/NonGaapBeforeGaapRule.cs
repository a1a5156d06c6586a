using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.NonGaap;

/// <summary>A non-GAAP figure is told before, or without, the GAAP figure that it compares with.</summary>
public sealed class NonGaapBeforeGaapRule : StatementRule
{
    private const int MostBefore = 2;

    private static readonly string[] Names = ["gross profit", "net loss", "net income", "operating loss", "operating income"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4801",
        Name = "non-gaap-before-gaap",
        Title = "Non-GAAP measure told before or without the GAAP measure",
        Message = "“{0}” tells {1} before {2}, or without it.",
        Why = "Item 10(e)(1)(i)(A) asks to present the most directly comparable GAAP measure with equal or greater prominence; a non-GAAP "
            + "measure that precedes it, or stands alone, is more prominent (Non-GAAP C&DI 102.10).",
        Fix = "Tell the comparable GAAP figure for the same period first, with the same emphasis; with a margin give the GAAP margin.",
        Comment = "We note that you present {1} on page {page} before or without {2}: “{quote}.” Please present the most directly comparable "
            + "GAAP measure with equal or greater prominence. Refer to Item 10(e)(1)(i)(A) of Regulation S-K.",
        Topics = ["NGPROM"],
        Authority = [new Authority("Regulation S-K Item 10(e)(1)(i)(A)"), new Authority("Non-GAAP Financial Measures C&DI 102.10")],
        Applies = Applicability.Operating,
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Prospectus Summary

            [|Our Adjusted EBITDA was $1.0 million in 2025.|]

            # Management's Discussion and Analysis

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Depreciation | 1,200 |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,000 |

            Adjusted EBITDA is useful to investors because it leaves out costs that vary with financing.
            """),
        Example.Flagged(
            """
            # Prospectus Summary

            [|In 2025 we had Adjusted EBITDA of $1.0 million and a net loss of $4.1 million.|]

            # Management's Discussion and Analysis

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Depreciation | 1,200 |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,000 |

            Adjusted EBITDA is useful to investors because it leaves out costs that vary with financing.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            In 2025 we had a net loss of $4.1 million and Adjusted EBITDA of $1.0 million.

            # Management's Discussion and Analysis

            | | 2025 |
            | --- | --- |
            | Net loss | $(4,100) |
            | Interest expense | 900 |
            | Depreciation | 1,200 |
            | Stock-based compensation | 3,000 |
            | Adjusted EBITDA | $1,000 |

            Adjusted EBITDA is useful to investors because it leaves out costs that vary with financing.
            """),
        Example.Clean(
            """
            # Prospectus Summary

            The loan lets us borrow while our leverage ratio is below 3.0 times EBITDA of at least $1.0 million.
            """)
            with { Because = "it is a term of a loan" },
    ];

    /// <inheritdoc/>
    protected override Saying When { get; } = Saying.Of(Concepts.NonGAAPMeasure)
        .In(SectionKind.ProspectusSummary, SectionKind.ManagementsDiscussion, SectionKind.ResultsOfOperations, SectionKind.UseOfProceeds,
            SectionKind.SelectedFinancialData, SectionKind.SummaryFinancialData)
        .OrInTables();

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isTable = context.Block is TableBlock;
        if (isTable ? !LeadsItsTable(context) : !OwnMeasure.IsTold(context)) return null;
        if (HasNoteMark(context) || context.Reading.Of(Concepts.GAAPMeasure).Any(gaap => gaap.Start < context.Hit.Start) || IsToldBefore(context)) return null;
        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, context.Hit.Text, OwnMeasure.ComparableOf(context.Hit)],
            Severity = isTable || context.Section.IsWithin(SectionKind.UseOfProceeds) ? Severity.Info : null,
            GroupKey = "prominence",
        };
    }

    /// <summary>A GAAP measure that the mark of a note is stuck to: "gross profit10".</summary>
    private static bool HasNoteMark(ConceptContext context)
    {
        var before = context.Sentence.Text.AsSpan(0, Math.Clamp(context.Hit.Range.Start - context.Sentence.Range.Start, 0, context.Sentence.Text.Length));
        foreach (var measure in Names)
        {
            if (before.Contains(measure, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The first row of a table that gives a GAAP measure further down.</summary>
    private static bool LeadsItsTable(ConceptContext context) =>
        context.Reading.Of(Concepts.NonGAAPMeasure).First().Start == context.Hit.Start && context.Reading.Has(Concepts.GAAPMeasure);

    /// <summary>The block before, or an earlier item of the list, tells a GAAP measure.</summary>
    private static bool IsToldBefore(ConceptContext context)
    {
        var beside = 0;
        for (var block = context.Block.Previous; block is not null and not Heading && beside < MostBefore; block = block.Previous)
        {
            if (context.Filing.Reading.Of(block)?.Has(Concepts.GAAPMeasure) == true) return true;
            if (block is Paragraph) beside++;
        }

        return false;
    }
}
