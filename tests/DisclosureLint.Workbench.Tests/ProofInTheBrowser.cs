using DisclosureLint.Findings;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureLint.Workbench.Tests;

[Collection(BrowserCollection.Name)]
public sealed class ProofInTheBrowser(Browser browser) : IDisposable
{
    private const string Stranger = "https://stranger.example";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("disclosurelint-proof-");

    [Fact]
    public async Task The_words_of_each_finding_are_marked_across_elements_and_entities()
    {
        await using var tab = await OpenAsync(Drafts.Small);
        var report = DraftProof.Lint("draft.htm", System.Text.Encoding.UTF8.GetBytes(Drafts.Small));
        var findings = report.Findings.ToList();
        findings.Should().NotBeEmpty();
        for (var i = 0; i < findings.Count; i++)
        {
            var words = await tab.Page.EvaluateAsync<string>($"[...document.querySelectorAll('mark[data-n~=\"{i + 1}\"]')].map(mark => mark.textContent).join('')");
            Letters(words).Should().Contain(Letters(findings[i].Location.Excerpt), because: findings[i].Message);
        }
    }

    [Fact]
    public async Task It_loads_nothing()
    {
        await using var tab = await OpenAsync(Drafts.Small);
        tab.Requests.Should().ContainSingle().Which.Should().StartWith("file:");
        tab.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task With_scripts_off_a_finding_leads_to_its_words_and_its_words_to_the_finding()
    {
        await using var tab = await OpenAsync(Drafts.Small, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = tab.Page;
        var last = page.Locator(".finding").Last;
        var number = await last.GetAttributeAsync("data-n");
        await last.Locator(".jump").ClickAsync();
        page.Url.Should().EndWith($"#f{number}");
        await Assertions.Expect(page.Locator($"mark[data-n~='{number}']").First).ToBeInViewportAsync();
        await page.Locator("a.ref").First.ClickAsync();
        page.Url.Should().Contain("#n");
        await page.Locator("#outline a").Last.ClickAsync();
        page.Url.Should().Contain("#s");
    }

    [Fact]
    public async Task With_scripts_off_findings_are_explained_and_filtered_by_severity()
    {
        await using var tab = await OpenAsync(Drafts.Small, new BrowserNewContextOptions { JavaScriptEnabled = false });
        var error = tab.Page.Locator(".finding.e").First;
        await error.Locator(".why summary").ClickAsync();
        await Assertions.Expect(error.Locator(".comment")).ToBeVisibleAsync();
        await tab.Page.Locator("#show-error").UncheckAsync();
        await Assertions.Expect(error).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".finding.w").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_walks_the_findings_and_words_filter_them()
    {
        await using var tab = await OpenAsync(Drafts.Small);
        var page = tab.Page;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".finding.on")).ToHaveAttributeAsync("data-n", "2");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".finding.on")).ToHaveAttributeAsync("data-n", "1");
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator(".finding.on .why")).ToHaveAttributeAsync("open", "");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("safe harbor DL1001");
        await Assertions.Expect(page.Locator(".finding:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("1 of");
    }

    [Fact]
    public async Task It_prints_the_draft_and_the_explanations()
    {
        await using var tab = await OpenAsync(Drafts.Small);
        var pdf = await tab.Page.PdfAsync(new PagePdfOptions { PrintBackground = true });
        System.Text.Encoding.Latin1.GetString(pdf, 0, 5).Should().Be("%PDF-");
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(tab.Page.Locator("#outline")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".finding.e .comment").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".paper")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Assertions.Expect(tab.Page.Locator("#findings")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hostile_draft_runs_nothing_and_asks_for_nothing(bool scripts)
    {
        await using var tab = await OpenAsync(Drafts.Hostile(Stranger), new BrowserNewContextOptions { JavaScriptEnabled = scripts });
        var page = tab.Page;
        foreach (var words in new[] { "handlers", "overlay", "javascript link", "broken link", "link away", "data link", "attributes", "broken nesting" })
        {
            await page.GetByText(words, new PageGetByTextOptions { Exact = true }).First.ClickAsync();
        }

        await page.WaitForTimeoutAsync(300);
        tab.Requests.Should().OnlyContain(address => address.StartsWith("file:", StringComparison.Ordinal));
        tab.Errors.Should().BeEmpty();
        (await page.Locator(".finding .message", new PageLocatorOptions { HasText = "<img src=x onerror" }).CountAsync()).Should().BePositive("words that look like markup are quoted as words");
        (await page.Locator("#findings").Locator("img,script,svg,iframe").CountAsync()).Should().Be(0);
        if (!scripts) return;
        (await page.EvaluateAsync<bool>("'hit' in window")).Should().BeFalse();
        var policy = await page.EvaluateAsync<int>("document.querySelectorAll('#paper :is(script,style,svg,math,iframe,object,embed,form,input,button,base,link,meta,template,video,audio,[onclick],[onerror],[onload],[onmouseover])').length");
        policy.Should().Be(0);
    }

    [Fact]
    public async Task A_draft_cannot_leave_its_paper()
    {
        await using var tab = await OpenAsync(Drafts.Hostile(Stranger));
        var shape = await tab.Page.EvaluateAsync<string>("[...document.body.children].map(child => child.id || child.localName).join(' ')");
        shape.Should().Be("top paper strip outline findings script");
        (await tab.Page.Locator("#paper > article").CountAsync()).Should().Be(1);
        (await tab.Page.EvaluateAsync<bool>("document.querySelector('#paper').textContent.includes('broken nesting')")).Should().BeTrue();
    }

    [Fact]
    public async Task A_suppressed_finding_is_shown_with_its_reason()
    {
        var report = DraftProof.Lint("draft.htm", System.Text.Encoding.UTF8.GetBytes(Drafts.Small));
        var result = report.Results[0];
        var suppressed = result.Findings.Select(finding => finding with { Suppressed = new SuppressionNote("suppression", "The survey of <2025> supports it", "KM") }).ToList();
        await using var tab = await OpenHtmlAsync(DraftProof.Write(report with { Results = [result with { Findings = suppressed }] }));
        await Assertions.Expect(tab.Page.Locator(".finding .suppressed").First).ToContainTextAsync("Suppressed (KM): The survey of <2025> supports it");
        await Assertions.Expect(tab.Page.Locator("mark.x").First).ToBeVisibleAsync();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<Tab> OpenAsync(string draft, BrowserNewContextOptions? options = null) => OpenHtmlAsync(DraftProof.Of(draft), options);

    private async Task<Tab> OpenHtmlAsync(string html, BrowserNewContextOptions? options = null)
    {
        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, html);
        var tab = await browser.OpenAsync(options);
        await tab.Page.GotoAsync("file://" + path);
        return tab;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
