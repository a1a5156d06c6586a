using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Patents are counted, and their expiry is not told.</summary>
public sealed partial class PatentsWithoutExpiryRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5313",
        Name = "patents-without-expiry",
        Title = "Patents told without their expiry",
        Message = "“{0}” counts patents and does not say when they expire.",
        Why = "Item 101(c)(1)(iii)(B) asks for the duration and effect of patents, trademarks and licenses, and Item 101(h)(4)(vii) the same of "
            + "smaller reporting companies. The staff ask for number, type, jurisdiction, expiry and whether owned or licensed.",
        Fix = "Say when the patents expire, what they cover, in which countries, and whether they are owned or licensed.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose, for your material patents, what they cover, the "
            + "jurisdictions, the expiration dates, and whether they are owned or licensed.",
        Topics = ["IP"],
        Authority = [new Authority("Regulation S-K Item 101(c)(1)(iii)(B)"), new Authority("Regulation S-K Item 101(h)(4)(vii)")],
        Precision = new(2, 2, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.IntellectualProperty, "[|We have 12 issued patents in the United States and four applications pending.|]"),
        Example.Flagged(SectionKind.IntellectualProperty, "[|We own two patents on the hinge of our ladders.|] We also own trade secrets."),
        Example.Clean(SectionKind.IntellectualProperty, "We have 12 issued patents in the United States, which expire between 2031 and 2039."),
        Example.Clean(SectionKind.IntellectualProperty, "We own no patents."),
        Example.Clean(SectionKind.LegalProceedings, "The plaintiff says that we infringe two patents."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["patents", "patent", "patent applications"];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Count().IsMatch(sentence.Text) || !Own().IsMatch(sentence.Text) || Others().IsMatch(sentence.Text)) return;
        if (!BusinessSections.Contains(hit.Section) || hit.Section.IsWithin(SectionKind.Competition)) return;
        if (hit.Section.TopLevel.Blocks.Any(block => Expiry().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "patents" });
    }

    [GeneratedRegex(
        @"\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a number of|several|numerous)\b (\w+[ -]){0,4}?(patents?\b(?! applications?)"
        + @"|issued patent)|\bpatents? (that|which) we (own|hold)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b(we|our|us|the company)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\b(third part\w+|infring\w+|competitors?|lawsuit|complaint|alleg\w+|petition\w*|licensors?|no patents|not own"
        + @"|U\.S\. Patent No)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(
        @"\bpatents?\b[^.]{0,300}\b(expir\w+|terms? (of|ending)|last to expire|remain in force|lapse)\b|\bexpir\w+[^.]{0,120}\bpatents?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Expiry();
}
