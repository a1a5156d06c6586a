using System.Text;

namespace DisclosureLint.Cli.Terminal;

/// <summary>Writes a file so that whoever reads it finds the old content or the new, never half of it.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without a byte order mark; a symbolic link keeps pointing to the file it points to.</summary>
    /// <exception cref="IOException">The file cannot be written; nothing was changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; nothing was changed.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            using var stream = new FileStream(target, FileMode.Open, FileAccess.Write);
            WriteTo(stream, write);
            return;
        }

        if (new FileInfo(target).LinkTarget is not null) target = File.ResolveLinkTarget(target, returnFinalTarget: true)!.FullName;
        if (Directory.Exists(target)) throw new IOException($"{path} is a folder.");
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write)) WriteTo(stream, write);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteTo(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.NewLine = "\n";
        write(writer);
    }

    /// <summary>A device or a pipe of the shell must be written to, not replaced.</summary>
    private static bool IsDevice(string target) =>
        !OperatingSystem.IsWindows()
        && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));
}
