using System.Buffers.Binary;
using System.Text;

namespace DisclosureLint.Language;

/// <summary>The table of forms, read where the assembly lies in memory: nothing is copied or built at start.</summary>
internal static unsafe class LexiconTable
{
    private const string Resource = "lexicon.bin";
    private static readonly UnmanagedMemoryStream Stream = Open();
    private static readonly byte* Start = Stream.PositionPointer;
    private static readonly int Length = (int)Stream.Length;
    private static readonly int FormCount = Count(0);
    private static readonly int PatternCount = Count(1);
    private static readonly int MoreCount = Count(2);
    private static readonly int TextLength = Count(3);
    private static readonly int Buckets = LexiconLayout.TextOffset + TextLength;
    private static readonly int Patterns = Buckets + (((1 << LexiconLayout.BucketBits) + 1) * LexiconLayout.BucketSize);
    private static readonly int Forms = Patterns + (PatternCount * LexiconLayout.PatternSize);
    private static readonly int More = Forms + (FormCount * LexiconLayout.FormSize);

    /// <summary>The whole file.</summary>
    public static ReadOnlySpan<byte> Bytes => new(Start, Length);

    /// <summary>What the file says of its source.</summary>
    public static string Source => Encoding.UTF8.GetString(Bytes.Slice(LexiconLayout.TextOffset, TextLength));

    /// <summary>How many forms there are.</summary>
    public static int Size => FormCount;

    /// <summary>Finds a form.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out LexiconEntry entry)
    {
        var key = LexiconHash.Key(word, out var self);
        var bytes = Bytes;
        var bucket = Buckets + ((int)(key >> (64 - LexiconLayout.BucketBits)) * LexiconLayout.BucketSize);
        var form = Forms + (Number(bytes, bucket) * LexiconLayout.FormSize);
        var end = Forms + (Number(bytes, bucket + LexiconLayout.BucketSize) * LexiconLayout.FormSize);
        for (; form < end; form += LexiconLayout.FormSize)
        {
            if (Number(bytes, form) != (int)key) continue;
            entry = Entry(bytes, form, self);
            return true;
        }

        entry = default;
        return false;
    }

    private static LexiconEntry Entry(ReadOnlySpan<byte> bytes, int form, int self)
    {
        var lemma = Number(bytes, form + 4);
        var pattern = bytes.Slice(Patterns + (Short(bytes, form + 8) * LexiconLayout.PatternSize), LexiconLayout.PatternSize);
        int shape = pattern[7];
        var count = shape & LexiconLayout.CountMask;
        var own = (shape >> LexiconLayout.SelfShift) & 3;
        int first, second, third;
        if ((shape & LexiconLayout.ManyBit) != 0)
        {
            var more = More + (lemma * sizeof(int));
            first = own == 0 ? self : Next(bytes, ref more);
            second = own == 1 ? self : Next(bytes, ref more);
            third = count < 3 ? 0 : own == 2 ? self : Next(bytes, ref more);
        }
        else
        {
            first = own == 0 ? self : lemma;
            second = count < 2 ? 0 : own == 1 ? self : lemma;
            third = 0;
        }

        return new LexiconEntry(
            isKnown: true, (WordClasses)pattern[6], count, Short(pattern, 0), Short(pattern, 2), Short(pattern, 4), first, second, third);
    }

    private static int Next(ReadOnlySpan<byte> bytes, ref int offset)
    {
        var number = Number(bytes, offset);
        offset += sizeof(int);
        return number;
    }

    private static int Count(int index) => Number(Bytes, LexiconLayout.CountsOffset + (index * sizeof(int)));

    private static int Number(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes[offset..]);

    private static ushort Short(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]);

    private static UnmanagedMemoryStream Open() =>
        typeof(LexiconTable).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly holds no {Resource} in memory.");
}
