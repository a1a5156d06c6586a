using DisclosureLint;
using DisclosureLint.Backtest;
using DisclosureLint.Facts;
using DisclosureLint.Findings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using Microsoft.Extensions.DependencyInjection;

// Usage: backtest CORPUS marks [TOPIC ...]        the blind marks against the findings, by topic, each miss and false alarm printed
//        backtest CORPUS hits [RULE|TOPIC ...]    every finding on every filing of the corpus, to be read and judged
//        backtest CORPUS counts                   findings per rule and filing
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: backtest CORPUS marks|hits|counts [RULE or TOPIC ...]");
    return 2;
}

using var services = new ServiceCollection()
    .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddPlainTextFilings().AddDisclosureRules()
    .BuildServiceProvider();
var reader = services.GetRequiredService<FilingReader>();
var linter = services.GetRequiredService<Linter>();
var chosen = args[2..];
var report = new BacktestReport(Console.Out, chosen);
foreach (var path in Directory.EnumerateFiles(Path.Combine(args[0], "filings")).Order(StringComparer.Ordinal).Where(path => !path.EndsWith(".tsv", StringComparison.Ordinal)))
{
    var name = Path.GetFileNameWithoutExtension(path);
    var marksPath = Path.Combine(args[0], "gold", name + ".jsonl");
    if (args[1] == "marks" && !File.Exists(marksPath)) continue;
    var filing = reader.Read(path, File.ReadAllBytes(path));
    var result = linter.Lint(filing, new LintOptions { IncludePreview = true });
    foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)) Console.WriteLine($"{name}: {diagnostic.Message}");
    switch (args[1])
    {
        case "marks":
            report.Compare(name, filing, result.Findings, Mark.ReadFile(marksPath));
            break;
        case "hits":
            report.List(name, result.Findings);
            break;
        default:
            report.Count(name, result.Findings);
            break;
    }
}

report.Finish();
return 0;
