using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Management;

/// <summary>A dealing with an insider is told in the notes or elsewhere, and the related-party section does not name the insider.</summary>
public sealed partial class InsiderDealingLeftOutRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.FinancialStatements, SectionKind.ManagementsDiscussion, SectionKind.Underwriting, SectionKind.Business, SectionKind.LegalMatters,
    ];

    private static readonly string[] Titles = ["Mr.", "Ms.", "Mrs.", "Dr."];

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6208",
        Name = "insider-dealing-left-out",
        Title = "Dealing with an insider told elsewhere and not among related-party transactions",
        Message = "“{0}” is told here; Certain Relationships does not mention {1}.",
        Why = "Regulation S-K Item 404(a) asks for every transaction above the threshold in which a director, executive officer, holder of more than five percent "
            + "or a member of their families has a direct or indirect material interest, in the section of its own.",
        Fix = "Describe the dealing in the related-party section, with the amounts, or say why it needs none (below the threshold, "
            + "compensation reported under Item 402).",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please describe this transaction under Certain Relationships and Related Party "
            + "Transactions, or tell us why it is not required. Refer to Item 404(a) of Regulation S-K.",
        Topics = ["RPT"],
        Authority = [new Authority("Regulation S-K Item 404(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\n[|Between April 2023 and May 2025 Orla Fenn made loans of $73,000 to the Company.|]"),
        Example.Flagged(
            "# PRINCIPAL STOCKHOLDERS\n\n| Name | Shares | Percent |\n|---|---|---|\n| Harrow Charter Services, LLC | 360,000 | 9% |\n| "
                + "Corwin Lisle | 2,000,000 | 50% |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\n[|The Company issued 360,000 shares to Harrow Charter Services, LLC under a consulting agreement.|]"),
        Example.Clean(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Ms. Fenn lent us $73,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL "
            + "STATEMENTS\n\nBetween April 2023 and May 2025 Orla Fenn made loans of $73,000 to the Company."),
        Example.Clean(
            "# MANAGEMENT\n\n| Name | Age | Position |\n|---|---|---|\n| Orla Fenn | 51 | Director |\n| Corwin Lisle | 44 | Chief Executive "
                + "Officer |\n\n# CERTAIN RELATIONSHIPS AND RELATED PARTY TRANSACTIONS\n\n"
            + "In 2025 Mr. Lisle lent us $200,000 at 6%, due in 2028. Our board approved the loan.\n\n# NOTES TO FINANCIAL STATEMENTS\n\nThe "
            + "Company pays Orla Fenn an annual salary of $140,000 and granted her options to buy 40,000 shares.")
            with { Because = "pay is reported as pay" },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Filing;
        var sections = filing.SectionsOf(SectionKind.RelatedPartyTransactions).ToList();
        if (!filing.Main.Outline.IsReliable || sections.Count == 0) return;
        var told = string.Join(' ', sections.SelectMany(section => section.Blocks).Select(block => block.Text));
        var missing = filing.Facts.Of<Insider>().Where(insider => !told.ContainsIgnoringCase(insider.Surname)).ToList();
        if (missing.Count == 0) return;
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or TableBlock or PageFurniture || !block.Section.IsWithinAny(Elsewhere)
                || block.Section.IsWithin(SectionKind.RelatedPartyTransactions)) continue;
            foreach (var insider in missing)
            {
                if (!block.Text.Contains(insider.Surname, StringComparison.Ordinal)) continue;
                foreach (var sentence in block.Sentences.Where(sentence => TellsDealing(sentence, insider))) Report(context, sentence, insider);
            }
        }
    }

    private static bool TellsDealing(Sentence sentence, Insider insider)
    {
        var text = sentence.Text;
        return Names(text, insider) && Dealing().IsMatch(text) && !Pay().IsMatch(text)
            && (RelatedPartyWording.GivesAmount(text) || Number().IsMatch(text) || (sentence.Next is { } next
            && RelatedPartyWording.GivesAmount(next.Text)));
    }

    /// <summary>A person goes by first name, short name or title; a firm by its first two words.</summary>
    private static bool Names(string text, Insider insider)
    {
        if (text.Contains(insider.Words, StringComparison.Ordinal)) return true;
        if (!insider.IsPerson) return false;
        for (var at = text.IndexOf(insider.Surname, StringComparison.Ordinal); at > 1; at = text.IndexOf(insider.Surname, at + 1,
            StringComparison.Ordinal))
        {
            var before = text.LastIndexOf(' ', at - 2) + 1;
            if (text[at - 1] == ' ' && (text[before] == insider.Words[0] || Array.Exists(Titles,
                title => text.AsSpan(before).StartsWith(title)))) return true;
        }

        return false;
    }

    private static void Report(NodeContext<Filing> context, Sentence sentence, Insider insider) =>
        context.Report(sentence, new ReportDetails
        {
            Arguments = [sentence.Text, insider.Words],
            Confidence = Confidence.Medium,
            GroupKey = insider.Words,
        });

    [GeneratedRegex(
        @"\b(?:loan(?:s|ed)?|lent|advance[sd]?|borrowed|notes? payable|promissory notes?|lease[sd]?|rents?|purchased|bought|sold|issued|paid"
            + @"|repaid|owe[sd]?|due to|consulting|services|forgave|forgiven|guarante\w+|licen[sc]e[sd]?|acquired)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dealing();

    [GeneratedRegex(@"\b\d{1,3}(?:,\d{3})+\b (?:shares|units|warrants)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\b(?:salar(?:y|ies)|bonus(?:es)?|(?:stock )?options?|restricted stock|RSUs?|severance|employment|compensation|director fees"
            + @"|annual fee|retainer|beneficial(?:ly)?|legal (?:matters|counsel|opinion)|opinion|employer|offer letter|separation)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pay();
}
