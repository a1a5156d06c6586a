using System.Text;
using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Presentation;
using DisclosureLint.Reporting;
using DisclosureLint.Reporting.FormChecks;
using DisclosureLint.Reporting.Proof;

namespace DisclosureLint.Workbench;

/// <summary>What the workbench shows of one state of the draft; made once, sent to every page that asks.</summary>
internal sealed class WorkbenchSnapshot
{
    private WorkbenchSnapshot(int version, LintReport? report, byte[] view, byte[] paper)
    {
        Version = version;
        Report = report;
        View = view;
        Paper = paper;
    }

    /// <summary>Counts the states, from 1.</summary>
    public int Version { get; }

    /// <summary>The lint, or null where the draft could not be read.</summary>
    public LintReport? Report { get; }

    /// <summary>The panels around the paper, as JSON in UTF-8.</summary>
    public byte[] View { get; }

    /// <summary>The page with the draft, as HTML in UTF-8.</summary>
    public byte[] Paper { get; }

    /// <summary>Shows a lint.</summary>
    public static WorkbenchSnapshot Of(int version, WorkbenchLint lint, IReadOnlyList<IDocumentMarkup> markups, CancellationToken cancellationToken)
    {
        var report = lint.Report;
        if (report.Results is not [var result, ..])
        {
            return OfProblem(version, report.Unreadable is [var file, ..] ? file.Message : "There is no draft to show.");
        }

        var form = lint.FormCheck;
        var proof = new ProofView(result, markups, bookmarks: form is null ? [] : FormCheckPanel.Bookmarks(form));
        var paper = PaperPage.Write(output => proof.WritePaper(output, Pictures.AddressOf, cancellationToken));
        return new WorkbenchSnapshot(version, report, ToJson(version, proof.Title, null, proof, form), paper);
    }

    /// <summary>Shows why there is nothing to show.</summary>
    public static WorkbenchSnapshot OfProblem(int version, string message) =>
        new(version, null, ToJson(version, "", message, null, null), PaperPage.Write(static _ => { }));

    /// <summary>The finding of a fingerprint, or null.</summary>
    public Finding? Find(string fingerprint) =>
        Report?.Findings.FirstOrDefault(finding => finding.Fingerprint == fingerprint);

    private static byte[] ToJson(int version, string title, string? problem, ProofView? proof, FormCheckReport? form)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", version);
            json.WriteString("title", title);
            json.WriteString("problem", problem);
            Write("filters", output => ProofHeader.WriteFilters(proof!.Counts, output));
            Write("outline", output => proof!.WriteOutline(output));
            Write("strip", output => proof!.WriteStrip(output));
            Write("findings", output => proof!.WriteFindings(output));
            Write("form", output =>
            {
                if (form is not null) FormCheckPanel.Write(form, output);
            });
            json.WriteEndObject();

            void Write(string name, Action<TextWriter> write)
            {
                using var text = new StringWriter();
                if (proof is not null) write(text);
                json.WriteString(name, text.ToString());
            }
        }

        return stream.ToArray();
    }
}

/// <summary>The page of the frame that holds the draft: no script of its own, nothing loaded but pictures of the draft's folder.</summary>
internal static class PaperPage
{
    /// <summary>What the frame may do.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
        + "sandbox allow-same-origin";

    public static byte[] Write(Action<TextWriter> content)
    {
        using var stream = new MemoryStream();
        using (var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Draft</title>\n<style>\n");
            output.Write(ProofAssets.PanelStyle);
            output.Write("\n");
            output.Write(ProofAssets.PaperStyle);
            output.Write("\n</style>\n</head>\n<body class=\"frame\">\n");
            content(output);
            output.Write("</body>\n</html>\n");
        }

        return stream.ToArray();
    }
}
