namespace DisclosureLint.LexiconTool;

/// <summary>A set of synonyms: its words as they are spelt, and whether they name an animal or a plant.</summary>
internal sealed record Synset(IReadOnlyList<string> Words, bool IsOrganism);
