using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.FormChecks;

/// <summary>One kind of check. Stateless; a form item gives it its data.</summary>
public abstract class FormTest
{
    /// <summary>The phrases that it looks for, in lower case, a trailing <c>*</c> for any ending; all are found in one pass.</summary>
    public virtual IEnumerable<string> Phrases => [];

    /// <summary>Answers the check for one filing.</summary>
    /// <param name="reading">The filing, and where the phrases stand.</param>
    public abstract FormAnswer Answer(FormReading reading);
}

/// <summary>The answer to a check.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Note">What a reader should know of it; empty for nothing.</param>
/// <param name="Place">Where it stands; null where it is nowhere.</param>
public sealed record FormAnswer(FormStatus Status, string Note = "", Location? Place = null)
{
    /// <summary>It is there.</summary>
    /// <param name="place">Where.</param>
    /// <param name="note">What a reader should know of it.</param>
    public static FormAnswer Present(Location? place, string note = "") => new(FormStatus.Present, note, place);

    /// <summary>It is there, and something is wrong with it.</summary>
    /// <param name="place">Where.</param>
    /// <param name="note">What is wrong.</param>
    public static FormAnswer Defective(Location? place, string note) => new(FormStatus.Defective, note, place);

    /// <summary>It is nowhere.</summary>
    /// <param name="note">What was looked for.</param>
    public static FormAnswer Missing(string note) => new(FormStatus.Missing, note);

    internal static FormAnswer At(Section section, string note = "") =>
        Present(section.Heading is { } heading ? Location.Of(heading) : FirstPlace(section), note);

    internal static FormAnswer At(PhrasePlace place, string note = "") => Present(Location.Of(place.Block, place.Range), note);

    private static Location? FirstPlace(Section section) =>
        section.Blocks.FirstOrDefault(block => !block.Content.IsEmpty) is { } block ? Location.Of(block) : null;
}

/// <summary>A phrase where it stands.</summary>
/// <param name="Block">The block.</param>
/// <param name="Range">Offsets into its text.</param>
public readonly record struct PhrasePlace(Block Block, TextSpan Range);
