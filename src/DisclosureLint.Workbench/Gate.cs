using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace DisclosureLint.Workbench;

/// <summary>
/// Who may come in: this user's browser, from the workbench's own pages. A secret in the address that was printed becomes a cookie; the
/// name of the host must be the loopback's, against names that are pointed at it; and a page of any other origin is turned away,
/// other ports of this machine included, to which the browser would send the cookie.
/// </summary>
internal sealed class Gate
{
    /// <summary>The header that changes must carry: no form and no foreign page can set it.</summary>
    public const string Header = "X-DisclosureLint-Token";

    private const int SecretBytes = 24;

    private readonly byte[] _secret;
    private string _cookie = "";
    private string _authority = "";
    private string _localhost = "";

    public Gate()
    {
        Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        _secret = Encoding.ASCII.GetBytes(Token);
    }

    /// <summary>The secret, new at each start.</summary>
    public string Token { get; }

    /// <summary>Sets the port, which is known once the server listens.</summary>
    public void ListenOn(int port)
    {
        _authority = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        _localhost = string.Create(CultureInfo.InvariantCulture, $"localhost:{port}");
        _cookie = string.Create(CultureInfo.InvariantCulture, $"disclosurelint-{port}");
    }

    /// <summary>Whether a request is addressed to this server by its own name, and comes from no foreign page.</summary>
    public bool IsOurs(HttpRequest request)
    {
        var host = request.Host.Value;
        if (host != _authority && host != _localhost) return false;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && origin != "http://" + host) return false;
        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
    }

    /// <summary>Whether the request knows the secret.</summary>
    public bool IsKnown(HttpRequest request) => Matches(request.Cookies[_cookie]);

    /// <summary>Whether a request that changes something knows the secret and comes from a page of the workbench.</summary>
    public bool MayChange(HttpRequest request) => IsKnown(request) && Matches(request.Headers[Header]) && request.Headers.Origin.Count == 1;

    /// <summary>Takes the secret from the address and leaves it as a cookie.</summary>
    /// <returns>Whether it was the secret.</returns>
    public bool TryAdmit(HttpContext context)
    {
        if (!Matches(context.Request.Query["token"])) return false;
        context.Response.Cookies.Append(_cookie, Token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return true;
    }

    private bool Matches(string? token) => token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), _secret);
}
