using System.CommandLine;
using DisclosureLint.Filings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Letters;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>checklist</c>: what the closing paragraphs of a comment letter ask for, for this filing.</summary>
internal sealed class ChecklistCommand(Lazy<ServiceProvider> services)
    : FileCommand("checklist", "Print what remains to be done before effectiveness, as comment letters ask in closing.", services)
{
    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint checklist draft.htm",
        "disclosurelint checklist draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        var items = ClosingChecklist.For(filing);
        if (asJson) ChecklistReport.WriteJson(items, output);
        else ChecklistReport.WriteText(items, output);
    }
}
