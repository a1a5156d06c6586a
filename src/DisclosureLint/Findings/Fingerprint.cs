using System.Security.Cryptography;
using System.Text;

namespace DisclosureLint.Findings;

/// <summary>
/// The identity of a finding across drafts: a hash of the rule, the part of the filing, and the words with their sentence. Letters only,
/// with digits masked, because every amendment changes numbers; no line, no page, no path. Findings that are equal in all of that
/// get an ordinal.
/// </summary>
internal static class Fingerprint
{
    private const int HexDigits = 16;

    /// <summary>Gives every finding its fingerprint.</summary>
    /// <param name="sorted">Findings in the order of the text.</param>
    public static IReadOnlyList<Finding> Assign(IEnumerable<Finding> sorted)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<Finding>();
        foreach (var finding in sorted)
        {
            var identity = Identity(finding);
            var ordinal = seen.GetValueOrDefault(identity);
            seen[identity] = ordinal + 1;
            result.Add(finding with
            {
                Fingerprint = Hash(ordinal == 0 ? identity : $"{identity}#{ordinal}"),
                FormerFingerprints = [.. finding.Rule.Aliases.Select(alias => Hash(alias + identity[finding.Rule.Id.Length..]))],
            });
        }

        return result;
    }

    private static string Identity(Finding finding)
    {
        var location = finding.Location;
        var identity = new StringBuilder();
        identity.Append(finding.Rule.Id).Append('|').Append(location.Section.Part).Append('|');
        AppendLetters(identity, location.Excerpt);
        identity.Append('|');
        if (!finding.IsOfWordsAlone) AppendLetters(identity, location.Sentence);
        return identity.Append('|').Append(finding.GroupKey).ToString();
    }

    private static void AppendLetters(StringBuilder identity, string text)
    {
        var lastWasDigit = false;
        foreach (var character in text)
        {
            if (char.IsLetter(character)) identity.Append(char.ToLowerInvariant(character));
            else if (char.IsDigit(character) && !lastWasDigit) identity.Append('0');
            lastWasDigit = char.IsDigit(character) || (lastWasDigit && character is ',' or '.');
        }
    }

    private static string Hash(string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..HexDigits];
}
