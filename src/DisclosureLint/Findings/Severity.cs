namespace DisclosureLint.Findings;

/// <summary>How grave a finding is. The order is ascending.</summary>
public enum Severity
{
    /// <summary>The rule does not run.</summary>
    Off,

    /// <summary>Worth a look; the staff might not write it.</summary>
    Info,

    /// <summary>What the staff would write.</summary>
    Warning,

    /// <summary>Mechanically certain.</summary>
    Error,
}

/// <summary>How sure the rule is of one finding. The order is ascending.</summary>
public enum Confidence
{
    /// <summary>A hint that context could dissolve.</summary>
    Low,

    /// <summary>More likely right than not.</summary>
    Medium,

    /// <summary>The words leave little room.</summary>
    High,
}
