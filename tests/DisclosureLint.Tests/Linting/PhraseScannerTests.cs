using DisclosureLint.Rules;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Linting;

public sealed class PhraseScannerTests
{
    [Theory]
    [InlineData("a leading provider", "leading")]
    [InlineData("misleading statements", "")]
    [InlineData("The LEADER in cheese", "LEADER")]
    [InlineData("market leaders agree", "")]
    [InlineData("industry-leading tools", "leading")]
    [InlineData("leading", "leading")]
    public void A_phrase_matches_whole_words_in_any_case(string text, string expected) =>
        Matches(["leading", "leader"], text).Should().Be(expected);

    [Fact]
    public void An_open_phrase_reaches_to_the_end_of_its_last_word() =>
        Matches(["pioneer*"], "We pioneered and pioneer it.").Should().Be("pioneered|pioneer");

    [Fact]
    public void Curly_quotes_and_no_break_hyphens_match_plain_ones() =>
        Matches(["world's first", "best-in-class"], "the world’s first best\u2011in\u2011class lamp").Should().Be("world’s first|best\u2011in\u2011class");

    [Fact]
    public void Phrases_inside_phrases_are_all_found() =>
        Matches(["net proceeds", "together with the net proceeds", "proceeds"], "together with the net proceeds of")
            .Should().Be("together with the net proceeds|net proceeds|proceeds");

    [Fact]
    public void A_phrase_is_found_after_a_false_start() =>
        Matches(["the next twelve months"], "over the the next twelve months").Should().Be("the next twelve months");

    [Fact]
    public void A_phrase_given_twice_is_refused()
    {
        var twice = () => new PhraseScanner(["a b", "a b"]);
        twice.Should().Throw<ArgumentException>().WithMessage("*twice*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    public void A_phrase_without_words_is_refused(string phrase)
    {
        var empty = () => new PhraseScanner([phrase]);
        empty.Should().Throw<ArgumentException>();
    }

    private static string Matches(string[] phrases, string text)
    {
        var found = new List<string>();
        new PhraseScanner(phrases).Scan(text, (_, match) => found.Add(text[match.Start..match.End]));
        return string.Join('|', found);
    }
}
