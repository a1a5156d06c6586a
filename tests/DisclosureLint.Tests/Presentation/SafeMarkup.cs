using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using DisclosureLint.Presentation;
using DisclosureLint.Text;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Tests.Presentation;

public sealed partial class SafeMarkup
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddPlainTextFilings().BuildServiceProvider();

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div>", "</div>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<a href='#x'>", "<a href=javascript:x>", "</a>", "<b>",
        "</b>", "<marquee>", "</marquee>", "<button>", "</button>", "<form>", "</form>", "<svg>", "</svg>", "<math>", "</math>", "<mtext>", "<title>", "</title>",
        "<style>", "</style>", "<script>", "</script>", "<template>", "</template>", "<select>", "</select>", "<option>", "<!--", "-->", "--!>", "<![CDATA[", "]]>",
        "<img src=x onerror=x>", "<img src='data:image/svg+xml,<svg>'>", "<p style=\"background:url(x)\">", "<p style='color:red'>", "<p id='\"><x>'>", "&lt;", "&#60;", "\"", "'",
        "<", ">", "<caption>", "</caption>", "<tbody>", "<th>", "<colgroup>", "<frameset>", "</body>", "</html>", "<plaintext>", "<object>", "</object>", "word ", "<font color=red size=2>", "</font>",
    ];

    [Fact]
    public void Whatever_the_draft_holds_only_allowed_tags_and_attributes_come_out()
    {
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 40].Sample(pieces =>
        {
            if (TryShow("<p>Some words to read.</p>" + string.Concat(pieces)) is { } shown) Tag().Replace(shown, "").Should().NotContain("<").And.NotContain(">");
        }, iter: 2000);
    }

    [Theory]
    [InlineData("<p onclick=\"x\">words</p>", "<p>words</p>")]
    [InlineData("<p style=\"color:red;background:url(x)\">words</p>", "<p style=\"color:red\">words</p>")]
    [InlineData("<p style=\"position:fixed;width:10px !important\">words</p>", "<p style=\"width:10px\">words</p>")]
    [InlineData("<p style=\"width:expression(alert(1))\">words</p>", "<p>words</p>")]
    [InlineData("<p style=\"font-family:'Times New Roman', serif\">words</p>", "<p style=\"font-family:&#39;Times New Roman&#39;, serif\">words</p>")]
    [InlineData("<p style=\"color:rgb(1, 2, 3);font:italic 10pt/12pt Arial\">words</p>", "<p style=\"color:rgb(1, 2, 3);font:italic 10pt/12pt Arial\">words</p>")]
    [InlineData("<a href=\"javascript:x\">words</a>", "<a>words</a>")]
    [InlineData("<a href=\"https://a.example\">words</a>", "<a>words</a>")]
    [InlineData("<a name=\"toc\" href=\"#toc_1\">words</a>", "<a href=\"#d-toc_1\" id=\"d-toc\">words</a>")]
    [InlineData("<form action=\"x\">words<input value=\"x\"></form>", "<div>words</div>")]
    [InlineData("<svg><text>no</text></svg>words", "words")]
    [InlineData("<img src=\"logo.jpg\" alt=\"The &lt;logo&gt;\">words", "<span class=\"picture\" role=\"img\" aria-label=\"The &lt;logo&gt;\">Picture: The &lt;logo&gt;</span>words")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\">words", "<img src=\"data:image/png;base64,AAAA\" alt=\"\">words")]
    [InlineData("<p>a&nbsp;b &amp; c</p>", "<p>a\u00a0b &amp; c</p>")]
    public void Markup_is_made_anew(string draft, string shown) => Show(draft).Should().Contain(shown);

    [Fact]
    public void Every_piece_of_text_knows_its_place_in_the_file()
    {
        const string draft = "<html><body><p>Caf&eacute; <b>&amp;</b>\r\nBar&#8212;open</p></body></html>";
        var sink = new Collector();
        Write(draft, sink);
        sink.Pieces.Where(piece => !string.IsNullOrWhiteSpace(piece.Text)).Select(piece => (piece.Text, draft[piece.Source.Start..piece.Source.End]))
            .Should().Equal(("Caf", "Caf"), ("é", "&eacute;"), ("&", "&amp;"), ("Bar", "Bar"), ("—", "&#8212;"), ("open", "open"));
    }

    [Fact]
    public void Markdown_and_plain_text_are_shown_as_text()
    {
        Show("# Use of & Proceeds\n\nWe will *spend* it.\n", "draft.md").Should().Contain("Use of &amp; Proceeds").And.Contain("We will spend it.");
        Show("USE OF PROCEEDS\n\n  We will <spend> it.\n", "draft.txt").Should().Contain("  We will &lt;spend&gt; it.");
    }

    /// <summary>What is shown; null where the parser gives up on the draft, and nothing is.</summary>
    private static string? TryShow(string draft)
    {
        try
        {
            return Show(draft);
        }
        catch (Exception exception) when (exception is FilingFormatException or NullReferenceException)
        {
            return null;
        }
    }

    private static string Show(string draft, string path = "draft.htm")
    {
        var sink = new Collector();
        Write(draft, sink, path);
        return sink.ToString();
    }

    private static void Write(string draft, Collector sink, string path = "draft.htm")
    {
        var filing = Services.GetRequiredService<FilingReader>().Read(path, draft);
        Services.GetServices<IDocumentMarkup>().First(markup => markup.Shows(filing.Main)).Write(filing.Main, sink, static _ => null, CancellationToken.None);
    }

    [GeneratedRegex("""</?(p|div|span|font|b|table|tbody|tr|td|th|caption|colgroup|col|a|img|ul|ol|li|h[1-6]|pre|br|hr)( (class|role|id|href|style|color|size|align|alt|src|aria-label|colspan)="[^"<>]*")*>""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private sealed class Collector : IMarkupSink
    {
        private readonly StringBuilder _html = new();

        public List<(string Text, TextSpan Source)> Pieces { get; } = [];

        public void Markup(string html) => _html.Append(html);

        public void Text(ReadOnlySpan<char> text, TextSpan source, TextPlace place)
        {
            Pieces.Add((text.ToString(), source));
            _html.Append(text.ToString().Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
        }

        public override string ToString() => _html.ToString();
    }
}
