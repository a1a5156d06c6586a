using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>A biography praises the person or tells of undated successes.</summary>
public sealed partial class PromotionalBiographyRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6504",
        Name = "promotional-biography",
        Title = "Biography that praises instead of telling posts and dates",
        Message = "“{0}” praises the person; Item 401(e) asks for posts, employers and dates.",
        Why = "Item 401(e) of Regulation S-K asks for the principal occupations of the last five years and the specific experience and skills that qualify a director. Praise and "
            + "undated totals of deals cannot be checked, and the staff ask to support or remove them.",
        Fix = "Delete the praise. Give the post, the employer and the dates, and for a figure its period and whose work it was.",
        Comment = "We note the statement “{quote}” on page {page}. Please revise the biography to remove promotional language, or provide support for it, and to "
            + "focus on the business experience of the last five years with its dates. Refer to Item 401(e) of Regulation S-K.",
        Topics = ["BIOS"],
        Authority = [new Authority("Regulation S-K Item 401(e)"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Management, "Ansel T. Orwick has served as our President since March 2016. [|Mr. Orwick is a serial entrepreneur who has built many companies.|]"),
        Example.Flagged(SectionKind.Management, "Mirela Vance has been one of our directors since March 2023. [|With a track record of managing over $3 billion of transactions, Ms. Vance is exceptionally qualified to serve us.|]"),
        Example.Clean(SectionKind.Management, "Ansel T. Orwick has served as our President since March 2016. From 2009 to 2016 he managed a fund of $1.2 billion at Corvane Partners."),
        Example.Clean(SectionKind.Management, "Mirela Vance has been one of our directors since March 2023. We believe that her work as an auditor of foundries qualifies her to serve on our board."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var sentence in context.Node.Facts.Of<Biography>().SelectMany(person => person.Sentences))
        {
            if (Praise().IsMatch(sentence.Text) || (Total().IsMatch(sentence.Text) && !Year().IsMatch(sentence.Text)))
                context.Report(sentence, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "praise" });
        }
    }

    [GeneratedRegex(@"\b(?:exceptional(?:ly)?|renowned|world[- ]class|visionary|serial entrepreneur|highly (?:respected|successful|accomplished|acclaimed)|track record|unparalleled|extraordinary (?:\w+ )?(?:career|leader|success|experience)|distinguished (?:career|public)|outstanding (?:career|leader)|accomplished (?:executive|entrepreneur|leader)|recognized (?:expert|leader|authority)|thought leader)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(?:over|more than|exceeding|in excess of|reached|totaling|aggregat\w+)\b[^.;]{0,20}\b(?:[\d.]+|one|two|three|five|ten|multiple)? ?billion\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
