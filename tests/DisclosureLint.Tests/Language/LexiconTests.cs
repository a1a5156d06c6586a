using DisclosureLint.Language;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Language;

public sealed class LexiconTests
{
    private const WordClasses Noun = WordClasses.Noun;
    private const WordClasses Verb = WordClasses.Verb;
    private const WordClasses Adjective = WordClasses.Adjective;
    private const WordClasses Adverb = WordClasses.Adverb;
    private const WordClasses Plural = WordClasses.Noun | WordClasses.PluralNoun;
    private const WordClasses Past = WordClasses.Verb | WordClasses.PastForm;
    private const WordClasses Gerund = WordClasses.Verb | WordClasses.Gerund;
    private const WordClasses Third = WordClasses.Verb | WordClasses.ThirdPerson;
    private const WordClasses Comparative = WordClasses.Adjective | WordClasses.Comparative;
    private const WordClasses Superlative = WordClasses.Adjective | WordClasses.Superlative;

    [Theory]
    [InlineData("company company, customers customer, companies company, revenues revenue, losses loss, boxes box, taxes tax")]
    [InlineData("patents patent")]
    [InlineData("sales sale, assets asset, shares share, securities security, warrants warrant, proceeds proceeds, earnings earnings")]
    [InlineData("criteria criterion, analyses analysis, bases basis, hypotheses hypothesis, indices index, indexes index, men man")]
    [InlineData("women woman")]
    [InlineData("children child, feet foot, lives life, halves half, shelves shelf, memoranda memorandum, memorandums memorandum")]
    [InlineData("data datum, data data, formulae formula, formulas formula, appendices appendix, media medium, phenomena phenomenon")]
    [InlineData("salesmen salesman, potatoes potato, portfolios portfolio, news news, series series, businesses business, chassis chassis")]
    [InlineData("prospectuses prospectus, biosimilars biosimilar, indemnitees indemnitee, sublicensees sublicensee, milestones milestone")]
    public void A_noun_leads_to_its_singular(string pairs) => EachLeads(pairs, Noun);

    [Theory]
    [InlineData("grew grow, grown grow, growing grow, grows grow, found find, found found, lost lose, losing lose, made make")]
    [InlineData("sold sell, paid pay")]
    [InlineData("took take, taken take, rose rise, risen rise, fell fall, fallen fall, led lead, leading lead, left leave")]
    [InlineData("held hold, built build")]
    [InlineData("began begin, begun begin, chose choose, chosen choose, sought seek, bought buy, brought bring, thought think")]
    [InlineData("underwrote underwrite")]
    [InlineData("set set, setting set, put put, putting put, cost cost, offset offset, offsetting offset, underlay underlie")]
    [InlineData("withdrew withdraw")]
    [InlineData("planned plan, planning plan, stopped stop, submitted submit, referred refer, incurred incur, occurred occur")]
    [InlineData("incurring incur")]
    [InlineData("carried carry, carries carry, carrying carry, relied rely, relies rely, relying rely, tied tie, tying tie")]
    [InlineData("used use, using use")]
    [InlineData("worked work, addressed address, proved prove, proven prove, showed show, shown show, learned learn, burned burn")]
    [InlineData("agreed agree")]
    [InlineData("focused focus, focussed focus, benefited benefit, canceled cancel, cancelled cancel, controlled control")]
    [InlineData("transferred transfer")]
    [InlineData("monetized monetize, outperformed outperform, outperforms outperform, securitizing securitize, upsold upsell")]
    [InlineData("uplisted uplist")]
    [InlineData("amortized amortize, accrues accrue, vested vest, diluted dilute, redeeming redeem, consummated consummate")]
    [InlineData("believes believe")]
    [InlineData("intends intend, expects expect, anticipated anticipate, accounted account, quit quit, quitting quit, beaten beat")]
    [InlineData("became become")]
    public void A_verb_leads_to_its_base(string pairs) => EachLeads(pairs, Verb);

    [Theory]
    [InlineData("larger large, largest large, higher high, highest high, better good, best good, worse bad, worst bad, bigger big")]
    [InlineData("biggest big")]
    [InlineData("earlier early, easiest easy, newer new, newest new, lower low, greater great, dilutive dilutive, topline topline")]
    [InlineData("leading leading, outstanding outstanding, preclinical preclinical, non-cash non-cash, significant significant")]
    [InlineData("stronger strong")]
    public void An_adjective_leads_to_its_positive(string pairs) => EachLeads(pairs, Adjective);

    [Theory]
    [InlineData("am be, is be, are be, was be, were be, been be, being be, be be, has have, had have, having have, does do")]
    [InlineData("did do, done do")]
    [InlineData("can can, cannot can, may may, might might, will will, would would, shall shall, must must, could could, should should")]
    public void An_auxiliary_leads_to_its_base_and_a_modal_to_itself(string pairs) => EachLeads(pairs, Verb | WordClasses.Closed);

    [Theory]
    [InlineData("we us our ours ourselves it its they their who whose which that the a an of in at to for or and but if as he or no not")]
    public void A_word_of_a_closed_class_is_its_own_lemma_and_no_noun(string words)
    {
        foreach (var word in words.Split(' '))
        {
            var entry = Lexicon.Find(word);
            entry.Lemma.Should().Be(Lexicon.IdOf(word), word);
            entry.LemmaCount.Should().Be(1, word);
            entry.Classes.Should().HaveFlag(WordClasses.Closed, word).And.NotHaveFlag(Noun, word);
        }
    }

    [Theory]
    [InlineData("organised organize, organises organize, organising organize, securitised securitize, monetising monetize", Verb)]
    [InlineData("analysed analyze", Verb)]
    [InlineData("honoured honor, labelled label, labeled label, travelling travel, traveling travel, fulfilled fulfill", Verb)]
    [InlineData("advertized advertise", Verb)]
    [InlineData("organisations organization, labour labor, centres center, licence license, behaviour behavior, programmes program", Noun)]
    [InlineData("securitisation securitization, fibre fiber, defence defense, colours color, catalogues catalogue", Noun)]
    [InlineData("judgement judgment", Noun)]
    public void A_British_spelling_leads_to_the_American(string pairs, WordClasses klass) => EachLeads(pairs, klass);

    [Theory]
    [InlineData("companies", Plural)]
    [InlineData("grew", Past)]
    [InlineData("growing", Gerund)]
    [InlineData("grows", Third)]
    [InlineData("larger", Comparative)]
    [InlineData("largest", Superlative)]
    [InlineData("shares", Plural | Third)]
    [InlineData("set", Verb | Past)]
    [InlineData("approximately", Adverb)]
    public void A_form_tells_its_inflection(string word, WordClasses classes) => Lexicon.Find(word).Classes.Should().HaveFlag(classes);

    [Theory]
    [InlineData("stock offering filing securities revenue customers notes warrants proceeds market price manufacturing", Noun)]
    [InlineData("trust vote notice", Noun)]
    [InlineData("found sold grew believes intend expect monetized issued incurred acquire determined", Verb)]
    [InlineData("leading significant outstanding underlying limited preferred convertible unaudited lower higher operating own", Adjective)]
    [InlineData("approximately currently materially adversely together well", Adverb)]
    [InlineData("we of the regarding like", WordClasses.None)]
    public void The_likely_class_is_the_one_that_prospectuses_use(string words, WordClasses likely)
    {
        foreach (var word in words.Split(' ')) Lexicon.Find(word).Likely.Should().Be(likely, word);
    }

    [Theory]
    [InlineData("frobnicated", "frobnicate", Past)]
    [InlineData("frobnicating", "frobnicate", Gerund)]
    [InlineData("frobnicates", "frobnicate", Third)]
    [InlineData("frobnizes", "frobnize", Third)]
    [InlineData("frobnified", "frobnify", Past)]
    [InlineData("frobnised", "frobnize", Past)]
    [InlineData("frobbing", "frob", Gerund)]
    [InlineData("blorfs", "blorf", Plural)]
    [InlineData("blorfies", "blorfy", Plural)]
    [InlineData("blorfization", "blorfization", Noun)]
    [InlineData("blorfisations", "blorfization", Plural)]
    [InlineData("blorfment", "blorfment", Noun)]
    [InlineData("blorfness", "blorfness", Noun)]
    [InlineData("blorfable", "blorfable", Adjective)]
    [InlineData("blorfive", "blorfive", Adjective)]
    [InlineData("blorfous", "blorfous", Adjective)]
    [InlineData("blorfal", "blorfal", Adjective)]
    [InlineData("blorfly", "blorfly", Adverb)]
    [InlineData("blorfer", "blorfer", Noun)]
    [InlineData("blorf", "blorf", Noun)]
    [InlineData("reblended", "reblend", Past)]
    [InlineData("unblended", "unblended", Adjective)]
    [InlineData("superbanks", "superbank", Plural)]
    [InlineData("doctor-led", "doctor-led", Adjective)]
    [InlineData("sub-landlords", "sub-landlord", Plural)]
    [InlineData("re-examining", "re-examine", Gerund)]
    public void An_unknown_word_is_read_by_its_looks(string word, string lemma, WordClasses classes)
    {
        var entry = Lexicon.Find(word);
        entry.IsKnown.Should().BeFalse();
        entry.Classes.Should().HaveFlag(classes);
        entry.LemmaOf(classes).Should().Be(Lexicon.IdOf(lemma));
    }

    [Theory]
    [InlineData("")]
    [InlineData("3.2")]
    [InlineData("—")]
    [InlineData("-")]
    [InlineData("x")]
    [InlineData("ing")]
    [InlineData("--ed")]
    [InlineData("-s")]
    [InlineData("über-ing")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaing")]
    public void Whatever_is_asked_has_one_lemma_at_least(string word)
    {
        var entry = Lexicon.Find(word);
        entry.LemmaCount.Should().BeGreaterThan(0);
        entry.LemmaAt(0).Should().Be(entry.Lemma);
    }

    [Fact]
    public void A_form_of_several_lemmas_tells_each_with_its_own_classes()
    {
        var left = Lexicon.Find("left");
        left.LemmaCount.Should().Be(2);
        left.LemmaAt(0).Should().Be(Lexicon.IdOf("leave"));
        left.ClassAt(0).Should().Be(Past);
        left.LemmaAt(1).Should().Be(Lexicon.IdOf("left"));
        left.ClassAt(1).Should().HaveFlag(Adjective).And.NotHaveFlag(Verb);
        left.Has(Lexicon.IdOf("left"), Adjective).Should().BeTrue();
        left.Has(Lexicon.IdOf("left"), Verb).Should().BeFalse();
        left.Has(Lexicon.IdOf("leave")).Should().BeTrue();
        left.Has(Lexicon.IdOf("right")).Should().BeFalse();
        left.Invoking(entry => entry.LemmaAt(2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Of_a_class_that_a_word_never_has_there_is_no_lemma() => Lexicon.Find("customer").LemmaOf(Verb).Should().Be(0);

    [Fact]
    public void Many_readings_are_three_lemmas() =>
        Lexicon.Find("axes").Should().Match<LexiconEntry>(axes => axes.LemmaCount == 3 && axes.Has(Lexicon.IdOf("ax"))
            && axes.Has(Lexicon.IdOf("axis"))
            && axes.Has(Lexicon.IdOf("axe")) && !axes.Has(0));

    [Fact]
    public void The_id_of_a_lemma_is_its_hash_and_stays() => Lexicon.IdOf("a").Should().Be(unchecked((int)0xE40C292C));

    [Fact]
    public void The_resource_names_its_source_and_is_small()
    {
        Lexicon.Source.Should().Contain("WordNet 3.0").And.Contain("format 1");
        LexiconTable.Bytes.Length.Should().BeLessThan(1_500_000);
        LexiconTable.Size.Should().BeGreaterThan(80_000);
    }

    [Fact]
    public void The_licence_goes_with_it()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("wordnet-license.txt");
        using var reader = new StreamReader(stream!);
        var licence = reader.ReadToEnd();
        licence.Should().Contain("WordNet 3.0 Copyright 2006 by Princeton University");
        var notices = File.ReadAllText(Path.Combine(Seeds.Root, "..", "docs", "notices.md"));
        notices.ReplaceLineEndings("\n").Should().Contain(licence.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        string[] words = ["company", "monetized", "axes", "frobnicated", "re-examining", "of"];
        foreach (var word in words) Lexicon.Find(word);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var word in words) Lexicon.Find(word);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    /// <summary>"form lemma, form lemma": each form is known, and has the lemma in the class.</summary>
    private static void EachLeads(string pairs, WordClasses klass)
    {
        foreach (var pair in pairs.Split(", "))
        {
            var (form, lemma) = (pair.Split(' ')[0], pair.Split(' ')[1]);
            var entry = Lexicon.Find(form);
            entry.IsKnown.Should().BeTrue(form);
            entry.Has(Lexicon.IdOf(lemma), klass).Should().BeTrue(pair);
        }
    }
}
