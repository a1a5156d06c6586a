using System.Text;
using System.Text.RegularExpressions;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>A small draft around a passage: the headings the letter names, and the passage under them.</summary>
internal static partial class PassageDraft
{
    /// <summary>The draft as Markdown.</summary>
    /// <param name="section">Headings with pages, parted by <c> / </c>, as letters name a place.</param>
    /// <param name="passage">The words; square brackets of the letter are resolved (<c>[y]our</c> is <c>our</c>).</param>
    public static string Of(string section, string passage)
    {
        var draft = new StringBuilder();
        var level = 0;
        foreach (var part in section.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var heading = Page().Replace(part, "").Trim(' ', ',', '"', '“', '”');
            if (heading.Length is 0 or > 150 || FormOrDate().IsMatch(heading)) continue;
            if (level == 0 && NamesRiskFactor().IsMatch(part)) draft.Append("# Risk Factors\n\n");
            else if (level == 0 && !TitledLikeASection().IsMatch(heading)) draft.Append("# Business\n\n");
            if (draft.Length > 0 && level == 0) level = 1;
            level = Math.Min(level + 1, 6);
            draft.Append('#', level).Append(' ').Append(heading).Append("\n\n");
        }

        if (level == 0) draft.Append("# Prospectus Summary\n\n");
        foreach (var paragraph in InTheIssuersVoice(passage).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            draft.Append(paragraph).Append("\n\n");
        }

        return draft.ToString();
    }

    /// <summary>The passage as the issuer wrote it: letters turn "we" into "[you]".</summary>
    internal static string InTheIssuersVoice(string passage)
    {
        var own = passage.Replace("[y]our", "our", StringComparison.Ordinal).Replace("[Y]our", "Our", StringComparison.Ordinal)
            .Replace("[your]", "our", StringComparison.OrdinalIgnoreCase).Replace("[you]", "we", StringComparison.OrdinalIgnoreCase)
            .Replace("[us]", "us", StringComparison.Ordinal);
        own = BracketedLetter().Replace(own, "$1");

        // Letters quote the predicate and leave the subject out.
        if (NounPhrase().IsMatch(own)) own = "We are " + own;
        return own.Length > 0 && char.IsLower(own[0]) ? char.ToUpperInvariant(own[0]) + own[1..] : own;
    }

    [GeneratedRegex(@",?\s*\bpages?\s+[0-9F-]+(\s*(-|–|to|and)\s*[0-9F-]+)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(<|(Draft |Amendment No\. ?[0-9]+ to )?(Registration Statement on )?Form\b|General$|Exhibits? [0-9]|Page [0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FormOrDate();

    [GeneratedRegex("^(an?|the|one of the|among the) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NounPhrase();

    /// <summary>Letters name a risk factor by its sub-heading, quoted and cut short.</summary>
    [GeneratedRegex(@"^\s*[“""][^”""]+(?:\. ?\. ?\.|…|\.)\s*[”""]", RegexOptions.CultureInvariant)]
    private static partial Regex NamesRiskFactor();

    /// <summary>Titles that begin a section of a prospectus; what else a letter names stands in the middle of one.</summary>
    [GeneratedRegex(@"^(?:prospectus )?(?:summary|cover|risk factors?|use of proceeds|dividend|capitalization|dilution|selected|management|liquidity|results|critical|non-gaap|business|industry|competition|executive compensation|compensation|certain relationships|principal|description of|underwriting|plan of distribution|legal|experts|exhibit|the offering|notes? |audited|financial statements|consolidated|market|shares eligible|material|taxation|intellectual property|overview)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitledLikeASection();

    [GeneratedRegex(@"\[(\w)\]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedLetter();
}
