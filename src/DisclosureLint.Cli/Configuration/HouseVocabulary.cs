using DisclosureLint.Language;
using DisclosureLint.Rules;
using DisclosureLint.Rules.Declared;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Configuration;

/// <summary>
/// The project's own concepts and rules, found before the rules are put together: a rule that the configuration names must be there when
/// the configuration is read.
/// </summary>
internal static class HouseVocabulary
{
    /// <summary>The files that the configuration of the command line's first draft names under <c>vocabulary</c>.</summary>
    /// <param name="arguments">The command line as given.</param>
    /// <exception cref="UsageException">A file is missing or cannot be read; the message says where it is named.</exception>
    public static IReadOnlyList<VocabularySource> Find(IReadOnlyList<string> arguments)
    {
        if (arguments.Contains("--no-config", StringComparer.Ordinal)) return [];
        var path = ConfigurationOf(arguments);
        if (path is null || !File.Exists(path)) return [];
        var file = YamlFile.Read(path);
        if (file.Root is null) return [];
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var sources = new List<VocabularySource>();
        foreach (var (_, value) in file.Entries(file.Root, "The configuration").Where(entry => entry.Key.Value == "vocabulary"))
        {
            foreach (var item in file.Items(value, "vocabulary"))
            {
                var named = file.Text(item, "vocabulary");
                var full = Path.GetFullPath(Path.Combine(folder, named));
                if (!File.Exists(full)) throw file.Problem(item, $"There is no file {named}.");
                sources.Add(new VocabularySource(Path.GetRelativePath(Directory.GetCurrentDirectory(), full), File.ReadAllText(full)));
            }
        }

        return sources;
    }

    /// <summary>Adds concepts and rules of a project to those that ship.</summary>
    /// <exception cref="UsageException">Something in a file is wrong, or a rule has the id of one that ships.</exception>
    public static void Add(IServiceCollection services, IReadOnlyList<VocabularySource> house)
    {
        try
        {
            var declared = DeclaredRules.Read(house);
            VocabularySource[] shipped = [Concepts.Source, .. Concepts.DeclaredRules.Vocabulary];

            // A wrong name shows here, with its line, and not in the middle of a lint.
            Vocabulary.Of([.. shipped, .. declared.Vocabulary]);
            foreach (var source in declared.Vocabulary) services.AddSingleton(source);
            foreach (var rule in declared.Rules) services.AddSingleton(rule);
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static string? ConfigurationOf(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--config" && i + 1 < arguments.Count) return arguments[i + 1];
            if (arguments[i].StartsWith("--config=", StringComparison.Ordinal)) return arguments[i]["--config=".Length..];
        }

        var drafts = arguments.Where(argument => !argument.StartsWith('-') && Path.Exists(argument)).ToArray();
        return Path.Combine(ProjectFolder.Find(ProjectFolder.StartOf(drafts)), ProjectFolder.ConfigurationName);
    }
}
