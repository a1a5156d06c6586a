using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>A change in results is put down to several causes, and no cause has an amount.</summary>
public sealed partial class ResultsCausesNotQuantifiedRule : PhraseRule
{
    /// <summary>Fewer letters than this cannot hold a change and its causes.</summary>
    private const int ShortestSentence = 40;

    private const int LongestHeading = 80;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL4401",
        Name = "results-causes-not-quantified",
        Title = "Causes of a change in results not quantified",
        Message = "“{0}” names causes of a change and gives no amount for any of them.",
        Why = "Item 303(b) asks for the underlying reasons of material changes in quantitative and qualitative terms, offsetting changes within a "
            + "line item included. Where several causes are named, the staff ask for the amount of each (Release No. 33-8350, Section III.B.4; "
            + "Release No. 33-6835, Section III.D).",
        Fix = "Give the amount that each cause contributed, offsets included, and say what lies behind it; where a cause cannot be measured, "
            + "describe its relative weight and why it changed.",
        Comment = "We note your disclosure on page {page} that “{quote}.” Where you attribute changes to more than one factor, please quantify the "
            + "amount attributed to each, including any offsetting factors, and explain the underlying reasons.",
        Topics = ["RESULTSQ"],
        Authority =
        [
            new Authority("Regulation S-K Item 303(b) and (b)(2)"),
            new Authority("Release No. 33-8350, Section III.B.4"),
            new Authority("Release No. 33-6835, Section III.D"),
        ],
        Precision = new(44, 57, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|Cost of sales rose $3.1 million, primarily due to higher prices of flour and an increase in wages, partially offset by lower freight rates.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|The decrease in tuition revenue was driven by fewer new students as well as lower prices of evening courses.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "Rental income fell 12% in 2025. [|This is attributable to higher vacancy, and the sale of two parking decks.|]"),
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "[|Selling expenses increased $2.0 million as a result of an increase in pay, caused by a 40% increase in headcount, and higher travel costs.|]")
            with { Because = "the growth of headcount is no amount of cost" },
        Example.Flagged(
            SectionKind.ResultsOfOperations,
            "Selling expenses increased $2.0 million in 2025. [|Additionally, fees of consultants contributed to the increase.|]"),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Cost of sales rose $3.1 million, due to an increase of $2.2 million in the price of flour and $1.4 million in wages, partially offset by $0.5 million of lower freight."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Revenue grew due to a 30% increase in the number of trips and an 8% increase in the average fare."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Selling expenses increased $2.0 million, mainly due to higher pay and an increase in travel. Of this increase, $1.5 million was pay and $0.5 million travel."),
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "Interest income increased due to higher balances and an increase in rates.")
            with { Because = "nobody asks for the causes of a minor line" },
        Example.Clean(
            SectionKind.ResultsOfOperations,
            "We expect general and administrative expenses to increase due to higher fees of auditors and an increase in insurance.")
            with { Because = "it looks ahead" },
        Example.Clean(
            SectionKind.RiskFactors,
            "Our revenue declined due to lower demand and an increase in cancellations."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "due to", "due primarily to", "due mainly to", "due principally to", "due largely to", "driven*", "attributable*", "attributed", "as a result of",
        "resulted from", "resulting from", "resulted primarily from", "the result of", "because of", "caused*", "reflecting", "reflected", "reflects",
        "owing to", "affected by", "offset by", "was offset", "were offset", "contributed to the", "contributed to this", "increased our spending", "increased our investment",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.ManagementsDiscussion];

    /// <inheritdoc/>
    public override bool AppliesTo(OfferingProfile profile) => profile.IsBlankCheck?.Value != true && profile.IsFund?.Value != true;

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var sentence = hit.Sentence;
        var text = sentence.Text;
        if (hit.Block is Heading or TableBlock || text.Length < ShortestSentence || IsElsewhere(sentence.Section)) return;
        if (FurtherCause().IsMatch(text))
        {
            var follows = sentence.Previous is { } before && Change().IsMatch(before.Text);
            if (follows && !MoneyText.IsIn(text) && !Share().IsMatch(text) && !IsQuantifiedNext(sentence, text) && !Minor().IsMatch(sentence.Section.Title))
                hit.Report(sentence.Range, new ReportDetails { Confidence = Confidence.Low, Severity = Severity.Info, Message = "“{0}” names a further cause without an amount.", GroupKey = "further cause" });
            return;
        }

        if (FirstCue().Match(text) is not { Success: true } cue || sentence.Range.Start + cue.Index > hit.Match.End || IsLaterHit(sentence, cue, hit)) return;

        var head = text[..cue.Index];
        var tail = text[(cue.Index + cue.Length)..];
        if (!TellsOfChange(sentence, head) || Ahead().IsMatch(head) || text.EndsWith(':') || IsMinor(sentence.Section, head, tail)) return;
        if (MoneyText.IsIn(tail) || Share().IsMatch(tail) || IsQuantifiedNext(sentence, tail) || IsToldBySegment(hit.Block)) return;
        var causes = 1 + Causes().Count(tail);
        if (causes < 2 && (!MainLine().IsMatch(head) || text.ContainsIgnoringCase("compensation"))) return;
        hit.Report(sentence.Range, new ReportDetails
        {
            Confidence = causes < 2 ? Confidence.Low : Confidence.High,
            Severity = causes < 2 ? Severity.Info : null,
            Message = causes < 2 ? "“{0}” names a cause without an amount or a reason behind it." : null,
            GroupKey = causes < 2 ? "single cause" : $"{sentence.Section.Title}|{LineItem(head)}",
        });
    }

    /// <summary>A further cause, told in a sentence of its own.</summary>
    [GeneratedRegex(@"^[^.;]{0,140}\b(?:also )?contributed to (?:the|this) (?:increase|decrease|growth|decline)\b|^(?:additionally|in addition|also|further|furthermore|moreover),? we (?:also )?(?:increased|expanded|grew) our (?:spending|investment|marketing|headcount|staff)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FurtherCause();

    /// <summary>Each sentence is judged once, at its first cue.</summary>
    private static bool IsLaterHit(Sentence sentence, Match cue, PhraseContext hit) => hit.Match.Start > sentence.Range.Start + cue.Index + cue.Length;

    private static bool IsElsewhere(Section section) =>
        section.IsWithinAny([SectionKind.LiquidityAndCapitalResources, SectionKind.CriticalAccountingEstimates, SectionKind.MarketRisk]);

    private static bool TellsOfChange(Sentence sentence, string head) =>
        Change().IsMatch(head) || (Pronoun().IsMatch(head) && sentence.Previous is { } before && Change().IsMatch(before.Text));

    /// <summary>A line whose causes nobody asks for, by its heading, as the subject, or as the first cause of a total.</summary>
    private static bool IsMinor(Section section, string head, string tail)
    {
        const int FirstWords = 30;
        return Minor().IsMatch(section.Title) || Minor().IsMatch(head) || Minor().IsMatch(tail.Length > FirstWords ? tail[..FirstWords] : tail);
    }

    private static bool IsQuantifiedNext(Sentence sentence, string tail) => sentence.Next is { } next
        && ((Rest().IsMatch(next.Text) && MoneyText.IsIn(next.Text)) || TakesUpCause(next.Text, tail));

    /// <summary>Whether a sentence begins with a cause just named and gives its size: "Units shipped ... increased 15%".</summary>
    private static bool TakesUpCause(string next, string tail)
    {
        var words = next.Split(' ', 3);
        return words.Length == 3 && Size().IsMatch(words[2]) && tail.ContainsIgnoringCase($"{words[0]} {words[1]}");
    }

    /// <summary>The causes of a total are told again, with their amounts, for each segment below.</summary>
    private static bool IsToldBySegment(Block block) => block.Next is { } next && next.Text.Length < LongestHeading
        && next.Text.ContainsIgnoringCase("segment") && next is Heading;

    private static string LineItem(string head) =>
        string.Join(' ', head.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3)).ToLowerInvariant();

    [GeneratedRegex(@"\b(?:due\s+(?:\w+ly\s+)?to|driven\s+(?:\w+ly\s+)?by|attribut(?:able|ed)\s+(?:\w+ly\s+)?to|as\s+a\s+result\s+of|result(?:ed|ing)\s+(?:\w+ly\s+)?from|(?:was|were|is|are)\s+(?:\w+ly\s+)?the\s+result\s+of|because\s+of|caused\s+(?:\w+ly\s+)?by|reflect(?:s|ing|ed)|owing\s+to|(?:affected|helped|explained|influenced)\s+(?:\w+ly\s+)?by|as\s+an?\s+(?=(?:[$€£]\S+(?:\s+(?:m|b)illion)?\s+)?(?:increase|decrease))|(?:was|were)\s+(?:partially\s+|partly\s+)?offset\s+by)(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstCue();

    [GeneratedRegex(@"\b(?:increased?|decreased?|declined?|grew|rose|fell|dropped|improved|growth|reduction|changes?|changed|variance|flat|higher|lower|doubled|tripled|rise|drop)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"^(?:this|these|such|it|the)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:expects?|anticipates?|(?-i:may)|might|could|will|would|if|can|intends?|plans?|aims?|seeks?|should|generally|typically|depend\w*|circumstances|any|these\s+trends|those\s+trends)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    [GeneratedRegex(@"\b(?:interest|other\s+(?:income|expense)|foreign\s+(?:exchange|currency)|income\s+tax\w*|effective\s+tax|depreciation|warrants?|remeasurement|fair\s+value|net\s+cash|(?:financing|investing)\s+activities|liquidity)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minor();

    [GeneratedRegex(@"\b(?:revenues?|sales|costs?|gross|margins?|expenses?|income|increase|decrease|change)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MainLine();

    /// <summary>A percentage that measures a cause; the growth of headcount measures none.</summary>
    [GeneratedRegex(@"\d\s?%(?!.{0,60}\b(?:headcount|employees|personnel|staff|team)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    /// <summary>Where a further cause begins.</summary>
    [GeneratedRegex(@"(?:,\s+|\s+)(?:and|as\s+well\s+as|coupled\s+with|together\s+with|along\s+with|in\s+addition\s+to|plus)\s+(?:(?:also|to|by|in|from)\s+)*(?:(?:an?|the|our|its)\s+)?(?:higher|high|lower|increas\w*|decreas\w*|reduc\w*|grow\w*|more|fewer|less|greater|additional|improve\w*|chang\w*|expan\w*|new|lack|delay\w*|declin\w*|rise|fall|costs?|fees|expens\w*|over|sale|addition|adoption|acquisition|number|loss)\b|,\s+and\s+(?:an?|the|our|its)\s|,\s+(?=(?:an?\s+)?(?:higher|lower|increase|decrease|reduc|growth|fewer|greater|inflation|growth|additional|new)\w*\b)|\boffset\s+(?:\w+\s+)?by\b|\blesser\s+extent\b|;\s|\band\s+to\s+an?\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Causes();

    [GeneratedRegex(@"\d\s?%|\b\d[\d.,]* (?:million|billion|thousand)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    /// <summary>Opens a sentence that shares the change out among its causes.</summary>
    [GeneratedRegex(@"^(?:of\s+(?:this|the|that|these|which)|the\s+(?:remaining|remainder|balance)|specifically)\b|\b(?:accounted\s+for|contributed|represented|comprised|of\s+(?:this|the)\s+(?:increase|decrease|change))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rest();
}
