using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The right to change the use of the proceeds is reserved without saying when and to what.</summary>
public sealed partial class ReallocationWithoutContingenciesRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2108",
        Name = "reallocation-without-contingencies",
        Title = "Right to change the use of proceeds without contingencies",
        Message = "“{0}” reserves a change of the use of proceeds without saying in which event and to what.",
        Why = "Instruction 7 to Regulation S-K Item 504 lets a registrant reserve the right to change the use of proceeds if the reservation is due "
            + "to certain contingencies that are discussed specifically and the alternatives in that event are indicated.",
        Fix = "Name the events in which the use would change, and to what it would change, or delete the reservation.",
        Comment = "We note your disclosure that “{quote}.” You may reserve the right to change the use of proceeds only if the reservation is "
            + "due to certain contingencies that are discussed specifically and the alternatives to such use are indicated. Please revise. "
            + "Refer to Instruction 7 to Item 504 of Regulation S-K.",
        Topics = ["USEPROC"],
        Authority = [new Authority("Instruction 7 to Regulation S-K Item 504")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "We will use the proceeds as described above. [|We reserve the right to change the use of proceeds at the discretion of our board.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|There may be circumstances in which, for sound business reasons, a reallocation of funds is necessary.|]"),
        Example.Flagged(
            SectionKind.UseOfProceeds,
            "[|We cannot specify with certainty the particular uses of the net proceeds that we will receive.|]"),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We may reallocate up to $2.0 million from the new kiln to inventory if the zoning board refuses the permit by June 2027."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "Our board may move money among these uses if the trial that ends in June 2027 fails, in which case we would hold the balance for working capital."),
        Example.Clean(
            SectionKind.UseOfProceeds,
            "We will not change the use of proceeds described above."),
        Example.Clean(
            SectionKind.RiskFactors,
            "We cannot specify with certainty the particular uses of the net proceeds.")
            with { Because = "the comment belongs to the section on the use of proceeds" },
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "reserve the right", "reserves the right", "reallocat*", "change the use*", "change the allocation", "cannot specify with*", "can not specify with*",
        "unable to specify with*", "cannot predict with certainty", "change our planned use*", "change our intended use*",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.UseOfProceeds];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return ProceedsPlan.IsExpectedOf(profile);
    }

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (Contingency().IsMatch(sentence.Text) || (sentence.Next is { } next && Contingency().IsMatch(next.Text))) return;

        // That the uses are not certain is in most prospectuses and draws the comment only sometimes; a reserved change draws it.
        var isReserved = !hit.Phrase.Contains("specify", StringComparison.Ordinal) && !hit.Phrase.Contains("predict", StringComparison.Ordinal);
        if (!isReserved && !Uses().IsMatch(sentence.Text)) return;
        hit.Report(sentence.Range, new ReportDetails
        {
            Severity = isReserved ? Severity.Warning : Severity.Info,
            Confidence = isReserved ? Confidence.Medium : Confidence.Low,
            GroupKey = "reservation",
        });
    }

    [GeneratedRegex(@"\b(?:if|depending (?:on|upon)|in (?:the|that|which|either) (?:event|case)|should (?:the|our|we)|unless)\b.{12,}|\b(?:will|would|do|does|shall) not\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contingency();

    [GeneratedRegex(@"\b(?:uses?|proceeds|allocat\w+|amounts?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Uses();
}
