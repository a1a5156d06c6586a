using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DisclosureLint.Parsing;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Parsing.Html;

/// <summary>Real filings against AngleSharp's own tree: nothing visible is lost, and every run stands where it says.</summary>
public sealed class HtmlCorpus(ITestOutputHelper output)
{
    [Fact]
    public void Every_visible_character_is_in_a_block_once_and_in_order()
    {
        foreach (var source in Sources())
        {
            var read = string.Concat(Read(source).Select(block => block.MarkerText.Text + block.Content.Text));

            Squeezed(read).Should().Be(Squeezed(VisibleText(source.Content)), "of {0}", source.Path);
        }
    }

    [Fact]
    public void Every_run_of_text_is_what_the_source_holds_there()
    {
        var parser = new HtmlParser();
        foreach (var source in Sources())
        {
            var mismatches = new List<string>();
            foreach (var block in Read(source))
            {
                foreach (var run in block.Content.Runs)
                {
                    var text = block.Content.Text.Substring(run.TextStart, run.TextLength);
                    var raw = source.Content.Substring(run.SourceStart, run.SourceLength);
                    if (text == raw || Normal(text) == Normal(raw)) continue;
                    if (Normal(parser.ParseDocument("<body>" + raw).Body!.TextContent) != Normal(text)) mismatches.Add($"{text} <> {raw}");
                }
            }

            output.WriteLine($"{Path.GetFileName(source.Path)}: {mismatches.Count} mismatches");
            mismatches.Should().BeEmpty("of {0}", source.Path);
        }
    }

    private IEnumerable<SourceText> Sources()
    {
        if (Corpus.Find(output, "filings") is not { } folder) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.htm").Order(StringComparer.Ordinal))
        {
            yield return SourceDecoder.Decode(path, File.ReadAllBytes(path));
        }
    }

    private static IReadOnlyList<DraftBlock> Read(SourceText source) =>
        new HtmlReader().Read(source, new TextSpan(0, source.Length), CancellationToken.None).Blocks;

    private static string VisibleText(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.All.Where(IsHidden).ToList()) element.Remove();
        return document.DocumentElement.TextContent;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.LocalName is "head" or "script" or "style" or "title" or "ix:header" || element.HasAttribute("hidden")) return true;
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant() ?? "";
        return style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal);
    }

    private static string Normal(string text)
    {
        var builder = new MappedTextBuilder();
        builder.AppendAtomic(text, new TextSpan(0, 1));
        return builder.Build().Text;
    }

    private static string Squeezed(string text) => Normal(text).Replace(" ", "", StringComparison.Ordinal);
}
