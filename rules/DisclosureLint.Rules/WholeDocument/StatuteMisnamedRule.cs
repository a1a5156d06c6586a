using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.WholeDocument;

/// <summary>A statute is called by a wrong name.</summary>
public sealed class StatuteMisnamedRule : Rule
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
        Example.Flagged(SectionKind.RiskFactors, "We are a small company under the [|Jump Start Business Act|] of 2012."),
        Example.Flagged(SectionKind.Underwriting, "The rule was made under the [|Securities and Exchange Act of 1934|]."),
        Example.Clean(SectionKind.ProspectusSummary, "We will file reports under the Securities Exchange Act of 1934."),
        Example.Clean(SectionKind.ProspectusSummary, "The Jumpstart Our Business Startups Act made us an emerging growth company."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>The year of each act, by the last word before <c>Act</c>.</summary>
    private static readonly (string Name, string Year)[] Years =
    [
        ("securities exchange act", "1934"), ("securities act", "1933"), ("exchange act", "1934"), ("sarbanes-oxley act", "2002"),
        ("investment company act", "1940"), ("investment advisers act", "1940"), ("trust indenture act", "1939"),
        ("litigation reform act", "1995"), ("startups act", "2012"),
    ];

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var hit in context.Filing.Told(Concepts.MisnamedStatute).Concat(context.Filing.Told(Concepts.StatuteWithItsYear)
            .Where(IsYearWrong)))
        {
            if (hit.Reading.Has(Concepts.ForeignSecuritiesLaw)) continue;
            context.Report(hit.Reading.Block, hit.Range, new ReportDetails { Confidence = Confidence.High,
                GroupKey = hit.Text.ToUpperInvariant() });
        }
    }

    private static bool IsYearWrong(ConceptHit hit)
    {
        var words = hit.Text.Replace('\u2011', '-');
        var act = Array.Find(Years, act => words.StartsWith(act.Name, StringComparison.OrdinalIgnoreCase));
        return act.Name is not null && words.Length - words.LastIndexOf(' ') == 5 && char.IsAsciiDigit(words[^1])
            && !words.EndsWith(act.Year, StringComparison.Ordinal);
    }
}
