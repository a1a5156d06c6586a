using System.Collections.Frozen;

namespace DisclosureLint.Language;

/// <summary>The closed classes of English, once and for all rules.</summary>
public static class Grammar
{
    /// <summary>Verbs of possibility, necessity and the future.</summary>
    public static readonly FrozenSet<int> Modals = Words("may might could can would should will shall must cannot 'll ought");

    /// <summary>Modals of what may or may not be.</summary>
    public static readonly FrozenSet<int> Possible = Words("may might could can");

    /// <summary>Modals of what would be.</summary>
    public static readonly FrozenSet<int> Conditional = Words("would should");

    /// <summary>Modals of what will be.</summary>
    public static readonly FrozenSet<int> Future = Words("will shall 'll");

    /// <summary>Modals of duty.</summary>
    public static readonly FrozenSet<int> Necessary = Words("must ought");

    /// <summary>Forms of <c>be</c>.</summary>
    public static readonly FrozenSet<int> Be = Words("be is are was were been being am 're 'm");

    /// <summary>Forms of <c>have</c>.</summary>
    public static readonly FrozenSet<int> Have = Words("have has had having 've");

    /// <summary>Forms of <c>do</c>.</summary>
    public static readonly FrozenSet<int> Do = Words("do does did");

    /// <summary>Auxiliaries of the past.</summary>
    public static readonly FrozenSet<int> PastAuxiliaries = Words("was were had did been");

    /// <summary>Words that deny.</summary>
    public static readonly FrozenSet<int> Negations = Words("not never n't neither nor cannot");

    /// <summary>Determiners that deny.</summary>
    public static readonly FrozenSet<int> NegativeDeterminers = Words("no none neither");

    /// <summary>Prepositions.</summary>
    public static readonly FrozenSet<int> Prepositions = Words(
        "of in on at by with from to for into through between against including like than via over under within across about after before "
        + "during toward towards without upon per throughout alongside behind beyond despite regarding concerning amid since until as among "
        + "amongst above below along around except off onto out inside outside near notwithstanding pursuant excluding following");

    /// <summary>Articles, demonstratives and quantifiers.</summary>
    public static readonly FrozenSet<int> Determiners = Words(
        "a an the this that these those each every any some many most several all both no other another such various numerous certain few "
        + "either neither what whatever which much more less fewer");

    /// <summary>Possessives.</summary>
    public static readonly FrozenSet<int> Possessives = Words("our its their his her your whose my 's '");

    /// <summary>Pronouns that stand for a noun.</summary>
    public static readonly FrozenSet<int> Pronouns = Words(
        "we i he she they it you us them him ourselves itself themselves there one who everyone anyone nobody none others ours");

    /// <summary>Pronouns that can only be objects.</summary>
    public static readonly FrozenSet<int> ObjectPronouns = Words("us them him me you her");

    /// <summary>Auxiliaries that open a condition where they stand before their subject.</summary>
    public static readonly FrozenSet<int> Inversions = Words("were had should");

    /// <summary>Pronouns that can only be subjects.</summary>
    public static readonly FrozenSet<int> SubjectPronouns = Words("we i he she they it there you");

    /// <summary>Words that join equals.</summary>
    public static readonly FrozenSet<int> Conjunctions = Words("and or nor but");

    /// <summary>Words that open a clause of their own.</summary>
    public static readonly FrozenSet<int> Subordinators = Words(
        "because while although though if unless whether when where whereas so once whereby however why how whenever wherever provided assuming lest");

    /// <summary>Subordinators of a condition.</summary>
    public static readonly FrozenSet<int> ConditionOpeners = Words("if unless whether assuming lest provided");

    /// <summary>Relatives.</summary>
    public static readonly FrozenSet<int> Relatives = Words("which who whom whose that");

    /// <summary>Adverbs that the lexicon gives other classes first.</summary>
    public static readonly FrozenSet<int> Adverbs = Words(
        "also currently now already still always often generally very today historically consistently even further thus therefore ever just "
        + "approximately about only recently primarily not substantially significantly soon yet too instead rather together well ago later "
        + "accordingly additionally moreover furthermore nevertheless otherwise previously subsequently likely");

    /// <summary>Verbs that another verb follows with <c>to</c>, so that both are one.</summary>
    public static readonly FrozenSet<int> Catenatives = Words(
        "intend plan expect aim seek hope want wish strive try attempt continue begin start propose anticipate need agree commit endeavor "
        + "aspire elect choose decide fail cease tend appear seem prefer undertake go use refuse decline struggle prepare");

    /// <summary>Adjectives and participles behind <c>be</c> that a verb follows with <c>to</c>.</summary>
    public static readonly FrozenSet<int> LinkedAdjectives = Words(
        "able unable likely unlikely required permitted entitled expected obligated obliged willing committed due designed intended "
        + "anticipated scheduled planned allowed prohibited projected estimated believed meant poised set ready certain sure free subject working");

    /// <summary>Verbs of intention.</summary>
    public static readonly FrozenSet<int> Intending = Words("intend plan aim seek strive want wish try attempt propose endeavor aspire hope undertake design planned intended designed meant");

    /// <summary>Verbs of expectation.</summary>
    public static readonly FrozenSet<int> Expecting = Words("expect anticipate project forecast foresee estimate expected anticipated projected estimated scheduled likely due poised set");

    /// <summary>Verbs of belief.</summary>
    public static readonly FrozenSet<int> Believing = Words("believe think feel consider deem view regard believed");

    /// <summary>Verbs of a source that reports.</summary>
    public static readonly FrozenSet<int> Reporting = Words(
        "report say state find show estimate conclude indicate suggest project predict forecast note announce publish reveal demonstrate confirm "
        + "determine contend allege claim assert argue testify tell write inform advise opine maintain expect rank rate calculate put");

    /// <summary>Words of duty and permission behind <c>be</c>.</summary>
    public static readonly FrozenSet<int> Obliging = Words("required permitted entitled obligated obliged allowed prohibited subject require permit oblige");

    /// <summary>Verbs by which a law or an agreement rules.</summary>
    public static readonly FrozenSet<int> Ruling = Words(
        "require permit prohibit allow oblige obligate bar restrict limit forbid entitle authorize mandate empower preclude exempt stipulate "
        + "impose compel preclude");

    /// <summary>Nouns of what somebody aims at.</summary>
    public static readonly FrozenSet<int> Aims = Words("strategy goal aim objective mission plan purpose vision intention priority ambition aspiration focus hope target");

    /// <summary>Simple pasts that are no participles.</summary>
    public static readonly FrozenSet<int> SimplePasts = Words(
        "rose grew fell began gave took went came saw drove knew wrote became chose ate flew froze rang rode sang shook spoke stole threw wore "
        + "broke drew drank arose withdrew undertook overcame foresaw outgrew shrank sank sprang swore tore woke underwent forgave forgot");

    /// <summary>Verbs behind which a clause may follow without <c>that</c>.</summary>
    public static readonly FrozenSet<int> ClauseVerbs = Words(
        "believe think feel expect anticipate estimate say report state find know assume conclude hope suggest project predict forecast contend "
        + "allege claim understand mean ensure show indicate consider note");

    /// <summary>Adjectives of what may be.</summary>
    public static readonly FrozenSet<int> PossibleAdjectives = Words("possible conceivable uncertain unclear");

    /// <summary>Words that deny ability or success.</summary>
    public static readonly FrozenSet<int> Failing = Words("unable fail cease unlikely refuse decline lack");

    /// <summary>Nouns that a clause with <c>that</c> goes on.</summary>
    public static readonly FrozenSet<int> ClauseNouns = Words(
        "fact belief risk assurance possibility extent expectation opinion view conclusion likelihood assumption evidence indication statement "
        + "doubt guarantee concern chance hope understanding notice claim allegation event");

    /// <summary>Words that copulas are.</summary>
    public static readonly FrozenSet<int> Copulas = Words("be remain become represent constitute seem appear stay");

    /// <summary>Number words.</summary>
    public static readonly FrozenSet<int> NumberWords = Words(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        + "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half");

    /// <summary>Scales of a number.</summary>
    public static readonly FrozenSet<int> Scales = Words("hundred thousand million billion trillion");

    /// <summary>Units of time.</summary>
    public static readonly FrozenSet<int> TimeUnits = Words("day week month quarter year hour minute decade");

    /// <summary>Words that a name of a company ends with.</summary>
    public static readonly FrozenSet<int> CompanyForms = Words(
        "inc corp corporation company co llc ltd limited lp llp plc holdings holding group trust sa ag nv gmbh bank bancorp partners associates "
        + "enterprises technologies industries systems university institute foundation laboratories pharmaceuticals therapeutics networks");

    /// <summary>Forms of address before a person's name.</summary>
    public static readonly FrozenSet<int> Titles = Words("mr ms mrs dr prof messrs");

    /// <summary>The twelve months.</summary>
    public static readonly FrozenSet<int> Months = Words("january february march april may june july august september october november december");

    /// <summary>The words that a citation begins with.</summary>
    public static readonly FrozenSet<int> CitationWords = Words("section rule item asc asu sfas sas sab topic regulation article release form");

    internal static FrozenSet<int> Words(string words) => words.Split(' ').Select(word => Lexicon.IdOf(word)).ToFrozenSet();
}
