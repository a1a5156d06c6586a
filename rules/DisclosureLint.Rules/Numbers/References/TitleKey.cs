using System.Text;

namespace DisclosureLint.Rules.Numbers.References;

/// <summary>Titles as they are compared: letters and digits only, in lower case.</summary>
internal static class TitleKey
{
    /// <summary>The key of a title.</summary>
    public static string Of(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var character in title)
        {
            if (char.IsLetterOrDigit(character)) key.Append(char.ToLowerInvariant(character));
            else if (character == '&') key.Append("and");
        }

        return key.ToString();
    }
}
