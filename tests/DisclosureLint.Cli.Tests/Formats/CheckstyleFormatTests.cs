using System.Xml.Linq;
using DisclosureLint.Reporting;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

public sealed class CheckstyleFormatTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With("draft.md", Reports.Draft);
    private readonly Reports _reports = new();

    public void Dispose()
    {
        _reports.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_finding_is_an_error_of_its_file()
    {
        var report = _reports.Lint(_folder["draft.md"]);
        var file = Write(report).Elements("file").Should().ContainSingle().Subject;
        file.Attribute("name")!.Value.Should().Be("draft.md");
        file.Elements("error").Select(error => (error.Attribute("source")!.Value, error.Attribute("message")!.Value))
            .Should().Equal(report.Findings.Select(finding => ($"disclosurelint.{finding.Rule.Id}", finding.Message)));
    }

    [Fact]
    public void What_is_suppressed_or_in_the_baseline_is_left_out()
    {
        var report = Reports.SetTwoAside(_reports.Lint(_folder["draft.md"]));
        Write(report).Descendants("error").Should().HaveCount(report.Findings.Count() - 2);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error() =>
        Write(_reports.Lint(_folder["missing.md"])).Descendants("error").Should().ContainSingle()
            .Which.Attribute("severity")!.Value.Should().Be("error");

    private XElement Write(LintReport report)
    {
        var text = _reports.Write("checkstyle", report, new ReportSettings { RootFolder = _folder.Path });
        Schemas.ErrorsInXml(text, "checkstyle.xsd").Should().BeEmpty();
        return XDocument.Parse(text).Root!;
    }
}
