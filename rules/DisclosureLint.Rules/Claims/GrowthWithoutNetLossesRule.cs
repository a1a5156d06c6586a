using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary tells growth and leaves out, beside it, the net losses of the same periods.</summary>
public sealed partial class GrowthWithoutNetLossesRule : Rule
{
    private const int NearBlocks = 2;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2003",
        Name = "growth-without-net-losses",
        Title = "Growth told in the summary without the net losses of the same periods",
        Message = "“{0}” tells growth; no net loss for the same periods stands beside it.",
        Why = "Regulation S-K Item 503 asks for a summary that is not misleading by what it leaves out, and Rule 408 for whatever is needed to balance it. The staff ask "
            + "to put quantified net losses beside the growth.",
        Fix = "Quantify your net losses for the same periods in the same paragraph, with equal prominence.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please balance your disclosure with quantified disclosure of your net losses for the same periods.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|Our revenue grew from $21.4 million in 2024 to $30.9 million in 2025, an increase of 44%|]. We rent looms to weavers."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|Subscriptions rose 61% during the last fiscal year|], and we opened a depot in Tulsa."),
        Example.Clean(SectionKind.ProspectusSummary, "Our revenue grew 44% in 2025, to $30.9 million, and our net loss widened from $6.0 million to $8.8 million."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Revenue increased 44% in 2025, to $30.9 million.")
            with { Because = "the discussion stands beside the statements" },
        Example.Clean(SectionKind.ProspectusSummary, "We believe that demand for looms will grow as more schools teach weaving."),
    ];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.HasNetLosses?.Value != false && profile.IsBlankCheck?.Value != true;

    /// <inheritdoc/>
    public override void Initialize(RuleContext context) => context.Register<Sentence>(Judge, SectionKind.ProspectusSummary);

    private static void Judge(NodeContext<Sentence> context)
    {
        var sentence = context.Node;
        if (sentence.Block is TableBlock or Heading || sentence.Section.IsWithinAny([SectionKind.TheOffering, SectionKind.SummaryFinancialData, SectionKind.RiskFactorSummary, SectionKind.RiskFactors])) return;
        var growth = Growth().Match(sentence.Text);
        if (!growth.Success || NotOurs().IsMatch(sentence.Text) || HasLossNear(sentence.Block)) return;
        var words = TextSpanOf(sentence, growth);
        var isQuantified = Figure().IsMatch(sentence.Text);
        var isCertain = context.Filing.Profile.HasNetLosses?.Value == true;
        if (!isQuantified && (!isCertain || growth.Value.StartsWith("we ", StringComparison.OrdinalIgnoreCase))) return;
        context.Report(sentence.Block, words, new ReportDetails
        {
            Confidence = isCertain && isQuantified ? Confidence.High : isCertain ? Confidence.Medium : Confidence.Low,
            Severity = isCertain ? null : Severity.Info,
            GroupKey = "growth",
        });
    }

    /// <summary>From the start of the clause that tells the growth to the end of its sentence, without the final period.</summary>
    private static Text.TextSpan TextSpanOf(Sentence sentence, Match growth)
    {
        var text = sentence.Text;
        var start = text.LastIndexOf("; ", growth.Index, StringComparison.Ordinal) is >= 0 and var semicolon ? semicolon + 2 : 0;
        var end = text.IndexOf(", and we ", growth.Index + growth.Length, StringComparison.Ordinal);
        if (end < 0) end = text.TrimEnd('.', ' ').Length;
        return new Text.TextSpan(sentence.Range.Start + start, sentence.Range.Start + end);
    }

    private static bool HasLossNear(Block block)
    {
        if (Loss().IsMatch(block.Text)) return true;
        var (before, after) = (block.Previous, block.Next);
        for (var i = 0; i < NearBlocks; i++)
        {
            if (before is not null && before.Section.TopLevel == block.Section.TopLevel && Loss().IsMatch(before.Text)) return true;
            if (after is not null && after.Section.TopLevel == block.Section.TopLevel && Loss().IsMatch(after.Text)) return true;
            (before, after) = (before?.Previous, after?.Next);
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:(?:(?:net |total |annual |our )?(?:revenues?|sales|bookings|subscriptions?|subscribers|customers|users|members|orders|volume|registrations|business|company|customer base)|we)\b[^.;]{0,80}?\b(?:grew|grown|increased|climbed|rose|risen|doubled|tripled|quadrupled|expanded (?:rapidly|by)|surged|jumped|(?:successfully )?scaled)\b|\b(?:rapid|significant|strong|substantial|steady|robust|consistent|explosive|tremendous|impressive) (?:and \w+ )?(?:revenue |sales |user |customer |subscriber )?growth\b|\b(?:growth|increase) (?:of|in) (?:\d|our revenue|our sales|revenue|sales|the number of)|\bgrowing (?:by )?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Growth();

    [GeneratedRegex(@"\b(?:market|industry|spending|demand|population|economy|competitors?|may|might|could|will|would|plan|intend|goal|expects?|expected|anticipate|opportunit\w+|if|costs?|expenses?|loss(?:es)?|risks?|sector|focus on|projected|forecast\w*|estimates|global|worldwide|venture|according to|potential|target(?:s|ed|ing)?|seek|aim)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"\b(?:net loss(?:es)?|accumulated deficit|loss(?:es)? of|net income)\b[^.]{0,120}(?:\$|\d)|\bnet loss(?:es)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loss();

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:%| percent)|[$€£] ?\d|\bdoubled|\btripled|\d{1,3},\d{3}|\b(?:million|billion)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
