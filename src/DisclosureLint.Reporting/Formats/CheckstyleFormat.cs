using System.Xml;
using DisclosureLint.Findings;

namespace DisclosureLint.Reporting.Formats;

/// <summary>Checkstyle XML, which most build servers read. It has no way to mark what is suppressed or in the baseline: that is left out.</summary>
internal sealed class CheckstyleFormat : IReportFormat
{
    /// <summary>The version of Checkstyle whose report this is, which readers look at.</summary>
    private const string Version = "8.0";

    public string Name => "checkstyle";

    public string Description => "Checkstyle XML, for build servers";

    public void Write(LintReport report, TextWriter output, ReportSettings settings)
    {
        var paths = new ReportPaths(settings.RootFolder);
        XmlDocumentText.Write(output, xml =>
        {
            xml.WriteStartElement("checkstyle");
            xml.WriteAttribute("version", Version);
            foreach (var result in report.Results)
            {
                var source = result.Filing.Main.Source;
                foreach (var (file, _) in source.Files)
                {
                    StartFile(xml, paths[file.Path]);
                    foreach (var finding in result.Findings.Where(finding => finding.Suppressed is null && finding.Location.File == file)) WriteFinding(xml, finding);
                    foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning))
                    {
                        if ((diagnostic.Location?.File ?? source.Files[0].Text) != file) continue;
                        var line = diagnostic.Location is { } location ? location.Start.Line + 1 : 1;
                        WriteError(xml, line, 1, Wording.Of(diagnostic.Severity), diagnostic.Message, $"disclosurelint.{diagnostic.Id}");
                    }

                    xml.WriteEndElement();
                }
            }

            foreach (var file in report.Unreadable)
            {
                StartFile(xml, paths[file.Path]);
                WriteError(xml, 1, 1, "error", file.Message, "disclosurelint");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static void StartFile(XmlWriter xml, ReportPath path)
    {
        xml.WriteStartElement("file");
        xml.WriteAttribute("name", path.Name);
    }

    private static void WriteFinding(XmlWriter xml, Finding finding)
    {
        var region = ReportRegion.Of(finding.Location);
        WriteError(xml, region.StartLine, region.StartColumn, Wording.Of(finding.Severity), finding.Message, $"disclosurelint.{finding.Rule.Id}");
    }

    private static void WriteError(XmlWriter xml, int line, int column, string severity, string message, string source)
    {
        xml.WriteStartElement("error");
        xml.WriteAttribute("line", line);
        xml.WriteAttribute("column", column);
        xml.WriteAttribute("severity", severity);
        xml.WriteAttribute("message", Wording.OneLine(message));
        xml.WriteAttribute("source", source);
        xml.WriteEndElement();
    }
}
