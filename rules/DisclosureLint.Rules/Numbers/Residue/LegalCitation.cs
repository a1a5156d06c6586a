using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>The laws that prospectuses cite by section or rule.</summary>
internal enum Act
{
    /// <summary>None named beside the number.</summary>
    None,

    /// <summary>The Securities Act of 1933.</summary>
    Securities,

    /// <summary>The Securities Exchange Act of 1934.</summary>
    Exchange,

    /// <summary>The Sarbanes-Oxley Act of 2002.</summary>
    SarbanesOxley,

    /// <summary>The JOBS Act of 2012.</summary>
    Jobs,

    /// <summary>The Delaware General Corporation Law.</summary>
    Delaware,

    /// <summary>The Internal Revenue Code.</summary>
    Tax,
}

/// <summary>A section or rule as it is cited: <c>Section 7(a)(2)(B) of the Securities Act</c>.</summary>
/// <param name="Range">Where, the law included.</param>
/// <param name="IsRule">Whether it is a rule rather than a section.</param>
/// <param name="Number">The number: <c>7(a)(2)(B)</c>, <c>10A-3</c>.</param>
/// <param name="Act">The law.</param>
/// <param name="IsJoined">Whether another number or law is joined to it, so that it is not sure whose it is.</param>
internal sealed record LegalCitation(TextSpan Range, bool IsRule, string Number, Act Act, bool IsJoined)
{
    private static readonly (string Name, Act Act)[] Acts =
    [
        ("Securities Exchange Act", Act.Exchange), ("Exchange Act", Act.Exchange), ("Securities Act", Act.Securities), ("Sarbanes-Oxley Act", Act.SarbanesOxley),
        ("Sarbanes Oxley Act", Act.SarbanesOxley), ("JOBS Act", Act.Jobs), ("Jumpstart Our Business Startups Act", Act.Jobs), ("Delaware General Corporation Law", Act.Delaware),
        ("General Corporation Law of the State of Delaware", Act.Delaware), ("DGCL", Act.Delaware), ("Internal Revenue Code", Act.Tax), ("Code", Act.Tax),
    ];

    /// <summary>The citations of a text, in order.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<LegalCitation> In(string text)
    {
        foreach (var (word, isRule) in ((string, bool)[])[("Section ", false), ("Rule ", true)])
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && char.IsLetter(text[at - 1])) continue;
                var start = at + word.Length;
                var end = NumberEnd(text, start);
                if (end == start || !char.IsAsciiDigit(text[start])) continue;
                var (act, actEnd) = ActBehind(text, end);
                var isJoined = act == Act.None ? text.AsSpan(end).StartsWith(" and ") || text.AsSpan(end).StartsWith(" or ") || text.AsSpan(end).StartsWith(", ") : IsJoinedAt(text, actEnd);
                yield return new LegalCitation(new TextSpan(at, actEnd), isRule, text[start..end], act, isJoined);
            }
        }
    }

    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsLetterOrDigit(text[end])) end++;
            else if (text[end] is '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])) end++;
            else if (text[end] == '(' && text.IndexOf(')', end) is var close && close > end && close - end <= 5) end = close + 1;
            else break;
        }

        return end;
    }

    private static (Act Act, int End) ActBehind(string text, int end)
    {
        var rest = text.AsSpan(end);
        var lead = rest.StartsWith(" of the ", StringComparison.Ordinal) ? 8 : rest.StartsWith(" under the ", StringComparison.Ordinal) ? 11 : 0;
        if (lead == 0) return (Act.None, end);
        rest = rest[lead..];
        foreach (var prefix in (ReadOnlySpan<string>)["U.S. ", "federal "])
        {
            if (!rest.StartsWith(prefix, StringComparison.Ordinal)) continue;
            rest = rest[prefix.Length..];
            lead += prefix.Length;
        }

        foreach (var (name, act) in Acts)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !(rest.Length > name.Length && char.IsLetter(rest[name.Length]))) return (act, end + lead + name.Length);
        }

        return (Act.None, end);
    }

    /// <summary>"Section 13(d) of the Securities Act and the Exchange Act".</summary>
    private static bool IsJoinedAt(string text, int end)
    {
        var rest = text.AsSpan(end);
        return rest.StartsWith(" and the ", StringComparison.Ordinal) || rest.StartsWith(", and the ", StringComparison.Ordinal) || rest.StartsWith(" or the ", StringComparison.Ordinal)
            || rest.StartsWith(" of 1934", StringComparison.Ordinal) || rest.StartsWith(", and ", StringComparison.Ordinal);
    }
}
