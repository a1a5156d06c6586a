using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>Another company in the issuer's place, as boilerplate taken from its filing leaves it.</summary>
public sealed partial class AnotherRegistrantNamedRule : PhraseRule
{
    private static readonly SectionKind[] OtherCompanies =
    [
        SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements, SectionKind.AuditReport, SectionKind.PartII, SectionKind.Exhibits,
        SectionKind.RecentSales, SectionKind.Management, SectionKind.RelatedPartyTransactions, SectionKind.ProFormaFinancialInformation,
    ];

    private static readonly HashSet<string> CommonWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "inc", "corp", "corporation", "company", "co", "llc", "ltd", "limited", "lp", "plc", "holdings", "holding", "group",
        "technologies", "therapeutics", "pharmaceuticals", "international", "global", "i", "ii", "iii", "iv", "v", "acquisition", "trust",
    };

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1561",
        Name = "another-registrant-named",
        Title = "Another company's name in the issuer's place",
        Message = "“{1}” is defined as the company, but the registrant is {2}.",
        Why = "Securities Act Rule 408: text taken from another registrant's filing states another company's facts as the issuer's.",
        Fix = "Put the issuer's name and confirm that the statement is true of the issuer.",
        Comment = "We note the reference to {quote}. This appears to be the name of another registrant. Please revise, and confirm that the "
            + "disclosure around it is about you.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n# MATERIAL UNITED STATES FEDERAL INCOME TAX CONSEQUENCES\n\nThe Minister undertakes with [|Halden Brook Partners III|] (the “Company”) that no law shall apply to it for twenty years."),
        Example.Flagged(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n# DESCRIPTION OF CAPITAL STOCK\n\nThe charter of [|Tamsin Reed Corporation|] (“we,” “us” or the “Company”) allows two classes of stock."),
        Example.Clean(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n# DESCRIPTION OF CAPITAL STOCK\n\nThe charter of Orrin Vale, Inc. (the “Company”) allows two classes of stock."),
        Example.Clean(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n# BUSINESS\n\nWe buy timber from Tamsin Reed Corporation (“Tamsin”) under a contract of 2024."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["company", "registrant", "we"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Match.Start == 0 || hit.Block.Text[hit.Match.Start - 1] is not ('“' or '"') || hit.Section.IsWithinAny(OtherCompanies)) return;
        if (hit.Filing.Profile.Registrant?.Value is not { } registrant) return;
        foreach (Match match in Definition().Matches(hit.Sentence.Text))
        {
            var name = match.Groups["name"];
            var range = TextSpan.Of(hit.Sentence.Range.Start + name.Index, name.Length);
            var whole = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            if (!whole.Contains(hit.Match.Start) || SharesWord(name.Value, registrant) || IsKnown(hit.Filing, name.Value)) continue;
            hit.Report(range, new ReportDetails { Arguments = [name.Value, name.Value, registrant], Confidence = Confidence.High, GroupKey = name.Value });
        }
    }

    private static bool SharesWord(string name, string registrant)
    {
        var words = Words().Matches(registrant).Select(match => match.Value).Where(word => !CommonWords.Contains(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count == 0 || Words().Matches(name).Any(match => words.Contains(match.Value));
    }

    /// <summary>A predecessor, a parent or a subsidiary that stands for the company is named again and again.</summary>
    private static bool IsKnown(Filing filing, string name) =>
        filing.Main.Blocks.Count(block => block.Text.ContainsIgnoringCase(name)) > 2;

    [GeneratedRegex(
        @"\b(?<name>([A-Z][\w&’'.-]*,? ){1,6}(Inc\.|Corp\.|Corporation|LLC|Ltd\.|Limited|Trust|Company|II|III|IV|V)) ?\([^()]{0,60}[“""](the )?(Company|Registrant|we)[,.”""][^()]{0,60}\)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
