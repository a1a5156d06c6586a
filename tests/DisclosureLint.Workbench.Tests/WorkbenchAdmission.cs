using System.Net;
using System.Text;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace DisclosureLint.Workbench.Tests;

[Collection(BrowserCollection.Name)]
public sealed class WorkbenchAdmission(Browser browser)
{
    private const string Suppression = """{"fingerprint":"0","reason":"mine"}""";

    [Fact]
    public async Task Nobody_without_the_secret_is_let_in()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        using var client = new HttpClient();
        foreach (var path in new[] { "", "view", "draft", "letter", "proof", "events", "workbench.js", "picture/chart.gif", "?token=0000" })
        {
            using var answer = await client.GetAsync(new Uri(served.Root, path));
            answer.StatusCode.Should().Be(HttpStatusCode.Forbidden, because: path);
            (await answer.Content.ReadAsStringAsync()).Should().NotContain("market leader");
        }
    }

    [Theory]
    [InlineData("Host", "stranger.example")]
    [InlineData("Host", "127.0.0.1:1")]
    [InlineData("Host", "127.0.0.1.stranger.example")]
    [InlineData("Origin", "http://stranger.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_request_under_another_name_or_from_another_page_is_turned_away_even_with_the_secret(string header, string value)
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        (await SendAsync(served, HttpMethod.Get, "view")).Should().Be(HttpStatusCode.OK);
        (await SendAsync(served, HttpMethod.Get, "view", request => Set(request, header, value))).Should().Be(HttpStatusCode.Forbidden);
        (await SendAsync(served, HttpMethod.Get, served.Address.PathAndQuery.TrimStart('/'), request => Set(request, header, value))).Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("suppress")]
    [InlineData("unsuppress")]
    public async Task A_change_needs_the_secret_in_a_header_and_an_origin(string change)
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        var token = served.Address.Query[7..];
        var origin = served.Root.ToString().TrimEnd('/');
        (await SendAsync(served, HttpMethod.Post, change, request => Set(request, "Origin", origin))).Should().Be(HttpStatusCode.Forbidden);
        (await SendAsync(served, HttpMethod.Post, change, request => Set(request, "X-DisclosureLint-Token", token))).Should().Be(HttpStatusCode.Forbidden);
        (await SendAsync(served, HttpMethod.Post, change, request =>
        {
            Set(request, "Origin", origin);
            Set(request, "X-DisclosureLint-Token", token);
        })).Should().Be(HttpStatusCode.Conflict, "it is heard, and there is no such finding");
        (await SendAsync(served, HttpMethod.Delete, "view")).Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("picture/..%2Fsecret.gif")]
    [InlineData("picture/%2e%2e%2fsecret.gif")]
    [InlineData("picture/draft.htm")]
    [InlineData("picture/.hidden.gif")]
    [InlineData("picture/missing.gif")]
    [InlineData("workbench.html")]
    [InlineData("../draft.htm")]
    public async Task No_file_but_a_picture_of_the_folder_is_given_away(string path)
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small, folder =>
        {
            File.WriteAllText(Path.Combine(folder, ".hidden.gif"), "secret");
            File.WriteAllText(Path.Combine(folder, "..", Path.GetFileName(folder) + "-secret.gif"), "secret");
        });
        (await SendAsync(served, HttpMethod.Get, path)).Should().Be(HttpStatusCode.NotFound);
        File.Delete(Path.Combine(served.Folder, "..", Path.GetFileName(served.Folder) + "-secret.gif"));
    }

    [Fact]
    public async Task A_page_from_elsewhere_can_neither_read_nor_drive_the_workbench()
    {
        await using var served = await ServedDraft.StartAsync(Drafts.Small);
        await using var tab = await browser.OpenAsync();
        var page = tab.Page;
        await page.GotoAsync(served.Address.ToString());
        await Assertions.Expect(page.Locator(".finding").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });

        // In the same browser, with the cookie: a page of a foreign name, and one of this machine's address at another port.
        foreach (var stranger in new[] { "http://stranger.example/", "http://127.0.0.1:9/" })
        {
            await page.RouteAsync(stranger, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<!DOCTYPE html><title>Stranger</title><p>stranger</p>" }));
            await page.GotoAsync(stranger);
            var root = served.Root.ToString();
            var read = await page.EvaluateAsync<string>($$"""
                async () => {
                  const results = [];
                  for (const mode of ["cors", "no-cors"]) {
                    try {
                      const answer = await fetch("{{root}}view", { credentials: "include", mode });
                      results.push(answer.type + (await answer.text()).length);
                    } catch { results.push("refused"); }
                  }
                  try {
                    const answer = await fetch("{{root}}suppress", { method: "POST", credentials: "include", mode: "no-cors", body: '{"fingerprint":"0","reason":"x"}' });
                    results.push(answer.type);
                  } catch { results.push("refused"); }
                  const frame = document.createElement("iframe");
                  frame.src = "{{root}}";
                  document.body.append(frame);
                  await new Promise((resolve) => { frame.onload = resolve; setTimeout(resolve, 3000); });
                  let seen = "nothing";
                  try { seen = frame.contentDocument?.body?.textContent ?? "nothing"; } catch { }
                  results.push(seen.includes("market leader") ? "framed" : "nothing");
                  return results.join(" ");
                }
                """);
            read.Should().NotContain("framed").And.NotContain("cors").And.NotMatchRegex("basic|opaque[1-9]");
        }

        File.Exists(served.SuppressionsPath).Should().BeFalse();
    }

    private static void Set(HttpRequestMessage request, string header, string value)
    {
        if (header == "Host") request.Headers.Host = value;
        else request.Headers.TryAddWithoutValidation(header, value);
    }

    private static async Task<HttpStatusCode> SendAsync(ServedDraft served, HttpMethod method, string path, Action<HttpRequestMessage>? change = null)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(method, new Uri(served.Root.ToString() + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.TryAddWithoutValidation("Cookie", $"disclosurelint-{served.Root.Port}={served.Address.Query[7..]}");
        if (method == HttpMethod.Post) request.Content = new StringContent(Suppression, Encoding.UTF8, "application/json");
        change?.Invoke(request);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
