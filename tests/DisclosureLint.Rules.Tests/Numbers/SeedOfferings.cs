using DisclosureLint.Findings;
using DisclosureLint.Linting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests.Numbers;

/// <summary>
/// The fictional offerings of <c>seeds/offerings</c>: each has a flawed draft with the errors that its ledger lists, and a clean twin. The
/// rules are those about numbers, agreement, references, residue and dates (DL15xx) and about the offering's arithmetic (DL27xx).
/// </summary>
public sealed class SeedOfferings
{
    private const double ShareToFind = 0.95;
    private const int FewestErrors = 40;

    private static readonly string[] Names = ["tidewater-initial", "granary-secondary", "kiln-repayment"];

    public static TheoryData<string> Offerings => [.. Names];

    [Fact]
    public void At_least_95_in_100_of_the_seeded_errors_are_found_where_they_stand()
    {
        var errors = Names.SelectMany(Errors).ToArray();
        errors.Should().HaveCountGreaterThanOrEqualTo(FewestErrors);
        errors.Select(error => error.Part).Distinct(StringComparer.Ordinal).Should().HaveCount(7, "each part of the rules has errors of its own");
        var missed = errors.Where(error => !error.IsFound).Select(error => $"{error.Offering} {error.Number}: {error.Rule} “{error.Words}”").ToArray();
        missed.Length.Should().BeLessThanOrEqualTo((int)(errors.Length * (1 - ShareToFind)), "of {0} errors these were missed: {1}", errors.Length, string.Join("; ", missed));
    }

    [Theory]
    [MemberData(nameof(Offerings))]
    public void Nothing_is_reported_on_the_clean_twin(string offering)
    {
        var findings = Lint(offering, "clean.md").Findings.Where(finding => IsOfNumbers(finding.Rule.Id));
        findings.Select(finding => $"{finding.Rule.Id} {finding.Message}").Should().BeEmpty();
    }

    private static bool IsOfNumbers(string id) => id.StartsWith("DL15", StringComparison.Ordinal) || id.StartsWith("DL27", StringComparison.Ordinal);

    private static LintResult Lint(string offering, string file) => RuleSet.Lint(Repository.Seeds("offerings", offering, file));

    private static List<SeededError> Errors(string offering)
    {
        var findings = Lint(offering, "flawed.md").Findings;
        return
        [
            .. File.ReadLines(Repository.Seeds("offerings", offering, "ledger.tsv")).Skip(1).Select(line => line.Split('\t'))
                .Select(row => new SeededError(offering, row[0], row[1], row[2], row[4], findings.Any(finding => finding.Rule.Id == row[2] && IsAt(finding, row[4])))),
        ];
    }

    /// <summary>The finding itself stands at the seeded words; a place that is only related does not count.</summary>
    private static bool IsAt(Finding finding, string words)
    {
        var excerpt = finding.Location.Excerpt;
        return excerpt.Contains(words, StringComparison.Ordinal) || (excerpt.Length > 1 && words.Contains(excerpt, StringComparison.Ordinal));
    }

    private sealed record SeededError(string Offering, string Number, string Part, string Rule, string Words, bool IsFound);
}
