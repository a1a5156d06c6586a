using System.Text.Json.Nodes;
using DisclosureLint.LanguageServer.Rpc;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests;

public sealed class LifecycleTests : IDisposable
{
    private readonly DraftFolder _folder = new();

    [Fact]
    public async Task Shutdown_and_exit_end_with_0()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        (await client.RequestAsync("shutdown", null)).Should().BeNull();
        client.Notify("exit", null);
        (await client.ExitCode).Should().Be(0);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        client.Notify("exit", null);
        (await client.ExitCode).Should().Be(1);
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_the_server()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        client.HangUp();
        (await client.ExitCode).Should().Be(1);
    }

    [Fact]
    public async Task A_stream_that_is_no_protocol_ends_the_server()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        client.SendBytes("GET / HTTP/1.1\r\n\r\n"u8.ToArray());
        (await client.ExitCode).Should().Be(1);
    }

    [Fact]
    public async Task Nothing_is_answered_before_initialize_and_after_shutdown()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        (await CodeOf(client, "textDocument/hover")).Should().Be(RpcError.ServerNotInitialized);
        await client.InitializeAsync(_folder.Path);
        (await CodeOf(client, "initialize")).Should().Be(RpcError.InvalidRequest);
        await client.RequestAsync("shutdown", null);
        (await CodeOf(client, "textDocument/hover")).Should().Be(RpcError.InvalidRequest);
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_known_is_an_error_and_the_server_goes_on()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        client.SendRaw("{ no json");
        client.SendRaw("[]");
        var errors = new[] { RpcError.ParseError, RpcError.InvalidRequest };
        foreach (var code in errors)
        {
            var answer = await client.WaitForAsync(message => (int?)message["error"]?["code"] == code);
            answer.ContainsKey("id").Should().BeTrue();
            answer["id"].Should().BeNull();
        }

        client.Notify("$/whatever", new JsonObject());
        client.Notify("textDocument/didOpen", new JsonObject { ["textDocument"] = 7 });
        (await CodeOf(client, "textDocument/teleport")).Should().Be(RpcError.MethodNotFound);
        (await CodeOf(client, "textDocument/hover", new JsonObject { ["position"] = "x" })).Should().Be(RpcError.InvalidParams);
        (await client.RequestAsync("shutdown", null)).Should().BeNull();
    }

    [Fact]
    public async Task A_request_that_waits_is_cancelled_on_demand()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, options: """{"delay": 10000}""");
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        await client.DiagnosticsAsync(uri, 1);
        client.Change(uri, 2, "x", (4, 0));
        client.Change(uri, 3, "x", (4, 0));
        var (id, answer) = client.SendAsync("textDocument/documentSymbol", Document(uri));
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = int.Parse(id, System.Globalization.CultureInfo.InvariantCulture) });
        ((int)(await answer)["error"]!["code"]!).Should().Be(RpcError.RequestCancelled);
    }

    [Fact]
    public async Task A_request_about_a_text_that_changes_meanwhile_says_so()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, options: """{"delay": 10000}""");
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        await client.DiagnosticsAsync(uri, 1);
        client.Change(uri, 2, "x", (4, 0));
        client.Change(uri, 3, "x", (4, 0));
        var answer = client.SendAsync("textDocument/documentSymbol", Document(uri)).Answer;
        client.Change(uri, 4, "x", (4, 0));
        ((int)(await answer)["error"]!["code"]!).Should().Be(RpcError.ContentModified);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    private static async Task<int> CodeOf(EditorClient client, string method, JsonNode? parameters = null) =>
        (await FluentActions.Awaiting(() => client.RequestAsync(method, parameters ?? new JsonObject())).Should().ThrowAsync<RpcException>()).Which.Code;
}
