using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>A law, body, address, market or threshold that drafts still name after it is gone.</summary>
/// <param name="Key">Names the matter; repeats of one matter are one finding.</param>
/// <param name="Cues">Words that call for a look, in lower case.</param>
/// <param name="Words">The words as the draft must have them.</param>
/// <param name="Since">From this day on the matter is out of date.</param>
/// <param name="Now">What is true instead, and since when.</param>
/// <param name="Source">Where that is said.</param>
internal sealed record ObsoleteMatter(string Key, string[] Cues, Regex Words, DateOnly Since, string Now, string Source)
{
    /// <summary>Words of the sentence that show the draft to speak of the past, or to know better; null for none.</summary>
    public Regex? Unless { get; init; }

    /// <summary>Whether it may be right in a context that the words do not tell.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is about accounting, and only the statements and the discussion of them count.</summary>
    public bool IsAccounting { get; init; }
}
