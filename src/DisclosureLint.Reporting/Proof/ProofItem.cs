using System.Globalization;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Proof;

/// <summary>A finding with its number in the proof and its places in the text.</summary>
/// <param name="Number">1-based; the same in the margin, the list and the strip.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Places">The main place first, then the others; no span twice.</param>
internal sealed record ProofItem(int Number, Finding Finding, IReadOnlyList<ProofPlace> Places)
{
    /// <summary>One letter for the look: <c>e</c>, <c>w</c>, <c>i</c>, or <c>x</c> where it is suppressed or in the baseline.</summary>
    public string Look => Finding.Suppressed is not null ? "x" : LookOf(Finding.Severity);

    /// <summary>The letter of a severity.</summary>
    public static string LookOf(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        _ => "i",
    };

    /// <summary>Numbers a finding.</summary>
    public static ProofItem Of(int number, Finding finding)
    {
        var places = new List<ProofPlace> { new(string.Create(CultureInfo.InvariantCulture, $"f{number}"), finding.Location, "") };
        foreach (var related in finding.Related)
        {
            if (related.Location.Source != finding.Location.Source || places.Exists(place => place.Location.Span == related.Location.Span)) continue;
            places.Add(new ProofPlace(string.Create(CultureInfo.InvariantCulture, $"f{number}-{places.Count}"), related.Location, related.Message));
        }

        return new ProofItem(number, finding, places);
    }
}

/// <summary>A place of a finding.</summary>
/// <param name="Anchor">The name that leads to it.</param>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there; empty for the main place.</param>
internal sealed record ProofPlace(string Anchor, Location Location, string Message);
