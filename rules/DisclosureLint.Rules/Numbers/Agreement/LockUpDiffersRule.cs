using System.Buffers;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The lock-up of the holders is told with different lengths.</summary>
public sealed partial class LockUpDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SearchValues<string> Cues = SearchValues.Create(["lock", "agree"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Lengths = SearchValues.Create(["day", "month"], StringComparison.OrdinalIgnoreCase);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1504",
        Name = "lock-up-differs",
        Title = "Lock-up period told differently",
        Message = "The holders’ lock-up lasts {1} here and {2} elsewhere.",
        Why = "Regulation S-K Items 201(a)(2) and 508 ask for the shares that may be sold after the offering; the length of the lock-up is a term of one agreement.",
        Fix = "Take the length from the form of lock-up agreement, and use it throughout.",
        Comment = "You disclose a lock-up period of “{quote}” here and a different period elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT", "UNDERWRITING"],
        Authority = [new Authority("Regulation S-K Item 201(a)(2)"), new Authority("Regulation S-K Item 508(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# SHARES ELIGIBLE FOR FUTURE SALE\n\nThe remaining shares will be subject to [|a twelve-month lock-up period|].\n\n# UNDERWRITING\n\nOur directors, officers and stockholders have agreed not to sell shares for a period of 180 days after the date of this prospectus.\n\nThe holders’ 180-day lock-up period may be waived."),
        Example.Flagged(
            "# RISK FACTORS\n\nOur directors, executive officers and stockholders have agreed not to sell shares [|for a period of 90 days|] after the date of this prospectus.\n\n# UNDERWRITING\n\nOur directors, officers and stockholders have agreed not to sell shares for a period of 180 days after the date of this prospectus. The 180-day lock-up period may be waived."),
        Example.Clean(
            "# SHARES ELIGIBLE FOR FUTURE SALE\n\nThe remaining shares will be subject to a 180-day lock-up period.\n\n# UNDERWRITING\n\nOur directors, officers and stockholders have agreed not to sell shares for a period of 180 days after the date of this prospectus."),
        Example.Clean(
            "# UNDERWRITING\n\nWe have agreed not to sell shares for a period of twelve months after the date of this prospectus, and our directors and stockholders have agreed not to sell shares for a period of 180 days after the date of this prospectus."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or PageFurniture || !block.Text.AsSpan().ContainsAny(Cues)
                || block.Section.IsWithinAny([SectionKind.PartII, SectionKind.FinancialStatements])) continue;
            foreach (var sentence in block.Sentences)
            {
                if (!sentence.Text.AsSpan().ContainsAny(Cues) || !sentence.Text.AsSpan().ContainsAny(Lengths)) continue;

                // Staggered releases and the issuer's own promise have lengths of their own.
                if (Staggered().IsMatch(sentence.Text)) continue;
                foreach (Match match in Period().Matches(sentence.Text))
                {
                    if (match.Groups["agreed"].Success && !Holders().IsMatch(sentence.Text)) continue;
                    if (match.Groups["agreed"].Success && Issuer().IsMatch(sentence.Text)) continue;
                    if (DaysOf(match) is { } days)
                    {
                        var told = match.Groups["told"];
                        yield return new Told(block, TextSpan.Of(sentence.Range.Start + told.Index, told.Length), "lock-up", days.ToString(System.Globalization.CultureInfo.InvariantCulture), match.Groups["agreed"].Success && block.Section.IsWithinAny([SectionKind.Underwriting, SectionKind.SharesEligibleForFutureSale]));
                    }
                }
            }
        }
    }

    private protected override string Say(string value) => value + " days";

    /// <summary>Six months and 180 days are one length.</summary>
    private protected override bool Agree(string left, string right) =>
        Math.Abs(int.Parse(left, System.Globalization.CultureInfo.InvariantCulture) - int.Parse(right, System.Globalization.CultureInfo.InvariantCulture)) <= 5;

    private static int? DaysOf(Match match)
    {
        var number = match.Groups["number"].Value;
        var count = int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? digits : (int?)Dates.NumberWords.Parse(number);
        return count is null or > 2000 ? null : count * (match.Groups["unit"].Value[0] is 'm' or 'M' ? 30 : 1);
    }

    [GeneratedRegex(@"(?<told>\block-?up (period )?of (?<number>[0-9]{1,3}|[a-z]+(-[a-z]+)?) (?<unit>day|month)s?)\b|(?<told>\b(a |an |the )?(?<number>[0-9]{1,3}|[a-z]+(-[a-z]+)?)[- ](?<unit>day|month)s? lock-?up period)\b|(?<agreed>\bagree[ds]?\b.{0,400}?)(?<told>\bfor (a period of )?(?<number>[0-9]{1,3}|[a-z]+) (\([0-9]+\) )?(?<unit>day|month)s?)\b (after|from|following) the (date of this prospectus|closing|completion|date of the underwriting)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Period();

    [GeneratedRegex(@"\b(earlier of|later of|release|early|in the case of|(?<!executive officers and )our founders?|IPO|initial public offering in|entered into (lock-?up|market) agreements? with the underwriters in)\b", Options)]
    private static partial Regex Staggered();

    [GeneratedRegex(@"\b(officers|directors|(stock|share|security)holders|holders of)\b", Options)]
    private static partial Regex Holders();

    [GeneratedRegex(@"\b(we have agreed|the company has agreed|we, (our|each)|we and\b|company, (on|and)|we agreed)", Options)]
    private static partial Regex Issuer();
}
