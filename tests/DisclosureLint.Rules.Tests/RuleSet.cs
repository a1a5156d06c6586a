using DisclosureLint.Facts;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Rules.Tests;

/// <summary>The rules and readers as a host puts them together, made once for all tests.</summary>
internal static class RuleSet
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddPlainTextFilings().AddDisclosureRules().BuildServiceProvider();

    public static IReadOnlyList<Rule> Rules => Linter.Rules;

    public static Linter Linter => Services.GetRequiredService<Linter>();

    public static FilingReader Reader => Services.GetRequiredService<FilingReader>();

    /// <summary>Lints a file of the repository.</summary>
    public static LintResult Lint(string path) => Linter.Lint(Reader.Read(path, File.ReadAllBytes(path)));
}
