using System.Text;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Language.Notation;
using DisclosureLint.Parsing;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Rules.Tests.Vocabulary;

/// <summary>Every concept of <c>rules/vocabulary</c> stands in the sentences that its file says hold it, and not in its near-misses.</summary>
public sealed class ConceptExamples
{
    private static readonly IReadOnlyList<NotationEntry> Entries = [.. Files().SelectMany(ReadFile)];

    public static TheoryData<string> Names => [.. Entries.Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_concept_stands_in_what_holds_it_and_not_in_its_near_misses(string name)
    {
        var entry = Entries.Single(entry => entry.Name == name);
        var wrong = entry.Of("holds").Where(field => !Has(name, field.Value)).Select(field => $"not found: {field.Value}")
            .Concat(entry.Of("lacks").Where(field => Has(name, field.Value)).Select(field => $"found: {field.Value}"));

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_concept_says_what_it_is_and_shows_a_sentence_that_holds_it_and_one_that_does_not() =>
        Entries.Where(entry => entry.Value("means") is null || !entry.Of("holds").Any() || !entry.Of("lacks").Any()).Select(entry => entry.Name)
            .Should().BeEmpty();

    /// <summary>All concepts are sought here, those that only other concepts name as well.</summary>
    private static readonly FilingReader Reader = new ServiceCollection().AddDisclosureLint().AddFacts().AddMarkdownFilings()
        .AddSingleton(new VocabularySource("rules/vocabulary", string.Join("\n\n", Files().Select(File.ReadAllText))))
        .BuildServiceProvider().GetRequiredService<FilingReader>();

    private static bool Has(string concept, string sentence)
    {
        var filing = Reader.Read("concept.md", Encoding.UTF8.GetBytes($"# Business\n\n{sentence.Replace(@"\n", "\n", StringComparison.Ordinal)}\n"));
        return filing.Reading.Of(new Concept(concept)).Any(hit => hit.Reading.Block is not Heading);
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "rules", "vocabulary"), "*.concepts", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static IEnumerable<NotationEntry> ReadFile(string path)
    {
        var errors = new List<NotationError>();
        var entries = NotationReader.Read(File.ReadAllText(path), errors);
        errors.Should().BeEmpty();
        return entries.Where(entry => entry.Kind == "concept");
    }
}
