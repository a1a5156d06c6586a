using System.Globalization;
using DisclosureLint.Rules;
using Spectre.Console;
using Rule = DisclosureLint.Rules.Rule;

namespace DisclosureLint.Reporting.Rules;

/// <summary>Everything about one rule, for a person: what it finds, why the staff ask, what they accept, examples.</summary>
public static class RuleExplanation
{
    private const int DefaultWidth = 100;

    /// <summary>Prints the explanation.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="settings">How to write it.</param>
    public static void Write(Rule rule, TextWriter output, ReportSettings settings)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(settings);
        var console = TerminalText.On(output, settings);
        var width = settings.Width > 0 ? Math.Min(settings.Width, DefaultWidth) : DefaultWidth;
        var about = rule.Descriptor;
        console.WriteLine($"{about.Id} {about.Name}", TerminalText.Bold);
        WriteWrapped(console, about.Title, width);
        console.Write("  ");
        console.Write(Wording.Of(about.Severity), SeverityStyle.Of(about.Severity));
        console.WriteLine($", {RuleList.Name(about.Status)}{(about.Precision is null ? "" : $", precision {about.Precision}")}", TerminalText.Dim);
        WritePart(console, "Why", about.Why, width);
        WritePart(console, "Fix", about.Fix, width);
        WritePart(console, "The comment", about.Comment, width);
        WriteList(
            console,
            "Options",
            about.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Name} ({option.Minimum} to {option.Maximum}, default {option.Default}): {option.Description}")),
            width);
        WriteList(console, "Authority", about.Authority.Select(authority => authority.ToString()), width);
        WriteList(console, "Staff comments", about.StaffComments, width);
        WriteExamples(console, "Reported", rule.Examples.Where(example => example.Kind == ExampleKind.Flagged), width);
        WriteExamples(console, "Not reported", rule.Examples.Where(example => example.Kind == ExampleKind.Clean), width);
        WriteExamples(console, "Missed, and known to be", rule.Examples.Where(example => example.Kind == ExampleKind.KnownMiss), width);
    }

    private static void WriteExamples(IAnsiConsole console, string title, IEnumerable<Example> examples, int width)
    {
        var first = true;
        foreach (var example in examples)
        {
            if (first) WriteTitle(console, title);
            else console.WriteLine();
            first = false;
            foreach (var line in example.Markdown.ReplaceLineEndings("\n").Split('\n')) WriteExampleLine(console, line, width);
            if (example.Because is not null) WriteWrapped(console, $"({example.Because})", width);
        }
    }

    private static void WriteExampleLine(IAnsiConsole console, string line, int width)
    {
        // The marks show what is reported and are words of their own neither in the draft nor in the width.
        foreach (var piece in WordWrap.Lines(line.Replace("[|", "»", StringComparison.Ordinal).Replace("|]", "«", StringComparison.Ordinal), width - 4))
        {
            console.WriteLine($"  | {piece}");
        }
    }

    private static void WriteList(IAnsiConsole console, string title, IEnumerable<string> items, int width)
    {
        var first = true;
        foreach (var item in items)
        {
            if (first) WriteTitle(console, title);
            first = false;
            WriteWrapped(console, item, width);
        }
    }

    private static void WritePart(IAnsiConsole console, string title, string text, int width)
    {
        WriteTitle(console, title);
        WriteWrapped(console, text, width);
    }

    private static void WriteTitle(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.WriteLine(title, TerminalText.Bold);
    }

    private static void WriteWrapped(IAnsiConsole console, string text, int width)
    {
        foreach (var line in WordWrap.Lines(Wording.OneLine(text), width - 2)) console.WriteLine("  " + line);
    }
}
