using CsCheck;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Text;

public sealed class CaseBlindSearchTests
{
    private static readonly Gen<string> Texts = Gen.Char["aAbBzZ -1é"].Array[0, 40].Select(characters => new string(characters));

    [Theory]
    [InlineData("The Net Proceeds", "net proceeds", 4)]
    [InlineData("proceeds", "net proceeds", -1)]
    [InlineData("anything", "", 0)]
    [InlineData("", "a", -1)]
    [InlineData("PRE-MONEY, 10%", "10%", 11)]
    public void Words_are_found_in_any_case(string text, string words, int expected) => text.IndexOfIgnoringCase(words).Should().Be(expected);

    [Fact]
    public void A_search_from_a_place_tells_the_offset_in_the_whole_text() => "lamp, Lamp".IndexOfIgnoringCase("lamp", 1).Should().Be(6);

    [Fact]
    public void It_finds_what_the_framework_finds() => Gen.Select(Texts, Texts.Select(text => text.Length > 4 ? text[..4] : text)).Sample((text, words) =>
        text.IndexOfIgnoringCase(words).Should().Be(text.IndexOf(words, StringComparison.OrdinalIgnoreCase), $"“{words}” in “{text}”"));
}
