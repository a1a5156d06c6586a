using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>The draft says that nothing is patented or registered and yet claims proprietary technology.</summary>
public sealed partial class ProprietaryClaimWithoutProtectionRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5317",
        Name = "proprietary-claim-without-protection",
        Title = "Proprietary technology claimed without registered rights",
        Message = "“{0}” says that nothing is registered, while the draft calls its technology proprietary.",
        Why = "Item 101(c)(1)(iii)(B) and Item 101(h)(4)(vii) ask for the patents, trademarks and other rights on which the business rests. "
            + "Where there are none, the staff ask what makes a technology proprietary and for a risk factor that others may copy it.",
        Fix = "Say how the technology is protected (trade secrets, contracts), add to the summary and risk factors that nothing is registered, "
            + "or drop the word.",
        Comment = "We note your statement on page {page} that “{quote},” while you describe your technology as proprietary. Please explain how "
            + "your technology is protected, and disclose in the summary and risk factors that you hold no registered intellectual property.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Precision = new(1, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Business,
            "We build our ladders by our proprietary folding process. [|The company has no filed or registered patents or trademarks.|]"),
        Example.Flagged(
            SectionKind.Business,
            "Our proprietary software plans each route. [|We do not own any registered copyright, patent or trademark.|]"),
        Example.Clean(SectionKind.Business, "The company has no filed or registered patents or trademarks."),
        Example.Clean(SectionKind.Business, "Our proprietary software is covered by two United States patents, which expire in 2038."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["patent", "patents", "copyright", "copyrights"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !BusinessSections.Contains(hit.Section) || !None().IsMatch(sentence.Text)
            || Doubtful().IsMatch(sentence.Text)) return;
        var claim = hit.Filing.SectionsOf(SectionKind.ProspectusSummary).Concat(hit.Filing.SectionsOf(SectionKind.Business)).SelectMany(section =>
            section.Sentences)
            .FirstOrDefault(other => other.IsProse() && Claim().IsMatch(other.Text));
        if (claim is null) return;
        var isSecret = OtherwiseProtected().IsMatch(sentence.WithNeighbours());
        hit.Report(sentence.Range, new ReportDetails
        {
            Severity = isSecret ? Severity.Info : null, Related = [Place.Of(claim, "called proprietary here")], GroupKey = "unregistered",
        });
    }

    [GeneratedRegex(
        @"\b(has|have|hold|own) no (filed |registered |issued |pending |or )*(patents?|copyrights?|trademarks?|intellectual property)\b"
        + @"|\b(do|does) not (own|have|hold) any (filed |registered |issued |pending |or )*(patents?|copyrights?|trademarks?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex None();

    [GeneratedRegex(@"\b(trade secrets?|non-?disclosure|confidentiality)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherwiseProtected();

    [GeneratedRegex(@"\b(may|could|might|if|candidates?|material)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    [GeneratedRegex(
        @"\b(our|we|the company)\b[^.]{0,60}\b(proprietary|patented|patent-pending) (\w+ ){0,2}(technolog\w+|software"
        + @"|systems?|products?|process(es)?|platform|methods?|algorithms?|formulas?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Claim();
}
