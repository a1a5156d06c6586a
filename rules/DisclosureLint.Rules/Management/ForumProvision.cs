using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>What a filing says of a provision that names the court, or the arbitrators, to whom holders must go.</summary>
/// <param name="Scope">How it stands to both the Securities Act and the Exchange Act: what was looked for, and where.</param>
/// <param name="Doubt">What is missing where the provision covers Securities Act claims, in words that follow "that"; null where nothing is.</param>
/// <param name="HasRiskFactor">Whether a risk factor speaks of it.</param>
/// <param name="Places">The hits that describe it, in the order of the text.</param>
internal sealed record ForumProvision(IReadOnlyList<CureResult> Scope, string? Doubt, bool HasRiskFactor, IReadOnlyList<ConceptHit> Places)
{
    private static readonly Cure SecuritiesAct = Cure.Concept("claims under the Securities Act", Concepts.SecuritiesActClaims);
    private static readonly Cure ExchangeAct = Cure.Concept("claims under the Exchange Act", Concepts.ExchangeActClaims);
    private static readonly Cure Enforcement = Cure.Concept("a court may not enforce it", Concepts.DoubtOfEnforcement);
    private static readonly Cure Waiver = Cure.Concept("investors cannot waive compliance with the federal securities laws", Concepts.WaiverOfTheSecuritiesLaws);

    /// <summary>Where such provisions are described.</summary>
    public static SectionKind[] Sections { get; } = [SectionKind.RiskFactors, SectionKind.DescriptionOfSecurities, SectionKind.Underwriting];

    /// <summary>Whether it is told how the provision stands to both Acts.</summary>
    public bool TellsScope => Scope.All(result => result.Found is not null);

    /// <summary>The provision of a filing, or null where none is described.</summary>
    /// <param name="filing">The filing.</param>
    public static ForumProvision? Of(Filing filing) => filing.Facts.Of<ForumProvision>().FirstOrDefault();

    /// <summary>Whether a hit describes a provision about suits of holders, and no agreement of another kind or statute.</summary>
    /// <param name="hit">A hit of the concept.</param>
    public static bool IsIn(ConceptHit hit)
    {
        var reading = hit.Reading;
        if (reading.Block is not (Paragraph or ListItem) || !reading.Block.Section.IsWithinAny(Sections) || hit.Statement is null) return false;
        var sentence = reading.SentenceOf(hit.Start);
        var near = reading.Of(Concepts.ContractOfAnotherKind, Concepts.SuitOfHolders).Where(other => Math.Abs(reading.SentenceOf(other.Start) - sentence) <= 1).ToArray();
        if (near.Any(other => other.Concept == Concepts.ContractOfAnotherKind)) return false;
        if (reading.Of(Concepts.JurisdictionByStatute).Any(other => reading.SentenceOf(other.Start) == sentence)) return false;
        return near.Any(other => other.Concept == Concepts.SuitOfHolders);
    }

    /// <summary>Whether a hit is the first to describe it in its section.</summary>
    /// <param name="hit">A hit.</param>
    public bool IsFirstIn(ConceptHit hit) => Places.First(place => place.Reading.Block.Section.TopLevel == hit.Reading.Block.Section.TopLevel) == hit;

    internal static ForumProvision? Read(Filing filing)
    {
        var places = filing.Reading.Of(Concepts.ForumProvision).Where(IsIn).ToArray();
        if (places.Length == 0) return null;

        // Scope and doubt may follow in the next two paragraphs.
        var blocks = places.Select(place => place.Reading.Block).SelectMany(block => new[] { block, block.Next, block.Next?.Next }).OfType<Block>().Distinct().ToArray();
        var missing = new[] { Enforcement, Waiver }.Where(cure => Look(cure).Found is null).Select(cure => cure.What).ToArray();
        return new ForumProvision(
            [Look(SecuritiesAct), Look(ExchangeAct)], missing.Length == 0 ? null : string.Join(" and ", missing),
            filing.Reading.Of(Concepts.ForumProvision).Any(hit => hit.Reading.Block.Section.IsWithin(SectionKind.RiskFactors)), places);

        CureResult Look(Cure cure) => CureSearch.LookIn(filing.Reading, cure, "the paragraphs that describe it", blocks);
    }
}

/// <summary>Reads the provision; no fact where none is described.</summary>
internal sealed class ForumProvisionSource : FactSource<ForumProvision>
{
    /// <inheritdoc/>
    public override IReadOnlyList<ForumProvision> Read(Filing filing) => ForumProvision.Read(filing) is { } provision ? [provision] : [];
}
