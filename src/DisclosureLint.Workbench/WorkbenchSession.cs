using DisclosureLint.Presentation;

namespace DisclosureLint.Workbench;

/// <summary>Keeps the draft linted: looks at its files a few times a second, and tells whoever waits when there is a new state.</summary>
internal sealed class WorkbenchSession(IWorkbenchDraft draft, IReadOnlyList<IDocumentMarkup> markups)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorkbenchSnapshot? _current;

    /// <summary>The draft.</summary>
    public IWorkbenchDraft Draft => draft;

    /// <summary>The newest state; null until the first lint is done.</summary>
    public WorkbenchSnapshot? Current
    {
        get
        {
            lock (_lock) return _current;
        }
    }

    /// <summary>Waits for a state that is newer than one.</summary>
    /// <param name="version">The version that is known; 0 for none.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async Task<WorkbenchSnapshot> NewerThanAsync(int version, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_current is { } current && current.Version > version) return current;
                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Lints now and after each change, until it is stopped.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // By looking instead of by notification: editors save by renaming, and shared folders notify nobody.
        using var timer = new PeriodicTimer(Interval);
        var shown = "";
        var seen = Stamp();
        do
        {
            var stamp = Stamp();
            var isAtRest = stamp == seen;
            seen = stamp;

            // A file that is still being written is not linted in halves.
            if (!isAtRest || stamp == shown) continue;
            shown = stamp;
            Show(Take((Current?.Version ?? 0) + 1, cancellationToken));
        }
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false));
    }

    private WorkbenchSnapshot Take(int version, CancellationToken cancellationToken)
    {
        try
        {
            return WorkbenchSnapshot.Of(version, draft.Lint(cancellationToken), markups, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whatever is wrong with one state of the draft, the next may be right.
            return WorkbenchSnapshot.OfProblem(version, exception.Message);
        }
    }

    private void Show(WorkbenchSnapshot snapshot)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _current = snapshot;
            changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.SetResult();
    }

    private string Stamp() => string.Join('|', draft.Watched.Select(path =>
        new FileInfo(path) is { Exists: true } file ? string.Create(null, $"{file.LastWriteTimeUtc.Ticks}:{file.Length}") : "-"));
}
