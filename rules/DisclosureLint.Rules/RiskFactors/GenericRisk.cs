using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Sub-headings of risks that any company faces.</summary>
internal static partial class GenericRisk
{
    /// <summary>Whether a sub-heading tells a risk that any company faces.</summary>
    /// <param name="heading">The sub-heading.</param>
    public static bool IsIn(string heading) =>
        (Analysts().IsMatch(heading) || PublicCompany().IsMatch(heading) || Personnel().IsMatch(heading) || Catastrophe().IsMatch(heading)
            || Acquisitions().IsMatch(heading) || Controls().IsMatch(heading) || Economy().IsMatch(heading) || Law().IsMatch(heading)
            || Price().IsMatch(heading) || Culture().IsMatch(heading) || Errors().IsMatch(heading) || Partners().IsMatch(heading) || Funds().IsMatch(heading)
            || Speculative().IsMatch(heading))
        && !Own().IsMatch(heading);

    /// <summary>Whether the text under such a sub-heading ties the risk to the issuer: a sum, a share, a person, an event.</summary>
    /// <param name="text">A paragraph of the risk factor.</param>
    public static bool IsTailored(string text) => Particulars().IsMatch(text);

    [GeneratedRegex(@"\b(?:securities|industry|research|equity)(?: or industry| research)? analysts?\b.*\b(?:publish|cover|research|report|recommend|downgrade)|\banalysts? (?:do not|does not|who)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Analysts();

    [GeneratedRegex(@"\b(?:being|becoming|operating as|as|of being) a public(?:ly traded)? (?:reporting )?company\b.*\b(?:costs?|expens|strain|divert|resources|time|burden|attention)|\b(?:costs?|requirements|burdens?|expenses?)\b.*\b(?:being|operating as) a public company\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PublicCompany();

    [GeneratedRegex(@"\b(?:key|qualified|skilled|highly skilled) (?:personnel|employees|executives|individuals|management|people|talent)\b|\b(?:attract|retain|hire)\b.*\b(?:personnel|employees|talent)\b|\bsenior management\b.*\b(?:loss|lose|depend|retain)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Personnel();

    [GeneratedRegex(@"\b(?:earthquakes?|natural (?:disasters?|catastroph\w+)|catastrophic events?|acts? of (?:god|war|terrorism)|terroris[mt]\w*|floods|fires, )\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Catastrophe();

    [GeneratedRegex(@"\b(?:may|might|plan to|intend to|future|continue to|potential)\b.{0,40}\b(?:acqui(?:re|sitions?)|joint ventures|strategic (?:investments|transactions))\b.*\b(?:divert|disrupt|dilut|integrat|attention|difficult)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Acquisitions();

    [GeneratedRegex(@"\b(?:fail|failure|unable|inability|not be able|do not)\b.*\b(?:effective|proper|adequate)\b.{0,30}\binternal controls?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"\b(?:adverse|global|general|worldwide|unstable|unfavorable|negative|weak\w*|deteriorat\w+|changes in|uncertain|volatile|domestic and global) (?:\w+,? (?:and |or )?){0,3}?economic\b|\beconomic (?:downturns?|conditions|uncertainty|recession)\b|\bpandemics?\b|\b^inflation\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Economy();

    [GeneratedRegex(@"\bchanges (?:in|to) (?:existing )?(?:(?:applicable |accounting|tax|u\.s\. tax|financial) ?)*(?:laws?|rules|standards|principles|regulations|legislation|accounting)\b|\bchanges in (?:laws or regulations|accounting)|\b(?:subject to|potential|party to|become involved in) (?:\w+ )?(?:lawsuits|litigation)\b.*\b(?:expos|liabilit|cost)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    [GeneratedRegex(@"\b(?:market )?price of (?:our|the) (?:\w+ ){0,4}?(?:stock|shares|securities|units)\b.*\b(?:volatile|fluctuat\w+|decline regardless)\b|\b(?:stock|share) price (?:may|could|is likely to) (?:be|become|fluctuate)\b|\bactive\b.{0,40}\b(?:trading )?market\b.*\b(?:not (?:develop|be sustained)|never develop)|\bsecurities (?:class action|litigation)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Price();

    [GeneratedRegex(@"\b(?:corporate|company|our) culture\b.*\b(?:maintain|lose|fail|harm|grow)|\b(?:maintain|preserve)\b.{0,30}\bculture\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Culture();

    [GeneratedRegex(@"\b(?:undetected|software|programming) (?:errors|bugs|defects)\b|\berrors or defects\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Errors();

    [GeneratedRegex(@"\b(?:rely|reliance|depend|dependence) (?:up)?on (?:\w+ )?third[- ]part(?:y|ies)\b(?! manufactur| clinical)|\bstrategic partnerships\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Partners();

    [GeneratedRegex(@"\badditional (?:financing|capital|funding|funds)\b.*\b(?:available|acceptable|reasonable|favorable)\b.{0,40}\b(?:terms|at all)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Funds();

    [GeneratedRegex(@"\b(?:investments? in|purchase of)\b.{0,40}\b(?:highly speculative|often risky|is speculative|high degree of risk)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Speculative();

    /// <summary>Names and facts in the sub-heading itself.</summary>
    [GeneratedRegex(@"\b(?:mr|ms|mrs|dr)\.|\d|\bchief \w+ officer\b|\bour (?:founder|president|sole|two|three)\b|\bwarrant|\btrade secrets\b|\bsuppliers?\b|\bmanufactur|\boutside (?:of )?the u|\binternational|\bforeign|\bchina|\bPRC\b|\bbusiness combination\b|\bVIE\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    /// <summary>A sum, a share, a person, a place or a date; the year in the name of a statute tells nothing of the issuer.</summary>
    [GeneratedRegex(@"(?-i:\b(?:Mr|Ms|Mrs|Dr)\.)|[$€£]\s?\d|\d\s?%|\b(?:chief (?:executive|financial|operating|technology|scientific|medical) officer|our (?:founders?|president|chairman)|employment agreement|key[- ](?:man|person|employee)|located in|headquartered|headquarters (?:is|are)|data centers? (?:is|are|in)|for example|specifically|in (?:january|february|march|april|may|june|july|august|september|october|november|december|19|20)\w*)\b|(?<!\b(?:act|code|law) of )\b(?:19|20)\d\d\b(?! (?:act|tax))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();
}
