using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>The forepart sends the reader to an agreement for the meaning of a word.</summary>
public sealed partial class DefinedInAgreementRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9003",
        Name = "defined-in-agreement",
        Title = "Term that is defined only in an agreement",
        Message = "“{0}” sends the reader to an agreement for the meaning of a term.",
        Why = "Rule 421(b) asks to avoid terms of legal documents that a reader cannot understand without them, and Rule 421(d) for plain English on the cover, in the summary "
            + "and in the risk factors. The investor does not have the agreement at hand.",
        Fix = "Say in plain words what the term means and what follows from it for the investor.",
        Comment = "We note “{quote}” on page {page}, which refers the reader to an agreement for the meaning of a term. Please explain the term where you use it. "
            + "Refer to Rule 421.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Securities Act Rule 421(d)")],
        Precision = new(4, 4, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "The notes convert if a Mooring Event [|(as such term is defined in the Harbor Notes)|] occurs."),
        Example.Flagged(SectionKind.RiskFactors, "We must repay the loan on a Change of Tide [|(as defined in the loan agreement)|]."),
        Example.Clean(SectionKind.ProspectusSummary, "We are a smaller reporting company (as defined in Rule 12b-2)."),
        Example.Clean(SectionKind.ProspectusSummary, "The notes convert on a Mooring Event (as defined below)."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "The notes convert on a Mooring Event (as defined in the indenture).")
            with { Because = "the section describes the indenture" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["defined in", "defined under", "meaning set forth in", "meaning given in", "meaning ascribed"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Cover, SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        foreach (Match match in ByReference().Matches(hit.Sentence.Text))
        {
            if (Law().IsMatch(match.Value)) continue;
            var range = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            if (range.Contains(hit.Match)) hit.Report(range, new ReportDetails
            {
                Confidence = Confidence.High,
                Severity = hit.Section.IsWithin(SectionKind.RiskFactors) ? Severity.Info : null,
                GroupKey = "agreement",
            });
        }
    }

    [GeneratedRegex(@"\(?\b(?:as (?:such terms? (?:is|are) |that term is |each is |those terms are )?defined (?:in|under)|(?:has|have) the meanings? (?:set forth|given|ascribed)[^.;()]{0,20}? (?:in|by|to (?:it|such term) in)) (?:the|our|such|its|that certain) (?:\w+ ){0,5}?(?:agreements?|notes?|indenture|warrants?|debentures?|certificates?(?: of (?:designation|incorporation))?|charter|bylaws|articles|facility|plan)\b\)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ByReference();

    [GeneratedRegex(@"\b(?:act|rules?|regulations?|section|code|statute|law|GAAP)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Law();
}
