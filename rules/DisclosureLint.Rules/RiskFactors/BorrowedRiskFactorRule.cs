using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor speaks of things of the issuer that no other section knows: it was taken over from somebody else.</summary>
public sealed partial class BorrowedRiskFactorRule : Rule
{
    /// <summary>A description of the business shorter than this does not tell what the issuer has.</summary>
    private const int ShortestDescription = 8_000;

    private static readonly SectionKind[] Descriptions =
    [
        SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.ManagementsDiscussion, SectionKind.Industry, SectionKind.UseOfProceeds, SectionKind.FinancialStatements,
        SectionKind.RelatedPartyTransactions, SectionKind.DescriptionOfIndebtedness, SectionKind.AboutThisProspectus,
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3013",
        Name = "borrowed-risk-factor",
        Title = "Risk factor about things that the issuer does not have",
        Message = "“{0}” speaks of what no other section of the prospectus knows.",
        Why = "Item 105(a) of Regulation S-K asks how each risk affects the registrant. A risk factor about plants, dealers or loans that the description of the business does not "
            + "mention was written for another company.",
        Fix = "Rewrite the risk factor for your own business, or describe in Business what it speaks of.",
        Comment = "Your risk factor on page {page} refers to “{quote},” which you do not describe elsewhere in the prospectus. Please revise the risk factor so "
            + "that it addresses your own business, or advise.",
        Topics = ["RFGENERIC"],
        Authority = [new Authority("Regulation S-K Item 105(a)")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = MakeExamples();

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static Example[] MakeExamples()
    {
        var boats = "# Business\n\n" + string.Concat(Enumerable.Repeat("We build rowing boats of cedar for clubs on lakes, and eleven boatbuilders plane the planks by hand. ", 100)) + "\n\n";
        return
        [
            Example.Flagged(boats + "# Risk Factors\n\n### Our systems may fail.\n\nA breach of the systems of [|our dealers and distributors|] could stop our deliveries."),
            Example.Flagged(boats + "# Risk Factors\n\n### We may pay no dividends.\n\nOur debts, including [|our credit facility|], limit our dividends."),
            Example.Flagged(boats + "# Risk Factors\n\n### Rules may change.\n\nWe are subject to the rules of state and local [|health agencies|], which may change."),
            Example.Clean(boats + "# Risk Factors\n\n### Our boats may sink.\n\nIf our boatbuilders leave, our boats would be late."),
            Example.Clean(boats + "# Risk Factors\n\n### We may borrow.\n\nIf we open a store, the rent of our stores could exceed our plan, and any future credit facility could limit us.")
                with { Because = "it speaks of what may come" },
            Example.Clean("# Risk Factors\n\n### Our systems may fail.\n\nA breach of the systems of our dealers could stop our deliveries.") with { Because = "no section describes the business" },
        ];
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var descriptions = filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithinAny(Descriptions)
            && !block.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.ForwardLookingStatements])).ToArray();
        if (descriptions.Sum(block => block.Text.Length) < ShortestDescription || filing.Profile.IsFund?.Value == true || filing.Profile.IsBlankCheck?.Value == true) return;
        var known = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in filing.SectionsOf(SectionKind.RiskFactors).SelectMany(section => section.Blocks).Where(block => block is Paragraph or ListItem))
        {
            if (block.Section.IsWithin(SectionKind.RiskFactorSummary)) continue;
            foreach (var match in Owned().Matches(block.Text).Concat(OfOtherTrades().Matches(block.Text)))
            {
                var stem = Stem(match.Groups["thing"].Value);
                if (!known.TryGetValue(stem, out var isKnown))
                    known[stem] = isKnown = Array.Exists(descriptions, other => Knows(other.Text, stem));
                if (isKnown || Future().IsMatch(Around(block.Text, match))) continue;
                known[stem] = true;
                context.Report(block, TextSpan.Of(match.Index, match.Length), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "borrowed" });
            }
        }
    }

    /// <summary>Whether a text speaks of a thing; a broker-dealer is no dealer.</summary>
    private static bool Knows(string text, string stem)
    {
        for (var at = text.IndexOfIgnoringCase(stem); at >= 0; at = text.IndexOfIgnoringCase(stem, at + 1))
        {
            if (!text.AsSpan(0, at).EndsWith("broker-", StringComparison.OrdinalIgnoreCase)
                && !text.AsSpan(0, at).EndsWith("broker ", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static string Stem(string thing) => thing.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? thing[..^3] : thing.TrimEnd('s', 'S');

    /// <summary>The clause in front of the words, with the beginning of their sentence.</summary>
    private static string Around(string text, Match match)
    {
        var before = text[..match.Index];
        var sentence = before[(before.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart();
        var clause = sentence[(sentence.LastIndexOfAny([',', ';']) + 1)..];
        return sentence[..Math.Min(8, sentence.Length)] + " " + clause;
    }

    /// <summary>Things that a business has or has not: places, partners in trade, goods, loans.</summary>
    [GeneratedRegex(@"\bour (?:(?:own|existing|current|proposed|other|many|retail|third-party|independent) )?(?<thing>plants|mills|dealers|distributors|stores|restaurants|clinics|hospitals|wells|vessels|aircraft|mines|franchisees|tenants|crops|livestock|vineyards|patients|drug candidates|product candidates|fleet|refinery|refineries|factories|hair care products?|cosmetics|beverages|supplements|recipes|hotels?|theaters|casinos?|credit facility|revolving credit facility|term loan|policyholders|depositors|growers|co-packers|warehouses|licensees)\b(?: and (?:distributors|dealers|retailers))?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    /// <summary>Words of one trade that a risk factor of another has no use for.</summary>
    [GeneratedRegex(@"\b(?:(?<thing>ingredient)[- ]dependent\b|recommended (?<thing>work program)|(?<thing>health agencies)|(?<thing>drilling) (?:program|operations|activities)|(?<thing>mineral) (?:claims?|property|properties|exploration)|new (?<thing>product candidates)|our (?<thing>clinical trials)|location of their (?<thing>plants)|(?<thing>vertical-integration) advantages|(?<thing>crop) (?:yields|failures))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OfOtherTrades();

    [GeneratedRegex(@"\b(?:if|any|future|may (?:open|acquire|establish|enter|form)|should we|were we|plan to|intend to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Future();
}
