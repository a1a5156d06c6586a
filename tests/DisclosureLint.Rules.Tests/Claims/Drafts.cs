using System.Text;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Tests.Claims;

/// <summary>Small drafts to read facts from.</summary>
internal static class Drafts
{
    /// <summary>A draft with a few words of summary and a business section.</summary>
    /// <param name="business">The text of the business section, in Markdown.</param>
    public static Filing Business(string business) =>
        RuleSet.Reader.Read("draft.md", Encoding.UTF8.GetBytes($"# Prospectus Summary\n\nWe make things.\n\n# Risk Factors\n\nWe may fail.\n\n# Business\n\n{business}\n"));
}
