namespace DisclosureLint.Filings;

/// <summary>The file cannot be read as a filing; the message tells a person what is wrong and what to do.</summary>
public sealed class FilingFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, in a sentence, without the path.</param>
    public FilingFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from another.</summary>
    /// <param name="message">What is wrong, in a sentence, without the path.</param>
    /// <param name="inner">What was thrown underneath.</param>
    public FilingFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
