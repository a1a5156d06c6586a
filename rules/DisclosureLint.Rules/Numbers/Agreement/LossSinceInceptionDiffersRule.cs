using System.Text.RegularExpressions;
using DisclosureLint.Facts.Figures;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.Offering;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>Losses since inception that no accumulated deficit of the statements matches.</summary>
public sealed partial class LossSinceInceptionDiffersRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1511",
        Name = "loss-since-inception-differs",
        Title = "Losses since inception that differ from the accumulated deficit",
        Message = "Losses since inception of {1} match no accumulated deficit of the statements ({2}).",
        Why = "Securities Act Rule 408: the losses since inception are the accumulated deficit; a number that no balance sheet shows was not updated.",
        Fix = "Use the accumulated deficit of the latest balance sheet, and name its date.",
        Comment = "You disclose “{quote}.” This amount does not agree with the accumulated deficit in your financial statements. Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Sheet = "\n\n# FINANCIAL STATEMENTS\n\n| | June 30, 2026 |\n|---|---|\n| Accumulated deficit | $(33,296) |\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# RISK FACTORS\n\n[|Since our inception on May 24, 2022 we had a net loss of $29,987|]." + Sheet),
        Example.Flagged("# RISK FACTORS\n\nWe have [|incurred operating losses since inception of $31,100|]." + Sheet),
        Example.Clean("# RISK FACTORS\n\nSince our inception on May 24, 2022 we had a net loss of $33,296." + Sheet),
        Example.Clean("# RISK FACTORS\n\nSince our inception on May 24, 2022 we had a net loss of $29,987.") with { Setting = ExampleSetting.Bare, Because = "no balance sheet was read" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["since inception", "since our inception", "since its inception"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var match = Loss().Match(hit.Sentence.Text);
        if (!match.Success || NumberIn.Of(match) is not { } told) return;
        var deficits = hit.Filing.Facts.Of<Figure>().Where(figure => figure is { Identity.What: Measures.AccumulatedDeficit, Identity.Basis: FigureBasis.Actual, Cell: not null }).ToArray();
        if (deficits.Length == 0 || Array.Exists(deficits, deficit => deficit.Magnitude.Agrees(told))) return;
        hit.Report(TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length), new ReportDetails
        {
            Arguments = [match.Value, NumberIn.Say(told), string.Join(", ", deficits.Select(deficit => NumberIn.Say(deficit.Magnitude)).Distinct(StringComparer.Ordinal))],
            Confidence = Confidence.Medium,
            Related = [.. deficits.Take(2).Select(deficit => new Place(deficit.Block, deficit.Range, "accumulated deficit"))],
        });
    }

    [GeneratedRegex(
        @"\bsince (our |its )?inception( (on|in) [A-Z][a-z]+ ([0-9]{1,2}, )?[0-9]{4})?,? (we|the company) (have |has )?(had|incurred|suffered)( a)? (net|operating|cumulative net) loss(es)? of (approximately )?\$ ?" + NumberIn.Amount
        + @"|\bincurred (a )?(net|operating|cumulative net) loss(es)? since (our |its )?inception of (approximately )?\$ ?" + NumberIn.Amount,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Loss();
}
