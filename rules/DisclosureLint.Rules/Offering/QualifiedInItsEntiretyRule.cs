using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The description of the securities is qualified by law or documents, or disclaims completeness.</summary>
public sealed partial class QualifiedInItsEntiretyRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2901",
        Name = "qualified-in-its-entirety",
        Title = "Description of securities qualified by law or documents",
        Message = "“{0}” qualifies the description of the securities by matter outside the prospectus.",
        Why = "Regulation S-K Item 202 asks for a description that is complete in its material respects. Securities Act Rule 411(a) allows "
            + "qualification by reference only to filed exhibits, not to statutes or to documents investors cannot read.",
        Fix = "State that all material terms are described, and delete the qualification, or limit it to documents that are filed as exhibits.",
        Comment = "We note your statement that “{quote}.” The description of your securities must be complete in all material respects and "
            + "may not be qualified by reference to statutes or to documents that are not filed. Please revise. Refer to Item 202 of "
            + "Regulation S-K and Rule 411(a) under the Securities Act.",
        Topics = ["CAPSTOCK"],
        Authority = [new Authority("Regulation S-K Item 202"), new Authority("Securities Act Rule 411(a)")],
        Precision = new(15, 15, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|The following summary is qualified in its entirety by reference to our charter, our bylaws and the General Corporation Law of "
                + "Ohio.|]"),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|This summary does not purport to be complete.|] Holders have one vote for each share."),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|The following is a summary of the rights of our stock and is not complete.|]"),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "The following describes all material terms of our capital stock. Our charter and bylaws are filed as exhibits to the "
                + "registration statement."),
        Example.Clean(
            SectionKind.DescriptionOfSecurities,
            "The following summaries are qualified by reference to our charter and bylaws, which are filed as exhibits to the registration "
                + "statement.")
            with { Because = "Rule 411 allows reference to filed exhibits" },
        Example.Clean(
            SectionKind.WhereYouCanFindMoreInformation,
            "Each statement about a contract is qualified in its entirety by reference to the contract filed as an exhibit.")
            with { Because = "the customary place, and a filed exhibit" },
        Example.Clean(
            SectionKind.ExecutiveCompensation,
            "This summary of the plan is qualified in its entirety by reference to the plan."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "qualified in its entirety", "qualified in their entirety", "qualifies in its entirety", "qualified by reference", "qualified entirely by",
        "does not purport to be complete", "do not purport to be complete", "not purport to be a complete", "is not complete", "are not complete",
        "is only a summary", "only a summary", "may not contain all", "not a complete", "summary only", "are summaries and are qualified",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.DescriptionOfSecurities];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        var isDisclaimed = Incomplete().IsMatch(text);
        var namesLaw = Law().IsMatch(text);

        // Reference to documents alone is what Rule 411 allows once they are filed, and most issuers do it.
        var isWhole = text.ContainsIgnoringCase("entire");
        if (!isDisclaimed && !namesLaw && (!isWhole || FiledExhibit().IsMatch(text + " " + hit.Sentence.Next?.Text))) return;

        // That a summary does not hold everything, or all of a statute, is in most prospectuses and draws the comment only sometimes.
        hit.Report(hit.Sentence.Range, new ReportDetails
        {
            Severity = !OfStatuteAlone().IsMatch(text) && (namesLaw || Disclaimed().IsMatch(text)) ? Severity.Warning : Severity.Info,
            Confidence = namesLaw ? Confidence.High : Confidence.Medium,
            GroupKey = "qualified",
        });
    }

    [GeneratedRegex(@"\bcomplete (?:statements?|descriptions?|summar(?:y|ies)) of (?:the )?(?:[\w&’']+ ){0,5}(?:law|act|code|statutes?|DGCL"
        + @"|NRS)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfStatuteAlone();

    [GeneratedRegex(@"\bnot (?:purport to be )?(?:a )?complete\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimed();

    [GeneratedRegex(@"\b(?:not (?:purport to be )?(?:a )?complete|(?:may|does|do) not contain all|only a summary|summary only)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Incomplete();

    [GeneratedRegex(@"\b(?:(?:corporation|corporate|companies|corporations|business) (?:law|act|code)s?"
        + @"|applicable (?:provisions of )?(?:\w+ )?law|laws? of|statutes?|DGCL|NRS|Revised Statutes|by law|applicable law|Companies (?:Act"
        + @"|Law))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    [GeneratedRegex(@"\b(?:filed|included|incorporated by reference|attached)\b.{0,40}\bexhibits?\b|\bexhibits?\b.{0,60}\b(?:filed|included"
        + @"|registration statement)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FiledExhibit();
}
