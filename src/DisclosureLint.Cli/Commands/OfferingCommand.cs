using System.CommandLine;
using DisclosureLint.Filings;
using DisclosureLint.Offerings;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Offerings;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>offering</c>: the arithmetic of the offering solved again, beside what the draft says.</summary>
internal sealed class OfferingCommand(Lazy<ServiceProvider> services)
    : FileCommand("offering", "Re-solve the offering: print each number that follows from others, and what the draft says.", services)
{
    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint offering draft.htm",
        "disclosurelint offering draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        var inputs = filing.Facts.Single<OfferingInputs>();
        var checks = filing.Facts.Of<OfferingCheck>();
        if (asJson) OfferingReport.WriteJson(inputs, checks, output);
        else OfferingReport.WriteText(inputs, checks, output);
    }
}
