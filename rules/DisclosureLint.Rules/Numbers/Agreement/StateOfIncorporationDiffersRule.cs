using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;
using DisclosureLint.Rules.Numbers.References;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>The issuer is a corporation of another state than the facing page says.</summary>
public sealed partial class StateOfIncorporationDiffersRule : ToldTwiceRule
{
    private const string States =
        "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
        + "Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|"
        + "Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Cayman Islands|British Virgin Islands";

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1514",
        Name = "state-of-incorporation-differs",
        Title = "State of incorporation that differs from the facing page",
        Message = "The issuer is of {1} by this place and of {2} by the facing page.",
        Why = "Form S-1 asks for the state of incorporation on the facing page; which law governs the holders' rights follows from it.",
        Fix = "Correct the state, and check which law the description of the stock follows.",
        Comment = "You state that you are “{quote},” which differs from the jurisdiction on the facing page. Please reconcile.",
        Topics = ["INCONSISTENT", "COVER"],
        Authority = [new Authority("Form S-1, facing page"), new Authority("Regulation S-K Item 101(h)(1)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    private const string Facing = "# FORM S-1\n\nREGISTRATION STATEMENT\n\nOrrin Vale, Inc.\n\n(Exact name of registrant as specified in its charter)\n\nDelaware\n\n(State or other jurisdiction of incorporation or organization)\n\n40 Quay Street, Duluth, Minnesota 55802\n\n";

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(Facing + "# DESCRIPTION OF CAPITAL STOCK\n\nWe are [|a Nevada corporation|], and our affairs are governed by our charter."),
        Example.Flagged(Facing + "# PROSPECTUS SUMMARY\n\nThe terms “we” and “us” refer to Orrin Vale, Inc., [|a Florida corporation|]."),
        Example.Clean(Facing + "# DESCRIPTION OF CAPITAL STOCK\n\nWe are a Delaware corporation. Our subsidiary Vale Mills LLC is a Nevada corporation."),
        Example.Clean(Facing + "# BUSINESS\n\nWe are a Delaware corporation. We were a Nevada corporation until we reincorporated in Delaware in 2019."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        var facing = filing.Main.Blocks.Where(block => block is not PageFurniture && block.Section.IsWithin(SectionKind.FacingPage)).ToArray();
        var caption = Array.FindIndex(facing, block => block.Text.ContainsIgnoringCase("jurisdiction of"));
        if (caption < 0) yield break;
        var states = facing[Math.Max(0, caption - 4)..(caption + 1)].SelectMany(block => State().Matches(block.Text).Select(match => (Block: block, Match: match))).ToArray();
        if (states.Length == 0 || filing.Main.Blocks.Any(block => Moved().IsMatch(block.Text))) yield break;

        // The first of two states there is the one of incorporation; an address may bring the other.
        var name = filing.Profile.Registrant?.Value;
        yield return new Told(states[0].Block, TextSpan.Of(states[0].Match.Index, states[0].Match.Length), "state", states[0].Match.Value, IsAuthority: true);
        foreach (var told in OfStatements(filing))
        {
            if (!Array.Exists(states, state => state.Match.Value.Equals(told.Value, StringComparison.OrdinalIgnoreCase))) yield return told;
        }

        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem) || !block.Text.Contains(" corporation", StringComparison.Ordinal)
                || block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.PartII])) continue;
            foreach (Match match in Ours().Matches(block.Text))
            {
                if (match.Groups["named"].Success
                    && (name is null || !TitleKey.Of(name).StartsWith(TitleKey.Of(match.Groups["named"].Value), StringComparison.Ordinal))) continue;
                if (Array.Exists(states, state => state.Match.Value.Equals(match.Groups["state"].Value, StringComparison.OrdinalIgnoreCase))) continue;
                var told = match.Groups["told"];
                yield return new Told(block, TextSpan.Of(told.Index, told.Length), "state", match.Groups["state"].Value);
            }
        }
    }

    /// <summary>"We were incorporated in Delaware": what a statement of the issuer tells.</summary>
    private static IEnumerable<Told> OfStatements(Filing filing)
    {
        foreach (var reading in filing.Reading.Blocks)
        {
            if (reading.Block is not (Paragraph or ListItem) || reading.Block.Document != filing.Main || reading.Block.Section.IsWithinAny([SectionKind.FacingPage, SectionKind.PartII])) continue;
            foreach (var statement in reading.Statements)
            {
                if (statement is not { Actor: Actor.Registrant, IsPassive: true, Verb: >= 0, Stance: Stance.Asserted } || !Incorporating.Contains(reading.Tokens[statement.Verb].Lemma)) continue;
                var (_, end) = reading.TokensOfSentence(statement.SentenceIndex);
                for (var i = statement.Verb + 1; i < Math.Min(end, statement.Verb + 9); i++)
                {
                    if (!reading.Tokens[i].IsCapitalized || State().Match(reading.TextOf(i, Math.Min(end, i + 2))) is not { Success: true, Index: 0 } match) continue;
                    yield return new Told(reading.Block, TextSpan.Of(reading.Tokens[i].Start, match.Length), "state", match.Value);
                    break;
                }
            }
        }
    }

    private static readonly System.Collections.Frozen.FrozenSet<int> Incorporating = Readings.Words.Of("incorporate form organize");

    [GeneratedRegex(@"\b(" + States + @")\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex(@"\b([Ww]e are|[Tt]he Company is|(?<named>[A-Z][\w.&’' -]{2,40},? (Inc|Corp|Co)\.),) (?<told>an? (?<state>" + States + @") corporation)\b(?! (and|that|which) (is |are )?(a |our )?(wholly|subsidiar))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Ours();

    [GeneratedRegex(@"\b(re-?incorporat|re-?domicil|redomesticat|re-?domesticat)|\b(convert(ed|s)?|conversion) (from|into|to) an? (" + States + @")\b|\bmerged with and into\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Moved();
}
