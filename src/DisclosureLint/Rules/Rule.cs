using DisclosureLint.Facts;

namespace DisclosureLint.Rules;

/// <summary>
/// A recurring staff comment. Stateless: one instance serves all filings on all threads; state of one filing lives in the closures
/// of its callbacks or, better, in facts.
/// </summary>
public abstract class Rule
{
    /// <summary>What the rule is about.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>At least two flagged and two clean pieces of a draft, near-misses among the clean.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>Registers what the rule looks at. Called once.</summary>
    /// <param name="context">Takes the registrations.</param>
    public abstract void Initialize(RuleContext context);

    /// <summary>Whether the rule has anything to say about such an offering. Where the profile is silent, answer true.</summary>
    /// <param name="profile">What is known of the offering.</param>
    public virtual bool AppliesTo(OfferingProfile profile) => Descriptor.Applies.IsMetBy(profile) != false;
}
