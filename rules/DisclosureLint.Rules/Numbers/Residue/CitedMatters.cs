namespace DisclosureLint.Rules.Numbers.Residue;

/// <summary>A matter and the provisions that are about it.</summary>
/// <param name="Cues">Words that all stand in a sentence about it.</param>
/// <param name="IsRule">Whether rules are meant rather than sections.</param>
/// <param name="Act">The law.</param>
/// <param name="Stem">What the numbers begin with that are held against it: <c>10A-</c>; empty for any number of the law.</param>
/// <param name="Right">The provisions that are about it.</param>
internal sealed record CitedMatter(string[] Cues, bool IsRule, Act Act, string Stem, string[] Right);

/// <summary>The one table of what is cited for what, and of the sections that each law has.</summary>
internal static class CitedMatters
{
    /// <summary>Matters with their provisions.</summary>
    public static readonly IReadOnlyList<CitedMatter> All =
    [
        new(["audit committee"], true, Act.Exchange, "10A-", ["10A-3"]),
        new(["independen"], true, Act.Exchange, "10A-", ["10A-3"]),
        new(["eligible for sale"], true, Act.Securities, "", ["144", "701", "405", "903", "904", "10b5-1", "501"]),
        new(["eligible for resale"], true, Act.Securities, "", ["144", "701", "405", "903", "904", "10b5-1", "501"]),
        new(["compensation committee"], true, Act.Exchange, "10C-", ["10C-1"]),
        new(["accounting standards"], false, Act.Securities, "7(a)(2)", ["7(a)(2)(B)"]),
        new(["emerging growth company"], false, Act.Securities, "2(a)(", ["2(a)(19)"]),
        new(["emerging growth company"], true, Act.Exchange, "12b-", ["12b-2"]),
        new(["smaller reporting company"], true, Act.Exchange, "12b-", ["12b-2"]),
        new(["accelerated filer"], true, Act.Exchange, "12b-", ["12b-2"]),
        new(["trading plan"], true, Act.Exchange, "10b", ["10b5-1", "10b-5"]),
        new(["beneficial"], true, Act.Exchange, "13d-", ["13d-3", "13d-3(d)", "13d-3(d)(1)", "13d-5", "13d-5(b)", "13d-1", "13d-1(b)", "13d-1(c)", "13d-1(d)", "13d-101"]),
        new(["interested stockholder"], false, Act.Delaware, "2", ["203"]),
        new(["not involving", "public offering"], false, Act.Securities, "4", ["4(a)(2)", "4(2)", "4(a)(5)", "4(a)(1)", "4(a)(7)"]),
        new(["internal control"], false, Act.SarbanesOxley, "4", ["404", "404(a)", "404(b)", "401", "402", "406", "407", "409"]),
        new(["incentive stock option"], false, Act.Tax, "42", ["422", "422(b)", "422(d)", "421", "423", "424"]),
        new(["net operating loss", "ownership change"], false, Act.Tax, "38", ["382", "383", "382(g)", "382(l)(5)", "384"]),
        new(["affiliates", "restricted securities"], true, Act.Securities, "", ["144", "144A", "701", "144(b)", "144(e)", "144(c)", "144(d)", "144(i)", "405", "501", "903", "904", "905", "145", "701(g)"]),
        new(["held by our affiliates"], true, Act.Securities, "", ["144", "144A", "701", "405", "10b5-1"]),
    ];

    private static readonly Dictionary<Act, string[]> Sections = new()
    {
        [Act.Securities] = ["2", "3", "4", "5", "6", "7", "8", "8A", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "27A", "28"],
        [Act.SarbanesOxley] = ["101", "102", "103", "104", "105", "106", "107", "108", "109", "201", "202", "203", "204", "205", "206", "207", "208", "301", "302", "303", "304", "305", "306", "307", "308",
            "401", "402", "403", "404", "405", "406", "407", "408", "409", "501", "601", "602", "603", "701", "702", "703", "704", "705", "802", "804", "806", "807", "902", "903", "904", "906", "1102", "1105", "1106", "1107"],
        [Act.Jobs] = ["101", "102", "103", "104", "105", "106", "107", "108", "201", "301", "302", "303", "304", "401", "402", "501", "601", "701", "72001", "71003", "84001"],
    };

    /// <summary>Sections that only the other of the two securities laws has, as far as they are cited in prospectuses.</summary>
    private static readonly string[] OfExchangeAct = ["10A", "10C", "10D", "12(b)", "12(g)", "13(a)", "13(d)", "13(g)", "13(k)", "13(r)", "14(a)", "14A", "15(d)", "16", "16(a)", "16(b)", "21E"];

    /// <summary>What is wrong with a citation by its number alone; null for nothing.</summary>
    /// <param name="citation">The citation.</param>
    public static string? Misplaced(LegalCitation citation)
    {
        if (citation.IsJoined) return null;
        if (citation.IsRule) return citation.Number is "314-1" or "3a-4-1" or "34a-1" or "3a-41" ? "there is no such rule; the safe harbor for associated persons is Exchange Act Rule 3a4-1" : null;
        if (citation.Act == Act.Securities && Array.IndexOf(OfExchangeAct, citation.Number) >= 0) return "the section is one of the Securities Exchange Act of 1934";
        if (citation is { Act: Act.Exchange, Number: "27A" }) return "the section is one of the Securities Act of 1933";
        return Sections.TryGetValue(citation.Act, out var known) && Array.IndexOf(known, Root(citation.Number)) < 0 ? "that law has no such section" : null;
    }

    private static string Root(string number) => number.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? number[..open] : number;
}
