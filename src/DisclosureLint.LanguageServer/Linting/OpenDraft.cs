using DisclosureLint.Filings;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Protocol;

namespace DisclosureLint.LanguageServer.Linting;

/// <summary>
/// A draft that is open in the editor, and the lint of its present version. An edit cancels the lint that runs; a first edit after a
/// rest is linted at once, while somebody types the lint waits for a pause. Nothing of an older version is ever told.
/// </summary>
internal sealed class OpenDraft
{
    /// <summary>An edit that comes so soon after another is typing.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);

    private readonly Lock _lock = new();
    private readonly DraftLinter _linter;
    private readonly Func<ClientSettings> _settings;
    private readonly Action<OpenDraft, DraftLint> _publish;
    private readonly DraftText _text;
    private CancellationTokenSource _cancellation = new();
    private Task<DraftLint> _lint;
    private Filing? _read;
    private DateTimeOffset _lastEdit;
    private bool _isClosed;

    public OpenDraft(DocumentItem item, DraftLinter linter, Func<ClientSettings> settings, Action<OpenDraft, DraftLint> publish)
    {
        Uri = item.Uri;
        Path = DraftUri.ToPath(item.Uri);
        Version = item.Version;
        _linter = linter;
        _settings = settings;
        _publish = publish;
        _text = new DraftText(item.Text);
        lock (_lock) _lint = Start(TimeSpan.Zero);
    }

    public string Uri { get; }

    public string Path { get; }

    public int Version { get; private set; }

    /// <summary>The lint of the present version; cancelled when the draft changes.</summary>
    public Task<DraftLint> Lint
    {
        get
        {
            lock (_lock) return _lint;
        }
    }

    /// <summary>Takes the changes of one notification, each against the text that the one before it left.</summary>
    public void Change(int version, IReadOnlyList<TextChange> changes)
    {
        lock (_lock)
        {
            foreach (var change in changes) _text.Apply(change);
            Version = version;
            _read = null;
            var now = TimeProvider.System.GetUtcNow();
            var isTyping = now - _lastEdit < Rest;
            _lastEdit = now;
            Restart(isTyping ? _settings().Delay : TimeSpan.Zero);
        }
    }

    /// <summary>Lints again because the settings changed; the text is not read again.</summary>
    public void Refresh()
    {
        lock (_lock) Restart(TimeSpan.Zero);
    }

    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            _cancellation.Cancel();
        }
    }

    private void Restart(TimeSpan delay)
    {
        _cancellation.Cancel();
        _cancellation = new CancellationTokenSource();
        _lint = Start(delay);
    }

    private Task<DraftLint> Start(TimeSpan delay)
    {
        var cancellationToken = _cancellation.Token;
        var lint = Task.Run(() => RunAsync(delay, cancellationToken), cancellationToken);

        // A lint that nobody waits for may still fail; the session reports it, the task must not.
        _ = lint.ContinueWith(
            static (done, draft) => ((OpenDraft)draft!).Finish(done), this, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return lint;
    }

    private async Task<DraftLint> RunAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (delay > TimeSpan.Zero) await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        string text;
        int version;
        Filing? read;
        lock (_lock)
        {
            // The text is copied only now: of a burst of edits most are never linted.
            cancellationToken.ThrowIfCancellationRequested();
            (text, version, read) = (_text.ToString(), Version, _read);
        }

        var lint = _linter.Lint(Path, Readable(text), version, read, _settings(), cancellationToken);
        lock (_lock)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _read = lint.Filing;
        }

        return lint;
    }

    private void Finish(Task<DraftLint> done)
    {
        if (done.Exception?.GetBaseException() is { } exception) Failed?.Invoke(exception);
        if (!done.IsCompletedSuccessfully) return;
        lock (_lock)
        {
            // No edit is taken while the findings are handed over: they are of the version that they say.
            if (!_isClosed && done.Result.Version == Version && ReferenceEquals(done, _lint)) _publish(this, done.Result);
        }
    }

    /// <summary>Told of a defect in a lint.</summary>
    public Action<Exception>? Failed { get; init; }

    /// <summary>The parser takes U+FFFF, which no text may hold, for the end.</summary>
    private static string Readable(string text) => text.Contains('\uffff', StringComparison.Ordinal) ? text.Replace('\uffff', '\ufffd') : text;
}
