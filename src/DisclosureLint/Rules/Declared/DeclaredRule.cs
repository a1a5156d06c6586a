using DisclosureLint.Language;

namespace DisclosureLint.Rules.Declared;

/// <summary>A rule written in the notation of the vocabulary: a statement without its cure.</summary>
public sealed class DeclaredRule : StatementRule
{
    internal DeclaredRule(RuleDescriptor descriptor, Saying when, IReadOnlyList<Cure> unless, ReportedWords words, string? groupKey, IReadOnlyList<Example> examples)
    {
        Descriptor = descriptor;
        When = when;
        Unless = unless;
        Words = words;
        GroupKey = groupKey;
        Examples = examples;
    }

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; }

    /// <inheritdoc/>
    protected override Saying When { get; }

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless { get; }

    /// <inheritdoc/>
    protected override ReportedWords Words { get; }

    private string? GroupKey { get; }

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor) =>
        new() { LookedFor = lookedFor, Confidence = ConfidenceOf(context.Statement), GroupKey = GroupKey };
}
