using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Management;

/// <summary>What the draft tells of the working life of one director or officer.</summary>
/// <param name="Sentences">The sentences, in order; at least one.</param>
internal sealed partial record Biography(IReadOnlyList<Sentence> Sentences)
{
    /// <summary>All sentences on posts that give no date.</summary>
    public IEnumerable<Sentence> UndatedPosts => Sentences.Where(IsUndatedPost);

    /// <summary>Whether it tells of something that explains a gap.</summary>
    public bool ExplainsGap => Sentences.Any(sentence => Explanation().IsMatch(sentence.Text));

    /// <summary>Reads the biographies of a section on management.</summary>
    /// <param name="section">The section.</param>
    public static IEnumerable<Biography> In(Section section)
    {
        List<Sentence> current = [];
        var isOpen = false;
        foreach (var block in section.Blocks)
        {
            var isElsewhere = IsElsewhere(block.Section);
            var begins = !isElsewhere && block is Heading or Paragraph && PersonName.Begins(block.Text);
            if (begins || isElsewhere || block is Heading or TableBlock)
            {
                if (IsComplete(current)) yield return new Biography(current);
                current = [];
                isOpen = begins;
            }

            if (isOpen && block is Paragraph) current.AddRange(block.Sentences);
        }

        if (IsComplete(current)) yield return new Biography(current);
    }

    /// <summary>The longest stretch of the five years before a day that no dated post covers.</summary>
    /// <param name="filed">The day.</param>
    /// <param name="countsBoards">Whether a seat on a board counts as a post.</param>
    /// <param name="after">The sentence on the post before the stretch, or the first one.</param>
    /// <returns>Its length in months.</returns>
    public int LongestGap(DateOnly filed, bool countsBoards, out Sentence after)
    {
        var end = PostDates.MonthOf(filed.Year, filed.Month);
        var covered = end - PostDates.FiveYears;
        var last = Sentences.FirstOrDefault(sentence => Post().IsMatch(sentence.Text)) ?? Sentences[0];
        var longest = 0;
        after = last;
        var counted = Sentences.Where(sentence => countsBoards || !IsBoardSeat(sentence.Text));
        foreach (var post in counted.SelectMany(sentence => Posts(sentence, end)).OrderBy(post => post.Start).ThenBy(post => post.End))
        {
            if (post.End < covered) continue;
            if (post.Start - covered > longest) (longest, after) = (post.Start - covered, last);
            (covered, last) = (post.End, post.Sentence);
        }

        if (end - covered > longest) (longest, after) = (end - covered, last);
        return longest;
    }

    private static IEnumerable<(int Start, int End, Sentence Sentence)> Posts(Sentence sentence, int now)
    {
        if (AllAlong().IsMatch(sentence.Text)) yield return (0, now, sentence);
        if (!Post().IsMatch(sentence.Text)) yield break;
        foreach (var (start, end) in PostDates.In(sentence.Text, now)) yield return (start, end, sentence);
    }

    /// <summary>Whether a sentence tells of seats on boards and of no employment.</summary>
    private static bool IsBoardSeat(string text) => Board().IsMatch(text) && !Employment().IsMatch(text);

    private static bool IsComplete(List<Sentence> sentences) => sentences.Exists(sentence => Post().IsMatch(sentence.Text))
        && sentences.Exists(sentence => Service().IsMatch(sentence.Text));

    private static bool IsElsewhere(Section section) =>
        section.IsWithinAny([SectionKind.ExecutiveCompensation, SectionKind.CompensationDiscussion, SectionKind.RelatedPartyTransactions])
            || Governance().IsMatch(section.Title);

    private static bool IsUndatedPost(Sentence sentence) =>
        UndatedForm().IsMatch(sentence.Text) && Post().IsMatch(sentence.Text) && !Year().IsMatch(sentence.Text)
            && !OtherMatter().IsMatch(sentence.Text);

    [GeneratedRegex(@"\b(committee|governance|independence|code of|ethics|compensation|family|legal proceedings|risk|leadership structure|composition|employees|board of directors$|terms? of office|indemnif|limitation)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Governance();

    [GeneratedRegex(@"\b(our (chief|president|director|chairman|secretary|treasurer|vice|general|interim|executive|board|sole)|(as|is|been) an? (independent )?(director|member)|serves? (as|on)|served as|has been|nominated)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Service();

    [GeneratedRegex(@"\b(since (our |its |the |his |her )?(company[’']s )?(co-?found\w+|inception|found\w+|formation|incorporation)|(for|over|during) (more than |over |approximately |nearly |at least )?(the )?(past|last|previous)? ?(five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|[5-9]|[1-4][0-9]) years,? (he|she|Mr|Ms|Dr|has|as)|founder of our company|founded our company)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AllAlong();

    [GeneratedRegex(@"\b(serves?|served|serving|joined|worked|works|working|was|is|has been|held|holds|founded|co-founded|founder|started|managed|manages|owns|owned|employed|practiced|appointed|became|led|moved|ran|runs|positions?|roles?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Post();

    [GeneratedRegex(@"\b(boards?( of directors)?|directors?|director nominee)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Board();

    [GeneratedRegex(@"\b(officer|president|partner|managing|founder|founded|founding|principal|consultant|counsel|professor|engineer|owner|owned|head of|worked|employed|controller|accountant|analyst|manager|attorney|scientist|practice|positions|joined|CEO|CFO|COO|CTO|secretary|treasurer|operating|adviser|advisor)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Employment();

    /// <summary>How a post is told without a date: "Previously, she was", "Prior to that", "is a partner of", "currently runs".</summary>
    [GeneratedRegex(@"^(Previously|Before (that|then|joining)|Prior (to|thereto)|Earlier|Formerly)\b.{0,120}\b(was|served|worked|held|co-founded|founded|managed|led|owned|practiced)\b|^((Mr|Ms|Mrs|Dr)\.? ?)?[A-Z][\w.’'-]+( [A-Z][\w.’'-]+){0,3},? ((is|was)( also)?( currently)? (an?|the)|(also )?(previously|formerly) (was|served|worked|held)|currently (runs|manages|owns|works|serves|is)|(also )?(owns|runs|manages)) .{0,100}\b(?i:partner|managing|founder|president|officer|owner|principal|trader|executive|investor|professor|counsel|owns|runs|consultant|head)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex UndatedForm();

    [GeneratedRegex(@"\b(our (founder|president|chief|co-found|board|company|vice|executive|senior|general)|degree|university|college|graduat\w+|B\.?A\.?|B\.?S\.?|M\.?B\.?A\.?|Ph\.?D\.?|J\.?D\.?|certified|licens\w+|qualif\w+|believe|independent director|citizen|experience|member of the (bar|american|board|national)|family|married|fiduciary|the company|boards? of directors|directors? of|expertise|years)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMatter();

    [GeneratedRegex(@"\b(19|20)[0-9][0-9]\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(retire[ds]?|retirement|student|sabbatical|private investor)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Explanation();
}

/// <summary>Reads the biographies under management.</summary>
internal sealed class BiographySource : FactSource<Biography>
{
    /// <inheritdoc/>
    public override IReadOnlyList<Biography> Read(Filing filing) =>
        [.. filing.SectionsOf(SectionKind.Management).SelectMany(Biography.In)];
}
