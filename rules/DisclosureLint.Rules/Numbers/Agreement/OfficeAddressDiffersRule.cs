using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.References;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The principal executive offices stand in another street than on the facing page.</summary>
public sealed partial class OfficeAddressDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1513",
        Name = "office-address-differs",
        Title = "Address of the executive offices that differs from the facing page",
        Message = "The executive offices are at {1} by this place; the facing page has another address.",
        Why = "Form S-1 asks for the address of the principal executive offices on the facing page, and Regulation S-K Item 503(b) in the summary; there is one.",
        Fix = "Use the present address in every place.",
        Comment = "The address in “{quote}” differs from the address of your principal executive offices on the facing page. Please revise.",
        Topics = ["INCONSISTENT", "COVER"],
        Authority = [new Authority("Regulation S-K Item 503(b)"), new Authority("Form S-1, facing page")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\n[|Our principal executive offices are located at 31 Mill Lane|], Bath, Maine 04530."),
        Example.Flagged("# BUSINESS\n\nWe saw timber. [|Our principal executive office is at 19 Ferry Street|] in Bath."),
        Example.Clean("# BUSINESS\n\nOur principal executive offices are located at 18 Ferry St., Bath, Maine 04530."),
        Example.Clean("# BUSINESS\n\nOur warehouse is located at 31 Mill Lane, and our former principal executive offices were located at 3 Elm Street."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        var facing = filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithin(SectionKind.FacingPage)).ToArray();
        if (Array.Find(facing, block => StreetAndCode().IsMatch(block.Text)) is not { } printed) yield break;
        var letters = Key(string.Join(' ', facing.Select(block => block.Text)));
        var address = StreetAndCode().Match(printed.Text);
        yield return new Told(printed, TextSpan.Of(address.Index, address.Length), "address", address.Value, IsAuthority: true);
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.ContainsIgnoringCase("executive office") || block.Section.IsWithin(SectionKind.FacingPage)) continue;
            foreach (Match match in Ours().Matches(block.Text))
            {
                var street = match.Groups["street"].Value;
                if (!letters.Contains(Key(match.Groups["number"].Value + " " + match.Groups["name"].Value), StringComparison.Ordinal)) yield return new Told(block, TextSpan.Of(match.Index, match.Length), "address", street);
            }
        }
    }

    /// <summary>House numbers are also written in words.</summary>
    private static string Key(string address) => TitleKey.Of(Written().Replace(address, match => match.Value.ToUpperInvariant() switch
    {
        "ONE" => "1", "TWO" => "2", "THREE" => "3", "FOUR" => "4", "FIVE" => "5", "SIX" => "6", "SEVEN" => "7", "EIGHT" => "8", "NINE" => "9",
        _ => "10",
    }).Replace("North ", "N ", StringComparison.OrdinalIgnoreCase).Replace("South ", "S ", StringComparison.OrdinalIgnoreCase)
        .Replace("East ", "E ", StringComparison.OrdinalIgnoreCase).Replace("West ", "W ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b[0-9]{1,5}[A-Z]? [^()\n]{4,80}?,? [\w. ]{2,30},? [A-Z][A-Za-z .]{1,20} [0-9]{5}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex StreetAndCode();

    [GeneratedRegex(@"\b(our|the company[’']s) (principal |corporate )*executive offices? (are|is) (currently )?(located )?at (?<street>(?<number>[0-9]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten) (?<name>((north|south|east|west|[nsew]\.?) )?[\w’'-]+) [\w’'-]+)", Options)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b(one|two|three|four|five|six|seven|eight|nine|ten)\b", Options)]
    private static partial Regex Written();
}
