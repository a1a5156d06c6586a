using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Dates;

/// <summary>A number in words beside figures in parentheses that say another number.</summary>
public sealed partial class NumberInWordsDiffersRule : Rule
{
    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1584",
        Name = "number-in-words-differs",
        Title = "Number in words that differs from its figures",
        Message = "“{0}” says two numbers: {1} in words and {2} in figures.",
        Why = "Securities Act Rule 408: a term told in words and in figures must be one term.",
        Fix = "Correct the words or the figures.",
        Comment = "The number in words and the number in figures differ in “{quote}.” Please revise.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Error,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged(SectionKind.Underwriting, "Our directors may not sell shares for [|one hundred eighty (90)|] days after the offering."),
        Example.Flagged(SectionKind.DescriptionOfSecurities, "The board consists of [|seven (9)|] directors."),
        Example.Clean(SectionKind.Underwriting, "Our directors may not sell shares for one hundred eighty (180) days after the offering."),
        Example.Clean(SectionKind.DescriptionOfSecurities, "The underwriters receive seven point five percent (7.5%) of the proceeds."),
        Example.Clean(SectionKind.NotesToFinancialStatements, "Revenue is recognized in step two (Note 4), and the lease ends in year five (2031)."),
    ];

    /// <inheritdoc/>
    public override void Initialize(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Register<Sentence>(Check);
    }

    private static void Check(NodeContext<Sentence> context)
    {
        var text = context.Node.Text;
        if (!HasFiguresBehindWord(text)) return;
        foreach (Match match in WordsAndFigures().Matches(text))
        {
            if (NumberWords.Parse(match.Groups["words"].Value) is not { } inWords) continue;
            if (!decimal.TryParse(match.Groups["digits"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var inFigures)
                || inWords == inFigures) continue;

            // A year, or a note mark behind a counted thing, is no number of its own.
            if (inFigures is >= 1900 and <= 2100 || (inFigures < 10 && inWords > 20)) continue;
            var range = TextSpan.Of(context.Node.Range.Start + match.Groups["all"].Index, match.Groups["all"].Length);
            context.Report(context.Node.Block, range, new ReportDetails
            {
                Arguments = [match.Groups["all"].Value, inWords.ToString("#,##0", CultureInfo.InvariantCulture), match.Groups["digits"].Value],
                Confidence = Confidence.High,
            });
        }
    }

    /// <summary>A letter, an opening parenthesis, a digit: whatever has none of these needs no further look.</summary>
    private static bool HasFiguresBehindWord(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            if (open < 3 || open + 1 >= text.Length || !char.IsAsciiDigit(text[open + 1])) continue;
            if (char.IsAsciiLetterLower(text[open - 1]) || (text[open - 1] == ' ' && char.IsAsciiLetter(text[open - 2]))) return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"(?<!point |and |\w-)\b(?<all>(?<words>(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)([- ](and )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million))*) ?(percent |per cent )?\((?<digits>[0-9][0-9,]*)%?\))(?! ?of this| above| below)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordsAndFigures();
}
