using DisclosureLint.Cli.Terminal;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Cli.Tests.Trust;

/// <summary>The same drafts give the same bytes, and a file is written as a whole or not at all.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly DraftFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_format_is_the_same_for_any_number_of_threads_and_in_two_runs()
    {
        using var services = Composition.Build();
        var formats = services.GetRequiredService<ReportFormats>().All.Select(format => format.Name).ToList();
        foreach (var draft in Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "drafts"), "flawed.*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(draft) is ".htm" or ".md") File.Copy(draft, _folder[$"{Path.GetFileName(Path.GetDirectoryName(draft))}{Path.GetExtension(draft)}"]);
        }

        string[] runs = ["1", "2", "16", "16"];
        for (var i = 0; i < runs.Length; i++)
        {
            Directory.CreateDirectory(_folder[$"out{i}"]);
            var reports = formats.SelectMany(format => (string[])["--report", $"{format}=out{i}/{format}"]);
            ToolProcess.Run(_folder.Path, ["lint", "*.htm", "*.md", "--threads", runs[i], "-o", $"out{i}/main", .. reports]).ExitCode.Should().Be(1);
        }

        foreach (var format in formats)
        {
            var first = File.ReadAllBytes(_folder[$"out0/{format}"]);
            first.Should().NotBeEmpty();
            for (var i = 1; i < runs.Length; i++)
            {
                File.ReadAllBytes(_folder[$"out{i}/{format}"]).AsSpan().SequenceEqual(first).Should().BeTrue($"{format} with {runs[i]} threads is that with one");
            }
        }
    }

    [Theory]
    [InlineData("flawed.htm", "json")]
    [InlineData("flawed.md", "sarif")]
    public void The_native_and_the_portable_program_say_the_same(string draft, string format)
    {
        File.Copy(Path.Combine(Repository.Root, "seeds", "drafts", "quillfeather-2026", draft), _folder[draft]);
        var portable = ToolProcess.RunPortable(_folder.Path, "lint", draft, "--format", format);
        portable.ExitCode.Should().Be(1);
        ToolProcess.Run(_folder.Path, "lint", draft, "--format", format).Should().Be(portable);
        ToolProcess.RunPortable(_folder.Path, "formcheck", draft).Should().Be(ToolProcess.Run(_folder.Path, "formcheck", draft));
    }

    [Fact]
    public void A_writer_that_fails_half_way_leaves_the_old_file_and_no_other()
    {
        _folder.With("lint.json", "old");
        var write = () => AtomicFile.Write(_folder["lint.json"], output =>
        {
            output.Write(new string('x', 100_000));
            throw new InvalidOperationException("half way");
        });
        write.Should().Throw<InvalidOperationException>();
        File.ReadAllText(_folder["lint.json"]).Should().Be("old");
        Directory.GetFiles(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void No_part_of_the_tool_writes_a_file_in_another_way()
    {
        var sources = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => !file.Contains("DisclosureLint.Testing", StringComparison.Ordinal)
                && !file.Contains("DisclosureLint.LexiconTool", StringComparison.Ordinal) && Path.GetFileName(file) != "AtomicFile.cs");
        sources.Where(file => File.ReadAllText(file) is var text && (text.Contains("File.WriteAll", StringComparison.Ordinal) || text.Contains("File.Create(", StringComparison.Ordinal)))
            .Select(Path.GetFileName)
            .Should().BeEmpty();
    }
}
