using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Reads the risk factors: the innermost headings of the section that have text under them, and paragraphs that begin with one.</summary>
internal sealed class RiskFactorSource : FactSource<RiskFactor>
{
    // A heading over a line or two is a caption of a table or list, not a risk.
    private const int LeastBody = 40;

    private const int LongestCaption = 10;

    private const float WhollySetOff = 0.9f;

    /// <inheritdoc/>
    public override IReadOnlyList<RiskFactor> Read(Filing filing)
    {
        var factors = new List<RiskFactor>();
        foreach (var section in filing.SectionsOf(SectionKind.RiskFactors)) Read(filing.Reading, section, isGeneral: false, factors);
        return factors;
    }

    private static void Read(FilingReading reading, Section section, bool isGeneral, List<RiskFactor> factors)
    {
        ReadRunIn(section, isGeneral, factors);
        foreach (var child in section.Children)
        {
            Block[] body = [.. child.OwnBlocks.Where(block => block is not (Heading or PageFurniture) && !block.Content.IsEmpty)];
            var isCaption = child.Children.Count > 0 || IsCaption(reading, child, Concepts.CaptionOfRisks) || body.Any(IsRunIn);
            if (!isCaption && child.Heading is { } heading && body.Sum(block => block.Text.Length) >= LeastBody)
                factors.Add(new RiskFactor(heading, new TextSpan(0, heading.Text.Length), body, isGeneral));
            Read(reading, child, isGeneral || IsCaption(reading, child, Concepts.CaptionOfGeneralRisks), factors);
        }
    }

    /// <summary>Paragraphs whose first words are set off as a sub-heading, each with the paragraphs up to the next one.</summary>
    private static void ReadRunIn(Section section, bool isGeneral, List<RiskFactor> factors)
    {
        var blocks = section.OwnBlocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsRunIn(blocks[i])) continue;
            var body = new List<Block> { blocks[i] };
            for (var next = i + 1; next < blocks.Count && !IsRunIn(blocks[next]); next++)
            {
                if (blocks[next] is not (Heading or PageFurniture) && !blocks[next].Content.IsEmpty) body.Add(blocks[next]);
            }

            var length = body.Sum(block => block.Text.Length) - LeadOf(blocks[i]);
            if (LeadOf(blocks[i]) == blocks[i].Text.Length) body.RemoveAt(0);
            if (length >= LeastBody) factors.Add(new RiskFactor(blocks[i], new TextSpan(0, LeadOf(blocks[i])), body, isGeneral));
        }
    }

    private static bool IsRunIn(Block block) => block is Paragraph && LeadOf(block) > 3 && block.Style.Capitals < WhollySetOff;

    /// <summary>How many characters at the beginning of a paragraph are set off: all of a paragraph that is set off whole.</summary>
    private static int LeadOf(Block block) =>
        block.Style.Bold > WhollySetOff || block.Style.Italic > WhollySetOff || block.Style.Underlined > WhollySetOff ? block.Text.Length : block.Style.EmphasisedLead;

    private static bool IsCaption(FilingReading reading, Section section, Concept caption) =>
        section.Heading is { } heading && reading.Of(heading) is { } title && title.Tokens.Count <= LongestCaption + 4
        && title.Of(caption).Any(hit => hit.Start <= 2);
}
