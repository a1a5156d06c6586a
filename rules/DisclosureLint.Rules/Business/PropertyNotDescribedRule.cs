using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Business;

/// <summary>The section on properties leaves out where they are or whether they are owned or leased.</summary>
public sealed class PropertyNotDescribedRule : RequiredDisclosureRule
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
        Severity = Severity.Info,
        Applies = Applicability.Operating,
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

    private static readonly (string What, Concept[] Told)[] Particulars =
    [
        ("where they are", [Concepts.PlaceTold]),
        ("their size", [Concepts.SizeTold]),
        ("whether the properties are owned or leased, and until when", [Concepts.TitleTold]),
        ("until when leases run", [Concepts.EndOfALease]),
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Properties;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestLetters = 60;
        if (section.Parent?.IsWithin(SectionKind.Properties) == true) yield break;
        BlockReading[] body = [.. section.BodyBlocks.Select(filing.Reading.Of).OfType<BlockReading>()];
        if (body.Sum(block => block.Block.Text.Length) < FewestLetters || Holds(body, [Concepts.NoProperty])) yield break;
        var missing = Particulars.Where(particular => !Holds(body, particular.Told)).Select(particular => particular.What).ToArray();
        if (missing.Length < 2 && !missing.Contains(Particulars[2].What)) yield break;
        var place = section.Sentences.FirstOrDefault();
        var details = new ReportDetails { Arguments = [place?.Text ?? section.Title, string.Join(", or ", missing)] };
        yield return new MissingDisclosure(place is null ? null : Place.Of(place), details);
    }

    private static bool Holds(BlockReading[] body, Concept[] told) => Array.Exists(body, block => Array.Exists(told, block.Has));
}
