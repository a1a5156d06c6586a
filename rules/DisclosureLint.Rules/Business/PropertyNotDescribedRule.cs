using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The section on properties leaves out where they are or whether they are owned or leased.</summary>
public sealed partial class PropertyNotDescribedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5701",
        Name = "property-not-described",
        Title = "Property told without location, use or title",
        Message = "The section on properties does not say {1}.",
        Why = "Item 102 asks for the location and general character of the principal physical properties, and the staff ask whether they are "
            + "owned or leased, for how long, and whether they suffice; Item 102 covers offices, plants and mines alike.",
        Fix = "Give location, size, use, whether owned or leased, and the lease's end.",
        Comment = "Please expand the description of your properties on page {page} to disclose {1}.",
        Topics = ["PROPERTY"],
        Authority = [new Authority("Regulation S-K Item 102")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            """
            # Business

            We make ladders.

            # Properties

            [|Our executive offices are located at 14 Ferry Street, Duluth, Minnesota 55802.|] We believe that they are suitable for our business.
            """),
        Example.Flagged(
            """
            # Business

            We make ladders.

            # Description of Property

            [|Our plant of 40,000 square feet stands in Tulsa, Oklahoma.|] It is adequate for our needs for the next two years.
            """),
        Example.Clean(
            """
            # Business

            We make ladders.

            # Properties

            We lease 4,000 square feet of offices at 14 Ferry Street, Duluth, Minnesota, until 2029.
            """),
        Example.Clean(
            """
            # Business

            We make ladders.

            # Properties

            We do not own or rent property. Our president lets us use her office free of charge.
            """),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Properties;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestLetters = 60;
        if (filing.Profile.IsFund?.Value == true || filing.Profile.IsBlankCheck?.Value == true
            || section.Parent?.IsWithin(SectionKind.Properties) == true) yield break;
        var text = string.Join(' ', section.BodyBlocks.Select(block => block.Text));
        if (text.Length < FewestLetters || None().IsMatch(text) || Elsewhere().IsMatch(text)) yield break;
        if (Title().IsMatch(text)) yield break;
        var place = section.Sentences.FirstOrDefault();
        var details = new ReportDetails { Arguments = [place?.Text ?? section.Title,
            "whether the properties are owned or leased, and until when"] };
        yield return new MissingDisclosure(place is null ? null : Place.Of(place), details);
    }

    [GeneratedRegex(
        @"\b(leas\w+|own(s|ed|ing)?|rent\w*|sublea\w+|co-?working|month[- ]to[- ]month|provided (by|to us)|free of charge"
        + @"|licen[sc]e)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b(do(es)? not (own|rent|lease|have)|no propert)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(see|incorporated by reference|described (in|under))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();
}
