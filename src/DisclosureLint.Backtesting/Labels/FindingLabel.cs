namespace DisclosureLint.Backtesting.Labels;

/// <summary>What two judges, each with the passage before them, made of a finding on a real filing. No text of the filing.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Filing">The filing's file name without its ending.</param>
/// <param name="Fingerprint">The finding's fingerprint.</param>
/// <param name="First">Whether the first judge would write the comment.</param>
/// <param name="Second">Whether the second judge would; null where only one judged.</param>
/// <param name="IsRight">What counts: where the judges disagree, right only if a third reader marked the words for a comment (the blind marks).</param>
public sealed record FindingLabel(string Rule, string Filing, string Fingerprint, bool First, bool? Second, bool IsRight)
{
    /// <summary>Whether the judges differed at first.</summary>
    public bool IsDisputed => Second is { } second && second != First;
}
