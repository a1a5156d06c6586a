using DisclosureLint.Filings;

namespace DisclosureLint.Facts;

/// <summary>
/// A value that was told or inferred, with the words it came from. What could not be found out is a null
/// <see cref="Known{T}"/>: unknown, never "no".
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Evidence">The sentence it was inferred from; null where the deal profile told it.</param>
/// <param name="Reason">How it was inferred, in a few words.</param>
public sealed record Known<T>(T Value, Sentence? Evidence, string Reason)
{
    /// <summary>The value, for messages.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
