using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Quantities that are not reserves are told, or classes of different certainty are added.</summary>
public sealed partial class ResourcesToldAsReservesRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5901",
        Name = "resources-told-as-reserves",
        Title = "Resources or unproved quantities told like reserves",
        Message = "“{0}” tells quantities that are not reserves, or adds classes of different certainty.",
        Why = "Items 1201 to 1208 allow only proved, probable and possible oil and gas reserves, told separately, and no resources in a "
            + "registration statement (Instruction to Item 1202). For mining, S-K 1300 (Items 1300 to 1305) asks for a qualified person's "
            + "technical report and keeps resources apart from reserves.",
        Fix = "Delete quantities that are not reserves, tell each class apart, and for mining name the qualified person and file the technical "
            + "report summary.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please remove estimates other than reserves, or tell us how they "
            + "comply with Item 1202 or subpart 1300 of Regulation S-K, and do not add classes of different certainty.",
        Topics = ["RESERVES"],
        Authority = [new Authority("Regulation S-K Item 1202"), new Authority("Regulation S-K Items 1300 to 1305")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|Our acreage holds resource potential of 40 million barrels of oil.|]"),
        Example.Flagged(SectionKind.Business, "[|The Orwick claims contain proved plus probable reserves of 3.1 million barrels.|]"),
        Example.Clean(SectionKind.Business, "Our proved reserves were 3.1 million barrels at December 31, 2025."),
        Example.Clean(SectionKind.Business, "We have no reserves and are an exploration-stage company."),
        Example.Clean(SectionKind.RiskFactors, "Estimates of resource potential of millions of barrels may be wrong."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "resource potential", "in place", "proved plus probable", "2p reserves", "3p reserves", "inferred resource*",
        "contingent resource*", "prospective resource*", "recoverable resource*", "proven and probable", "estimated ultimate recover*",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.RiskFactors, SectionKind.AboutThisProspectus])
            || !Quantity().IsMatch(sentence.Text) || Apart().IsMatch(sentence.WithNeighbours())) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "resources" });
    }

    [GeneratedRegex(
        @"\b(resource potential|(oil|gas|hydrocarbons|ounces|tonnes|barrels)[^.]{0,40}\bin place|proved plus probable"
        + @"|[23]P reserves|(inferred|contingent|prospective|recoverable|unrisked) resources?)\b[^.]{0,120}\d|\d[^.]{0,80}\b(resource potential"
        + @"|in place\b(?=[^.]{0,60}(oil|gas|reserv))|proved plus probable|[23]P reserves|(inferred|contingent|prospective"
        + @"|recoverable) resources?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(
        @"\b(Rule 4-10|Regulation S-X|probability|qualified person|technical report|S-K 1300|subpart 1300|USGS|third parties"
        + @"|not reserves)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Apart();
}
