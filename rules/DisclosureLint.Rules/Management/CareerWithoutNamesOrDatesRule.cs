using System.Globalization;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>An earlier career is told by kinds of employers, or without the time of its posts.</summary>
public sealed class CareerWithoutNamesOrDatesRule : StatementRule
{
    private const int FiveYears = 5;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6506",
        Name = "career-without-names-or-dates",
        Title = "Earlier career without the names of employers or without dates",
        Message = "“{0}” tells an earlier career without {1} beside it.",
        Why = "Item 401(e)(1) of Regulation S-K asks for the principal occupations and employment during the past five years, with the name and principal business of "
            + "each employer; the staff ask for dates without gaps.",
        Fix = "Name each employer and its business, the post, and the month and year of its beginning and end.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to name each employer of the past five years, its principal business, the "
            + "positions held and their dates. Refer to Item 401(e)(1) of Regulation S-K.",
        Topics = ["BIOS"],
        Authority = [new Authority("Regulation S-K Item 401(e)(1)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Management, "Ms. Vance is our general counsel. [|Before joining us she practiced law at a large firm, where she advised banks.|]"),
        Example.Flagged(SectionKind.Management, "Mr. Orwick is our president. [|He held senior positions at several national chains.|]"),
        Example.Flagged(SectionKind.Management, "[|Captain Orwick came to us by way of Skarvoy Offshore.|]"),
        Example.Flagged(SectionKind.Management, "[|From 2019 to 2023 Mr. Feld was engaged in various private ventures and in consulting.|]"),
        Example.Clean(SectionKind.Management, "Ms. Vance is our general counsel. From 2014 to 2020 she was counsel in a large firm, Greer Whitmore LLP."),
        Example.Clean(SectionKind.Management, "Mr. Orwick is our president. He was controller of Kestrel Foundry Works from May 2009 to June 2018."),
        Example.Clean(SectionKind.Management, "Prior to joining us in May 2020, Ms. Vance was counsel of Greer Whitmore LLP from January 2014."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.EmployerToldByKindAlone, Concepts.UndatedCareer, Concepts.OccupationWithoutSubstance).In(SectionKind.Management)
        .Outside(SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion, SectionKind.RelatedPartyTransactions);

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        if (context.SaysInSentence(Concepts.DirectorQualifiedForAReason)) return null;
        var isKind = context.Hit.Concept != Concepts.UndatedCareer;
        var year = context.Look(Cure.Where("a year", static (reading, start, end) => YearIn(reading, start, end, int.MaxValue)).Within(Reach.Sentence));

        // An occupation without substance stays so, whatever its years.
        if (year.Found is not null && context.Hit.Concept != Concepts.OccupationWithoutSubstance) return null;
        if (isKind && context.Look(PersonsNamed.Company.Within(Reach.Sentence)).Found is not null) return null;

        // What is told back to five years before the filing needs no more.
        if (context.Hit.Concept != Concepts.OccupationWithoutSubstance && context.Filing.Profile.FilingDate is { Value: var filed }
            && context.Look(Cure.Where("a year five years back", (reading, start, end) => YearIn(reading, start, end, filed.Year - FiveYears)).Within(Reach.Paragraph)).Found is not null)
        {
            return null;
        }

        return new ReportDetails
        {
            Arguments = [context.Sentence.Text, isKind ? "the names of employers" : "a year or month"],
            LookedFor = [year],
            GroupKey = "career",
        };
    }

    /// <summary>A date, or a bare number that is a year, not after the latest.</summary>
    private static int? YearIn(BlockReading reading, int start, int end, int latest)
    {
        for (var i = start; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is not (TokenKind.Date or TokenKind.Period or TokenKind.Number)) continue;
            var words = reading.Block.Text.AsSpan(token.Start, token.End - token.Start);
            if (token.Kind != TokenKind.Number && latest == int.MaxValue) return i;
            if (words.Length >= 4 && int.TryParse(words[^4..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100 && year <= latest) return i;
        }

        return null;
    }
}
