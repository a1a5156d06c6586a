using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Offering;

/// <summary>The section on dilution says that it falls on those who hold shares already.</summary>
public sealed partial class DilutionLaidOnExistingHoldersRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2503",
        Name = "dilution-laid-on-existing-holders",
        Title = "Dilution said to fall on existing holders",
        Message = "“{0}” lays on existing holders the dilution that new investors bear.",
        Why = "Dilution in Item 506 of Regulation S-K is the difference between what the public pays and the net tangible book value "
            + "per share after the offering. Where the price is above book value, existing holders gain what new investors lose.",
        Fix = "Label the amounts as dilution to new investors and as the increase attributable to their payments.",
        Comment = "We note “{quote}” on page {page}. The dilution that Item 506 of Regulation S-K describes is that of the purchasers in "
            + "the offering. Please revise your labels accordingly.",
        Topics = ["DILUTION"],
        Authority = [new Authority("Regulation S-K Item 506")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Dilution\n\n| | |\n|---|---|\n| Net tangible book value per share | $0.01 |\n| [|Dilution per share to existing shareholders|] | $0.02 |"),
        Example.Flagged("# Dilution\n\nThe [|dilution to our existing stockholders|] is $0.02 per share."),
        Example.Clean("# Dilution\n\nThe dilution per share to new investors is $0.02."),
        Example.Clean("# Risk Factors\n\n### You will be diluted.\n\nFuture sales would cause dilution to existing stockholders."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["dilution"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Dilution];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var start = hit.Match.Start - hit.Sentence.Range.Start;
        if (OnHolders().Match(hit.Sentence.Text, start) is not { Success: true } words) return;
        hit.Report(TextSpan.Of(hit.Match.Start, words.Length), new ReportDetails { Confidence = Confidence.High, GroupKey = "holders" });
    }

    [GeneratedRegex(@"\Gdilution (?:per share )?to (?:the |our )?(?:existing|present|current) (?:share|stock)?holders\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OnHolders();
}
