using System.Globalization;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Html;

public sealed class HtmlProperties
{
    private const string Letters = "abcXYZ 019.,&<“é\u00a0\u2014";

    private static readonly Gen<string> Words = Gen.Char[Letters].Array[1, 40].Select(characters => new string(characters));

    [Fact]
    public void Splitting_a_text_into_runs_changes_nothing_that_is_read() =>
        Gen.Select(Words, Gen.Int[0, 40]).Sample((text, at) =>
        {
            var cut = Math.Min(at, text.Length);
            var whole = HtmlText.TextsOf($"<p>x{Escape(text)}y</p>");
            HtmlText.TextsOf($"<p>x{Escape(text[..cut])}<font size=2>{Escape(text[cut..])}</font>y</p>").Should().Equal(whole);
        });

    [Fact]
    public void Writing_characters_as_references_changes_nothing_that_is_read() =>
        Gen.Select(Words, Gen.Int[0, 2]).Sample((text, style) =>
        {
            var whole = HtmlText.TextsOf($"<p>x{Escape(text)}y</p>");
            var references = string.Concat(text.Select(character => style switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};"),
                1 => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)character:X};"),
                _ => char.IsAsciiLetter(character) ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"&#{(int)character};"),
            }));
            HtmlText.TextsOf($"<p>x{references}y</p>").Should().Equal(whole);
        });

    [Fact]
    public void Line_ends_of_any_kind_read_the_same() =>
        Gen.Char["ab \n&"].Array[1, 40].Sample(characters =>
        {
            var html = $"<p>x{Escape(new string(characters))}y</p>\n<p>z</p>";
            var unix = HtmlText.TextsOf(html);
            HtmlText.TextsOf(html.Replace("\n", "\r\n", StringComparison.Ordinal)).Should().Equal(unix);
            HtmlText.TextsOf(html.Replace("\n", "\r", StringComparison.Ordinal)).Should().Equal(unix);
        });

    [Fact]
    public void The_source_of_any_part_of_a_text_reads_back_as_that_part() =>
        Gen.Select(Words, Gen.Int[0, 60], Gen.Int[1, 20]).Sample((text, from, count) =>
        {
            var html = $"<p>x{Escape(text)}y</p>";
            var block = HtmlText.Read(html)[0];
            var start = Math.Min(from, block.Content.Length - 1);
            var length = Math.Min(count, block.Content.Length - start);
            var span = block.Content.ToSource(DisclosureLint.Text.TextSpan.Of(start, length));
            var again = string.Concat(HtmlText.TextsOf($"<p>{html[span.Start..span.End]}</p>"));
            again.Should().Be(block.Content.Text.Substring(start, length).Trim());
        });

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
