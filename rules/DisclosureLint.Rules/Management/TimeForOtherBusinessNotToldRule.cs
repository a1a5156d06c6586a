using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>An officer runs other businesses, and nothing says how much time is left for the issuer.</summary>
public sealed partial class TimeForOtherBusinessNotToldRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6503",
        Name = "time-for-other-business-not-told",
        Title = "Time an officer gives to other businesses not told",
        Message = "“{0}” tells of other businesses of an officer, and the filing does not say how much time the officer gives to you.",
        Why = "Item 401(e) asks for other employment, and Rule 408 for what makes it not misleading; the staff ask how much time an officer with "
            + "other businesses devotes to the company and what conflicts arise, with a risk factor.",
        Fix = "Say how many hours or what share of working time each such officer gives to the company and how conflicts are resolved.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please disclose how much time this officer devotes to your business "
            + "and any conflicts of interest, and add a risk factor if the officer does not work for you full time.",
        Topics = ["BIOS"],
        Authority = [new Authority("Regulation S-K Item 401(e)"), new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.Management,
            "Ansel T. Orwick is our president. [|Mr. Orwick owns and manages Orwick Timber LLC and Orwick Land LLC, two land companies.|]"),
        Example.Flagged(
            SectionKind.Management,
            "[|Ms. Vance, our interim Chief Financial Officer, is also the president of Vance Accounting, Inc., which she owns.|]"),
        Example.Clean(SectionKind.Management, "Mr. Orwick owns and manages Orwick Timber LLC. He devotes about 30 hours a week to our business."),
        Example.Clean(SectionKind.Management, "Mr. Orwick owned and managed Orwick Timber LLC until 2019."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "owns", "manages", "also the president", "also serves as", "also the chief", "also the owner", "also is the", "principal of",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.Management];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) =>
        profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Other().IsMatch(sentence.Text) || Past().IsMatch(sentence.Text)) return;
        if (hit.Section.IsWithinAny([SectionKind.ExecutiveCompensation, SectionKind.RelatedPartyTransactions])) return;
        if (hit.Filing.Main.Blocks.Any(block => block is Paragraph or ListItem && Time().IsMatch(block.Text))) return;
        hit.Report(sentence.Range, new ReportDetails { GroupKey = "time" });
    }

    [GeneratedRegex(
        @"\b(mr|ms|mrs|dr|he|she)\b\.?[^.]{0,80}\b(owns and (manages|operates|runs)|(is )?also (serves as |is )?(an? "
        + @"|the )?(owner|president|chief executive officer|ceo|principal|managing (member|director)|manager) of)\b(?! (our"
        + @"|the company|us))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Other();

    [GeneratedRegex(
        @"\b(formerly|previously|until|was|were|prior|affiliate|subsidiar\w+|sponsor|independent director|nonprofit|non-profit"
        + @"|foundation|charit\w+)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex(
        @"\b(devotes?|devoting|spends?) [^.]{0,60}\b(time|hours|%)|\b(full|part)[- ]time\b[^.]{0,60}\b(officer|basis"
        + @"|to us|to our)|\bhours (per|a|each) week\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
