using DisclosureLint.Rules;

namespace DisclosureLint.Cli;

/// <summary>The rules, by id and by name.</summary>
internal sealed class RuleCatalog
{
    private readonly Dictionary<string, Rule> _byName = new(StringComparer.OrdinalIgnoreCase);

    public RuleCatalog(IEnumerable<Rule> rules)
    {
        Rules = [.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        foreach (var rule in Rules)
        {
            _byName[rule.Descriptor.Id] = rule;
            _byName[rule.Descriptor.Name] = rule;
        }

        foreach (var rule in Rules)
        {
            foreach (var alias in rule.Descriptor.Aliases) _byName.TryAdd(alias, rule);
        }
    }

    /// <summary>All rules, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>All descriptors, by id.</summary>
    public IReadOnlyList<RuleDescriptor> Descriptors => [.. Rules.Select(rule => rule.Descriptor)];

    /// <summary>The rule of an id or a name.</summary>
    /// <exception cref="UsageException">There is none; the message names the nearest.</exception>
    public Rule Find(string idOrName) =>
        _byName.GetValueOrDefault(idOrName)
        ?? throw new UsageException($"There is no rule {idOrName}.{NearestName.Question(idOrName, _byName.Keys)} List them with: disclosurelint rules");
}
