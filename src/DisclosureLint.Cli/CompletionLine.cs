namespace DisclosureLint.Cli;

/// <summary>A command line that a shell asks completions for, as arguments of the <c>[suggest]</c> directive.</summary>
internal static class CompletionLine
{
    private const string Directive = "[suggest:";
    private const string DefaultVerb = "lint ";

    /// <summary>Puts the default verb into a line that has none, as the command line itself does; the cursor moves with its word.</summary>
    /// <param name="args">The tool's arguments.</param>
    /// <param name="isVerb">Whether a word is a verb.</param>
    /// <returns>The arguments; as they are where they ask for no completions.</returns>
    public static string[] WithVerb(string[] args, Func<string, bool> isVerb)
    {
        if (args is not [var directive, var line] || !directive.StartsWith(Directive, StringComparison.Ordinal) || !directive.EndsWith(']')) return args;
        if (!int.TryParse(directive.AsSpan()[Directive.Length..^1], System.Globalization.CultureInfo.InvariantCulture, out var cursor)) return args;
        var first = line.IndexOf(' ', StringComparison.Ordinal) + 1;
        if (first == 0) return args;
        while (first < line.Length && line[first] == ' ') first++;
        var end = line.IndexOf(' ', first);
        var word = end < 0 ? line[first..] : line[first..end];

        // A first word that is still being typed may become a verb; only an option is certain to belong to the default one.
        var isTyped = end < 0 || cursor <= end;
        if (isVerb(word) || (isTyped && !word.StartsWith('-'))) return args;
        return [$"{Directive}{cursor + DefaultVerb.Length}]", line.Insert(first, DefaultVerb)];
    }
}
