using System.Globalization;
using System.Text.Json;
using DisclosureLint.LanguageServer.Linting;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;
using DisclosureLint.LanguageServer.Rpc;

namespace DisclosureLint.LanguageServer;

/// <summary>The diagnostics of all drafts in the client's folders, in parts and with progress where the client asks for them.</summary>
internal sealed class WorkspaceDiagnostics(Session session, DraftsOnDisk onDisk, WorkspaceFolders folders, IProjectSource projects)
{
    public void Register(RpcMethods methods) => methods.OnRequest(
        "workspace/diagnostic", ProtocolJson.Default.WorkspaceDiagnosticParams, ProtocolJson.Default.WorkspaceDiagnosticReport, (parameters, cancellationToken) => Task.Run(() => Report(parameters, cancellationToken), cancellationToken));

    /// <summary>What distinguishes the answer from the last one.</summary>
    public static string ResultIdOf(DraftLint lint) => string.Create(CultureInfo.InvariantCulture, $"{lint.Version}/{lint.Stamp}");

    private WorkspaceDiagnosticReport Report(WorkspaceDiagnosticParams parameters, CancellationToken cancellationToken)
    {
        var previous = (parameters.PreviousResultIds ?? []).DistinctBy(result => result.Uri, StringComparer.Ordinal).ToDictionary(result => result.Uri, result => result.Value, StringComparer.Ordinal);
        var inParts = parameters.PartialResultToken.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        var reports = new List<DiagnosticReport>();
        session.Notices.Progress(parameters.WorkDoneToken, new WorkDone("begin") { Title = "Linting drafts", Percentage = 0 });
        try
        {
            // What is open is answered for by itself, version by version.
            var paths = folders.Paths.SelectMany(projects.DraftsIn).Distinct(StringComparer.Ordinal).Where(path => !session.IsOpen(path)).ToList();
            for (var i = 0; i < paths.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var done = new WorkDone("report") { Message = Path.GetFileName(paths[i]), Percentage = 100 * i / paths.Count };
                session.Notices.Progress(parameters.WorkDoneToken, done);
                var report = onDisk.Report(paths[i], session.Settings, cancellationToken);
                if (previous.GetValueOrDefault(report.Uri!) == report.ResultId) report = report with { Kind = "unchanged", Items = null };
                if (inParts) session.Notices.PartialResult(parameters.PartialResultToken, new WorkspaceDiagnosticReport([report]));
                else reports.Add(report);
            }
        }
        finally
        {
            session.Notices.Progress(parameters.WorkDoneToken, new WorkDone("end"));
        }

        return new WorkspaceDiagnosticReport(reports);
    }
}
