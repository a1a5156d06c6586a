using System.Globalization;
using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Much of the section on critical accounting estimates stands word for word in the notes.</summary>
public sealed class CriticalEstimatesRepeatNotesRule : Rule
{
    private const int FewestSentences = 8;
    private const double LargestShare = 0.4;
    private const double LargestShareOfShort = 0.7;
    private static readonly int Company = Lexicon.IdOf("company");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4311",
        Name = "critical-estimates-repeat-notes",
        Title = "Critical accounting estimates repeat the notes",
        Message = "The section “{0}” repeats {1} of its {2} sentences from the notes to the financial statements.",
        Why = "Item 303(b)(3) asks for why each critical estimate is subject to uncertainty, how much it has changed and how sensitive it is, to "
            + "supplement and not duplicate the accounting policies in the notes (Release No. 33-8350, Section V).",
        Fix = "Cut the policies and say for each critical estimate what is uncertain, how estimates turned out in the past and how results would "
            + "change with other assumptions.",
        Comment = "We note that your critical accounting estimates on page {page} largely repeat the accounting policies in the notes. Please "
            + "revise to supplement the notes: explain why each estimate is subject to uncertainty, how much it has changed over the relevant "
            + "period, and the sensitivity of reported amounts. Refer to Item 303(b)(3) of Regulation S-K.",
        Topics = ["CAE"],
        Authority = [new Authority("Regulation S-K Item 303(b)(3)"), new Authority("Release No. 33-8350, Section V")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            ## [|Critical Accounting Estimates|]

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.

            # Index to Financial Statements

            ## Notes to Financial Statements

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.
            """),
        Example.Flagged(
            """
            # Management's Discussion and Analysis

            ## [|Critical Accounting Policies|]

            Our statements follow accounting principles generally accepted in the United States. Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.

            # Financial Statements

            ## Notes to Consolidated Financial Statements

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.
            """),
        Example.Clean(
            """
            # Management's Discussion and Analysis

            ## Critical Accounting Estimates

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.

            # Financial Statements

            ## Notes to Financial Statements

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us.
            """),
        Example.Clean(
            """
            # Management's Discussion and Analysis

            ## Critical Accounting Estimates

            Warranty is our critical estimate: claims ran between 1.1% and 1.9% of sales in the last three years, and a change of 0.5% would change expense by $0.3 million.

            # Financial Statements

            ## Notes to Financial Statements

            Revenue is recognized when a ladder is delivered to the dealer who ordered it from us. Inventory is carried at the lower of cost and net realizable value by the first-in, first-out method. Depreciation of the plant is computed by the straight-line method over thirty years of use. Deferred taxes are recognized for temporary differences between book and tax amounts of assets. Stock options are measured at fair value on the day of grant by the Black-Scholes model. Goodwill is tested for impairment each year on the first day of the fourth quarter. Leases are recorded on the balance sheet at the present value of the payments due. Allowances for credit losses are set by the age of the receivables and by past experience. Research costs are charged to expense as they are incurred in our laboratory in Tulsa.
            """),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var section = filing.SectionsOf(SectionKind.CriticalAccountingEstimates).FirstOrDefault();
        if (section?.Heading is not { } heading) return;
        var estimates = section.Sentences.Where(IsLong).ToArray();
        var isShort = estimates.Length < FewestSentences;
        var notes = filing.Main.Blocks.Where(block => block is Paragraph or ListItem
            && block.Section.IsWithin(SectionKind.FinancialStatements))
            .SelectMany(block => block.Sentences).Where(IsLong)
                .Select(sentence => Content(filing, sentence)).ToHashSet(StringComparer.Ordinal);
        var repeated = estimates.Where(sentence => notes.Contains(Content(filing, sentence))).ToArray();
        if (repeated.Length == 0 || repeated.Length < (isShort ? LargestShareOfShort : LargestShare) * estimates.Length) return;
        context.Report(heading, new ReportDetails
        {
            Arguments = [heading.Text, repeated.Length.ToString(CultureInfo.InvariantCulture),
                estimates.Length.ToString(CultureInfo.InvariantCulture)],
            Confidence = isShort ? Confidence.Medium : Confidence.High,
            Severity = isShort ? Severity.Info : null,
            Related = [.. repeated.Take(3).Select(sentence => Place.Of(sentence, "also in the notes"))],
        });
    }

    private static bool IsLong(Sentence sentence) => sentence.IsProse() && sentence.Range.Length > 60;

    /// <summary>
    /// The lemmas without those who speak: a repeated sentence is the same but for "we" and "the Company" and the endings
    /// of verbs.
    /// </summary>
    private static string Content(Filing filing, Sentence sentence)
    {
        if (filing.Reading.Of(sentence.Block) is not { } reading) return sentence.Text;
        var words = new StringBuilder();
        for (var at = reading.TokenAt(sentence.Range.Start); at < reading.Tokens.Count
            && reading.Tokens[at].Start < sentence.Range.End; at++)
        {
            if (reading.Tags[at] is Tag.Pronoun or Tag.Possessive or Tag.Determiner || reading.Tokens[at].Is(Company)) continue;
            words.Append(reading.Tokens[at].IsWord ? reading.Tokens[at].Lemma.ToString(CultureInfo.InvariantCulture)
                : reading.TextOf(at, at + 1)).Append(' ');
        }

        return words.ToString();
    }
}
