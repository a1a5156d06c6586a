using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>How a claim is told.</summary>
internal enum ClaimVoice
{
    /// <summary>As a fact.</summary>
    Assertion,

    /// <summary>As what the issuer believes.</summary>
    Belief,

    /// <summary>As what it wants to be.</summary>
    Aim,

    /// <summary>As what will be.</summary>
    Future,

    /// <summary>As what may be, or a risk.</summary>
    Conditional,

    /// <summary>Denied.</summary>
    Negation,
}

/// <summary>What stands behind a claim in its sentence or the next.</summary>
[Flags]
internal enum ClaimSupport
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The measure by which it holds: revenue, share, units, a stated basis.</summary>
    Measure = 1,

    /// <summary>A named source.</summary>
    NamedSource = 2,

    /// <summary>A date of the source or the measure.</summary>
    Date = 4,

    /// <summary>A source without a name.</summary>
    UnnamedSource = 8,

    /// <summary>A figure.</summary>
    Figure = 16,

    /// <summary>A test, trial or survey.</summary>
    Test = 32,

    /// <summary>An example beside it with a figure and its source, which may or may not bear the whole claim.</summary>
    Example = 64,
}

/// <summary>An issuer's claim about itself, its products or its position.</summary>
/// <param name="Block">The block it stands in.</param>
/// <param name="Range">The words of the claim, from its subject to the end of its clause.</param>
/// <param name="Cue">The words that make it a claim.</param>
/// <param name="Voice">How it is told.</param>
/// <param name="Support">What stands behind it.</param>
/// <param name="IsOwned">Whether it takes the position for granted: <c>our leading position</c>.</param>
/// <param name="IsHeading">Whether it is a heading without a verb.</param>
internal sealed record Claim(Block Block, TextSpan Range, ClaimCue Cue, ClaimVoice Voice, ClaimSupport Support, bool IsOwned,
    bool IsHeading) : Fact(Block, Range)
{
    /// <summary>Whether the claim takes a position for granted, so that an aim does not excuse it: <c>extend our leadership</c>.</summary>
    public bool HoldsPosition => Cue.Family == "leading" && IsOwned;

    /// <summary>Whether a test or trial with a figure, a date or a name stands behind the claim.</summary>
    public bool IsTested => Support.HasFlag(ClaimSupport.Test)
        && (Support & (ClaimSupport.Figure | ClaimSupport.Date | ClaimSupport.NamedSource)) != ClaimSupport.None;

    /// <summary>Whether a letter would let it stand: a belief with its measure, or a named and dated source.</summary>
    public bool IsSupported =>
        !Support.HasFlag(ClaimSupport.UnnamedSource)
        && ((Support.HasFlag(ClaimSupport.NamedSource) && (Support & (ClaimSupport.Date | ClaimSupport.Measure)) != ClaimSupport.None)
            || (Support.HasFlag(ClaimSupport.Measure) && (Voice == ClaimVoice.Belief
            || (Support & (ClaimSupport.Date | ClaimSupport.Figure)) != ClaimSupport.None)));
}
