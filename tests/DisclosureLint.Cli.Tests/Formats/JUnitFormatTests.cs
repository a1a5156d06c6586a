using System.Xml.Linq;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class JUnitFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder()
        .With("tidy.md", DraftFolder.HarmlessMarkdown)
        .With("draft.md", Reports.Draft);

    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_document_is_a_suite_and_a_finding_a_failed_test()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var suite = Write(report).Elements("testsuite").Should().ContainSingle().Subject;
        suite.Attribute("name")!.Value.Should().Be("draft.md");
        suite.Elements("testcase").Select(test => test.Element("failure")!.Attribute("message")!.Value)
            .Should().Equal(report.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void A_clean_document_is_a_suite_with_one_test_that_passed()
    {
        var test = Write(_reports.Lint(_folder["tidy.md"])).Element("testsuite")!.Elements("testcase").Should().ContainSingle().Subject;
        test.HasElements.Should().BeFalse();
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_skipped_and_says_why()
    {
        var root = Write(Reports.SetTwoAside(_reports.Lint(_folder["draft.md"])));
        root.Descendants("skipped").Select(skipped => skipped.Attribute("message")!.Value)
            .Should().Equal("support sent to the staff, binder tab 4", "in the baseline");
        root.Element("testsuite")!.Attribute("skipped")!.Value.Should().Be("2");
    }

    [Fact]
    public void A_file_that_cannot_be_read_and_a_rule_that_crashed_are_errors()
    {
        var root = Write(Reports.WithCrash(_reports.Lint(_folder["draft.md"], _folder["missing.md"])));
        root.Attribute("errors")!.Value.Should().Be("2");
        root.Descendants("error").Select(error => error.Attribute("message")!.Value).Should().HaveCount(2).And.Contain("There is no such file or folder.");
    }

    [Fact]
    public void The_totals_are_those_of_the_tests()
    {
        var root = Write(Reports.WithCrash(Reports.SetTwoAside(_reports.Lint(_folder["draft.md"], _folder["tidy.md"], _folder["missing.md"]))));
        foreach (var element in root.Elements("testsuite").Prepend(root))
        {
            Total("tests").Should().Be(element.Descendants("testcase").Count());
            Total("failures").Should().Be(element.Descendants("failure").Count());
            Total("errors").Should().Be(element.Descendants("error").Count());

            int Total(string name) => int.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_replaced()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var finding = report.Results[0].Findings[0] with { Message = "a\u0001b \ud83d\ude00 c\ud83d < & \"" };
        Write(report with { Results = [report.Results[0] with { Findings = [finding] }] })
            .Descendants("failure").Single().Attribute("message")!.Value.Should().Be("a\ufffdb \ud83d\ude00 c\ufffd < & \"");
    }

    private XElement Write(LintReport report)
    {
        var text = _reports.Write("junit", report, new ReportSettings { RootFolder = _folder.Path });
        Schemas.ErrorsInXml(text, "junit.xsd").Should().BeEmpty();
        return XDocument.Parse(text).Root!;
    }
}
