using System.Text.Json;
using DisclosureLint.Reporting.Sarif;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.Formats;

/// <summary>The hashes are those that GitHub's upload gives for the same lines; the expected ones stand in its own tests.</summary>
public sealed class GitHubLineHashTests
{
    [Theory]
    [InlineData("", "c129715d7a2bc9a3:1")]
    [InlineData(" a\nb\n  \t\tc\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(" a\r\nb\r\n  \t\tc\r\n d", "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1")]
    [InlineData(
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 e6ceba753e1a442:1")]
    public void Each_line_has_the_hash_that_GitHub_gives_it(string text, string hashes) =>
        GitHubLineHashes.Of(new SourceText("draft.md", text)).Should().Equal(hashes.Split(' '));

    [Fact]
    public void Lines_that_begin_alike_are_numbered()
    {
        var line = new string('a', 120);
        var hashes = GitHubLineHashes.Of(new SourceText("draft.md", $"{line}1\n{line}2\n"));
        hashes[0].Should().EndWith(":1");
        hashes[1].Should().Be(hashes[0][..^1] + "2");
    }

    [Fact]
    public void A_report_carries_them_where_it_is_asked_to_and_keeps_the_fingerprint_beside()
    {
        using var folder = new DraftFolder().With("draft.md", DraftFolder.FlawedMarkdown);
        using var own = JsonDocument.Parse(ToolProcess.Run(folder.Path, "draft.md", "--format", "sarif").Output);
        using var github = JsonDocument.Parse(ToolProcess.Run(folder.Path, "draft.md", "--format", "sarif", "--sarif-fingerprint", "github").Output);
        Prints(github, "disclosureLint/v1").Should().Equal(Prints(own, "disclosureLint/v1"));
        var hashes = GitHubLineHashes.Of(new SourceText("draft.md", DraftFolder.FlawedMarkdown));
        Prints(github, "primaryLocationLineHash").Should().Equal(Results(github).Select(Line).Select(line => hashes[line - 1]));
    }

    private static IEnumerable<JsonElement> Results(JsonDocument log) => log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static IEnumerable<string?> Prints(JsonDocument log, string name) =>
        Results(log).Select(result => result.GetProperty("partialFingerprints").GetProperty(name).GetString());

    private static int Line(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
}
