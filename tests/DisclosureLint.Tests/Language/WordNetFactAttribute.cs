using DisclosureLint.LexiconTool;
using Xunit;

namespace DisclosureLint.Tests.Language;

/// <summary>A test that reads WordNet where its package puts it; elsewhere it is skipped, with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WordNetFactAttribute : FactAttribute
{
    public WordNetFactAttribute()
    {
        if (!File.Exists(Path.Combine(WordNetFolder.Usual, "index.noun")))
            Skip = $"WordNet is not in {WordNetFolder.Usual}; Debian's package wordnet-base puts it there.";
    }
}
