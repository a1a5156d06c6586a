using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PlainEnglish;

/// <summary>The summary uses an acronym before it says what it stands for.</summary>
public sealed partial class AcronymBeforeExpansionRule : Rule
{
    private const float MostCapitals = 0.3f;

    // What every investor knows, and what stands for nothing longer.
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "US", "USA", "UK", "EU", "SEC", "IPO", "CEO", "CFO", "COO", "CTO", "LLC", "LLP", "LP", "PLC", "INC", "CORP", "LTD", "NYSE", "NASDAQ", "OTC", "OTCQB", "OTCQX", "FINRA", "PCAOB", "GAAP", "IRS",
        "FDA", "NASA", "FCC", "FTC", "EPA", "FBI", "IBM", "AT", "TV", "PC", "PDF", "DNA", "RNA", "HIV", "COVID", "AI", "IT", "ID", "DVD", "CD", "GPS", "ATM", "PO", "ET", "EST", "EDT", "PM", "AM",
        "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "PHD", "MBA", "CPA", "MD", "JD", "BS", "BA", "MS", "MA", "USD", "HTML", "FAQ", "LED", "HD", "NA", "OR", "AND", "OF", "THE", "TO", "IN",
        "NO", "NOT", "FOR", "ON", "BY", "WE", "DC", "NY", "CA", "TX", "NJ", "FL", "WWW", "HTTP", "HTTPS", "XBRL", "EDGAR", "FORM", "PART", "ITEM", "AG", "SA", "NV", "BV", "SE", "AB", "KG", "HP",
        "BMW", "AMD", "SAP", "AWS", "ESPN", "NBC", "CBS", "ABC", "CNN", "BBC", "HBO", "MIT", "UCLA", "GE", "GM", "PWC", "KPMG", "BDO", "JOBS", "CFR", "UTC", "GMT",
    };

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL9002",
        Name = "acronym-before-expansion",
        Title = "Acronym in the summary before it is explained",
        Message = "“{0}” is used in the summary before the filing says what it stands for.",
        Why = "Rule 421(d) asks for plain English on the cover, in the summary and in the risk factors, and Rule 421(b) to avoid technical terms that a reader cannot "
            + "understand from their context. A term is explained where it is first used.",
        Fix = "Write the words out where the acronym is first used, or do without it.",
        Comment = "Please define acronyms and industry terms the first time that they are used, or use plain words instead. We note, for example, “{quote}” on page {page}.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)"), new Authority("Securities Act Rule 421(d)"), new Authority("Staff Legal Bulletin No. 7A", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe mend buoys for harbors that use [|VTSX|] in their towers.\n\n# Business\n\nVessel traffic services, or VTSX, guide ships."),
        Example.Flagged("# Prospectus Summary\n\nOur [|QRB|] lamps are bright.\n\n# Business\n\nA quick-release buoy (QRB) is one that opens by itself."),
        Example.Clean("# Prospectus Summary\n\nOur quick-release buoy, or QRB, is bright. A QRB opens by itself."),
        Example.Clean("# Prospectus Summary\n\nWe report to the SEC under GAAP and sell LED lamps in the UK."),
        Example.Clean("# Prospectus Summary\n\nVessel traffic services (“VTSX”) guide ships. VTSX is common."),
        Example.Clean("# Prospectus Summary\n\nOur gauges are sold under the brand TIDO in harbors.") with { Because = "a word that is explained nowhere may be a name" },
        Example.Clean("# Prospectus Summary\n\nOur shares are to be traded under the symbol “WXYZ”."),
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
        if (filing.Find(SectionKind.ProspectusSummary) is not { } summary) return;
        var explainedAt = ExplanationsIn(filing.Main);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in summary.Blocks)
        {
            if (block is not (Paragraph or ListItem) || block.Style.Capitals > MostCapitals || IsLeftOut(block.Section)) continue;
            foreach (Match match in Acronym().Matches(block.Text))
            {
                var word = match.Groups["word"].Value.TrimEnd('s');
                if (Known.Contains(word) || !explainedAt.TryGetValue(word, out var index) || index <= block.Index || IsName(filing, word) || !seen.Add(word)) continue;
                context.Report(block, TextSpan.Of(match.Groups["word"].Index, match.Groups["word"].Length), new ReportDetails { Confidence = Confidence.Medium, GroupKey = "acronyms" });
            }
        }
    }

    /// <summary>The index of the block in which each acronym is first explained.</summary>
    private static Dictionary<string, int> ExplanationsIn(FilingDocument document)
    {
        var explainedAt = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in document.Blocks)
        {
            if (block is PageFurniture or ImageBlock or TableBlock) continue;
            foreach (Match match in Explained().Matches(block.Text)) explainedAt.TryAdd(match.Groups["word"].Value.TrimEnd('s'), block.Index);
        }

        return explainedAt;
    }

    private static bool IsLeftOut(Section section) => section.IsWithin(SectionKind.TheOffering) || section.IsWithin(SectionKind.SummaryFinancialData)
        || section.IsWithin(SectionKind.RiskFactorSummary);

    /// <summary>Whether the word is part of the registrant's own name or its symbol.</summary>
    private static bool IsName(Filing filing, string word) =>
        filing.Profile.Registrant?.Value.ContainsIgnoringCase(word) == true
        || string.Equals(filing.Profile.Symbol?.Value, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>An acronym in prose: no part of a name, a code or a quotation.</summary>
    [GeneratedRegex("(?<![\\w.&“\"‘'/-])(?<![A-Z][a-z]{3,30} |[Ss]ymbol )(?<word>[A-Z]{3,5}s?)(?![\\w&”\"’'/-]|\\.[A-Za-z])(?! [A-Z])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();

    /// <summary>An acronym that is given with its words: in parentheses, behind "or", before "means".</summary>
    [GeneratedRegex("[(](?:the |or |an? )?[“\"]?(?<word>[A-Z][A-Z&]{1,6}s?)\\b|\\bor (?:the )?[“\"]?(?<word>[A-Z]{2,6}s?)[,.”\"]|\\b(?<word>[A-Z]{2,6}s?) (?:means|stands for) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
