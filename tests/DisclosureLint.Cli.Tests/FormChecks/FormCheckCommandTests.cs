using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.Cli.Tests.FormChecks;

/// <summary>The form check as a deal team runs it: the seed draft, and what is changed in it.</summary>
public sealed class FormCheckCommandTests : IDisposable
{
    private readonly DraftFolder _folder = new DraftFolder().With(
        "s1.htm", File.ReadAllText(Path.Combine(Repository.Root, "seeds", "drafts", "quillfeather-2026", "cured.htm")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_whole_draft_misses_nothing_that_a_reader_can_find()
    {
        var items = Items();
        items.Where(item => item.Value.Status == "missing").Select(item => item.Key).Should().BeEmpty();
        foreach (var id in new[] { "F1", "F4", "C6", "I1", "P1", "P4", "P6", "P16", "P27", "II13", "II16", "II17", "II18", "EX23" })
        {
            items[id].Status.Should().BeOneOf(["present", "defective"], id);
        }

        items["P4"].Section.Should().Be("RISK FACTORS");
        items["P4"].Page.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void What_was_taken_out_is_missing_and_what_was_spoilt_is_defective()
    {
        Change("hereby amends", "hereby leaves");
        Change("criminal offense", "bad habit");
        var items = Items();
        items["F4"].Status.Should().Be("missing");
        items["C6"].Status.Should().Be("defective");
        items["C6"].Note.Should().Contain("criminal offense");
    }

    [Fact]
    public void What_the_rules_find_makes_their_item_defective()
    {
        _folder.With("s1.htm", File.ReadAllText(Path.Combine(Repository.Root, "seeds", "drafts", "merribrook-2009", "flawed.htm")));
        var items = Items();
        items["P2"].Status.Should().Be("defective");
        items["P2"].Note.Should().StartWith("DL2001:");
        items["P5"].Note.Should().StartWith("DL1001:");
        items["EX107"].Note.Should().Be("asked for since 2022-01-31", "the draft was filed in 2009");
    }

    [Fact]
    public void The_date_that_was_asked_for_chooses_the_law_of_the_items_and_of_the_rules()
    {
        Items()["EX107"].Status.Should().NotBe("not applicable");
        Items("--as-of", "2009-11-23")["EX107"].Note.Should().Be("asked for since 2022-01-31");
        _folder.With("disclosurelint.yml", "as-of: 2010-06-30\n");
        Items()["C9"].Note.Should().Be("asked for since 2012-04-05");
        Items("--as-of", "2026-10-09")["C9"].Status.Should().Be("present", "the command line wins");
        Run("formcheck", "s1.htm", "--as-of", "yesterday").ExitCode.Should().Be(2);
    }

    [Fact]
    public void What_the_deal_profile_tells_decides_what_is_asked_for()
    {
        _folder.With("disclosurelint.yml", "deal:\n  offering: resale\n  underwritten: none\n  filer: {egc: false}\n");
        var items = Items();
        items["EX1"].Should().BeEquivalentTo(new { Status = "not applicable", Note = "no underwriter" });
        items["R1"].Status.Should().NotBe("not applicable");
        items["C9"].Status.Should().Be("not applicable");
    }

    [Fact]
    public void What_nobody_told_needs_intake_and_is_asked_once()
    {
        _folder.With("s1.md", "# PROSPECTUS\n\nWe grow trees.\n\n# RISK FACTORS\n\nTrees burn.\n\n# USE OF PROCEEDS\n\nWe will plant.\n");
        using var json = JsonDocument.Parse(Run("formcheck", "s1.md", "--format", "json").Output);
        var items = json.RootElement.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("status").GetString() == "needs intake").ToList();
        items.Should().HaveCountGreaterThan(3);
        var keys = json.RootElement.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("key").GetString()).ToList();
        keys.Should().OnlyHaveUniqueItems().And.Contain(items.Select(item => item.GetProperty("note").GetString()!["depends on deal: ".Length..]));
    }

    [Fact]
    public void Every_format_tells_every_item()
    {
        var ids = Items().Keys.ToList();
        ids.Should().HaveCountGreaterThan(60).And.OnlyHaveUniqueItems();
        var text = Run("formcheck", "s1.htm").Output;
        var markdown = Run("formcheck", "s1.htm", "--format", "markdown").Output;
        var csv = Run("formcheck", "s1.htm", "--format", "csv").Lines;
        csv[0].Should().Be("item,status,title,part,section,page,file,line,note,authority");
        foreach (var id in ids)
        {
            text.Should().Contain($" {id} ");
            markdown.Should().Contain($"| {id} | ");
            csv.Should().Contain(line => line.StartsWith($"{id},", StringComparison.Ordinal));
        }

        text.Should().Contain("Regulation S-K Item 504").And.Contain("(citation not verified)");
    }

    [Fact]
    public void It_gates_where_it_was_asked_to()
    {
        Change("hereby amends", "hereby leaves");
        Run("formcheck", "s1.htm").ExitCode.Should().Be(0);
        Run("formcheck", "s1.htm", "--fail-on", "missing").ExitCode.Should().Be(1);
        Run("formcheck", "nowhere.htm").ExitCode.Should().Be(2);
    }

    private void Change(string words, string into)
    {
        var text = File.ReadAllText(_folder["s1.htm"]);
        text.Should().Contain(words);
        _folder.With("s1.htm", text.Replace(words, into, StringComparison.Ordinal));
    }

    private Dictionary<string, Item> Items(params string[] arguments)
    {
        using var json = JsonDocument.Parse(Run(["formcheck", "s1.htm", "--format", "json", .. arguments]).Output);
        return json.RootElement.GetProperty("items").EnumerateArray().ToDictionary(
            item => item.GetProperty("id").GetString()!,
            item => new Item(
                item.GetProperty("status").GetString()!,
                item.GetProperty("section").GetString(),
                item.GetProperty("page").GetString(),
                item.GetProperty("note").GetString()!),
            StringComparer.Ordinal);
    }

    private ToolRun Run(params string[] arguments) => ToolProcess.Run(_folder.Path, arguments);

    private sealed record Item(string Status, string? Section, string? Page, string Note);
}
