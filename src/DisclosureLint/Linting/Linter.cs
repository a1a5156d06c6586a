using System.Diagnostics;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Rules;

namespace DisclosureLint.Linting;

/// <summary>
/// Runs rules over a filing. The rules run in parallel over one immutable filing, each into its own list; the lists are merged and
/// sorted, so that one thread and sixteen give the same result. Thread-safe.
/// </summary>
public sealed class Linter
{
    private readonly RulePlan _plan;

    /// <summary>Makes a linter; every rule's <see cref="Rule.Initialize"/> is called here, once.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">Two rules have the same id.</exception>
    public Linter(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rule[] ordered = [.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Descriptor.Id == ordered[i - 1].Descriptor.Id)
            {
                throw new ArgumentException($"Two rules have the id {ordered[i].Descriptor.Id}.", nameof(rules));
            }
        }

        Rules = ordered;
        _plan = RulePlan.Create(ordered);
    }

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Lints a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the lint.</param>
    /// <exception cref="OperationCanceledException">The lint was stopped.</exception>
    public LintResult Lint(Filing filing, LintOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filing);
        options ??= new LintOptions();
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = options.MaxThreads > 0 ? options.MaxThreads : -1,
        };

        var asOf = options.AsOf ?? filing.Profile.FilingDate?.Value;
        var chosen = _plan.Rules.Where(rule => IsChosen(rule.Rule, filing, options, asOf)).ToArray();
        var hits = PhraseHits.Find(_plan, filing, parallel);

        // Read before the rules run: no rule may wait for another's reading.
        var reading = filing.Reading;
        var runs = new RuleRun[chosen.Length];
        var crashes = new EngineDiagnostic?[chosen.Length];
        var ticks = new long[chosen.Length];
        Parallel.For(0, chosen.Length, parallel, i =>
        {
            var descriptor = chosen[i].Rule.Descriptor;
            runs[i] = new RuleRun(descriptor, filing, asOf, options.RuleOptions.GetValueOrDefault(descriptor.Id), cancellationToken);
            var started = options.MeasureTime ? Stopwatch.GetTimestamp() : 0;
            crashes[i] = Run(chosen[i], hits[chosen[i].Index], reading, runs[i]);
            if (options.MeasureTime) ticks[i] = Stopwatch.GetTimestamp() - started;
        });

        // A rule that crashed may have reported half of what it meant: none of it is kept, and DL0001 says that it is missing.
        var findings = runs.Where((_, i) => crashes[i] is null).SelectMany(run => run.Findings);
        return new LintResult(
            filing,
            FindingPipeline.Process(findings, options),
            [.. crashes.OfType<EngineDiagnostic>(), .. AboutTheOutline(filing), .. AboutTheDeal(filing, asOf)],
            options.MeasureTime ? [.. chosen.Select((rule, i) => new RuleTiming(rule.Rule.Descriptor, ticks[i]))] : []);
    }

    private static bool IsChosen(Rule rule, Filing filing, LintOptions options, DateOnly? asOf)
    {
        var descriptor = rule.Descriptor;
        if (!FindingPipeline.IsOn(descriptor, options)) return false;
        if (asOf is { } date && (date < descriptor.EffectiveFrom || date > descriptor.EffectiveTo)) return false;
        return rule.AppliesTo(filing.Profile);
    }

    private static EngineDiagnostic? Run(PlannedRule rule, List<PhraseHit> hits, FilingReading reading, RuleRun run)
    {
        try
        {
            foreach (var registration in rule.Nodes)
            {
                run.CancellationToken.ThrowIfCancellationRequested();
                NodeWalk.Visit(run.Filing, registration, run);
            }

            foreach (var registration in rule.Concepts)
            {
                foreach (var hit in reading.Of(registration.Concept))
                {
                    if (NodeWalk.IsWanted(hit.Reading.Block, registration.Kinds)) registration.Action(new ConceptContext(hit, run));
                }
            }

            foreach (var hit in hits) hit.Registration.Action(new PhraseContext(hit.Sentence, hit.Match, hit.Phrase, run));
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return EngineDiagnostics.RuleCrashed(rule.Rule.Descriptor, exception);
        }
    }

    /// <summary>What is no prospectus (an exhibits-only amendment, a piece of one) has no offering to ask about.</summary>
    private static IEnumerable<EngineDiagnostic> AboutTheDeal(Filing filing, DateOnly? asOf) =>
        filing.Main.Outline.IsProspectus ? IntakeQuestion.OpenIn(filing.Profile, asOf).Select(EngineDiagnostics.NeedsIntake) : [];

    private static IEnumerable<EngineDiagnostic> AboutTheOutline(Filing filing)
    {
        var outline = filing.Main.Outline;
        if (outline is { IsReliable: false, IsProspectus: true }) yield return EngineDiagnostics.OutlineUnreliable(filing.Main);
        foreach (var problem in outline.Problems) yield return EngineDiagnostics.OutlineProblem(filing.Main, problem);
    }
}
