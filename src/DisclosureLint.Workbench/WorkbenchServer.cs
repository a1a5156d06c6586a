using System.Globalization;
using System.Net;
using DisclosureLint.Presentation;
using DisclosureLint.Reporting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace DisclosureLint.Workbench;

/// <summary>Serves the workbench to the browser of this machine, and to no other.</summary>
/// <param name="draft">The draft.</param>
/// <param name="markups">What shows documents; the first that shows one is taken.</param>
/// <param name="formats">The report formats; the letter and the proof are taken from them.</param>
public sealed class WorkbenchServer(IWorkbenchDraft draft, IReadOnlyList<IDocumentMarkup> markups, IReadOnlyList<IReportFormat> formats)
{
    private const int LargestBody = 64 * 1024;

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="started">Told the address to open, secret included, once the server listens.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <exception cref="WorkbenchException">The port cannot be listened on.</exception>
    public async Task RunAsync(int port, Action<string> started, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(started);
        var gate = new Gate();
        var session = new WorkbenchSession(draft, markups);
        var app = Build(port, new WorkbenchRequests(session, gate, formats));
        await using (app.ConfigureAwait(false))
        {
            await StartAsync(app, port, cancellationToken).ConfigureAwait(false);
            var address = new Uri(app.Urls.First());
            gate.ListenOn(address.Port);
            started(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{address.Port}/?token={gate.Token}"));
            try
            {
                // The lint holds its thread for seconds: not one that answers the browser.
                await Task.Run(() => session.RunAsync(cancellationToken), cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // Stopped by the user, which is how a server ends.
            }
        }
    }

    private static WebApplication Build(int port, WorkbenchRequests requests)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(requests.AnswerAsync);
        return app;
    }

    private static async Task StartAsync(WebApplication app, int port, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw new WorkbenchException(string.Create(CultureInfo.InvariantCulture, $"Port {port} cannot be used: {exception.Message}"));
        }
    }
}
