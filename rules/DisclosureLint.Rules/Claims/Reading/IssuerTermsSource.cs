using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DisclosureLint.Facts;
using DisclosureLint.Filings;

namespace DisclosureLint.Rules.Claims.Reading;

/// <summary>Learns what a filing calls its issuer and its products: the registrant's name, its short forms, and marked or owned names.</summary>
internal sealed partial class IssuerTermsSource : FactSource<IssuerTerms>
{
    private static readonly FrozenSet<string> CompanyForms =
        "inc corp corporation company co llc ltd limited lp plc holdings holding group trust sa ag nv the and of & enterprises technologies technology international industries systems partners".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>First words of names that say nothing alone.</summary>
    private static readonly FrozenSet<string> CommonWords =
        "american united first national general global new north south east west great pacific atlantic advanced applied digital smart blue green red golden silver capital summit learn energy health bio data cloud open next".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Capitalized words after "our" that are offices, papers and terms, not products.</summary>
    private static readonly FrozenSet<string> DefinedThings =
        ("board chief chairman president ceo cfo coo cto class series common preferred annual audit compensation nominating credit senior "
            + "term code amended certificate bylaws executive management vice " +
        "co-founder founder founders sponsor company units warrants notes loan revolving facility independent director directors general "
            + "secretary trust initial plan equity employee ipo u.s us u s i ii business " +
        "competitors customers strategy strengths solution solutions products product services industry growth competitive market north "
            + "american european financial operating charter corporate " +
        "name mr dr fiscal form investment registration exchange").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<IssuerTerms> Read(Filing filing)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (filing.Profile.Registrant is { Value: { } registrant }) AddForms(registrant, names);
        foreach (var block in filing.Main.Blocks.Where(block => ClaimSections.Contains(block.Section)))
        {
            foreach (var match in MarkedNames().EnumerateMatches(block.Text)) AddProduct(block.Text.AsSpan(match.Index,
                match.Length).TrimEnd("®™℠ ").ToString(), names);
            foreach (Match match in Subsidiaries().Matches(block.Text)) AddProduct(match.Groups["name"].Value, names);
            foreach (Match match in OwnedNames().Matches(block.Text))
            {
                foreach (Capture name in match.Groups["name"].Captures) AddProduct(name.Value, names);
            }

            if (ProductLead(block) is { } lead) AddProduct(lead, names);
        }

        return [new IssuerTerms(new PhraseList<bool>(names.Select(name => (name, true))))];
    }

    private static void AddForms(string registrant, HashSet<string> names)
    {
        var words = Words.Of(registrant, new Text.TextSpan(0, registrant.Length)).Select(word => word.Lower).ToList();
        if (words.Count == 0) return;
        names.Add(string.Join(' ', words));
        while (words.Count > 1 && CompanyForms.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        names.Add(string.Join(' ', words));
        var first = words[0];
        if (first.Length > 2 && !CompanyForms.Contains(first) && !CommonWords.Contains(first)) names.Add(first.Length > 4 ? first + "*" : first);
        var initials = string.Concat(words.Select(word => word[0]));
        if (initials.Length is > 2 and < 6) names.Add(initials);
    }

    /// <summary>The product that an emphasised lead names where the business section describes products one by one: "<em>Corvane 20.</em>
    /// The Corvane 20 reads …".</summary>
    private static string? ProductLead(Block block)
    {
        if (block is not (Paragraph or ListItem) || block.Style.EmphasisedLead is < 4 or > 40
            || !block.Section.IsWithinAny([SectionKind.Business, SectionKind.ProspectusSummary])) return null;
        var lead = block.Text[..Math.Min(block.Style.EmphasisedLead, block.Text.Length)].TrimEnd(' ', '.', ':', '—');
        // "Norvane Air. Norvane Air flies to ..." describes a customer in its own words; a product takes an article.
        return ProductName().IsMatch(lead) && block.Text.AsSpan(lead.Length).Contains("the " + lead,
            StringComparison.OrdinalIgnoreCase) ? lead : null;
    }

    private static void AddProduct(string name, HashSet<string> names)
    {
        var words = Words.Of(name, new Text.TextSpan(0, name.Length)).Select(word => word.Lower).ToArray();
        if (words.Length == 0 || words.Any(DefinedThings.Contains) || (words.Length == 1 && (words[0].Length < 4
            || CommonWords.Contains(words[0])))) return;
        names.Add(string.Join(' ', words));
    }

    [GeneratedRegex(@"\b[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}[®™℠]", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedNames();

    [GeneratedRegex(@"^[A-Z][\w-]+(?: (?:[A-Z][\w-]*|\d+[A-Z]?)){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex ProductName();

    [GeneratedRegex(@"\b[Oo]ur (?:direct |indirect )?(?:wholly[- ]owned|operating|principal)(?: operating)? subsidiar(?:y"
        + @"|ies), (?<name>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Subsidiaries();

    [GeneratedRegex(@"\b[Oo]ur (?<name>[A-Z][\w-]*(?: [A-Z][\w-]+){0,3})(?:(?:,| and"
        + @"|, and) (?<name>[A-Z][\w-]*(?: [A-Z][\w-]+){0,3})){0,3}(?= (?:platform|product|system|solution|service|software|technology|device"
        + @"|app|brand|line|family|network|engine|program|tool|suite|store|sensor|machine|analyzer|instrument|drone|camera|vehicle|robot|kit"
        + @"|scanner|pump|battery|chip|printer|meter|implant)s?\b)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnedNames();
}
