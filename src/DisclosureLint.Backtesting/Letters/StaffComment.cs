using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisclosureLint.Backtesting.Letters;

/// <summary>A comment of the staff in full.</summary>
/// <param name="Company">The company.</param>
/// <param name="Section">Where, as the letter heads the comment.</param>
/// <param name="Number">Its number.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsVerbatim">Whether the words are the letter's own and no paraphrase.</param>
public sealed partial record StaffComment(string Company, string Section, int Number, string Text, bool IsVerbatim)
{
    /// <summary>Whether it takes up a response to an earlier comment, so that the letter before it and not the draft decides.</summary>
    public bool IsFollowUp => FollowUp().IsMatch(Text);

    /// <summary>Whether it holds the words against another place of the filing.</summary>
    public bool RestsOnOtherPlaces => OtherPlaces().IsMatch(Text);

    /// <summary>Whether it asks for the support, the amount, the meaning or the other side of what the words say.</summary>
    public bool AsksAboutTheWords => AboutTheWords().IsMatch(Text);

    /// <summary>Whether it says that the words stand in a risk factor, whatever heads the comment.</summary>
    public bool IsOnRiskFactor => OnRiskFactor().IsMatch(Text);

    /// <summary>Reads comments, one JSON object a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <exception cref="FormatException">A line is not JSON; the message says which, 1-based.</exception>
    public static IReadOnlyList<StaffComment> Read(IEnumerable<string> lines) => [.. JsonLines.Read(lines, Read)];

    /// <summary>
    /// What the comment says that the issuer said, quote and lead-in together, in the issuer's voice: of <c>your belief that your cash, “with the proceeds,” will do</c>
    /// it is <c>Our cash, with the proceeds, will do</c>. Null where the quote does not stand in such a sentence.
    /// </summary>
    /// <param name="quote">Words that the comment quotes.</param>
    internal string? StatementAround(string quote)
    {
        var first = quote.Split('\n')[0];
        foreach (Match said in Said().Matches(Text))
        {
            var statement = said.Groups["said"].Value;
            if (!Letters(statement).Contains(Letters(first)[..Math.Min(40, Letters(first).Length)], StringComparison.Ordinal)) continue;
            var own = statement.Replace("[y]our", "our", StringComparison.Ordinal).Replace("[Y]our", "Our", StringComparison.Ordinal);
            own = BracketedWord().Replace(QuotationMarks().Replace(own, ""), "$1");
            own = Your().Replace(You().Replace(own, "we"), "our").Trim(' ', ',', ';', '.') + ".";
            return own.Length > 1 ? char.ToUpperInvariant(own[0]) + own[1..] : null;
        }

        return null;
    }

    private static string Letters(string text) => new([.. text.Where(char.IsAsciiLetter).Select(char.ToLowerInvariant)]);

    private static StaffComment Read(JsonElement root) => new(
        JsonLines.Text(root, "company") ?? "",
        JsonLines.Text(root, "section") ?? "",
        root.TryGetProperty("number", out var number) && number.TryGetInt32(out var value) ? value : 0,
        JsonLines.Text(root, "text") ?? "",
        root.TryGetProperty("verbatim", out var verbatim) && verbatim.ValueKind == JsonValueKind.True);

    [GeneratedRegex(@"\byour response\b|\bwe reissue\b|\bwe note your (?:revised|amended|revisions)\b|\bprior comment\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FollowUp();

    [GeneratedRegex(@"\b(?:elsewhere in|inconsistent|reconcile|cannot find|is not (?:included|defined)|footnotes? [0-9]|re-?file|not filed|the graphic|pro forma column|tell us how you determined|as exhibits?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherPlaces();

    [GeneratedRegex(@"\b(?:support|basis|substantiat\w*|belief|beliefs|opinions?|quantif\w*|percentages?|how many|the number of|amounts?|estimate of|more (?:detail|fully|specific)|define|definition|clarify|explain|describe|in (?:the )?absence of|without)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutTheWords();

    [GeneratedRegex(@"\b(?:your (?:statements?|disclosures?|belief|assertion)(?: (?:on|in|under) [^,“""]{0,60}?)?|you (?:state|disclose|indicate|believe)) that (?<said>(?:[“""][^”""]*[^.”""][”""]|[^.;“""])*(?:[“""][^”""]+\.[”""])?)|\bstate that (?<said>your (?:[“""][^”""]*[^.”""][”""]|[^.;“""])*(?:[“""][^”""]+\.[”""])?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"\b(?:in|under) (?:your|the|this|a) (?:\w+ )?risk factors?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnRiskFactor();

    [GeneratedRegex(@"\[(\w+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedWord();

    [GeneratedRegex("[“”\"]", RegexOptions.CultureInvariant)]
    private static partial Regex QuotationMarks();

    [GeneratedRegex(@"\byou\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex You();

    [GeneratedRegex(@"\byour\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Your();
}
