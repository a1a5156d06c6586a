using System.IO.Compression;
using System.Text.Json.Nodes;
using FluentAssertions;

namespace DisclosureLint.LanguageServer.Tests.Editors;

/// <summary>The Visual Studio Code extension as it is installed.</summary>
public sealed class ExtensionPackageTests
{
    private const string Package = "artifacts/disclosurelint.vsix";

    [EditorFact(Package)]
    public void It_holds_the_extension_and_nothing_else()
    {
        using var package = Open();
        package.Entries.Select(entry => entry.FullName).Should().BeEquivalentTo(
            "extension.vsixmanifest", "[Content_Types].xml", "extension/package.json", "extension/readme.md", "extension/LICENSE.txt", "extension/dist/extension.js", "extension/media/icon.svg", "extension/media/findings.jpg");
        package.Entries.Sum(entry => entry.CompressedLength).Should().BeLessThan(512 * 1024);
    }

    [EditorFact(Package)]
    public void What_it_contributes_is_in_its_code()
    {
        using var package = Open();
        var manifest = JsonNode.Parse(Read(package, "extension/package.json"))!;
        var code = Read(package, "extension/dist/extension.js");
        Path.Combine("extension", (string)manifest["main"]!).Replace("/./", "/", StringComparison.Ordinal).Should().Be("extension/dist/extension.js");
        var commands = manifest["contributes"]!["commands"]!.AsArray().Select(command => (string)command!["command"]!).ToList();
        commands.Should().NotBeEmpty().And.OnlyContain(command => code.Contains($"\"{command}\"", StringComparison.Ordinal));
        commands.Should().NotIntersectWith(Features.CommandNames.All, "the client library registers the server's commands under their own names");
        code.Should().Contain("disclosurelint.findings");
    }

    private static ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Repository.Root, Package));

    private static string Read(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
