using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The draft disclaims the industry data it uses.</summary>
public sealed partial class IndustryDataDisclaimedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5103",
        Name = "industry-data-disclaimed",
        Title = "Responsibility for industry data disclaimed",
        Message = "“{0}” disclaims responsibility for data that the prospectus uses.",
        Why = "Securities Act Sections 11 and 12(a)(2) make the issuer liable for the whole prospectus, third-party data included. The staff ask to remove "
            + "language that says otherwise, or to add that the company is responsible for it.",
        Fix = "Delete the disclaimer, or say that you believe the sources to be reliable and that you are responsible for all of the "
            + "disclosure in the prospectus.",
        Comment = "We note your statement on page {page} that “{quote}.” Statements that imply that you are not responsible for the accuracy of the information in "
            + "your prospectus are not appropriate. Please remove this language or state that you are liable for the information.",
        Topics = ["DATADISCLAIM"],
        Authority = [new Authority("Securities Act of 1933, Sections 11 and 12(a)(2)"), new Authority("Securities Act Rule 408")],
        Precision = new(10, 10, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.MarketAndIndustryData, "We took the figures on the pet industry from trade magazines, and [|we have not "
            + "independently verified them|]."),
        Example.Flagged(SectionKind.MarketAndIndustryData, "Although the publishers say that their industry data are sound, [|we cannot "
            + "guarantee the accuracy of this information|]."),
        Example.Flagged(SectionKind.MarketAndIndustryData, "The industry data come from several publications. [|You should not place undue "
            + "reliance on this information|]."),
        Example.Clean(SectionKind.MarketAndIndustryData, "We have not independently verified the industry data, but we believe the sources to "
            + "be reliable and are responsible for all of the disclosure in this prospectus."),
        Example.Clean(SectionKind.ForwardLookingStatements, "You should not place undue reliance on these forward-looking statements."),
        Example.Clean(SectionKind.AboutThisProspectus, "We take no responsibility for, and can provide no assurance as to the reliability of, "
            + "any other information that others may give you."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "independently verified", "independently verify", "not verified", "been verified", "independent verification",
        "guarantee the accuracy", "guarantee of the accuracy", "guarantee its accuracy", "guarantee their accuracy", "assure the accuracy",
        "assurance as to the accuracy", "representation as to the accuracy", "representations as to the accuracy",
        "responsibility for the accuracy", "accuracy or completeness", "accuracy and completeness", "undue reliance", "unduly rely",
        "undue weight", "cannot assure you of the accuracy", "not guaranteed", "inherently imprecise", "no responsibility",
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithin(SectionKind.RiskFactors) || hit.Section.IsWithin(SectionKind.FinancialStatements)
            || hit.Section.IsWithin(SectionKind.PartII)) return;
        var text = hit.Sentence.Text;
        if (Disclaimer().Match(text) is not { Success: true } words || Innocent().IsMatch(text)) return;
        var before = hit.Sentence.Previous?.Text ?? "";
        if (!Data().IsMatch(text) && !Data().IsMatch(before) && !hit.Section.IsWithin(SectionKind.MarketAndIndustryData)) return;
        if (!hit.Section.IsWithin(SectionKind.MarketAndIndustryData) && !StrongData().IsMatch(hit.Block.Text)) return;
        if (Responsible().IsMatch(hit.Block.Text)) return;
        var clause = text.LastIndexOfAny([',', ';'], words.Index) + 1;
        foreach (var opener in (string[])[" and ", " but "])
        {
            if (text.AsSpan(clause).StartsWith(opener)) clause += opener.Length;
        }

        var range = hit.Block.Content.Trim(new Text.TextSpan(hit.Sentence.Range.Start + clause,
            hit.Sentence.Range.Start + words.Index + words.Length));
        hit.Report(range, new ReportDetails { Confidence = Confidence.High, GroupKey = hit.Section.TopLevel.Title });
    }

    [GeneratedRegex(@"(?:(?:neither )?(?:we|the company|our)\b[^,;.]{0,60}?)?\b(?:(?:have|has|had|were|was|been|did|do|does)\s+(?:not"
        + @"|nor the underwriters)\b[^;.]{0,40}?\bverif(?:y|ied)|neither [^.;]{0,60}verified|without (?:any )?independent verification"
        + @"|(?:cannot|can not|do(?:es)? not|not be able to|can provide no|can give no|make no|makes no|no) (?:\w+ ){0,4}?(?:guarantee|assur"
        + @"|represent|warrant|responsib)[^;.]{0,60}?(?:accura\w*|complete\w*|reliab\w*)|(?:not|cannot) (?:be )?guaranteed|(?:should not"
        + @"|not to|cautioned not to|caution you not to) (?:place |give |unduly )?(?:undue )?(?:reliance|rely|weight)[^.;]{0,60})[^.;,]{0,60}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disclaimer();

    [GeneratedRegex(@"forward[- ]looking|others may (?:give|provide)|other information|different (?:from|information)|website|free writing"
        + @"|sponsor|indemnit|internal controls?|non-GAAP|historical|sales prices", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Innocent();

    [GeneratedRegex(@"\b(?:data|information|figures|statistics|publications?|sources?|estimates|studies|surveys|reports|research"
        + @"|statements)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex(@"\b(?:industry|market|third[- ]part(?:y|ies)|statistical|trade|publications?|publicly available)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StrongData();

    [GeneratedRegex(@"\b(?:are|is|remains?|acknowledges?|accepts?|assumes?|takes?) (?:(?!no\b|not\b)\w+ ){0,4}?(?:responsib|liable|liability)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();
}
