using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A sub-heading states a fact or a topic and not the risk that follows from it.</summary>
public sealed partial class RiskHeadingWithoutConsequenceRule : Rule
{
    private const int LeastFactors = 4;

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL3005",
        Name = "risk-heading-without-consequence",
        Title = "Risk factor sub-heading that does not tell the risk",
        Message = "“{0}” states a fact or a topic, not a risk and its consequence.",
        Why = "Item 105(a) of Regulation S-K asks for each risk factor under a sub-caption that adequately describes the risk. A sub-heading that only states "
            + "a fact leaves the reader to guess what may come of it.",
        Fix = "Rewrite the sub-heading to name the risk and what it could do to your business or to the investor.",
        Comment = "Some of your risk factor sub-headings, for example “{quote}” on page {page}, merely state a fact or a topic. Please revise each so that it "
            + "adequately describes the risk and the consequence of its coming true.",
        Topics = ["RFHEADING"],
        Authority = [new Authority("Regulation S-K Item 105(a)"), new Authority("Securities Act Rule 421(d)"), new Authority("Regulation S-K Item 503(c)", IsSuperseded: true)],
        Precision = new(9, 9, 21),
        Severity = Severity.Warning,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# Risk Factors\n\n### [|Competition|]\n\nOther ferries run on our routes and could take our passengers, and with them most of our revenue.\n\n### Ice could stop our ferries in winter.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n### A rise in the price of oil would raise our costs.\n\nWe burned 2.1 million liters of oil in 2025, and could not have passed a higher price on.\n\n### We may lose our license.\n\nThe county can end our license to run ferries on one month's notice and without a reason."),
        Example.Flagged("# Risk Factors\n\n### [|We have a limited operating history.|]\n\nWe began to run ferries in 2024, and you have little on which to judge our prospects.\n\n### Ice could stop our ferries in winter.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n### A rise in the price of oil would raise our costs.\n\nWe burned 2.1 million liters of oil in 2025, and could not have passed a higher price on.\n\n### We may lose our license.\n\nThe county can end our license to run ferries on one month's notice and without a reason."),
        Example.Clean("# Risk Factors\n\n### We have a limited operating history, which makes it hard to judge our prospects.\n\nWe began to run ferries in 2024, and you have little on which to judge our prospects.\n\n### Ice could stop our ferries in winter.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n### You will experience immediate dilution.\n\nThe price that you pay is higher than the book value of each share.\n\n### We have lost money in every year.\n\nOur net loss was $3.0 million in 2025 and $2.0 million in the year before it."),
        Example.Clean("# Risk Factors\n\n### There is no market for our notes.\n\nYou may be unable to sell your notes, because no market for them exists and none is planned.\n\n### Insiders control our company.\n\nOur founders hold most of the votes, and can elect all of our directors without you.\n\n### If ice forms, our ferries stop.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n### We depend on one dock.\n\nWe have one dock, whose owner may end our lease at any time, and no other dock is near."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private static void Check(NodeContext<Filing> context)
    {
        var factors = context.Filing.Facts.Of<RiskFactor>();
        if (factors.Count < LeastFactors) return;
        var plain = factors.Where(factor => factor.Text.Length is > 3 and < 160 && !Risk().IsMatch(factor.Text) && !factor.Text.EndsWith(':')).ToArray();

        // Where most headings look like this, the headings found are not those of risk factors.
        if (plain.Length > factors.Count / 2) return;
        foreach (var factor in plain)
            context.Report(factor.Block, factor.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "headings" });
    }

    /// <summary>Words of which a sub-heading that tells a risk has at least one.</summary>
    [GeneratedRegex(@"\b(?:may|might|could|would|can|cannot|will|if|unless|should|must|not|no|never|without|un\w+able|unlikely|uncertain\w*|unpredictable|risk\w*|advers\w+|harm\w*|hurt\w*|fail\w*|los[est]\w*|losses|difficult\w*|hard|dilut\w+|declin\w+|depend\w*|rely|relies|reliance|reliant|limits?|restrict\w*|prevent\w*|hinder\w*|delay\w*|expos\w+|subject to|volatil\w*|fluctuat\w+|speculative|substantial doubt|doubt|going concern|weakness\w*|conflicts?|compet(?:e|es|itive)|intense|insufficient|inadequate|negative\w*|decreas\w*|reduc\w+|rais(?:e|es|ed)|increas\w+|strain\w*|divert\w*|disrupt\w*|interrupt\w*|damag\w+|liab\w+|liquidat\w*|bankrupt\w*|terminat\w*|control\w*|broad discretion|discretion|influence|significant influence|discourag\w+|impair\w*|costl?y?|costs|expens\w+|burden\w*|infring\w+|challeng\w*|threat\w*|only|lack\w*|shortage\w*|penny stock|illiquid\w*|unproven|untested|inexperience\w*|breach\w*|terrorism|worthless|inability|uncertainties|scrutiny|default\w*|downturn|involves?|vulnerab\w+|sensitive|new to|early stage|concentrat\w+|burdensome|complex|litigation|lawsuits|redeem\w*|deter|delist\w*|suffer\w*|violat\w*|unfavorabl\w*|inconsisten\w*|less|fewer|lower|large portion|problem\w*|little|small number|indebtedness|depress\w*|pressure\w*|jeopard\w*|erod\w*|dissolv\w*|affect(?:s|ed)|subordinat\w+|pandemic|effect)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Risk();
}
