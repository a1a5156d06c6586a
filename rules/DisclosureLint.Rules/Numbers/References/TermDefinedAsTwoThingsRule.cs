using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>One term that stands for two things.</summary>
public sealed partial class TermDefinedAsTwoThingsRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1545",
        Name = "term-defined-as-two-things",
        Title = "Term defined as two things",
        Message = "“{0}” is defined here as {1} and elsewhere as {2}.",
        Why = "Securities Act Rule 421(b): defined terms are to be few and clear; a term with two meanings misleads wherever it is used.",
        Fix = "Use two terms, or write the words out.",
        Comment = "You define “{quote}” as two different things. Please revise so that each defined term has one meaning.",
        Topics = ["PLAINENGLISH", "INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 421(b)(3)", IsVerified: false)],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# BUSINESS\n\nWe sell logs to Sable Point Forests, Inc. (“Sable Point”), our largest customer.\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nMs. Marrow owns Halden Brook Credit Union (“[|Sable Point|]”), which lends to us."),
        Example.Flagged("# BUSINESS\n\nWe rent a mill from Tamsin Reed Corporation (the “Mill Owner”).\n\n# MANAGEMENT\n\nMr. Quill was an officer of Calder Moss Holdings (the “[|Mill Owner|]”) until 2019."),
        Example.Clean("# BUSINESS\n\nWe sell logs to Sable Point Forests, Inc. (“Sable Point”).\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nMs. Marrow owns shares of Sable Point Forests, Inc. (“Sable Point”)."),
        Example.Clean("# BUSINESS\n\nWe rent a mill under a lease of 2019 (the “Lease”).\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\nMs. Marrow rents us a barn (the “Lease”).") with { Because = "everyday words are defined for the paragraph they stand in" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        foreach (var use in context.Node.Facts.Of<TermUse>())
        {
            if (use.Definitions.Count < 2 || !use.Term.Contains(' ', StringComparison.Ordinal)) continue;
            if (Meaning(use.Definitions[0]) is not { } first) continue;
            foreach (var other in use.Definitions.Skip(1))
            {
                // Only names are compared: phrases for one thing are worded in many ways.
                if (Meaning(other) is not { } second || ShareWord(first, second)) continue;
                context.Report(other.Block, other.Range, new ReportDetails
                {
                    Arguments = [use.Term, second, first],
                    Confidence = Confidence.Medium,
                    Related = [new Place(use.Definitions[0].Block, use.Definitions[0].Range, "defined here as " + first)],
                    GroupKey = "terms",
                });
                break;
            }
        }
    }

    /// <summary>The name straight before the parenthesis, or null.</summary>
    private static string? Meaning(DefinedTerm term)
    {
        var open = term.Block.Text.LastIndexOf('(', term.Range.Start);
        if (open < 4 || term.Range.Start - open > 12) return null;
        var match = Name().Match(term.Block.Text[..open].TrimEnd(' ', ','));
        return match.Success ? match.Value : null;
    }

    private static bool ShareWord(string one, string other)
    {
        var words = Word().Matches(one).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Word().Matches(other).Any(match => words.Contains(match.Value));
    }

    [GeneratedRegex(@"\b[A-Z][\w’'&.-]*(,? (of |and |& )?[A-Z][\w’'&.-]*){1,5}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?!(Inc|Corp|Company|The|LLC|Ltd|Holdings|Corporation|Agreement)\b)[A-Za-z]{3,}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
