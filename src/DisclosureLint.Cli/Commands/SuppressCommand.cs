using System.CommandLine;
using System.Globalization;
using DisclosureLint.Cli.Configuration;
using DisclosureLint.Cli.Linting;
using DisclosureLint.Findings;
using DisclosureLint.Suppressions;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Cli.Commands;

/// <summary><c>suppress</c>: writes down why a finding needs no cure.</summary>
internal sealed class SuppressCommand : Command, IHasExamples
{
    private const int LeastDigits = 6;

    private readonly Lazy<ServiceProvider> _services;
    private readonly Argument<string> _finding = new("FINDING")
    {
        Description = "The rule's id or name where it has one finding; else the fingerprint, as --format json prints it, "
            + $"of which {LeastDigits} digits will do.",
        HelpName = "FINDING",
    };
    private readonly Argument<string> _file = new("FILE") { Description = "The draft it was found in." };
    private readonly Option<string> _reason = new("--reason") { Description = "Why it needs no cure.", Required = true, HelpName = "TEXT" };
    private readonly Option<string?> _by = new("--by") { Description = "Who decided it.", HelpName = "NAME" };
    private readonly Option<string?> _expires = new("--expires") { Description = "The last day it holds.", HelpName = "DATE" };
    private readonly Option<string?> _support = new("--support") { Description = "Where the support is kept: binder/12.pdf#4.", HelpName = "FILE#PAGE" };
    private readonly ProjectOptions _project = new();

    public SuppressCommand(Lazy<ServiceProvider> services)
        : base("suppress", $"Write down, in {SuppressionFile.Name} beside the configuration, why a finding needs no cure.")
    {
        _services = services;
        Arguments.Add(_finding);
        Arguments.Add(_file);
        foreach (var option in new Option[] { _reason, _by, _expires, _support }) Options.Add(option);
        _project.AddTo(this);
        SetAction((parsed, cancellationToken) => Task.Run(() => Run(parsed, cancellationToken), CancellationToken.None));
    }

    public IReadOnlyList<string> ExampleLines { get; } =
    [
        "disclosurelint suppress DL2001 draft.htm --reason \"Survey of 2025 supports it\" --support binder/12.pdf#4",
        "disclosurelint suppress 3f9a0c12 draft.htm --reason \"Cured with the price range\" --by KM --expires 2026-06-30",
    ];

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        var reason = parsed.GetRequiredValue(_reason);
        if (string.IsNullOrWhiteSpace(reason)) throw new UsageException("--reason is empty: whoever reads the suppression must see why.");
        var project = _project.Read(parsed, _services.Value.GetRequiredService<ProjectReader>(), [path]);
        var run = _services.Value.GetRequiredService<FilingLint>().Run([path], "stdin", LintSettings.Of(project), new SilentProgress(), cancellationToken);
        if (run.Report.Unreadable is [var file, ..]) throw new UsageException($"{file.Path}: {file.Message}");

        var finding = Find([.. run.Report.Findings], parsed.GetRequiredValue(_finding), path);
        if (finding.Suppressed is { Kind: not "baseline", Reason: var earlier }) throw new UsageException($"The finding is suppressed already: {earlier}");
        SuppressionFile.Append(project.Folder, new Suppression
        {
            Fingerprint = finding.Fingerprint,
            RuleId = finding.Rule.Id,
            Reason = reason,
            By = parsed.GetValue(_by),
            Expires = parsed.GetValue(_expires) is { } date ? ToDate(date) : null,
            Support = parsed.GetValue(_support),
            Quote = finding.Location.Excerpt,
            Place = SuppressionFile.Name,
        });
        Console.Error.WriteLine($"Suppressed {finding.Rule.Id} in {SuppressionFile.Name}.");
        return ExitCode.Clean;
    }

    private static Finding Find(IReadOnlyCollection<Finding> findings, string name, string path) =>
        findings.Where(finding => finding.Suppressed is null && IsOf(finding, name)).ToList() switch
        {
            [var only] => only,
            { Count: > 1 } several => throw new UsageException(
                $"{path} has {several.Count} findings of {name}. Give the fingerprint of one:{string.Concat(several.Select(finding => "\n" + Line(finding)))}"),
            _ when findings.FirstOrDefault(finding => IsOf(finding, name)) is { } suppressed => suppressed,
            _ when name.All(char.IsAsciiHexDigit) => FindByFingerprint(findings, name, path),
            _ => throw new UsageException($"{path} has no finding of {name}."),
        };

    private static bool IsOf(Finding finding, string name) =>
        name.Equals(finding.Rule.Id, StringComparison.OrdinalIgnoreCase) || name.Equals(finding.Rule.Name, StringComparison.OrdinalIgnoreCase);

    private static string Line(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"  {finding.Fingerprint}  line {finding.Location.Start.Line + 1}: {finding.Message}");

    private static Finding FindByFingerprint(IEnumerable<Finding> findings, string digits, string path)
    {
        var matches = digits.Length < LeastDigits
            ? throw new UsageException($"{digits} is too short for a fingerprint: give at least {LeastDigits} digits.")
            : findings.Where(finding => finding.Fingerprint.StartsWith(digits, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray();
        return matches switch
        {
            [var only] => only,
            [] => throw new UsageException($"{path} has no finding {digits}. List them with: disclosurelint lint {path} --format json"),
            _ => throw new UsageException($"More than one finding begins with {digits}: give more digits."),
        };
    }

    private static DateOnly ToDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException($"--expires takes a date as 2026-03-31, not {text}.");
}
