using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>The section on management does not say which directors are independent.</summary>
public sealed partial class IndependentDirectorsNotNamedRule : RequiredDisclosureRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6701",
        Name = "independent-directors-not-named",
        Title = "Independent directors not named",
        Message = "The section “{0}” does not say which directors are independent.",
        Why = "Item 407(a) asks to identify each director and nominee who is independent under the standards of the exchange, and the standards "
            + "used; an issuer that is listed, or applies to be, names them in its first registration statement.",
        Fix = "Name the directors who are independent and the standards applied, and say how the phase-in rules are used.",
        Comment = "Please identify in the section that begins on page {page} the directors and nominees who are independent, and the definition "
            + "of independence that you use. Refer to Item 407(a) of Regulation S-K.",
        Topics = ["GOVERN"],
        Authority = [new Authority("Regulation S-K Item 407(a)")],
        Precision = new(0, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "We have applied to list our common stock on the Nasdaq Capital Market under the symbol “LADR.”\n\n# Management\n\n[|A majority of our board will be independent directors.|] "
            + string.Concat(Enumerable.Repeat("The board meets four times a year in Duluth and reviews the plans of management. ", 26))),
        Example.Flagged(
            "We have applied to list our common stock on the NYSE American under the symbol “LADR.”\n\n# Management\n\n"
            + string.Concat(Enumerable.Repeat("The board meets four times a year in Duluth and reviews the plans of management. ", 26))
            + "[|Our audit committee will consist of independent directors.|]"),
        Example.Clean(
            "We have applied to list our common stock on the Nasdaq Capital Market under the symbol “LADR.”\n\n# Management\n\nOur board has determined that Mirela Vance and Dov Harkness are independent directors under the Nasdaq rules. "
            + string.Concat(Enumerable.Repeat("The board meets four times a year in Duluth and reviews the plans of management. ", 26))),
        Example.Clean(
            """
            We have applied to list our common stock on the Nasdaq Capital Market under the symbol “LADR.”

            # Management

            The board meets four times a year.
            """)
            with { Because = "the section is too short to judge" },
    ];

    /// <inheritdoc/>
    protected override SectionKind Section => SectionKind.Management;

    /// <inheritdoc/>
    protected override IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing)
    {
        const int FewestSentences = 25;
        if (filing.Profile.Exchange is not { Value: var market } || Quotation().IsMatch(market)
            || filing.Profile.IsFund?.Value == true) yield break;
        if (section.Parent?.IsWithin(SectionKind.Management) == true
            || section.Sentences.Take(FewestSentences).Count() < FewestSentences) yield break;
        Sentence? first = null;
        foreach (var sentence in section.Blocks.SelectMany(block => block.Sentences).Where(sentence => Independent().IsMatch(sentence.Text)))
        {
            if (Named().IsMatch(sentence.Text) || PersonName.IsIn(sentence.Text)) yield break;
            first ??= sentence;
        }

        if (section.Blocks.OfType<TableBlock>().Any(table => Independent().IsMatch(table.Text))) yield break;
        // Where independence is spoken of at all, the names may stand in the list of committee members.
        var isCertain = first is null || Future().IsMatch(first.Text);
        var details = new ReportDetails { Severity = isCertain ? null : Severity.Info };
        yield return new MissingDisclosure(first is null ? null : Place.Of(first), details);
    }

    [GeneratedRegex(@"\b(OTC|pink)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\b(will|intend|expect)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Future();

    [GeneratedRegex(
        @"\bindependen(t|ce)\b[^.]{0,80}\b(director|board|nominee|member)|\b(director|board|nominee|member)s?\b[^.]{0,120}\bindependen(t"
        + @"|ce)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Independent();

    [GeneratedRegex(
        @"\b(each|all) of (our|the) ((non-employee|non-management|current|other|outside) )?directors\b|\ball (of )?(our"
        + @"|the) directors\b[^.]{0,60}\b(other than|except)\b|\b(Messrs|Mr|Ms|Mrs|Dr)\b|\bno (director|member)\b|\bnot (have"
        + @"|considered)[^.]{0,20} independent\b|\bdoes not qualify\b|\bsole director\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
