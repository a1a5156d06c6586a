using System.Buffers;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.ManagementsDiscussion;

/// <summary>Reads the statements about the sufficiency of funds, wherever they stand in the registration statement.</summary>
internal sealed partial class SufficiencyStatementSource : FactSource<SufficiencyStatement>
{
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "suffic", "adequate", "enough", "last ", "allow us", "allow the", "enable us", "enable the", "permit us", "cover", "carry", "fund",
            "financ", "meet", "satisf", "sustain", "support", "runway", "need additional", "require additional",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SectionKind[] ElsewhereKinds =
    [
        SectionKind.ForwardLookingStatements, SectionKind.Underwriting, SectionKind.Management, SectionKind.ExecutiveCompensation,
        SectionKind.DescriptionOfSecurities, SectionKind.Properties, SectionKind.Taxation, SectionKind.PartII, SectionKind.ExhibitText,
        SectionKind.DividendPolicy,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<SufficiencyStatement> Read(Filing filing)
    {
        var isFollowOn = filing.Profile.IsInitialOffering == false;
        var statements = new List<SufficiencyStatement>();
        foreach (var block in filing.Main.Blocks)
        {
            if (block is Heading or PageFurniture or TableBlock || block.Section.IsWithinAny(ElsewhereKinds)) continue;
            if (!block.Text.AsSpan().ContainsAny(Cues)) continue;
            statements.AddRange(block.Sentences.Select(sentence => Read(sentence, isFollowOn)).OfType<SufficiencyStatement>());
        }

        return statements;
    }

    private static SufficiencyStatement? Read(Sentence sentence, bool isFollowOn)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Cues) || !Funds().IsMatch(text) || Doubted().IsMatch(text)) return null;
        var horizon = HorizonOf(text);
        var says = Sufficient().IsMatch(text) && Purpose().IsMatch(text) && (horizon != LiquidityHorizon.Vague || Believed().IsMatch(text));
        if (!says && horizon != LiquidityHorizon.Vague) says = Lasts().IsMatch(text);
        if (!says) says = Confident().IsMatch(text);
        if (!says) return null;
        var countsProceeds = (ThisOffering().IsMatch(text) || (!isFollowOn && OwnOffering().IsMatch(text))) && !SetAside().IsMatch(text);
        return new SufficiencyStatement(sentence.Block, sentence.Range, !Denied().IsMatch(text), countsProceeds, horizon);
    }

    private static LiquidityHorizon HorizonOf(string text)
    {
        if (Dated().IsMatch(text) || LongPeriod().IsMatch(text)) return LiquidityHorizon.Longer;
        if (!Year().IsMatch(text)) return LiquidityHorizon.Vague;
        return text.ContainsIgnoringCase("foreseeable future") && Sufficient().IsMatch(text) && BothPeriods().IsMatch(text)
            ? LiquidityHorizon.Longer
            : LiquidityHorizon.TwelveMonths;
    }

    [GeneratedRegex(@"\b(?:cash|funds|proceeds|liquidity|capital|(?:credit|loan|borrowing|revolving|bank) (?:facilit|line|agreement)\w*|lines? of credit|borrowings|money|monies|financial resources|available resources|sources of (?:funds|liquidity))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Funds();

    [GeneratedRegex(@"\b(?:suffices?|sufficient(?:ly)?|insufficient|adequate(?:ly)?|inadequate|enough)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sufficient();

    [GeneratedRegex(@"\b(?:fund|meet|cover|financ|satisf|support|sustain|maintain|pay|operat|carry|continu|implement|execut)\w*\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    /// <summary>Without a period, only a stated belief is a statement; the rest is talk of aims and risks.</summary>
    [GeneratedRegex(@"\b(?:believes?|confident|expects?|anticipates?|estimates?|in (?:the|our) opinion)\b(?:[^.;]|\.(?=\d)){0,220}\b(?:sufficient|adequate|enough)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Believed();

    /// <summary>The money as the subject of a verb that reaches to a time: "will cover our needs through the coming year".</summary>
    [GeneratedRegex(@"\b(?:cash|funds|proceeds|resources|liquidity|capital|facilit(?:y|ies)|lines?|investments|money|raised|prospectus|offering)\b(?:[^.;]|\.(?=\d)){0,200}?\b(?:(?:will|should|would|can|expected|is expected|are expected)\s+(?:not\s+)?(?:be expected\s+)?(?:to\s+)?(?:be able to\s+)?(?:\w+ly\s+)?(?:fund|meet|cover|finance|satisfy|support|sustain|last|carry|pay for|see us|allow|enable|permit)|to last|not expected to last)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lasts();

    /// <summary>A stated confidence that needs will be met, without any of the usual words.</summary>
    [GeneratedRegex(@"\b(?:believes?|confident|expects?|anticipates?|estimates?|opinion)\b(?:[^.;]|\.(?=\d)){0,160}\b(?:can|will|able to|ability to)\s+(?:continue to\s+)?(?:meet|cover|satisfy|fund|support)\s+(?:all\s+)?(?:of\s+)?(?:our|its|the company[’']s|these|those|such)?\s*(?:\w+\s+){0,2}(?:operat\w+|cash|capital|liquidity|funding|financ\w+|debt|payment)\s+(?:\w+\s+)?(?:needs|requirements|obligations)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Confident();

    /// <summary>Says what could happen or cannot be promised, not what management believes.</summary>
    [GeneratedRegex(@"^\W*(?:if|should|unless)\b|\b(?:no assurances?|not? guarantees?|cannot (?:assure|guarantee|be (?:certain|sure))|(?:may|might|could) (?:not )?(?:be|have|prove|become|generate|provide)\s+(?:to be\s+)?(?:in)?(?:sufficient|adequate)|(?-i:may) not (?:have|generate)|unable to (?:obtain|raise|secure)|whether|uncertainty (?:regarding|about|as to) (?:our|its|the company[’']s) ability|cannot conclude|if (?:we|our|the)\b[^,]{0,80}\b(?:not|insufficient|inadequate)|until such time|trust account|opinion of a nationally)\b(?:[^.]|\.(?=\d)){0,400}?\b(?:sufficient|insufficient|adequate|inadequate|enough|fund|meet|cover)|\b(?:may|might|could) (?:not )?(?:be|prove|become)\s+(?:to be\s+)?(?:in)?(?:sufficient|adequate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubted();

    /// <summary>"Not expected to last beyond May" is no denial: it tells for how long the money lasts.</summary>
    [GeneratedRegex(@"\b(?:insufficient|inadequate)\b|\b(?:not|neither|no longer|cannot|unlikely)\b(?:[^.;]|\.(?=\d)){0,500}?\b(?:sufficient|adequate|enough|fund|cover|meet|support)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:twelve|12)(?:\s*\(\d+\))?[- ]months?\b|\b(?:for|through|over|during|within|in|of|than)\s+(?:at least\s+|about\s+|approximately\s+|up to\s+|no less than\s+)*(?:the\s+|a\s+|one\s+)?(?:next|coming|following|ensuing|current|full|one|a)?\s*(?:full\s+|fiscal\s+|calendar\s+)?year\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:eighteen|18|twenty[- ]four|24|thirty[- ]six|36)(?:\s*\(\d+\))?[- ]months?\b|\b(?:two|three|four|five|several)\s+years\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongPeriod();

    [GeneratedRegex(@"\b(?:through|until|into|till|beyond|past|by|to)\s+(?:at least\s+|approximately\s+|about\s+)?(?:the\s+)?(?:(?:end|middle|beginning|start|first|second|third|fourth|mid|late|early|fiscal|calendar|year|half|quarter|of|in)[\s-]+){0,6}(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:\d{1,2},\s+)?)?(?:19|20)\d\d\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\bmonths?\s+and\s+(?:for\s+|into\s+|beyond\s+|over\s+)?the\s+foreseeable\s+future\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BothPeriods();

    [GeneratedRegex(@"\b(?:proceeds|money|monies|funds|cash|capital|amounts?)\b(?:[^.;]|\.(?=\d)){0,90}?\b(?:(?:this|the|such|an)\s+(?:proposed\s+|contemplated\s+|planned\s+|present\s+|current\s+|public\s+)*offering|(?:under|by|through|pursuant to|with)\s+this\s+prospectus|offered\s+(?:hereby|by this prospectus|in this prospectus))\b|\bthis\s+offering[’']s\s+(?:net\s+)?proceeds\b|\b(?:upon|after|following|with|assuming)\s+(?:the\s+)?(?:closing|completion|consummation|success)\s+of\s+(?:this|the)\s+(?:proposed\s+)?offering\b|\bafter giving effect to (?:this|the) offering\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ThisOffering();

    [GeneratedRegex(@"\b(?:proceeds|money|monies|funds|cash|capital|amounts?)\b(?:[^.;]|\.(?=\d)){0,90}?\b(?:our|the|an|its|the company[’']s)\s+(?:proposed\s+|planned\s+|contemplated\s+)*(?:initial\s+public\s+offering|public\s+offering|offering|IPO)\b|\b(?:IPO|offering)\s+proceeds\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffering();

    [GeneratedRegex(@"\b(?:without|exclud\w+|exclusive of|not including|not counting|not taking into account|disregarding|regardless of|irrespective of|independent(?:ly)? of|in (?:the )?absence of|absent|even if|even without|before (?:any|the|receipt|receiving|giving|considering|taking)|whether or not|apart from|aside from|do(?:es)? not (?:depend|rely|count|include|assume|take)|if (?:this|the|our) (?:initial public )?offering (?:is|does|were|did|fails|should)|no part of)\b(?:[^.;]|\.(?=\d)){0,90}\b(?:proceeds|offering|IPO|raised|raise)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetAside();
}
