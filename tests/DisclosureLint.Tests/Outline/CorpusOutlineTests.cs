using System.Text;
using System.Text.Json;
using DisclosureLint.Filings;
using DisclosureLint.Parsing;
using DisclosureLint.Parsing.Outlining;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Outlines;

/// <summary>Holds the outlines of real filings against their own tables of contents; needs DISCLOSURELINT_CORPUS.</summary>
public sealed class CorpusOutlineTests(ITestOutputHelper output)
{
    private static readonly FilingReader Reader = new ServiceCollection().AddHtmlFilings().BuildServiceProvider().GetRequiredService<FilingReader>();

    [Fact]
    public void Lines_of_the_contents_appear_as_sections_at_their_place()
    {
        if (Corpus.Find(output) is not { } folder) return;
        var (found, expected) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "outlines"), "*.json").Order(StringComparer.Ordinal))
        {
            // The folder also holds outlines of filings that are kept apart.
            var filing = Path.Combine(folder, "filings", Path.GetFileNameWithoutExtension(file));
            if (!File.Exists(filing)) continue;
            var bytes = File.ReadAllBytes(filing);
            var document = Reader.Read(filing, bytes).Main;
            using var lines = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var line in lines.RootElement.EnumerateArray().Where(line => line.GetProperty("verified").GetBoolean()))
            {
                expected++;
                if (HasSection(document, bytes, line)) found++;
                else output.WriteLine($"{Path.GetFileName(filing)}: {line.GetProperty("title").GetString()} is not where the contents say");
            }
        }

        output.WriteLine($"{found} of {expected} lines of contents found");
        ((double)found / expected).Should().BeGreaterThanOrEqualTo(0.98);
    }

    [Fact]
    public void The_words_of_a_filing_are_those_of_its_plain_text()
    {
        if (Corpus.Find(output) is not { } folder) return;
        var path = Path.Combine(folder, "filings", "facebook_s1_2012.htm");
        var mine = Words(string.Join(' ', Reader.Read(path, File.ReadAllBytes(path)).Main.Blocks.Select(block => block.Text)));
        var plain = Words(File.ReadAllText(Path.Combine(folder, "filings", "facebook_s1_2012_text.txt")));

        var share = (double)InOrder(plain, mine) / plain.Count;

        output.WriteLine($"{share:P2} of {plain.Count} words are there in order");
        share.Should().BeGreaterThanOrEqualTo(0.995);
    }

    private static bool HasSection(FilingDocument document, byte[] bytes, JsonElement line)
    {
        // Offsets of the corpus count bytes; only in UTF-8 is that not the same as characters.
        var target = line.GetProperty("target_offset").GetInt32();
        if (string.Equals(document.Source.Encoding, "utf-8", StringComparison.Ordinal)) target = Encoding.UTF8.GetCharCount(bytes, 0, target);
        var targetLine = line.GetProperty("target_line").GetInt32();
        var title = TitleText.Normalize(line.GetProperty("title").GetString()!);
        return document.Sections.Any(section =>
            Math.Abs(document.Source.GetLinePosition(section.Span.Start).Line + 1 - targetLine) <= 40
            && Math.Abs(section.Span.Start - target) < 12_000
            && (TitleText.Agree(TitleText.Normalize(section.Title), title)
                || (section.Kind != SectionKind.Unknown && section.Kind == SectionTitles.Classify(line.GetProperty("title").GetString()!))));
    }

    private static List<string> Words(string text) =>
        [.. text.Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(TitleText.Fold).Where(word => word.Length > 0)];

    /// <summary>Number of words of the first list found in the second in the same order, looking a short way ahead on either side.</summary>
    private static int InOrder(List<string> words, List<string> others)
    {
        const int Window = 400;
        var (i, j, matched) = (0, 0, 0);
        while (i < words.Count && j < others.Count)
        {
            if (string.Equals(words[i], others[j], StringComparison.Ordinal))
            {
                (i, j, matched) = (i + 1, j + 1, matched + 1);
                continue;
            }

            (i, j) = Resynchronize(words, others, i, j, Window);
        }

        return matched;
    }

    private static (int I, int J) Resynchronize(List<string> words, List<string> others, int i, int j, int window)
    {
        // The nearest place at which three words in a row agree again.
        for (var distance = 1; distance < window; distance++)
        {
            for (var skipped = 0; skipped <= distance; skipped++)
            {
                var (a, b) = (i + skipped, j + distance - skipped);
                if (a + 2 < words.Count && b + 2 < others.Count && Enumerable.Range(0, 3).All(k => string.Equals(words[a + k], others[b + k], StringComparison.Ordinal)))
                    return (a, b);
            }
        }

        return (i + 1, j + 1);
    }
}
