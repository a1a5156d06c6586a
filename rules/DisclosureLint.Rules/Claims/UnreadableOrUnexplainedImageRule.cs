using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>A graphic is too small to read, or nothing near it says what it shows.</summary>
public sealed class UnreadableOrUnexplainedImageRule : Rule
{
    private const int SmallWidth = 320;
    private const int SmallHeight = 200;
    private const int IconSize = 80;
    private const int NearBlocks = 2;

    /// <summary>The longest alternative text, in characters, that names a picture and does not tell what it shows.</summary>
    private const int LongestName = 25;

    private static readonly string[] Ornaments = ["logo", "signature", "barcode", "bullet", "spacer", "cover", "_sig"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1301",
        Name = "unreadable-or-unexplained-image",
        Title = "Graphic too small to read or without an explanation",
        Message = "The graphic {0}.",
        Why = "Rule 421 asks for a prospectus that investors can read, and the staff's guidance on graphics (Securities Act Forms C&DI 101.02) for pictures that "
            + "are balanced and explained. The staff ask to enlarge graphics that are hard to read and to explain technical ones in plain words.",
        Fix = "Set the graphic at the full width of the page, give it an alternative text, and explain beside it in plain words what it shows.",
        Comment = "Please enlarge the graphic on page {page}, as it is difficult to read, and include a brief explanation of what it shows.",
        StaffComments = ["calix-2009-12-17#16"],
        Topics = ["GRAPHICS"],
        Authority = [new Authority("Securities Act Rule 421"), new Authority("C&DI Securities Act Forms 101.02", IsVerified: false),
            new Authority("Regulation S-T Rule 304", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "Our still has four stages.\n\n[|![](img/still.jpg \"240x150\")|]\n\nThe stages share one pump."),
        Example.Flagged(SectionKind.Business, "The diagram below shows our still.\n\n[|![](img/still.jpg \"220x120\")|]\n\nVapor rises from "
            + "left to right."),
        Example.Clean(SectionKind.Business, "The diagram below shows our still: vapor rises from the kettle on the left and condenses on the "
            + "right.\n\n![Diagram of the still](img/still.jpg \"720x420\")\n\nThe stages share one pump."),
        Example.Clean(SectionKind.Cover, "![Company logo](img/logo.gif \"120x60\")"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context) => context.Register<ImageBlock>(Judge, SectionKind.ProspectusSummary,
        SectionKind.Business, SectionKind.Industry, SectionKind.ManagementsDiscussion);

    private static void Judge(NodeContext<ImageBlock> context)
    {
        var image = context.Node;
        if (IsOrnament(image) || image.Width < IconSize || image.Height < IconSize) return;
        var isSmall = image.Width <= SmallWidth || (image.Width is null && image.Height < SmallHeight);
        var isExplained = Explains(context.Filing, image) || image.AlternativeText is { Length: > LongestName };
        if (!isSmall && isExplained) return;
        var size = image is { Width: { } width, Height: { } height } ? $" ({width} by {height} pixels)" : "";
        context.Report(image, new TextSpan(0, image.Text.Length), new ReportDetails
        {
            Arguments = [(isSmall, isExplained) switch
            {
                (true, false) => $"is small, and nothing beside it explains it{size}",
                (true, true) => $"is small enough to be hard to read{size}",
                _ => $"is not explained beside it{size}",
            }],
            Confidence = isSmall && !isExplained ? Confidence.High : isSmall ? Confidence.Medium : Confidence.Low,
            Severity = isSmall && image.Height is not null ? null : Severity.Info,
            GroupKey = isSmall ? "small" : "unexplained",
        });
    }

    private static bool IsOrnament(ImageBlock image) =>
        Ornaments.Any(word => image.File.Contains(word, StringComparison.OrdinalIgnoreCase)
            || image.AlternativeText is { Length: <= LongestName } text && text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one of the blocks before and behind speaks of the picture.</summary>
    private static bool Explains(Filing filing, ImageBlock image)
    {
        var (before, after) = (image.Previous, image.Next);
        for (var i = 0; i < NearBlocks; i++)
        {
            if (Speaks(before) || Speaks(after)) return true;
            (before, after) = (before?.Previous, after?.Next);
        }

        return false;

        bool Speaks(Block? block) => block is not (null or Heading) && filing.Reading.Of(block) is { } reading && reading.Has(Concepts.PictureExplained);
    }
}
