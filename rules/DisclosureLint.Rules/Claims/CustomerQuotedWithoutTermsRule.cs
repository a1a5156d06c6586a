using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>A customer's praise is quoted, and nothing says whether it was paid for, agreed to or chosen.</summary>
public sealed class CustomerQuotedWithoutTermsRule : Rule
{
    private const int ShortestQuote = 40;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5109",
        Name = "customer-quoted-without-terms",
        Title = "Testimonial without its terms",
        Message = "“{0}” quotes praise; whether it was paid for, agreed to or typical does not stand beside it.",
        Why = "Rule 408 asks for whatever is needed to make a quotation not misleading. The staff ask whether those quoted were paid or hold stock, whether they consent "
            + "to be named, how the quotation was chosen and whether it is typical.",
        Fix = "Say how the quotation was chosen, that those quoted consented and what they received; or delete it.",
        Comment = "We note the quotation on page {page}: “{quote}.” Please tell us whether the person quoted was compensated and has consented to the use of the statement, and "
            + "explain how you selected it, or remove it.",
        Topics = ["NAMEDCUST"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "[|“The sensors paid for themselves within a year, and we would not farm without them.” — Ruth Ansel, owner, Ansel Farms|]"),
        Example.Flagged(SectionKind.ProspectusSummary, "[|“Our yield has never been so high as with this seed,” says Tom Ridley, a grower in Iowa.|]"),
        Example.Clean(SectionKind.Business, "“The sensors paid for themselves within a year, and we would not farm without them.” — Ruth Ansel, owner, Ansel Farms, who consented to this quotation and was paid nothing for it."),
        Example.Clean(SectionKind.Business, "“Lessee” means the person who rents a sensor from us under a lease for the season or the year."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        context.Register<Paragraph>(node => Judge(node, node.Node), ClaimSections.Kinds);
        context.Register<ListItem>(node => Judge(node, node.Node), ClaimSections.Kinds);
    }

    private static void Judge<TBlock>(NodeContext<TBlock> context, Block block)
        where TBlock : Block
    {
        if (block.Section.IsWithinAny(ClaimSections.Without) || context.Filing.Reading.Of(block) is not { } reading || EndOfQuote(block.Text) is not { } end) return;
        if (reading.Has(Concepts.HowTheExampleWasChosen) || !IsAttributed(reading, block.Text, end)) return;
        context.Report(block, new TextSpan(0, block.Text.Length), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "quotations" });
    }

    /// <summary>Offset behind the mark that closes a quotation which opens the block; null where none does.</summary>
    private static int? EndOfQuote(string text)
    {
        if (text.Length < ShortestQuote || text[0] is not ('“' or '"')) return null;
        var close = text.IndexOfAny(['”', '"'], 1);
        return close >= ShortestQuote && close < text.Length - 1 ? close + 1 : null;
    }

    /// <summary>Whether a dash, or a verb of saying, leads from the quotation to a name.</summary>
    private static bool IsAttributed(BlockReading reading, string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        if (!rest.StartsWith("—") && !rest.StartsWith("–") && !rest.StartsWith("-") && !reading.Of(Concepts.SpeechTold).Any(hit => hit.Range.Start >= end)) return false;
        return reading.Mentions.Any(mention => reading.Tokens[mention.Start].Start >= end && reading.Tokens[mention.Start].IsCapitalized);
    }
}
