using DisclosureLint.Language;
using DisclosureLint.Facts.Figures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DisclosureLint.Facts;

/// <summary>Registers the kinds of fact that come with the engine.</summary>
public static class FactsServiceCollectionExtensions
{
    /// <summary>
    /// Adds the sources of amounts, percentages, share counts, dates, defined terms, blanks, cross-references, exhibit entries,
    /// figures with their identity, the offering profile and the reading of the text, and the catalogue of all sources registered before or after. Calling it twice changes nothing.
    /// </summary>
    /// <param name="services">The services.</param>
    public static IServiceCollection AddFacts(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, MoneyAmountSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, PercentageSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, ShareCountSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, DateMentionSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, DefinedTermSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, PlaceholderSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, CrossReferenceSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, ExhibitEntrySource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, OfferingProfileSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, FigureSource>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<FactSource, FilingReadingSource>());
        services.TryAddSingleton(provider => Vocabulary.Of(provider.GetServices<VocabularySource>()));
        services.TryAddSingleton(provider => new FactCatalog(provider.GetServices<FactSource>()));
        return services;
    }
}
