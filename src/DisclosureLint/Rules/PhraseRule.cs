using DisclosureLint.Filings;

namespace DisclosureLint.Rules;

/// <summary>
/// A rule about words that draw a comment unless their context cures them. A subclass gives the phrases and judges each hit; all
/// phrase rules share one pass over the filing.
/// </summary>
public abstract class PhraseRule : Rule
{
    /// <summary>The words, in lower case; a trailing <c>*</c> lets the last word go on.</summary>
    protected abstract IReadOnlyList<string> Phrases { get; }

    /// <summary>The sections to look in; empty for everywhere.</summary>
    protected virtual IReadOnlyList<SectionKind> Sections => [];

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterPhrases(Phrases, Judge, [.. Sections]);
    }

    /// <summary>Reports the hit, or stays silent where the context cures it.</summary>
    /// <param name="hit">The words, their sentence and the way to report.</param>
    protected abstract void Judge(PhraseContext hit);
}
