using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Claims.Reading;

namespace DisclosureLint.Rules.Claims;

/// <summary>A customer's gain is told as the work of the issuer's product, with no support and no word on how the example was chosen.</summary>
public sealed partial class CustomerResultWithoutSupportRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5107",
        Name = "customer-result-without-support",
        Title = "Customer's results told without support",
        Message = "“{0}” tells a customer's results without saying what shows them or how the example was chosen.",
        Why = "Rule 408 asks for whatever is needed to make the example not misleading, and Rule 418 lets the staff ask for its support. The staff ask how "
            + "examples were chosen, whether they are representative, what shows that the product caused the result, and whether the customer consents to be named.",
        Fix = "Say who measured the result and when, that it may not be typical, and how you chose the example; keep the support and the "
            + "customer's consent; or delete it.",
        Comment = "We note your statement on page {page} that “{quote}.” Please tell us how you chose this example and whether it is representative, provide us "
            + "with support for the results that you attribute to your product, and confirm that the customer has consented to the use of its name.",
        Topics = ["NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408"), new Authority("Securities Act Rule 418")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "After it put our shelf sensors into 40 stores, [|Lakeview Grocers saw a 12% increase in sales "
            + "of fresh fruit|]."),
        Example.Flagged(SectionKind.Business, "We equipped its fleet in May. [|Ostler Freight achieved a 30% reduction in fuel costs with our "
            + "software|]."),
        Example.Clean(SectionKind.Business, "We saw a 12% increase in orders after our new catalog came out."),
        Example.Clean(SectionKind.Business, "Sales of kelp in Norway saw a 9% increase in May, and we export there."),
        Example.Clean(SectionKind.Business, "Our customers saw a reduction in waiting times."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Norvane saw a 12% increase in its sales, which raised our royalties."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["increase in", "reduction in", "decrease in", "improvement in", "lift in",
        "return on investment", "savings of", "growth in"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ProspectusSummary, SectionKind.Business];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (!ClaimSections.Contains(hit.Section) || hit.Block is TableBlock or Heading
            || Result().Match(text) is not { Success: true } result) return;
        if (!Product().IsMatch(hit.Block.Text) || NotCustomer().IsMatch(text)) return;
        var name = hit.Block.Text[hit.Sentence.Range.Start..][result.Groups["name"].Index..];
        if (hit.Filing.Facts.Single<IssuerTerms>().EndOfNameAt(Words.Of(name, new Text.TextSpan(0, name.Length)), 0) > 0) return;
        var end = text.TrimEnd('.', ' ').Length;
        hit.Report(new Text.TextSpan(hit.Sentence.Range.Start + result.Index, hit.Sentence.Range.Start + end),
            new ReportDetails { Confidence = Confidence.Medium, GroupKey = "results" });
    }

    [GeneratedRegex(
        @"(?<!\b(?:in|of|from|for|by|to) )\b(?!(?:We|Our|The|This|These|In|At|As|It|Its|Revenue|Revenues|Sales|Total|Company|Net"
            + @"|Gross)\b)(?<name>[A-Z][\w&.’'-]*(?: (?:[A-Z][\w&.’'-]*)){0,3}) (?:saw|experienced|generated|achieved|realized|reported"
            + @"|enjoyed|recorded|gained|drove)"
        + @" (?:an? |its |more than |over )?(?:significant |substantial |sharp |\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Result();

    [GeneratedRegex(@"\b(?:us|our|we)\b|\b(?:with|using|on|through|campaign)\b [^.]{0,40}[A-Z]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex(@"\b(?:competitors?|market|industry|GDP|economy|population|patients|Mr|Ms|Dr|clinical|placebo|dose|he|she)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotCustomer();
}
