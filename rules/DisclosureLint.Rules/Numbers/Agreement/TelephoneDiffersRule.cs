using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The issuer’s telephone number is not the one on the facing page.</summary>
public sealed partial class TelephoneDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1502",
        Name = "telephone-differs",
        Title = "Telephone number that differs from the facing page",
        Message = "The telephone number is {1} here and {2} on the facing page.",
        Why = "Form S-1 asks for the telephone number of the principal executive offices on the facing page, and Regulation S-K Item 503(b) in the summary; one "
            + "office has one number. A wrong one is often carried over from another filing.",
        Fix = "Correct the number, and check whether more of the passage belongs to another issuer.",
        Comment = "The telephone number “{quote}” differs from the number on the facing page of your registration statement. Please revise.",
        Topics = ["INCONSISTENT", "COVER"],
        Authority = [new Authority("Regulation S-K Item 503(b)"), new Authority("Form S-1, facing page")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n40 Quay Street, Duluth, Minnesota 55802\n\n(218) 555-0144\n\n# PROSPECTUS SUMMARY\n\nOur offices are at 40 Quay Street. [|Our telephone number is (610) 555-0199|]."),
        Example.Flagged(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(218) 555-0144\n\n# PROSPECTUS SUMMARY\n\nOur offices are at 40 Quay Street, and [|our telephone number is 218-555-0441|]."),
        Example.Clean(
            "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(218) 555-0144\n\n# PROSPECTUS SUMMARY\n\nOur offices are at 40 Quay Street, and our telephone number is 218-555-0144."),
        Example.Clean(
            "# DESCRIPTION OF CAPITAL STOCK\n\nThe transfer agent is Coldwater Trust. Its telephone number is (800) 555-0100."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        // Counsel's numbers stand there too: any number of the facing page will do.
        var facing = filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithin(SectionKind.FacingPage))
            .SelectMany(block => Number().Matches(block.Text).Select(match => (Block: block, Match: match))).ToArray();
        if (facing.Length == 0) yield break;
        var numbers = facing.Select(told => Digits(told.Match.Value)).ToHashSet(StringComparer.Ordinal);
        yield return new Told(facing[0].Block, TextSpan.Of(facing[0].Match.Index, facing[0].Match.Length), "telephone", Digits(facing[0].Match.Value), IsAuthority: true);
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture || !block.Text.ContainsIgnoringCase("telephone number")) continue;
            foreach (Match match in Ours().Matches(block.Text))
            {
                var digits = Digits(match.Groups["number"].Value);
                if (!numbers.Contains(digits)) yield return new Told(block, TextSpan.Of(match.Index, match.Length), "telephone", digits);
            }
        }
    }

    private protected override string Say(string value) => $"({value[..3]}) {value[3..6]}-{value[6..]}";

    private static string Digits(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length > 10 ? digits[^10..] : digits;
    }

    [GeneratedRegex(@"(\+?1[ -])?\(?[0-9]{3}\)?[ -–.]?[0-9]{3}[-–.][0-9]{4}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(our|the company[’']s)( main| general)? telephone number( at that (address|location)| there)? is (?<number>(\+?1[ -])?\(?[0-9]{3}\)?[ -–.]?[0-9]{3}[-–.][0-9]{4})\b", Options)]
    private static partial Regex Ours();
}
