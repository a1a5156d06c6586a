using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Features;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.LanguageServer.Rpc;
using DisclosureLint.Linting;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.Formats;
using DisclosureLint.Reporting.Rules;
using DisclosureLint.Rules;
using DisclosureLint.Suppressions;

namespace DisclosureLint.LanguageServer;

/// <summary>Executes the commands of <see cref="CommandNames"/>.</summary>
internal sealed class CommandExecution(Session session, Linter linter, IProjectSource projects, RulePages pages, string version)
{
    public async Task<JsonElement> ExecuteAsync(ExecuteCommandParams parameters, CancellationToken cancellationToken)
    {
        var argument = parameters.Arguments is [{ } first, ..] ? first : new CommandArgument();
        switch (parameters.Command)
        {
            case CommandNames.Suppress:
                await SuppressAsync(argument, cancellationToken).ConfigureAwait(false);
                return ProtocolJson.Null;
            case CommandNames.OpenRule:
                var id = RuleOf(argument).Descriptor.Id;
                session.Notices.Show(pages.UriOf(id) ?? throw new RpcException(RpcError.RequestFailed, $"The page of {id} cannot be written."), selection: null);
                return ProtocolJson.Null;
            case CommandNames.ShowFinding:
                session.Notices.Show(Needed(argument.Uri, "uri"), argument.Range ?? default);
                return ProtocolJson.Null;
            case CommandNames.Explain:
                return JsonSerializer.SerializeToElement(RulePage.Write(RuleOf(argument)), ProtocolJson.Default.String);
            case CommandNames.Letter:
                var letter = Letter(await LintAsync(argument, parameters.WorkDoneToken, cancellationToken).ConfigureAwait(false), argument.MaxComments ?? 0);
                return JsonSerializer.SerializeToElement(letter, ProtocolJson.Default.String);
            case CommandNames.Findings:
                var findings = FindingListView.Of(argument.Uri!, await LintAsync(argument, parameters.WorkDoneToken, cancellationToken).ConfigureAwait(false));
                return JsonSerializer.SerializeToElement(findings, ProtocolJson.Default.FindingList);
            default:
                throw new RpcException(RpcError.InvalidParams, $"There is no command {parameters.Command}.");
        }
    }

    private async Task SuppressAsync(CommandArgument argument, CancellationToken cancellationToken)
    {
        var lint = await LintAsync(argument, default, cancellationToken).ConfigureAwait(false);
        var fingerprint = Needed(argument.Fingerprint, "fingerprint");
        var finding = lint.ActiveFindings.FirstOrDefault(finding => finding.Fingerprint == fingerprint)
            ?? throw new RpcException(RpcError.RequestFailed, "The draft has no such finding any more.");
        var reason = argument.Reason?.Trim() ?? "";
        try
        {
            projects.Suppress(lint.Project!.Folder, Decide(finding, reason));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RpcException(RpcError.RequestFailed, $"The suppression cannot be written: {exception.Message}");
        }

        var path = Path.Combine(lint.Project.Folder, projects.SuppressionFileName);
        if (reason.Length == 0)
        {
            session.Notices.Tell($"Write the reason into {projects.SuppressionFileName}: until it has one, {finding.Rule.Id} stays.");
            session.Notices.Show(DraftUri.FromPath(path), LastLineOf(path));
        }

        session.RefreshAll();
    }

    private Suppression Decide(Finding finding, string reason) => new()
    {
        Fingerprint = finding.Fingerprint,
        RuleId = finding.Rule.Id,
        Reason = reason,
        Quote = finding.Location.Excerpt,
        Place = projects.SuppressionFileName,
    };

    /// <summary>The entry that waits for its reason is the last one.</summary>
    private static TextRange LastLineOf(string path)
    {
        var lines = File.ReadAllLines(path);
        var line = Math.Max(Array.FindLastIndex(lines, text => text.TrimStart().StartsWith("reason:", StringComparison.Ordinal)), 0);
        var place = new Text.LinePosition(line, lines.Length == 0 ? 0 : Math.Max(lines[line].Length - 1, 0));
        return new TextRange(place, place);
    }

    private string Letter(DraftLint lint, int maxComments)
    {
        if (lint.Result is not { } result) return lint.Unreadable ?? lint.Broken?.Message ?? "The draft is not linted: it holds no prospectus, or the project leaves it out.";
        using var output = new StringWriter();
        var report = new LintReport([result], [], [.. linter.Rules.Select(rule => rule.Descriptor)], version);
        new LetterMarkdownFormat().Write(report, output, new ReportSettings { MaxComments = maxComments });
        return output.ToString();
    }

    private Rule RuleOf(CommandArgument argument)
    {
        var name = Needed(argument.Rule, "rule");
        return linter.Rules.FirstOrDefault(rule => name.Equals(rule.Descriptor.Id, StringComparison.OrdinalIgnoreCase)
            || name.Equals(rule.Descriptor.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw new RpcException(RpcError.InvalidParams, $"There is no rule {name}.");
    }

    private async Task<DraftLint> LintAsync(CommandArgument argument, JsonElement token, CancellationToken cancellationToken)
    {
        var uri = Needed(argument.Uri, "uri");
        var draft = session.Find(uri) ?? throw new RpcException(RpcError.InvalidParams, $"{uri} is not open.");
        session.Notices.Progress(token, new WorkDone("begin") { Title = $"Linting {Path.GetFileName(draft.Path)}" });
        try
        {
            return await draft.Lint.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            session.Notices.Progress(token, new WorkDone("end"));
        }
    }

    private static string Needed(string? value, string name) => value ?? throw new RpcException(RpcError.InvalidParams, $"The command's argument has no {name}.");
}
