using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.Readings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>One statement that stands in two places in the same words, with another number, date or length of time in one of them.</summary>
public sealed class StatementToldDifferentlyRule : Rule
{
    private static readonly SectionKind[] Elsewhere =
    [
        SectionKind.ExecutiveCompensation, SectionKind.RecentSales, SectionKind.Exhibits, SectionKind.Signatures, SectionKind.TableOfContents, SectionKind.Undertakings,
        SectionKind.FacingPage, SectionKind.ExhibitText, SectionKind.Taxation, SectionKind.SellingStockholders, SectionKind.RelatedPartyTransactions,
    ];

    /// <summary>Verbs of what is so, for one time or for good.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<int> States = Words.Of("account represent hold own bear accrue mature expire terminate constitute");

    /// <summary>Verbs of a term.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<int> Terms = Words.Of("bear accrue mature expire terminate");

    /// <summary>Words straight before the number of what the issuer has.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<int> Having = Words.Of(
        "have had has our employ employed employs serve served serves operate operated operates own owned owns hold held holds to lease leased leases sell sold");

    /// <summary>Words of options that are not those outstanding.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<int> Moving = Words.Of("granted exercised forfeited expired canceled cancelled vested exercisable subsequent after");

    private static readonly int Price = Lexicon.IdOf("price");
    private static readonly int Exercise = Lexicon.IdOf("exercise");
    private static readonly int Plan = Lexicon.IdOf("plan");

    /// <summary>What is counted anew for each matter.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<int> Recurring = Words.Of(
        "share option warrant unit year day month week hour member director holder class vote percent dollar period phase person individual time state country");

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1530",
        Name = "statement-told-differently",
        Title = "Statement repeated with another value",
        Message = "“{0}” here; the same statement tells “{1}” elsewhere.",
        Why = "Securities Act Rule 408: sections repeat each other, and a value that was changed in one of them only contradicts the other.",
        Fix = "Find the right value, and use it in every place.",
        Comment = "You disclose “{quote}” here and a different value in the same statement elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe serve 640 active customers.\n\n# RISK FACTORS\n\nAny of our 640 active customers may leave.\n\n# BUSINESS\n\nWe have [|460|] active customers, and two mills."),
        Example.Flagged("# RISK FACTORS\n\nMarlowe Stores accounted for 19% of our net sales in fiscal 2025.\n\n# MANAGEMENT’S DISCUSSION AND ANALYSIS\n\nMarlowe Stores accounted for 19% of net sales in fiscal 2025.\n\n# BUSINESS\n\nMarlowe Stores accounted for [|16%|] of net sales in fiscal 2025."),
        Example.Flagged("# PROSPECTUS SUMMARY\n\nThe secured term loan from Pine Bank matures on March 31, 2029, unless extended.\n\n# RISK FACTORS\n\nThe secured term loan from Pine Bank matures on March 31, 2029, unless extended.\n\n# BUSINESS\n\nThe secured term loan from Pine Bank matures on [|March 31, 2028|], unless extended."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe serve 640 active customers.\n\n# RISK FACTORS\n\nAny of our 640 active customers may leave.\n\n# BUSINESS\n\nAs of December 31, 2023, we had 460 active customers."),
        Example.Clean("# RISK FACTORS\n\nMarlowe Stores accounted for 19% of net sales in fiscal 2025.\n\n# BUSINESS\n\nMarlowe Stores accounted for 16% of net sales in fiscal 2024."),
        Example.Clean("# RISK FACTORS\n\nWe serve 640 active customers, and 460 inactive customers.\n\n# BUSINESS\n\nWe have 640 active customers, of whom 120 active customers pay monthly."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var filing = context.Node;
        var byKey = new Dictionary<(int Way, TokenKind Kind, long Words), List<ValueInContext>>();
        foreach (var reading in filing.Reading.Blocks)
        {
            if (reading.Block is not (Paragraph or ListItem) || reading.Block.Document != filing.Main || reading.Block.Section.IsWithinAny(Elsewhere)) continue;
            for (var sentence = 0; sentence < reading.Block.Sentences.Count; sentence++)
            {
                foreach (var value in ContextReader.Read(reading, sentence))
                {
                    foreach (var (way, words) in Keys(value))
                    {
                        var key = (way, value.Kind, words);
                        if (!byKey.TryGetValue(key, out var list)) byKey.Add(key, list = []);
                        list.Add(value);
                    }
                }
            }
        }

        var dates = filing.Facts.Of<DateMention>().ToLookup(date => date.Block);
        var reported = new HashSet<(Block, int)>();
        foreach (var (key, values) in byKey.OrderBy(entry => entry.Key.Way))
        {
            if (values.Count < 2) continue;
            var latest = filing.Profile.LatestBalanceSheet?.Value;
            Compare(context, values, value => TimesIn(SentenceOf(value), value, dates, key.Way == 2 ? latest : null), key.Way, reported);
            if (key.Way != 2) Compare(context, values, value => TimesIn(ScopeOf(value), value, dates, null), key.Way, reported);
        }
    }

    /// <summary>The contexts that tell what a value is: a name with a verb of state, a subject with its term, a thing that the issuer has.</summary>
    private static IEnumerable<(int Way, long Words)> Keys(ValueInContext value)
    {
        var (left, right) = (value.Left, value.Right);
        if (value.Kind is TokenKind.Percentage or TokenKind.Money && left.Count >= 3 && right.Count >= 1 && left.Take(2).Any(States.Contains) && IsNamed(value))
            yield return (0, Hash(left, 3, Hash(right, 1, 17)));
        if (SubjectAndVerb(value) is { } saying) yield return (1, saying);
        if (value.Kind == TokenKind.Money && PlanPriced(value) is { } plan) yield return (3, plan);
        if (value.Kind == TokenKind.Number && CountedThing(value) is { } thing) yield return (2, thing);
    }

    /// <summary>Whether a name of at least two words stands before the value.</summary>
    private static bool IsNamed(ValueInContext value)
    {
        var (start, _) = value.Reading.TokensOfSentence(value.Sentence);
        var capitals = 0;
        for (var i = value.First - 1; i >= start && i >= value.First - 6; i--) capitals += value.Reading.Tokens[i].IsCapitalized ? 1 : 0;
        return capitals >= 2;
    }

    /// <summary>The subject and the verb straight before the value: <c>the term loan matures on</c>.</summary>
    private static long? SubjectAndVerb(ValueInContext value)
    {
        if (value.Kind is not (TokenKind.Date or TokenKind.Percentage or TokenKind.Duration) || value.Reading.StatementAt(value.First) is not { Subject: { } subject, Verb: >= 0 } statement) return null;
        if (value.Kind == TokenKind.Date && !value.Text.Contains(',', StringComparison.Ordinal)) return null;
        if (value.First - statement.Verb is < 1 or > 3 || !Terms.Contains(value.Reading.Tokens[statement.Verb].Lemma) || subject.End - subject.Start is < 2 or > 6) return null;
        var hash = 37L;
        var words = 0;
        for (var i = subject.Start; i < subject.End; i++)
        {
            if (ContextReader.IsEmpty(value.Reading.Tokens[i])) continue;
            hash = (hash * 31) + value.Reading.Tokens[i].Lemma;
            words++;
        }

        return words >= 2 ? (hash * 31) + value.Reading.Tokens[statement.Verb].Lemma : null;
    }

    /// <summary>The weighted-average exercise price of the options outstanding under a plan that is named.</summary>
    private static long? PlanPriced(ValueInContext value)
    {
        if (value.Left.Count < 3 || value.Left[0] != Price || value.Left[1] != Exercise) return null;
        var reading = value.Reading;
        var (start, end) = reading.TokensOfSentence(value.Sentence);
        for (var i = start; i < end; i++)
        {
            if (Moving.Contains(reading.Tokens[i].Form)) return null;
        }

        for (var i = value.First - 1; i > start; i--)
        {
            if (reading.Tokens[i].Kind == TokenKind.Money) return null;
            if (reading.Tokens[i].Form != Plan || !reading.Tokens[i].IsCapitalized) continue;
            var hash = 41L;
            for (var k = i - 1; k >= start && (reading.Tokens[k].IsCapitalized || char.IsAsciiDigit(reading.Block.Text[reading.Tokens[k].Start])); k--)
                hash = (hash * 31) + Lexicon.IdOf(reading.TextOf(k, k + 1).ToLowerInvariant());
            return hash == 41L ? null : hash;
        }

        return null;
    }

    /// <summary>A qualified noun straight behind a number, with nothing behind it that makes it a part: <c>640 active customers</c>.</summary>
    private static long? CountedThing(ValueInContext value)
    {
        var reading = value.Reading;
        var (start, end) = reading.TokensOfSentence(value.Sentence);
        if (value.First != value.Last || PrintedNumber.Of(reading, value.First) is not { Number.Value: >= 10 }) return null;
        var before = value.First - 1;
        while (before > start && Words.Hedges.Contains(reading.Tokens[before].Form)) before--;
        if (before < start || !Having.Contains(reading.Tokens[before].Form)) return null;
        var hash = 29L;
        var words = 0;
        var i = value.First + 1;
        for (; i < end && words < 4; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Before > Gap.Hyphen || reading.Tags[i] is not (Tag.Noun or Tag.Adjective or Tag.Participle or Tag.Gerund)) break;
            hash = (hash * 31) + token.Lemma;
            words++;
        }

        if (words < 1 || !reading.Tokens[i - 1].MayBe(WordClasses.PluralNoun) || Recurring.Contains(reading.Tokens[i - 1].Lemma)) return null;
        if (i < end && reading.Tokens[i].Before == Gap.None && (Grammar.Prepositions.Contains(reading.Tokens[i].Form) || Grammar.Relatives.Contains(reading.Tokens[i].Form))) return null;

        // "Of whom 120 active customers", "up to", "additional": a part, or not what there is.
        for (var k = value.First - 1; k >= start && k >= value.First - 3; k--)
        {
            if (Parts.Contains(reading.Tokens[k].Form)) return null;
        }

        var statement = reading.StatementAt(value.First);
        return statement is { Actor: Actor.Registrant or Actor.Unknown or Actor.Customer or Actor.Personnel, Stance: Stance.Asserted or Stance.Believed, Time: not StatementTime.Future } ? hash : null;
    }

    private static readonly System.Collections.Frozen.FrozenSet<int> Parts = Words.Of("whom which including additional another other up another added opened closed acquired plus");

    private static long Hash(IReadOnlyList<int> ids, int count, long seed)
    {
        for (var i = 0; i < count; i++) seed = (seed * 1_000_003) ^ ids[i];
        return seed;
    }

    private static void Compare(NodeContext<Filing> context, List<ValueInContext> values, Func<ValueInContext, string> times, int way, HashSet<(Block, int)> reported)
    {
        foreach (var same in values.GroupBy(times, StringComparer.Ordinal))
        {
            var tellings = new List<List<ValueInContext>>();
            foreach (var value in same)
            {
                if (tellings.Find(known => known[0].Agrees(value)) is { } agreeing) agreeing.Add(value);
                else tellings.Add([value]);
            }

            if (tellings.Count != 2) continue;
            var (likely, odd) = tellings[0].Count >= tellings[1].Count ? (tellings[0], tellings[1]) : (tellings[1], tellings[0]);
            if (odd.Count > 1 || odd[0].Reading == likely[0].Reading) continue;
            if (likely.Count == 1 && way == 2 && (IsOfStatements(odd[0]) || IsOfStatements(likely[0]))) continue;
            if (IsOfStatements(odd[0]) && likely.TrueForAll(IsOfStatements)) continue;
            if (!reported.Add((odd[0].Reading.Block, odd[0].First))) continue;
            context.Report(odd[0].Reading.Block, odd[0].Range, new ReportDetails
            {
                Arguments = [odd[0].Text, likely[0].Text],
                Confidence = likely.Count > 1 ? Confidence.High : Confidence.Medium,
                Severity = likely.Count > 1 ? null : Severity.Info,
                Related = [.. likely.Take(3).Select(value => new Place(value.Reading.Block, value.Range, "told here as " + value.Text))],
            });
        }
    }

    private static TextSpan SentenceOf(ValueInContext value) => value.Reading.Block.Sentences[value.Sentence].Range;

    private static bool IsOfStatements(ValueInContext value) => value.Reading.Block.Section.IsWithin(SectionKind.FinancialStatements);

    /// <summary>The other days and periods of the sentence: values of two times are two values. What there is now is told with and without the day.</summary>
    private static string TimesIn(TextSpan range, ValueInContext value, ILookup<Block, DateMention> dates, DateOnly? latest)
    {
        return string.Join('|', dates[value.Reading.Block].Where(date => range.Contains(date.Range) && !date.Range.Overlaps(value.Range))
            .Where(date => latest is null || date.Kind != DateMentionKind.Day || date.End < latest).Select(TimeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    /// <summary>From the value before it, of the same kind, to the one behind it: each has its own times.</summary>
    private static TextSpan ScopeOf(ValueInContext value)
    {
        var reading = value.Reading;
        var (start, end) = reading.TokensOfSentence(value.Sentence);
        var (from, to) = (value.First, value.Last);
        while (from > start && reading.Tokens[from - 1].Kind != value.Kind) from--;
        while (to + 1 < end && reading.Tokens[to + 1].Kind != value.Kind) to++;
        return reading.RangeOf(from, to + 1);
    }

    private static string TimeOf(DateMention date) => date.Kind switch
    {
        DateMentionKind.Year or DateMentionKind.FiscalYear or DateMentionKind.Period when date.Months is null or 12 => $"year {date.Year}",
        _ => $"{date.End?.ToString("o", System.Globalization.CultureInfo.InvariantCulture) ?? date.Text} {date.Months}",
    };
}
