using DisclosureLint.FormChecks;
using DisclosureLint.Parsing;
using DisclosureLint.Rules.FormS1;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests.FormChecks;

/// <summary>The form check on real filings: nothing is called missing that a reader can find. Their folder comes from DISCLOSURELINT_CORPUS.</summary>
public sealed class RealFilingFormCheckTests(ITestOutputHelper output)
{
    /// <summary>What is missing in truth: each was looked for by a reader in the whole document and is not there.</summary>
    private static readonly string[] MissingInTruth =
    [
        "calor_del_sol_s1a_2024.htm F6", "dmint_s1a_2024.htm P4A", "hashdex_etf_s1a_2024.htm P16", "hashdex_etf_s1a_2024.htm P27A",
        "helio_s1_2024.htm II17C", "jfb_construction_s1a_2024.htm II17C", "lafayette_energy_s1a_2024.htm II17C",
    ];

    [Fact]
    public void Nothing_is_called_missing_that_a_reader_can_find()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus)
        {
            output.WriteLine("DISCLOSURELINT_CORPUS is not set: nothing was checked against real filings.");
            return;
        }

        using var services = Composition.Build();
        var reader = services.GetRequiredService<FilingReader>();
        var checker = new FormChecker(FormS1Items.All);
        var counts = new Dictionary<FormStatus, int>();
        var missing = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(corpus, "filings")).Where(IsFiling).Order(StringComparer.Ordinal))
        {
            var filing = reader.Read(file, File.ReadAllBytes(file));
            foreach (var (item, answer) in checker.Check(filing, []))
            {
                counts[answer.Status] = counts.GetValueOrDefault(answer.Status) + 1;
                if (answer.Status == FormStatus.Missing) missing.Add($"{Path.GetFileName(file)} {item.Id}");
            }
        }

        output.WriteLine(string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}")));
        missing.Should().BeSubsetOf(MissingInTruth);

        static bool IsFiling(string file) => Path.GetExtension(file) is ".htm" or ".txt";
    }
}
