using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims;

/// <summary>A graphic is too small to read, or nothing near it says what it shows.</summary>
public sealed partial class UnreadableOrUnexplainedImageRule : Rule
{
    private const int SmallWidth = 320;
    private const int SmallHeight = 200;
    private const int IconSize = 80;
    private const int NearBlocks = 2;

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
        Precision = new(1, 9, 21),
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
        if (Ornament().IsMatch(image.File) || (image.AlternativeText is { } text && Ornament().IsMatch(text) && !Generic().IsMatch(text))) return;
        if (image.Width < IconSize || image.Height < IconSize) return;
        var isSmall = image.Width <= SmallWidth || (image.Width is null && image.Height < SmallHeight);
        var isExplained = Explains(image) || (image.AlternativeText is { Length: > 25 } told && !Generic().IsMatch(told));
        if (!isSmall && isExplained) return;
        var problem = (isSmall, isExplained) switch
        {
            (true, false) => "is small, and nothing beside it explains it",
            (true, true) => "is small enough to be hard to read",
            _ => "is not explained beside it",
        };
        if (image.Width is not null) problem += string.Create(null,
            $" ({image.Width} by {image.Height?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} pixels)");
        context.Report(image, new TextSpan(0, image.Text.Length), new ReportDetails
        {
            Arguments = [problem],
            Confidence = isSmall && !isExplained ? Confidence.High : isSmall ? Confidence.Medium : Confidence.Low,
            Severity = isSmall && image.Height is not null ? null : Severity.Info,
            GroupKey = isSmall ? "small" : "unexplained",
        });
    }

    private static bool Explains(ImageBlock image)
    {
        var (before, after) = (image.Previous, image.Next);
        for (var i = 0; i < NearBlocks; i++)
        {
            if ((before is not null and not Heading && Explanation().IsMatch(before.Text)) || (after is not null and not Heading
                && Explanation().IsMatch(after.Text))) return true;
            (before, after) = (before?.Previous, after?.Next);
        }

        return false;
    }

    [GeneratedRegex(@"(?:logo|signature|\bsig\b|barcode|bullet|spacer|cover|mark\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^\W*(?:logo|graphic|image|img|picture|chart|a picture|a screenshot)?[\W\d]*(?:\.\w{3,4})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(?:figures?|charts?|graphs?|graphics?|diagrams?|images?|illustrat\w+|depict\w*|map|picture|photograph\w*|screenshots?"
        + @"|shown (?:above|below)|shows? (?:how|the|our)|(?:as )?(?:summarized|set forth|presented) (?:above|below))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();
}
