using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Offering;

/// <summary>A rule that reports the numbers of one part of the offering's arithmetic that do not follow from the others.</summary>
public abstract partial class OfferingCheckRule : Rule
{
    private protected OfferingCheckRule()
    {
    }

    private protected abstract IReadOnlyList<OfferingCheckKind> Kinds { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    /// <summary>The same for every rule of the family: title, expected, found, how it follows.</summary>
    private protected const string Told = "{1}: {2} is expected ({3}: {4}), but the draft says {5}.";

    private void Check(NodeContext<Filing> context)
    {
        foreach (var check in context.Node.Facts.Of<OfferingCheck>())
        {
            if (check.Agrees != false || check.Block is not { } block || !Kinds.Contains(check.Kind)) continue;
            var isDoubtful = check.IsDoubtful || (IsAboutProceeds(check) && context.Node.Main.Blocks.Any(TellsShareOfProceedsPaidAway));
            context.Report(block, check.Range, new ReportDetails
            {
                Arguments =
                [
                    block.Text.Substring(check.Range.Start, check.Range.Length), check.Title, NumberIn.Say(Rounded(check)), check.Formula, check.Derivation, NumberIn.Say(check.Found),
                ],
                Confidence = isDoubtful ? Confidence.Low : Confidence.High,
                Severity = isDoubtful ? Severity.Info : null,
                Related = [.. check.Inputs.Select(input => new Place(block, input, "an amount that it follows from"))],
                GroupKey = check.Title + NumberIn.Say(check.Found),
            });
        }
    }

    private static bool IsAboutProceeds(OfferingCheck check) => check.Kind is OfferingCheckKind.Proceeds or OfferingCheckKind.Sensitivity;

    /// <summary>A share of the proceeds that holders of notes may ask for lies between gross and net, and each draft nets it its own way.</summary>
    private static bool TellsShareOfProceedsPaidAway(Block block) =>
        block is Paragraph && block.Text.ContainsIgnoringCase("proceeds") && PaidAway().IsMatch(block.Text);

    [GeneratedRegex(@"\b(redeem|redemption|repay|prepay)\b.{0,240}\b[0-9]+% of the (gross |net )?proceeds\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PaidAway();

    /// <summary>The expected number no finer than the draft prints its own.</summary>
    private static decimal Rounded(OfferingCheck check)
    {
        var (value, unit) = (check.Expected!.Value.Value, check.Found!.Value.Unit);

        // A draft that is wrong by orders of magnitude prints no cents: what is expected still has its digits.
        if (value != 0 && Math.Abs(value) < 100 * unit) unit = Math.Min(unit, 0.01m);
        return unit > 0 ? Math.Round(value / unit, MidpointRounding.AwayFromZero) * unit : value;
    }
}
