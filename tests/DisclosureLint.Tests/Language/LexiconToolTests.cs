using DisclosureLint.Language;
using DisclosureLint.LexiconTool;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Language;

public sealed class LexiconToolTests
{
    private static readonly string Root = Path.Combine(Seeds.Root, "..");

    [WordNetFact]
    public void The_lexicon_and_the_synonyms_are_what_the_tool_makes()
    {
        var wordNet = WordNetFolder.Read(WordNetFolder.Usual);
        var trade = ReadTrade();
        var forms = LexiconBuilder.Build(wordNet, trade);
        LexiconWriter.Write(forms).AsSpan().SequenceEqual(LexiconTable.Bytes).Should().BeTrue("lexicon.bin is made by the tool");
        SynonymTable.Write(wordNet, trade).Should().Be(File.ReadAllText(SynonymFile()).ReplaceLineEndings("\n"));

        // What was written is what is read.
        forms.Where(form => !IsReadAsWritten(form)).Should().BeEmpty();
    }

    [Fact]
    public void Each_word_of_the_trade_is_known_in_its_class()
    {
        var missing = ReadTrade().Where(word => Lexicon.Find(word.Word) is var entry
            && !(entry.IsKnown && (entry.Classes.HasFlag(word.Class) || entry.Classes.HasFlag(WordClasses.Closed))));
        missing.Should().BeEmpty();
    }

    [Fact]
    public void No_two_lemmas_have_one_id()
    {
        // A pair whose FNV-1a of 32 bits is the same.
        LexiconForm[] forms = [Form("costarring"), Form("liquid")];
        FluentActions.Invoking(() => LexiconWriter.Write(forms)).Should().Throw<InvalidDataException>().WithMessage("*costarring*");

        static LexiconForm Form(string word) => new(word, [(word, WordClasses.Noun)], WordClasses.Noun);
    }

    [Theory]
    [InlineData("noun")]
    [InlineData("pronoun we")]
    [InlineData("noun two words here")]
    [InlineData("noun 3d")]
    [InlineData("noun offering sixty")]
    public void A_list_of_words_that_cannot_be_read_is_refused(string line) =>
        FluentActions.Invoking(() => TradeWords.Read([line])).Should().Throw<FormatException>();

    [Fact]
    public void A_list_of_words_holds_remarks_classes_and_weights() =>
        TradeWords.Read(["# remark", "", "noun offering 60, milestone # common", "adj topline"]).Should().Equal(
            new TradeWord("offering", WordClasses.Noun, 60), new TradeWord("milestone", WordClasses.Noun, 3),
            new TradeWord("topline", WordClasses.Adjective, 3));

    [Fact]
    public void The_synonyms_are_single_words_with_a_notice()
    {
        var lines = File.ReadAllLines(SynonymFile());
        lines.Where(line => line.StartsWith('#')).Should().Contain(line => line.Contains("Princeton University"));
        var rows = lines.Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();
        rows.Should().HaveCountGreaterThan(5_000).And.OnlyContain(row => row.Length >= 3 && row.Length <= 6);
        rows.Should().OnlyContain(row => row[1] == "noun" || row[1] == "verb" || row[1] == "adj" || row[1] == "adv");
        rows.Should().OnlyContain(row => row.Skip(2).All(WordNetFolder.IsSingleWord));
    }

    private static bool IsReadAsWritten(LexiconForm form)
    {
        var entry = Lexicon.Find(form.Text);
        return entry.IsKnown && entry.Likely == form.Likely
            && Enumerable.Range(0, entry.LemmaCount).Select(i => (entry.LemmaAt(i), entry.ClassAt(i)))
                .SequenceEqual(form.Lemmas.Select(lemma => (Lexicon.IdOf(lemma.Lemma), lemma.Classes)));
    }

    private static List<TradeWord> ReadTrade() =>
        TradeWords.Read(File.ReadLines(Path.Combine(Root, "src", "DisclosureLint.LexiconTool", "trade-words.txt")));

    private static string SynonymFile() => Path.Combine(Root, "tests", "DisclosureLint.Tests", "Language", "synonyms.tsv");
}
