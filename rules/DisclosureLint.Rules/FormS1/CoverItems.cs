using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>Outside and inside cover of the prospectus (Regulation S-K Items 501 and 502).</summary>
internal static class CoverItems
{
    public static IReadOnlyList<FormItem> All { get; } =
    [
        new("C1", "Outside cover on one page", FormPart.Cover, new Authority("Regulation S-K Item 501(b)"), new CoverLengthTest()),
        new("C2", "Title and amount of the securities", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(2)"),
            new PhraseTest(FormRegion.Front, "shares", "units", "notes", "bonds", "common stock", "ordinary shares", "debentures", "warrants")),
        new("C3", "Price, or a bona fide range", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(3)"),
            new PhraseTest(
                FormRegion.Front, "offering price*", "price to public", "price to the public", "price per share", "price per unit", "per share",
                    "public offering price", "price range", "principal amount"))
        {
            Applies = Applicability.Initial.And(Applicability.Primary),
        },
        new("C4", "Market and symbol, or that there is no market", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(4)"),
            new PhraseTest(
                FormRegion.Front, "no public market", "public market", "under the symbol", "under the trading symbol", "trading symbol",
                    "symbol", "listed on", "quoted on", "list our*", "no established*", "public trading market"))
        {
            Applies = Applicability.Equity,
        },
        new("C5", "Reference to the risk factors with their page", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(5)"),
            new RiskFactorsReferenceTest()),
        new("C6", "Legend that the Commission has not approved", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(7)"),
            new PartsTest(
                FormRegion.Anywhere,
                new FormItemPart(
                    "that nobody approved", "neither the securities and exchange commission*", "neither the sec*",
                        "neither the u.s. securities and exchange commission*", "neither the united states securities*",
                    "securities and exchange commission has not approved*", "securities and exchange commission and state securities*",
                        "has approved or disapproved*", "have approved or disapproved*",
                    "approved or disapproved*", "not been approved*", "approved of these securities"),
                new FormItemPart("that it is a criminal offense to say otherwise", "criminal offense", "criminal offence", "criminal offenses"))),
        new("C7", "Names of the underwriters", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(8)"),
            new PhraseTest(FormRegion.Front, "underwriter*", "book-running*", "bookrunner*", "placement agent*", "managers", "selling agent*",
                "distributor*", "marketing agent*", "dealer manager*"))
        {
            Applies = Applicability.Underwritten,
            Rules = ["DL1105"],
        },
        new("C8", "Legend of a preliminary prospectus", FormPart.Cover, new Authority("Regulation S-K Item 501(b)(10)"),
            new PhraseTest(FormRegion.Front, "subject to completion*", "not complete and may be changed", "is not complete and may*",
                "not an offer to sell*"))
        {
            Applies = Applicability.NotFinal,
        },
        new("C9", "Emerging growth company told on the cover", FormPart.Cover, new Authority("Staff practice", IsVerified: false),
            new PhraseTest(FormRegion.Front, "emerging growth company*"))
        {
            Applies = Applicability.EmergingGrowth,
            EffectiveFrom = new DateOnly(2012, 4, 5),
        },
        new("C10", "Controlled company told on the cover or in the summary", FormPart.Cover, new Authority("Staff practice", IsVerified: false),
            new MirrorTest(
                "controlled company", "will be a controlled company", "are a controlled company", "will be a \"controlled company",
                    "are a \"controlled company", "be considered a controlled company",
                "considered a \"controlled company", "be deemed a \"controlled company", "be deemed a controlled company")),
        new("I1", "Table of contents", FormPart.Cover, new Authority("Regulation S-K Item 502(a)"), new ContentsTest()),
        new("I2", "Dealer prospectus delivery legend", FormPart.Cover, new Authority("Regulation S-K Item 502(b); Securities Act Rule 174"),
            new PhraseTest(
                FormRegion.Anywhere, "all dealers that*", "all dealers effecting*", "dealers that effect*", "dealers effecting*",
                    "all dealers, whether*", "dealer prospectus delivery*", "dealers' obligation to deliver*",
                "all dealers who*", "obligation of dealers*"))
        {
            Applies = Applicability.Initial.And(Applicability.Primary),
        },
        new("I3", "Responsibility for market and industry data", FormPart.Cover, new Authority("Securities Act Rule 408; staff practice"),
            new OptionalTest(
                new PhraseTest(FormRegion.Anywhere, "industry publications", "market and industry data", "industry and market data",
                    "third-party sources", "market data", "industry data", "industry reports"),
                "the draft cites no market data"))
        {
            Rules = ["DL5103"],
        },
    ];
}
