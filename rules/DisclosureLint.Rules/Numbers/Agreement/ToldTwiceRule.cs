using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>A fact that a draft tells at one place.</summary>
/// <param name="Block">The block.</param>
/// <param name="Range">The words, as offsets into the block's text.</param>
/// <param name="Subject">What the fact is about; facts of one subject must agree.</param>
/// <param name="Value">What is told, in a form that can be compared.</param>
/// <param name="IsAuthority">Whether this place decides, such as the facing page.</param>
internal sealed record Told(Block Block, TextSpan Range, string Subject, string Value, bool IsAuthority = false);

/// <summary>A rule about a fact in words or numbers that must be the same wherever the draft tells it. The likelier telling is named.</summary>
public abstract class ToldTwiceRule : Rule
{
    private protected ToldTwiceRule()
    {
    }

    private protected abstract IEnumerable<Told> Read(Filing filing);

    /// <summary>How a value is printed in the message.</summary>
    private protected virtual string Say(string value) => value;

    private protected virtual bool Agree(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public sealed override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Filing>(Check);
    }

    private void Check(NodeContext<Filing> context)
    {
        foreach (var subject in Read(context.Node).GroupBy(told => told.Subject, StringComparer.Ordinal))
        {
            var tellings = new List<List<Told>>();
            foreach (var told in subject)
            {
                if (tellings.Find(known => Agree(known[0].Value, told.Value)) is { } same) same.Add(told);
                else tellings.Add([told]);
            }

            if (tellings.Count < 2) continue;
            var likeliest = tellings.OrderByDescending(told => told.Exists(one => one.IsAuthority)).ThenByDescending(told => told.Count).ThenBy(told => told[0].Block.Index).First();
            foreach (var other in tellings.Where(told => told != likeliest && !told.Exists(one => one.IsAuthority)))
            {
                var first = other[0];
                context.Report(first.Block, first.Range, new ReportDetails
                {
                    Arguments = [first.Block.Text.Substring(first.Range.Start, first.Range.Length), Say(first.Value), Say(likeliest[0].Value), first.Subject],
                    Confidence = likeliest.Count > other.Count || likeliest[0].IsAuthority ? Confidence.High : Confidence.Medium,
                    Related =
                    [
                        .. likeliest.Take(3).Select(told => new Place(told.Block, told.Range, "told here as " + Say(told.Value))),
                        .. other.Skip(1).Take(3).Select(told => new Place(told.Block, told.Range, "the same")),
                    ],
                    GroupKey = first.Subject + first.Value,
                });
            }
        }
    }
}
