using DisclosureLint.Facts;
using DisclosureLint.Parsing.Drafts;
using DisclosureLint.Parsing.Html;
using DisclosureLint.Parsing.Html.Markup;
using DisclosureLint.Parsing.Markdown;
using DisclosureLint.Parsing.PlainText;
using DisclosureLint.Presentation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DisclosureLint.Parsing;

/// <summary>Adds the formats that a <see cref="FilingReader"/> reads and an <see cref="IDocumentMarkup"/> shows; the first added that
/// recognises a document reads it.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds HTML, alone and in EDGAR submissions.</summary>
    /// <param name="services">The services; a <see cref="FilingReader"/> is added where there is none.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddHtmlFilings(this IServiceCollection services) => services.AddReader<HtmlReader, HtmlMarkup>();

    /// <summary>Adds Markdown.</summary>
    /// <param name="services">The services; a <see cref="FilingReader"/> is added where there is none.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddMarkdownFilings(this IServiceCollection services) => services.AddReader<MarkdownDocumentReader, BlockMarkup>();

    /// <summary>Adds plain text: filings of the 1990s, and text copied from a page. It takes what no other format does.</summary>
    /// <param name="services">The services; a <see cref="FilingReader"/> is added where there is none.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddPlainTextFilings(this IServiceCollection services) => services.AddReader<PlainTextDocumentReader, PlainTextMarkup>();

    private static IServiceCollection AddReader<TReader, TMarkup>(this IServiceCollection services)
        where TReader : class, IDocumentReader, new()
        where TMarkup : class, IDocumentMarkup, new()
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDocumentReader, TReader>(static _ => new TReader()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IDocumentMarkup, TMarkup>(static _ => new TMarkup()));
        services.TryAddSingleton(static provider => new FilingReader(
            provider.GetServices<IDocumentReader>(),
            provider.GetService<FactCatalog>() ?? new FactCatalog(provider.GetServices<FactSource>())));
        return services;
    }
}
