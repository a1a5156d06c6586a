using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Words of the draft as a message quotes them.</summary>
internal static class Quotation
{
    private const int Longest = 140;

    /// <summary>A sentence, cut behind a whole word where it is long.</summary>
    /// <param name="text">The sentence.</param>
    public static string Short(string text) => WordCut.Within(text, Longest - 1, "…");
}
