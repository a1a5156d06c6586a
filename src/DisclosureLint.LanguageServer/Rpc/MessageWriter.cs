using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace DisclosureLint.LanguageServer.Rpc;

/// <summary>Writes messages one after the other, in the order they were handed over, from any thread.</summary>
internal sealed class MessageWriter : IAsyncDisposable
{
    private readonly Channel<byte[]> _queue = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Stream _output;
    private readonly Task _writing;

    public MessageWriter(Stream output)
    {
        _output = output;
        _writing = Task.Run(WriteAllAsync);
    }

    /// <summary>Hands over a message; one that comes after the end is dropped.</summary>
    /// <param name="content">The message's JSON as UTF-8.</param>
    public void Write(byte[] content) => _queue.Writer.TryWrite(content);

    /// <summary>Waits until everything that was handed over is written.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
    }

    private async Task WriteAllAsync()
    {
        try
        {
            await foreach (var content in _queue.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                var header = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n");
                await _output.WriteAsync(Encoding.ASCII.GetBytes(header)).ConfigureAwait(false);
                await _output.WriteAsync(content).ConfigureAwait(false);
                await _output.FlushAsync().ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The client is gone: nobody reads what is left.
            _queue.Writer.TryComplete();
        }
    }
}
