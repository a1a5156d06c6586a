using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One place denies what another tells as a fact.</summary>
public sealed class StatementContradictedRule : Rule
{
    private const int MostPlaces = 3;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1518",
        Name = "statement-contradicted",
        Title = "Statement that another section contradicts",
        Message = "This denies {1}; another place tells it as a fact: “{2}”.",
        Why = "Securities Act Rules 408 and 421(b): of two statements that exclude each other one misleads. Sections written by different hands, or taken over "
            + "from an earlier draft, deny what others tell.",
        Fix = "Find out which is true, and say it in both places, with the limits that make both true where there are any.",
        Comment = "You state here that “{quote},” but disclose elsewhere that {2}. Please reconcile your disclosure.",
        Topics = ["INCONSISTENT", "COVER", "CAPSTOCK", "RFHYPO"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# RISK FACTORS\n\n[|We have not generated any revenue to date.|]\n\n# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nIn 2025 we recognized $2.4 million of license revenue."),
        Example.Flagged("# RISK FACTORS\n\nWe lease our mills, and some of these leases are off-balance sheet arrangements.\n\n# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\n[|We did not have any off-balance sheet arrangements in 2025.|]"),
        Example.Flagged("# BUSINESS\n\n[|The Company has no source of additional funding.|] Ms. Marrow has verbally agreed to lend the Company up to $60,000."),
        Example.Clean("# RISK FACTORS\n\nWe have not generated any revenue from the sale of products.\n\n# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nIn 2025 we recognized $2.4 million of license revenue."),
        Example.Clean("# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nWe did not have any off-balance sheet arrangements in 2025. We lease our mills."),
        Example.Clean("# BUSINESS\n\nThe Company has no source of additional funding other than the loan of Ms. Marrow, who has agreed to lend the Company up to $60,000."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = context.Node.Main.Blocks.Where(block => block is Paragraph or ListItem or Heading
            && !block.Section.IsWithinAny([SectionKind.PartII, SectionKind.TableOfContents])).ToArray();
        foreach (var matter in DeniedMatters.All)
        {
            if (matter.Applies?.Invoke(context.Node.Profile) == false) continue;
            var about = blocks.Where(block => block.Text.ContainsIgnoringCase(matter.Cue)).ToArray();
            var denials = Find(about, matter.DenialIn, matter.Denial).ToArray();
            if (denials.Length == 0 || Find(about, matter.FactIn, matter.Fact).FirstOrDefault(fact => !denials.Contains(fact)) is not { } told) continue;
            context.Report(denials[0], new ReportDetails
            {
                Arguments = [denials[0].Text, matter.Key, Shortened(told.Text)],
                Confidence = Confidence.Medium,
                Related = [Place.Of(told, "told here"), .. denials.Skip(1).Take(MostPlaces).Select(denial => Place.Of(denial, "denied here too"))],
                GroupKey = matter.Key,
            });
        }
    }

    private static IEnumerable<Sentence> Find(Block[] blocks, SectionKind[] kinds, System.Text.RegularExpressions.Regex words) =>
        blocks.Where(block => kinds.Length == 0 || block.Section.IsWithinAny(kinds)).SelectMany(block => block.Sentences).Where(sentence => words.IsMatch(sentence.Text));

    private static string Shortened(string text) => WordCut.Within(text, 159, "…");
}
