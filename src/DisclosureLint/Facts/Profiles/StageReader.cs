using System.Text.RegularExpressions;

namespace DisclosureLint.Facts.Profiles;

/// <summary>Says where a registration statement stands on its way to effectiveness.</summary>
internal static partial class StageReader
{
    public static Known<FilingStage>? Read(FrontMatter front, FacingPage facing, Prices prices)
    {
        var text = front.All;
        if (facing.Form?.Value is { } form)
        {
            if (form.StartsWith("424B", StringComparison.Ordinal)) return new Known<FilingStage>(FilingStage.Final, facing.Form.Evidence, "final prospectus");
            if (form.StartsWith("DRS", StringComparison.Ordinal)) return new Known<FilingStage>(FilingStage.ConfidentialDraft, facing.Form.Evidence, "draft submission");
            if (form.StartsWith("10-", StringComparison.Ordinal)) return null;
        }

        if (DraftPattern().Match(text.Text) is { Success: true } draft) return text.Know(draft, FilingStage.ConfidentialDraft, "legend of a draft submission");
        if (LegendPattern().Match(text.Text) is { Success: true } legend)
        {
            return prices is { IsRange: true, Low: { } price }
                ? new Known<FilingStage>(FilingStage.RedHerring, price.Evidence, "subject to completion, with a price range")
                : text.Know(legend, FilingStage.PublicFiling, "subject to completion");
        }

        return FiledPattern().Match(text.Text) is { Success: true } filed ? text.Know(filed, FilingStage.PublicFiling, "filed publicly") : null;
    }

    [GeneratedRegex(@"confidentially\s+submitted|confidential(?:\s+draft)?\s+submission|has\s+not\s+been\s+(?:publicly\s+)?filed\s+publicly|has\s+not\s+been\s+publicly\s+filed|draft\s+registration\s+statement", RegexOptions.IgnoreCase)]
    private static partial Regex DraftPattern();

    [GeneratedRegex(@"subject\s+to\s+completion|prospectus\s+is\s+not\s+complete\s+and\s+may\s+be\s+(?:changed|amended)", RegexOptions.IgnoreCase)]
    private static partial Regex LegendPattern();

    [GeneratedRegex(@"as\s+filed\s+with\s+the\s+(?:U\.?S\.?\s+)?Securities\s+and\s+Exchange\s+Commission", RegexOptions.IgnoreCase)]
    private static partial Regex FiledPattern();
}
