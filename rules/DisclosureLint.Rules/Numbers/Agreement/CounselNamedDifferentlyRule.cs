using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.References;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The opinion in the exhibit index is of a firm that Legal Matters does not name.</summary>
public sealed partial class CounselNamedDifferentlyRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1512",
        Name = "counsel-named-differently",
        Title = "Counsel named differently",
        Message = "The opinion is of {0} by the exhibit index; Legal Matters names no such firm.",
        Why = "Regulation S-K Items 509 and 601(b)(5): the counsel that passes upon the validity of the securities gives the opinion that is filed.",
        Fix = "Name in both places the firm that gives the opinion.",
        Comment = "Your exhibit index lists an opinion of {quote}, but the section on legal matters names other counsel. Please reconcile.",
        Topics = ["INCONSISTENT", "LEGAL"],
        Authority = [new Authority("Regulation S-K Item 601(b)(5)"), new Authority("Regulation S-K Item 509")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Index = "\n\n# EXHIBIT INDEX\n\n| Exhibit No. | Description |\n|---|---|\n| 3.1 | Charter |\n| 3.2 | Bylaws |\n| 5.1 | Opinion of ";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# LEGAL MATTERS\n\nThe validity of the shares will be passed upon for us by Alder Wick LLP, Albany, New York." + Index + "[|Tamsin Reed LLP|] |\n| 10.1 | Lease |"),
        Example.Flagged("# LEGAL MATTERS\n\nAlder Wick LLP will pass upon the validity of the shares." + Index + "[|Orne & Salter, P.C.|] as to the legality of the shares |\n| 10.1 | Lease |"),
        Example.Clean("# LEGAL MATTERS\n\nThe validity of the shares will be passed upon for us by Alder Wick LLP, Albany, New York." + Index + "Alder Wick, LLP |\n| 10.1 | Lease |"),
        Example.Clean("# LEGAL MATTERS\n\nThe validity of the shares will be passed upon for us by our counsel." + Index + "Tamsin Reed LLP |\n| 10.1 | Lease |") with { Because = "Legal Matters names no firm that could be another one" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var blocks = context.Node.SectionsOf(SectionKind.LegalMatters).SelectMany(section => section.BodyBlocks).ToArray();
        var named = blocks.Select(block => (Block: block, Match: Firm().Match(block.Text))).FirstOrDefault(block => block.Match.Success);
        if (named.Block is null) return;
        var letters = TitleKey.Of(string.Join(' ', blocks.Select(block => block.Text)));
        foreach (var entry in context.Node.Facts.Of<ExhibitEntry>())
        {
            if (entry.Block.Document != context.Node.Main || !entry.Number.StartsWith("5.", StringComparison.Ordinal)
                || Opinion().Match(entry.Text) is not { Success: true } match) continue;
            var name = match.Groups["name"];
            var key = TitleKey.Of(Form().Replace(name.Value, ""));
            if (key.Length < 4 || letters.Contains(key, StringComparison.Ordinal) || Partner(letters, name.Value)) continue;
            context.Report(entry.Block, TextSpan.Of(entry.Range.Start + name.Index, name.Length), new ReportDetails
            {
                Arguments = [name.Value],
                Confidence = Confidence.Medium,
                Related = [new Place(named.Block, TextSpan.Of(named.Match.Index, named.Match.Length), "named here")],
                GroupKey = key,
            });
        }
    }

    /// <summary>Firms shorten their names: the first two partners are the firm.</summary>
    private static bool Partner(string letters, string name)
    {
        var words = name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && letters.Contains(TitleKey.Of(words[0] + words[1]), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b[Oo]pinion of (?<name>[A-Z][\w’'.-]*(,? (&|and|[A-Z][\w’'.-]*))*(,? (LLP|LLC|L\.L\.P\.|P\.?C\.?|PLLC|P\.?A\.?))?)(?! to the)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"\b[A-Z][\w’'.-]*(,? (&|and|[A-Z][\w’'.-]*))*,? (LLP|L\.L\.P\.|P\.?C\.|PLLC|P\.?A\.|LLC|Law Group|Law Firm|Ltd\.)|\b[A-Z]\w+ (&|and) [A-Z]\w+(?=[ ,.])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Firm();

    [GeneratedRegex(@",? ?\b(LLP|L\.L\.P\.|LLC|PLLC|P\.?C\.?|P\.?A\.?|Ltd\.?|Limited)(?=\W|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
