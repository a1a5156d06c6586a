using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Claims;

/// <summary>An unapproved drug or device is called first-in-class or best-in-class.</summary>
public sealed class FirstInClassClaimRule : PhraseRule
{
    private const int LeastMentions = 5;
    private static readonly string[] LifeScienceWords = ["clinical trial", "FDA", "preclinical", "drug", "therapeutic"];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL5106",
        Name = "first-in-class-claim",
        Title = "Unapproved product called first-in-class or best-in-class",
        Message = "“{0}” implies that the product will be approved and is better than others.",
        Why = "Safety, efficacy and approval are for the FDA to decide. The staff hold that first-in-class and best-in-class suggest both approval and "
            + "superiority, and ask to delete them (Rule 408).",
        Fix = "Delete the term. Where it only means a new mechanism, say that the product works by a mechanism that no approved product uses.",
        Comment = "We note your reference on page {page} to “{quote}.” This term suggests that your product candidate is effective and likely to be approved. "
            + "Please delete it here and throughout. If you mean that it uses a novel mechanism, you may say so.",
        Topics = ["FIRSTINCLASS"],
        Authority = [new Authority("Securities Act Rule 408")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.ProspectusSummary, "Our drug candidate, [|a potential first-in-class inhibitor|], is in a Phase 1 "
            + "clinical trial that the FDA cleared. Preclinical data on the drug and a second drug are due; the FDA may ask for another "
            + "clinical trial."),
        Example.Flagged(SectionKind.Business, "We believe the drug can be [|best-in-class|]. The FDA has not approved any drug of ours; our "
            + "first clinical trial, after preclinical work on the drug, begins in May with the FDA's consent."),
        Example.Clean(SectionKind.Business, "We offer best-in-class freight software."),
        Example.Clean(SectionKind.Business, "The FDA has not approved any drug that works by this mechanism; our drug would be new. The "
            + "clinical trial of the drug follows preclinical work that the FDA saw."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases => ["first-in-class", "best-in-class", "first in class", "best in class", "first-in-kind",
        "first- and best-in-class", "best-in-disease"];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => ClaimSections.Kinds;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        if (!ClaimSections.Contains(hit.Section) || !IsLifeScience(hit.Filing)) return;
        hit.Report(Widen(hit), new ReportDetails { Confidence = Confidence.High, GroupKey = "in-class" });
    }

    /// <summary>Whether the summary and business speak of drugs and trials again and again.</summary>
    private static bool IsLifeScience(Filing filing)
    {
        var mentions = 0;
        foreach (var block in filing.SectionsOf(SectionKind.ProspectusSummary).Concat(filing.SectionsOf(SectionKind.Business)).SelectMany(section => section.Blocks))
        {
            foreach (var word in LifeScienceWords)
            {
                for (var at = block.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(word, at + word.Length,
                    StringComparison.Ordinal))
                {
                    if (++mentions >= LeastMentions) return true;
                }
            }
        }

        return false;
    }

    /// <summary>The term with its article, "potential" and the noun behind it.</summary>
    private static Text.TextSpan Widen(PhraseContext hit)
    {
        var text = hit.Block.Text;
        var (start, end) = hit.Match;
        foreach (var before in (string[])["potentially ", "potential ", "a ", "the "])
        {
            if (start >= before.Length && text.AsSpan(start - before.Length, before.Length).Equals(before,
                StringComparison.OrdinalIgnoreCase)) start -= before.Length;
        }

        if (end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]))
        {
            var next = end + 1;
            while (next < text.Length && (char.IsLetter(text[next]) || text[next] == '-')) next++;
            if (!Reading.Grammar.Prepositions.Contains(text[(end + 1)..next])
                && !Reading.Grammar.Conjunctions.Contains(text[(end + 1)..next])) end = next;
        }

        return new Text.TextSpan(start, end);
    }
}
