namespace DisclosureLint.Text;

/// <summary>A place in a text by line and column, both 0-based, columns in UTF-16 code units: an LSP position.</summary>
/// <param name="Line">0-based line.</param>
/// <param name="Character">0-based UTF-16 column.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>The place as people and compilers write it: 1-based <c>line,column</c>.</summary>
    public override string ToString() => string.Create(null, $"{Line + 1},{Character + 1}");
}
