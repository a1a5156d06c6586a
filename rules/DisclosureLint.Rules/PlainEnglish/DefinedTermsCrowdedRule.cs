using System.Globalization;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A paragraph of the forepart defines term after term in brackets.</summary>
public sealed class DefinedTermsCrowdedRule : Rule
{
    private const int FewestTerms = 4;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9010",
        Name = "defined-terms-crowded",
        Title = "Paragraph of defined terms",
        Message = "“{0}” begins a paragraph that defines {1} terms in brackets.",
        Why = "Rule 421(b) warns against frequent reliance on defined terms as the main means of explaining information, and Rule 421(d) asks for plain English in the forepart.",
        Fix = "Use full names or words whose meaning is clear from the context, and drop the definitions.",
        Comment = "We note the paragraph on page {page} that begins “{quote}.” Please revise to eliminate parenthetical definitions whose meaning is clear from the context. "
            + "Refer to Rule 421(b).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Securities Act Rule 421(d)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Holders of the old notes (the “Old Notes”) will exchange them (the “Exchange”) for new notes (the “New Notes”) under an agreement (the “Exchange Agreement”).|]"),
        Example.Flagged(
            SectionKind.ProspectusSummary,
            "[|Our parent (the “Parent”) will give its mill (the “Mill”), its pier (the “Pier”) and its barges (the “Fleet”) to us.|] We will pay nothing."),
        Example.Clean(SectionKind.ProspectusSummary,
            "Holders of the old notes (the “Old Notes”) will exchange them for new notes (the “New Notes”)."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "Holders of the old notes (the “Old Notes”) will exchange them (the “Exchange”) for new notes (the “New Notes”) under an agreement (the “Exchange Agreement”)."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>"(the “Mill”)": a bracket opens directly before the term, at most behind an article.</summary>
    private static bool IsInBrackets(DefinedTerm term)
    {
        const int Lead = 12;
        var start = Math.Max(0, term.Range.Start - Lead);
        return term.Block.Text.AsSpan(start, term.Range.Start - start).Contains('(');
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var terms in context.Filing.Facts.Of<DefinedTerm>().Where(IsInBrackets).GroupBy(term => term.Block))
        {
            var block = terms.Key;
            if (block is not (Paragraph or ListItem) || block.Document != context.Filing.Main || block.Sentences.Count == 0
                || terms.Count() < FewestTerms) continue;
            if (!block.Section.IsWithinAny([SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.TheOffering])
                || block.Section.IsWithin(SectionKind.FacingPage)) continue;
            context.Report(block.Sentences[0], new ReportDetails
            {
                Arguments = [block.Sentences[0].Text, terms.Count().ToString(CultureInfo.InvariantCulture)],
                    Confidence = Confidence.Medium, GroupKey = "definitions",
            });
        }
    }
}
