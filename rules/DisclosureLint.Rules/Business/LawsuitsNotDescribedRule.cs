using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Business;

/// <summary>Lawsuits or investigations of a kind are mentioned and none is described.</summary>
public sealed partial class LawsuitsNotDescribedRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5411",
        Name = "lawsuits-not-described",
        Title = "Lawsuits mentioned and not described",
        Message = "“{0}” mentions proceedings by kind and does not identify them.",
        Why = "Item 103 asks for each material pending proceeding: court or agency, date, principal parties, the facts alleged and the relief "
            + "sought; government investigations known to be contemplated are included and are not ordinary routine litigation.",
        Fix = "Identify the material proceedings with court, date, parties, facts and relief, or say that none is material.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please identify each material proceeding and disclose the court or "
            + "agency, the date instituted, the principal parties, the factual basis alleged and the relief sought. Refer to Item 103 of "
            + "Regulation S-K.",
        Topics = ["LEGAL"],
        Authority = [new Authority("Regulation S-K Item 103")],
        Precision = new(1, 1, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.LegalProceedings,
            "[|We are currently parties to several lawsuits over our products, including patent suits and class actions by buyers.|]"),
        Example.Flagged(SectionKind.LegalProceedings,
            "[|We are also involved in various claims, government investigations and other proceedings.|]"),
        Example.Clean(
            SectionKind.LegalProceedings,
            "We are subject to various legal proceedings and claims arising in the ordinary course of business, none of which is material."),
        Example.Clean(
            SectionKind.LegalProceedings,
            "On May 4, 2025, Dunmore Mills sued us in the District Court for Tulsa County for $2 million, alleging breach of a supply contract."),
        Example.Clean(SectionKind.LegalProceedings, "We may become subject to class actions and investigations."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "lawsuits", "class action", "class actions", "investigations", "investigation", "suits", "subpoena", "subpoenas", "inquiries",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.LegalProceedings];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        if (!sentence.IsProse() || !Mention().IsMatch(sentence.Text) || Identified().IsMatch(sentence.WithNeighbours())
            || Doubtful().IsMatch(sentence.Text)) return;
        var isCatchAll = CatchAll().IsMatch(sentence.Text);
        hit.Report(sentence.Range, new ReportDetails { Severity = isCatchAll ? Severity.Info : null, GroupKey = "proceedings" });
    }

    [GeneratedRegex(
        @"\b(we|company)\b[^.]{0,40}\b(are|is|have been|has been)\b[^.]{0,30}\b(parties|party|subject|involved|defendants?"
        + @"|named)\b[^.]{0,120}\b(patent|class actions?|investigations?|inquir\w+|subpoenas?|product liability|employment"
        + @"|stockholder|securities)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    /// <summary>What is left after the proceedings that are described.</summary>
    [GeneratedRegex(@"\balso\b.{0,40}\bother (claims|lawsuits)\b|\bordinary course\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex CatchAll();

    [GeneratedRegex(
        @"\b(Court|District|v\.|vs\.)|\b(on|in) (January|February|March|April|May|June|July|August|September|October"
        + @"|November|December)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Identified();

    [GeneratedRegex(
        @"\b(may|could|might|if|from time to time|not (currently )?(a )?part)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();
}
