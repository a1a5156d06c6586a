namespace DisclosureLint.Language;

/// <summary>
/// How the table of forms lies in its file, little-endian: a head (magic, four numbers, text), where each bucket of forms begins, the
/// patterns of classes that forms share, the forms by bucket, and the lemmas of the few forms that have several foreign ones.
/// </summary>
internal static class LexiconLayout
{
    /// <summary>The file's first bytes, the format's version among them.</summary>
    public static ReadOnlySpan<byte> Magic => "DLLEXIC1"u8;

    /// <summary>The bits of a key that choose its bucket: the uppermost.</summary>
    public const int BucketBits = 15;

    /// <summary>Where the number of forms stands; the numbers of patterns, of more lemmas and of bytes of text follow.</summary>
    public const int CountsOffset = 8;

    /// <summary>Where the text that names the source stands.</summary>
    public const int TextOffset = CountsOffset + (4 * sizeof(int));

    /// <summary>Bytes of a bucket: the index of its first form.</summary>
    public const int BucketSize = 4;

    /// <summary>Bytes of a pattern: three sets of classes, the likely class, and the shape.</summary>
    public const int PatternSize = 8;

    /// <summary>Bytes of a form: the lower half of its key, a lemma or an index into the further lemmas, and its pattern.</summary>
    public const int FormSize = 10;

    /// <summary>In a shape, how many lemmas there are.</summary>
    public const int CountMask = 3;

    /// <summary>In a shape, which of the lemmas is the form itself; <see cref="NoSelf"/> where none is.</summary>
    public const int SelfShift = 2;

    /// <summary>Says that the form is no lemma.</summary>
    public const int NoSelf = 3;

    /// <summary>In a shape, that the form's number is an index into the further lemmas.</summary>
    public const int ManyBit = 16;
}
