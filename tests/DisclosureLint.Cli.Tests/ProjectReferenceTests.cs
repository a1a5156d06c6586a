using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests;

/// <summary>Which part of the project may know which: hosts know all, parts know the engine, the engine knows nobody.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["DisclosureLint"] = [],
        ["DisclosureLint.RuleGenerator"] = [],
        ["DisclosureLint.LexiconTool"] = ["DisclosureLint"],
        ["DisclosureLint.Parsing"] = ["DisclosureLint"],
        ["DisclosureLint.Reporting"] = ["DisclosureLint"],
        ["DisclosureLint.Rules"] = ["DisclosureLint", "DisclosureLint.RuleGenerator"],
        ["DisclosureLint.Testing"] = ["DisclosureLint", "DisclosureLint.Parsing"],
        ["DisclosureLint.Backtesting"] = ["DisclosureLint", "DisclosureLint.Parsing"],
        ["DisclosureLint.Cli"] = [.. Host, "DisclosureLint.Backtesting", "DisclosureLint.LanguageServer", "DisclosureLint.Workbench"],
        ["DisclosureLint.LanguageServer"] = Host,
        ["DisclosureLint.Workbench"] = Host,
    };

    /// <summary>The only projects that may name a parser.</summary>
    private static readonly Dictionary<string, string> OwnedPackages = new(StringComparer.Ordinal)
    {
        ["AngleSharp"] = "DisclosureLint.Parsing",
        ["Markdig"] = "DisclosureLint.Parsing",
    };

    private static string[] Host => ["DisclosureLint", "DisclosureLint.Parsing", "DisclosureLint.Reporting", "DisclosureLint.Rules"];

    [Fact]
    public void Every_project_refers_only_to_what_the_architecture_allows()
    {
        var projects = Projects().ToList();
        projects.Should().NotBeEmpty();
        var forbidden = projects.SelectMany(project => References(project, "ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))
            .Where(reference => !Allowed.GetValueOrDefault(NameOf(project), []).Contains(reference, StringComparer.Ordinal))
            .Select(reference => $"{NameOf(project)} -> {reference}"));
        forbidden.Should().BeEmpty();
    }

    [Fact]
    public void Every_project_that_ships_has_its_place_in_the_architecture() =>
        Projects().Select(NameOf).Should().OnlyContain(name => Allowed.ContainsKey(name));

    [Fact]
    public void Only_the_parsing_project_names_a_parser()
    {
        var strangers = Projects().SelectMany(project => References(project, "PackageReference")
            .Where(package => OwnedPackages.TryGetValue(package, out var owner) && owner != NameOf(project))
            .Select(package => $"{NameOf(project)} -> {package}"));
        strangers.Should().BeEmpty();
    }

    private static IEnumerable<string> Projects()
    {
        var root = Repository.Root;
        return new[] { "src", "rules" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(element => element.Attribute("Include")?.Value).OfType<string>();

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);
}
