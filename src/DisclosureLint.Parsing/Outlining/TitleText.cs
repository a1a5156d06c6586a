using System.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Titles brought to one form, so that those of the contents and of the text can be compared.</summary>
internal static class TitleText
{
    /// <summary>
    /// The title in lower case, straight quotes dropped, <c>&amp;</c> as "and", punctuation as single spaces; without item or part
    /// numbers in front and without "(continued)", dot leaders and page numbers behind.
    /// </summary>
    /// <param name="title">The title as printed.</param>
    public static string Normalize(string title)
    {
        var words = Fold(title);
        words = WithoutItemNumber(words);
        return WithoutContinued(words);
    }

    /// <summary>Lower case, letters and digits only, single spaces between the words; apostrophes vanish.</summary>
    /// <param name="title">The title as printed.</param>
    public static string Fold(string title)
    {
        var folded = new StringBuilder(title.Length);
        var pendingSpace = false;
        for (var i = 0; i < title.Length; i++)
        {
            var c = title[i];
            if (c is '’' or '\'' or '‘' or '`') continue;

            // "U.S." reads as one word, a spaced-out "S hares" cannot be told from two.
            if (c == '.' && i > 0 && char.IsLetter(title[i - 1]) && (i < 2 || !char.IsLetter(title[i - 2]))) continue;
            if (c == '&')
            {
                if (folded.Length > 0) folded.Append(' ');
                folded.Append("and");
                pendingSpace = true;
                continue;
            }

            if (!char.IsLetterOrDigit(c))
            {
                pendingSpace = true;
                continue;
            }

            if (pendingSpace && folded.Length > 0) folded.Append(' ');
            pendingSpace = false;
            folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Whether one title is the other, or begins it, or they share most of their words.</summary>
    /// <param name="left">A normalized title.</param>
    /// <param name="right">A normalized title.</param>
    public static bool Agree(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return false;
        if (string.Equals(left, right, StringComparison.Ordinal)) return true;
        if (string.Equals(left.Replace(" ", "", StringComparison.Ordinal), right.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)) return true;
        var (longer, shorter) = left.Length >= right.Length ? (left, right) : (right, left);
        if (shorter.Length >= 6 && longer.StartsWith(shorter, StringComparison.Ordinal) && longer.Length <= shorter.Length * 4) return true;
        return SharedWords(left, right) >= 0.6;
    }

    /// <summary>The words two titles share, as a share of the longer one's; 0 to 1.</summary>
    /// <param name="left">A normalized title.</param>
    /// <param name="right">A normalized title.</param>
    public static double SharedWords(string left, string right)
    {
        var leftWords = left.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rightWords = right.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (leftWords.Length == 0 || rightWords.Length == 0) return 0;
        var known = new HashSet<string>(leftWords, StringComparer.Ordinal);
        var shared = rightWords.Count(known.Contains);
        return (double)shared / Math.Max(leftWords.Length, rightWords.Length);
    }

    /// <summary>Whether a title says that it goes on from an earlier page.</summary>
    /// <param name="title">The title as printed.</param>
    public static bool IsContinued(string title)
    {
        var words = Fold(title);
        return words.Length != WithoutContinued(words).Length;
    }

    private static string WithoutItemNumber(string words)
    {
        if (!words.StartsWith("item ", StringComparison.Ordinal)) return words;
        var end = words.IndexOf(' ', 5);
        if (end < 0 || !char.IsAsciiDigit(words[5]) || end - 5 > 3) return words;
        return words[(end + 1)..];
    }

    private static string WithoutContinued(string words)
    {
        foreach (var ending in (ReadOnlySpan<string>)[" continued", " contd", " cont d", " cont"])
        {
            if (words.EndsWith(ending, StringComparison.Ordinal)) return words[..^ending.Length];
        }

        return words;
    }
}
