using DisclosureLint.Testing;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Tests.Testing;

public sealed class GoldenFiles : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_same_text_passes_whatever_its_line_ends()
    {
        File.WriteAllText(_path, "one\r\ntwo\r\n");

        FluentActions.Invoking(() => Golden.Verify("one\ntwo\n", _path)).Should().NotThrow();
    }

    [Fact]
    public void A_difference_is_shown_by_its_lines_only()
    {
        File.WriteAllText(_path, "one\ntwo\nthree\n");

        FluentActions.Invoking(() => Golden.Verify("one\n2\nthree\n", _path)).Should().Throw<GoldenMismatchException>()
            .Which.Message.Should().Contain("-     2 | two").And.Contain("+     2 | 2").And.NotContain("| one").And.NotContain("| three");
    }

    [Fact]
    public void A_file_that_is_not_there_fails() =>
        FluentActions.Invoking(() => Golden.Verify("one", _path + ".missing")).Should().Throw<GoldenMismatchException>();
}
