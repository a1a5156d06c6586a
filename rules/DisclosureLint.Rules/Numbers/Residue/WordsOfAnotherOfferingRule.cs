using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>Words that cannot be true of the offering: an initial price in a follow-on, a listed stock in an initial offering.</summary>
public sealed partial class WordsOfAnotherOfferingRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1566",
        Name = "words-of-another-offering",
        Title = "Words of another kind of offering",
        Message = "“{0}” does not fit {1}.",
        Why = "Securities Act Rule 408: words carried over from an offering of another kind state what is not so, and often bring its terms with them.",
        Fix = "Put the words of this offering, and check the terms around them.",
        Comment = "We note your reference to “{quote},” which does not appear to describe this offering. Please revise.",
        Topics = ["INCONSISTENT", "STALE", "COVER", "UNDERWRITING"],
        Authority = [new Authority("Securities Act Rule 408(a)"), new Authority("Regulation S-K Item 501(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Underwriting, "The underwriters may buy more shares [|at the initial public offering price|].") with { Setting = ExampleSetting.FollowOn },
        Example.Flagged(SectionKind.RiskFactors, "Investors in [|this initial public offering|] will be diluted.") with { Setting = ExampleSetting.FollowOn },
        Example.Flagged(SectionKind.RiskFactors, "Because [|our common stock is publicly traded|], we bear the costs of a reporting company."),
        Example.Clean(SectionKind.RiskFactors, "Since our initial public offering in 2019, the price has fallen below the initial public offering price of $14.00.") with { Setting = ExampleSetting.FollowOn },
        Example.Clean(SectionKind.RiskFactors, "Once our common stock is publicly traded, we will bear the costs of a reporting company. Before this initial public offering there was no market."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["initial public offering", "publicly traded", "publicly-traded"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithinAny([SectionKind.FinancialStatements, SectionKind.PartII, SectionKind.Management, SectionKind.ExecutiveCompensation])
            || hit.Filing.Profile is not { Kind: { } kind } profile) return;
        if (profile is { IsBlankCheck.Value: true } or { IsFund.Value: true }) return;
        var text = hit.Sentence.Text;
        if (kind.Value == OfferingKind.FollowOn)
        {
            if (Initial().Match(text) is { Success: true } match && Contains(hit, match)
                && !Past().IsMatch(text)) Report(hit, match, "an offering of stock that is traded already", null);
        }
        else if (kind.Value == OfferingKind.Initial && Traded().Match(text) is { Success: true } traded && Contains(hit, traded) && !Later().IsMatch(text))
        {
            // Stock that is quoted over the counter can be offered for the first time with registration.
            Report(hit, traded, "an initial public offering", Severity.Info);
        }
    }

    private static bool Contains(PhraseContext hit, Match match) => TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length).Contains(hit.Match.Start);

    private static void Report(PhraseContext hit, Match match, string offering, Severity? severity) =>
        hit.Report(TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length), new ReportDetails { Arguments = [match.Value, offering], Confidence = Confidence.Medium, Severity = severity, GroupKey = offering });

    [GeneratedRegex(@"\bthis initial public offering\b|\b(at|to|of|below|above|between) the (assumed )?initial public offering price\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Initial();

    [GeneratedRegex(@"\b(since|after|following|in connection with|at the time of|completion of|prior to|before|in|completed|our) (our|the|an) initial public offering\b|\b(19|20)[0-9][0-9]\b|\bwas\b|\bother\b|\bwere\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(@"\bour (class a )?(common stock|ordinary shares|shares) (is|are) (currently |already )?publicly[- ]traded\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Traded();

    [GeneratedRegex(@"\b(once|when|if|until|after|upon|before|will|no longer|as long as|while|following)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Later();
}
