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
            + "borrower depositor policyholder licensee franchisee student passenger shipper grower homeowner household reader viewer player "
            + "retailer wholesaler enterprise hospital physician clinician surgeon farmer operator carrier payor payer policyholder insured");
        Add(Actor.Supplier, "supplier vendor manufacturer provider contractor subcontractor foundry landlord lessor");
        Add(Actor.Competitor, "competitor rival peer competition incumbent alternative");
        Add(Actor.Partner, "partner collaborator licensor distributor reseller dealer affiliate agent broker franchisor venturer alliance sublicensee");
        Add(Actor.Underwriter, "underwriter bookrunner syndicate");
        Add(Actor.Holder, "stockholder shareholder holder investor securityholder lender noteholder bondholder creditor unitholder warrantholder optionee grantee");
        Add(Actor.Insider, "director officer founder chairman chairwoman chairperson president ceo cfo coo cto executive sponsor board trustee committee promoter co-founder cofounder");
        Add(Actor.Personnel, "employee staff personnel workforce workers worker engineer scientist salesperson driver nurse team");
        Add(Actor.Source, "study report survey analyst researcher publication article poll paper census observer expert research forecast publisher gartner idc forrester");
        Add(Actor.Market, "market industry demand economy sector spending consumption adoption population segment category");
        Add(Actor.Law, "law rule regulation statute act code standard gaap legislation directive ordinance guideline section item court regulator authority government agency provision");
        Add(Actor.Agreement, "agreement lease indenture contract plan note covenant charter bylaw certificate warrant license policy arrangement loan debenture bond");
        Add(Actor.OtherEntity, "target seller predecessor acquiree successor acquirer parent counterparty");
        return actors.ToFrozenDictionary();

        void Add(Actor actor, string nouns)
        {
            foreach (var noun in Grammar.Words(nouns)) actors.TryAdd(noun, actor);
        }
    }
}
