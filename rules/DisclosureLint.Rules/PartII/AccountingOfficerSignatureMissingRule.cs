using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.PartII;

/// <summary>No signature is that of the controller or principal accounting officer.</summary>
public sealed class AccountingOfficerSignatureMissingRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL7301",
        Name = "accounting-officer-signature-missing",
        Title = "Signature of the principal accounting officer missing",
        Message = "No signature is marked as that of the controller or principal accounting officer.",
        Why = "The instructions for signatures of Form S-1 ask that the registration statement be signed by the principal executive "
            + "officer, the principal financial officer, the controller or principal accounting officer, and a majority of the "
            + "directors. One person may sign in several capacities and must say so.",
        Fix = "Add the signature, or write the capacity beside the name of the officer who acts as controller or principal "
            + "accounting officer.",
        Comment = "Please include the signature of your controller or principal accounting officer, and of each other person whom the "
            + "instructions to Form S-1 require, in the capacities in which they sign (page {page}).",
        Topics = ["AUDIT"],
        Authority = [new Authority("Form S-1, Instructions to Signatures")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Signatures\n\nThe registrant has duly caused this registration statement to be signed on its behalf in Bath, Maine, on March 3, 2026.\n\n/s/ Ida M. Thorsen, Chief Executive Officer and Director (Principal Executive Officer), March 3, 2026\n\n/s/ Peter L. Quist, [|Chief Financial Officer|], March 3, 2026\n\n/s/ Ruth A. Ekholm, Director, March 3, 2026"),
        Example.Flagged("# [|Signatures|]\n\nThe registrant has duly caused this registration statement to be signed on its behalf in Bath, Maine, on March 3, 2026.\n\n/s/ Ida M. Thorsen, President and Director, March 3, 2026"),
        Example.Clean("# Signatures\n\nThe registrant has duly caused this registration statement to be signed on its behalf in Bath, Maine, on March 3, 2026.\n\n/s/ Peter L. Quist, Chief Financial Officer (Principal Financial and Accounting Officer), March 3, 2026"),
        Example.Clean("# Signatures\n\nThe registrant has duly caused this registration statement to be signed on its behalf in Bath, Maine, on March 3, 2026.\n\n/s/ Peter L. Quist, Chief Financial Officer, March 3, 2026\n\n/s/ Vera Holt, Controller, March 3, 2026"),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        if (!filing.Main.Outline.IsReliable || !filing.Main.Outline.IsProspectus
            || filing.Find(SectionKind.Signatures) is not { } section) return;
        BlockReading[] read = [.. section.Blocks.Select(filing.Reading.Of).OfType<BlockReading>()];
        if (!Array.Exists(read, block => block.Has(Concepts.SignedHere) || block.Block.Text.Contains("/s/",
            StringComparison.OrdinalIgnoreCase))) return;

        // "Principal Executive, Financial and" may go on in the next cell: in this section accounting is nothing but a capacity.
        if (Array.Exists(read, block => block.Has(Concepts.AccountingCapacity))) return;
        var details = new ReportDetails { Confidence = Confidence.High };
        var financial = read.SelectMany(block => block.Of(Concepts.FinancialOfficer)).Select(hit => (ConceptHit?)hit).LastOrDefault();
        if (financial is { } officer) context.Report(officer.Reading.Block, officer.Range, details);
        else if (section.Heading is { } heading) context.Report(heading, details);
    }
}
