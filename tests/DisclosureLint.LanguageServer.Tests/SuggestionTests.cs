using System.Text.Json.Nodes;
using DisclosureLint.Findings;
using DisclosureLint.Rules;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests;

public sealed class SuggestionTests : IDisposable
{
    private readonly DraftFolder _folder = new();

    [Fact]
    public async Task The_text_that_a_rule_suggests_is_the_preferred_action()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"), services => services.AddSingleton<Rule, UtiliseRule>());
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, "# Business\r\n\r\nWe utilise\r\nheat pumps.\r\n");
        await client.DiagnosticsAsync(uri, 1);
        var range = JsonNode.Parse("""{"start":{"line":2,"character":3},"end":{"line":2,"character":10}}""")!;
        var actions = (await client.RequestAsync("textDocument/codeAction", Context(uri, range)))!.AsArray();
        var action = actions.Single(action => (bool?)action!["isPreferred"] == true)!;
        ((string)action["title"]!).Should().Be("Say “use”");
        var edit = action["edit"]!["changes"]![uri]![0]!;
        ((string)edit["newText"]!).Should().Be("use");
        edit["range"]!.ToJsonString().Should().Be(range.ToJsonString());
        ((string)action["diagnostics"]![0]!["code"]!).Should().Be("DL9997");
        var others = Context(uri, range);
        others["context"]!["only"] = new JsonArray("refactor");
        (await client.RequestAsync("textDocument/codeAction", others))!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task A_comment_that_does_nothing_can_be_removed()
    {
        await using var client = EditorClient.InMemory(_folder.In("pages"));
        await client.InitializeAsync(_folder.Path);
        var uri = _folder.UriOf("draft.md");
        client.Open(uri, "# Business\n\n<!-- disclosurelint-disable-next-line DL2001 reason: old -->\nWe sell pumps.\n");
        await client.DiagnosticsAsync(uri, 1);
        var range = JsonNode.Parse("""{"start":{"line":2,"character":0},"end":{"line":2,"character":0}}""")!;
        var action = (await client.RequestAsync("textDocument/codeAction", Context(uri, range)))!.AsArray().Single()!;
        ((string)action["title"]!).Should().Be("Remove the comment");
        ((string)action["edit"]!["changes"]![uri]![0]!["newText"]!).Should().BeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private static JsonObject Context(string uri, JsonNode range) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri },
        ["range"] = range.DeepClone(),
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    };

    private sealed class UtiliseRule : PhraseRule
    {
        public override RuleDescriptor Descriptor { get; } = new()
        {
            Id = "DL9997",
            Name = "utilise",
            Title = "A word that “use” says as well",
            Message = "“{0}” says no more than “use”.",
            Why = "Plain English.",
            Fix = "Say “use”.",
            Comment = "Please say “use”.",
            Severity = Severity.Warning,
        };

        public override IReadOnlyList<Example> Examples => [];

        protected override IReadOnlyList<string> Phrases => ["utilise"];

        protected override void Judge(PhraseContext hit) => hit.Report(hit.Match, new ReportDetails { Suggestion = new Suggestion("Say “use”", "use") });
    }
}
