using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.PartII;

/// <summary>What an agreement is, as far as the duty to file it goes.</summary>
internal enum AgreementNature
{
    /// <summary>Neither of a kind that is filed nor of an ordinary one.</summary>
    Open,

    /// <summary>Of a kind on which a business may depend, or made outside the ordinary course.</summary>
    Filed,

    /// <summary>A business that was bought.</summary>
    Acquisition,

    /// <summary>Money that was lent.</summary>
    Loan,

    /// <summary>Of an ordinary kind: employment, confidentiality, underwriting.</summary>
    Ordinary,
}

/// <summary>
/// An agreement with a named party that the text tells as made and in force, set against the exhibit index: an entry of the ledger of
/// agreements.
/// </summary>
/// <param name="Block">The block.</param>
/// <param name="Range">The sentence.</param>
/// <param name="Statement">The statement that tells it.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Party">The other party as it is named.</param>
/// <param name="Exhibit">The first entry of the exhibit index that names the party; null for none.</param>
internal sealed record ToldAgreement(
    Block Block, TextSpan Range, Statement Statement, AgreementNature Nature, string Party, ExhibitEntry? Exhibit) : Fact(Block, Range);
