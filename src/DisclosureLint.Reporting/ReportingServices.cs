using DisclosureLint.Reporting.Formats;
using DisclosureLint.Reporting.Proof;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Reporting;

/// <summary>Adds the report formats to a host's services.</summary>
public static class ReportingServices
{
    /// <summary>Adds every format of this package as an <see cref="IReportFormat"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<IReportFormat, TextFormat>();
        services.AddSingleton<IReportFormat, ConciseFormat>();
        services.AddSingleton<IReportFormat, JsonFormat>();
        services.AddSingleton<IReportFormat, SarifFormat>();
        services.AddSingleton<IReportFormat, GitHubFormat>();
        services.AddSingleton<IReportFormat, GitLabFormat>();
        services.AddSingleton<IReportFormat, SonarFormat>();
        services.AddSingleton<IReportFormat, JUnitFormat>();
        services.AddSingleton<IReportFormat, CheckstyleFormat>();
        services.AddSingleton<IReportFormat, ReviewdogFormat>();
        services.AddSingleton<IReportFormat, CsvFormat>();
        services.AddSingleton<IReportFormat, MarkdownFormat>();
        services.AddSingleton<IReportFormat, StatisticsFormat>();
        services.AddSingleton<IReportFormat, LetterFormat>();
        services.AddSingleton<IReportFormat, LetterMarkdownFormat>();
        services.AddSingleton<IReportFormat, LetterHtmlFormat>();
        services.AddSingleton<IReportFormat, ProofFormat>();
        return services;
    }
}
