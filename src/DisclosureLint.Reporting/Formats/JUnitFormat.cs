using System.Xml;
using DisclosureLint.Findings;
using DisclosureLint.Linting;

namespace DisclosureLint.Reporting.Formats;

/// <summary>
/// JUnit XML: a suite for each document, in it a failed test for each finding, a skipped one with its reason for each that is suppressed
/// or in the baseline, and one test that passed where a document has neither.
/// </summary>
internal sealed class JUnitFormat : IReportFormat
{
    public string Name => "junit";

    public string Description => "JUnit XML, a failed test for each finding";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        var counts = report.Count();
        var diagnostics = report.Results.Sum(result => Diagnostics(result).Count());
        XmlDocumentText.Write(output, xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttribute("name", "DisclosureLint");
            xml.WriteAttribute("tests", report.Results.Sum(result => Math.Max(1, result.Findings.Count + Diagnostics(result).Count())) + report.Unreadable.Count);
            xml.WriteAttribute("failures", counts.Active);
            xml.WriteAttribute("errors", report.Unreadable.Count + diagnostics);
            foreach (var result in report.Results) WriteSuite(xml, result, paths);
            foreach (var file in report.Unreadable) WriteUnreadable(xml, file, paths);
            xml.WriteEndElement();
        });
    }

    /// <summary>What the engine says of the lint fails it like a finding, from warnings on.</summary>
    private static IEnumerable<EngineDiagnostic> Diagnostics(LintResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning);

    private static void WriteSuite(XmlWriter xml, LintResult result, ReportPaths paths)
    {
        var file = paths[result.Filing.Main.Source.Path].Name;
        var counts = FindingCounts.Of(result.Findings);
        var diagnostics = Diagnostics(result).ToList();
        var tests = result.Findings.Count + diagnostics.Count;
        StartSuite(xml, file, Math.Max(1, tests), counts.Active, diagnostics.Count, counts.Suppressed + counts.Baselined);
        if (tests == 0)
        {
            StartCase(xml, "no findings", file);
            xml.WriteEndElement();
        }

        foreach (var finding in result.Findings) WriteFinding(xml, finding, paths[finding.Location.Path].Name);
        foreach (var diagnostic in diagnostics) WriteError(xml, $"{diagnostic.Id} {diagnostic.Name}", diagnostic.Message, file);
        xml.WriteEndElement();
    }

    private static void WriteUnreadable(XmlWriter xml, UnreadableFile file, ReportPaths paths)
    {
        var name = paths[file.Path].Name;
        StartSuite(xml, name, tests: 1, failures: 0, errors: 1, skipped: 0);
        WriteError(xml, "can be read", file.Message, name);
        xml.WriteEndElement();
    }

    private static void StartSuite(XmlWriter xml, string file, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttribute("name", file);
        xml.WriteAttribute("tests", tests);
        xml.WriteAttribute("failures", failures);
        xml.WriteAttribute("errors", errors);
        xml.WriteAttribute("skipped", skipped);
        xml.WriteAttribute("file", file);
    }

    private static void StartCase(XmlWriter xml, string name, string file)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttribute("name", name);
        xml.WriteAttribute("classname", file);
    }

    private static void WriteFinding(XmlWriter xml, Finding finding, string file)
    {
        var region = ReportRegion.Of(finding.Location);
        var place = Wording.Place(finding.Location);

        // The fingerprint keeps a test's name through edits, so that a service can tell how long it has failed.
        StartCase(xml, $"{finding.Rule.Id} {finding.Rule.Name} {finding.Fingerprint}", file);
        if (finding.Suppressed is { } note)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttribute("message", note.Kind == "baseline" ? "in the baseline" : note.Reason ?? note.Kind);
        }
        else
        {
            xml.WriteStartElement("failure");
            xml.WriteAttribute("type", Wording.Of(finding.Severity));
            xml.WriteAttribute("message", Wording.OneLine(finding.Message));
            xml.WriteText(string.Create(null, $"{file}:{region.StartLine}:{region.StartColumn}{(place.Length == 0 ? "" : $", {place}")}\n{finding.Message}\nFix: {finding.Rule.Fix}"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteError(XmlWriter xml, string name, string message, string file)
    {
        StartCase(xml, name, file);
        xml.WriteStartElement("error");
        xml.WriteAttribute("type", "error");
        xml.WriteAttribute("message", Wording.OneLine(message));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
