using System.Text.Json.Nodes;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests;

public sealed class EditingTests : IDisposable
{
    private const int Edits = 200;
    private const int Seed = 20091217;

    private static readonly string[] Typed =
    [
        "We are the market leader in benchtop analyzers. ", "x", "\n", "\r\n", "\n\n# RISK FACTORS\n\n", "😀", "é", "[●]", "<b>", "&nbsp;", "| a | b |\n|---|---|\n",
        "<!-- disclosurelint-disable-next-line DL2001 reason: support in the binder -->\n",
    ];

    private readonly DraftFolder _folder = new();

    [Fact]
    public async Task Two_hundred_edits_anywhere_leave_the_findings_that_the_text_has_when_it_is_opened_anew()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var text = DraftFolder.Seed("flawed.md");
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, text);
        var random = new Random(Seed);
        for (var version = 2; version <= Edits + 1; version++)
        {
            var start = OutsideOfPairs(text, random.Next(text.Length + 1));
            var end = OutsideOfPairs(text, Math.Min(text.Length, start + (random.Next(3) == 0 ? random.Next(400) : 0)));
            var words = Typed[random.Next(Typed.Length)];
            client.Change(uri, version, words, PositionOf(text, start), PositionOf(text, end));
            text = text[..start] + words + text[end..];
        }

        var edited = await client.DiagnosticsAsync(uri, Edits + 1);
        Close(client, uri);
        client.Open(uri, text, Edits + 2);
        var opened = await client.DiagnosticsAsync(uri, Edits + 2);
        edited.Should().NotBeEmpty();
        edited.ToJsonString().Should().Be(opened.ToJsonString());
    }

    [Fact]
    public async Task What_a_client_sends_out_of_order_harms_nothing_that_is_in_order()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var (uri, other) = (_folder.UriOf("draft.md"), _folder.UriOf("other.md"));

        // Of a draft that is not open: changed, closed, asked about.
        client.Change(other, 1, "x", (0, 0));
        Close(client, other);
        client.Notify("$/cancelRequest", new JsonObject { ["id"] = 4711 });
        client.SendRaw("""{"jsonrpc":"2.0","id":"nobody","result":null}""");
        (await client.RequestAsync("textDocument/documentSymbol", Document(other)))!.AsArray().Should().BeEmpty();
        (await client.RequestAsync("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = other }, ["position"] = Position(0, 0) })).Should().BeNull();

        // Opened twice, the second text counts; a range that lies behind the end or ends before it starts; no range at all.
        client.Open(uri, "# Nothing\n");
        client.Open(uri, DraftFolder.Claim, 2);
        client.Change(uri, 3, "Tail.\n", (9999, 9999), (10_000, 0));
        client.Change(uri, 4, "", (4, 2), (0, 0));
        client.Change(uri, 5, "# Nothing\n");
        client.Change(uri, 6, DraftFolder.Claim);
        (await client.DiagnosticsAsync(uri, 6)).Should().Contain(item => (string?)item!["code"] == "DL2001" && (int)item["range"]!["start"]!["line"]! == 4);

        // Closed while it is linted, then opened again under an older number.
        client.Change(uri, 7, "x", (4, 0));
        Close(client, uri);
        client.Open(uri, DraftFolder.Claim);
        (await client.DiagnosticsAsync(uri, 1)).Should().Contain(item => (string?)item!["code"] == "DL2001");
        client.Received("textDocument/publishDiagnostics").Should().NotContain(message => (int?)message["params"]!["version"] == 7);
    }

    public void Dispose() => _folder.Dispose();

    private static void Close(EditorClient client, string uri) => client.Notify("textDocument/didClose", Document(uri));

    private static JsonObject Document(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    /// <summary>An editor never parts a surrogate pair or a line end.</summary>
    private static int OutsideOfPairs(string text, int offset) =>
        offset > 0 && offset < text.Length && (char.IsLowSurrogate(text[offset]) || (text[offset] == '\n' && text[offset - 1] == '\r')) ? offset - 1 : offset;

    private static (int Line, int Character) PositionOf(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n')) (line, start) = (line + 1, i + 1);
        }

        return (line, offset - start);
    }
}
