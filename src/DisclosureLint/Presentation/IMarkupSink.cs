using DisclosureLint.Text;

namespace DisclosureLint.Presentation;

/// <summary>Takes a document piece by piece.</summary>
public interface IMarkupSink
{
    /// <summary>Takes tags, to be written as they are.</summary>
    /// <param name="html">Complete tags, safe and escaped.</param>
    void Markup(string html);

    /// <summary>Takes text, not yet escaped.</summary>
    /// <param name="text">The decoded characters.</param>
    /// <param name="source">
    /// Where they stand in the file: character by character where both are equally long, else as a whole; empty for what the file does
    /// not hold.
    /// </param>
    /// <param name="place">What may be written around it.</param>
    void Text(ReadOnlySpan<char> text, TextSpan source, TextPlace place);
}

/// <summary>Where a piece of text stands, as far as it decides what may be written around it.</summary>
public enum TextPlace
{
    /// <summary>Any phrase may stand here.</summary>
    Phrase,

    /// <summary>Inside a link: no further link may stand here.</summary>
    Link,

    /// <summary>Between rows and cells, where only white space may stand.</summary>
    BetweenCells,
}
