using System.CommandLine;
using DisclosureLint.Filings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Outlines;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>outline</c>: the sections as the tool sees them.</summary>
internal sealed class OutlineCommand(Lazy<ServiceProvider> services)
    : FileCommand("outline", "Print the sections of a draft, and how each was found.", services)
{
    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint outline draft.htm",
        "disclosurelint outline draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        if (asJson) OutlineJson.Write(filing, output);
        else OutlineText.Write(filing, output, settings);
    }
}
