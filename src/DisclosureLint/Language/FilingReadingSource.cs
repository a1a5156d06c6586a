using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Language;

/// <summary>Reads a filing once, with the concepts of the rules that were registered.</summary>
internal sealed class FilingReadingSource(Vocabulary vocabulary) : FactSource<FilingReading>
{
    /// <inheritdoc/>
    public override IReadOnlyList<FilingReading> Read(Filing filing) => [FilingReading.Read(filing, vocabulary)];
}
