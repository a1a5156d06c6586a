using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>The summary lists strengths and has no list of risks or challenges beside them.</summary>
public sealed partial class StrengthsWithoutChallengesRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2004",
        Name = "strengths-without-challenges",
        Title = "Strengths in the summary without challenges",
        Message = "The summary presents “{0}” and no risks or challenges of equal prominence.",
        Why = "Rule 408 asks for a balanced summary, and Item 105(b) of Regulation S-K for a summary of the principal risks where the risk factors exceed fifteen "
            + "pages. The staff ask to give challenges the prominence of strengths.",
        Fix = "Add to the summary, next to your strengths, a list of the principal risks and challenges as specific as the strengths, net "
            + "losses included.",
        Comment = "We note that your summary on page {page} presents “{quote}.” Please balance it with an equally prominent discussion of the principal risks and "
            + "challenges that you face, including your history of net losses.",
        StaffComments = ["calix-2009-12-17#6"],
        Topics = ["BALANCE"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Regulation S-K Item 105(b)"), new Authority("Securities Act "
            + "Rule 408")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Our Competitive Strengths|]\n\nOur workshop keeps patterns "
            + "for eleven makers of organs.\n\n# Risk Factors\n\nWe may lose our lease."),
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Investment Highlights|]\n\nChurches pay us in advance.\n\n# "
            + "Risk Factors\n\nWe may lose our lease."),
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## Our Competitive Strengths\n\nOur workshop keeps patterns for "
            + "eleven makers of organs.\n\n## Risks Associated with Our Business\n\nWe had a net loss of $2.2 million in 2025.\n\n# Risk "
            + "Factors\n\nWe may lose our lease."),
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs, and we have lost money in each of the last four years.\n\n# Risk "
            + "Factors\n\nWe may lose our lease.")
            with { Because = "there are no strengths to balance" },
        Example.Flagged("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## [|Our Competitive Strengths|]\n\nOur workshop keeps patterns "
            + "for eleven makers of organs.\n\n## Our Challenges\n\nOur trade is small.\n\n"
            + "# Risk Factors\n\nWe incurred a net loss of $2.2 million in 2025.")
            with { Because = "the challenges leave out the losses" },
        Example.Clean("# Prospectus Summary\n\nWe rebuild pipe organs.\n\n## Our Competitive Strengths\n\nOur workshop keeps patterns for "
            + "eleven makers of organs.\n\n## Our Challenges\n\nWe had a net loss of $2.2 million in 2025.\n\n"
            + "# Risk Factors\n\nWe incurred a net loss of $2.2 million in 2025."),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.ProspectusSummary;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        Block? strengths = null;
        Block? challenges = section.Descendants().FirstOrDefault(child => child.Kind is SectionKind.RiskFactorSummary or SectionKind.RiskFactors)?.Heading;
        foreach (var block in section.Blocks)
        {
            var title = Title(block);
            if ((title.Length > 0 && Challenges().IsMatch(title)) || RiskList().IsMatch(block.Text)) challenges ??= block;
            else if (strengths is null && title.Length > 0 && Strengths().IsMatch(title)) strengths = block;
        }

        if (strengths is null) yield break;
        var place = new Place(strengths, new TextSpan(0, Title(strengths).Length));
        if (challenges is null)
        {
            Place[] related = strengths.Next is { } next && !next.Content.IsEmpty ? [new Place(next, new TextSpan(0, next.Text.Length),
                "one of them")] : [];
            yield return new MissingDisclosure(place, new ReportDetails { Confidence = Confidence.Medium, Related = related });
        }
        else if (filing.Profile.HasNetLosses?.Value == true && filing.Profile.IsBlankCheck?.Value != true
            && !SummaryNarrative.BlocksOf(filing).Any(block => SummaryNarrative.QuantifiesLosses(block.Text)))
        {
            yield return new MissingDisclosure(place, new ReportDetails
            {
                Message = "The summary presents “{0}”, and its challenges do not quantify the net losses.",
                Confidence = Confidence.Medium,
                Related = FirstUnder(challenges) is { } first ? [Place.Of(first, "challenges without the losses")] : [],
            });
        }
    }

    private static Sentence? FirstUnder(Block challenges)
    {
        if (challenges is not Heading) return challenges.Sentences.FirstOrDefault();
        return challenges.Next is { } next and not (Heading or TableBlock) ? next.Sentences.FirstOrDefault() : null;
    }

    private static string Title(Block block) => block switch
    {
        Heading => block.Text,
        Paragraph { Style: { EmphasisedLead: > 0 and < 80 } style } => block.Text[..Math.Min(style.EmphasisedLead,
            block.Text.Length)].TrimEnd(' ', '.', ':'),
        _ => "",
    };

    [GeneratedRegex(@"\b(?:strengths?|competitive advantages?|investment highlights|why we win|what sets us apart|key differentiators"
        + @"|our advantages?|highlights)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Strengths();

    [GeneratedRegex(@"\b(?:risks?|challenges|uncertainties)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Challenges();

    [GeneratedRegex(@"\b(?:subject to (?:a number of |numerous |many |various |significant |substantial |several |certain )?(?:\w+ )?(?:risks"
        + @"|challenges)|summary of (?:some of )?(?:the |our )?(?:principal |material |most significant )?risks?"
        + @"|involves? (?:a high degree of|substantial|significant|numerous) risks?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RiskList();
}
