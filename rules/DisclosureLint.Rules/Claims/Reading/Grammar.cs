using System.Collections.Frozen;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>The closed classes of words that tell how the parts of a sentence hang together.</summary>
internal static class Grammar
{
    /// <summary>Verbs that say what their subject is.</summary>
    public static readonly FrozenSet<string> Copulas = Set(
        "is are was were be been being am 're 'm remain remains remained become becomes became becoming represent represents constitute constitutes");

    /// <summary>Verbs that say what their subject has, makes or gives.</summary>
    public static readonly FrozenSet<string> HavingVerbs = Set(
        "have has had having 've hold holds held maintain maintains maintained enjoy enjoys enjoyed operate operates operated operating own "
            + "owns owned " +
        "offer offers offered offering provide provides provided providing deliver delivers delivered delivering produce produces produced "
            + "producing " +
        "build builds built create creates created develop develops developed developing manufacture manufactures manufactured possess possesses " +
        "feature features combine combines combined achieve achieves achieved command commands establish establishes established design "
            + "designs designed " +
        "introduce introduces introduced launch launched launches bring brings brought give gives giving sell sells sold market markets "
            + "marketed use uses using used " +
        "utilize utilizes employ employs apply applies generate generates make makes made contain contains incorporate incorporates require "
            + "requires " +
        "assemble assembled run runs afford affords ensure ensures enable enables allow allows occupy occupies share boast boasts");

    /// <summary>Verbs and nouns whose object is somebody else: a customer, a partner, a rival.</summary>
    public static readonly FrozenSet<string> DealingWords = Set(
        "serve serves served serving partner partners partnered partnering collaborate collaborates collaborated collaborating work works "
            + "worked working compete competes " +
        "competed competing attract attracts attracted supply supplies supplied target targets targeted support supports supported count "
            + "counts counted include includes included " +
        "including contract contracts contracted agreement agreements relationship relationships alliance alliances license licensed licenses "
            + "acquire acquired invest invested " +
        "invests hire hired recruit recruited recruiting retain retained engage engaged purchase purchases purchased buy buys bought source "
            + "sourced cite cites advise advised " +
        "trusted chosen selected backed funded hosted led joined represent represented help helps helped meet met join follow follows replace "
            + "replaced displace displaced " +
        "use uses used using test tested compare compared identify identified see seen saw find found observe observed face faced encounter "
            + "encountered seek seeks seeking sought want wants wanting");

    /// <summary>Prepositions.</summary>
    public static readonly FrozenSet<string> Prepositions = Set(
        "of in on at by with from to for into through between against including like than via over under within across about after before "
            + "during toward towards without upon per " +
        "throughout alongside behind beyond despite regarding concerning amid since until");

    /// <summary>Articles, demonstratives, numbers and quantifiers.</summary>
    public static readonly FrozenSet<string> Determiners = Set(
        "a an the this that these those each every any some many most several all both no one two three four five six seven eight nine ten "
            + "other another such various numerous certain few " +
        "only among amongst much more what");

    /// <summary>Possessives of somebody else.</summary>
    public static readonly FrozenSet<string> OthersPossessives = Set("their his her your whose my");

    /// <summary>Pronouns that open a clause.</summary>
    public static readonly FrozenSet<string> Pronouns = Set("we i he she they it you us them him there who which everyone anyone nobody");

    /// <summary>Words that open a clause of its own.</summary>
    public static readonly FrozenSet<string> Subordinators = Set(
        "that believe believes think feel because while although though if unless whether but when where whereas so once whereby however");

    /// <summary>Words that open a clause about the noun before them.</summary>
    public static readonly FrozenSet<string> Relatives = Set("which who that");

    /// <summary>Joins equals.</summary>
    public static readonly FrozenSet<string> Conjunctions = Set("and or nor but");

    /// <summary>Adverbs, auxiliaries and other words between a subject and what is said of it.</summary>
    public static readonly FrozenSet<string> Fillers = Set(
        "also currently now already still arguably always often generally widely well truly very have has had been will would can could may "
            + "might must shall should do does did not " +
        "today historically consistently clearly easily both indeed even further thus therefore 've 'll ever quickly rapidly successfully long just");

    /// <summary>Owners that stand for "the" in front of a rank: <c>the world's largest</c>.</summary>
    public static readonly FrozenSet<string> WorldWords = Set(
        "world industry nation country market region globe state america sector city market's europe asia canada china planet today area "
            + "profession category field continent states kingdom");

    /// <summary>Nouns for those who are not the issuer, even after <c>our</c>.</summary>
    public static readonly FrozenSet<string> OutsiderNouns = Set(
        "competitor competitors customer customers client clients supplier suppliers vendor vendors partner partners investor investors "
            + "stockholder stockholders shareholder shareholders lender lenders " +
        "underwriter underwriters auditor auditors user users member members advertiser advertisers distributor distributors reseller "
            + "resellers retailer retailers patient patients physician physicians " +
        "institutions academics universities university hospitals banks bank companies brands manufacturers makers organizations organization "
            + "experts scientists researchers developers publishers employers " +
        "collaborator collaborators licensee licensees licensor licensors landlord counsel competition subscribers merchants franchisees "
            + "tenants tenant borrowers borrower consumers consumer players peers " +
        "firms agencies carriers airlines insurers operators studios journals publications magazine websites");

    /// <summary>Nouns for people and offices.</summary>
    public static readonly FrozenSet<string> PersonNouns = Set(
        "director directors officer officers founder founders co-founder cofounder cofounders president chairman ceo cfo chief executive "
            + "executives employee employees board committee management staff secretary " +
        "trustee trustees general principal person persons people he she mr ms mrs dr");

    /// <summary>Nouns for what an issuer sells or runs, after <c>this</c> and <c>the</c>.</summary>
    public static readonly FrozenSet<string> OfferNouns = Set(
        "solution solutions platform platforms technology technologies product products system systems approach service services combination "
            + "network portfolio software device devices offering offerings " +
        "process model app application formulation design architecture method methods engine suite brand team company");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
