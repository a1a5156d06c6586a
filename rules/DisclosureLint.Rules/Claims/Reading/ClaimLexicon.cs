namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>The words that make claims, and the phrases in which the same words claim nothing.</summary>
internal static class ClaimLexicon
{
    private static readonly string[] QualityAdjectives =
    [
        "accurate", "advanced", "affordable", "attractive", "comprehensive", "compelling", "convenient", "complete", "cost effective",
        "dependable", "durable", "economical", "effective", "efficient", "engaging",
        "experienced", "extensive", "flexible", "innovative", "intuitive", "meaningful", "modern", "powerful", "precise", "precision",
        "productive", "reliable", "responsive", "robust", "scalable", "secure",
        "sensitive", "sophisticated", "specific", "sustainable", "tolerable", "trusted", "trustworthy", "useful", "valuable", "versatile",
        "expeditious", "personalized", "potent", "transparent", "agile", "desirable",
        "energy efficient", "highly regarded", "rigorous", "differentiated", "natural", "consistent", "compact", "profitable",
    ];

    private static readonly string[] QualitySuperlatives =
    [
        "fastest", "highest", "lowest", "strongest", "lightest", "safest", "smallest", "easiest", "simplest", "broadest", "deepest", "widest",
        "richest", "cleanest", "cheapest", "quickest", "smartest", "finest",
        "longest lasting", "longest lived", "greatest", "purest", "newest", "best",
    ];

    private static readonly string[] QualityComparatives =
    [
        "faster", "cheaper", "safer", "better", "lighter", "stronger", "smaller", "simpler", "easier", "quicker", "smarter", "cleaner",
        "longer lasting", "lower", "higher", "greater", "longer", "broader", "deeper",
        "wider", "richer", "less expensive", "less costly", "less invasive", "fewer", "superior",
    ];

    /// <summary>All cues.</summary>
    public static readonly PhraseList<ClaimCue> Cues = new([.. Rank(), .. Comparison()]);

    /// <summary>Phrases that hold a cue's word and claim nothing, found first.</summary>
    public static readonly PhraseList<bool> Innocent = new(
        [.. new[]
        {
            // "leading" and "leader" as verbs, offices and causes
            "leading to", "leading up", "leading by", "leading cause*", "leading indicator*", "leading role*", "leading candidate*",
            "leading the", "leading our", "leading a", "leading his", "leading her", "leading their",
            "team leader*", "group leader*", "thought leader*", "opinion leader*", "business leader*", "world leader*", "community leader*",
            "loss leader*", "project leader*", "industry leaders", "civic leader*",
            "political leader*", "government leader*", "leadership team*", "leadership experience", "leadership role*", "leadership roles",
            "leadership structure*", "leadership development", "leadership succession",
            "leadership change*", "leadership skill*", "leadership program*", "leadership training", "leadership of", "leaders of",
            "leaders and", "our leaders", "thought leadership", "executive leadership",
            "senior leadership", "congressional leadership", "leader of the", "sales leader*", "functional leader*",
            // "largest" and "top" of the issuer's own parts
            "largest customer*", "largest client*", "largest supplier*", "largest vendor*", "largest stockholder*", "largest shareholder*",
            "largest holder*", "largest component*", "largest portion*", "largest source*",
            "largest expense*", "largest contributor*", "largest cost*", "largest category", "largest categories", "largest part*",
            "largest share of our", "largest market*", "largest segment*", "largest single", "largest problem*", "largest challenge*",
            "largest opportunit*", "largest concentration*",
            "largest investor*", "largest competitor*", "largest shareholders", "largest advertiser*", "largest unitholder*",
            "largest accounts", "largest contract*", "largest percentage", "largest number of our",
            // "first" and "only" of time and order
            "the first quarter", "the first half", "the first year*", "the first time", "the first day", "the first six", "the first nine",
            "the first three", "the first two", "the first four", "the first five",
            "the first business", "the first anniversary", "the first closing", "the first phase", "the first step*", "the first patient*",
            "the first sale*", "the first fiscal", "the first calendar", "the first of two", "the first of three", "the first of four",
            "the first of several", "the first of these", "the first of which", "the first of our", "the first of its two",
            "the first month*", "the first few", "the first paragraph", "the first sentence", "the first installment", "the first trial*",
            "the first cohort*", "the first generation", "the first interim", "the first date",
            "the first full", "the first 12", "the first twelve", "the first 10", "the first ten", "the first part", "the first $",
            "the first meeting", "the first amendment", "the first payment", "the first product candidate*",
            "not the only", "the only customer*", "the only supplier*", "the only stockholder*", "the only exception*", "if only", "only if",
            "the only class", "the only way", "the only outstanding", "the only vote*", "the only time",
            // "best", "top", "preferred", "unique", "proven" and their like
            "best interest*", "best effort*", "best practice*", "best estimate*", "best available", "best knowledge", "best of our knowledge",
            "best judgment", "best way*", "determine the best", "best of their", "best of both", "best people", "best suited", "best ability",
            "best meet*",
            "best serve*", "best of", "have proven", "has proven", "had proven", "highest caliber", "greatest weight", "best vehicle",
            "greatest number", "leadership positions and", "best reflect*", "best use*", "at best", "best matches", "best possible",
            "best price", "best execution", "know best", "best buy",
            "preferred stock*", "preferred share*", "preferred unit*", "preferred return*", "preferred equity", "preferred securit*",
            "preferred interest*",
            "unique user*", "unique visitor*", "unique identifier*", "unique patient*", "unique customer*", "unique address*",
            "unique device*", "unique number*", "unique tax*", "unique risk*", "unique challenge*", "unique demand*", "unique selling",
            "unique transaction*", "unique set of",
            "unique need*", "unique requirement*", "unique circumstance*", "unique person*", "unique account*", "unique id",
            "unique individual*", "unique code*", "unique url*", "unique ip", "unique email", "unique opportunit*",
            "unique product and", "unique to", "unique aspects", "unique characteristics", "unique attributes of", "unique style",
            "unique voice*", "unique taste*", "unique preferences",
            "proven reserve*", "proven and probable", "proven to be", "proven difficult", "proven challenging", "proven useful",
            "proven undeveloped", "not proven", "be proven", "yet proven",
            "most advanced product candidate*", "most advanced candidate*", "most advanced program*", "most advanced clinical",
            "most comparable", "most directly", "most recent*", "most significant*", "most critical", "most likely",
            "most part", "most common*", "most important*", "most cases", "most jurisdictions", "most relevant", "most appropriate", "most senior",
            "highest bid*", "highest grade", "highest level*", "newest generation*", "most useful indicator*", "most useful measure*",
            "most meaningful", "best indicator*", "best measure*", "best evidence", "greatest contributor*", "greatest extent",
            "highest ethical", "highest independent", "highest priority", "highest priorities", "highest and lowest", "highest revenue*",
            "highest margin*", "highest volume",
            "highest in the", "highest during", "lowest in the", "lowest level", "lowest observable", "highest and best use",
            "highest percentage", "highest total", "highest standards of", "highest paid", "greatest risk*",
            "advantage of", "tax advantage*", "medicare advantage", "take advantage", "taking advantage", "took advantage", "takes advantage",
            "competitive advantages of our competitors", "better understand*", "better assess*", "better than expected", "better or worse",
            "higher than expected", "lower than expected", "greater than expected",
            "higher priced", "higher prices", "better serve", "better terms", "better align*", "better able to assess",
            "more information", "breakthrough therapy", "breakthrough designation", "breakthrough device", "breakthrough infection*",
            "next generation sequencing",
            "dominant shareholder*", "dominant stockholder*", "dominant player*", "dominant expression*", "dominant negative",
            "autosomal dominant", "premier of", "premier league",
            "pioneer natural", "pioneer of", "top line", "topline", "top management", "top executives", "top priority", "top priorities",
            "top of", "top down", "top up", "top customer*", "top ten customer*", "top 10 customer*",
            "exceptional item*", "exceptional circumstance*", "extraordinary item*", "extraordinary general", "extraordinary dividend*",
            "extraordinary transaction*", "extraordinary event*", "extraordinary measures",
            "outstanding share*", "issued and outstanding",
        }.Select(phrase => (phrase, true))]);

    private static string AdverbOf(string adjective) => adjective.EndsWith("le", StringComparison.Ordinal) ? adjective[..^1] + "y" : adjective + "ly";

    private static IEnumerable<(string Phrase, ClaimCue Cue)> Rank()
    {
        var leading = new ClaimCue("leading", ClaimPredicate.Rank);
        foreach (var phrase in (string[])["leading", "leader", "leaders in", "leaders for", "among the leaders", "leadership position*",
            "market leadership", "technology leadership", "industry leadership", "category leadership",
            "product leadership", "leadership in", "position of leadership", "market leader*", "foremost", "premier", "preeminent",
            "pre eminent", "dominant", "dominate*", "number one", "#1", "number 1", "no 1", "no one ranked", "top rated", "top ranked",
            "top tier", "top selling", "one of the top", "among the top", "standard bearer*"])
        {
            yield return (phrase, leading);
        }

        var largest = new ClaimCue("largest", ClaimPredicate.Rank);
        foreach (var phrase in (string[])["largest", "fastest growing", "most visited", "most downloaded", "most frequently downloaded",
            "most widely used", "most widely adopted", "most widely read", "most widely deployed", "most used", "best selling",
            "more customers than any*", "more users than any*", "most popular", "market share leader", "oldest and largest"])
        {
            yield return (phrase, largest);
        }

        var pioneer = new ClaimCue("pioneer", ClaimPredicate.Rank);
        foreach (var phrase in (string[])["pioneer", "pioneers", "a first mover", "the first mover", "first movers", "first mover advantage*",
            "first mover position*", "first mover status", "first of its kind", "first of their kind", "the first of its kind",
            "the first of their kind", "the first and only", "the only", "the first", "trailblazer*", "first ever", "sole provider",
            "category defining",
            "industry first", "world first", "'s first", "inventor of", "originator of"])
        {
            yield return (phrase, pioneer);
        }

        yield return ("pioneered", pioneer with { Shape = CueShape.Verb });
        yield return ("pioneering", pioneer with { Shape = CueShape.Verb });

        var known = new ClaimCue("renown", ClaimPredicate.Rank);
        foreach (var phrase in (string[])["world class", "best in class", "best of breed", "best known", "most trusted", "most recognized",
            "most recognizable", "most respected", "most successful", "most admired", "world renowned", "renowned",
            "household name*", "gold standard", "industry standard for", "preferred provider*", "preferred partner*", "preferred builder*",
            "preferred supplier*", "preferred choice", "preferred platform", "preferred brand*", "preferred vendor*",
            "leading edge brand"])
        {
            yield return (phrase, known);
        }

        foreach (var phrase in (string[])["at the forefront", "on the forefront", "in the forefront", "second to none", "of choice",
            "in a class of its own", "in a class of our own", "sets the standard", "set the standard", "the standard by which"])
        {
            yield return (phrase, known with { Shape = CueShape.Phrase });
        }

        var position = new ClaimCue("position", ClaimPredicate.Rank, CueShape.Noun, CueWeight.Weak);
        foreach (var phrase in (string[])["strong market position*", "strong market presence", "significant foothold", "strong foothold",
            "strong competitive position*", "strong leadership position*", "dominant position*", "significant market share", "unrivaled position*"])
        {
            yield return (phrase, position);
        }
    }

    private static IEnumerable<(string Phrase, ClaimCue Cue)> Comparison()
    {
        var superior = new ClaimCue("superior", ClaimPredicate.Comparison);
        foreach (var phrase in (string[])["superior", "unmatched", "unparalleled", "unrivaled", "unrivalled", "unsurpassed", "unequaled",
            "unequalled", "matchless", "incomparable", "peerless", "unbeatable", "above market", "above average returns"])
        {
            yield return (phrase, superior);
        }

        foreach (var phrase in (string[])["outperform*", "outclass*", "outlast*", "outpace*", "surpasses", "transcend*"]) yield return (phrase,
            superior with { Shape = CueShape.Verb });
        foreach (var phrase in (string[])["unlike any other", "no other product", "no other company", "no other platform", "no other provider",
            "no other system", "no rival*", "no competitor*", "no competing", "nobody else", "cannot be matched", "not possible for",
            "than any other", "than any competing", "than any of our competitors"])
        {
            yield return (phrase, superior with { Shape = CueShape.Phrase });
        }

        var unique = new ClaimCue("unique", ClaimPredicate.Comparison, CueShape.Noun, CueWeight.Weak);
        foreach (var phrase in (string[])["unique", "uniquely", "one of a kind", "unprecedented"]) yield return (phrase, unique);
        yield return ("unique combination", unique with { Weight = CueWeight.Strong });
        yield return ("unique solution", unique with { Weight = CueWeight.Strong });

        var revolutionary = new ClaimCue("revolutionary", ClaimPredicate.Comparison);
        foreach (var phrase in (string[])["revolutionary", "groundbreaking", "ground breaking", "breakthrough", "game changing",
            "game changer", "paradigm shift*", "transformational", "transformative", "disruptive", "cutting edge", "state of the art",
            "leading edge"])
        {
            yield return (phrase, revolutionary);
        }

        foreach (var phrase in (string[])["revolutionizing", "revolutionized", "revolutionizes", "revolutionize", "redefining", "redefined",
            "redefines", "reinventing", "reinvented", "transforming the", "disrupting", "disrupted", "fundamentally changing",
            "fundamentally changed", "fundamentally transform*"])
        {
            yield return (phrase, revolutionary with { Shape = CueShape.Verb });
        }

        var proven = new ClaimCue("proven", ClaimPredicate.Comparison, CueShape.Noun, CueWeight.Weak);
        foreach (var phrase in (string[])["proven", "exceptional", "highest quality", "premium quality", "superb", "flawless",
            "award winning"]) yield return (phrase, proven);
        foreach (var phrase in (string[])["exceeding client expectations", "exceeding expectations", "exceeds expectations",
            "exceed client expectations", "exceeding customer expectations", "exceed customer expectations"])
        {
            yield return (phrase, proven with { Shape = CueShape.Phrase });
        }

        var advantage = new ClaimCue("advantage", ClaimPredicate.Comparison, CueShape.Noun, CueWeight.Weak);
        foreach (var phrase in (string[])["competitive advantage*", "significant advantage*", "key advantage*", "distinct advantage*",
            "cost advantage*", "competitive edge", "unfair advantage*", "structural advantage*", "substantial advantage*", "technological advantage*",
            "sustainable advantage*", "competitive differentiator*", "difficult to replicate", "hard to replicate", "formidable competitor"])
        {
            yield return (phrase, advantage);
        }

        foreach (var phrase in (string[])["better positioned", "better equipped", "well ahead of", "years ahead of"]) yield return (phrase,
            advantage with { Shape = CueShape.Phrase });

        var cost = new ClaimCue("cost", ClaimPredicate.Comparison, CueShape.Phrase);
        foreach (var phrase in (string[])["a fraction of the cost", "a fraction of the time", "a fraction of the price",
            "fraction of the cost", "fraction of the time", "fraction of the price", "record time", "saving significant cost*",
            "significant cost", "significant costs", "significant cost savings", "substantial cost savings", "at significantly lower cost"])
        {
            yield return (phrase, cost);
        }

        var superlative = new ClaimCue("superlative", ClaimPredicate.Comparison);
        foreach (var adjective in QualityAdjectives) yield return ("most " + adjective, superlative);
        foreach (var adjective in QualitySuperlatives) yield return (adjective, superlative);

        var comparative = new ClaimCue("comparative", ClaimPredicate.Comparison, CueShape.Phrase);
        foreach (var adjective in QualityAdjectives)
        {
            yield return ("more " + adjective, comparative);
            yield return ("more " + AdverbOf(adjective), comparative);
        }

        foreach (var adjective in QualityComparatives.Where(adjective => adjective != "superior")) yield return (adjective, comparative);
        foreach (var phrase in (string[])["significant increase in", "significant performance gains", "significantly reduc*", "times higher",
            "times faster"]) yield return (phrase, comparative);
    }
}
