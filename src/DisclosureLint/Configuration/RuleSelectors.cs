using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.Configuration;

/// <summary>
/// The words that choose rules: an id (<c>DL4001</c>), a name, a group by first digit (<c>4xxx</c>) or a topic (<c>LEADER</c>).
/// Immutable.
/// </summary>
public sealed class RuleSelectors
{
    private readonly Dictionary<string, Selection> _selections = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RuleDescriptor> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the selectors of a set of rules.</summary>
    /// <param name="rules">The rules.</param>
    public RuleSelectors(IEnumerable<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        for (var digit = 1; digit <= 9; digit++) _selections.Add($"{digit}xxx", new Selection(Breadth.Group, []));
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            Add($"{rule.Id["DL".Length]}xxx", rule, Breadth.Group);
            foreach (var topic in rule.Topics) Add(topic, rule, Breadth.Topic);
            Add(rule.Id, rule, Breadth.Rule);
            Add(rule.Name, rule, Breadth.Rule);
            _rules[rule.Id] = rule;
            _rules[rule.Name] = rule;
        }

        // A rule that took in others answers to their ids; a rule that still has such an id comes first.
        foreach (var rule in _rules.Values.Distinct().ToArray())
        {
            foreach (var alias in rule.Aliases.Where(alias => !_rules.ContainsKey(alias)))
            {
                Add(alias, rule, Breadth.Rule);
                _rules[alias] = rule;
            }
        }
    }

    private enum Breadth
    {
        Group,
        Topic,
        Rule,
    }

    /// <summary>An empty set of severities.</summary>
    public static IReadOnlyDictionary<string, Severity> NoSeverities { get; } = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Ids of the rules that have options.</summary>
    public IEnumerable<string> RulesWithOptions => _rules.Values.Where(rule => rule.Options.Count > 0).Select(rule => rule.Id).Distinct(StringComparer.Ordinal);

    /// <summary>The rule of an id or a name, or null.</summary>
    /// <param name="idOrName">The id or the name; upper and lower case are the same.</param>
    public RuleDescriptor? RuleOf(string idOrName) => _rules.GetValueOrDefault(idOrName);

    /// <summary>All words that choose rules; a group may still be empty.</summary>
    public IEnumerable<string> Words => _selections.Keys;

    /// <summary>Whether a word chooses rules; upper and lower case are the same.</summary>
    /// <param name="word">The word.</param>
    public bool Knows(string word) => _selections.ContainsKey(word);

    /// <summary>Severity by rule id: what names a rule wins over its topic, and a topic over a group, whatever the order.</summary>
    /// <param name="choices">Words with severities; of two equally narrow ones the later wins.</param>
    /// <exception cref="KeyNotFoundException">There is no such word.</exception>
    public IReadOnlyDictionary<string, Severity> Resolve(IEnumerable<KeyValuePair<string, Severity>> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (selection, severity) in choices.Select(choice => (_selections[choice.Key], choice.Value)).OrderBy(choice => choice.Item1.Breadth))
        {
            foreach (var id in selection.Ids) severities[id] = severity;
        }

        return severities;
    }

    private void Add(string word, RuleDescriptor rule, Breadth breadth)
    {
        if (!_selections.TryGetValue(word, out var selection)) _selections.Add(word, selection = new Selection(breadth, []));
        selection.Ids.Add(rule.Id);
    }

    private sealed record Selection(Breadth Breadth, List<string> Ids);
}
