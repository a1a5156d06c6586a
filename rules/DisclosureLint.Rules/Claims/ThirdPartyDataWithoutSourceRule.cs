using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Claims;

/// <summary>A study, survey or statistic of somebody else stands in the draft without its name or its date.</summary>
public sealed class ThirdPartyDataWithoutSourceRule : StatementRule
{
    /// <summary>A figure this long, in characters, is told of one matter only.</summary>
    private const int ShortestFigure = 4;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5101",
        Name = "third-party-data-without-source",
        Title = "Third-party data without a named and dated source",
        Message = "“{0}” rests on third-party data whose source is not named and dated.",
        Why = "Rule 418 lets the staff ask for marked copies of every study and statistic; Rule 436 asks for a consent where the source was commissioned for the "
            + "offering. The staff ask which source it is, of what date, and whether the company paid for it.",
        Fix = "Name the publisher, the title and the date of the source, tell whether you commissioned it, and keep a marked copy for the "
            + "staff; or delete the statement.",
        Comment = "We note your statement on page {page} that “{quote}.” Please identify the source and its date, supplementally provide us with a copy that is "
            + "marked to show the statistic, and tell us whether you commissioned it. Please do the same for other third-party statements and data in your "
            + "prospectus.",
        StaffComments = ["calix-2009-12-17#15"],
        Topics = ["THIRDPARTY"],
        Authority =
        [
            new Authority("Securities Act Rule 418"),
            new Authority("Securities Act Rule 436"),
            new Authority("Securities Act of 1933, Section 7"),
        ],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "[|According to an industry source, Americans spent $31 billion on garden tools last year.|]"),
        Example.Flagged(SectionKind.Business, "[|A recent survey found that 64% of dentists plan to buy a second scanner.|]"),
        Example.Flagged(SectionKind.Business, "[|Studies have shown that quiet offices lose fewer employees.|]"),
        Example.Flagged(SectionKind.Industry, "[|The domestic market for oat drinks is expected to grow at a compound annual rate of 17%.|]"),
        Example.Flagged(SectionKind.Business, "[|According to Brackwater Research, 41% of ferries sail with obsolete radar.|]")
            with { Because = "named, but neither title nor date" },
        Example.Clean(SectionKind.Industry, "According to Brackwater Research’s 2025 Ferry Radar Survey, 41% of ferries sail with obsolete radar."),
        Example.Clean(SectionKind.Business, "In our Phase 2 study, 38% of patients improved."),
        Example.Clean(SectionKind.ManagementsDiscussion, "Expected volatility is based on a study of publicly traded companies, and the "
            + "awards vest according to the type of grant."),
        Example.Clean(SectionKind.Business, "We conduct studies and surveys for makers of packaging, and about 40% of that work comes from "
            + "two of them."),
    ];

    /// <inheritdoc/>
    protected override Saying When => Saying.Of(Concepts.WhatOthersAreSaidToFind, Concepts.NamedFinding, Concepts.MarketForecast)
        .In(ClaimSections.Kinds).Outside(ClaimSections.Without);

    /// <inheritdoc/>
    protected override IReadOnlyList<Cure> Unless =>
    [
        Cure.Concept("an edition, title or address of the work", Concepts.CopyOfTheStudyTold).Within(Reach.Sentence | Reach.Neighbours),
        Cure.Concept("that the work is not used", Concepts.DataNotUsed).Within(Reach.Sentence | Reach.Neighbours),
    ];

    /// <inheritdoc/>
    protected override ReportedWords Words => ReportedWords.Sentence;

    /// <inheritdoc/>
    protected override ReportDetails? Describe(ConceptContext context, IReadOnlyList<CureResult> lookedFor)
    {
        var isNamed = HoldsCapital(context.Hit) || context.Reading.Of(Concepts.NamedFinding).Any(named => named.Sentence == context.Sentence)
            || context.Look(Cure.Concept("a named source", Concepts.NamedSource).Within(Reach.Sentence | Reach.Neighbours)).Found is not null;
        if (IsGeneral(context)) return null;
        if (context.Hit.Concept == Concepts.NamedFinding)
        {
            var isDated = context.Look(Cure.Token("a date", TokenKind.Date, TokenKind.Period).Within(Reach.Sentence)).Found is not null;
            return new ReportDetails
            {
                LookedFor = lookedFor,
                Message = isDated ? "“{0}” cites a source without its title: the staff ask for a marked copy, and whether it was commissioned." : null,
                Confidence = Confidence.Low,
                Severity = Severity.Info,
                GroupKey = isDated ? "untitled" : "undated",
            };
        }

        var isForecast = context.Hit.Concept == Concepts.MarketForecast;

        // Without a figure, and without telling what was found, there is little to support.
        var tells = context.Sentence.Text.Contains(" that ", StringComparison.Ordinal)
            || context.Look(Cure.Token("a figure", TokenKind.Money, TokenKind.Percentage, TokenKind.Number).Within(Reach.Sentence)).Found is not null;
        if (isNamed || IsNamedBeside(context) || HasSourceElsewhere(context) || (isForecast && context.Look(Cure.Concept("the company's own estimate", Concepts.OwnEstimate).Within(Reach.Paragraph)).Found is not null)) return null;
        return new ReportDetails { LookedFor = lookedFor, Confidence = isForecast ? Confidence.Low : Confidence.Medium, Severity = isForecast || !tells ? Severity.Info : null, GroupKey = isForecast ? "unattributed" : "unnamed" };
    }

    /// <summary>Whether the sentence before cites a source by its name: <c>According to a Harrow report, …</c></summary>
    private static bool IsNamedBeside(ConceptContext context) => context.Reading.Of(Concepts.WhatOthersAreSaidToFind, Concepts.NamedFinding)
        .Any(hit => context.Statement.SentenceIndex - context.Reading.SentenceOf(hit.Start) is 0 or 1 && (hit.Concept == Concepts.NamedFinding || HoldsCapital(hit)));

    /// <summary>Whether the same figure stands elsewhere with its source.</summary>
    private static bool HasSourceElsewhere(ConceptContext context)
    {
        var (start, end) = context.Reading.TokensOfSentence(context.Statement.SentenceIndex);
        var figures = new List<string>();
        for (var at = start; at < end; at++)
        {
            if (context.Reading.Tokens[at].Kind is TokenKind.Money or TokenKind.Number or TokenKind.Percentage
                && context.Reading.TextOf(at, at + 1) is { Length: >= ShortestFigure } figure) figures.Add(figure);
        }

        return figures.Count > 0 && context.Filing.Reading.Of(Concepts.NamedSource).Any(source => source.Reading != context.Reading
            && figures.TrueForAll(figure => source.Reading.Block.Text.Contains(figure, StringComparison.Ordinal)));
    }

    /// <summary>Whether a name stands in the words of the citation: <c>according to a Harrow survey</c>.</summary>
    private static bool HoldsCapital(ConceptHit hit) =>
        hit.Concept == Concepts.WhatOthersAreSaidToFind && hit.Reading.Tokens.Skip(hit.Start + 1).Take(hit.End - hit.Start - 1).Any(token => token is { IsCapitalized: true, IsWord: true });

    /// <summary>What a prospectus says of its sources in general, or a list of titles: no finding with a figure.</summary>
    private static bool IsGeneral(ConceptContext context) =>
        (context.Section.IsWithinAny([SectionKind.MarketAndIndustryData, SectionKind.AboutThisProspectus]) || context.Statement.IsFragment)
        && (context.Statement.IsFragment || context.Look(Cure.Token("a figure", TokenKind.Money, TokenKind.Percentage).Within(Reach.Sentence)).Found is null);
}
