using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules;

/// <summary>A rule about facts that must agree wherever they are told. Reports the later place with the earlier one related.</summary>
/// <typeparam name="TFact">The kind of fact.</typeparam>
public abstract class AgreementRule<TFact> : Rule
    where TFact : Fact
{
    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>What a fact is about; facts with equal identities must agree, and a null one takes no part.</summary>
    /// <param name="fact">The fact.</param>
    protected abstract string? Identity(TFact fact);

    /// <summary>Whether two facts of one identity agree.</summary>
    /// <param name="first">The earlier one.</param>
    /// <param name="second">The later one.</param>
    protected abstract bool Agree(TFact first, TFact second);

    /// <summary>What to report of two facts that do not agree.</summary>
    /// <param name="first">The earlier one.</param>
    /// <param name="second">The later one.</param>
    protected abstract ReportDetails Describe(TFact first, TFact second);

    private void Check(NodeContext<Filing> context)
    {
        var byIdentity = context.Node.Facts.Of<TFact>()
            .Select(fact => (Identity: Identity(fact), Fact: fact))
            .Where(pair => pair.Identity is not null)
            .GroupBy(pair => pair.Identity, pair => pair.Fact, StringComparer.Ordinal);
        foreach (var facts in byIdentity)
        {
            var first = facts.First();
            if (facts.Skip(1).FirstOrDefault(fact => !Agree(first, fact)) is not { } second) continue;
            var details = Describe(first, second);
            context.Report(second.Block, second.Range, details with { Related = [.. details.Related, new Place(first.Block, first.Range, "told here as")] });
        }
    }
}
