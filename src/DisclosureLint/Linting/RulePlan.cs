using DisclosureLint.Rules;

namespace DisclosureLint.Linting;

/// <summary>What a set of rules wants to look at, put together once: every rule's registrations and one scanner for all phrases.</summary>
internal sealed class RulePlan
{
    private RulePlan(IReadOnlyList<PlannedRule> rules, PhraseScanner scanner, IReadOnlyList<PhraseTarget[]> targets)
    {
        Rules = rules;
        Scanner = scanner;
        Targets = targets;
    }

    public IReadOnlyList<PlannedRule> Rules { get; }

    public PhraseScanner Scanner { get; }

    /// <summary>For each phrase of the scanner, who wants to know.</summary>
    public IReadOnlyList<PhraseTarget[]> Targets { get; }

    public static RulePlan Create(IReadOnlyList<Rule> rules)
    {
        var planned = new List<PlannedRule>(rules.Count);
        var targets = new Dictionary<string, List<PhraseTarget>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var context = new RuleContext();
            rule.Initialize(context);
            foreach (var registration in context.Phrases)
            {
                foreach (var phrase in registration.Phrases.Distinct(StringComparer.Ordinal))
                {
                    if (!targets.TryGetValue(phrase, out var list)) targets.Add(phrase, list = []);
                    list.Add(new PhraseTarget(planned.Count, registration));
                }
            }

            planned.Add(new PlannedRule(planned.Count, rule, context.Nodes, context.Concepts));
        }

        ShareOpenPhrases(targets);
        return new RulePlan(planned, new PhraseScanner([.. targets.Keys]), [.. targets.Values.Select(list => list.ToArray())]);
    }

    /// <summary>One rule may look for a phrase and another for the same phrase going on: the scanner then searches the open one for both.</summary>
    private static void ShareOpenPhrases(Dictionary<string, List<PhraseTarget>> targets)
    {
        foreach (var phrase in targets.Keys.Where(phrase => targets.ContainsKey(phrase + "*")).ToArray())
        {
            targets[phrase + "*"].AddRange(targets[phrase].Select(target => target with { Length = phrase.Length }));
            targets.Remove(phrase);
        }
    }
}

internal sealed record PlannedRule(int Index, Rule Rule, IReadOnlyList<NodeRegistration> Nodes, IReadOnlyList<ConceptRegistration> Concepts);

/// <summary>Who wants to know of a phrase.</summary>
/// <param name="RuleIndex">The rule.</param>
/// <param name="Registration">Its registration.</param>
/// <param name="Length">The only length of a match that counts; null for any.</param>
internal sealed record PhraseTarget(int RuleIndex, PhraseRegistration Registration, int? Length = null);
