using DisclosureLint.Linting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DisclosureLint;

/// <summary>Adds the engine to a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds the <see cref="Linter"/>. Rules, readers, facts and report formats are added by their own packages' methods.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddDisclosureLint(this IServiceCollection services)
    {
        services.TryAddSingleton<Linter>();
        return services;
    }
}
