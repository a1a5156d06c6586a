using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>Whole paragraphs of the summary stand word for word in Business.</summary>
public sealed class SummaryRepeatsBusinessRule : Rule
{
    private const int LeastShingles = 30;
    private const int LeastParagraphs = 3;
    private const double LeastOverlap = 0.8;
    private const int LeastSentence = 40;

    // Nearly every summary borrows; the staff ask to cut the long one that is nothing but a copy. In characters.
    private const int LongSummary = 12_000;
    private const double WholeShare = 0.7;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9001",
        Name = "summary-repeats-business",
        Title = "Summary that repeats Business word for word",
        Message = "“{0}” begins one of {1} paragraphs of the summary that stand almost word for word in Business.",
        Why = "Item 503(a) of Regulation S-K asks for a brief overview of the key aspects of the offering, and its instruction not to repeat the text of the prospectus. "
            + "The staff ask to cut a summary that copies whole passages of Business.",
        Fix = "Cut the summary to a brief overview in your own fresh words, and leave detail to Business.",
        Comment = "Your summary, for example “{quote}” on page {page}, repeats much of your Business section word for word. The summary should be a brief overview "
            + "of the key aspects of the offering. Please revise to reduce the detail and the repetition. Refer to Item 503(a) of Regulation S-K.",
        Topics = ["SUMMARYDUP", "PLAINENGLISH"],
        Authority = [new Authority("Regulation S-K Item 503(a)"), new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = MakeExamples();

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static Example[] MakeExamples()
    {
        const string Boats = "We build rowing boats of cedar for clubs on lakes. Each boat takes nine weeks in our shed on the north shore, where eleven boatbuilders plane the planks by hand, and "
            + "a club that orders one in the fall has it on the water when the ice goes out in the spring.";
        const string Oars = "We carve oars from one piece of spruce, without glue. An oar of ours weighs four pounds and lasts about ten seasons, and a club that breaks one sends us the halves, from which "
            + "we read what went wrong, so that the next pair that we carve for the same crew will bend a little more.";
        const string Sheds = "We plan to open a second shed on the south shore in the year after this offering. It will have a steam box long enough for eights, which our present shed has not, and we have "
            + "agreed with the county on a lease of the old ice house, whose doors open straight on to the water.";
        var shortOverview = "We build rowing boats of cedar and carve oars of spruce for clubs on lakes.";
        return
        [
            Example.Flagged($"# Prospectus Summary\n\n{First(Boats)}\n\n{First(Oars)}\n\n{First(Sheds)}\n\n# Business\n\n{Boats}\n\n{Oars}\n\n{Sheds}"),
            Example.Flagged($"# Prospectus Summary\n\n{shortOverview}\n\n{First(Oars)}\n\n{First(Sheds)}\n\n{First(Boats)}\n\n# Business\n\n{Sheds}\n\n{Boats}\n\n{Oars}"),
            Example.Clean($"# Prospectus Summary\n\n{shortOverview}\n\n# Business\n\n{Boats}\n\n{Oars}\n\n{Sheds}"),
            Example.Clean($"# Prospectus Summary\n\n{Boats}\n\nWe sold 61 boats in 2025.\n\n# Business\n\n{Boats}\n\n{Oars}\n\n{Sheds}") with { Because = "one paragraph alone is no copy of the section" },
        ];
    }

    private static string First(string paragraph)
    {
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal) + 1;
        return $"[|{paragraph[..end]}|]{paragraph[end..]}";
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (filing.Find(SectionKind.ProspectusSummary) is not { } summary) return;
        var business = new HashSet<int>();
        foreach (var block in filing.SectionsOf(SectionKind.Business).SelectMany(section => section.Blocks)
            .Where(block => block is Paragraph or ListItem))
            business.UnionWith(Shingles.Of(block.Text));
        if (business.Count == 0) return;
        Block[] narrative = [.. summary.Blocks.Where(block => block is Paragraph or ListItem && !IsLeftOut(block.Section))];
        Block[] copies = [.. narrative.Where(block => IsCopy(block.Text, business))];
        var place = copies.SelectMany(block => block.Sentences).FirstOrDefault(sentence => sentence.Text.Length >= LeastSentence);
        if (copies.Length < LeastParagraphs || place is null) return;
        var length = narrative.Sum(block => block.Text.Length);
        var isWhole = length > LongSummary && copies.Sum(block => block.Text.Length) >= WholeShare * length;
        context.Report(place, new ReportDetails
        {
            Arguments = [Shortened(place.Text), copies.Length.ToString(CultureInfo.InvariantCulture)],
            Confidence = isWhole ? Confidence.High : Confidence.Medium,
            Severity = isWhole ? Severity.Warning : null,
            Related = [.. copies.Skip(1).Select(block => Place.Of(block.Sentences[0], "repeated in Business"))],
        });
    }

    private static bool IsLeftOut(Section section) => section.IsWithin(SectionKind.TheOffering)
        || section.IsWithin(SectionKind.RiskFactorSummary)
        || section.IsWithin(SectionKind.SummaryFinancialData);

    private static bool IsCopy(string text, HashSet<int> business)
    {
        var shingles = Shingles.Of(text);
        return shingles.Count >= LeastShingles && shingles.Count(business.Contains) >= LeastOverlap * shingles.Count;
    }

    private static string Shortened(string text) => WordCut.Within(text, 139, "…");
}
