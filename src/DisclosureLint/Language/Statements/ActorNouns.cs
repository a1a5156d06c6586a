using System.Collections.Frozen;

namespace DisclosureLint.Language;

/// <summary>The nouns by which prospectuses speak of those who act, once and for all rules.</summary>
internal static class ActorNouns
{
    private static readonly FrozenDictionary<int, Actor> ByHead = Build();

    /// <summary>Nouns of things that a company owns and offers, after <c>our</c>, <c>this</c> or a name.</summary>
    private static readonly FrozenSet<int> Offerings = Grammar.Words(
        "product service solution platform technology system software device offering application app brand store restaurant drug candidate "
        + "therapy treatment vaccine network portfolio tool engine suite instrument machine vehicle model analytics website marketplace "
        + "process method design architecture hardware chip sensor battery vessel aircraft facility program content game title curriculum "
        + "menu line formulation assay test catheter implant compound molecule ingredient recipe beverage garment collection fleet mine mill plant");

    private static readonly FrozenSet<int> Authorities = Grammar.Words(
        "sec commission fda epa fcc ftc irs fasb pcaob finra nyse nasdaq iasb aicpa doj occ fdic hhs cms usda osha faa fincen nhtsa nmpa ema "
        + "congress court legislature government agency regulator authority department treasury");

    private static readonly FrozenSet<int> Figures = Grammar.Words(
        "revenue sale income loss earning profit margin expense cost cash backlog ebitda depreciation amortization receivable payable inventory "
        + "liquidity indebtedness debt borrowing equity deficit tax bookings billing flow asset liability goodwill capex");

    private static readonly FrozenSet<int> Changes = Grammar.Words(
        "fall rise growth decline increase decrease number majority half most third quarter percentage share portion success failure loss lack "
        + "level volume amount use sale development expansion few many some several each none all both one two three any part rest balance range line "
        + "variety group set majority minority handful dozen hundred thousand series combination type kind version");

    private static readonly FrozenSet<int> Makers = Grammar.Words(
        "maker manufacturer producer source provider company firm operator player vendor supplier bank retailer developer carrier publisher insurer builder "
        + "lender distributor business brand airline broker lab laboratory");

    private static readonly FrozenSet<int> Goods = Grammar.Words(
        "product platform solution candidate device drug app software feature technology vehicle system service brand tool application");

    /// <summary>Whether a noun names a company by its trade.</summary>
    public static bool IsMaker(Token head) => Makers.Contains(head.Lemma) || Makers.Contains(head.Lemma2);

    /// <summary>Whether a noun with <c>the</c> is what the draft speaks of all the time.</summary>
    public static bool IsGood(Token head) => Goods.Contains(head.Lemma) || Goods.Contains(head.Lemma2);

    /// <summary>Whether a capitalized noun ends the name of an authority.</summary>
    public static bool EndsAuthority(Token head) => head.IsCapitalized && AuthorityEndings.Contains(head.Lemma);

    private static readonly FrozenSet<int> AuthorityEndings = Grammar.Words("service commission administration agency department bureau ministry authority court office treasury council");

    /// <summary>Whether a noun names a figure of the registrant's own accounts where nobody is named.</summary>
    public static bool IsFigure(Token head) => Figures.Contains(head.Lemma) || Figures.Contains(head.Lemma2);

    /// <summary>Whether a noun stands for what its complement with <c>of</c> or <c>in</c> names.</summary>
    public static bool IsQuantity(Token head) => Changes.Contains(head.Lemma) || Changes.Contains(head.Lemma2) || Changes.Contains(head.Form);

    /// <summary>The actor that a head noun names where nothing owns it.</summary>
    public static Actor Of(Token head)
    {
        if (ByHead.TryGetValue(head.Lemma, out var actor) || ByHead.TryGetValue(head.Lemma2, out actor)) return actor;
        return Authorities.Contains(head.Form) ? Actor.Law : Actor.Unknown;
    }

    /// <summary>Whether a noun names what a company offers.</summary>
    public static bool IsOffering(Token head) => Offerings.Contains(head.Lemma) || Offerings.Contains(head.Lemma2);

    private static FrozenDictionary<int, Actor> Build()
    {
        var actors = new Dictionary<int, Actor>();
        Add(Actor.Customer, "customer client user subscriber tenant patient buyer purchaser shopper guest diner consumer advertiser merchant member "
            + "borrower depositor policyholder student passenger shipper grower homeowner household reader viewer player "
            + "retailer enterprise hospital physician clinician surgeon farmer payor payer insured");
        Add(Actor.Supplier, "supplier vendor contractor subcontractor foundry landlord lessor");
        Add(Actor.Competitor, "competitor rival peer competition incumbent entrant newcomer");
        Add(Actor.Partner, "adviser advisor partner collaborator licensor licensee franchisee distributor reseller dealer affiliate agent broker franchisor venturer alliance sublicensee wholesaler");
        Add(Actor.Underwriter, "underwriter bookrunner syndicate representative");
        Add(Actor.Holder, "stockholder shareholder holder investor securityholder lender noteholder bondholder creditor unitholder warrantholder optionee grantee");
        Add(Actor.Insider, "director officer founder chairman chairwoman chairperson president ceo cfo coo cto executive sponsor board trustee committee promoter co-founder cofounder");
        Add(Actor.Personnel, "employee staff personnel workforce worker engineer scientist salesperson driver nurse team technician crew chemist programmer pharmacist "
            + "instructor teacher miner cook technologist mechanic welder machinist recruiter faculty headcount salesforce");
        Add(Actor.Source, "study report survey analyst researcher publication article poll paper census observer expert research forecast publisher gartner idc forrester");
        Add(Actor.Market, "market industry demand economy sector spending consumption adoption population segment category price shipment supply budget recession inflation "
            + "household trend shortage traffic tourism consumption expenditure rate");
        Add(Actor.Law, "law rule regulation statute act code standard gaap legislation directive ordinance guideline section item court regulator authority government agency provision ministry administration commission bureau tribunal official inspector "
            + "legislature congress senate parliament decree order");
        Add(Actor.Agreement, "agreement lease indenture contract plan note covenant charter bylaw certificate warrant license policy arrangement loan debenture bond");
        Add(Actor.OtherEntity, "target seller predecessor acquiree successor acquirer parent counterparty");
        return actors.ToFrozenDictionary();

        void Add(Actor actor, string nouns)
        {
            foreach (var noun in Grammar.Words(nouns)) actors.TryAdd(noun, actor);
        }
    }
}
