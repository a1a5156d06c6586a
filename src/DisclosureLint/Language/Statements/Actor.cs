namespace DisclosureLint.Language;

/// <summary>Of whom a statement speaks, or who does what it tells.</summary>
public enum Actor : byte
{
    /// <summary>The reading does not say.</summary>
    Unknown,

    /// <summary>The issuer: we, the Company, its names, its subsidiaries, and what is its own (<c>our revenue</c>).</summary>
    Registrant,

    /// <summary>What the issuer sells or runs: products, services, platform, technology, brands.</summary>
    OwnOffering,

    /// <summary>Who buys from the issuer or uses what it sells.</summary>
    Customer,

    /// <summary>Who sells to the issuer.</summary>
    Supplier,

    /// <summary>Who competes with the issuer.</summary>
    Competitor,

    /// <summary>Who works with the issuer: partners, licensors, collaborators, distributors.</summary>
    Partner,

    /// <summary>Underwriters and placement agents.</summary>
    Underwriter,

    /// <summary>Holders of the issuer's securities, investors, lenders.</summary>
    Holder,

    /// <summary>Directors, officers, founders, sponsors, controlling holders, named persons.</summary>
    Insider,

    /// <summary>Employees and staff.</summary>
    Personnel,

    /// <summary>A source of data: a study, a publisher, an analyst.</summary>
    Source,

    /// <summary>The market, the industry, demand, the economy.</summary>
    Market,

    /// <summary>Law, rules, authorities, accounting standards.</summary>
    Law,

    /// <summary>An agreement, a plan, a note, a charter.</summary>
    Agreement,

    /// <summary>Another company: a target, seller, predecessor, co-registrant, another issuer.</summary>
    OtherEntity,
}

/// <summary>How a statement is meant.</summary>
public enum Stance : byte
{
    /// <summary>Told as fact.</summary>
    Asserted,

    /// <summary>Told as the registrant's belief or opinion.</summary>
    Believed,

    /// <summary>Told as an aim, plan or purpose.</summary>
    Intended,

    /// <summary>Told as coming: will, expects to.</summary>
    Expected,

    /// <summary>Told as possible: may, could.</summary>
    Possible,

    /// <summary>Stands under a condition: the clause of if, unless, to the extent.</summary>
    Conditional,

    /// <summary>Would follow from a condition, or is what no assurance is given of.</summary>
    Hypothetical,

    /// <summary>Told not to be so.</summary>
    Denied,

    /// <summary>What a law, an agreement or a policy requires or permits.</summary>
    Required,

    /// <summary>What somebody else is quoted as saying.</summary>
    Reported,
}

/// <summary>When what a statement tells happens.</summary>
public enum StatementTime : byte
{
    /// <summary>Has no verb to tell.</summary>
    Untold,

    /// <summary>Has happened.</summary>
    Past,

    /// <summary>Is so now.</summary>
    Present,

    /// <summary>Will happen.</summary>
    Future,
}
