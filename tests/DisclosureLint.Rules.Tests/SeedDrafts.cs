using DisclosureLint.Findings;
using DisclosureLint.Linting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Rules.Tests;

/// <summary>
/// The fictional drafts of <c>seeds/drafts</c>: each carries the 26 comments of the seed letter in words of its own, and its cured twin
/// carries none.
/// </summary>
public sealed class SeedDrafts
{
    private const string Letter = "calix-2009-12-17";

    public static TheoryData<string, int> Comments
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var draft in Drafts)
            {
                for (var comment = 1; comment <= 26; comment++) data.Add(draft, comment);
            }

            return data;
        }
    }

    public static TheoryData<string> Cured => [.. Drafts.SelectMany(draft => new[] { $"{draft}/cured.md", $"{draft}/cured.htm" })];

    private static IEnumerable<string> Drafts => ["merribrook-2009", "quillfeather-2026"];

    [Theory]
    [MemberData(nameof(Comments))]
    public void A_flawed_draft_draws_each_comment_of_the_seed_letter_in_its_section(string draft, int comment)
    {
        var sections = LedgerSections(draft, comment);
        var findings = Lint(draft, "flawed.md").Findings.Where(finding => finding.Rule.StaffComments.Contains($"{Letter}#{comment}", StringComparer.Ordinal)).ToArray();
        var places = findings.SelectMany(finding => finding.Related.Select(place => place.Location).Prepend(finding.Location))
            .Select(location => location.Section.TopLevel.Title.ToUpperInvariant()).Distinct(StringComparer.Ordinal);
        places.Should().Contain(place => sections.Contains(place), "the ledger has comment {0} in {1}", comment, string.Join(" or ", sections));
    }

    [Theory]
    [MemberData(nameof(Cured))]
    public void A_cured_draft_draws_next_to_nothing(string path)
    {
        var findings = RuleSet.Lint(Repository.Seeds("drafts", path)).Findings.Where(finding => finding.Severity >= Severity.Warning);
        findings.Select(finding => $"{finding.Rule.Id} {finding.Location.Excerpt}").Should().HaveCountLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("merribrook-2009")]
    [InlineData("quillfeather-2026")]
    public void Markdown_and_html_of_one_draft_give_the_same_findings(string draft)
    {
        var html = Lint(draft, "flawed.htm").Findings.Select(Describe).Order(StringComparer.Ordinal);
        var markdown = Lint(draft, "flawed.md").Findings.Select(Describe).Order(StringComparer.Ordinal);
        html.Should().Equal(markdown);
    }

    private static LintResult Lint(string draft, string file) => RuleSet.Lint(Repository.Seeds("drafts", draft, file));

    private static string Describe(Finding finding) => $"{finding.Rule.Id} “{finding.Location.Excerpt}” {finding.Fingerprint}";

    private static HashSet<string> LedgerSections(string draft, int comment) =>
    [
        .. File.ReadLines(Repository.Seeds("drafts", draft, "ledger.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(row => row[0] == $"calix#{comment}")
            .Select(row => row[1].ToUpperInvariant()),
    ];
}
