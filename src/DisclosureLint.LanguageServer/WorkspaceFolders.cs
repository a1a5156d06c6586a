using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.LanguageServer.Protocol;

namespace DisclosureLint.LanguageServer;

/// <summary>The folders that the client has open.</summary>
internal sealed class WorkspaceFolders
{
    private readonly Lock _lock = new();
    private readonly List<string> _uris = [];

    /// <summary>Paths of the folders.</summary>
    public IReadOnlyList<string> Paths
    {
        get
        {
            lock (_lock) return [.. _uris.Where(DraftUri.IsFile).Select(DraftUri.ToPath)];
        }
    }

    /// <summary>Takes the folders of a new session; an old client knows only one.</summary>
    public void Set(InitializeParams parameters)
    {
        lock (_lock)
        {
            if (parameters.WorkspaceFolders is { } folders) _uris.AddRange(folders.Select(folder => folder.Uri));
            else if (parameters.RootUri is { } uri) _uris.Add(uri);
            else if (parameters.RootPath is { } path) _uris.Add(DraftUri.FromPath(path));
        }
    }

    public void Change(FoldersChange change)
    {
        lock (_lock)
        {
            foreach (var folder in change.Removed) _uris.Remove(folder.Uri);
            _uris.AddRange(change.Added.Select(folder => folder.Uri).Except(_uris, StringComparer.Ordinal));
        }
    }
}
