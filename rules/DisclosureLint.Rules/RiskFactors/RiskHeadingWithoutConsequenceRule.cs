using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.RiskFactors;

/// <summary>A sub-heading states a fact or a topic and not the risk that follows from it.</summary>
public sealed class RiskHeadingWithoutConsequenceRule : Rule
{
    private const int LeastFactors = 4;
    private const int Longest = 160;
    private const int LongestLabel = 6;

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
        Example.Clean("# Risk Factors\n\n### There is no market for our notes.\n\nYou may be unable to sell your notes, because no market for them exists and none is planned.\n\n### Insiders could outvote you.\n\nOur founders hold most of the votes, and can elect all of our directors without you.\n\n### If ice forms, our ferries stop.\n\nOur harbor froze in 2021, and no ferry ran for nine weeks of that year.\n\n### We depend on one dock.\n\nWe have one dock, whose owner may end our lease at any time, and no other dock is near."),
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
        var plain = factors.Where(factor => !TellsRisk(context.Filing.Reading, factor)).ToArray();

        // Where most headings look like this, the headings found are not those of risk factors.
        if (factors.Count >= LeastFactors && plain.Length > factors.Count / 2) return;
        foreach (var factor in plain)
            context.Report(factor.Block, factor.Range, new ReportDetails { Confidence = Confidence.Medium, GroupKey = "headings" });
    }

    /// <summary>Whether the sub-heading is a few words without a verb.</summary>
    private static bool IsLabel(FilingReading reading, RiskFactor factor)
    {
        var statements = factor.StatementsInHeading(reading).ToArray();
        return statements.Length > 0 && statements.All(statement => statement.IsFragment && statement.End - statement.Start <= LongestLabel);
    }

    /// <summary>Whether something is told that may happen, or a word of harm; a question or a mention of "various matters" tells none.</summary>
    private static bool TellsRisk(FilingReading reading, RiskFactor factor)
    {
        var title = factor.Block.Text.AsSpan(0, factor.Range.End).Trim();
        if (title.Length is < 4 or > Longest || title.EndsWith(":")) return true;
        if (title.EndsWith("?")) return false;
        var told = factor.HitsInHeading(reading, Concepts.VagueSubHeading, Concepts.DilutionNamedAlone, Concepts.HarmToWhom, Concepts.HarmInASubHeading).Where(hit => hit.Concept != Concepts.VagueSubHeading || hit.Start <= 3).Select(hit => hit.Concept).ToHashSet();
        if (told.Contains(Concepts.VagueSubHeading) || told.Contains(Concepts.DilutionNamedAlone)) return told.Contains(Concepts.HarmToWhom);
        if (IsLabel(reading, factor)) return false;
        return told.Contains(Concepts.HarmInASubHeading) || factor.StatementsInHeading(reading).Any(statement => statement.IsNegated);
    }
}
