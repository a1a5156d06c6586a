using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>Tells blank-check companies, shells, issuers of debt and funds from operating companies that offer equity.</summary>
internal static partial class IssuerTypeReader
{
    private const int BlankCheckCode = 6770;

    private static readonly int[] FundCodes = [6221, 6199, 6722, 6726];

    public static Known<bool>? ReadBlankCheck(FrontMatter front, FilingDocument document, FacingPage facing)
    {
        if (facing.IndustryCode is { Value: BlankCheckCode } code) return new Known<bool>(true, code.Evidence, "industry code 6770, blank checks");
        var early = new JoinedText(document.SectionsOf(SectionKind.ProspectusSummary).SelectMany(section => section.BodyBlocks), 20_000);
        foreach (var text in (JoinedText[])[front.Cover, early])
        {
            if (NotBlankCheckPattern().Match(text.Text) is { Success: true } no) return text.Know(no, false, "the prospectus says so");
            if (BlankCheckPattern().Match(text.Text) is { Success: true } yes) return text.Know(yes, true, "the prospectus says so");
        }

        return facing.IndustryCode is { } other ? new Known<bool>(false, other.Evidence, $"industry code {other.Value}, an operating business") : null;
    }

    public static Known<bool>? ReadShell(FrontMatter front, FilingDocument document)
    {
        if (ShellBoxPattern().Match(front.All.Text) is { Success: true } box) return ReadYesNo(box) is { } ticked ? front.All.Know(box, ticked, "box on the facing page") : null;
        var body = new JoinedText(
            document.Blocks.Where(block => block is Paragraph or ListItem && block.Text.ContainsIgnoringCase("shell")), 200_000);
        if (NotShellPattern().Match(body.Text) is { Success: true } no) return body.Know(no, false, "the document says so");
        var shell = body.FindUnless(ShellPattern(), ConditionalPattern());
        return body.Know(shell, true, "the document says so");
    }

    public static Known<bool>? ReadDebt(FrontMatter front)
    {
        if (!front.Document.Outline.IsProspectus) return null;
        var debt = DebtPattern().Match(front.Cover.Text);
        var equity = EquityPattern().Match(front.Cover.Text);
        if (debt.Success && (!equity.Success || debt.Index < equity.Index)) return front.Cover.Know(debt, true, "debt securities on the cover");
        return front.Cover.Know(equity, false, "equity securities on the cover");
    }

    public static Known<bool>? ReadFund(FrontMatter front, FacingPage facing)
    {
        if (FundPattern().Match(front.Cover.Text) is { Success: true } fund) return front.Cover.Know(fund, true, "a fund or trust that issues its own shares");
        return facing.IndustryCode is { } code && !FundCodes.Contains(code.Value)
            ? new Known<bool>(false, code.Evidence, $"industry code {code.Value} is no fund's")
            : null;
    }

    /// <summary>The ticked one of "Yes ☐ No ☒", whichever side the boxes stand on.</summary>
    private static bool? ReadYesNo(Match match)
    {
        const string Ticked = "☒☑⊠⌧þýxXü✓";
        var (yes, no) = (match.Groups["yes"].Value, match.Groups["no"].Value);
        var (isYes, isNo) = (yes.Any(Ticked.Contains), no.Any(Ticked.Contains));
        return isYes == isNo ? null : isYes;
    }

    [GeneratedRegex(@"\b(?:we are|is|are) an? (?:early[- ]stage,?(?: and)? |newly[- ](?:organized|incorporated|formed) |recently (?:organized|incorporated) |emerging growth )*[“""]?(?:blank check|special purpose acquisition) (?:company|corporation)|\bnewly (?:organized|incorporated) blank check\b", RegexOptions.IgnoreCase)]
    private static partial Regex BlankCheckPattern();

    [GeneratedRegex(@"\b(?:are|is) not an? [“""]?blank check", RegexOptions.IgnoreCase)]
    private static partial Regex NotBlankCheckPattern();

    [GeneratedRegex(@"\bwhether (?:the )?registrant is a shell company[^\n]{0,80}(?:\n[^\n]{0,40}){0,4}?\bYes\s*\[?(?<yes>[☒☑☐□⊠⌧þý¨xXoü✓_ ]?)\]?\s*No\s*\[?(?<no>[☒☑☐□⊠⌧þý¨xXoü✓_ ]?)", RegexOptions.IgnoreCase)]
    private static partial Regex ShellBoxPattern();

    [GeneratedRegex(@"(?<!whether the )(?<!whether )\b(?:we|company|registrant|issuer) (?:are|is|may be|believe we are|was|have been) (?:currently |presently |also |now )?(?:considered |deemed |classified as |defined as |designated as )?(?:to be )?an? [“""]?shell(?:[”""]? company| corporation)?|\b(?:because|since|as) we are a [“""]?shell|\bour (?:status as|being) a [“""]?shell", RegexOptions.IgnoreCase)]
    private static partial Regex ShellPattern();

    [GeneratedRegex(@"\b(?:we|company|registrant|issuer) (?:(?:are|is) (?:currently )?not (?:considered |deemed )?(?:to be )?|do(?:es)? not (?:believe|consider)[^.\n]{0,60}|(?:are|is) no longer )(?:an? )?[“""]?shell|\b(?:we|company|registrant|issuer) (?:has|have) never been an? [“""]?shell", RegexOptions.IgnoreCase)]
    private static partial Regex NotShellPattern();

    [GeneratedRegex(@"\bif (?:we|the company|it)\b|\bwere to be\b|\bcould be\b|\bmay be\b|\bmight\b|\bformer(?:ly)?\b|\bpreviously\b", RegexOptions.IgnoreCase)]
    private static partial Regex ConditionalPattern();

    [GeneratedRegex(@"\baggregate principal amount of (?:our |the )?[^.\n]{0,80}\b(?:notes|bonds|debentures)\b|^[^.\n]{0,60}\b(?:Notes|Bonds|Debentures|NOTES|BONDS)\b(?: due [0-9]{4})?\s*$|\b(?:offering|offer)\b[^.\n$]{0,60}\b(?:senior|subordinated|unsecured|secured|convertible) (?:notes|bonds|debentures)\b", RegexOptions.Multiline)]
    private static partial Regex DebtPattern();

    [GeneratedRegex(@"\b(?:shares?|units?|ADSs|ordinary shares|common stock|warrants|common units)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EquityPattern();

    [GeneratedRegex(@"\bexchange[- ]traded (?:fund|product)|\bcommodity pool\b|\bauthorized participants?\b|\bcreation (?:baskets?|units?)\b|\bunits of beneficial interest\b", RegexOptions.IgnoreCase)]
    private static partial Regex FundPattern();
}
