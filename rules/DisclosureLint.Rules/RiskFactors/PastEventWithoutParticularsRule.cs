using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A risk factor says that the risk has come true before, without what happened, when or at what cost.</summary>
public sealed partial class PastEventWithoutParticularsRule : PhraseRule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3003",
        Name = "past-event-without-particulars",
        Title = "Past events told in a risk factor without particulars",
        Message = "“{0}” says that it has happened; nothing near it says what happened, when and with what effect.",
        Why = "A risk that has come true is no longer only a risk. Item 105 asks how it affects the registrant, and Rule 408 for what keeps the statement "
            + "from misleading; the staff ask for the material instances, their dates, cost and consequence.",
        Fix = "Describe the material instances: what happened, when, what it cost and what followed, or say that none was material.",
        Comment = "We note your disclosure that “{quote}” on page {page}. Please describe the material past instances, including when they occurred, their "
            + "magnitude and their effect on your business, so that investors can assess the risk.",
        Topics = ["RFHYPO", "RFQUANT", "CYBER"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 408(a)"), new Authority("Release No. 33-10459", IsVerified: false)],
        Precision = new(10, 14, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### Our booking system could fail.\n\n[|We have experienced outages of our booking system and may experience them again|]. Customers could leave us."),
        Example.Flagged("# Risk Factors\n\n### Thieves may read our files.\n\nWe hold the addresses of owners. [|Our systems have in the past been subject to cyber-attacks, and we expect attacks to go on in the future|]."),
        Example.Flagged("# Risk Factors\n\n### We may be sued.\n\n[|From time to time we have been, and in the future may be, subject to claims by owners of boats|]. Defending them costs time."),
        Example.Flagged("# Risk Factors\n\n### Skippers may leave us.\n\n[|Our way of paying skippers has previously led, and may continue to lead, to lawsuits and negative publicity|]. Skippers could leave us."),
        Example.Clean("# Risk Factors\n\n### Our booking system could fail.\n\nWe have experienced outages and may experience them again. In June 2025 our site was down for nine hours, and we paid back $40,000."),
        Example.Clean("# Risk Factors\n\n### Thieves may read our files.\n\nWe have not experienced a material breach in the past, but may experience one in the future."),
        Example.Clean("# Risk Factors\n\n### Markets move.\n\nIn the past, companies whose stock price fell have been subject to securities class actions, and we may be subject to one in the future.")
            with { Because = "it happened to others" },
        Example.Clean("# Risk Factors\n\n### Growth.\n\nWe have grown in the past and may grow in the future."),
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Phrases =>
    [
        "have been", "has been", "have experienced", "has experienced", "have in the past", "has in the past", "in the past", "have occurred", "have had", "have previously",
        "have from time to time", "have received", "have asserted", "have faced", "have encountered", "have suffered",
        "has previously", "has led", "have led", "has resulted in", "have resulted in", "have also",
    ];

    /// <inheritdoc/>
    protected override IReadOnlyList<SectionKind> Sections => [SectionKind.RiskFactors];

    /// <inheritdoc/>
    protected override void Judge(PhraseContext hit)
    {
        var text = hit.Sentence.Text;
        if (hit.Section.IsWithin(SectionKind.RiskFactorSummary) || hit.Block is Heading || !Happened().IsMatch(text) || !Again().IsMatch(text)) return;
        if (Incident().Match(text) is not { Success: true } incident || Absent().IsMatch(text)) return;
        if (Others().IsMatch(text) && !OwnSystems().IsMatch(text)) return;
        if (IsTold(hit.Sentence)) return;
        var end = text.TrimEnd('.', ' ').Length;
        hit.Report(hit.Block.Content.Trim(TextSpan.Of(hit.Sentence.Range.Start, end)), new ReportDetails
        {
            Confidence = Confidence.Medium,
            GroupKey = IncidentKind.Of(incident.Value),
            Related = hit.Section.Heading is { } heading && Possible().IsMatch(heading.Text)
                ? [new Place(heading, new TextSpan(0, heading.Text.Length), "the sub-heading tells it as a possibility")]
                : [],
        });
    }

    /// <summary>Whether the sentence or what follows in its risk factor tells an instance.</summary>
    private static bool IsTold(Sentence sentence)
    {
        if (Particulars().IsMatch(sentence.Text)) return true;
        var later = sentence.Block.Sentences.Skip(sentence.Index + 1).Take(4);
        if (later.Any(next => Particulars().IsMatch(next.Text) || Instance().IsMatch(next.Text))) return true;
        return sentence.Block.Next is { } block and not Heading && block.Section == sentence.Section
            && block.Sentences.Take(2).Any(next => Instance().IsMatch(next.Text) || Particulars().IsMatch(next.Text));
    }

    [GeneratedRegex(@"\b(?:have|has)\b(?: also| in the past| previously| historically| from time to time| occasionally|,)*(?: (?:experienced|encountered|suffered|occurred|received|faced|asserted|had|become|incurred|led|given rise|resulted)|(?: in the past,?| previously,?| from time to time,?)* been\b)|\bin the past\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Happened();

    [GeneratedRegex(@"\b(?:may|will|could|might|expect|likely|anticipate)\b.{0,60}\b(?:again|in the future|continue|from time to time|be subject|be involved|go on|experience|occur|face)\b|\b(?:in the future|again|from time to time)\b.{0,30}\b(?:may|will|could|might|expect)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Again();

    [GeneratedRegex(@"\b(?:breach|attack|hack|intrusion|phishing|ransomware|malware|virus|unauthori[sz]ed|incident|outage|interruption|disruption|downtime|failure|malfunction|bug|vulnerabilit|recall|defect|error|warranty|litigation|lawsuit|legal proceeding|claim|audit|investigation|inquir|subpoena|fine|penalt|scrutiny|negative publicity|delay|shortage|cancell?ation|terminat|default|natural disaster|earthquake|hurricane|fire|theft|fraud|injur|accident|spill|strike|infring)\w*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Incident();

    [GeneratedRegex(@"\b(?:may|could|might|if)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Possible();

    [GeneratedRegex(@"\b(?:have|has) not\b|\bnever\b|\bno (?:such|material)\b|\bnot (?:been )?(?:material|aware)\b|\bnone\b|\bimmaterial\b|\bhave no\b|\balleged to have\b|\bclaims that \w+ have\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Absent();

    [GeneratedRegex(@"\b(?:other|many|certain|some|biopharmaceutical|pharmaceutical|technology|public|special purpose acquisition) (?:\w+ )?(?:companies|issuers)\b|^companies\b|\b(?:industry|market|economy|securities class action|stock market|our (?:customers|competitors|suppliers|vendors|partners) have)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:occurred|been|happened|experienced)\b.{0,30}\b(?:on|to|in|against|by) (?:our (?:systems?|networks?|platforms?|products|services?)|us)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OwnSystems();

    /// <summary>A date, a sum or a count: the marks of an instance.</summary>
    [GeneratedRegex(@"\b(?:19|20)\d\d\b|[$€£%]|\b\d+(?:\.\d+)? (?:million|billion|percent|hours|days|users|customers)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Particulars();

    [GeneratedRegex(@"\bfor example\b|\bfor instance\b|\bsuch as (?:when|the)\b|\bdescribed (?:in|under|below)\b|\bsee [“""']|\bnone of (?:these|those|them|which)\b|\bto date\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Instance();
}
