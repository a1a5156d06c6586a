using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>How growth is told.</summary>
internal enum GrowthKind
{
    /// <summary>With a figure: <c>revenue grew 41%</c>.</summary>
    Quantified,

    /// <summary>In words: <c>we have successfully scaled</c>, <c>rapid growth</c>.</summary>
    Told,

    /// <summary>By the size reached: <c>over 3 million registered users</c>.</summary>
    Scale,
}

/// <summary>A growth or success that an issuer tells of itself.</summary>
/// <param name="Range">The clause that tells it, as offsets into the block's text, without the final period.</param>
/// <param name="Kind">How it is told.</param>
internal readonly partial record struct GrowthClaim(TextSpan Range, GrowthKind Kind)
{
    /// <summary>The growth that a sentence tells, or null.</summary>
    public static GrowthClaim? Find(Sentence sentence)
    {
        var text = sentence.Text;
        if (NotOurs().IsMatch(text)) return null;
        if (Growth().Match(text) is { Success: true } growth)
        {
            if (Figure().IsMatch(text)) return new GrowthClaim(RangeOf(sentence, growth), GrowthKind.Quantified);
            if (Success().Match(text) is { Success: true } success) return new GrowthClaim(RangeOf(sentence, success), GrowthKind.Told);
        }

        return Ours().IsMatch(text) && Scale().Match(text) is { Success: true } scale ? new GrowthClaim(RangeOf(sentence, scale),
            GrowthKind.Scale) : null;
    }

    /// <summary>Whether a text says that growth is expected to slow.</summary>
    public static bool ExpectsDecline(string text) => Decline().IsMatch(text);

    /// <summary>Whether a text sets any limit to growth.</summary>
    public static bool IsLimited(string text) => Limit().IsMatch(text);

    /// <summary>From the start of the clause that tells the growth to the end of its sentence.</summary>
    private static TextSpan RangeOf(Sentence sentence, Match growth)
    {
        var text = sentence.Text;
        var start = text.LastIndexOf("; ", growth.Index, StringComparison.Ordinal) is >= 0 and var semicolon ? semicolon + 2 : 0;
        var end = text.IndexOf(", and we ", growth.Index + growth.Length, StringComparison.Ordinal);
        if (end < 0) end = text.TrimEnd('.', ' ').Length;
        return new TextSpan(sentence.Range.Start + start, sentence.Range.Start + end);
    }

    [GeneratedRegex(
        @"\b(?:(?:(?:net |total |annual |our )?(?:revenues?|sales|bookings|subscriptions?|subscribers|customers|users|members|orders|volume"
            + @"|registrations|business|company|customer base|backlog|transactions|assets under management)|we)\b[^.;]{0,80}?"
        + @"\b(?:grew|grown|increased|climbed|rose|risen|doubled|tripled|quadrupled|expanded (?:rapidly|by)|surged|jumped|(?:successfully )?scaled)\b"
        + @"|\b(?:rapid|significant|strong|substantial|steady|robust|consistent|explosive|tremendous|impressive|exponential"
        + @"|record) (?:and \w+ )?(?:revenue |sales |user |customer |subscriber )?growth\b"
        + @"|\b(?:growth|increase) (?:of|in) (?:\d|our revenue|our sales|revenue|sales|the number of)|\bgrowing (?:by )?\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Growth();

    [GeneratedRegex(
        @"\b(?:successfully (?:\w+ )?(?:scaled|grown|expanded)|(?:have |has )?(?:grown|expanded|scaled) (?:rapidly|quickly|significantly"
            + @"|substantially|steadily|consistently)|grew (?:rapidly|quickly|significantly|steadily)|more than (?:doubled|tripled)"
        + @"|(?:experienced|achieved|seen|enjoyed|delivered|demonstrated|sustained|generated|driving|driven"
        + @"|shown) (?:\w+ )?(?:and \w+ )?(?:rapid|significant|strong|substantial|steady|robust|consistent|explosive|tremendous|impressive"
        + @"|exponential|record)"
        + @" (?:and \w+ )?(?:\w+ )?growth)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Success();

    [GeneratedRegex(
        @"\b(?:\d[\d.,]* (?:million|billion|thousand)|\d{1,3}(?:,\d{3})+) (?:[a-z]+ ){0,2}(?:users|customers|members|subscribers|listeners"
            + @"|accounts|downloads|consumers|merchants|MAUs|DAUs|households)\b"
        + @"|\bmore than (?:an? )?\d+(?:\.\d+)?% (?:market )?share of\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Scale();

    [GeneratedRegex(@"\b(?:we|our|us|the Company)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex(
        @"\b(?:market|industry|spending|demand|population|economy|competitors?|(?-i:may)|might|could|will|would|plan|intend|goal|expects?"
            + @"|expected|anticipate|opportunit\w+|if|costs?|expenses?|loss(?:es)?|risks?|sector|focus on|projected|forecast\w*"
        + @"|estimates|global|worldwide|venture|according to|potential|target(?:s|ed|ing)?|seek|aim)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotOurs();

    [GeneratedRegex(@"\d+(?:\.\d+)?(?:%| percent)|[$€£] ?\d|\bdoubled|\btripled|\d{1,3},\d{3}|\b(?:million|billion)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"\b(?:expect|believe|anticipate)\b[^.;]{0,60}?\b(?:rates? of (?:\w+ ){0,3}growth|growth(?: rates?)?)\b[^.;]{0,60}?\b(?:to"
            + @"|will) (?:\w+ )?(?:decline|decrease|slow)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Decline();

    [GeneratedRegex(
        @"\b(?:growth|grow|it)\b[^.;]{0,80}\b(?:declin\w+|decreas\w+|slow(?:s|ed|ing)?|not (?:continue|last|be sustain\w*))\b|\b(?:sustain"
            + @"|maintain) (?:our |this |these |such )?(?:\w+ )?growth",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
