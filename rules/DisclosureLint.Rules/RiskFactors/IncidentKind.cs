namespace DisclosureLint.Rules.RiskFactors;

/// <summary>Sorts the words for mishaps into the few kinds that the staff write one comment about.</summary>
internal static class IncidentKind
{
    private static readonly (string Kind, string[] Stems)[] Kinds =
    [
        ("security", ["breach", "attack", "hack", "intrusion", "phishing", "ransomware", "malware", "virus", "unauthori", "vulnerabilit", "theft", "fraud"]),
        ("service", ["outage", "interruption", "disruption", "downtime", "failure", "malfunction", "bug", "incident"]),
        ("legal", ["litigation", "lawsuit", "legal proceeding", "claim", "audit", "investigation", "inquir", "subpoena", "fine", "penalt", "infring", "scrutiny", "negative"]),
        ("product", ["recall", "defect", "error", "warranty", "injur", "accident", "spill"]),
        ("supply", ["delay", "shortage", "cancel", "terminat", "default", "strike"]),
    ];

    /// <summary>The kind of a mishap.</summary>
    /// <param name="word">A word for it, in any case.</param>
    public static string Of(string word)
    {
        foreach (var (kind, stems) in Kinds)
        {
            if (Array.Exists(stems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) return kind;
        }

        return "nature";
    }
}
