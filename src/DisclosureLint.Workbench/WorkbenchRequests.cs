using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureLint.Reporting;
using Microsoft.AspNetCore.Http;

namespace DisclosureLint.Workbench;

/// <summary>Answers the browser.</summary>
internal sealed class WorkbenchRequests(WorkbenchSession session, Gate gate, IReadOnlyList<IReportFormat> formats)
{
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string LetterPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    /// <summary>The proof brings a policy of its own; the header takes away what a page at this address could reach.</summary>
    private const string ProofPolicy = "connect-src 'none'; sandbox allow-scripts allow-modals allow-downloads; frame-ancestors 'none'";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        Harden(response.Headers);
        var path = request.Path.Value ?? "";
        if (!gate.IsOurs(request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (path == "/" && request.Method == "GET" && gate.TryAdmit(context))
        {
            // The secret does not stay in the address, the history or a screenshot.
            response.Redirect("/");
            return;
        }

        if (!gate.IsKnown(request))
        {
            var hint = "Open the address that disclosurelint serve printed."u8.ToArray();
            await SendAsync(response, "text/plain; charset=utf-8", hint, StatusCodes.Status403Forbidden).ConfigureAwait(false);
            return;
        }

        await (request.Method switch
        {
            "GET" => GetAsync(context, path),
            "POST" when path == "/suppress" && gate.MayChange(request) => SuppressAsync(context),
            "POST" when path == "/unsuppress" && gate.MayChange(request) => UnsuppressAsync(context),
            _ => FailAsync(response, StatusCodes.Status403Forbidden),
        }).ConfigureAwait(false);
    }

    private async Task GetAsync(HttpContext context, string path)
    {
        var response = context.Response;
        if (path.StartsWith(Pictures.Prefix, StringComparison.Ordinal))
        {
            await SendPictureAsync(context, path[Pictures.Prefix.Length..]).ConfigureAwait(false);
            return;
        }

        switch (path)
        {
            case "/":
                response.Headers.ContentSecurityPolicy = PagePolicy;
                await SendAsync(response, "text/html; charset=utf-8", UiFiles.Page(gate.Token)).ConfigureAwait(false);
                break;
            case "/view":
                await SendAsync(response, "application/json", (await CurrentAsync(context).ConfigureAwait(false)).View).ConfigureAwait(false);
                break;
            case "/draft":
                response.Headers.ContentSecurityPolicy = PaperPage.Policy;
                await SendAsync(response, "text/html; charset=utf-8", (await CurrentAsync(context).ConfigureAwait(false)).Paper).ConfigureAwait(false);
                break;
            case "/letter":
                response.Headers.ContentSecurityPolicy = LetterPolicy;
                await SendReportAsync(context, "letter-html").ConfigureAwait(false);
                break;
            case "/proof":
                response.Headers.ContentSecurityPolicy = ProofPolicy;
                await SendReportAsync(context, "html").ConfigureAwait(false);
                break;
            case "/events":
                await SendEventsAsync(context).ConfigureAwait(false);
                break;
            case var _ when UiFiles.Find(path.TrimStart('/')) is { } file:
                await SendAsync(response, file.Type, file.Content).ConfigureAwait(false);
                break;
            default:
                await FailAsync(response, StatusCodes.Status404NotFound).ConfigureAwait(false);
                break;
        }
    }

    private async Task SendPictureAsync(HttpContext context, string name)
    {
        if (Pictures.Find(session.Draft.Path, name) is not { } picture)
        {
            await FailAsync(context.Response, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        var content = await File.ReadAllBytesAsync(picture.Path, context.RequestAborted).ConfigureAwait(false);
        await SendAsync(context.Response, picture.Type, content).ConfigureAwait(false);
    }

    /// <summary>Tells each new state by its number, until the page is closed.</summary>
    private async Task SendEventsAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        var version = 0;
        while (!context.RequestAborted.IsCancellationRequested)
        {
            string message;
            try
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
                patience.CancelAfter(Heartbeat);
                version = (await session.NewerThanAsync(version, patience.Token).ConfigureAwait(false)).Version;
                message = string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n");
            }
            catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
            {
                message = ": still here\n\n";
            }

            await response.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task SuppressAsync(HttpContext context)
    {
        var (fingerprint, reason, by) = await ReadSuppressionAsync(context).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(reason))
        {
            await RefuseAsync(context.Response, "Say why it needs no cure: whoever reads the suppression must see the reason.").ConfigureAwait(false);
        }
        else if (session.Current?.Find(fingerprint) is not { } finding)
        {
            await RefuseAsync(context.Response, "The draft has changed and no longer has this finding.").ConfigureAwait(false);
        }
        else if (finding.Suppressed is not null)
        {
            await RefuseAsync(context.Response, "The finding is suppressed already.").ConfigureAwait(false);
        }
        else
        {
            var decider = string.IsNullOrWhiteSpace(by) ? null : by.Trim();
            await DecideAsync(context.Response, () => session.Draft.Suppress(finding, reason.Trim(), decider)).ConfigureAwait(false);
        }
    }

    private async Task UnsuppressAsync(HttpContext context)
    {
        var (fingerprint, _, _) = await ReadSuppressionAsync(context).ConfigureAwait(false);
        if (session.Current?.Find(fingerprint) is not { } finding)
        {
            await RefuseAsync(context.Response, "The draft has changed and no longer has this finding.").ConfigureAwait(false);
        }
        else if (finding.Suppressed is not { Kind: "suppression" })
        {
            await RefuseAsync(context.Response, "Only what disclosurelint.suppressions.yml says can be taken back here.").ConfigureAwait(false);
        }
        else
        {
            await DecideAsync(context.Response, () => session.Draft.Unsuppress(finding)).ConfigureAwait(false);
        }
    }

    private static Task DecideAsync(HttpResponse response, Action decide)
    {
        try
        {
            decide();
            response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }
        catch (WorkbenchException exception)
        {
            return RefuseAsync(response, exception.Message);
        }
    }

    private static async Task<(string Fingerprint, string Reason, string? By)> ReadSuppressionAsync(HttpContext context)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            return (Text("fingerprint") ?? "", Text("reason") ?? "", Text("by"));

            string? Text(string name) =>
                json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                    ? value.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return ("", "", null);
        }
    }

    private async Task SendReportAsync(HttpContext context, string format)
    {
        var snapshot = await CurrentAsync(context).ConfigureAwait(false);
        if (snapshot.Report is not { } report || formats.FirstOrDefault(known => known.Name == format) is not { } writer)
        {
            await FailAsync(context.Response, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        writer.Write(report, text, new ReportSettings());
        await SendAsync(context.Response, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(text.ToString())).ConfigureAwait(false);
    }

    private Task<WorkbenchSnapshot> CurrentAsync(HttpContext context) => session.NewerThanAsync(0, context.RequestAborted);

    private static Task RefuseAsync(HttpResponse response, string message) =>
        SendAsync(response, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(message), StatusCodes.Status409Conflict);

    private static Task FailAsync(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpResponse response, string type, byte[] content, int status = StatusCodes.Status200OK)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content).ConfigureAwait(false);
    }

    private static void Harden(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
