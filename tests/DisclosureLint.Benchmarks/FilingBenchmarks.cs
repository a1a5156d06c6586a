using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using Microsoft.Extensions.DependencyInjection;

namespace DisclosureLint.Benchmarks;

/// <summary>
/// What each step costs, on the drafts of <c>seeds/</c> and, where DISCLOSURELINT_CORPUS names a folder of real filings, on some of
/// them: <c>dotnet run -c Release --project tests/DisclosureLint.Benchmarks -- --filter '*'</c>.
/// </summary>
[MemoryDiagnoser]
public class FilingBenchmarks
{
    private readonly HtmlParser _parser = new();
    private FilingReader _reader = null!;
    private Linter _linter = null!;
    private byte[] _bytes = [];
    private Filing _filing = null!;

    /// <summary>The files measured.</summary>
    public static IEnumerable<MeasuredFile> Files => MeasuredFile.FindAll();

    /// <summary>The file to measure.</summary>
    [ParamsSource(nameof(Files))]
    public MeasuredFile File { get; set; } = null!;

    /// <summary>Reads the file once, so that <see cref="Lint"/> measures the rules alone.</summary>
    [GlobalSetup]
    public void ReadFile()
    {
        var services = new ServiceCollection()
            .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddPlainTextFilings().AddDisclosureRules()
            .BuildServiceProvider();
        _reader = services.GetRequiredService<FilingReader>();
        _linter = services.GetRequiredService<Linter>();
        _bytes = System.IO.File.ReadAllBytes(File.Path);
        _filing = _reader.Read(File.Path, _bytes);
    }

    /// <summary>The floor: the tree of elements alone.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using var stream = new MemoryStream(_bytes);
        using var document = _parser.ParseDocument(stream);
        return document.All.Length;
    }

    /// <summary>From bytes to blocks and sections.</summary>
    [Benchmark]
    public Filing Read() => _reader.Read(File.Path, _bytes);

    /// <summary>The rules, over a filing whose sentences and facts were read before.</summary>
    [Benchmark]
    public LintResult Lint() => _linter.Lint(_filing);

    /// <summary>All of it.</summary>
    [Benchmark]
    public LintResult ReadAndLint() => _linter.Lint(_reader.Read(File.Path, _bytes));
}
