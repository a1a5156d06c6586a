using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>Well-known customers or partners are named, and nothing says how they were chosen or what they contribute.</summary>
public sealed partial class NamedCustomersWithoutCriterionRule : PhraseRule
{
    private const int FewestNames = 2;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5105",
        Name = "named-customers-without-criterion",
        Title = "Customers or partners named without the criterion",
        Message = "“{0}” names customers or partners without saying how they were chosen or what they contribute.",
        Why = "Rule 408 asks for whatever is needed to make the naming not misleading. The staff ask by what criterion the names were chosen, what share of "
            + "revenue they represent, and not to call a vendor or customer a partner.",
        Fix = "Say how the names were chosen (for example, the ten largest by revenue in the last year), whether they are representative and what share of revenue "
            + "they represent, or delete them.",
        Comment = "We note that you name customers or partners on page {page}: “{quote}.” Please tell us how you selected them, whether they are representative, "
            + "and what portion of your revenue each represents, or remove the names.",
        Topics = ["NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Regulation S-K Item 101")],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our customers include Harbin Foods, Lakeview Hotels and the Ostler Company|]."),
        Example.Flagged(SectionKind.ProspectusSummary, "[|We have partnered with makers of tractors, including Dunmore, Vale Agricultural and "
            + "Rosk|], to install our guidance."),
        Example.Clean(SectionKind.Business, "Our ten largest customers by 2025 revenue include Harbin Foods, Lakeview Hotels and the Ostler "
            + "Company."),
        Example.Clean(SectionKind.Business, "Our competitors include Harbin Foods, Lakeview Hotels and the Ostler Company."),
        Example.Clean(SectionKind.Business, "Our customers include hospitals, schools and prisons."),
        Example.Clean(SectionKind.Management, "Her former clients include Harbin Foods and Lakeview Hotels."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["including", "include", "includes", "such as"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!ClaimSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.Competition) || hit.Block is TableBlock) return;
        var sentence = hit.Sentence;
        var before = hit.Block.Text[sentence.Range.Start..hit.Match.Start];
        if (!Customers().IsMatch(before) || !Ours().IsMatch(sentence.Text) || Others().IsMatch(before)) return;
        var after = hit.Block.Text[hit.Match.End..sentence.Range.End];
        if (Names().Match(after) is not { Success: true } names || names.Groups["name"].Captures.Count < FewestNames) return;
        if (Criterion().IsMatch(sentence.Text) || GivesCriterion(sentence.Next) || GivesCriterion(sentence.Previous)) return;
        var range = new Text.TextSpan(sentence.Range.Start, hit.Match.End + names.Index + names.Value.TrimEnd('.').Length);
        hit.Report(range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "names" });
    }

    /// <summary>Whether a sentence beside the names says how customers were chosen or what they pay.</summary>
    private static bool GivesCriterion(Sentence? beside) => beside is not null && Criterion().IsMatch(beside.Text)
        && Customers().IsMatch(beside.Text);

    [GeneratedRegex(@"\b(?:customers?|clients?|users?|advertisers|brands|partners?|partnered|partnerships?|collaborat\w+|relationships?"
        + @"|companies|manufacturers|retailers|franchis\w+|tenants|licensees|agencies|universities|organizations)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Customers();

    [GeneratedRegex(@"\b(?:compet\w+|rivals?|suppliers?|vendors?|he|she|his|her|Mr|Ms|Dr|investors?|lenders?|banks|regulat\w+|alternatives"
        + @"|underwriters?|players|third[- ]party software|markets|countries|regions|geographies|states|cities|products|networks|officers?"
        + @"|directors?|needs|requirements|workloads|environments)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:we|our|us|the Company)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex(@"^ (?:the )?(?<name>[A-Z0-9][\w&.’'®™/-]*(?: (?:(?:of|the|for|&) )?[A-Z0-9][\w&.’'®™/-]*){0,5})(?:(?:, (?:and |or )?"
        + @"| and | or | as well as )(?:the )?(?:(?<name>[A-Z0-9][\w&.’'®™/-]*(?: (?:(?:of|the|for|&) )?[A-Z0-9][\w&.’'®™/-]*){0,5})"
        + @"|[a-z][\w ]{2,40}(?=,| and )))+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?:largest|by revenue|percent of (?:our )?(?:total )?revenue|\d% of|based on (?:20\d\d|19\d\d|annual|revenue|fiscal)"
        + @"|representative|selected (?:based|because|by)|alphabetical|each of (?:which|whom) (?:accounted|generated|contributed|represented"
        + @"|paid)|at least \$|more than \$[\d.,]+|accounted for|in excess of \$|top \d+|not (?:necessarily )?representative)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Criterion();
}
