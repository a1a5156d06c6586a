using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>Something is still to happen by a day that has passed when the draft is filed.</summary>
public sealed partial class PastDateToldAsFutureRule : Rule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly SectionKind[] OfTheirTime =
    [
        SectionKind.FinancialStatements, SectionKind.NotesToFinancialStatements, SectionKind.PartII, SectionKind.ExecutiveCompensation, SectionKind.IncorporationByReference,
        SectionKind.FacingPage, SectionKind.WhereYouCanFindMoreInformation,
    ];

    private const int FarthestVerb = 90;

    private static readonly SearchValues<string> Future = SearchValues.Create(
        ["will ", "expect", "scheduled to", "plan", "anticipat", "due to", "slated to", "set to", "projected to", "likely to", "intend", "aim"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "by", "before", "on", "in", "from", "until", "during", "beginning", "starting", "than", "early", "late", "mid", "end", "of", "middle", "half", "quarter",
    };

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1585",
        Name = "past-date-told-as-future",
        Title = "Past date told as still to come",
        Message = "“{0}” is told as still to come; the draft is dated {1}.",
        Why = "Securities Act Rule 408 and the undertaking of current information: what was to happen before the draft is filed has happened or has not, and the "
            + "reader is to know which.",
        Fix = "Say what happened, or give the new date.",
        Comment = "You refer to “{quote}” as an event in the future, although the date has passed. Please update your disclosure.",
        Topics = ["STALE"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS\n\nSubject to Completion, dated September 20, 2026\n\nCommon stock of Orrin Vale, Inc.\n\n# BUSINESS\n\nOur second mill [|is expected to open in June 2026|]. We saw timber.") with { Setting = ExampleSetting.Bare },
        Example.Flagged("# PROSPECTUS\n\nSubject to Completion, dated September 20, 2026\n\nCommon stock of Orrin Vale, Inc.\n\n# RISK FACTORS\n\nNew rules on felling [|will take effect on January 1, 2026|], and we may not meet them.") with { Setting = ExampleSetting.Bare },
        Example.Clean("# PROSPECTUS\n\nSubject to Completion, dated September 20, 2026\n\nCommon stock of Orrin Vale, Inc.\n\n# BUSINESS\n\nOur second mill is expected to open in June 2027. In 2025 we said that it would open in June 2026.") with { Setting = ExampleSetting.Bare },
        Example.Clean("# PROSPECTUS\n\nSubject to Completion, dated September 20, 2026\n\nCommon stock of Orrin Vale, Inc.\n\n# BUSINESS\n\nWe will sell the logs that we bought in June 2025 under the lease dated May 4, 2024.") with { Setting = ExampleSetting.Bare },
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<DateMention>(Check);
    }

    private static void Check(NodeContext<DateMention> context)
    {
        var mention = context.Node;
        if (mention.End is not { } end || mention.Kind is DateMentionKind.Period or DateMentionKind.FiscalYear
            || mention.Block is not (Paragraph or ListItem) || mention.Block.Document != context.Filing.Main) return;
        if (context.Filing.Profile.FilingDate?.Value is not { } filed || end >= filed || end < filed.AddYears(-4) || mention.Section.IsWithinAny(OfTheirTime)) return;
        var sentence = mention.Sentence;
        if (sentence is null) return;
        var before = sentence.Text.AsSpan(0, Math.Min(sentence.Text.Length, mention.Range.Start - sentence.Range.Start));
        var from = Math.Max(0, before.Length - FarthestVerb);
        if (!IsPreposition(before) || !before[from..].ContainsAny(Future) || ToCome().Match(sentence.Text, from, before.Length - from) is not { Success: true } match) return;
        if (Condition().IsMatch(sentence.Text)) return;
        context.Report(sentence.Block, new TextSpan(sentence.Range.Start + match.Index, mention.Range.End), new ReportDetails
        {
            Arguments = [sentence.Block.Text[(sentence.Range.Start + match.Index)..mention.Range.End], filed.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)],
            Confidence = Confidence.Medium,
        });
    }

    /// <summary>Most dates follow "ended", "of" or "dated": only the last word is looked at first.</summary>
    private static bool IsPreposition(ReadOnlySpan<char> before)
    {
        var words = before.TrimEnd();
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return last.Length is > 1 and < 10 && Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last);
    }

    /// <summary>A verb of the future and, straight before the date, when it is to be; no other verb or clause between them.</summary>
    [GeneratedRegex(@"\b(will|(is|are) (currently |now )?(expected|scheduled|planned|anticipated|due|slated|set|projected|likely) to|(we|the company) (currently |now )?(expects?|plans?|intends?|anticipates?|aims?) to) (not )?(?!be (based|determined|calculated|deemed|included|filed|reported|measured)\b)([\w’'-]+ ){1,9}(by|before|on|in|from|until|during|beginning|starting|no later than|(in|by|during|before) (the )?(early|late|mid-?|end of|middle of|beginning of|first half of|second half of|(first|second|third|fourth) quarter of)) ?$", Options)]
    private static partial Regex ToCome();

    [GeneratedRegex(@"\b(if|unless|would|could|whether|assuming|since|until|dated|was|were|had|incurred|issued|filed|ended|originally|previously|granted on or)\b", Options)]
    private static partial Regex Condition();
}
