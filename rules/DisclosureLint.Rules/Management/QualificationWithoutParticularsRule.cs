using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.Management;

/// <summary>Why a person should serve as a director is told in words that fit any director.</summary>
public sealed partial class QualificationWithoutParticularsRule : Rule
{
    private const int MostOwnWords = 1;

    private static readonly FrozenSet<string> AnyDirector =
        ("and or of as in a an the to for on at with from by he she his her their our we us he brings bring brought it its this that well over many years "
            + "experience experiences perspective perspectives knowledge expertise background skills leadership management managerial executive board boards director directors "
            + "business businesses company companies corporate operational operating strategic strategy industry senior extensive significant substantial broad "
            + "deep vast wide many valuable "
            + "considerable long unique prior previous investment investing investor financial largest controlling stockholder shareholder founder founders "
            + "co-founder chairman chief officer ceo "
            + "president member service serving role roles position insight insights judgment understanding familiarity vision continuity history general public "
            + "private including particularly "
            + "especially also both ability other various matters affairs").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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
        Precision = new(0, 3, 21),
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Management, "[|We believe that Ms. Vance is qualified to serve as a director due to her extensive leadership experience.|] [|We believe that Mr. Orwick is qualified to serve as a director due to his extensive leadership experience.|]"),
        Example.Flagged(SectionKind.Management, "[|Dr. Feld should serve on our board because of the perspective and experience that she brings as our founder and chief executive officer.|]"),
        Example.Clean(SectionKind.Management, "We believe that Ms. Vance is qualified to serve as a director due to her nine years as an auditor of iron foundries."),
        Example.Clean(SectionKind.Management, "We believe that Mr. Orwick is qualified to serve on our audit committee based on his certification as an accountant and his work for three banks."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Section>(Check, SectionKind.Management);
    }

    private static void Check(NodeContext<Section> context)
    {
        if (context.Node.Kind != SectionKind.Management) return;
        var told = context.Node.Sentences.Where(sentence => sentence.IsProse())
            .Select(sentence => (Sentence: sentence, Reason: Qualified().Match(sentence.Text)))
            .Where(told => told.Reason.Success).ToArray();
        var repeated = told.GroupBy(told => Key(told.Reason.Groups["reason"].Value), StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (sentence, reason) in told)
        {
            var words = reason.Groups["reason"].Value;
            var isRepeated = repeated.Contains(Key(words));
            if (!isRepeated && OwnWords(words) > MostOwnWords) continue;
            context.Report(sentence, new ReportDetails
            {
                Confidence = isRepeated ? Confidence.High : Confidence.Medium,
                Severity = isRepeated ? null : Severity.Info,
                GroupKey = "qualification",
            });
        }
    }

    private static int OwnWords(string reason) => Word().Matches(reason).Count(word => !AnyDirector.Contains(word.Value));

    private static string Key(string reason) => string.Join(' ', Word().Matches(reason).Select(word => word.Value.ToLowerInvariant()).Where(word => word is not ("his" or "her" or "their" or "the")));

    [GeneratedRegex(@"\b(?:qualified (?:to|for)|should (?:serve|continue to serve)|valuable member|well[- ]suited to serve)\b[^.]*?\b(?:due to|because of|because|based (?:up)?on|given|as a result of|by reason of)\b(?<reason>[^.]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Qualified();

    [GeneratedRegex(@"[A-Za-z][\w’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
