using DisclosureLint.Filings;
using DisclosureLint.Parsing.Drafts;

namespace DisclosureLint.Parsing.Outlining;

/// <summary>Divides a draft document into sections. Each step writes its decisions on the blocks; the order of the steps matters.</summary>
internal static class OutlineBuilder
{
    /// <summary>Builds a document. Every block of the draft that has text ends up in exactly one block of one section.</summary>
    /// <param name="draft">What a reader saw.</param>
    /// <returns>The document with its outline.</returns>
    internal static FilingDocument Build(DraftDocument draft)
    {
        // Pages before all else: furniture is what repeats at their edges, and a paragraph may go on behind one.
        var blocks = OutlineBlock.From(draft);
        var pages = PageNumbering.Apply(blocks);
        PageFurnitureFinder.Apply(blocks, pages);
        PageNumbering.MarkPageStarts(blocks, pages);
        blocks = ParagraphRejoiner.Apply(blocks);

        var contents = new List<(ContentsLine Line, OutlineBlock? Target)>();
        var form = DocumentForms.Read(draft.Type, blocks);
        if (draft.Type?.StartsWith("EX-", StringComparison.OrdinalIgnoreCase) == true) BeginExhibit(draft, blocks);
        else if (draft.HeadingsAreExplicit) ExplicitHeadings.Apply(blocks);
        else contents = Divide(blocks, form);

        var assembled = SectionAssembler.Assemble(blocks, draft.Span);
        return Finish(draft, form, assembled, contents);
    }

    private static List<(ContentsLine Line, OutlineBlock? Target)> Divide(List<OutlineBlock> blocks, DocumentForm form)
    {
        // The contents say best what the sections are; what they leave out is found by its place or by how it is set.
        OutlineBlock.Number(blocks);
        var found = ContentsReader.Read(blocks);
        var contents = new List<(ContentsLine Line, OutlineBlock? Target)>();
        for (var i = 0; i < found.Count; i++)
        {
            var targets = ContentsTargets.Resolve(blocks, found[i], baseLevel: i == 0 ? 1 : 2);
            if (i == 0) contents.AddRange(found[i].Zip(targets));
        }

        FrontMatter.Apply(blocks, form);
        BackMatter.Apply(blocks, form);
        StyleHeadings.Apply(blocks, hasSections: contents.Count > 0);
        return contents;
    }

    private static void BeginExhibit(DraftDocument draft, List<OutlineBlock> blocks)
    {
        var first = blocks.Find(block => block.Role == BlockRole.Body && !block.Content.IsEmpty);
        first?.Begin(new SectionStart(1, draft.Description ?? draft.Type ?? "", "exhibit", HasHeading: false, SectionKind.ExhibitText));
    }

    private static FilingDocument Finish(
        DraftDocument draft, DocumentForm form, SectionAssembler assembled, List<(ContentsLine Line, OutlineBlock? Target)> contents)
    {
        var root = assembled.Root;
        var sections = root.Descendants().ToList();
        var isExhibit = draft.Type?.StartsWith("EX-", StringComparison.OrdinalIgnoreCase) == true;
        var isProspectus = !isExhibit && OutlineJudge.IsProspectus(form, sections, draft.HeadingsAreExplicit);
        var byBlock = sections.Where(section => section.OwnBlocks.Count > 0).ToDictionary(section => section.OwnBlocks[0]);
        var entries = contents.ConvertAll(entry => new ContentsEntry(
            entry.Line.Title,
            entry.Line.Page,
            assembled.BlockOf(entry.Line.Block),
            entry.Target is { } target ? byBlock.GetValueOrDefault(assembled.BlockOf(target)) : null));
        var doubts = isExhibit ? [] : OutlineJudge.FindProblems(root, entries, isProspectus, form, draft.HeadingsAreExplicit);
        List<OutlineProblem> problems = [.. draft.Problems, .. doubts];
        var outline = new Outline(!isExhibit && OutlineJudge.IsReliable(problems, sections), isProspectus, problems, entries);
        return new FilingDocument(draft.Source, draft.Span, draft.Type, root, assembled.Blocks, outline)
        {
            FileName = draft.FileName,
            Description = draft.Description,
        };
    }
}
