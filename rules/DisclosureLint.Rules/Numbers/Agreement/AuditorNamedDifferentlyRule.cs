using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.References;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The auditor under Experts, or in a consent of the index, is not the one that signed the report.</summary>
public sealed partial class AuditorNamedDifferentlyRule : Rule
{
    private static readonly SectionKind[] Reports = [SectionKind.AuditReport, SectionKind.FinancialStatements];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1507",
        Name = "auditor-named-differently",
        Title = "Auditor named differently",
        Message = "“{0}” is named here as the auditor, but the report is signed by {1}.",
        Why = "Regulation S-X Rule 2-02(a) asks for the signature of the auditor, and Regulation S-K Item 509 and Securities Act Rule 436 for its name and consent "
            + "as the expert; the three are one firm.",
        Fix = "Name the firm that signed the report, or add the report and consent of the other firm.",
        Comment = "You name {quote} as your auditor, but the audit report in your filing is signed by another firm. Please reconcile.",
        Topics = ["INCONSISTENT", "AUDIT"],
        Authority = [new Authority("Regulation S-X Rule 2-02(a)"), new Authority("Securities Act Rule 436(a)", IsVerified: false)],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Report = "\n\n# FINANCIAL STATEMENTS\n\n## Report of Independent Registered Public Accounting Firm\n\nWe have audited the balance sheets of Orrin Vale, Inc. In our opinion they present fairly its financial position.\n\n/s/ Calder & Moss LLP\n\nDuluth, Minnesota";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# EXPERTS\n\nThe financial statements have been included in reliance on the report of [|Harwood Pike LLP|], an independent registered public accounting firm." + Report),
        Example.Flagged("# EXPERTS\n\nThe financial statements have been audited by [|Pike & Daughters, P.C.|], independent registered public accounting firm, as stated in its report." + Report),
        Example.Clean("# EXPERTS\n\nThe financial statements have been included in reliance on the report of Calder & Moss, LLP, an independent registered public accounting firm." + Report),
        Example.Clean("# EXPERTS\n\nThe financial statements have been audited by our independent registered public accounting firm." + Report),
        Example.Clean("# CHANGE IN ACCOUNTANTS\n\nWe dismissed Harwood Pike LLP in May 2026.\n\n# EXPERTS\n\nThe financial statements for 2024 have been audited by Harwood Pike LLP, independent registered public accounting firm." + Report),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var main = context.Node.Main;
        var reports = main.Blocks.Where(block => block is Paragraph or ListItem or Heading && block.Section.IsWithinAny(Reports)).ToArray();
        var signatures = reports.Where(block => block.Text.StartsWith("/s/", StringComparison.Ordinal)).Select(block => (Block: block, Match: Signature().Match(block.Text))).Where(signed => signed.Match.Success).ToArray();
        if (signatures.Length == 0 || main.SectionsOf(SectionKind.ChangeInAccountants).Any()) return;

        // A firm that any report or note names has its place in the filing.
        string? letters = null;
        foreach (var (block, range, name) in Named(context.Node))
        {
            var key = FirmKey(name);
            if (key.Length < 3
                || Array.Exists(signatures, signed => FirmKey(signed.Match.Groups["name"].Value) is var signer && (key.Contains(signer, StringComparison.Ordinal) || signer.Contains(key, StringComparison.Ordinal)))) continue;
            letters ??= TitleKey.Of(string.Join('\n', reports.Where(block => block.Text.Length < 200 || block.Text.ContainsIgnoringCase("audit")).Select(block => block.Text)));
            if (letters.Contains(key, StringComparison.Ordinal)) continue;
            var signature = signatures[0];
            context.Report(block, range, new ReportDetails
            {
                Arguments = [name, signature.Match.Groups["name"].Value.Trim()],
                Confidence = Confidence.Medium,
                Related = [new Place(signature.Block, TextSpan.Of(signature.Match.Index, signature.Match.Length), "signature of the report")],
                GroupKey = key,
            });
        }
    }

    private static IEnumerable<(Block Block, TextSpan Range, string Name)> Named(Filing filing)
    {
        foreach (var block in filing.SectionsOf(SectionKind.Experts).SelectMany(section => section.BodyBlocks))
        {
            foreach (Match match in Auditor().Matches(block.Text))
            {
                var name = match.Groups["name"];
                yield return (block, TextSpan.Of(name.Index, name.Length), name.Value);
            }
        }

        foreach (var entry in filing.Facts.Of<ExhibitEntry>().Where(entry => entry.Block.Document == filing.Main && entry.Number.StartsWith("23", StringComparison.Ordinal)))
        {
            if (Consent().Match(entry.Text) is { Success: true } match)
                yield return (entry.Block, TextSpan.Of(entry.Range.Start + match.Groups["name"].Index, match.Groups["name"].Length), match.Groups["name"].Value);
        }
    }

    /// <summary>The letters of a firm's name without what stands for its form.</summary>
    private static string FirmKey(string name) => TitleKey.Of(Form().Replace(name, ""));

    [GeneratedRegex(@"^/s/ ?(?<name>[A-Z].{2,60})$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"\b(?<name>[A-Z][\w’'.-]*(,? (&|and|[A-Z][\w’'.-]*))*(,? (LLP|LLC|L\.L\.P\.|P\.?C\.?|PLLC|P\.?A\.?|Inc\.|Ltd\.?|Limited|CPAs?))*),? (an |our |its |the )?independent (registered )?(public )?(accounting firm|accountants?|auditors?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Auditor();

    [GeneratedRegex(@"\b[Cc]onsent of (?<name>[A-Z][\w’'.-]*(,? (&|and|[A-Z][\w’'.-]*))*),? (an |our |the )?[Ii]ndependent ([Rr]egistered )?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    [GeneratedRegex(@",? ?\b(LLP|L\.L\.P\.|LLC|PLLC|P\.?C\.?|P\.?A\.?|CPAs?|Inc\.?|Ltd\.?|Limited|Co\.?|Company|Certified Public Accountants?)(?=\W|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
