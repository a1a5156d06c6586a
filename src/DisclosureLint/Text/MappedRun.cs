namespace DisclosureLint.Text;

/// <summary>
/// A stretch of a mapped text that came from one stretch of the source: character by character where both are equally long
/// (<see cref="IsLinear"/>), else as a whole (an entity, a run of white space collapsed to one space).
/// </summary>
internal readonly record struct MappedRun(int TextStart, int TextLength, int SourceStart, int SourceLength)
{
    public int SourceEnd => SourceStart + SourceLength;

    public int TextEnd => TextStart + TextLength;

    public bool IsLinear => TextLength == SourceLength;
}
