using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>The text tells an agreement of a kind that is always filed, and the exhibit index lists none of that kind.</summary>
public sealed partial class AgreementKindNotListedRule : Rule
{
    /// <summary>An index with fewer entries was hardly read in full.</summary>
    private const int SmallestIndex = 8;

    private static readonly (string Kind, string Cue, Regex Told, Regex Listed)[] Kinds =
    [
        ("an indemnification agreement with directors and officers", "indemnif", Indemnification(), IndemnificationListed()),
        ("a registration rights agreement", "registration", RegistrationRights(), RegistrationRightsListed()),
        ("a warrant agency agreement", "warrant agent", WarrantAgent(), WarrantAgentListed()),
        ("a tax receivable agreement", "tax receivable", TaxReceivable(), TaxReceivableListed()),
    ];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL8114",
        Name = "agreement-kind-not-listed",
        Title = "Agreement of a kind that is filed, and none in the index",
        Message = "“{0}” tells {1}; the exhibit index lists none.",
        Why = "Item 601 of Regulation S-K asks for agreements with directors and officers ((b)(10)(ii)(A)), for instruments that define the rights of holders "
            + "((b)(4)), and for material contracts. Forms of them are filed with nearly every first registration statement.",
        Fix = "File the agreement or its form, or say in which earlier filing it is an exhibit.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please file the agreement, or a form of it, as an exhibit, or tell us why you are not "
            + "required to do so. Refer to Item 601 of Regulation S-K.",
        Topics = ["MATERIALK", "EXHIBITS"],
        Authority = [new Authority("Regulation S-K Item 601(b)(4) and (b)(10)")],
        Precision = new(5, 5, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n[|We have entered into indemnification agreements with each of our directors.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Flagged("# DESCRIPTION OF CAPITAL STOCK\n\n[|Brackwater Trust will act as the warrant agent for our warrants.|]\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nWe have entered into indemnification agreements with each of our directors.\n\n" + Index("| 10.1 | Form of Indemnity Agreement |")),
        Example.Clean("# BUSINESS\n\nWe have no indemnification agreements with our directors.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
        Example.Clean("# DESCRIPTION OF CAPITAL STOCK\n\nThe indemnification agreements with our directors that we were party to have expired.\n\n" + Index("| 10.1 | Lease of the Ohio plant |")),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.IsReporting?.Value != true && (profile.Form is null || profile.Form.Value.StartsWith("S-1", StringComparison.OrdinalIgnoreCase));
    }

    private static string Index(string contract) =>
        "# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 1.1 | Form of Underwriting Agreement |\n| 3.1 | Certificate of Incorporation |\n| 3.2 | Bylaws |\n| 4.1 | Form of Certificate of Stock |\n"
            + "| 5.1 | Opinion of Quill & Lisle LLP |\n" + contract + "\n| 14.1 | Code of Ethics |\n| 21.1 | Subsidiaries |\n| 23.1 | Consent of Dunmore LLP |\n| 107 | Filing Fee Table |";

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var index = filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main).ToArray();
        if (index.Length < SmallestIndex || !Array.Exists(index, entry => entry.Number.StartsWith("10", StringComparison.Ordinal))) return;
        foreach (var (kind, cue, told, listed) in Kinds)
        {
            if (Array.Exists(index, entry => listed.IsMatch(entry.Description))) continue;
            var sentence = filing.Main.Blocks.Where(block => block is Paragraph or ListItem && block.Text.ContainsIgnoringCase(cue)
                    && !block.Section.IsWithinAny([SectionKind.PartII, SectionKind.RiskFactors, SectionKind.Taxation]))
                .SelectMany(block => block.Sentences).FirstOrDefault(sentence => told.IsMatch(sentence.Text) && !Denied().IsMatch(sentence.Text));
            if (sentence is not null) context.Report(sentence, new ReportDetails { Arguments = [sentence.Text, kind], Confidence = Confidence.Medium, GroupKey = kind });
        }
    }

    [GeneratedRegex(@"\b(?:entered into|enter into|party to|have|executed)\b[^.;]{0,80}\bindemnification agreements?\b[^.;]{0,60}\b(?:directors|officers)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Indemnification();

    [GeneratedRegex("indemn", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IndemnificationListed();

    [GeneratedRegex(@"\b(?:holders?|stockholders|shareholders|investors)\b[^.;]{0,120}\bentitled to (?:the )?(?:registration|rights with respect to the registration)\b|\b(?:entered into|party to)\b[^.;]{0,40}\bregistration rights agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RegistrationRights();

    [GeneratedRegex("registration|rights agreement|shareholders|stockholders|investor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RegistrationRightsListed();

    [GeneratedRegex(@"\b(?:act|acts|serve|serves|acting) as (?:the |our )?(?:\w+ )?warrant agent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WarrantAgent();

    [GeneratedRegex("warrant (?:agen|agreement)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WarrantAgentListed();

    [GeneratedRegex(@"\b(?:enter(?:ed)? into|party to)\b[^.;]{0,60}\btax receivable agreement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxReceivable();

    [GeneratedRegex("tax receivable", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxReceivableListed();

    [GeneratedRegex(@"\b(?:no|not|neither|terminated|expired)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();
}
