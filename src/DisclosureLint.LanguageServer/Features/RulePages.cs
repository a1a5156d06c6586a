using System.Text;
using DisclosureLint.LanguageServer.Documents;
using DisclosureLint.Linting;
using DisclosureLint.Reporting.Rules;

namespace DisclosureLint.LanguageServer.Features;

/// <summary>
/// The pages of the rules: under an address that the user gave, else as files that are written on first use, since the tool works
/// offline and its user may have no other copy.
/// </summary>
/// <param name="linter">The rules.</param>
/// <param name="folder">Where pages are written.</param>
internal sealed class RulePages(Linter linter, string folder)
{
    private readonly Dictionary<string, string?> _uris = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The address under which the pages stand, or null where they are written here.</summary>
    public string? Address { get; set; }

    /// <summary>The URI of a rule's page; null where it cannot be written.</summary>
    public string? UriOf(string ruleId)
    {
        if (Address is { } address) return $"{address.TrimEnd('/')}/{ruleId}.md";
        lock (_lock)
        {
            if (!_uris.TryGetValue(ruleId, out var uri)) _uris.Add(ruleId, uri = Write(ruleId));
            return uri;
        }
    }

    private string? Write(string ruleId)
    {
        var rule = linter.Rules.FirstOrDefault(rule => rule.Descriptor.Id == ruleId);
        if (rule is null) return null;
        try
        {
            var path = Path.Combine(folder, $"{ruleId}.md");
            var page = RulePage.Write(rule);
            Directory.CreateDirectory(folder);
            if (!File.Exists(path) || File.ReadAllText(path) != page) Replace(path, page);
            return DraftUri.FromPath(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Two servers may write the same page: each moves a whole one into place.</summary>
    private static void Replace(string path, string page)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) writer.Write(page);
        File.Move(temporary, path, overwrite: true);
    }
}
