using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>Reads the filer-status boxes of the facing page, and what the prospectus says of the same.</summary>
internal static partial class FilerStatusReader
{
    public static Known<bool>? ReadEmergingGrowth(FrontMatter front, FilingDocument document) =>
        Judge(Box(front, "emerging growth company"), () => Claim(front, document, EmergingGrowthPattern(), NotEmergingGrowthPattern()));

    public static Known<bool>? ReadSmallerReporting(FrontMatter front, FilingDocument document) =>
        Judge(Box(front, "smaller reporting company"), () => Claim(front, document, SmallerReportingPattern(), NotSmallerReportingPattern()));

    public static Known<bool>? ReadLargeAccelerated(FrontMatter front) => Box(front, "large accelerated filer");

    /// <summary>The box behind the sentence on Rule 415, before the next sentence of the form.</summary>
    public static Known<bool>? ReadRule415(FrontMatter front)
    {
        var text = front.All.Text;
        if (Rule415Pattern().Match(text) is not { Success: true } sentence) return null;
        if (BoxPattern().Match(sentence.Groups["after"].Value) is not { Success: true } box) return null;
        var isTicked = TickedPattern().IsMatch(box.Value);
        return front.All.Know(sentence, isTicked, isTicked ? "box ticked on the facing page" : "box left empty on the facing page");
    }

    public static Known<bool>? ReadDelayingAmendment(FrontMatter front) =>
        DelayingPattern().Match(front.All.Text) is { Success: true } legend ? front.All.Know(legend, true, "legend on the facing page") : null;

    /// <summary>A ticked box or a plain statement makes it so; an empty box counts only where the text does not say otherwise.</summary>
    private static Known<bool>? Judge(Known<bool>? box, Func<Known<bool>?> readClaim)
    {
        if (box is { Value: true }) return box;
        var claim = readClaim();
        return claim is { Value: true } ? claim : box ?? claim;
    }

    private static Known<bool>? Box(FrontMatter front, string label)
    {
        var text = front.All.Text;
        var first = FirstLabelPattern().Match(text);
        if (!first.Success) return null;
        // The list of boxes ends where the next sentence of the form begins.
        var start = Math.Max(0, first.Index - 12);
        var end = EndOfListPattern().Match(text, first.Index) is { Success: true } stop ? stop.Index : Math.Min(text.Length, first.Index + 900);
        var tokens = TokenPattern().Matches(text[start..end]);
        var boxFirst = tokens.Count > 0 && tokens[0].Groups["box"].Success;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Groups["label"].Success || !WhiteSpacePattern().Replace(tokens[i].Value, " ").Equals(label, StringComparison.OrdinalIgnoreCase)) continue;
            var neighbour = boxFirst ? i - 1 : i + 1;
            if (neighbour < 0 || neighbour >= tokens.Count || !tokens[neighbour].Groups["box"].Success) continue;
            var isTicked = TickedPattern().IsMatch(tokens[neighbour].Value);
            return new Known<bool>(
                isTicked, front.All.SentenceAt(start + tokens[i].Index), isTicked ? "box ticked on the facing page" : "box left empty on the facing page");
        }

        return null;
    }

    private static Known<bool>? Claim(FrontMatter front, FilingDocument document, Regex claim, Regex denial)
    {
        SectionKind[] kinds = [SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.ManagementsDiscussion];
        var early = document.Sections.Where(section => kinds.Contains(section.Kind)).SelectMany(section => section.OwnBlocks.Concat(section.Descendants().SelectMany(child => child.OwnBlocks)));
        var told = early.Where(block => block.Text.ContainsIgnoringCase("growth compan") || block.Text.ContainsIgnoringCase("reporting compan"));
        foreach (var text in (JoinedText[])[front.Cover, new JoinedText(told, 200_000)])
        {
            if (denial.Match(text.Text) is { Success: true } no) return text.Know(no, false, "the prospectus says so");
            if (claim.Match(text.Text) is { Success: true } yes) return text.Know(yes, true, "the prospectus says so");
        }

        return null;
    }

    [GeneratedRegex(@"large accelerated filer(?=[^“”""\n]{0,60}?(?:[☒☑☐□⊠⌧þý¨✓]|\[|\bx\b|\bo\b|\n))|[☒☑☐□⊠⌧þý¨✓]\s*large accelerated filer", RegexOptions.IgnoreCase)]
    private static partial Regex FirstLabelPattern();

    [GeneratedRegex(@"if an emerging growth company|calculation of registration fee|the registrant hereby amends|indicate by check mark whether the registrant is a shell", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfListPattern();

    [GeneratedRegex(@"(?<label>(?:large\s+|non-?\s?)?accelerated\s+filer|smaller\s+reporting\s+company(?!\))|emerging\s+growth\s+company)|(?<box>[☒☑☐□⊠⌧þý¨✓✔]|\[\s*[xX✓ü]?\s*\]|\[_+\]|(?<![A-Za-z(])[xXoq](?![A-Za-z’'-]))", RegexOptions.IgnoreCase)]
    private static partial Regex TokenPattern();

    [GeneratedRegex("[☒☑⊠⌧þý✓✔xXü]")]
    private static partial Regex TickedPattern();

    /// <summary>The sentence of the form on Rule 415, and what stands between it and the next.</summary>
    [GeneratedRegex(@"\b(?:pursuant\s+to|under)\s+Rule\s+415\b[^\n]{0,160}?\bbox(?<after>[^\n]{0,40}(?:\n[^\nA-Z]{0,20}){0,3})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rule415Pattern();

    [GeneratedRegex(@"[☒☑☐□⊠⌧þý¨✓✔]|\[\s*[xX✓ü]?\s*\]|\[_+\]|(?<![A-Za-z(])[xXoq](?![A-Za-z’'-])")]
    private static partial Regex BoxPattern();

    [GeneratedRegex(@"hereby\s+amends\s+this\s+registration\s+statement\b[^\n]{0,120}?\bdelay\s+its\s+effective\s+date", RegexOptions.IgnoreCase)]
    private static partial Regex DelayingPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpacePattern();

    [GeneratedRegex(@"\b(?:we|company|registrant|issuer|trust) (?:are|is|also are|currently are|currently qualify as|qualify as|qualifies as|will be|are considered) (?:currently |also |each )?an [“""]?emerging growth compan", RegexOptions.IgnoreCase)]
    private static partial Regex EmergingGrowthPattern();

    [GeneratedRegex(@"\b(?:we|company|registrant) (?:are not|is not|no longer qualify as|are no longer|do not qualify as) an [“""]?emerging growth company", RegexOptions.IgnoreCase)]
    private static partial Regex NotEmergingGrowthPattern();

    [GeneratedRegex(@"\b(?:we|company|registrant|issuer|trust) (?:are|is|also are|qualify as|qualifies as) (?:(?:currently |also )?an [“""]?emerging growth company,?[”""]? and )?(?:currently |also )?a [“""]?smaller reporting compan", RegexOptions.IgnoreCase)]
    private static partial Regex SmallerReportingPattern();

    [GeneratedRegex(@"\b(?:we|company|registrant) (?:are not|is not) a [“""]?smaller reporting company(?! \(as)", RegexOptions.IgnoreCase)]
    private static partial Regex NotSmallerReportingPattern();
}
