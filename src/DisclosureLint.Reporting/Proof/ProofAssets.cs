using System.Security.Cryptography;
using System.Text;

namespace DisclosureLint.Reporting.Proof;

/// <summary>The style sheets and the script of the proof.</summary>
public static class ProofAssets
{
    /// <summary>How the paper looks: the draft, its marks, nothing else.</summary>
    public static string PaperStyle { get; } = Read("paper.css");

    /// <summary>How the panels around it look.</summary>
    public static string PanelStyle { get; } = Read("panels.css");

    /// <summary>What makes the page more convenient where scripts run.</summary>
    public static string Script { get; } = Read("proof.js");

    /// <summary>The source expression that lets a content security policy run an inline script of this text and no other.</summary>
    /// <param name="script">The text between the tags.</param>
    public static string HashSource(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(ProofAssets).Assembly.GetManifestResourceStream($"proof/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }
}
