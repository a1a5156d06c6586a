using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft believes that a law does not apply and gives no basis.</summary>
public sealed partial class LegalConclusionWithoutBasisRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5802",
        Name = "legal-conclusion-without-basis",
        Title = "Legal status told as a belief without basis",
        Message = "“{0}” draws a legal conclusion on which the business rests and gives no basis.",
        Why = "Where the business depends on a law that does, or does not, apply, Item 101(c)(2)(i) and Rule 408 ask for the effect; the staff "
            + "ask for the basis of the belief, for counsel's view where it is relied on, and for what follows if it is wrong.",
        Fix = "Give the basis (the definition, cases or rulings, counsel's opinion) and say what would follow if a court or agency disagreed.",
        Comment = "We note your statement on page {page} that “{quote}.” Please disclose the basis for this belief, including any legal "
            + "authority on which you rely, and the consequences to your business if you were found to be subject to these requirements.",
        Topics = ["REGULATION"],
        Authority = [new Authority("Regulation S-K Item 101(c)(2)(i)"), new Authority("Securities Act Rule 408")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.GovernmentRegulation, "[|We believe we are not a “common carrier” as defined in the Motor Carrier Act.|]"),
        Example.Flagged(SectionKind.Business, "[|We do not believe that we are a money transmitter subject to these laws.|]"),
        Example.Clean(
            SectionKind.GovernmentRegulation,
            "We believe we are not a common carrier as defined in the Motor Carrier Act because we carry only our own goods."),
        Example.Clean(SectionKind.GovernmentRegulation, "We believe that we comply in all material respects with the laws that apply to us."),
        Example.Clean(SectionKind.Taxation, "We believe we are not a passive foreign investment company."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "we believe we are not", "we believe that we are not", "do not believe we are", "do not believe that we are",
        "we believe we are exempt", "we believe that we are exempt", "we believe our business is not", "do not believe our",
        "do not believe that our", "we believe that our", "we believe our",
    ];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !(BusinessSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.GovernmentRegulation))) return;
        if (!Belief().IsMatch(sentence.Text) || Usual().IsMatch(sentence.Text) || Basis().IsMatch($"{sentence.Text} {sentence.Next?.Text}")) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "belief" });
    }

    [GeneratedRegex(
        @"\bwe (believe|do not believe) (that )?(we|our [\w ]{1,40}?) (are|is|do|does|constitutes?|qualif\w+|fall)\b[^.]{0,30}\b(not"
        + @"|exempt|an?|outside|subject)\b[^.]{0,80}(as defined|within the meaning|subject to (these|such|the|any|this)"
        + @"|\b(Act|Code|law|laws|rules?|regulations?|licen[sc]\w+)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Belief();

    [GeneratedRegex(
        @"\b(compl(y|ies|iance)|tax|PFIC|independent|proceedings?|material|adequate|director|litigation|competitive|insur\w+"
        + @"|suitable)\b|\bwe believe (that )?(we|our)\b[^.]{0,20}\b(are|is) (an?|the) (?!exempt)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Usual();

    [GeneratedRegex(
        @"\b(because|since|based (on|upon)|as a result of|court|ruling|held|opinion of|advice of|given that|therefore)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();
}
