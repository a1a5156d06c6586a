using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;

namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>Reads the messages of the base protocol: headers, an empty line, and as many bytes of JSON as <c>Content-Length</c> says.</summary>
internal sealed class MessageReader(Stream input) : IAsyncDisposable
{
    private const int LongestHeader = 16 * 1024;
    private const int LongestContent = 512 * 1024 * 1024;

    private readonly PipeReader _pipe = PipeReader.Create(input);

    /// <summary>The next message's JSON, or null at the end of the input.</summary>
    /// <exception cref="FramingException">The input is not framed as the protocol says, or ends within a message.</exception>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await _pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (TryReadHeader(result.Buffer, out var length, out var headerEnd))
            {
                _pipe.AdvanceTo(headerEnd);
                return await ReadContentAsync(length, cancellationToken).ConfigureAwait(false);
            }

            if (result.Buffer.Length > LongestHeader) throw new FramingException("The header of a message has no end.");
            if (result.IsCompleted)
            {
                return result.Buffer.IsEmpty ? null : throw new FramingException("The input ends within the header of a message.");
            }

            _pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    public ValueTask DisposeAsync() => _pipe.CompleteAsync();

    private async Task<byte[]> ReadContentAsync(int length, CancellationToken cancellationToken)
    {
        var result = await _pipe.ReadAtLeastAsync(length, cancellationToken).ConfigureAwait(false);
        if (result.Buffer.Length < length) throw new FramingException("The input ends within a message.");
        var content = result.Buffer.Slice(0, length);
        var bytes = content.ToArray();
        _pipe.AdvanceTo(content.End);
        return bytes;
    }

    private static bool TryReadHeader(ReadOnlySequence<byte> buffer, out int length, out SequencePosition end)
    {
        var reader = new SequenceReader<byte>(buffer);
        (length, end) = (-1, buffer.Start);
        while (reader.TryReadTo(out ReadOnlySequence<byte> line, "\r\n"u8))
        {
            end = reader.Position;
            if (line.IsEmpty) return length >= 0 ? true : throw new FramingException("A message has no Content-Length.");
            ReadField(line.ToArray(), ref length);
        }

        return false;
    }

    private static void ReadField(ReadOnlySpan<byte> field, ref int length)
    {
        var colon = field.IndexOf((byte)':');
        if (colon < 0) throw new FramingException("A line of a message's header has no colon.");
        if (!System.Text.Ascii.EqualsIgnoreCase(field[..colon], "Content-Length"u8)) return;
        var value = field[(colon + 1)..].Trim((byte)' ');
        if (!Utf8Parser.TryParse(value, out length, out var read) || read != value.Length || length is < 0 or > LongestContent)
        {
            throw new FramingException("Content-Length is no length of a message.");
        }
    }
}
