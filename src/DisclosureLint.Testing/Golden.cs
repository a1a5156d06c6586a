using System.Globalization;
using System.Text;

namespace DisclosureLint.Testing;

/// <summary>Compares a text with a committed file, so that a change of it is reviewed as a diff.</summary>
public static class Golden
{
    private const string UpdateVariable = "UPDATE_GOLDEN";
    private const int MostLinesShown = 20;
    private const int LongestLineShown = 160;

    /// <summary>Checks that the file holds the text; with the environment variable <c>UPDATE_GOLDEN=1</c> writes it instead.</summary>
    /// <param name="text">The text as it is now; line ends do not matter.</param>
    /// <param name="path">The committed file, in UTF-8.</param>
    /// <exception cref="GoldenMismatchException">The file differs or is not there; the message shows the lines.</exception>
    public static void Verify(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        var actual = text.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected == actual) return;
        throw new GoldenMismatchException($"{path} is not what the code gives now. Review the difference, then run the tests with {UpdateVariable}=1.\n{Difference(expected, actual)}");
    }

    /// <summary>The lines that differ, from the first to the last, with their numbers.</summary>
    private static string Difference(string expected, string actual)
    {
        var old = expected.Split('\n');
        var now = actual.Split('\n');
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        var same = 0;
        while (same < old.Length - start && same < now.Length - start && old[^(same + 1)] == now[^(same + 1)]) same++;
        return Lines('-', old, start, old.Length - same) + Lines('+', now, start, now.Length - same);
    }

    private static string Lines(char sign, string[] lines, int from, int to)
    {
        var shown = new StringBuilder();
        for (var i = from; i < Math.Min(to, from + MostLinesShown); i++)
            shown.Append(CultureInfo.InvariantCulture, $"{sign} {i + 1,5} | {Cut(lines[i])}\n");
        if (to - from > MostLinesShown) shown.Append(CultureInfo.InvariantCulture, $"{sign}       … {to - from - MostLinesShown} more\n");
        return shown.ToString();
    }

    private static string Cut(string line) => line.Length <= LongestLineShown ? line : line[..LongestLineShown] + "…";
}

/// <summary>A text is not what a committed file holds.</summary>
/// <param name="message">The lines that differ.</param>
public sealed class GoldenMismatchException(string message) : Exception(message);
