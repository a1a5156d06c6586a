using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>A list of defined terms stands before the risk factors.</summary>
public sealed class GlossaryBeforeRiskFactorsRule : Rule
{
    private const int LeastEntries = 5;
    private const int LeastInline = 4;
    private const int Reach = 60;
    private const string Opening = "“\"‘";
    private const string Closing = "”\"’";

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
        Severity = Severity.Info,
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
        context.RegisterConcept(
            Concepts.ListOfMeanings, Check, SectionKind.AboutThisProspectus, SectionKind.ProspectusSummary, SectionKind.Cover,
                SectionKind.Unknown);
    }

    private static void Check(ConceptContext hit)
    {
        var risks = hit.Filing.Find(SectionKind.RiskFactors)?.Heading;
        if ((risks is not null && hit.Block.Index > risks.Index) || hit.Block is TableBlock
            || hit.Section.IsWithin(SectionKind.TableOfContents)) return;
        var entries = DefinitionsIn(hit.Block.Text) >= LeastInline ? LeastEntries : 0;
        for (var i = hit.Block.Index + 1; i < hit.Block.Document.Blocks.Count && i <= hit.Block.Index + Reach
            && entries < LeastEntries; i++)
        {
            var block = hit.Block.Document.Blocks[i];
            if (block is PageFurniture) continue;
            if (block is TableBlock { Table: var table } && entries == 0) entries += table.Rows.Count(row => IsEntry(row.Label));
            else if (IsEntry(block.Text)) entries++;
            else if (block is Heading || entries > 0) break;
        }

        if (entries >= LeastEntries) hit.Report(hit.Block.Content.Trim(hit.Sentence.Range),
            new ReportDetails { Confidence = Confidence.High, GroupKey = "glossary" });
    }

    /// <summary>A line that begins with a term in quotation marks, at most behind "the term".</summary>
    private static bool IsEntry(string text)
    {
        const int Lead = 12;
        const int LongestTerm = 80;
        var open = text.AsSpan().IndexOfAny(Opening);
        if (open is < 0 or > Lead) return false;
        var close = text.AsSpan(open + 1).IndexOfAny(Closing);
        return close is > 0 and <= LongestTerm;
    }

    /// <summary>How many terms in quotation marks a paragraph says the meaning of.</summary>
    private static int DefinitionsIn(string text)
    {
        var count = 0;
        foreach (var verb in (string[])["means", "refers to", "stands for"])
        {
            for (var at = text.IndexOf(verb, StringComparison.Ordinal); at > 1; at = text.IndexOf(verb, at + verb.Length,
                StringComparison.Ordinal))
            {
                if (Closing.Contains(text[at - 2]) || Closing.Contains(text[at - 1])) count++;
            }
        }

        return count;
    }
}
