using System.Text;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Workbench.Tests;

public sealed class ProofOfRealFilings(ITestOutputHelper output)
{
    private const int Allowance = 300_000;

    [Fact]
    public void A_proof_is_small_enough_to_send_and_shows_every_finding()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus)
        {
            output.WriteLine("DISCLOSURELINT_CORPUS is not set: nothing was checked against real filings.");
            return;
        }

        var files = Directory.GetFiles(Path.Combine(corpus, "filings")).Where(file => Path.GetExtension(file) is ".htm" or ".txt").ToList();
        files.Should().NotBeEmpty();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var bytes = File.ReadAllBytes(file);
            var report = DraftProof.Lint(file, bytes);
            var proof = DraftProof.Write(report);
            var size = Encoding.UTF8.GetByteCount(proof);
            lock (output) output.WriteLine($"{Path.GetFileName(file)}: {bytes.Length} bytes, proof {size} bytes");
            size.Should().BeLessThan((2 * bytes.Length) + Allowance, because: file);
            var number = 0;
            foreach (var finding in report.Findings)
            {
                number++;
                proof.Should().Contain($"<span class=\"at\" id=\"f{number}\">", because: $"{finding.Message} of {file} leads somewhere");
            }
        });
    }
}
