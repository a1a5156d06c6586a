using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>Terms that are used in the forepart and defined in a later section only.</summary>
public sealed class TermUsedBeforeDefinitionRule : Rule
{
    private static readonly SectionKind[] Forepart = [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.ManagementsDiscussion, SectionKind.Business];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1547",
        Name = "term-used-before-definition",
        Title = "Defined term used before it is defined",
        Message = "“{0}” is used here; it is defined only under “{1}”, page {2}.",
        Why = "Securities Act Rule 421(b): a term is to be clear from its context where it is first used, without a search for its definition.",
        Fix = "Explain the term where it is first used.",
        Comment = "You use “{quote}” before you define it. Please define the term where it is first used, or use plain words.",
        Topics = ["PLAINENGLISH"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe saw timber, and the [|Mill Lease|] ends in 2031.\n\n# BUSINESS\n\nWe rent the mill under a contract of 2019 (the “Mill Lease”)."),
        Example.Flagged("# RISK FACTORS\n\nA default under the [|Founder Loan|] could cost us the mill.\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nMs. Marrow lent us $60,000 (the “Founder Loan”)."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe rent the mill under a contract of 2019 (the “Mill Lease”).\n\n# BUSINESS\n\nThe Mill Lease ends in 2031."),
        Example.Clean("# RISK FACTORS\n\nThe Loan Agreement has covenants, as any loan agreement has.\n\n# BUSINESS\n\nWe signed a contract with a bank (the “Loan Agreement”).")
            with { Because = "the words say what it is" },
        Example.Clean("# RISK FACTORS\n\nWe depend on the Marrow Institute.\n\n# BUSINESS\n\nThe Marrow Institute for Timber (the “Marrow Institute”) tests our beams.")
            with { Because = "it is a name cut short" },
        Example.Clean("# BUSINESS\n\nThe Mill Lease of 2019 ends in 2031. We rent the mill under that contract (the “Mill Lease”)."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var use in context.Node.Facts.Of<TermUse>())
        {
            // One word may be a word; a name in full, "Section 12 of the Credit Agreement with X", explains itself.
            if (use.FirstUse is not { } first || !use.Term.Contains(' ', StringComparison.Ordinal)) continue;
            var definition = use.Definitions[0];
            if (definition.Block.Index <= first.Index || definition.Section.TopLevel == first.Section.TopLevel || !first.Section.IsWithinAny(Forepart)) continue;
            if (IsPartOfName(first.Text, use.FirstUseRange.Start, use.FirstUseRange.End) || ExplainsItself(use.Term, definition, context.Filing)) continue;
            context.Report(first, use.FirstUseRange, new ReportDetails
            {
                Arguments = [use.Term, definition.Section.TopLevel.Title, definition.Block.Page ?? "?"],
                Confidence = Confidence.Medium,
                Related = [new Place(definition.Block, definition.Range, "defined here")],
                GroupKey = "terms",
            });
        }
    }

    /// <summary>Words that the draft also writes small (“an underwriting agreement”) are read as words; a name cut short says whose it is.</summary>
    private static bool ExplainsItself(string term, DefinedTerm definition, Filing filing)
    {
        if (definition.Block.Text.AsSpan(0, definition.Range.Start).Contains(term, StringComparison.Ordinal)) return true;
        var lastWord = term.LastIndexOf(' ') + 1;
        string[] small = [term.ToLowerInvariant(), term[..lastWord] + term[lastWord..].ToLowerInvariant()];
        return filing.Blocks.Any(block => Array.Exists(small, words => block.Text.Contains(words, StringComparison.Ordinal)));
    }

    private static bool IsPartOfName(string text, int start, int end)
    {
        // A quoted or dated name, or a capital word before or behind it.
        if (end < text.Length && (text[end] is '”' or '"' or '’' || text.AsSpan(end).StartsWith(" of ", StringComparison.Ordinal))) return true;
        if (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1])) return true;
        var before = text.LastIndexOf(' ', Math.Max(0, start - 2));
        return start > 2 && before >= 0 && char.IsUpper(text[before + 1]) && !text.AsSpan(before + 1).StartsWith("The ", StringComparison.Ordinal)
            && !text.AsSpan(before + 1).StartsWith("Our ", StringComparison.Ordinal);
    }
}
