using System.Text;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Parsing;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Tests.Language;

/// <summary>Reads a few sentences as a draft, with concepts that a test defines.</summary>
internal static class Read
{
    /// <summary>The filing of some Markdown, with the concepts of a file in the notation.</summary>
    public static Filing Filing(string markdown, string concepts = "")
    {
        using var services = new ServiceCollection().AddDisclosureLint().AddFacts().AddMarkdownFilings()
            .AddSingleton(new VocabularySource("test.concepts", concepts)).BuildServiceProvider();
        var filing = services.GetRequiredService<FilingReader>().Read("draft.md", Encoding.UTF8.GetBytes(markdown));
        _ = filing.Reading;
        return filing;
    }

    /// <summary>The statements of one paragraph in Business.</summary>
    public static IReadOnlyList<Statement> Statements(string text) =>
        [.. Filing($"# Business\n\n{text}\n").Reading.Blocks.Where(reading => reading.Block is not Heading).SelectMany(reading => reading.Statements)];

    /// <summary>The words of all hits of a concept.</summary>
    public static IReadOnlyList<string> Hits(string concepts, string concept, string text) =>
        [.. Filing($"# Business\n\n{text}\n", concepts).Reading.Of(new Concept(concept)).Select(hit => hit.Text)];
}
