using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests;

public sealed class FeatureTests : IDisposable
{
    private const string Capabilities =
        """{"textDocument":{"hover":{"contentFormat":["markdown"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}},"workspace":{"workspaceEdit":{"documentChanges":true}},"window":{"showDocument":{"support":true}}}""";

    private readonly DraftFolder _folder = new();

    [Fact]
    public async Task Hover_explains_the_finding_under_the_cursor()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var hover = await client.RequestAsync("textDocument/hover", At(uri, 4, 12));
        var text = (string)hover!["contents"]!["value"]!;
        text.Should().Contain("DL2001").And.Contain("**Why.**").And.Contain("Rule 408").And.Contain("**What the staff accept.**").And.Contain("We note your statement").And.Contain("**Drew the comment**");
        ((int)hover["range"]!["end"]!["character"]!).Should().Be(DraftFolder.ClaimWords.Length);
        (await client.RequestAsync("textDocument/hover", At(uri, 0, 1))).Should().BeNull();
    }

    [Fact]
    public async Task The_outline_has_the_sections_with_pages_and_counts()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.htm", DraftFolder.Seed("flawed.htm"));
        var symbols = (await client.RequestAsync("textDocument/documentSymbol", Document(uri)))!.AsArray();
        var summary = symbols.First(symbol => ((string)symbol!["name"]!).Equals("Prospectus Summary", StringComparison.OrdinalIgnoreCase))!;
        ((string)summary["detail"]!).Should().StartWith("page 1, ").And.Contain("warning");
        summary["children"]!.AsArray().Should().NotBeEmpty();
        symbols.Should().OnlyContain(symbol => IsWithin(symbol!["selectionRange"]!, symbol["range"]!));
        (await client.RequestAsync("textDocument/foldingRange", Document(uri)))!.AsArray().Should().OnlyContain(fold => (int)fold!["startLine"]! < (int)fold["endLine"]!).And.NotBeEmpty();
    }

    [Fact]
    public async Task A_lens_counts_the_findings_of_a_section_and_leads_to_the_first()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var lens = (await client.RequestAsync("textDocument/codeLens", Document(uri)))!.AsArray().First(lens => (int)lens!["range"]!["start"]!["line"]! == 0)!;
        var command = lens["command"]!;
        ((string)command["title"]!).Should().MatchRegex(@"^\d+ \w+");
        await Execute(client, (string)command["command"]!, command["arguments"]![0]!.DeepClone());
        var shown = await client.WaitForAsync(message => EditorClient.Is(message, "window/showDocument"));
        ((string)shown["params"]!["uri"]!).Should().Be(uri);
    }

    [Fact]
    public async Task A_suppression_in_a_comment_counts_once_it_has_a_reason()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var action = (await ActionsAt(client, uri, 4, 5)).First(action => ((string)action["title"]!).Contains("in a comment", StringComparison.Ordinal));
        var edit = action["edit"]!["documentChanges"]![0]!;
        ((int)edit["textDocument"]!["version"]!).Should().Be(1);
        var newText = (string)edit["edits"]![0]!["newText"]!;
        ((int)edit["edits"]![0]!["range"]!["start"]!["line"]!).Should().Be(4);
        client.Change(uri, 2, newText, (4, 0));
        (await CodesOf(client, uri, 2)).Should().Contain("DL2001").And.Contain("DL0002");
        client.Change(uri, 3, newText.Replace("reason:", "reason: survey in the binder", StringComparison.Ordinal), (4, 0), (5, 0));
        (await CodesOf(client, uri, 3)).Should().NotContain("DL2001").And.NotContain("DL0002");
    }

    [Fact]
    public async Task A_suppression_beside_the_draft_takes_the_finding_away()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var action = (await ActionsAt(client, uri, 4, 5)).First(action => ((string)action["title"]!).Contains("beside the draft", StringComparison.Ordinal));
        var argument = action["command"]!["arguments"]![0]!.DeepClone();
        argument["reason"] = "survey of 2025, in the binder";
        await Execute(client, (string)action["command"]!["command"]!, argument);
        File.ReadAllText(_folder.In("disclosurelint.suppressions.yml")).Should().Contain("survey of 2025").And.Contain("rule: \"DL2001\"").And.Contain(DraftFolder.ClaimWords);
        await client.WaitForAsync(message => EditorClient.Is(message, "textDocument/publishDiagnostics") && !message.ToJsonString().Contains("DL2001", StringComparison.Ordinal));
        var listed = (await Execute(client, "disclosurelint.findings", new JsonObject { ["uri"] = uri }))!["findings"]!.AsArray();
        ((string)listed.First(item => (string?)item!["rule"] == "DL2001")!["suppressed"]!).Should().Be("survey of 2025, in the binder");
    }

    [Fact]
    public async Task A_suppression_without_a_reason_leaves_the_place_for_one_and_the_finding()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var action = (await ActionsAt(client, uri, 4, 5)).First(action => ((string)action["title"]!).Contains("beside the draft", StringComparison.Ordinal));
        await Execute(client, "disclosurelint.suppress", action["command"]!["arguments"]![0]!.DeepClone());
        var shown = await client.WaitForAsync(message => EditorClient.Is(message, "window/showDocument"));
        var file = new Uri((string)shown["params"]!["uri"]!).LocalPath;
        var line = File.ReadAllLines(file)[(int)shown["params"]!["selection"]!["start"]!["line"]!];
        line.Trim().Should().Be("reason: \"\"");
        line[(int)shown["params"]!["selection"]!["start"]!["character"]!].Should().Be('"');
        client.Change(uri, 2, "\n", (5, 0));
        (await CodesOf(client, uri, 2)).Should().Contain("DL2001").And.Contain("DL0002");
    }

    [Fact]
    public async Task The_page_of_a_rule_opens()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.md", DraftFolder.Claim);
        var action = (await ActionsAt(client, uri, 4, 5)).First(action => ((string)action["title"]!).StartsWith("Explain DL2001", StringComparison.Ordinal));
        await Execute(client, (string)action["command"]!["command"]!, action["command"]!["arguments"]![0]!.DeepClone());
        var shown = await client.WaitForAsync(message => EditorClient.Is(message, "window/showDocument"));
        File.ReadAllText(new Uri((string)shown["params"]!["uri"]!).LocalPath).Should().StartWith("# DL2001");
        ((string)(await Execute(client, "disclosurelint.explain", new JsonObject { ["rule"] = "dl2001" }))!).Should().StartWith("# DL2001");
    }

    [Fact]
    public async Task The_predicted_letter_is_written_for_the_text_in_the_editor()
    {
        await using var client = await StartAsync();
        var uri = await OpenAsync(client, "draft.htm", DraftFolder.Seed("flawed.htm"));
        var letter = (string)(await Execute(client, "disclosurelint.letter", new JsonObject { ["uri"] = uri, ["maxComments"] = 5 }))!;
        letter.Should().Contain("PREDICTED").And.Contain("MERRIBROOK").And.Contain("**5.**").And.NotContain("**6.**");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<EditorClient> StartAsync()
    {
        var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path, Capabilities);
        return client;
    }

    private async Task<string> OpenAsync(EditorClient client, string name, string text)
    {
        var uri = _folder.UriOf(name);
        client.Open(uri, text);
        await client.DiagnosticsAsync(uri, 1);
        return uri;
    }

    private static async Task<IEnumerable<string?>> CodesOf(EditorClient client, string uri, int version) =>
        (await client.DiagnosticsAsync(uri, version)).Select(item => (string?)item!["code"]);

    private static async Task<IEnumerable<JsonNode>> ActionsAt(EditorClient client, string uri, int line, int character)
    {
        var place = new JsonObject { ["line"] = line, ["character"] = character };
        var parameters = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["range"] = new JsonObject { ["start"] = place, ["end"] = place.DeepClone() },
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        };
        return (await client.RequestAsync("textDocument/codeAction", parameters))!.AsArray().Select(action => action!);
    }

    private static Task<JsonNode?> Execute(EditorClient client, string command, JsonNode argument) =>
        client.RequestAsync("workspace/executeCommand", new JsonObject { ["command"] = command, ["arguments"] = new JsonArray(argument) });

    private static bool IsWithin(JsonNode inner, JsonNode outer) =>
        (int)inner["start"]!["line"]! >= (int)outer["start"]!["line"]! && (int)inner["end"]!["line"]! <= (int)outer["end"]!["line"]!;

    private static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    private static JsonObject At(string uri, int line, int character)
    {
        var parameters = Document(uri);
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = character };
        return parameters;
    }
}
