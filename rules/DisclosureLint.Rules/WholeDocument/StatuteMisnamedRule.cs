using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>A statute is called by a wrong name.</summary>
public sealed partial class StatuteMisnamedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1003",
        Name = "statute-misnamed",
        Title = "Statute misnamed",
        Message = "“{0}” is no name of a statute.",
        Why = "A wrong name of the Securities Act of 1933, the Securities Exchange Act of 1934 or the Jumpstart Our Business "
            + "Startups Act leaves unclear which law is meant, and is a sign of text that no one checked.",
        Fix = "Write Securities Act of 1933, Securities Exchange Act of 1934, Jumpstart Our Business Startups Act of 2012.",
        Comment = "Please correct the reference to “{quote}” on page {page}.",
        Topics = ["PLAINENGLISH", "EGC", "COVER"],
        Authority = [new Authority("Securities Act of 1933"), new Authority("Securities Exchange Act of 1934"), new Authority("Jumpstart Our Business Startups Act")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "We will file reports under the [|Securities Act of 1934|]."),
        Example.Flagged(SectionKind.RiskFactors, "We are a small company under the [|Jump Start Business Act of 2012|]."),
        Example.Flagged(SectionKind.Underwriting, "The rule was made under the [|Securities and Exchange Act of 1934|]."),
        Example.Clean(SectionKind.ProspectusSummary, "We will file reports under the Securities Exchange Act of 1934."),
        Example.Clean(SectionKind.ProspectusSummary, "The Jumpstart Our Business Startups Act made us an emerging growth company."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "securities act of 1934", "securities exchange act of 1933", "securities and exchange act", "exchange act of 1933", "jump start", "jumpstart business", "securities act of 1993",
        "jumpstart our businesses", "exchange act of 1943",
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithin(SectionKind.ExhibitText) || Foreign().IsMatch(hit.Block.Text)) return;
        var start = hit.Match.Start - hit.Sentence.Range.Start;
        if (Wrong().Match(hit.Sentence.Text, start) is not { Success: true } words || words.Index != start) return;
        hit.Report(TextSpan.Of(hit.Match.Start, words.Length), new ReportDetails { Confidence = Confidence.High, GroupKey = words.Value.ToUpperInvariant()[..4] });
    }

    [GeneratedRegex(@"\b(?:Taiwan|Japan|Korea|Philippine|Thailand|Sri Lanka)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"\G(?:Securities Act of (?:1934|1993)|Securities Exchange Act of 1933|Securities and Exchange Act(?: of 19\d\d)?|Exchange Act of (?:1933|1943)|(?:Jump start (?:Our )?Business(?:es)?|Jumpstart Business(?:es)?|Jumpstart Our Businesses)(?: Start[- ]?ups?)?(?: Act)?(?: of \d{4})?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Wrong();
}
