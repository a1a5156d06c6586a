using System.Text;

namespace DisclosureLint.Cli.Terminal;

/// <summary>Standard output as every report is written to it: UTF-8 without a byte order mark and with LF, whatever the locale.</summary>
internal static class StandardOutput
{
    private const int BufferSize = 64 * 1024;

    public static void Write(Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize);
        writer.NewLine = "\n";
        write(writer);
    }
}
