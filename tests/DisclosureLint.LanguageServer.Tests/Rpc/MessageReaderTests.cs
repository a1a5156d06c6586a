using System.Text;
using DisclosureLint.LanguageServer.Rpc;
using FluentAssertions;
using Xunit;

namespace DisclosureLint.LanguageServer.Tests.Rpc;

public sealed class MessageReaderTests
{
    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{}")]
    [InlineData("content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}")]
    [InlineData("Content-Type: x\r\nContent-Length:   2\r\n\r\n{}")]
    public async Task A_message_is_as_long_as_its_header_says(string input) => (await ReadAsync(input)).Should().Equal("{}");

    [Fact]
    public async Task Messages_follow_one_another_and_lengths_are_bytes() =>
        (await ReadAsync("Content-Length: 4\r\n\r\n\"é\"Content-Length: 2\r\n\r\n[]")).Should().Equal("\"é\"", "[]");

    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{")]
    [InlineData("Content-Length: 2\r\n")]
    [InlineData("Content-Length: two\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("X: 1\r\n\r\n{}")]
    [InlineData("no colon\r\n\r\n{}")]
    public async Task What_is_not_framed_so_ends_the_connection(string input) =>
        await FluentActions.Awaiting(() => ReadAsync(input)).Should().ThrowAsync<FramingException>();

    [Fact]
    public async Task A_header_without_end_is_not_read_for_ever() =>
        await FluentActions.Awaiting(() => ReadAsync(new string('x', 100_000))).Should().ThrowAsync<FramingException>();

    private static async Task<List<string>> ReadAsync(string input)
    {
        // One byte at a time: no message may depend on how the pipe cuts it.
        await using var reader = new MessageReader(new Trickle(Encoding.UTF8.GetBytes(input)));
        var messages = new List<string>();
        while (await reader.ReadAsync(CancellationToken.None) is { } content) messages.Add(Encoding.UTF8.GetString(content));
        return messages;
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(Length < 1000 ? 1 : 4096, buffer.Length)], cancellationToken);
    }
}
