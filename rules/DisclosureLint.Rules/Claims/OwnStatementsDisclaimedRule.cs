using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>The prospectus disclaims what it says itself: its forward-looking statements, its beliefs, its account of contracts.</summary>
public sealed partial class OwnStatementsDisclaimedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5108",
        Name = "own-statements-disclaimed",
        Title = "Responsibility for the prospectus’s own statements disclaimed",
        Message = "“{0}” disclaims what the prospectus itself says.",
        Why = "Sections 11 and 12(a)(2) of the Securities Act make the issuer liable for the whole prospectus, statements of belief included; a summary of a contract must be "
            + "complete in its material terms (Rule 411(a) allows it to be qualified only by an exhibit that is filed). The staff ask to remove language that implies otherwise.",
        Fix = "Delete the disclaimer. Say that the statements rest on a reasonable basis, and describe the material terms of each contract.",
        Comment = "We note your statement on page {page} that “{quote}.” Statements that imply that you are not responsible for, or that investors may not rely "
            + "on, the disclosure in your prospectus are not appropriate. Please revise to remove this language.",
        Topics = ["DATADISCLAIM", "FLS"],
        Authority = [new Authority("Securities Act of 1933, Sections 11 and 12(a)(2)"), new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 411(a)")],
        Precision = new(21, 22, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ForwardLookingStatements, "Moreover, [|neither we nor any other person assumes responsibility for the accuracy and completeness of these statements|]."),
        Example.Flagged(SectionKind.ForwardLookingStatements, "What we believe may prove wrong, and [|our statements should not be read to indicate that we have made an exhaustive inquiry|]."),
        Example.Flagged(SectionKind.ForwardLookingStatements, "[|Our statements of belief are uncertain, and you are cautioned not to unduly rely upon these statements|]."),
        Example.Flagged(SectionKind.WhereYouCanFindMoreInformation, "[|Statements in this prospectus about the contents of any contract are not necessarily complete|], and we refer you to the exhibits."),
        Example.Clean(SectionKind.AboutThisProspectus, "We take no responsibility for, and can provide no assurance as to the reliability of, any other information that others may give you.")
            with { Because = "it speaks of what others say" },
        Example.Clean(SectionKind.ForwardLookingStatements, "You should not place undue reliance on these forward-looking statements."),
        Example.Clean(SectionKind.LegalMatters, "The trustee assumes no responsibility for the accuracy of the recitals in the notes."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "assumes responsibility", "assume responsibility", "assumes any responsibility", "assume any responsibility", "assumes no responsibility", "assume no responsibility",
        "exhaustive inquiry", "unduly rely", "not necessarily complete", "not a complete analysis", "not complete analyses", "rely on the information contained in this*",
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!hit.Sentence.IsProse() || hit.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Underwriting])) return;
        foreach (var (words, severity, key) in (ReadOnlySpan<(Regex, Severity, string)>)
            [(Responsibility(), Severity.Warning, "responsibility"), (Inquiry(), Severity.Info, "beliefs"), (Reliance(), Severity.Info, "beliefs"),
                (Purpose(), Severity.Warning, "purpose"), (Incomplete(), Severity.Info, "contracts")])
        {
            if (words.Match(text) is not { Success: true } found) continue;
            hit.Report(hit.Block.Content.Trim(hit.Sentence.RangeOf(found)), new ReportDetails
            {
                Severity = severity,
                Confidence = severity == Severity.Warning ? Confidence.High : Confidence.Low,
                GroupKey = key,
            });
            return;
        }
    }

    [GeneratedRegex(@"\b(?:neither (?:we|the company|the registrant) nor\b[^.;]{0,60}|(?:we|the company)(?: do(?:es)? not)?) assumes? (?:any |no )?responsibility for the (?:accuracy|completeness)\b[^.;]{0,120}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Responsibility();

    [GeneratedRegex(@"\b(?:our|these|such) statements (?:should|may|must) not be (?:read|taken|construed)\b[^.;]{0,60}\bexhaustive inquiry\b[^.;]{0,160}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inquiry();

    [GeneratedRegex(@"^[^.;]{0,140}\b(?:cautioned|advised|warned|urged)? ?not (?:to )?unduly rely (?:up)?on (?:these|such|our) statements\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reliance();

    [GeneratedRegex(@"\bno (?:person|one|investor) (?:should|may) rely on the information contained in this (?:document|prospectus) for any purpose\b[^.;]{0,140}|\bnot (?:a )?complete analys[ie]s of every material fact\b[^.;]{0,100}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^(?:the )?(?:statements|descriptions|summaries)\b[^.;]{0,180}\b(?:contracts?|agreements?|documents?)\b[^.;]{0,160}?\b(?:is|are) not necessarily complete\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Incomplete();
}
