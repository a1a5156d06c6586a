using System.CommandLine;
using DisclosureLint.Filings;
using DisclosureLint.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>read</c>: how the sentences of a draft were read, for whoever writes or doubts a rule.</summary>
internal sealed class ReadCommand : FileCommand
{
    private readonly Option<int?> _line = new("--at") { Description = "Only what stands on this line of the file (1-based).", HelpName = "LINE" };

    public ReadCommand(Lazy<ServiceProvider> services)
        : base("read", "Print how sentences were read: tokens, clauses, who speaks of whom and how, concepts.", services) => Options.Add(_line);

    public override IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint read draft.md --at 120",
        "disclosurelint read draft.htm --format json",
    ];

    private protected override void Write(Filing filing, bool asJson, ParseResult parsed, TextWriter output, ReportSettings settings)
    {
        var line = parsed.GetValue(_line);
        if (line is < 1) throw new UsageException("--at takes a line number, 1 or more.");
        if (asJson) ReadingReport.WriteJson(filing, line, output);
        else ReadingReport.WriteText(filing, line, output);
    }
}
