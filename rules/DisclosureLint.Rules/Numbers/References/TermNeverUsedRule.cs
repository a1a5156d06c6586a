using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>Terms that are defined and never used.</summary>
public sealed class TermNeverUsedRule : Rule
{
    /// <summary>An abbreviation beside its words is also told so that readers know it.</summary>
    private const int ShortestTerm = 5;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1546",
        Name = "term-never-used",
        Title = "Defined term that is never used",
        Message = "“{0}” is defined and never used.",
        Why = "Securities Act Rule 421(b) warns of needless defined terms; one that nothing uses is often left from text that was removed, or the text uses another word for it.",
        Fix = "Remove the definition, or use the term where its words are repeated.",
        Comment = "You define “{quote}” but do not appear to use the term. Please revise to remove defined terms that are not needed.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "We rent the mill under a contract of 2019 (the “[|Mill Lease|]”). The rent rises each year."),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "Ms. Marrow lent us $60,000 (the “[|Founder Loan|]”), which we repaid in 2025."),
        Example.Clean(SectionKind.Business, "We rent the mill under a contract of 2019 (the “Mill Lease”). The Mill Lease ends in 2031."),
        Example.Clean(SectionKind.Business, "We buy from two harbors and one forest (each a “Wood Source”), and no other Wood Sources serve us."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var use in context.Node.Facts.Of<TermUse>())
        {
            if (use.Uses > 0 || use.Term.Length < ShortestTerm || !use.Term.Any(char.IsLower)) continue;
            var definition = use.Definitions[0];
            context.Report(definition.Block, definition.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "terms" });
        }
    }
}
