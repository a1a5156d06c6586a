using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A list of defined terms stands before the risk factors.</summary>
public sealed partial class GlossaryBeforeRiskFactorsRule : Rule
{
    private const int LeastEntries = 5;
    private const int Reach = 60;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9004",
        Name = "glossary-before-risk-factors",
        Title = "Glossary before the risk factors",
        Message = "“{0}” opens a list of defined terms before the risk factors.",
        Why = "Rule 421(b) warns against reliance on glossaries and defined terms as the main means of explaining information, and nothing but the summary should "
            + "stand between the table of contents and the risk factors. Terms whose meaning is clear from the context need no definition.",
        Fix = "Delete the list or move it behind the risk factors, and explain each term where it is first used.",
        Comment = "We note the list of defined terms that begins with “{quote}” on page {page}. Please remove the glossary from the forepart, and instead explain "
            + "the terms where they are first used, so that their meaning is clear from the context. Refer to Rule 421(b).",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Precision = new(3, 3, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# About This Prospectus\n\n[|In this prospectus, the following terms have the meanings set out below:|]\n\n- \"Barge\" means a flat boat.\n\n- \"Buoy\" means a float.\n\n- \"Cleat\" means a fitting.\n\n- \"Dock\" means a landing.\n\n- \"Eyot\" means an island.\n\n- \"Ferry\" means a boat."),
        Example.Flagged("# Prospectus Summary\n\n[|Unless the context otherwise requires, references in this prospectus to:|]\n\n- \"barges\" are to flat boats;\n\n- \"buoys\" are to floats;\n\n- \"cleats\" are to fittings;\n\n- \"docks\" are to landings;\n\n- \"eyots\" are to islands."),
        Example.Clean("# Prospectus Summary\n\nUnless the context otherwise requires, \"we\" and \"Larkhaven\" refer to Larkhaven Gauge Company."),
        Example.Clean("# Description of Securities\n\nThe following terms have the meanings set out below:\n\n- \"Barge\" means a flat boat.\n\n- \"Buoy\" means a float.\n\n- \"Cleat\" means a fitting.\n\n- \"Dock\" means a landing.\n\n- \"Eyot\" means an island."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(
            ["following terms", "references to", "references in this prospectus", "glossary", "defined terms", "certain definitions", "following definitions"],
            Check,
            SectionKind.AboutThisProspectus, SectionKind.ProspectusSummary, SectionKind.Cover, SectionKind.Unknown);
    }

    private static void Check(PhraseContext hit)
    {
        if (hit.Filing.Find(SectionKind.RiskFactors) is not { Heading: { } risks } || hit.Block.Index > risks.Index
            || hit.Section.IsWithin(SectionKind.TableOfContents)) return;
        if (hit.Block is not Heading && !Opens().IsMatch(hit.Sentence.Text)) return;
        var entries = 0;
        for (var i = hit.Block.Index + 1; i < hit.Block.Document.Blocks.Count && i <= hit.Block.Index + Reach; i++)
        {
            var block = hit.Block.Document.Blocks[i];
            if (block is PageFurniture) continue;
            if (block is TableBlock { Table: var table } && entries == 0) entries += table.Rows.Count(row => Entry().IsMatch(row.Label));
            else if (Entry().IsMatch(block.Text)) entries++;
            else if (block is Heading || entries > 0) break;
        }

        if (entries >= LeastEntries) hit.Report(hit.Block.Content.Trim(hit.Sentence.Range), new ReportDetails { Confidence = Confidence.High, GroupKey = "glossary" });
    }

    [GeneratedRegex(@"\b(?:means?|meanings?|definitions?|refers?|references? (?:to|in this prospectus)|glossary|defined)\b.*[:.]?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Opens();

    [GeneratedRegex("^\\W{0,3}(?:the term |the terms )?[“\"‘][^”\"]{1,80}[”\"]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
