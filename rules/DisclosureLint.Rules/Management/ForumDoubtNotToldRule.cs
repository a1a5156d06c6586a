using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A forum provision covers Securities Act claims, and the doubt about it is not told.</summary>
public sealed partial class ForumDoubtNotToldRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6602",
        Name = "forum-doubt-not-told",
        Title = "Doubt about enforcing the forum provision not told",
        Message = "“{0}” claims suits under the federal securities laws for a forum and does not say that {1}.",
        Why = "Section 22 of the Securities Act gives state and federal courts concurrent jurisdiction. Where a provision covers claims under "
            + "that Act, the staff ask to say that a court may not enforce it and that investors cannot waive compliance with the federal "
            + "securities laws.",
        Fix = "Add that Section 22 of the Securities Act gives concurrent jurisdiction, that a court may not enforce the provision, and that "
            + "investors do not waive compliance with the federal securities laws.",
        Comment = "We note on page {page} that your forum provision applies to claims under the federal securities laws: “{quote}.” Please "
            + "disclose that {1}.",
        Topics = ["FORUM"],
        Authority = [new Authority("Securities Act Section 22"), new Authority("Securities Act Section 14")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.RiskFactors,
            "[|Our bylaws make the federal district courts the exclusive forum for claims under the Securities Act.|] They do not apply to "
                + "claims under the Exchange Act."),
        Example.Flagged(
            SectionKind.DescriptionOfSecurities,
            "[|The warrant agreement makes the courts of New York the exclusive forum for any claim, including under the Securities Act.|] It "
                + "does not apply to claims under the Exchange Act."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our bylaws make the federal district courts the exclusive forum for claims under the Securities Act. A court may find the provision "
                + "unenforceable. Stockholders are not deemed to have waived our compliance with the federal securities laws. Suits under the "
                + "Exchange Act are not covered."),
        Example.Clean(
            SectionKind.RiskFactors,
            "Our bylaws make the Court of Chancery the exclusive forum for certain claims, except for claims arising under the Securities Act "
                + "and the Exchange Act."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["securities act"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors, SectionKind.DescriptionOfSecurities];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Claims().IsMatch(sentence.Text) || Excepted().IsMatch(sentence.Text)) return;
        if (ForumProvision.Of(hit.Filing) is not { } provision || provision.Doubt is not { } doubt) return;
        hit.Report(sentence.Range, new ReportDetails { Arguments = [sentence.Text, doubt], GroupKey = "doubt" });
    }

    [GeneratedRegex(
        @"\b(exclusive|sole) (and exclusive )?(forum|jurisdiction|venue)\b[^.]{0,120}\b(securities act|federal securities laws)"
        + @"|\bincluding (claims |actions |those )?(arising )?under the securities act\b[^.]{0,120}\bcourts\b|\bcourts?\b[^.]{0,200}\b(exclusive"
        + @"|sole)\b[^.]{0,60}\bincluding[^.]{0,40}\bsecurities act",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claims();

    [GeneratedRegex(
        @"\b(except|not apply|does not|do not|other than|excluding|notwithstanding)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Excepted();
}
