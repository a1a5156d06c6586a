using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests.Editors;

/// <summary>Clients that others wrote, against the real program.</summary>
public sealed class RealEditorTests : IDisposable
{
    private readonly DraftFolder _folder = new();

    [EditorFact("tests/editor/node_modules/vscode-jsonrpc")]
    public async Task A_client_of_Visual_Studio_Codes_library_has_a_whole_session()
    {
        var (exitCode, output) = await ServerCommand.RunAsync(
            Script(""), new Dictionary<string, string>(StringComparer.Ordinal), ["node", "session.mjs", WriteDraft(), .. ServerCommand.Parts]);
        exitCode.Should().Be(0, output);
        output.Should().Contain("9 checks");
    }

    [EditorFact("nvim")]
    public async Task Neovim_shows_findings_at_their_words_and_applies_actions()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["DRAFT"] = WriteDraft(),
            ["TOOL"] = string.Join('\n', ServerCommand.Parts),
            ["XDG_STATE_HOME"] = _folder.In("state"),
        };
        var (exitCode, output) = await ServerCommand.RunAsync(_folder.Path, environment, "nvim", "--headless", "--clean", "-c", $"luafile {Script("neovim.lua")}");
        exitCode.Should().Be(0, output);
        output.Should().Contain("ok the server ends").And.NotContain("not ok");
    }

    [Fact]
    public async Task Two_hundred_rapid_edits_leave_the_server_right_and_its_memory_flat()
    {
        var (client, server) = ServerCommand.Start(_folder.Path);
        using var _ = server;
        await using var closing = client;
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("draft.htm");
        var text = DraftFolder.Seed("flawed.htm");
        client.Open(uri, text);
        var first = await client.DiagnosticsAsync(uri, 1);
        var version = 1;
        var sizes = new List<long>();
        for (var round = 0; round < 4; round++)
        {
            for (var i = 0; i < 100; i++)
            {
                client.Change(uri, ++version, "<p>x</p>\r\n", (40, 0));
                client.Change(uri, ++version, "", (40, 0), (41, 0));
            }

            (await client.DiagnosticsAsync(uri, version)).ToJsonString().Should().Be(first.ToJsonString());
            server.Refresh();
            sizes.Add(server.WorkingSet64);
        }

        client.Received("textDocument/publishDiagnostics").Count.Should().BeLessThan(version / 2, "an edit cancels the lint before it");
        sizes[^1].Should().BeLessThan(sizes[0] + (64L * 1024 * 1024));
        await client.RequestAsync("shutdown", null);
        client.Notify("exit", null);
        (await client.ExitCode).Should().Be(0);
    }

    [Fact]
    public async Task The_server_ends_with_its_client()
    {
        var (client, server) = ServerCommand.Start(_folder.Path);
        using var _ = server;
        await client.InitializeAsync(_folder.Path);
        client.HangUp();
        (await client.ExitCode).Should().Be(1);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>An EDGAR draft with characters of two and three bytes before a finding, and with a directive that would be filed.</summary>
    private string WriteDraft()
    {
        var text = DraftFolder.Seed("flawed.htm")
            .Replace("We are the market leader in benchtop", "Voilà 😀. We are the market leader in benchtop", StringComparison.Ordinal)
            .Replace("</body>", "<!-- disclosurelint-disable DL2002 reason: known --></body>", StringComparison.OrdinalIgnoreCase);
        _folder.Write("draft.htm", text);
        return _folder.In("draft.htm");
    }

    private static string Script(string name) => Path.Combine(Repository.Root, "tests", "editor", name);
}
