using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>"As defined below" behind a term that nothing defines.</summary>
public sealed partial class TermNotDefinedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1548",
        Name = "term-not-defined",
        Title = "Term said to be defined, and not defined",
        Message = "“{1}” is said to be defined in this filing; no definition was found.",
        Why = "Securities Act Rule 421(b): a term whose definition was removed or renamed has no meaning for the reader.",
        Fix = "Define the term, or use the term that is defined.",
        Comment = "You state that “{quote}” is defined elsewhere in your filing, but we are unable to locate the definition. Please revise.",
        Topics = ["PLAINENGLISH", "INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 421(b)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Business, "We pay the [|Founder Fee (as defined below)|] each month. It is $5,000."),
        Example.Flagged(SectionKind.RelatedPartyTransactions, "The mill passes to Ms. Marrow on a [|Sale Event (as such term is defined herein)|]."),
        Example.Clean(SectionKind.Business, "We pay the Founder Fee (as defined below) each month. Ms. Marrow receives $5,000 (the “Founder Fee”)."),
        Example.Clean(SectionKind.Business, "We report as an investment company (as defined in the Act of 1940), and pay Founder Fees (as defined below). “Founder Fee” means $5,000."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["defined below", "defined above", "defined herein", "defined elsewhere", "defined in this prospectus"];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (hit.Section.IsWithinAny([SectionKind.PartII, SectionKind.FinancialStatements, SectionKind.Exhibits])) return;
        foreach (Match match in SaidToBeDefined().Matches(hit.Sentence.Text))
        {
            var range = TextSpan.Of(hit.Sentence.Range.Start + match.Index, match.Length);
            var term = match.Groups["term"].Value.TrimEnd('’', '\'');
            if (!range.Contains(hit.Match.Start) || IsDefined(hit.Filing, term)) continue;
            hit.Report(range, new ReportDetails { Arguments = [match.Value, term], Confidence = Confidence.Medium, GroupKey = "terms" });
        }
    }

    /// <summary>Any of the term's endings that stands between quotation marks, or in bold at the head of a paragraph, will do.</summary>
    private static bool IsDefined(Filing filing, string term)
    {
        var words = term.Split(' ');
        var last = words[^1].TrimEnd('s');
        if (last.EndsWith("ie", StringComparison.Ordinal)) last = last[..^2];
        if (filing.Facts.Of<DefinedTerm>().Any(defined => defined.Term.ContainsIgnoringCase(last)
            && (words.Length == 1 || defined.Term.ContainsIgnoringCase(words[^2]) || defined.Term.Length <= words[^1].Length + 1))) return true;
        return filing.Main.Blocks.Any(block => block.Text.ContainsIgnoringCase("“" + term.TrimEnd('s')) || block.Text.ContainsIgnoringCase("\"" + term.TrimEnd('s'))
            || (block.Text.StartsWith(term.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) && (block is Heading || block.Style.Bold > 0)));
    }

    [GeneratedRegex(@"\b(?<term>[A-Z][\w’'-]+( [A-Z][\w’'-]+){0,4}) \((each )?(,? ?as )?(such term is |that term is |are |each )?defined (below|above|herein|elsewhere in this prospectus|in this prospectus)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SaidToBeDefined();
}
