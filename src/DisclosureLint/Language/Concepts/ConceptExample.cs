using DisclosureLint.Language.Notation;

namespace DisclosureLint.Language;

/// <summary>A sentence that a file of concepts gives as an example.</summary>
/// <param name="Concept">The name of the concept.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsHeld">Whether it holds the concept; false for a near-miss.</param>
/// <param name="Line">1-based line of the file.</param>
public sealed record ConceptExample(string Concept, string Sentence, bool IsHeld, int Line)
{
    /// <summary>The examples of a file, in order.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="FormatException">The file is wrong; the message tells line and column.</exception>
    public static IReadOnlyList<ConceptExample> In(VocabularySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var errors = new List<NotationError>();
        var examples = new List<ConceptExample>();
        foreach (var entry in NotationReader.Read(source.Text, errors))
        {
            if (entry.Kind != "concept") continue;
            foreach (var field in entry.Fields)
            {
                if (field.Key is "holds" or "lacks") examples.Add(new ConceptExample(entry.Name, field.Value, field.Key == "holds", field.Line));
            }
        }

        if (errors.Count > 0) throw new FormatException($"{source.Name}({errors[0].Line},{errors[0].Column}): {errors[0].Message}.");
        return examples;
    }
}
