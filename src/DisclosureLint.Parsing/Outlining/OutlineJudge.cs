using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Judges whether a section that was not found may be called missing.</summary>
internal static class OutlineJudge
{
    private const int FewestKinds = 8;

    /// <summary>How many characters a section of a kind may have; outside these bounds the division is in doubt.</summary>
    private static readonly (SectionKind Kind, int Least, int Most)[] SizeBands =
    [
        (SectionKind.ProspectusSummary, 400, 250_000),
        (SectionKind.FacingPage, 0, 40_000),
        (SectionKind.Cover, 0, 60_000),
        (SectionKind.RiskFactors, 300, 700_000),
        (SectionKind.UseOfProceeds, 120, 40_000),
        (SectionKind.DividendPolicy, 60, 25_000),
        (SectionKind.Capitalization, 120, 60_000),
        (SectionKind.Dilution, 120, 60_000),
        (SectionKind.ManagementsDiscussion, 400, 500_000),
        (SectionKind.Business, 500, 600_000),
        (SectionKind.Management, 400, 200_000),
        (SectionKind.LegalMatters, 40, 8_000),
        (SectionKind.Experts, 40, 12_000),
    ];

    private static readonly SectionKind[] OfAProspectus =
    [
        SectionKind.ProspectusSummary, SectionKind.RiskFactors, SectionKind.UseOfProceeds, SectionKind.ManagementsDiscussion, SectionKind.Business,
        SectionKind.Underwriting, SectionKind.DescriptionOfSecurities, SectionKind.LegalMatters, SectionKind.Experts,
    ];

    private static readonly SectionKind[] OfTheBackMatter =
    [
        SectionKind.PartII, SectionKind.Signatures, SectionKind.Exhibits, SectionKind.ExhibitText, SectionKind.FinancialStatements,
    ];

    private const int FewestCharactersOfAProspectus = 30_000;

    /// <summary>Whether a document holds a prospectus.</summary>
    /// <param name="form">What form it is.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="headingsAreExplicit">Whether a short draft with marked headings may count as one.</param>
    public static bool IsProspectus(DocumentForm form, IEnumerable<Section> sections, bool headingsAreExplicit)
    {
        if (form == DocumentForm.PeriodicReport) return false;
        var found = KindsOf(sections);
        var enough = headingsAreExplicit ? 1 : 3;
        return OfAProspectus.Count(found.Contains) >= enough;
    }

    /// <summary>The doubts about a division.</summary>
    /// <param name="root">The document.</param>
    /// <param name="contents">The lines of its contents.</param>
    /// <param name="isProspectus">Whether it holds a prospectus.</param>
    /// <param name="form">What form it is.</param>
    /// <param name="headingsAreExplicit">Whether the format marks headings.</param>
    public static List<OutlineProblem> FindProblems(
        Section root, IReadOnlyList<ContentsEntry> contents, bool isProspectus, DocumentForm form, bool headingsAreExplicit)
    {
        var problems = new List<OutlineProblem>();
        var sections = root.Descendants().ToList();
        var start = new TextSpan(root.Span.Start, root.Span.Start);
        if (headingsAreExplicit)
        {
            if (!sections.Exists(section => section.Heading is not null))
                problems.Add(new OutlineProblem("no-headings", "No heading was found, so nothing can be called missing.", start));
            return problems;
        }

        if (!isProspectus)
        {
            problems.Add(form != DocumentForm.PeriodicReport && IsLongerThanItsAnnexes(root)
                ? new OutlineProblem(
                    Outline.ProspectusLost,
                    "The document is as long as a prospectus, but its sections could not be made out: no answer about it can be trusted.",
                    start)
                : new OutlineProblem("no-prospectus", "The document holds no prospectus, so no section of one is missing.", start));
            return problems;
        }

        var kinds = KindsOf(sections).Count(SectionTitles.IsTopLevel);
        if (contents.Count == 0)
            problems.Add(new OutlineProblem("no-contents", "No table of contents was found; the sections were found by how their headings are set.", start));
        if (kinds < FewestKinds)
        {
            problems.Add(new OutlineProblem(
                "few-sections", string.Create(null, $"Only {kinds} sections of a prospectus were recognised, so others may have been overlooked."), start));
        }

        var lost = contents.Where(entry => entry.Target is null).ToList();
        if (lost.Count * 5 > contents.Count)
        {
            problems.Add(new OutlineProblem(
                "contents-not-matched",
                string.Create(null, $"{lost.Count} of {contents.Count} lines of the table of contents lead to no section, the first is “{lost[0].Title}”."),
                lost[0].Entry.Span));
        }

        AddSizes(sections, problems);
        return problems;
    }

    /// <summary>Whether the doubts leave the division reliable.</summary>
    /// <param name="problems">The doubts.</param>
    /// <param name="sections">The sections. A document that reaches its signatures was not cut off, whatever its markup lacks.</param>
    public static bool IsReliable(IReadOnlyList<OutlineProblem> problems, IReadOnlyList<Section> sections) =>
        problems.All(problem => string.Equals(problem.Code, "html-cut-off", StringComparison.Ordinal) && sections.Any(section => section.Kind == SectionKind.Signatures));

    /// <summary>Whether more text stands outside of the back matter than an amendment that only adds exhibits has.</summary>
    private static bool IsLongerThanItsAnnexes(Section root)
    {
        var length = 0;
        foreach (var block in root.Blocks)
        {
            if (block is not PageFurniture && !block.Section.IsWithinAny(OfTheBackMatter)) length += block.Content.Length;
        }

        return length >= FewestCharactersOfAProspectus;
    }

    private static void AddSizes(List<Section> sections, List<OutlineProblem> problems)
    {
        foreach (var (kind, least, most) in SizeBands)
        {
            var found = sections.FindAll(section => section.Kind == kind && section.Level == 1);
            if (found.Count == 0) continue;
            var size = found.Sum((Section section) => section.BodyBlocks.Sum((Block block) => block.Content.Length));
            if (size >= least && size <= most) continue;
            var (code, judgement) = size < least ? ("section-too-short", "suspiciously short") : ("section-too-long", "suspiciously long");
            problems.Add(new OutlineProblem(code, string.Create(null, $"“{found[0].Title}” is {judgement} ({size:N0} characters)."), found[0].Span));
        }
    }

    private static HashSet<SectionKind> KindsOf(IEnumerable<Section> sections) => [.. sections.Select(section => section.Kind)];
}
