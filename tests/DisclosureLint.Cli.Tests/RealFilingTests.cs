using System.Text.Json;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Cli.Tests;

/// <summary>The tool on real filings, all in one run; their folder comes from DISCLOSURELINT_CORPUS.</summary>
public sealed class RealFilingTests(ITestOutputHelper output, RealFilingTests.Lint lint) : IClassFixture<RealFilingTests.Lint>
{
    [Fact]
    public void The_run_ends_with_an_answer_that_can_be_trusted()
    {
        if (IsUnset()) return;
        lint.Run.ExitCode.Should().BeOneOf(0, 1);
        lint.Run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Every_filing_is_read()
    {
        if (IsUnset()) return;
        lint.Report.RootElement.GetProperty("documents").EnumerateArray().Select(document => Path.GetFileName(document.GetProperty("path").GetString()))
            .Should().BeEquivalentTo(lint.Files);
    }

    [Fact]
    public void No_rule_crashes()
    {
        if (IsUnset()) return;
        lint.Report.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Where(diagnostic => diagnostic.GetProperty("severity").GetString() == "error")
            .Select(diagnostic => diagnostic.GetProperty("message").GetString())
            .Should().BeEmpty();
    }

    [Fact]
    public void The_span_of_every_finding_and_related_place_reads_as_its_excerpt()
    {
        if (IsUnset()) return;
        var wrong = lint.Places()
            .Where(place => !place.ReadsAsExcerpt)
            .Select(place => $"{place.File} {place.Span}: “{place.Excerpt}” but the file reads “{place.Reading}”");
        lint.Places().Should().NotBeEmpty();
        wrong.Should().BeEmpty();
    }

    private bool IsUnset()
    {
        if (lint.IsThere) return false;
        output.WriteLine("DISCLOSURELINT_CORPUS is not set: nothing was checked against real filings.");
        return true;
    }

    /// <summary>One run over all filings.</summary>
    public sealed class Lint : IDisposable
    {
        private readonly string _folder = "";

        public Lint()
        {
            if (Environment.GetEnvironmentVariable("DISCLOSURELINT_CORPUS") is not { Length: > 0 } corpus) return;
            IsThere = true;
            _folder = Path.Combine(corpus, "filings");
            Files = [.. Directory.GetFiles(_folder).Select(file => Path.GetFileName(file)).Where(file => Path.GetExtension(file) is ".htm" or ".txt")];
            Run = ToolProcess.Run(_folder, ".", "--format", "json");
            Report = JsonDocument.Parse(Run.Output);
        }

        public bool IsThere { get; }

        public IReadOnlyList<string> Files { get; } = [];

        internal ToolRun Run { get; } = new(0, "", "");

        internal JsonDocument Report { get; } = JsonDocument.Parse("{}");

        public void Dispose() => Report.Dispose();

        internal IEnumerable<ReportedPlace> Places()
        {
            var sources = new Dictionary<string, SourceReading>(StringComparer.Ordinal);
            foreach (var finding in Report.RootElement.GetProperty("findings").EnumerateArray())
            {
                var file = Path.GetFileName(finding.GetProperty("path").GetString()!);
                if (!sources.TryGetValue(file, out var source)) sources.Add(file, source = SourceReading.Of(Path.Combine(_folder, file)));
                foreach (var place in finding.GetProperty("related").EnumerateArray().Prepend(finding))
                {
                    var span = place.GetProperty("startOffset").GetInt32()..place.GetProperty("endOffset").GetInt32();
                    yield return new ReportedPlace(file, span, place.GetProperty("excerpt").GetString()!, source);
                }
            }
        }
    }

    /// <summary>A place as the report tells it.</summary>
    internal sealed record ReportedPlace(string File, Range Span, string Excerpt, SourceReading Source)
    {
        public string Reading => Source.Read(Span);

        /// <summary>Folios and running heads within a paragraph that a page breaks are in the span, and are no words of it.</summary>
        public bool ReadsAsExcerpt => Reading == SourceReading.Tidy(Excerpt)
            || (Source.HasPageBreak(Span) && SourceReading.IsWithout(Reading, SourceReading.Tidy(Excerpt)));
    }
}
