using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>One place says that there are no legal proceedings, and another tells of one.</summary>
public sealed partial class NoProceedingsContradictedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5412",
        Name = "no-proceedings-contradicted",
        Title = "No legal proceedings stated though one is told",
        Message = "“{0}” says that there are no proceedings, and another place tells of one against you.",
        Why = "Item 103 and ASC 450-20-50 ask for material proceedings and contingencies; the two places must agree (Rule 408).",
        Fix = "Make the places agree: describe the proceeding here, or say why it is not material.",
        Comment = "We note your statement on page {page} that “{quote}.” Elsewhere you describe a proceeding against you. Please reconcile, and "
            + "provide the disclosure required by Item 103 and ASC 450-20-50.",
        Topics = ["LEGAL", "INCONSISTENT"],
        Authority = [new Authority("Regulation S-K Item 103"), new Authority("ASC 450-20-50"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Risk Factors

            In May 2025 Dunmore Mills filed a lawsuit against us in the District Court for Tulsa County.

            # Legal Proceedings

            [|We are not aware of any pending litigation.|]
            """),
        Example.Flagged(
            """
            # Legal Proceedings

            [|We are not currently a party to any legal proceedings.|]

            # Index to Financial Statements

            ## Notes to Financial Statements

            In March 2026 a former supplier filed a complaint against the Company in the Superior Court for unpaid invoices.
            """),
        Example.Clean(
            """
            # Legal Proceedings

            We are not currently a party to any legal proceedings.

            # Index to Financial Statements

            ## Notes to Financial Statements

            The Company is not a party to any legal proceedings.
            """),
        Example.Clean(
            """
            # Legal Proceedings

            Other than the suit of Dunmore Mills, we are not a party to any material legal proceedings.

            # Index to Financial Statements

            ## Notes to Financial Statements

            In March 2026 Dunmore Mills filed a complaint against the Company.
            """),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["legal proceedings", "legal proceeding", "litigation", "proceedings"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Denial().IsMatch(sentence.Text) || Limited().IsMatch(sentence.Text)
            || hit.Section.IsWithin(SectionKind.RiskFactors)) return;
        var suit = hit.Filing.Main.Blocks.Where(block => block is Paragraph or ListItem && block != hit.Block && IsAboutProceedings(block.Section))
            .SelectMany(block => block.Sentences).FirstOrDefault(other => Suit().IsMatch(other.Text) && !Over().IsMatch(other.Block.Text));
        if (suit is null) return;
        hit.Report(sentence.Range, new ReportDetails { Related = [Place.Of(suit, "a proceeding told here")], GroupKey = "denial" });
    }

    private static bool IsAboutProceedings(Section section) =>
        section.IsWithinAny([SectionKind.LegalProceedings, SectionKind.FinancialStatements, SectionKind.RiskFactors,
            SectionKind.ManagementsDiscussion]);

    [GeneratedRegex(
        @"\b(we|company)\b[^.]{0,40}\b(is|are) not (currently |presently |now )?(a )?(part(y|ies) to|involved in|subject to)\b[^.]{0,60}\b(legal"
        + @"|litigation|proceedings?)|\b(we|company) (is |are )?(not|unaware) (currently |presently )?aware of any\b[^.]{0,60}\b(legal"
        + @"|litigation|proceedings?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(other than|except|aside from|besides|described|disclosed|set forth|below|above|director|officer|indemnif\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Limited();

    [GeneratedRegex(
        @"\b(filed|commenced|brought|initiated|served)\b[^.]{0,60}\b(law)?(suits?|complaints?|actions?|liens?|petitions?"
        + @"|claims?)\b[^.]{0,80}\bagainst (us|the company)\b|\b(we|the company) (was|were|has been|have been) (sued|named (as )?a defendant"
        + @"|served with)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Suit();

    [GeneratedRegex(
        @"\b(dismiss\w*|settled|settlement|resolved|withdrawn|discharged|could|(?-i:may)|if)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Over();
}
