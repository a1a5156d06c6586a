using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules;

/// <summary>
/// A rule about something that must be said in a section. Silent where the outline is not reliable or the section was not found: a
/// failed extraction is never reported as a missing disclosure.
/// </summary>
public abstract class RequiredDisclosureRule : Rule
{
    /// <summary>The section in which the disclosure belongs.</summary>
    protected abstract SectionKind Section { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>What is missing from the section; nothing where the disclosure is there.</summary>
    /// <param name="section">The section, found and reliable.</param>
    /// <param name="filing">The filing.</param>
    protected abstract IEnumerable<MissingDisclosure> FindMissing(Section section, Filing filing);

    private void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        if (!filing.Main.Outline.IsReliable) return;
        foreach (var section in filing.SectionsOf(Section))
        {
            foreach (var missing in FindMissing(section, filing))
            {
                var place = missing.Place ?? HeadingOf(section);
                if (place is not null) context.Report(place.Block, place.Range, missing.Details);
            }
        }
    }

    private static Place? HeadingOf(Section section)
    {
        var block = section.Heading ?? section.Blocks.FirstOrDefault(block => !block.Content.IsEmpty);
        return block is null ? null : new Place(block, new TextSpan(0, block.Text.Length));
    }
}

/// <summary>A disclosure that a section lacks.</summary>
/// <param name="Place">The words that call for it; null reports on the section's heading.</param>
/// <param name="Details">Arguments, confidence, related places; null for none.</param>
public sealed record MissingDisclosure(Place? Place = null, ReportDetails? Details = null);
