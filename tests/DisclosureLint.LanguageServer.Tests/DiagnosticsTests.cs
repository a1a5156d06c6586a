using System.Text.Json.Nodes;
using DisclosureLint.Text;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests;

public sealed class DiagnosticsTests : IDisposable
{
    private const string Rich = """{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1,2]}}}}""";
    private const string Pulling = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    private readonly DraftFolder _folder = new();

    [Fact]
    public async Task An_edgar_draft_shows_each_finding_at_its_words()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, Rich);
        var text = DraftFolder.Seed("flawed.htm");
        var uri = _folder.UriOf("draft.htm");
        client.Open(uri, text);
        var diagnostics = await client.DiagnosticsAsync(uri, 1);
        var claim = diagnostics.First(item => (string?)item!["code"] == "DL2001")!;
        Slice(text, claim["range"]!).Should().StartWith("We are the market leader in benchtop");
        ((int)claim["severity"]!).Should().Be(2);
        ((string)claim["source"]!).Should().Be("disclosurelint");
        ((string)claim["data"]!["fingerprint"]!).Should().HaveLength(16);
        var page = new Uri((string)claim["codeDescription"]!["href"]!).LocalPath;
        File.ReadAllText(page).Should().StartWith("# DL2001");
        diagnostics.SelectMany(item => item!["relatedInformation"]?.AsArray() ?? []).Should().NotBeEmpty()
            .And.OnlyContain(place => (string?)place!["location"]!["uri"] == uri && !string.IsNullOrEmpty((string?)place["message"]));
    }

    [Fact]
    public async Task Findings_follow_the_edits()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        (await RangesOf(client, uri, 1, "DL2001")).Should().Equal((4, 0));
        client.Change(uri, 2, "😀 ", (4, 0));
        (await RangesOf(client, uri, 2, "DL2001")).Should().Equal((4, 3));
        client.Change(uri, 3, "We supply", (4, 3), (4, 3 + "We are a leading supplier of".Length));
        (await RangesOf(client, uri, 3, "DL2001")).Should().BeEmpty();
        client.Change(uri, 4, DraftFolder.Claim.Replace("\n", "\r\n", StringComparison.Ordinal));
        (await RangesOf(client, uri, 4, "DL2001")).Should().Equal((4, 0));
    }

    [Fact]
    public async Task A_closed_draft_has_no_diagnostics()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        await client.DiagnosticsAsync(uri, 1);
        client.Notify("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri } });
        var last = await client.WaitForAsync(message => EditorClient.Is(message, "textDocument/publishDiagnostics") && message["params"]!["version"] is null);
        last["params"]!["diagnostics"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_no_draft_is_left_alone_unless_asked_for()
    {
        const string Readme = "# Heat pumps\n\nWe sell in nine states. [Note to Draft: counsel to confirm the states.]\n";
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("README.md");
        client.Open(uri, Readme);
        (await client.DiagnosticsAsync(uri, 1)).Should().BeEmpty();
        client.Notify("workspace/didChangeConfiguration", JsonNode.Parse("""{"settings":{"disclosurelint":{"lint":"everyFile"}}}"""));
        client.Change(uri, 2, " ", (2, 0));
        (await RangesOf(client, uri, 2, "DL1103")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_change_of_the_configuration_is_followed_at_once()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, """{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""");
        var registration = await client.WaitForAsync(message => EditorClient.Is(message, "client/registerCapability"));
        registration.ToJsonString().Should().Contain("**/disclosurelint.yml").And.Contain("**/disclosurelint.suppressions.yml").And.Contain("**/disclosurelint.baseline.json");
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        (await RangesOf(client, uri, 1, "DL2001")).Should().NotBeEmpty();

        var configuration = _folder.Write("disclosurelint.yml", "rules:\n  DL2001: error\n");
        Changed(client, configuration);
        await client.WaitForAsync(message => EditorClient.Is(message, "textDocument/publishDiagnostics") && message.ToJsonString().Contains("\"severity\":1", StringComparison.Ordinal));

        _folder.Write("disclosurelint.yml", "rules:\n  DL2002: eror\n");
        Changed(client, configuration);
        var broken = await client.WaitForAsync(message => EditorClient.Is(message, "textDocument/publishDiagnostics") && (string?)message["params"]!["uri"] == configuration);
        var problem = broken["params"]!["diagnostics"]![0]!;
        ((int)problem["range"]!["start"]!["line"]!).Should().Be(1);
        ((string)problem["message"]!).Should().Contain("eror").And.Contain("Did you mean error?");
    }

    [Fact]
    public async Task A_client_that_pulls_is_not_pushed_to()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        var result = await client.InitializeAsync(_folder.Path, Pulling);
        result!["capabilities"]!["diagnosticProvider"]!["workspaceDiagnostics"]!.GetValue<bool>().Should().BeTrue();
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, DraftFolder.Claim);
        var first = await Pull(client, uri, null);
        ((string)first["kind"]!).Should().Be("full");
        first["items"]!.AsArray().Should().Contain(item => (string?)item!["code"] == "DL2001");
        var again = await Pull(client, uri, (string)first["resultId"]!);
        ((string)again["kind"]!).Should().Be("unchanged");
        client.Change(uri, 2, "x", (4, 0));
        ((string)(await Pull(client, uri, (string)first["resultId"]!))["kind"]!).Should().Be("full");
        client.Received("textDocument/publishDiagnostics").Should().BeEmpty();
    }

    [Fact]
    public async Task The_workspace_is_linted_with_progress_in_parts_and_only_once()
    {
        var drafts = new[] { _folder.Write("one.md", DraftFolder.Claim), _folder.Write("two.htm", DraftFolder.Seed("flawed.htm")) };
        _folder.Write("notes.txt", "no prospectus here");
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, Pulling);
        var whole = await client.RequestAsync("workspace/diagnostic", JsonNode.Parse("""{"previousResultIds":[]}"""));
        var reports = whole!["items"]!.AsArray();
        foreach (var draft in drafts)
        {
            reports.First(report => (string?)report!["uri"] == draft)!["items"]!.AsArray().Should().Contain(item => (string?)item!["code"] == "DL2001");
        }

        var previous = new JsonArray([.. reports.Select(report => new JsonObject { ["uri"] = (string?)report!["uri"], ["value"] = (string?)report["resultId"] })]);
        var rest = await client.RequestAsync("workspace/diagnostic", new JsonObject { ["previousResultIds"] = previous, ["workDoneToken"] = "work", ["partialResultToken"] = "parts" });
        rest!["items"]!.AsArray().Should().BeEmpty();
        var parts = client.Received("$/progress");
        parts.Where(part => (string?)part["params"]!["token"] == "parts").Select(part => (string?)part["params"]!["value"]!["items"]![0]!["kind"])
            .Should().HaveCount(3).And.OnlyContain(kind => kind == "unchanged");
        parts.Where(part => (string?)part["params"]!["token"] == "work").Select(part => (string?)part["params"]!["value"]!["kind"])
            .Should().Equal("begin", "report", "report", "report", "end");
    }

    [Fact]
    public async Task Folders_of_the_workspace_come_and_go()
    {
        var (empty, full) = (_folder.In("empty"), _folder.In("full"));
        Directory.CreateDirectory(empty);
        Directory.CreateDirectory(full);
        _folder.Write("full/draft.md", DraftFolder.Claim);
        var folder = new JsonObject { ["uri"] = _folder.UriOf("full"), ["name"] = "full" };
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(empty, Pulling);
        (await ReportsAsync()).Should().Be(0);
        client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject { ["event"] = new JsonObject { ["added"] = new JsonArray(folder.DeepClone()), ["removed"] = new JsonArray() } });
        (await ReportsAsync()).Should().Be(1);
        client.Notify("workspace/didChangeWorkspaceFolders", new JsonObject { ["event"] = new JsonObject { ["added"] = new JsonArray(), ["removed"] = new JsonArray(folder) } });
        (await ReportsAsync()).Should().Be(0);

        async Task<int> ReportsAsync() => (await client.RequestAsync("workspace/diagnostic", JsonNode.Parse("{}")))!["items"]!.AsArray().Count;
    }

    [Fact]
    public async Task A_directive_in_filed_html_is_shown_where_it_stands()
    {
        var text = DraftFolder.Seed("flawed.htm").Replace("</body>", "<!-- disclosurelint-disable DL2001 reason: known --></body>", StringComparison.OrdinalIgnoreCase);
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, Rich);
        var uri = _folder.UriOf("draft.htm");
        client.Open(uri, text);
        var directive = (await client.DiagnosticsAsync(uri, 1)).First(item => (string?)item!["code"] == "DL0006")!;
        Slice(text, directive["range"]!).Should().Be("<!-- disclosurelint-disable DL2001 reason: known -->");
        directive["tags"]!.AsArray().Select(tag => (int)tag!).Should().Equal(1);
    }

    public void Dispose() => _folder.Dispose();

    private static void Changed(EditorClient client, string uri) => client.Notify(
        "workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = uri, ["type"] = 2 }) });

    private static async Task<JsonNode> Pull(EditorClient client, string uri, string? previous) =>
        (await client.RequestAsync("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = uri }, ["previousResultId"] = previous }))!;

    private static async Task<IEnumerable<(int Line, int Character)>> RangesOf(EditorClient client, string uri, int version, string rule) =>
        (await client.DiagnosticsAsync(uri, version)).Where(item => (string?)item!["code"] == rule)
            .Select(item => ((int)item!["range"]!["start"]!["line"]!, (int)item["range"]!["start"]!["character"]!));

    private static string Slice(string text, JsonNode range)
    {
        var source = new SourceText("draft", text);
        return text[Offset(range["start"]!)..Offset(range["end"]!)];

        int Offset(JsonNode place) => source.GetOffset(new LinePosition((int)place["line"]!, (int)place["character"]!));
    }
}
