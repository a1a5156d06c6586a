using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Offering;

/// <summary>The box for emerging growth companies is empty and the text claims the status, or the other way round.</summary>
public sealed class EmergingGrowthBoxContradictsTextRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2411",
        Name = "emerging-growth-box-contradicts-text",
        Title = "Emerging growth company box contradicts the text",
        Message = "The facing page leaves the box for emerging growth companies unchecked, and “{0}” claims the status.",
        Why = "The facing page of Form S-1 asks each registrant to check whether it is an emerging growth company (Securities Act "
            + "Section 2(a)(19)) and whether it has elected not to use the extended transition period.",
        Fix = "Check the box, and the box for the election where you made it; or delete the claim.",
        Comment = "We note that you state “{quote}” on page {page}, and that the box for emerging growth companies on the facing page is "
            + "not checked. Please reconcile.",
        Topics = ["EGC", "CONSISTENT"],
        Authority = [new Authority("Form S-1, facing page"), new Authority("Securities Act of 1933, Section 2(a)(19)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Draft("☐", "Reading it takes an hour. [|We are an \"emerging growth company|]\" under the JOBS Act.")),
        Example.Flagged(Draft("[ ]", "[|We qualify as an emerging growth company|], and so may leave out reports on our controls.")),
        Example.Clean(Draft("☒", "We are an \"emerging growth company\" under the JOBS Act.")),
        Example.Clean(Draft("☐", "We are no longer an emerging growth company.")),
    ];

    private static string Draft(string box, string summary) =>
        $"# FORM S-1\n\nRegistration No. 333-290417\n\nEmerging growth company {box}\n\n# PROSPECTUS\n\nWe are offering 1,000,000 shares.\n\n# Prospectus Summary\n\n{summary}";

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!IsBoxEmpty(filing)) return;
        var claim = filing.Told(Concepts.EmergingGrowthStatus)
            .FirstOrDefault(hit => !hit.Reading.Block.Section.IsWithin(SectionKind.FacingPage)
            && hit.Reading.Block is Paragraph or ListItem && hit.Statement is { IsNegated: false, Actor: Actor.Registrant } statement
            && statement.Stance is Stance.Asserted or Stance.Believed && statement.Time != StatementTime.Past);
        if (claim.Reading is not null)
            context.Report(claim.Reading.Block, claim.Reading.RangeOf(claim.Statement.Start, claim.End),
                new ReportDetails { Confidence = Confidence.High });
    }

    /// <summary>Whether an empty box, and no other, stands behind the words on the facing page.</summary>
    private static bool IsBoxEmpty(Filing filing)
    {
        const string Label = "emerging growth company";
        var boxes = filing.Main.Blocks.Where(block => block.Section.IsWithin(SectionKind.FacingPage)).Select(block => block.Text).SelectMany(BoxesIn).ToArray();
        return boxes is ["☐"] or ["¨"] or ["o"] or ["[ ]"] or ["[]"];

        static IEnumerable<string> BoxesIn(string text)
        {
            for (var at = text.IndexOf(Label, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Label, at + 1,
                StringComparison.OrdinalIgnoreCase))
            {
                var rest = text[(at + Label.Length)..].TrimStart(' ', '|', ':', '\u00a0', '\t', '\n');
                string[] known = ["☐", "☒", "☑", "¨", "þ", "ý", "[ ]", "[]", "[x]", "[X]"];
                if (Array.Find(known, box => rest.StartsWith(box, StringComparison.Ordinal)) is { } box) yield return box;
                else if (rest.Length > 0 && rest[0] is 'o' or 'x' or 'X' && (rest.Length == 1
                    || !char.IsLetter(rest[1]))) yield return rest[..1];
            }
        }
    }
}
