using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Trademarks are told in a way that leaves open whether they are registered.</summary>
public sealed partial class TrademarkStatusUnclearRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5314",
        Name = "trademark-status-unclear",
        Title = "Trademarks both applied for and called registered",
        Message = "“{0}” leaves open whether the marks are registered or only applied for.",
        Why = "Item 101(c)(1)(iii)(B) and Item 101(h)(4)(vii) ask for trademarks and their duration. A legend that marks were applied for, many "
            + "of which are registered, does not tell what is protected.",
        Fix = "Name the material marks, and say of each whether it is registered or applied for, where, and until when.",
        Comment = "We note your statement on page {page} that “{quote}.” Please clarify which trademarks are registered and which are only "
            + "applied for, and the duration of those that are material.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.AboutThisProspectus,
            "[|We have applied to register the trademarks used in this prospectus, many of which are registered.|]"),
        Example.Flagged(SectionKind.Business, "[|We own or have applied for trademarks, most of which are registered.|]"),
        Example.Clean(SectionKind.AboutThisProspectus,
            "We own the registered trademarks Ladderly and Hingewell and have applied to register Rungo."),
        Example.Clean(SectionKind.AboutThisProspectus, "This prospectus contains trademarks of other companies."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["trademarks"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections =>
    [
        SectionKind.AboutThisProspectus, SectionKind.ProspectusSummary, SectionKind.Business, SectionKind.MarketAndIndustryData,
        SectionKind.Cover,
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Unclear().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "marks" });
    }

    [GeneratedRegex(
        @"\b(applied|applications?)\b[^.]{0,160}\btrademarks?\b[^.]{0,120}\b(many|some|most|certain|several) of which (are"
        + @"|have been) registered|\btrademarks?\b[^.]{0,60},? (many|some|most|certain|several) of which (are|have been"
        + @"|may be) registered",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Unclear();
}
