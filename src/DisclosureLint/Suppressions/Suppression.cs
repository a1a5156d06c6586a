namespace DisclosureLint.Suppressions;

/// <summary>A decision of the project that a finding needs no cure.</summary>
public sealed record Suppression
{
    /// <summary>The finding.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Id of the finding's rule, or null where it was not written down.</summary>
    public string? RuleId { get; init; }

    /// <summary>Why; without a reason nothing is suppressed.</summary>
    public string? Reason { get; init; }

    /// <summary>Who decided it, or null.</summary>
    public string? By { get; init; }

    /// <summary>The last day it holds, or null for no end.</summary>
    public DateOnly? Expires { get; init; }

    /// <summary>Where the support is kept, such as <c>binder/12.pdf#4</c>, or null.</summary>
    public string? Support { get; init; }

    /// <summary>The words of the draft that the decision was about, or null.</summary>
    public string? Quote { get; init; }

    /// <summary>Where the decision is written, such as <c>disclosurelint.suppressions.yml(3,3)</c>.</summary>
    public required string Place { get; init; }
}
