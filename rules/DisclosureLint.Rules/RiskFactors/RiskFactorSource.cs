using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Reads the risk factors: the innermost headings of the section that have text under them.</summary>
internal sealed partial class RiskFactorSource : FactSource<RiskFactor>
{
    // A heading over a line or two is a caption of a table or list, not a risk.
    private const int LeastBody = 60;

    /// <inheritdoc/>
    public override IReadOnlyList<RiskFactor> Read(Filing filing)
    {
        var factors = new List<RiskFactor>();
        foreach (var section in filing.SectionsOf(SectionKind.RiskFactors)) Read(section, isGeneral: false, factors);
        return factors;
    }

    private static void Read(Section section, bool isGeneral, List<RiskFactor> factors)
    {
        foreach (var child in section.Children)
        {
            Block[] body = [.. child.OwnBlocks.Where(block => block is not (Heading or PageFurniture) && !block.Content.IsEmpty)];
            var isCaption = child.Children.Count > 0 || Caption().IsMatch(child.Title);
            if (!isCaption && child.Heading is { } heading && body.Sum(block => block.Text.Length) >= LeastBody)
                factors.Add(new RiskFactor(heading, new TextSpan(0, heading.Text.Length), body, isGeneral));
            Read(child, isGeneral || General().IsMatch(child.Title), factors);
        }
    }

    [GeneratedRegex(@"^\W*(?:\w+\W+){0,2}?risks?\b(?: factors?)?\W+(?:\w+\W+){0,3}?(?:relat(?:ed|ing)|associated|pertaining|specific|concerning)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\W*(?:other )?general(?: business| company)?\W+risks?\b|^\W*general risk|^\W*risks? (?:of a )?general", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex General();
}
