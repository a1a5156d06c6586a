using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using DisclosureLint.Testing;
using DisclosureLint.Testing.Edgar;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Tests.Testing;

/// <summary>The committed HTML of the seed drafts; run with UPDATE_GOLDEN=1 to write it again.</summary>
public sealed class SeedRenderings
{
    private static readonly FilingReader Reader = new ServiceCollection()
        .AddFacts().AddHtmlFilings().AddMarkdownFilings().BuildServiceProvider().GetRequiredService<FilingReader>();

    [Theory]
    [InlineData("merribrook-2009", "flawed", EdgarStyle.Printer2009)]
    [InlineData("merribrook-2009", "cured", EdgarStyle.Printer2009)]
    [InlineData("quillfeather-2026", "flawed", EdgarStyle.DivAndSpan)]
    [InlineData("quillfeather-2026", "cured", EdgarStyle.DivAndSpan)]
    public void Are_what_the_drafts_render_to(string draft, string name, EdgarStyle style) =>
        Golden.Verify(
            EdgarHtml.Render(Seeds.Read("drafts", draft, name + ".md"), style),
            Path.Combine(Seeds.Root, "drafts", draft, name + ".htm"));

    [Theory]
    [InlineData("merribrook-2009", "flawed")]
    [InlineData("merribrook-2009", "cured")]
    [InlineData("quillfeather-2026", "flawed")]
    [InlineData("quillfeather-2026", "cured")]
    public void Read_like_their_draft(string draft, string name)
    {
        var markdown = Reader.Read("draft.md", Seeds.Read("drafts", draft, name + ".md"));
        var html = Reader.Read("draft.htm", Seeds.Read("drafts", draft, name + ".htm"));

        TextOf(html).Should().Be(TextOf(markdown));
        html.Main.Outline.Problems.Should().BeEmpty();
    }

    private static string TextOf(Filing filing) => string.Join(
        "\n", filing.Blocks.Where(block => block is not (PageFurniture or ImageBlock)).Select(block => block.Text));
}
