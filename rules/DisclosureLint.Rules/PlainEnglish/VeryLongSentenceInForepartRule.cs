using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A sentence of the cover, the summary or the risk factors is too long to be read.</summary>
public sealed class VeryLongSentenceInForepartRule : Rule
{
    private const int MostWords = 100;
    private const int MostWordsInRisks = 125;

    // A "sentence" beyond this is a list or a table that lost its shape.
    private const int LargestSentence = 500;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9005",
        Name = "very-long-sentence-in-forepart",
        Title = "Sentence of more than a hundred words on the cover, in the summary or in the risk factors",
        Message = "A sentence of the cover, the summary or the risk factors has {0} words.",
        Why = "Rule 421(d) asks for short sentences, active voice and no legal jargon on the cover, in the summary and in the risk factors.",
        Fix = "Break the sentence up, leave conditions and exceptions to the section that describes the terms, and use a list where there are several points.",
        Comment = "Please revise your cover page, summary and risk factors in plain English. We note, for example, the sentence that begins “{quote}” on page {page}, which is "
            + "long and hard to follow. Refer to Rule 421(d).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, $"[|We moor {Words(100, "old barges")}.|]"),
        Example.Flagged(SectionKind.Cover, $"[|Each warrant gives its holder {Words(110, "a share")}.|]"),
        Example.Clean(SectionKind.ProspectusSummary, $"We moor {Words(60, "old barges")}."),
        Example.Clean(SectionKind.RiskFactors, $"We moor {Words(105, "old barges")}."),
        Example.Clean(SectionKind.DescriptionOfSecurities, $"Each warrant gives its holder {Words(110, "a share")}."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SectionKind[] sections = [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors];
        context.Register<Paragraph>(Check, sections);
        context.Register<ListItem>(Check, sections);
    }

    private static string Words(int count, string pair) => string.Join(" and ", Enumerable.Repeat(pair, (count + 2) / 3));

    private static void Check<TBlock>(NodeContext<TBlock> context)
        where TBlock : Block
    {
        if (!context.Filing.Main.Outline.IsReliable || context.Node.Section.IsWithin(SectionKind.FacingPage)
            || context.Node.Text.Length < MostWords * 4) return;
        var most = context.Node.Section.IsWithin(SectionKind.RiskFactors) ? MostWordsInRisks : MostWords;
        foreach (var sentence in context.Node.Sentences)
        {
            var words = sentence.Text.AsSpan().Count(' ') + 1;
            if (words <= most || words > LargestSentence) continue;
            context.Report(sentence, new ReportDetails
            {
                Arguments = [words.ToString(CultureInfo.InvariantCulture)],
                Confidence = words > 2 * most ? Confidence.High : Confidence.Medium,
                GroupKey = "long-sentences",
            });
        }
    }
}
