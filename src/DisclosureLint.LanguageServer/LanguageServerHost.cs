using DisclosureLint.LanguageServer.Projects;
using DisclosureLint.LanguageServer.Rpc;
using DisclosureLint.Linting;
using DisclosureLint.Parsing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DisclosureLint.LanguageServer;

/// <summary>The language server: findings in any editor that speaks the Language Server Protocol, over a pair of streams.</summary>
public sealed class LanguageServerHost
{
    private readonly FilingReader _reader;
    private readonly Linter _linter;
    private readonly IProjectSource _projects;

    /// <summary>Makes a server; it serves nobody until it runs.</summary>
    /// <param name="reader">Reads drafts.</param>
    /// <param name="linter">Lints them.</param>
    /// <param name="projects">Tells what projects have settled.</param>
    public LanguageServerHost(FilingReader reader, Linter linter, IProjectSource projects)
    {
        _reader = reader;
        _linter = linter;
        _projects = projects;
    }

    /// <summary>Serves one client until it says <c>exit</c> or its stream ends.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="identity">How the server presents itself.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <returns>The exit code: 0 after <c>shutdown</c> and <c>exit</c>, else 1.</returns>
    public async Task<int> RunAsync(Stream input, Stream output, ServerIdentity identity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(identity);
        var methods = new RpcMethods();
        var session = new Session(_reader, _linter, _projects, identity);
        var connection = new RpcConnection(input, output, methods, session);
        await using (connection.ConfigureAwait(false))
        {
            session.Attach(connection, methods);
            try
            {
                await connection.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (FramingException exception)
            {
                session.Report(exception.Message);
            }

            session.CloseAll();
            return session.ExitCode;
        }
    }
}

/// <summary>How a server presents itself.</summary>
/// <param name="Version">Its version.</param>
/// <param name="PagesFolder">The folder that it writes pages of rules to.</param>
public sealed record ServerIdentity(string Version, string PagesFolder);

/// <summary>Adds the language server to a container.</summary>
public static class LanguageServerServices
{
    /// <summary>Adds the <see cref="LanguageServerHost"/>; the host adds an <see cref="IProjectSource"/>.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddLanguageServer(this IServiceCollection services)
    {
        services.TryAddSingleton<LanguageServerHost>();
        return services;
    }
}
