namespace DisclosureLint.Redaction;

/// <summary>What stands in the place of words that may quote a draft.</summary>
internal static class LeftOut
{
    public const string Details = "The details are left out, since they may quote the draft.";

    public const string Reason = "(reason left out, since it may quote the draft)";
}
