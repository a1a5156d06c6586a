using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureLint.Workbench.Tests;

[Collection(BrowserCollection.Name)]
public sealed class WorkbenchInTheBrowser(Browser browser)
{
    private const string Stranger = "https://stranger.example";

    /// <summary>A picture of one transparent point.</summary>
    private static readonly byte[] Point = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    [Fact]
    public async Task The_list_stands_beside_the_draft_and_a_finding_leads_to_its_words()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        page.Url.Should().Be(served.Root.ToString(), "the secret does not stay in the address");
        var finding = page.Locator(".finding.e").First;
        await finding.Locator(".jump").ClickAsync();
        var number = await finding.GetAttributeAsync("data-n");
        var mark = Paper(page).Locator($"mark[data-n~='{number}']").First;
        await Assertions.Expect(mark).ToBeInViewportAsync();
        await Assertions.Expect(mark).ToHaveClassAsync("e on");
        tab.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task Words_of_the_draft_lead_to_their_finding()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        await Paper(tab.Page).GetByText("market leader").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".finding.on")).ToHaveAttributeAsync("data-rule", "DL2001");
    }

    [Fact]
    public async Task Findings_are_filtered_by_severity_words_and_rule_and_put_in_order()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        var all = await page.Locator(".finding:visible").CountAsync();
        all.Should().BeGreaterThan(2);
        await page.Locator("#show-error").UncheckAsync();
        await Assertions.Expect(page.Locator(".finding.e:visible")).ToHaveCountAsync(0);
        await page.Locator("#show-error").CheckAsync();
        await page.Locator("#search").FillAsync("market leader");
        await Assertions.Expect(page.Locator(".finding:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync($"1 of {all} shown");
        await page.Locator("#search").FillAsync("");
        await page.Locator("#rule").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await Assertions.Expect(page.Locator(".finding:visible")).ToHaveCountAsync(1);
        await page.Locator("#rule").SelectOptionAsync("");
        await page.Locator("#sort").SelectOptionAsync("severity");
        await Assertions.Expect(page.Locator(".finding:visible").First).ToHaveAttributeAsync("data-severity", "error");
    }

    [Fact]
    public async Task The_keyboard_alone_walks_explains_and_shows_the_letter()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".finding.on")).ToHaveAttributeAsync("data-n", "2");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("2 of");
        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator(".finding.on .comment")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.FrameLocator("#letter iframe").GetByText("We have read your registration statement")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Locator("#paper iframe")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_finding_is_suppressed_with_a_reason_and_then_shown_so()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("s");
        await page.Locator("#suppress .main").ClickAsync();
        await Assertions.Expect(page.Locator("#suppress")).ToBeVisibleAsync();
        File.Exists(served.SuppressionsPath).Should().BeFalse("a reason is required");
        await page.Locator("#reason").FillAsync("The 2025 survey of growers supports it: \"quoted\"");
        await page.Locator("#by").FillAsync("KM");
        await page.Locator("#suppress .main").ClickAsync();
        await Assertions.Expect(page.Locator(".finding .suppressed")).ToContainTextAsync("The 2025 survey of growers supports it");
        (await File.ReadAllTextAsync(served.SuppressionsPath)).Should().Contain("KM").And.Contain("survey of growers");
    }

    [Fact]
    public async Task A_suppression_is_taken_back_by_the_keyboard_with_its_reason_in_sight_and_the_focus_kept()
    {
        const string others = "# Decisions of the working group\n- fingerprint: \"00000000\"\n  reason: \"another draft\"\n";
        await using var served = await ServedDraft.StartAsync(Drafts.Small, folder => File.WriteAllText(Path.Combine(folder, "disclosurelint.suppressions.yml"), others));
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("s");
        await page.Keyboard.TypeAsync("Settled with the staff by telephone");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("KM");
        await page.Keyboard.PressAsync("Enter");
        var finding = page.Locator(".finding[data-n='1']");
        await Assertions.Expect(finding.Locator(".suppressed")).ToContainTextAsync("Settled with the staff by telephone");
        await Assertions.Expect(finding.Locator(".jump")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#undo-reason")).ToHaveTextAsync("Suppressed (KM): Settled with the staff by telephone");
        await page.Locator("#undo .main").PressAsync("Enter");
        await Assertions.Expect(finding).ToBeVisibleAsync();
        await Assertions.Expect(finding.Locator(".suppressed")).ToHaveCountAsync(0);
        await Assertions.Expect(finding.Locator(".jump")).ToBeFocusedAsync();
        (await File.ReadAllTextAsync(served.SuppressionsPath)).Should().Be(others);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#undo")).ToBeHiddenAsync();
        tab.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task The_form_check_shows_each_item_and_leads_to_its_place()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Flawed);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        await page.Keyboard.PressAsync("f");
        var form = page.GetByRole(AriaRole.Tabpanel, new PageGetByRoleOptions { Name = "Form check" });
        await Assertions.Expect(form).ToBeVisibleAsync();
        var proceeds = form.Locator("tr", new LocatorLocatorOptions { HasText = "P6," });
        await Assertions.Expect(proceeds.Locator(".chip")).ToHaveTextAsync("defective");
        await Assertions.Expect(form.Locator("tr[data-status=missing]").First).ToBeVisibleAsync();
        await Assertions.Expect(form.Locator("tr[data-status=not-applicable]:visible")).ToHaveCountAsync(0);

        await form.GetByRole(AriaRole.Checkbox, new LocatorGetByRoleOptions { Name = "missing" }).UncheckAsync();
        await Assertions.Expect(form.Locator("tr[data-status=missing]:visible")).ToHaveCountAsync(0);
        await File.WriteAllTextAsync(served.DraftPath, Drafts.Flawed.Replace("We are the market leader in", "We sell", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Read again", new LocatorAssertionsToContainTextOptions { Timeout = 60_000 });
        await Assertions.Expect(form.Locator("tr[data-status=missing]:visible")).ToHaveCountAsync(0);

        await proceeds.Locator("a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(form).ToBeHiddenAsync();
        await Assertions.Expect(Paper(page).Locator(".found")).ToContainTextAsync("We mean to put this money to work");
        await Assertions.Expect(Paper(page).Locator(".found")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("f");
        await Assertions.Expect(form).ToBeVisibleAsync();
        tab.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task The_likeliest_comment_comes_first_where_that_is_asked_for()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        await tab.Page.Locator("#sort").SelectOptionAsync("rank");
        var ranks = await tab.Page.Locator(".finding:visible").EvaluateAllAsync<int[]>("findings => findings.map(finding => Number(finding.dataset.rank))");
        ranks.Should().Equal(Enumerable.Range(1, ranks.Length));
    }

    [Fact]
    public async Task On_a_narrow_screen_the_words_stand_above_the_list()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await browser.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 400, Height = 800 } });
        var page = tab.Page;
        await page.GotoAsync(served.Address.ToString());
        await Assertions.Expect(page.Locator(".finding").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(Paper(page).Locator("mark.on").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".finding.on")).ToBeInViewportAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().Be(400);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Everything_has_a_name_and_text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await browser.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });
        var page = tab.Page;
        await page.GotoAsync(served.Address.ToString());
        await Assertions.Expect(page.Locator(".finding").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");
        foreach (var key in new[] { "", "f", "?" })
        {
            if (key.Length > 0) await page.Keyboard.PressAsync(key);
            (await page.EvaluateAsync<string[]>(Accessibility.NamelessControls)).Should().BeEmpty();
            (await page.EvaluateAsync<string[]>(Accessibility.FaintText)).Should().BeEmpty();
        }

        (await page.EvaluateAsync<double>("document.scrollingElement.scrollTop")).Should().Be(0, "the panels scroll, the page does not");
    }

    [Fact]
    public async Task Tab_goes_from_the_filters_to_the_outline_the_draft_and_the_list()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        var order = new List<string>();
        for (var i = 0; i < 60 && !order.Contains("findings"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var region = await page.EvaluateAsync<string>("document.activeElement.closest('#top,#outline,#desk,#strip,#findings')?.id ?? ''");
            if (order.Count == 0 || order[^1] != region) order.Add(region);
        }

        order.Should().Equal("top", "outline", "desk", "findings");
    }

    [Fact]
    public async Task An_edit_on_disk_is_read_again_at_the_same_place()
    {
        var filler = string.Concat(Enumerable.Range(1, 200).Select(i => $"<p>Paragraph {i} of the description of our nurseries, which is long enough to fill a line or two of the page.</p>\n"));
        var draft = Drafts.Small.Replace("<p>We intend to use", filler + "<p>We intend to use", StringComparison.Ordinal).Replace("<p>[Note to Draft", filler + "<p>[Note to Draft", StringComparison.Ordinal);
        await using var served = await ServedDraft.StartAsync(draft);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        await page.Locator(".finding.e .jump").First.ClickAsync();
        var mark = Paper(page).Locator("mark.e").First;
        await Assertions.Expect(mark).ToBeInViewportAsync();
        var before = (await mark.BoundingBoxAsync())!.Y;

        // Words before the place, and a finding that is cured.
        await File.WriteAllTextAsync(served.DraftPath, draft.Replace("We are the <i>market leader</i> in", "We sell", StringComparison.Ordinal)
            .Replace("<p>Paragraph 1 of", "<p>New words.</p><p>More new words.</p><p>Paragraph 1 of", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".finding[data-rule=DL2001]")).ToHaveCountAsync(0);
        await Assertions.Expect(Paper(page).GetByText("More new words.").First).ToBeAttachedAsync();
        var after = (await Paper(page).Locator("mark.e").First.BoundingBoxAsync())!.Y;
        after.Should().BeApproximately(before, 3);
        await Assertions.Expect(page.Locator(".finding.on")).ToHaveAttributeAsync("data-severity", "error");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Read again");
    }

    [Fact]
    public async Task A_draft_that_cannot_be_read_is_told_and_the_next_one_shown()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        await File.WriteAllTextAsync(served.DraftPath, "");
        await Assertions.Expect(tab.Page.Locator("#status")).ToContainTextAsync("empty");
        await File.WriteAllTextAsync(served.DraftPath, Drafts.Small.Replace("market leader", "foremost seller", StringComparison.Ordinal));
        await Assertions.Expect(Paper(tab.Page).GetByText("foremost seller")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task It_is_told_to_a_screen_reader()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        foreach (var (role, name) in new[] { (AriaRole.Navigation, "Outline"), (AriaRole.Complementary, "Findings"), (AriaRole.Search, "Filter findings"), (AriaRole.Tablist, "What is shown beside the findings") })
        {
            await Assertions.Expect(page.GetByRole(role, new PageGetByRoleOptions { Name = name })).ToBeVisibleAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tab)).ToHaveTextAsync(["Draft", "Form check", "Predicted letter"]);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveAttributeAsync("aria-live", "polite");
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new LocatorFilterOptions { HasText = "DL2001" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_page_to_print_is_the_proof()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await OpenAsync(served);
        await tab.Page.GotoAsync(new Uri(served.Root, "proof").ToString());
        await Assertions.Expect(tab.Page.Locator("#paper mark").First).ToBeVisibleAsync();
        (await tab.Page.PdfAsync()).Length.Should().BeGreaterThan(5000);
        tab.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_hostile_draft_runs_nothing_and_asks_only_for_pictures_of_its_folder()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Hostile(Stranger) + "<img src=\"chart.gif\" alt=\"Chart\">", folder => File.WriteAllBytes(Path.Combine(folder, "chart.gif"), Point));
        await using var tab = await OpenAsync(served);
        var page = tab.Page;
        var paper = Paper(page);
        foreach (var words in new[] { "handlers", "javascript link", "broken link", "link away", "data link", "attributes", "broken nesting" })
        {
            await paper.GetByText(words, new FrameLocatorGetByTextOptions { Exact = true }).First.ClickAsync();
        }

        foreach (var key in new[] { "l", "f", "j", "e", "s" }) await page.Keyboard.PressAsync(key);
        await page.WaitForTimeoutAsync(300);
        (await page.Locator("#findings,#form,#outline,#strip,#suppress").Locator("img,script,svg,iframe").CountAsync()).Should().Be(0);
        (await page.Locator(".finding .message", new PageLocatorOptions { HasText = "<img src=x onerror" }).CountAsync()).Should().BePositive("words that look like markup are quoted as words");
        tab.Requests.Should().OnlyContain(address => address.StartsWith(served.Root.ToString(), StringComparison.Ordinal));
        tab.Errors.Should().BeEmpty();
        (await page.EvaluateAsync<bool>("'hit' in window")).Should().BeFalse();
        page.Url.Should().Be(served.Root.ToString());
    }

    [Fact]
    public async Task Pictures_of_the_drafts_folder_are_shown()
    {
        await using var served = await ServedDraft.StartAsync(
            Drafts.Small.Replace("<p>We intend", "<img src=\"chart.gif\" alt=\"Chart\"><p>We intend", StringComparison.Ordinal), folder => File.WriteAllBytes(Path.Combine(folder, "chart.gif"), Point));
        await using var tab = await OpenAsync(served);
        await Assertions.Expect(Paper(tab.Page).GetByAltText("Chart")).ToHaveJSPropertyAsync("naturalWidth", 1);
    }

    private static IFrameLocator Paper(IPage page) => page.FrameLocator("#paper iframe:not(.coming)");

    private async Task<Tab> OpenAsync(ServedDraft served)
    {
        var tab = await browser.OpenAsync();
        await tab.Page.GotoAsync(served.Address.ToString());
        await Assertions.Expect(tab.Page.Locator(".finding").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });
        return tab;
    }
}
