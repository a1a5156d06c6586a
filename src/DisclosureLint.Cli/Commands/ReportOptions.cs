using System.CommandLine;
using DisclosureLint.Cli.Linting;

namespace DisclosureLint.Cli.Commands;

/// <summary>The options that say what reports may and should contain, whatever their format.</summary>
internal sealed class ReportOptions
{
    private readonly Option<bool> _redact = new("--redact")
    {
        Description = "Leave every word of the draft out of all reports: bars stand in their place.",
    };

    private readonly Option<bool> _includeSuppressed = new("--include-suppressed")
    {
        Description = "Put suppressed findings and those of the baseline into SARIF, marked. GitHub ignores the mark and would show them as open.",
    };

    private readonly Option<string?> _rulePages = new("--rule-pages")
    {
        Description = "The address where the pages of the rules (rules/docs) can be read; reports link to them.",
        HelpName = "URL",
    };

    private readonly Option<string> _fingerprint = new("--sarif-fingerprint")
    {
        Description = "What identifies a result in SARIF: the finding's own fingerprint, or the hash of its line that GitHub computes.",
        DefaultValueFactory = _ => "content",
        HelpName = "content|github",
    };

    public ReportOptions() => _fingerprint.AcceptOnlyFromAmong("content", "github");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _redact, _includeSuppressed, _rulePages, _fingerprint }) command.Options.Add(option);
    }

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="UsageException">Two options exclude each other, or an address is none.</exception>
    public ReportChoices Read(ParseResult parsed)
    {
        var choices = new ReportChoices(
            parsed.GetValue(_redact), parsed.GetValue(_includeSuppressed), parsed.GetValue(_rulePages), parsed.GetValue(_fingerprint) == "github");
        if (choices is { Redact: true, HashesLinesAsGitHub: true })
        {
            throw new UsageException("--redact and --sarif-fingerprint github exclude each other: the hash of a line tells whether a guess at it is right.");
        }

        // An action passes on an input that was left empty.
        if (!string.IsNullOrEmpty(choices.RulePages) && !IsAddress(choices.RulePages))
        {
            throw new UsageException($"--rule-pages takes an address as https://example.com/rules/docs, not {choices.RulePages}.");
        }

        return choices;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
