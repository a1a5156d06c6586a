using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Rules;

namespace DisclosureLint.Linting;

/// <summary>The nodes of a filing that a registration asks for, in order.</summary>
internal static class NodeWalk
{
    public static void Visit(Filing filing, NodeRegistration registration, RuleRun run)
    {
        var type = registration.NodeType;
        if (type == typeof(Filing))
        {
            registration.Invoke(filing, run);
        }
        else if (type == typeof(FilingDocument))
        {
            foreach (var document in filing.Documents)
            {
                if (!document.IsExhibit || WantsExhibits(registration.Kinds)) registration.Invoke(document, run);
            }
        }
        else if (type == typeof(Section))
        {
            foreach (var section in filing.Documents.SelectMany(document => document.Sections))
            {
                if (IsWanted(section, registration.Kinds)) registration.Invoke(section, run);
            }
        }
        else if (typeof(Block).IsAssignableFrom(type) || type == typeof(Sentence) || type == typeof(Table) || type == typeof(Statement))
        {
            VisitBlocks(filing, registration, run);
        }
        else
        {
            VisitFacts(filing, registration, run);
        }
    }

    /// <summary>Whether a block lies where a rule looks: in one of its sections, or anywhere but in an exhibit.</summary>
    public static bool IsWanted(Block block, SectionKind[] kinds) => IsWanted(block.Section, kinds);

    private static bool IsWanted(Section section, SectionKind[] kinds) =>
        kinds.Length > 0 ? section.IsWithinAny(kinds) : !section.IsWithin(SectionKind.ExhibitText);

    private static bool WantsExhibits(SectionKind[] kinds) => kinds.Contains(SectionKind.ExhibitText);

    private static void VisitBlocks(Filing filing, NodeRegistration registration, RuleRun run)
    {
        var type = registration.NodeType;
        foreach (var block in filing.Blocks)
        {
            if (!IsWanted(block, registration.Kinds)) continue;
            if (type == typeof(Sentence))
            {
                foreach (var sentence in block.Sentences) registration.Invoke(sentence, run);
            }
            else if (type == typeof(Statement))
            {
                if (run.Filing.Reading.Of(block) is not { } reading) continue;
                foreach (var statement in reading.Statements) registration.Invoke(statement, run);
            }
            else if (type == typeof(Table))
            {
                if (block is TableBlock table) registration.Invoke(table.Table, run);
            }
            else if (type.IsInstanceOfType(block))
            {
                registration.Invoke(block, run);
            }
        }
    }

    private static void VisitFacts(Filing filing, NodeRegistration registration, RuleRun run)
    {
        foreach (var fact in filing.Facts.AllOf(registration.NodeType))
        {
            if (registration.Kinds.Length > 0 && fact is Fact { Block: var block } && !IsWanted(block, registration.Kinds)) continue;
            registration.Invoke(fact, run);
        }
    }
}
