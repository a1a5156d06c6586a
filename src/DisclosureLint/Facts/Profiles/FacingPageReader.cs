using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>What the facing page says of itself.</summary>
internal sealed record FacingPage
{
    public Known<string>? Registrant { get; init; }

    public Known<string>? Form { get; init; }

    public Known<int>? AmendmentNumber { get; init; }

    public Known<string>? FileNumber { get; init; }

    public Known<DateOnly>? FilingDate { get; init; }

    /// <summary>The primary Standard Industrial Classification code.</summary>
    public Known<int>? IndustryCode { get; init; }
}

/// <summary>Reads form, amendment, file number, registrant, industry code and date.</summary>
internal sealed partial class FacingPageReader(FrontMatter front)
{
    private readonly JoinedText _text = front.All;

    public FacingPage Read()
    {
        var amendment = AmendmentPattern().Match(Head(4_000));
        var form = ReadForm(amendment.Success);
        return new FacingPage
        {
            Form = form,
            AmendmentNumber = ReadAmendment(amendment, form),
            FileNumber = ReadFileNumber(),
            Registrant = ReadRegistrant(),
            FilingDate = ReadFilingDate(),
            IndustryCode = ReadIndustryCode(),
        };
    }

    private string Head(int length) => _text.Text[..Math.Min(length, _text.Text.Length)];

    private Known<string>? ReadForm(bool isAmended)
    {
        var final = FinalPattern().Match(Head(3_000));
        if (final.Success) return _text.Know(final, "424B" + final.Groups["paragraph"].Value, "legend of a final prospectus");
        var form = FormPattern().Match(Head(6_000));
        if (front.Document.Type is { Length: > 0 } type && !type.StartsWith("EX-", StringComparison.OrdinalIgnoreCase))
            return new Known<string>(type.ToUpperInvariant(), form.Success ? _text.SentenceAt(form.Index) : null, "document type of the submission");
        if (!form.Success) return null;
        var name = form.Groups["form"].Value.ToUpperInvariant();
        return _text.Know(form, isAmended || form.Groups["amended"].Success ? name + "/A" : name, "named on the facing page");
    }

    private Known<int>? ReadAmendment(Match amendment, Known<string>? form)
    {
        if (amendment.Success && NumberOf(amendment.Groups["number"].Value) is { } number) return _text.Know(amendment, number, "named on the facing page");
        return form is { Value: "S-1" or "S-3" or "S-11" or "F-1" or "S-4" } ? new Known<int>(0, form.Evidence, "the form is not marked as amended") : null;
    }

    private Known<string>? ReadFileNumber()
    {
        var match = FileNumberPattern().Match(Head(4_000));
        return _text.Know(match, match.Groups["number"].Value.Replace('‑', '-').Replace('–', '-'), "printed on the facing page");
    }

    /// <summary>The name stands above "(Exact name of registrant as specified in its charter)".</summary>
    private Known<string>? ReadRegistrant()
    {
        var caption = ExactNamePattern().Match(_text.Text);
        if (caption.Success)
        {
            var before = _text.Text.AsSpan(0, caption.Index).TrimEnd(" \n(_");
            var start = before.LastIndexOf('\n') + 1;
            while (start > 1 && ByLinePattern().IsMatch(before[start..]))
            {
                before = before[..(start - 1)].TrimEnd();
                start = before.LastIndexOf('\n') + 1;
            }

            var name = RejoinName(before[start..].Trim().ToString());
            if (name.Length is > 2 and < 120) return new Known<string>(name, _text.SentenceAt(start), "printed above “exact name of registrant”");
        }

        foreach (var pattern in (Regex[])[OfferingSentencePattern(), CompanyPattern()])
        {
            if (pattern.Match(front.Cover.Text) is { Success: true } company)
                return front.Cover.Know(company, company.Groups["name"].Value.Trim(), "the company named on the cover");
        }

        return null;
    }

    /// <summary>A title "FORM S-1 … ACME, INC." that is one block keeps the name as its last part.</summary>
    private static string RejoinName(string line)
    {
        var act = line.LastIndexOf("ACT OF 1933", StringComparison.OrdinalIgnoreCase);
        return act < 0 ? line : line[(act + "ACT OF 1933".Length)..].Trim();
    }

    private Known<DateOnly>? ReadFilingDate()
    {
        foreach (var (pattern, reason) in ((Regex, string)[])[(FiledPattern(), "“as filed” line"), (DatedPattern(), "date of the prospectus")])
        {
            for (var match = pattern.Match(_text.Text); match.Success; match = match.NextMatch())
            {
                if (DateOf(match.Groups["date"].Value) is { } date) return _text.Know(match, date, reason);
            }
        }

        foreach (var block in front.Document.SectionsOf(Filings.SectionKind.Signatures).SelectMany(section => section.Blocks))
        {
            if (DateMentionSource.ReadBlock(block).FirstOrDefault(mention => mention.Kind == DateMentionKind.Day) is { End: { } date } mention)
                return new Known<DateOnly>(date, mention.Sentence, "date of the signatures");
        }

        return null;
    }

    private Known<int>? ReadIndustryCode()
    {
        var caption = _text.Text.IndexOfIgnoringCase("Standard Industrial");
        if (caption < 0) return null;
        var from = Math.Max(0, caption - 400);
        var code = CodePattern().Matches(_text.Text[from..caption]).LastOrDefault();
        return code is null
            ? null
            : new Known<int>(int.Parse(code.Value, CultureInfo.InvariantCulture), _text.SentenceAt(from + code.Index), "primary industry code");
    }

    private static int? NumberOf(string number) => number.ToLowerInvariant() switch
    {
        "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8,
        var digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
    };

    internal static DateOnly? DateOf(string date) =>
        DateOnly.TryParse(date.Replace(" ,", ",", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"\bform\s+(?<form>S-1|S-3|S-4|S-11|F-1|F-3|F-4|10-K|10-Q|10-12B|10|1-A|N-2)(?<amended>\s?/A)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex FormPattern();

    [GeneratedRegex(@"Rule\s+424\s?\(b\)\s?\((?<paragraph>[0-9])\)", RegexOptions.IgnoreCase)]
    private static partial Regex FinalPattern();

    [GeneratedRegex(@"\bAmendment\s+(?:No\s?\.?|Number|#)\s*:?\s*(?<number>[0-9]{1,2}|one|two|three|four|five|six|seven|eight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AmendmentPattern();

    [GeneratedRegex(@"(?:Registration|File)\s+(?:Statement\s+)?(?:File\s+)?(?:Nos?\s?\.?|Numbers?)\s*:?\s*(?<number>333\s?[-‑–]\s?[0-9]{5,6})", RegexOptions.IgnoreCase)]
    private static partial Regex FileNumberPattern();

    [GeneratedRegex(@"\(?\s*exact\s+name\s+of\s+(?:the\s+)?(?:registrant|issuer|company|small business issuer|co-registrant)", RegexOptions.IgnoreCase)]
    private static partial Regex ExactNamePattern();

    [GeneratedRegex(@"^(?!(?:Our|The|About|Parent|Holding) Company\s*$)(?!Our )(?<name>[A-Z][\w&.,'’ -]{2,70}?(?:,? Inc\.?|Corporation|Corp\.?|LLC|L\.P\.|Ltd\.?|Limited|plc|N\.V\.|Trust|Company|Holdings|ETF))\s*$", RegexOptions.Multiline)]
    private static partial Regex CompanyPattern();

    [GeneratedRegex(@"^\s*(?:sponsored by|\(?formerly|\(?f/k/a|d/b/a|\(?doing business)", RegexOptions.IgnoreCase)]
    private static partial Regex ByLinePattern();

    [GeneratedRegex(@"\b(?:public )?offering of (?:[\w ]{0,40}(?:stock|shares|units|securities|ADSs) )?(?:by|of) (?<name>[A-Z][\w&’'.-]*(?:,? [A-Z&][\w&’'.-]*){0,6}?(?:,? Inc\.?| Corporation|,? Corp\.?|,? LLC|,? Ltd\.?| Limited| plc| N\.V\.| Holdings| Company))(?![a-z])")]
    private static partial Regex OfferingSentencePattern();

    [GeneratedRegex(@"(?:as\s+filed|(?:as\s+)?confidentially\s+submitted|as\s+submitted|filed)\s+(?:confidentially\s+)?(?:with|to)\s+the\s+(?:U\.?S\.?\s+)?Securities\s+and\s+Exchange\s+Commission\s+on\s+(?<date>[A-Z][a-z]+\s+[0-9]{1,2}\s?,\s+[0-9]{4})", RegexOptions.IgnoreCase)]
    private static partial Regex FiledPattern();

    [GeneratedRegex(@"(?:date\s+of\s+this\s+(?:preliminary\s+)?prospectus\s+is|prospectus,?\s+dated|subject\s+to\s+completion,?\s+dated|^dated:?|^(?=[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}\s*$))\s*(?<date>[A-Z][a-z]+\s+[0-9]{1,2}\s?,\s+[0-9]{4})", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex DatedPattern();

    /// <summary>Four digits that are no part of a longer number and no year of a date or an Act.</summary>
    [GeneratedRegex(@"(?<![0-9.,-]|\bof |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? [0-9]{1,2} ?, ?)[0-9]{4}(?![0-9.,-])")]
    private static partial Regex CodePattern();
}
