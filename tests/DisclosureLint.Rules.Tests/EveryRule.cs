using DisclosureLint.Facts;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using DisclosureLint.Testing.Dumps;
using DisclosureLint.Testing.Edgar;
using DisclosureLint.Testing.Examples;
using DisclosureLint.Testing.Verification;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DisclosureLint.Rules.Tests;

public sealed class EveryRule
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddDisclosureLint().AddFacts().AddHtmlFilings().AddMarkdownFilings().AddDisclosureRules().BuildServiceProvider();

    private static readonly RuleVerifier Verifier = RuleVerifier.Create(services => services.AddDisclosureRules());

    public static TheoryData<string> Names => [.. Services.GetServices<Rule>().Select(rule => rule.Descriptor.Name)];

    public static TheoryData<ExampleSetting> Settings =>
        [.. Enum.GetValues<ExampleSetting>().Where(setting => setting != ExampleSetting.Bare)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reports_what_its_examples_mark_and_nothing_else(string name) =>
        Verifier.Verify(Services.GetServices<Rule>().Single(rule => rule.Descriptor.Name == name));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Is_silent_about_the_standard_prospectus(ExampleSetting setting)
    {
        var linter = Services.GetRequiredService<Linter>();
        var reader = Services.GetRequiredService<FilingReader>();
        var draft = ExampleDraft.Standard(setting);

        FindingDump.Render(linter.Lint(reader.Read("standard.md", draft))).Should().BeEmpty();
        foreach (var style in Enum.GetValues<EdgarStyle>())
            FindingDump.Render(linter.Lint(reader.Read("standard.htm", EdgarHtml.Render(draft, style)))).Should().BeEmpty("in {0} too", style);
    }
}
