using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Management;

/// <summary>Why a person should serve as a director is told in words that fit any director.</summary>
public sealed class QualificationWithoutParticularsRule : Rule
{
    /// <summary>One noun of the person's own may be the name of the trade.</summary>
    private const int MostOwnNouns = 0;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL6505",
        Name = "qualification-without-particulars",
        Title = "Director’s qualification told in words that fit anybody",
        Message = "“{0}” does not say what in particular qualifies the director.",
        Why = "Item 401(e)(1) of Regulation S-K asks, director by director, for the specific experience, qualifications, attributes or skills that led to the "
            + "conclusion that the person should serve, in light of the registrant’s business and structure.",
        Fix = "Say for each director which posts, skills or knowledge count, and why they matter for your business.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Please revise to describe the specific experience, qualifications, attributes or skills "
            + "that led to the conclusion that each director should serve in light of your business and structure. Refer to Item 401(e)(1) of Regulation S-K.",
        Topics = ["BIOS"],
        Authority = [new Authority("Regulation S-K Item 401(e)(1)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Management, "[|Our directors were chosen for their integrity and sound judgment.|] The board meets in Duluth."),
        Example.Flagged(SectionKind.Management, "[|We believe that Ms. Vance is qualified to serve as a director due to her extensive leadership experience.|] [|We believe that Mr. Orwick is qualified to serve as a director due to his extensive leadership experience.|]"),
        Example.Flagged(SectionKind.Management, "[|Dr. Feld should serve on our board because of the perspective and experience that she brings as our founder and chief executive officer.|]"),
        Example.Clean(SectionKind.Management, "We believe that Ms. Vance is qualified to serve as a director due to her nine years as an auditor of iron foundries."),
        Example.Clean(SectionKind.Management, "We believe that Mr. Orwick is qualified to serve on our audit committee based on his certification as an accountant and his work for three banks."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RegisterConcept(Concepts.DirectorQualifiedForAReason, CheckReason, SectionKind.Management);
        context.RegisterConcept(Concepts.BoardChosenForCommonVirtues, CheckBoard, SectionKind.Management);
    }

    private static void CheckReason(ConceptContext context)
    {
        if (context.Block is Heading or TableBlock) return;
        var words = Reason(context.Hit);
        var isRepeated = context.Filing.Reading.Of(Concepts.DirectorQualifiedForAReason)
            .Any(other => other != context.Hit && other.Sentence != context.Sentence && Reason(other).Equals(words, StringComparison.OrdinalIgnoreCase));
        if (!isRepeated && OwnNouns(context) > MostOwnNouns) return;
        context.Report(context.Sentence.Range, new ReportDetails
        {
            Confidence = isRepeated ? Confidence.High : Confidence.Medium,
            GroupKey = "qualification",
        });
    }

    private static void CheckBoard(ConceptContext context)
    {
        if (context.Block is Heading or TableBlock || context.SaysInSentence(Concepts.DirectorQualifiedForAReason)) return;
        if (context.Look(PersonsNamed.Any.Within(Reach.Sentence | Reach.Neighbours)).Found is null)
            context.Report(context.Sentence.Range, new ReportDetails { GroupKey = "qualification" });
    }

    /// <summary>What stands behind the words that lead to the reason.</summary>
    private static string Reason(ConceptHit hit) => hit.Reading.Block.Text[hit.Range.End..hit.Sentence.Range.End]
        .Replace(" her ", " his ", StringComparison.OrdinalIgnoreCase).Trim();

    /// <summary>Nouns of the reason that do not fit any director.</summary>
    private static int OwnNouns(ConceptContext context)
    {
        var reading = context.Reading;
        var end = reading.TokensOfSentence(context.Statement.SentenceIndex).End;
        var general = reading.Of(Concepts.WordThatFitsAnyDirector).SelectMany(hit => Enumerable.Range(hit.Start, hit.End - hit.Start)).ToHashSet();
        return Enumerable.Range(context.Hit.End, Math.Max(0, end - context.Hit.End))
            .Count(i => reading.Tags[i] is Tag.Noun or Tag.Number or Tag.Entity && !general.Contains(i));
    }
}
