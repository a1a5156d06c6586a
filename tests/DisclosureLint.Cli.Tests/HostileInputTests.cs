using System.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

/// <summary>What nobody files on purpose: each run of the tool ends, in an answer or in an error that tells what to do.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Sentence = "The nursery grows oak and ash. ";

    private readonly DraftFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<div>", 40_000)]
    [InlineData("<div>", 100_000)]
    [InlineData("<font color=red><b>", 40_000)]
    public void Tags_that_are_never_closed_are_refused(string tags, int count) =>
        Refuses("draft.htm", Encoding.ASCII.GetBytes($"<html><body>{Repeat(tags, count)}text"), "tags are not closed");

    [Fact]
    public void Elements_as_deep_as_no_page_needs_are_refused() =>
        Refuses("draft.htm", Encoding.ASCII.GetBytes($"<html><body>{Repeat("<div>", 100_000)}text{Repeat("</div>", 100_000)}</body></html>"), "more than 400 deep");

    [Fact]
    public void Quotes_within_quotes_without_end_are_refused() =>
        Refuses("draft.md", Encoding.ASCII.GetBytes($"{Repeat("> ", 50_000)}text"), "The Markdown nests");

    [Fact]
    public void An_empty_file_is_refused() => Refuses("draft.htm", [], "The file is empty");

    [Fact]
    public void Binary_data_are_refused_whatever_the_file_is_called()
    {
        var bytes = new byte[500_000];
        new Random(17).NextBytes(bytes);
        Refuses("draft.htm", bytes, "The file is binary");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_with_the_limit()
    {
        using (var huge = File.Create(_folder["draft.htm"])) huge.SetLength(200L * 1024 * 1024);
        Refuses("draft.htm", "the limit is 128 MB");
    }

    [Fact]
    public void A_page_without_a_word_is_refused() =>
        Refuses("draft.htm", "<html><body><img src=\"page1.jpg\"><p>&nbsp;</p></body></html>"u8.ToArray(), "holds no text");

    [Fact]
    public void A_submission_cut_off_before_its_text_is_refused() =>
        Refuses("draft.txt", "<SEC-DOCUMENT>0000000000-26-000001.txt\n<DOCUMENT>\n<TYPE>S-1\n<SEQUENCE>1\n"u8.ToArray(), "holds no document that can be read");

    [Fact]
    public void A_submission_cut_off_within_its_text_is_read_as_far_as_it_goes_and_says_so()
    {
        var run = Lint("draft.txt", Encoding.ASCII.GetBytes(
            $"<SEC-DOCUMENT>0000000000-26-000001.txt\n<DOCUMENT>\n<TYPE>S-1\n<SEQUENCE>1\n<FILENAME>draft.htm\n<TEXT>\n{DraftFolder.FlawedHtml[..^20]}"));
        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("DL1001").And.Contain("submission ends before </DOCUMENT>");
    }

    [Fact]
    public void Megabytes_on_one_line_are_read() =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.ReplaceLineEndings(" ").Replace("</body>", $"<p>{Repeat(Sentence, 135_000)}</p></body>", StringComparison.Ordinal)));

    [Fact]
    public void A_word_of_megabytes_is_read() =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("</body>", $"<p>{Repeat("a", 4_000_000)}</p></body>", StringComparison.Ordinal)));

    [Fact]
    public void Blanks_by_the_thousand_in_one_sentence_are_read() =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("</body>", $"<p>{Repeat("$____ ", 20_000)}</p></body>", StringComparison.Ordinal)));

    [Fact]
    public void Lines_that_end_with_a_carriage_return_alone_are_lines()
    {
        var run = Reads("draft.md", Encoding.ASCII.GetBytes(DraftFolder.FlawedMarkdown.Replace('\n', '\r')), "--format", "concise");
        run.Output.Should().Contain("draft.md(7,");
    }

    [Fact]
    public void A_NUL_among_the_words_is_read_over() =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("shares of", "shares\0 of", StringComparison.Ordinal)));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_read_over() =>
        Reads("draft.htm", [.. Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("<body>", "<head><meta charset=\"utf-8\"></head><body>", StringComparison.Ordinal)), 0xC3, 0x28, 0xE9, 0xFF]);

    [Theory]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<script>run()</script>")]
    [InlineData("<meta name=x><link rel=x><base href=x><title>Draft</title><noframes>none</noframes>")]
    [InlineData("<template><p>none</p></template>")]
    public void What_stands_between_head_and_body_belongs_to_the_head(string elements) =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("<body>", $"<head></head>\n{elements}\n<body>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("pre", "caption")]
    [InlineData("listing", "td")]
    [InlineData("pre", "tr")]
    public void A_template_right_behind_preformatted_text_is_left_out(string element, string part) =>
        Reads("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("</body>", $"<{element}><template><{part}>x</template></{element}></body>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("In March 20２4 we had 1２3 employees, sold $4７ million and owed $1９3 since May ३1, 2024.")]
    [InlineData("# USE OF PROCEEDS\n\nThe net proceeds will be $99999999999999999999999999999, of which 123456789012345678901234 million is for stores.")]
    [InlineData("# USE OF PROCEEDS\n\nOur net proceeds will be $4\n- $99999999999999999999999999999 of\n- stores\n- a mill")]
    [InlineData("We had cash of $999,999,999,999,999,999,999,999 billion and 79228162514264337593543950335 shares for 99999999999999999999999999 months.")]
    public void Digits_that_are_no_figure_are_no_figure(string words) =>
        Reads("draft.md", Encoding.UTF8.GetBytes(DraftFolder.FlawedMarkdown + "\n" + words + "\n"));

    [Theory]
    [InlineData("_")]
    [InlineData(".")]
    [InlineData("漢")]
    [InlineData("x/")]
    public void A_finding_on_a_word_without_end_is_told_in_every_format(string letters)
    {
        var claim = $"<p>We are the leading provider of {Repeat(letters, 400)} in Ohio. Our Private Securities Litigation Reform Act {Repeat(letters, 400)} of 1995.</p></body>";
        var draft = Encoding.UTF8.GetBytes(DraftFolder.FlawedHtml.Replace("</body>", claim, StringComparison.Ordinal));
        foreach (var format in (string[])["text", "json", "html", "sarif", "csv", "markdown", "letter", "letter-html"])
        {
            var run = Lint("draft.htm", draft, "--format", format);
            run.Error.Should().BeEmpty();
            run.ExitCode.Should().Be(1, format);
        }
    }

    [Fact]
    public void Words_that_a_browser_moves_out_of_a_table_keep_a_place()
    {
        var moved = "<table><tr><td>one</td></tr>Our <b>Private Securities Litigation</b> Reform Act words.<tr><td>two []</td></tr></table>";
        var run = Lint("draft.htm", Encoding.ASCII.GetBytes(DraftFolder.FlawedHtml.Replace("</body>", $"{moved}<b>PROSPECTUS<table><f>[]</table><</body>", StringComparison.Ordinal)), "--format", "sarif");
        run.ExitCode.Should().Be(1, run.Error);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private ToolRun Lint(string file, byte[] content, params string[] options)
    {
        File.WriteAllBytes(_folder[file], content);
        return ToolProcess.Run(_folder.Path, ["lint", file, .. options]);
    }

    /// <summary>The flaw that the draft holds is still found.</summary>
    private ToolRun Reads(string file, byte[] content, params string[] options)
    {
        var run = Lint(file, content, options);
        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().Contain("DL1001");
        run.Error.Should().BeEmpty();
        return run;
    }

    private void Refuses(string file, byte[] content, string why)
    {
        File.WriteAllBytes(_folder[file], content);
        Refuses(file, why);
    }

    private void Refuses(string file, string why)
    {
        var run = ToolProcess.Run(_folder.Path, "lint", file);
        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"disclosurelint: {file}: ").And.Contain(why).And.NotContain("crashed");
    }
}
