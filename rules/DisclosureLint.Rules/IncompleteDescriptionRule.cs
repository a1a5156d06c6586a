using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules;

/// <summary>
/// A rule about a matter that is told without its particulars: where several of them are looked for and not found, the finding names
/// them. The message takes the words of the draft as <c>{0}</c> and what is missing as <c>{1}</c>.
/// </summary>
public abstract class IncompleteDescriptionRule : StatementRule
{
    /// <summary>What a full description has, each with how far it is looked for.</summary>
    protected abstract IReadOnlyList<Cure> Particulars { get; }

    /// <summary>With how many missing the description is reported; fewer are let pass.</summary>
    protected virtual int FewestMissing => 2;

    /// <summary>Findings with the same key become one.</summary>
    protected abstract string GroupKey { get; }

    /// <summary>Whether the hit is the matter at all; true unless overridden.</summary>
    /// <param name="context">The hit and its filing.</param>
    protected virtual bool IsMatter(ConceptContext context) => true;

    /// <inheritdoc/>
    protected sealed override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (!IsMatter(context)) return null;

        // What stands directly under a part's heading has the whole part for its sub-section: there only the paragraphs beside it count.
        var isDirect = context.Section.TopLevel == context.Section;
        CureResult[] missing =
        [
            .. Particulars
                .Select(cure => context.Look(isDirect ? cure.Within(cure.Reach & ~Reach.Subsection) : cure))
                .Where(result => result.Found is null),
        ];
        if (missing.Length < FewestMissing) return null;
        var range = RangeOf(context.Hit, Words);
        return new ReportDetails
        {
            Arguments = [context.Block.Text[range.Start..range.End], List(missing)],
            Confidence = missing.Length == Particulars.Count ? ConfidenceOf(context.Statement) : Confidence.Low,
            LookedFor = missing,
            GroupKey = GroupKey,
        };
    }

    private static string List(CureResult[] missing) => missing.Length switch
    {
        1 => missing[0].Cure.What,
        _ => $"{string.Join(", ", missing[..^1].Select(result => result.Cure.What))} or {missing[^1].Cure.What}",
    };
}
