namespace DisclosureLint.Letters;

/// <summary>How often a topic recurs in the staff's first letters on offerings.</summary>
public enum TopicTier
{
    /// <summary>Occasional, or bound to a sector or a kind of issuer.</summary>
    Occasional,

    /// <summary>Common.</summary>
    Common,

    /// <summary>In a large share of first letters.</summary>
    InMostLetters,
}

/// <summary>The tier of each topic of recurring comments; an editorial judgement over some 1,500 comments.</summary>
public static class TopicTiers
{
    private static readonly HashSet<string> InMostLetters = new(StringComparer.Ordinal)
    {
        "RFQUANT", "RESULTSQ", "EXHIBITS", "CONSISTENT", "COMPARATIVE", "LEADER", "METRICDEF", "PLAINENGLISH", "TRENDS", "PRICERANGE", "BALANCE",
        "MATERIALK", "THIRDPARTY", "NGPROM", "RPT", "CHEAP", "NGRECON", "CUSTCONC", "TAM", "USEPROC", "NGADJ", "RFHYPO", "EGC", "RFGENERIC",
        "RFMITIGATE", "LIQUIDITY12", "GOING",
    };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "FSPRES", "PROFORMA", "METRICCOMP", "GRAPHICS", "PROJECT", "NGUSE", "SEGMENT", "DEBT", "CAPSTOCK", "FSAGE", "COVER", "FDA", "REVREC",
        "GOVERN", "R415", "CONTROL", "IP", "COMPTABLES", "USERCOUNT", "TARGETS", "TAXOP", "LEGAL", "PRICEVOL", "DIVIDEND", "FORUM", "SELLING",
        "TRIALS", "GOODWILL", "CAE", "LICENSE", "CHINA", "DATADISCLAIM", "REGULATION", "COMPETE", "OWNERSHIP", "NAMEDCUST", "CAPRES", "RFHEADING",
        "FIRSTINCLASS", "ICFR", "RFASSURE", "PEER", "BIOS", "USEPROCDEBT", "SUMMARYDUP", "FLS",
    };

    /// <summary>The tier of a topic; <see cref="TopicTier.Occasional"/> for one that is not known.</summary>
    /// <param name="topic">The topic, such as <c>LEADER</c>.</param>
    public static TopicTier Of(string topic) =>
        InMostLetters.Contains(topic) ? TopicTier.InMostLetters : Common.Contains(topic) ? TopicTier.Common : TopicTier.Occasional;
}
