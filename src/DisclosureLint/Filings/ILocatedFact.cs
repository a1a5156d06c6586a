using DisclosureLint.Text;

namespace DisclosureLint.Filings;

/// <summary>A fact that stands at one place, so that a rule can ask for those of some sections only.</summary>
public interface ILocatedFact
{
    /// <summary>The block the fact stands in.</summary>
    Block Block { get; }

    /// <summary>Where it stands, as offsets into the block's text.</summary>
    TextSpan Range { get; }
}
