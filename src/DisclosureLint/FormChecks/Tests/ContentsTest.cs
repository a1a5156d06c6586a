using DisclosureLint.Findings;

namespace DisclosureLint.FormChecks.Tests;

/// <summary>There is a table of contents.</summary>
public sealed class ContentsTest : FormTest
{
    private static readonly string[] Titles = ["table of contents", "contents"];

    /// <inheritdoc/>
    public override IEnumerable<string> Phrases => Titles;

    /// <inheritdoc/>
    public override FormAnswer Answer(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var contents = reading.Filing.Main.Outline.Contents;
        if (contents is [var first, ..]) return FormAnswer.Present(Location.Of(first.Entry), $"{contents.Count} entries");
        return reading.Find(Titles) is { } place ? FormAnswer.At(place, "its entries could not be read") : FormAnswer.Missing("no table of contents was found");
    }
}
