using DisclosureLint.Facts;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Reporting;
using DisclosureLint.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Workbench.Tests;

/// <summary>Lints a draft and writes its proof, as <c>--format html</c> does.</summary>
internal static class DraftProof
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddPlainTextFilings().AddDisclosureRules().AddReports().BuildServiceProvider();

    public static LintReport Lint(string path, ReadOnlyMemory<byte> bytes)
    {
        var filing = Services.GetRequiredService<FilingReader>().Read(path, bytes);
        var result = Services.GetRequiredService<Linter>().Lint(filing, new LintOptions());
        return new LintReport([result], [], [.. Services.GetServices<Rule>().Select(rule => rule.Descriptor)], "0.0.0");
    }

    public static string Write(LintReport report)
    {
        using var output = new StringWriter();
        Services.GetServices<IReportFormat>().Single(format => format.Name == "html").Write(report, output, new ReportSettings());
        return output.ToString();
    }

    public static string Of(string draft, string path = "draft.htm") => Write(Lint(path, System.Text.Encoding.UTF8.GetBytes(draft)));
}
