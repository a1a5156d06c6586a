using System.CommandLine;
using DisclosureLint.Filings;
using DisclosureLint.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>facts</c>: what the tool read from a draft.</summary>
internal sealed class FactsCommand : FileCommand
{
    private readonly Option<string?> _kind = new("--kind") { Description = "Print each fact of one kind, such as MoneyAmount.", HelpName = "KIND" };

    public FactsCommand(Lazy<ServiceProvider> services)
        : base("facts", "Print what was read from a draft: the offering's profile, amounts, dates, defined terms.", services) => Options.Add(_kind);

    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint facts draft.htm",
        "disclosurelint facts draft.htm --kind MoneyAmount",
        "disclosurelint facts draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        if (parsed.GetValue(_kind) is { } kind)
        {
            WriteKind(filing, kind, asJson, output, settings);
        }
        else if (asJson)
        {
            FactsReport.WriteJson(filing, output);
        }
        else
        {
            FactsReport.WriteText(filing, output);
        }
    }

    private static void WriteKind(Filing filing, string kind, bool asJson, TextWriter output, ReportSettings settings)
    {
        var kinds = FactList.KindsOf(filing);
        if (!kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            throw new UsageException($"There is no kind of fact {kind}.{NearestName.Question(kind, kinds)} Kinds: {string.Join(", ", kinds)}.");
        }

        if (asJson) FactList.WriteJson(filing, kind, output);
        else FactList.WriteText(filing, kind, output, settings);
    }
}
