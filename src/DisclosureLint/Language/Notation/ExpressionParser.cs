using System.Globalization;

namespace DisclosureLint.Language.Notation;

/// <summary>
/// Reads an expression: words are lemmas, <c>"..."</c> exact words, <c>( | )</c> alternatives, <c>[ ]</c> optional, <c>..</c> a gap,
/// <c>&lt;money&gt;</c> a class, <c>{name}</c> another concept, <c>&amp;</c> all in one statement, <c>!</c> not in it.
/// </summary>
internal sealed class ExpressionParser
{
    private const int UsualGap = 5;
    private const int LongestGap = 12;

    private readonly string _text;
    private readonly int _line;
    private readonly int _column;
    private readonly List<NotationError> _errors;
    private int _at;

    private ExpressionParser(string text, int line, int column, List<NotationError> errors)
    {
        _text = text;
        _line = line;
        _column = column;
        _errors = errors;
    }

    /// <summary>Reads an expression; null where it is wrong, with the reason among the errors.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="line">1-based line it stands on.</param>
    /// <param name="column">1-based column of its first character.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static Expression? Parse(string text, int line, int column, List<NotationError> errors)
    {
        var before = errors.Count;
        var parser = new ExpressionParser(text, line, column, errors);
        var expression = parser.ReadAll();
        if (errors.Count == before && parser._at < text.Length) parser.Error($"“{text[parser._at]}” has no beginning");
        return errors.Count == before ? expression : null;
    }

    private Expression ReadAll()
    {
        var start = _at;
        var parts = new List<Expression> { ReadConjunct() };
        while (Peek() == '&')
        {
            _at++;
            parts.Add(ReadConjunct());
        }

        if (parts.Count == 1 && parts[0].Kind != ExpressionKind.Not) return parts[0];
        if (parts.TrueForAll(part => part.Kind == ExpressionKind.Not)) Error("an expression needs a part that is sought, not only parts that must be absent");
        return Make(ExpressionKind.All, "", 0, parts, start);
    }

    private Expression ReadConjunct()
    {
        var start = _at;
        if (Peek() != '!') return ReadAny();
        _at++;
        return Make(ExpressionKind.Not, "", 0, [ReadAny()], start);
    }

    private Expression ReadAny()
    {
        var start = _at;
        var parts = new List<Expression> { ReadSequence() };
        while (Peek() == '|')
        {
            _at++;
            parts.Add(ReadSequence());
        }

        return parts.Count == 1 ? parts[0] : Make(ExpressionKind.Any, "", 0, parts, start);
    }

    private Expression ReadSequence()
    {
        var start = _at;
        var parts = new List<Expression>();
        while (Peek() is not ('\0' or '|' or '&' or ')' or ']' or '!'))
        {
            var before = _at;
            parts.Add(ReadPart());
            if (_at == before) _at++;
        }

        if (parts.Count == 0) Error("something is missing here");
        return parts.Count == 1 ? parts[0] : Make(ExpressionKind.Sequence, "", 0, parts, start);
    }

    private Expression ReadPart()
    {
        var start = _at;
        switch (_text[_at])
        {
            case '(':
                return ReadBracket('(', ')');
            case '[':
                return Make(ExpressionKind.Optional, "", 0, [ReadBracket('[', ']')], start);
            case '"':
                return ReadForms();
            case '<':
                return ReadClass();
            case '{':
                return Make(ExpressionKind.Concept, ReadUntil('}').Trim(), 0, [], start);
            case '.':
                return ReadGap();
            default:
                return ReadWord();
        }
    }

    private Expression ReadBracket(char open, char close)
    {
        var start = _at++;
        var inner = ReadAny();
        if (Peek() == close) _at++;
        else ErrorAt(start, $"“{open}” is not closed");
        return inner;
    }

    /// <summary>Exact words in quotation marks; several are a sequence.</summary>
    private Expression ReadForms()
    {
        var start = _at;
        var words = ReadUntil('"').Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) ErrorAt(start, "there is nothing between the quotation marks");
        var parts = new List<Expression>();
        foreach (var word in words)
        {
            foreach (var piece in SplitWord(word.ToLowerInvariant())) parts.Add(Make(ExpressionKind.Form, piece, 0, [], start));
        }

        return parts.Count == 1 ? parts[0] : Make(ExpressionKind.Sequence, "", 0, parts, start);
    }

    private Expression ReadClass()
    {
        var start = _at;
        var name = ReadUntil('>').Trim();
        if (!WordClassNames.IsKnown(name)) ErrorAt(start, $"there is no class <{name}>{Nearest.Hint(name, WordClassNames.All())}");
        return Make(ExpressionKind.Class, name, 0, [], start);
    }

    private Expression ReadGap()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] == '.') _at++;
        if (_at - start != 2) ErrorAt(start, "a gap is written “..” or “..8”");
        var digits = _at;
        while (_at < _text.Length && _text[_at] is >= '0' and <= '9') _at++;
        var length = _at == digits ? UsualGap : int.Parse(_text.Substring(digits, Math.Min(4, _at - digits)), CultureInfo.InvariantCulture);
        if (length is < 1 or > LongestGap) ErrorAt(start, $"a gap is 1 to {LongestGap} words long");
        return Make(ExpressionKind.Gap, "", Math.Min(length, LongestGap), [], start);
    }

    private Expression ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && IsWord(_text[_at])) _at++;
        if (_at == start)
        {
            Error($"“{_text[_at]}” means nothing here");
            return Make(ExpressionKind.Word, "", 0, [], start);
        }

        var word = _text.Substring(start, _at - start).ToLowerInvariant();
        var wordClass = 0;
        if (_at < _text.Length && _text[_at] == '/')
        {
            var from = ++_at;
            while (_at < _text.Length && char.IsLetter(_text[_at])) _at++;
            var name = _text.Substring(from, _at - from);
            if (!WordClassNames.AfterSlash.TryGetValue(name, out wordClass))
                ErrorAt(from, $"there is no word class “{name}”{Nearest.Hint(name, WordClassNames.AfterSlash.Keys)}");
        }

        var parts = new List<Expression>();
        foreach (var piece in SplitWord(word)) parts.Add(Make(ExpressionKind.Word, piece, wordClass, [], start));
        return parts.Count == 1 ? parts[0] : Make(ExpressionKind.Sequence, "", 0, parts, start);
    }

    /// <summary>A compound is the words between its hyphens, and a possessive ending a word of its own, as in the text.</summary>
    private static List<string> SplitWord(string word)
    {
        var pieces = new List<string>();
        foreach (var piece in word.Split(['-'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ending = piece.LastIndexOf('\'');
            if (ending > 0 && piece.Substring(ending) is "'s" or "'re" or "'ve" or "'ll" or "'m")
            {
                pieces.Add(piece.Substring(0, ending));
                pieces.Add(piece.Substring(ending));
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private string ReadUntil(char close)
    {
        var start = _at;
        var end = _text.IndexOf(close, _at + 1);
        if (end < 0)
        {
            ErrorAt(start, $"“{_text[start]}” is not closed");
            _at = _text.Length;
            return "";
        }

        _at = end + 1;
        return _text.Substring(start + 1, end - start - 1);
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '\'' or '-' or '%' or '#' or '$';

    private Expression Make(ExpressionKind kind, string text, int number, IReadOnlyList<Expression> parts, int start) =>
        new(kind, text, number, parts, _line, _column + start);

    private void Error(string message) => ErrorAt(_at, message);

    private void ErrorAt(int at, string message) => _errors.Add(new NotationError(_line, _column + at, message));
}
