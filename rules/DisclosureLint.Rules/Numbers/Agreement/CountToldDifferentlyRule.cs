using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules.Numbers.Dates;
using DisclosureLint.Text;

namespace DisclosureLint.Rules.Numbers.Agreement;

/// <summary>How many there are of something now, told with different numbers.</summary>
public sealed partial class CountToldDifferentlyRule : ToldTwiceRule
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Number =
        @"(?<number>[0-9]{1,3}(,[0-9]{3})*|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)([- ](one|two|three|four|five|six|seven|eight|nine))?))";

    private static readonly SectionKind[] Elsewhere = [SectionKind.PartII, SectionKind.FinancialStatements, SectionKind.ExecutiveCompensation, SectionKind.Underwriting, SectionKind.Taxation];

    /// <summary>What is counted; whatever names none of these needs no further look.</summary>
    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "employees", "stores", "restaurants", "locations", "offices", "facilities", "plants", "mills", "warehouses", "patents", "trademarks", "customers", "clients",
            "subsidiaries", "projects", "directors", "clinics", "hotels", "properties", "wells", "vessels", "ships", "aircraft", "trucks", "schools", "branches", "brands",
            "franchises", "dealers", "distributors", "laborator", "hospitals", "mines", "farms", "centers", "hours", "plan of operation", "business plan", "of our ",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly RuleDescriptor About = new()
    {
        Id = "DL1519",
        Name = "count-told-differently",
        Title = "Number of something told differently",
        Message = "The number of {3} is {1} here and {2} elsewhere.",
        Why = "Securities Act Rule 408: what there is at one time can be counted once only; counts that were not updated in every section differ.",
        Fix = "Use the present count everywhere, with its date, or say why the two differ.",
        Comment = "You disclose “{quote}” here and a different number elsewhere. Please reconcile.",
        Topics = ["INCONSISTENT"],
        Authority = [new Authority("Securities Act Rule 408(a)")],
        Severity = Severity.Info,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => About;

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe operate nine sawmills.\n\n# RISK FACTORS\n\n[|We operate seven sawmills|] on two rivers.\n\n# BUSINESS\n\nWe currently operate 9 sawmills."),
        Example.Flagged("# RISK FACTORS\n\n[|Ms. Marrow devotes about eight hours a week|] to our business.\n\n# MANAGEMENT\n\nMs. Marrow currently devotes approximately twenty hours per week to company matters. Ms. Marrow devotes 20 hours per week to us."),
        Example.Flagged("# PROSPECTUS SUMMARY\n\nWe have 41 employees.\n\n# BUSINESS\n\n[|We currently have 52 employees|]. We have 41 employees, and two mills."),
        Example.Clean("# PROSPECTUS SUMMARY\n\nWe operate nine sawmills.\n\n# BUSINESS\n\nWe operate two paper mills. As of May 1, 2024, we operated seven sawmills."),
        Example.Clean("# RISK FACTORS\n\nMs. Marrow devotes about eight hours a week to our business.\n\n# MANAGEMENT\n\nMr. Quill devotes approximately twenty hours per week to company matters."),
    ];

    private protected override IEnumerable<Told> Read(Filing filing)
    {
        foreach (var block in filing.Main.Blocks)
        {
            if (block is not (Paragraph or ListItem or Heading) || !block.Text.AsSpan().ContainsAny(Cues) || block.Section.IsWithinAny(Elsewhere)) continue;
            var hasHours = block.Text.ContainsIgnoringCase("hours");
            if (!hasHours && !block.Text.ContainsIgnoringCase("we ") && !block.Text.ContainsIgnoringCase("our ")) continue;
            foreach (var sentence in block.Sentences)
            {
                var text = sentence.Text;
                if (!text.AsSpan().ContainsAny(Cues)) continue;
                if (hasHours)
                {
                    foreach (Match match in Hours().Matches(text)) yield return At(sentence, match, "weekly hours of " + match.Groups["who"].Value, ValueOf(match) + (match.Groups["to"].Success ? "–" + NumberOf(match.Groups["to"].Value) : ""));
                }

                if (OtherTime().IsMatch(text)) continue;
                foreach (Match match in Have().Matches(text))
                {
                    if (Vague().IsMatch(match.Groups["noun"].Value)) continue;
                    yield return At(sentence, match, match.Groups["noun"].Value.ToLowerInvariant(), ValueOf(match));
                }

                foreach (Match match in Plan().Matches(text)) yield return At(sentence, match, "the plan’s " + match.Groups["noun"].Value.ToLowerInvariant(), ValueOf(match));
                foreach (Match match in OfOur().Matches(text)) yield return At(sentence, match, match.Groups["noun"].Value.ToLowerInvariant(), ValueOf(match));
            }
        }
    }

    /// <summary>A range of hours agrees with a number in it.</summary>
    private protected override bool Agree(string left, string right) => Holds(left, right) || Holds(right, left);

    private static bool Holds(string range, string number)
    {
        if (range == number) return true;
        var ends = range.Split('–');
        return ends.Length == 2 && decimal.TryParse(ends[0], CultureInfo.InvariantCulture, out var low)
            && decimal.TryParse(ends[1], CultureInfo.InvariantCulture, out var high)
            && decimal.TryParse(number, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high;
    }

    private static Told At(Sentence sentence, Match match, string subject, string value) =>
        new(sentence.Block, TextSpan.Of(sentence.Range.Start + match.Index, match.Length), subject, value);

    private static string ValueOf(Match match) => NumberOf(match.Groups["number"].Value);

    private static string NumberOf(string number) =>
        (decimal.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits) ? digits : NumberWords.Parse(number) ?? 0).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(m(r|s)s?\. )?(?<who>(?-i:[A-Z][\w’'-]+))(, (our|the) [^.;]{3,90}?,)? (currently |also |presently |generally )?(devotes?|contributes?|spends?|works?|dedicates?)\b[^.;0-9]{0,20}?" + Number + @"( (to|and|-) (?<to>[\w-]+))? hours? (a|per|each|every) week", Options)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<=^|[,;:] |\band |\bthat |\bbecause |\bcurrently,? )(we|the company) (currently |presently |now )?(have|has|own|owns|operate|operates|employ|employs|maintain|maintains|manage|manages|serve|serves|lease|leases) (approximately |about |a total of |over |more than )?" + Number + @" (?<noun>((full|part)[- ]time |\w+ )?(employees|stores|restaurants|locations|offices|facilities|plants|mills|\w+mills|warehouses|patents|trademarks|customers|clients|subsidiaries|projects|construction projects|directors|clinics|hotels|properties|wells|vessels|ships|aircraft|trucks|schools|branches|brands|franchises|dealers|distributors|laborator(y|ies)|hospitals|mines|farms|centers))\b(?! (in|at|under|with|that|who|which|of|to|for|located|and|,|outside|engaged|dedicated|based|across|on|by|from|as)\b(?! (two|our|each)))", Options)]
    private static partial Regex Have();

    [GeneratedRegex(@"\bour (plan of operations?|business plan) (has|consists of|is divided into) " + Number + @" (?<noun>phases|stages|steps|parts)\b", Options)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(?<=of )our " + Number + @" (current |existing |active |present )?(?<noun>\w+( \w+)?)(?= (is|are|were|have)\b)", Options)]
    private static partial Regex OfOur();

    [GeneratedRegex(@"\b(as of|as at|at) [A-Z][a-z]+ [0-9]|\bin (19|20)[0-9][0-9]\b|\bfiscal\b|\bended\b|\bformer(ly)?\b|\bpreviously\b|\bsubsidiar|\bif we\b|\bwould\b|\bup to\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherTime();

    [GeneratedRegex(@"^(other|new|additional|such|key|major|large|largest|more|active|independent|principal|different|similar|wholly)\b", Options)]
    private static partial Regex Vague();
}
