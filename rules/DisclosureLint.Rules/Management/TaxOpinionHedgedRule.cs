using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A section that gives counsel's tax opinion calls itself general information.</summary>
public sealed partial class TaxOpinionHedgedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6802",
        Name = "tax-opinion-hedged",
        Title = "Tax opinion hedged",
        Message = "“{0}” hedges a section that gives the opinion of counsel.",
        Why = "Staff Legal Bulletin No. 19, Sections III.C and III.D: where the disclosure serves as counsel's opinion, it must state the "
            + "opinion on each material consequence, and may not disclaim reliance or call itself general information only; explain any “should” "
            + "or “may”.",
        Fix = "Delete the hedge; state that the discussion is the opinion of named counsel, and give the opinion on each material consequence.",
        Comment = "We note your statement on page {page} that “{quote}.” Because the section serves as the opinion of counsel, please remove "
            + "language suggesting that it is for general information only or that investors may not rely on it. Refer to Section III of Staff "
            + "Legal Bulletin No. 19.",
        Topics = ["TAXOP"],
        Authority = [new Authority("Staff Legal Bulletin No. 19, Section III"), new Authority("Regulation S-K Item 601(b)(8)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Taxation,
            "The following is the opinion of Harkness & Vance LLP. [|This discussion is for general information only and is not tax advice.|]"),
        Example.Flagged(
            SectionKind.Taxation,
            "In the opinion of Harkness & Vance LLP, our counsel, the distribution will be tax-free. [|Holders may not rely on this "
                + "discussion.|]"),
        Example.Clean(SectionKind.Taxation, "This discussion is for general information only and is not tax advice.")
            with { Because = "no opinion is given" },
        Example.Clean(
            SectionKind.Taxation,
            "The following is the opinion of Harkness & Vance LLP. Holders should consult their advisers about state taxes."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "general information", "informational purposes", "general informational", "not tax advice", "may not rely", "not rely",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Taxation];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (hit.Block is TableBlock or Heading || !Hedge().IsMatch(sentence.Text)) return;
        if (!hit.Section.TopLevel.Blocks.Any(block => Opinion().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "hedge" });
    }

    [GeneratedRegex(
        @"\b(for (general )?information(al)? (purposes )?only|not (intended as |intended to be |)(tax|legal) advice|(may"
        + @"|should|must|can) not rely)\b|\bgeneral information (purposes )?only\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Hedge();

    [GeneratedRegex(
        @"\b(is|constitutes|represents|in|sets forth)\b[^.]{0,120}\bthe opinion of\b|\bopinion of (our )?(tax )?counsel\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();
}
