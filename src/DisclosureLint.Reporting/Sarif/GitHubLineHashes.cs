using System.Globalization;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting.Sarif;

/// <summary>
/// The line hashes that GitHub's upload of SARIF computes where a file has none of its own (the rolling hash of github/codeql-action):
/// over the first 100 characters from the start of a line on, spaces and tabs left out, with the number of the occurrence behind it.
/// </summary>
internal static class GitHubLineHashes
{
    private const int WindowLength = 100;
    private const long Factor = 37;
    private const char EndOfFile = '\uffff';
    private static readonly long LeavingFactor = Power(Factor, WindowLength);

    /// <summary>The hashes of all lines, the first line's at 0.</summary>
    public static IReadOnlyList<string> Of(SourceText source)
    {
        var hashes = new LineHashes();
        var afterReturn = false;
        foreach (var character in source.Content)
        {
            var isSkipped = character is ' ' or '\t' || (afterReturn && character == '\n');
            afterReturn = character == '\r';
            if (!isSkipped) hashes.Add(character == '\r' ? '\n' : character);
        }

        hashes.Add(EndOfFile);
        return hashes.Finish();
    }

    private static long Power(long factor, int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++) power = unchecked(power * factor);
        return power;
    }

    /// <summary>A window over the last characters; when the start of a line leaves it, the hash of the window is the line's.</summary>
    private sealed class LineHashes
    {
        private readonly char[] _window = new char[WindowLength];
        private readonly bool[] _startsLine = new bool[WindowLength];
        private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
        private readonly List<string> _lines = [];
        private long _hash;
        private int _index;
        private bool _isAtStart = true;

        public void Add(char character)
        {
            Emit();
            _startsLine[_index] = _isAtStart;
            _isAtStart = character == '\n';
            Push(character);
        }

        public IReadOnlyList<string> Finish()
        {
            for (var i = 0; i < WindowLength; i++)
            {
                Emit();
                Push('\0');
            }

            return _lines;
        }

        private void Emit()
        {
            if (!_startsLine[_index]) return;
            _startsLine[_index] = false;
            var hash = unchecked((ulong)_hash).ToString("x", CultureInfo.InvariantCulture);
            var count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
            _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}"));
        }

        private void Push(char character)
        {
            _hash = unchecked((Factor * _hash) + character - (LeavingFactor * _window[_index]));
            _window[_index] = character;
            _index = (_index + 1) % WindowLength;
        }
    }
}
