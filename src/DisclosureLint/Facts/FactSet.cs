using System.Collections.Concurrent;
using System.Collections.Frozen;
using DisclosureLint.Filings;

namespace DisclosureLint.Facts;

/// <summary>Reads one kind of fact from a filing. A rule pack adds its own kinds by registering further sources.</summary>
public abstract class FactSource
{
    private protected FactSource()
    {
    }

    /// <summary>The type of the facts.</summary>
    public abstract Type FactType { get; }

    internal abstract object ReadAll(Filing filing);
}

/// <summary>Reads the facts of type <typeparamref name="TFact"/> from a filing.</summary>
/// <typeparam name="TFact">An immutable type; each fact says where it stands.</typeparam>
public abstract class FactSource<TFact> : FactSource
    where TFact : class
{
    /// <inheritdoc/>
    public sealed override Type FactType => typeof(TFact);

    /// <summary>Reads all facts, in document order. Called once for a filing, on any thread; may ask for other facts, but not in a circle.</summary>
    /// <param name="filing">The filing.</param>
    public abstract IReadOnlyList<TFact> Read(Filing filing);

    internal sealed override object ReadAll(Filing filing) => Read(filing);
}

/// <summary>The kinds of fact that can be asked for.</summary>
public sealed class FactCatalog
{
    private readonly FrozenDictionary<Type, FactSource> _sources;

    /// <summary>Makes a catalogue; of two sources for one type the later one is used.</summary>
    /// <param name="sources">The sources.</param>
    public FactCatalog(IEnumerable<FactSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var byType = new Dictionary<Type, FactSource>();
        foreach (var source in sources) byType[source.FactType] = source;
        _sources = byType.ToFrozenDictionary();
    }

    /// <summary>The types of fact that can be asked for.</summary>
    public IEnumerable<Type> FactTypes => _sources.Keys;

    internal FactSource? Find(Type type) => _sources.GetValueOrDefault(type);
}

/// <summary>The facts of one filing; each kind is read on first use and kept. Thread-safe.</summary>
public sealed class FactSet
{
    private readonly Filing _filing;
    private readonly ConcurrentDictionary<Type, Lazy<object>> _read = new();

    internal FactSet(Filing filing, FactCatalog catalog)
    {
        _filing = filing;
        Catalog = catalog;
    }

    internal FactCatalog Catalog { get; }

    /// <summary>Whether facts of a type can be asked for.</summary>
    /// <param name="factType">The type.</param>
    public bool Knows(Type factType) => Catalog.Find(factType) is not null;

    /// <summary>The types of fact that can be asked for.</summary>
    public IEnumerable<Type> FactTypes => Catalog.FactTypes;

    /// <summary>All facts of a type, in document order.</summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <exception cref="InvalidOperationException">No source for the type was registered.</exception>
    public IReadOnlyList<TFact> Of<TFact>()
        where TFact : class => (IReadOnlyList<TFact>)_read.GetOrAdd(typeof(TFact), Start).Value;

    /// <summary>The one fact of a type of which every filing has exactly one, such as the offering profile.</summary>
    /// <typeparam name="TFact">The type of fact.</typeparam>
    /// <exception cref="InvalidOperationException">No source for the type was registered, or it did not give exactly one.</exception>
    public TFact Single<TFact>()
        where TFact : class => Of<TFact>().Single();

    /// <summary>All facts of a type known only at run time, in document order.</summary>
    /// <param name="factType">The type of fact.</param>
    /// <exception cref="InvalidOperationException">No source for the type was registered.</exception>
    public IEnumerable<object> AllOf(Type factType) => (IEnumerable<object>)_read.GetOrAdd(factType, Start).Value;

    private Lazy<object> Start(Type type)
    {
        var source = Catalog.Find(type)
            ?? throw new InvalidOperationException($"No source of {type.Name} facts is registered; add one to the services.");
        return new Lazy<object>(() => source.ReadAll(_filing));
    }
}
