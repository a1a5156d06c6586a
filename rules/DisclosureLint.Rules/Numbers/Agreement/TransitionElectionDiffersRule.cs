using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The election about the transition period for new standards is told both ways.</summary>
public sealed partial class TransitionElectionDiffersRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1508",
        Name = "transition-election-differs",
        Title = "Election under the JOBS Act told both ways",
        Message = "The issuer {1} by this place and {2} by another.",
        Why = "Securities Act Section 7(a)(2)(B) and JOBS Act Section 107(b) give one election, which is irrevocable if made against the transition period; the "
            + "facing page, the prospectus and the notes must tell the same.",
        Fix = "State the election actually made in every place, the facing page included.",
        Comment = "You state that you “{quote}” but state the opposite election elsewhere. Please reconcile.",
        Topics = ["EGC", "INCONSISTENT"],
        Authority = [new Authority("JOBS Act Section 107(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\nWe [|have irrevocably elected not to avail ourselves of the extended transition period|] for new standards.\n\n# RISK FACTORS\n\nWe have elected to use the extended transition period for new standards.\n\n# FINANCIAL STATEMENTS\n\nThe Company has elected to use the extended transition period for new standards."),
        Example.Flagged(
            "# PROSPECTUS SUMMARY\n\nWe [|have elected to take advantage of the extended transition period|] for new standards.\n\n# FINANCIAL STATEMENTS\n\nThe Company has opted out of the extended transition period for new standards."),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\nWe have elected to use the extended transition period, until we irrevocably opt out of it.\n\n# FINANCIAL STATEMENTS\n\nThe Company has elected to use the extended transition period."),
        Example.Clean(
            "# PROSPECTUS SUMMARY\n\nAn emerging growth company can elect to opt out of the extended transition period. We have elected to use the extended transition period."),
    ];

    private const string Uses = "uses the transition period";
    private const string OptsOut = "has opted out of the transition period";

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is PageFurniture or TableBlock || !block.Text.ContainsIgnoringCase("elected") && !block.Text.ContainsIgnoringCase("opted out")) continue;
            if (!block.Text.ContainsIgnoringCase("transition") && !block.Text.ContainsIgnoringCase("accounting standards")) continue;
            foreach (var sentence in block.Sentences)
            {
                if (sentence.Text.ContainsIgnoringCase("check mark")) continue;
                if (Out().Match(sentence.Text) is { Success: true } no && IsOwn(filing, sentence, no)) yield return At(sentence, no, OptsOut);
                else if (In().Match(sentence.Text) is { Success: true } yes && IsOwn(filing, sentence, yes)) yield return At(sentence, yes, Uses);
            }
        }
    }

    /// <summary>Whether the issuer elects: "other emerging growth companies that have opted out" are others.</summary>
    private static bool IsOwn(Filing filing, Sentence sentence, Match match) =>
        filing.Reading.Of(sentence.Block) is not { } reading
        || reading.StatementAt(reading.TokenAt(sentence.Range.Start + match.Index)) is not { } statement || statement.Actor == Actor.Registrant;

    private static Told At(Sentence sentence, Match match, string value) =>
        new(sentence.Block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), "transition period", value, sentence.Section.IsWithin(SectionKind.FinancialStatements));

    [GeneratedRegex(@"\b(have|has) (irrevocably |irrevocable )?(elected (irrevocably )?(not to (avail (ourselves|itself) (of|to)|use|take advantage of)|to opt out of)|chosen to opt out of|opted out of) (this|the|such|any) (JOBS Act )?(extended transition period|exemption|accommodation|provision|benefit)", Options)]
    private static partial Regex Out();

    [GeneratedRegex(@"\b(have|has) elected to (avail (ourselves|itself) of|use|take advantage of|adopt) (this|the|such) (benefits of (this|the) )?extended transition period", Options)]
    private static partial Regex In();
}
