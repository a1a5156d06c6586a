using System.Text;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Parsing.Decoding;

public sealed class DecodingOfFiles
{
    [Fact]
    public void A_byte_order_mark_decides()
    {
        Decode([0xEF, 0xBB, 0xBF, .. "é"u8]).Should().Be(("é", "utf-8"));
        Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>é“")]).Should().Be(("<p>é“", "utf-16"));
        Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("<p>é“")]).Should().Be(("<p>é“", "utf-16be"));
        Decode(Encoding.Unicode.GetBytes("<p>é“")).Should().Be(("<p>é“", "utf-16"));
    }

    [Fact]
    public void Without_one_it_is_utf8_where_that_is_possible_and_else_windows_1252()
    {
        Decode([.. "caf\u00e9 “x”"u8]).Should().Be(("café “x”", "utf-8"));
        Decode([(byte)'c', 0xE9, 0x93, 0x96, 0x94, 0x80]).Should().Be(("cé“–”€", "windows-1252"));
    }

    [Fact]
    public void A_declaration_is_obeyed_unless_the_bytes_say_otherwise()
    {
        Decode([.. "<meta charset=windows-1252>"u8, 0x93, 0x94]).Item1.Should().EndWith("“”");
        Decode([.. "<meta charset=iso-8859-1>“”"u8]).Should().Be(("<meta charset=iso-8859-1>“”", "utf-8"));
        Decode([.. "<meta charset=utf-8>caf"u8, 0xE9, .. " “x” “y” "u8]).Item1.Should().Be("<meta charset=utf-8>caf\ufffd “x” “y” ");
    }

    [Theory]
    [InlineData("%PDF-1.7 ...", "*PDF*")]
    [InlineData("PK\u0003\u0004 ... word/document.xml", "*Word document*")]
    [InlineData("PK\u0003\u0004 ... other", "*ZIP*")]
    [InlineData("{\\rtf1 text}", "*Rich Text*")]
    [InlineData("", "*empty*")]
    [InlineData(" \r\n\t", "*empty*")]
    [InlineData("ab\0\0\0\0cd\0\0\0", "*binary*")]
    public void What_is_no_text_is_refused_with_what_to_do(string content, string message)
    {
        var decode = () => Decode(Encoding.Latin1.GetBytes(content));

        decode.Should().Throw<FilingFormatException>().WithMessage(message);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused()
    {
        var decode = () => Decode(new byte[(128 * 1024 * 1024) + 1]);

        decode.Should().Throw<FilingFormatException>().WithMessage("*128 MB*");
    }

    [Fact]
    public void A_stray_nul_does_not_make_a_text_binary() =>
        Decode(Encoding.ASCII.GetBytes("<p>gen\0eral</p>" + new string('x', 200))).Item1.Should().StartWith("<p>gen\0eral");

    private static (string, string) Decode(byte[] bytes)
    {
        var source = SourceDecoder.Decode("draft.htm", bytes);
        return (source.Content, source.Encoding);
    }
}
