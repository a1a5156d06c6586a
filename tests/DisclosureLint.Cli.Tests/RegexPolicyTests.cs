using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests;

/// <summary>How many private patterns are left, and where none may be: rules ask what was read.</summary>
public sealed class RegexPolicyTests(ITestOutputHelper output)
{
    /// <summary>Patterns in <c>src</c> and <c>rules</c> when this was last lowered; the goal is 120, none of them in a rule file.</summary>
    private const int MostPatterns = 384;

    [Fact]
    public void There_are_no_more_patterns_than_before()
    {
        var patterns = Sources().Select(path => (Path: path, Count: CountIn(path))).Where(file => file.Count > 0).ToList();
        output.WriteLine($"{patterns.Sum(file => file.Count)} generated patterns in {patterns.Count} files.");
        foreach (var folder in patterns.GroupBy(file => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file.Path)!), StringComparer.Ordinal).OrderByDescending(group => group.Sum(file => file.Count)))
            output.WriteLine($"  {folder.Sum(file => file.Count),4} {folder.Key}");

        patterns.Sum(file => file.Count).Should().BeLessThanOrEqualTo(MostPatterns);
    }

    [Fact]
    public void No_pattern_takes_the_digits_of_other_scripts_for_figures() =>
        Sources().Where(path => File.ReadLines(path).Any(line => line.Contains("\\d", StringComparison.Ordinal) && line.Contains("@\"", StringComparison.Ordinal)))
            .Should().BeEmpty("numbers are read by their digits from 0 to 9");

    private static int CountIn(string path) => File.ReadLines(path).Count(line => line.Contains("[GeneratedRegex(", StringComparison.Ordinal));

    private static IEnumerable<string> Sources() =>
        ((string[])["src", "rules"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
