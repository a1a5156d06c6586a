using Xunit;

namespace DisclosureLint.LanguageServer.Tests.Editors;

/// <summary>
/// A test that needs an editor or a client of others on this machine. Where DISCLOSURELINT_EDITORS is <c>required</c>, as in CI, it runs
/// whatever is there; elsewhere it is skipped, with the reason, where something is missing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EditorFactAttribute : FactAttribute
{
    /// <summary>Makes the test need something.</summary>
    /// <param name="needs">A program on the PATH, or a path within the repository.</param>
    public EditorFactAttribute(string needs)
    {
        var isRequired = Environment.GetEnvironmentVariable("DISCLOSURELINT_EDITORS") == "required";
        if (!isRequired && !IsThere(needs)) Skip = $"{needs} is not here; .ci/run installs it.";
    }

    private static bool IsThere(string needs)
    {
        if (needs.Contains('/', StringComparison.Ordinal)) return Path.Exists(Path.Combine(Repository.Root, needs));
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Any(folder => File.Exists(Path.Combine(folder, needs)));
    }
}
