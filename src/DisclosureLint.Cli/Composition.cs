using DisclosureLint.Backtesting;
using DisclosureLint.Backtesting.Passages;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Facts;
using DisclosureLint.Language;
using DisclosureLint.LanguageServer;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli;

/// <summary>The one place where the tool's parts are put together.</summary>
internal static class Composition
{
    /// <summary>Builds the container; the caller disposes it.</summary>
    /// <param name="house">The project's own files of concepts and rules; empty for none.</param>
    /// <exception cref="UsageException">One of them is wrong; the message tells file, line and column.</exception>
    public static ServiceProvider Build(IReadOnlyList<VocabularySource> house)
    {
        var services = Services();
        if (house.Count == 0) return services.BuildServiceProvider();
        HouseVocabulary.Add(services, house);
        return services.BuildServiceProvider();
    }

    /// <summary>All that the container holds.</summary>
    public static IServiceCollection Services() => new ServiceCollection()
        .AddDisclosureLint()
        .AddFacts()
        .AddHtmlFilings()
        .AddMarkdownFilings()
        .AddPlainTextFilings()
        .AddDisclosureRules()
        .AddReports()
        .AddSingleton<RuleCatalog>()
        .AddSingleton<ProjectReader>()
        .AddSingleton<ReportFormats>()
        .AddSingleton<FilingFile>()
        .AddSingleton(provider => new FilingLint(
            provider.GetRequiredService<FilingFile>(), new Lazy<Linter>(provider.GetRequiredService<Linter>), provider.GetRequiredService<RuleCatalog>()))
        .AddSingleton<CorpusBacktest>()
        .AddSingleton<PassageBacktest>()
        .AddSingleton<IProjectSource, EditorProjects>()
        .AddLanguageServer();
}
