using Microsoft.Playwright;
using Xunit;

namespace DisclosureLint.Workbench.Tests;

/// <summary>The one Chromium of a test run: Debian's, or the one that DISCLOSURELINT_CHROMIUM names.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DISCLOSURELINT_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Quiet,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A tab with its own cookies that keeps a list of every address it asks for.</summary>
    public async Task<Tab> OpenAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ViewportSize ??= new ViewportSize { Width = 1500, Height = 900 };
        var context = await _browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        return new Tab(context, page);
    }
}

/// <summary>A tab, what it asked for, and what went wrong in it.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _errors = [];

    internal Tab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => _requests.Add(request.Url);
        context.Dialog += (_, dialog) => _errors.Add("dialog: " + dialog.Message);
        page.PageError += (_, error) => _errors.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Every address the tab asked for, inline data left out.</summary>
    public IReadOnlyList<string> Requests => [.. _requests.Where(address => !address.StartsWith("data:", StringComparison.Ordinal))];

    /// <summary>Errors of scripts, and dialogs.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
