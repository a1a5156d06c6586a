using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Offering;

/// <summary>The filing says both that it uses the extended transition period and that it does not.</summary>
public sealed partial class TransitionElectionContradictoryRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL2412",
        Name = "transition-election-contradictory",
        Title = "Election of the extended transition period told in two ways",
        Message = "“{0}” does not agree with what the filing says elsewhere of the extended transition period.",
        Why = "An emerging growth company either uses the extended transition period for new accounting standards or elects not to, "
            + "and that election alone is irrevocable (Securities Act Section 7(a)(2)(B); JOBS Act Section 107(b)).",
        Fix = "State one choice throughout, on the facing page too. If you use the extended period, add a risk factor that your "
            + "statements may not be comparable; if you opted out, say that this is irrevocable.",
        Comment = "We note “{quote}” on page {page}, which is inconsistent with your other disclosure about the extended transition "
            + "period under Section 107(b) of the JOBS Act. Please reconcile, and state clearly which you have elected.",
        Topics = ["EGC", "CONSISTENT"],
        Authority = [new Authority("Securities Act of 1933, Section 7(a)(2)(B)"), new Authority("JOBS Act, Section 107(b)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Our reports may not compare.\n\n[|We have irrevocably elected not to use the extended transition period for new standards.|]"),
        Example.Flagged("# Prospectus Summary\n\nWe have elected to take advantage of the extended transition period.\n\n# Risk Factors\n\n### Our reports may not compare.\n\n[|We may elect not to avail ourselves of this exemption from new or revised accounting standards.|]"),
        Example.Flagged("# Prospectus Summary\n\n[|We have elected to take advantage of the extended transition period, and this election is irrevocable.|]"),
        Example.Clean("# Prospectus Summary\n\nWe have elected to use the extended transition period for new accounting standards.\n\n# Risk Factors\n\n### Our reports may not compare.\n\nBecause we have elected to use the extended transition period, our reports may not compare with those of others."),
        Example.Clean("# Prospectus Summary\n\nWe have irrevocably elected not to use the extended transition period for new standards."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var sentences = context.Filing.Main.Blocks
            .Where(block => block is Paragraph or ListItem && Cue().IsMatch(block.Text) && !block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.PartII]))
            .SelectMany(block => block.Sentences).Where(sentence => !Supposed().IsMatch(sentence.Text)).ToArray();
        var uses = sentences.FirstOrDefault(sentence => Uses().IsMatch(sentence.Text) && !OptsOut().IsMatch(sentence.Text));
        if (uses is null) return;
        var other = sentences.FirstOrDefault(sentence => OptsOut().IsMatch(sentence.Text)
            && !Uses().IsMatch(sentence.Text)) ?? sentences.FirstOrDefault(sentence => Undecided().IsMatch(sentence.Text));
        if (other is not null)
        {
            context.Report(other, new ReportDetails { Confidence = Confidence.High, Related = [Place.Of(uses, "the extended period is used, it says here")] });
        }
        else if (sentences.FirstOrDefault(sentence => Irrevocable().IsMatch(sentence.Text)) is { } wrong)
        {
            context.Report(wrong, new ReportDetails { Message = "“{0}” calls the use of the extended period irrevocable; only the election not to use it is.", Confidence = Confidence.High });
        }
    }

    [GeneratedRegex(@"\btransition period\b|\bnew or revised (?:financial )?accounting standards\b|\bthis exemption\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:(?:elected|chosen|decided|intend|plan) (?:to (?:use|avail (?:ourselves|itself)|take advantage|utilize|adopt)|not to [“”""]?opt[ -]?out)|(?:are|is|will be) (?:electing|taking|using|utilizing)\b)[^.]{0,60}\b(?:transition period|exemption from (?:new|complying))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\b(?:we|the company|the registrant)\b[^.]{0,30}\b(?:elected|chosen|decided|opted)(?: irrevocably)? (?:not to (?:use|avail|take advantage|utilize)|to [“""]?opt[ -]?out|out of)|\b(?:we|the company|the registrant)\b[^.]{0,20}\birrevocabl[ey] (?:elected|elect|chosen|opted)[^.]{0,20}\b(?:not|out)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OptsOut();

    [GeneratedRegex(@"\b(?:until|unless|which has|not made|if we)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Supposed();

    [GeneratedRegex(@"\b(?:may|might|could) (?:elect|choose|decide) (?:not )?to (?:avail|use|take advantage)[^.]{0,60}\b(?:new or revised|transition period|accounting standards)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Undecided();

    [GeneratedRegex(@"\belected to (?:use|take advantage|avail)[^.]{0,120}\birrevocabl", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Irrevocable();
}
