using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>What a concept callback gets: where the concept stands, how its statement reads, and a way to look for cures and to report.</summary>
public readonly struct ConceptContext
{
    private readonly RuleRun _run;

    internal ConceptContext(ConceptHit hit, RuleRun run)
    {
        Hit = hit;
        _run = run;
    }

    /// <summary>The words that hold the concept.</summary>
    public ConceptHit Hit { get; }

    /// <summary>The statement around them.</summary>
    public Statement Statement => Hit.Statement;

    /// <summary>The reading of the block around them.</summary>
    public BlockReading Reading => Hit.Reading;

    /// <summary>The block around them.</summary>
    public Block Block => Hit.Reading.Block;

    /// <summary>The sentence around them.</summary>
    public Sentence Sentence => Hit.Sentence;

    /// <summary>The section around them.</summary>
    public Section Section => Block.Section;

    /// <summary>The filing.</summary>
    public Filing Filing => _run.Filing;

    /// <summary>The date whose law applies, or null.</summary>
    public DateOnly? AsOf => _run.AsOf;

    /// <summary>The number that a project gave one of the rule's options, else its default.</summary>
    /// <param name="option">An option of the rule's descriptor.</param>
    public decimal Option(RuleOption option) => _run.Option(option);

    /// <summary>Looks for a cure of the statement.</summary>
    /// <param name="cure">What cures and how far it is looked for.</param>
    public CureResult Look(Cure cure) => CureSearch.Look(Filing.Reading, Statement, cure);

    /// <summary>Reports a range of the block's text.</summary>
    /// <param name="range">Offsets into the block's text.</param>
    /// <param name="details">Arguments, confidence, related places; null for none.</param>
    public void Report(TextSpan range, ReportDetails? details = null) => _run.Report(Block, range, details);
}
