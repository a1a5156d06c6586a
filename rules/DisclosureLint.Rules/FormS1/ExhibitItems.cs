using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>The exhibits of Regulation S-K Item 601 that Form S-1 asks for.</summary>
internal static class ExhibitItems
{
    public static IReadOnlyList<FormItem> All { get; } =
    [
        new("II16", "Exhibit index", FormPart.Exhibits, new Authority("Regulation S-K Item 601(a)(2)"), new ExhibitIndexTest("exhibit index",
            "exhibits and financial statement schedules", "exhibits"))
        {
            Rules = ["DL8103"],
        },
        Exhibit("1", "Underwriting agreement", "underwriting agreement*", "placement agency agreement*", "placement agent agreement*",
            "authorized participant agreement*", "distribution agreement*", "agency agreement*") with
        {
            Applies = Applicability.Underwritten,
        },
        Optional("2", "Plan of acquisition", "the draft lists none"),
        Exhibit("3", "Charter and bylaws", "articles of incorporation", "certificate of incorporation", "bylaws", "by-laws",
            "declaration of trust*", "trust agreement*", "memorandum of association*", "articles of organization*", "operating agreement*"),
        Optional("4", "Instruments that define the rights of holders", "charter and bylaws define them where no other instrument does"),
        Exhibit("5", "Opinion on legality", "opinion of*", "legal opinion*"),
        Optional("8", "Opinion on tax matters", "the draft lists none"),
        Exhibit("10", "Material contracts", "agreement*", "material contract*") with { Rules = ["DL8110",
            "DL8111"], Applies = Applicability.Operating },
        Optional("16", "Letter on a change of accountants", "the draft lists none"),
        Optional("21", "Subsidiaries", "the draft lists none"),
        Exhibit("22", "Subsidiary guarantors") with { Applies = Applicability.Debt, Test = new OptionalTest(new ExhibitTest("22"),
            "the draft lists none") },
        Exhibit("25", "Statement of eligibility of the trustee", "eligibility*", "t-1", "form t-1") with { Applies = Applicability.Debt },
        Exhibit("23", "Consents of experts and counsel", "consent of*", "consents of*"),
        new("EX24", "Power of attorney", FormPart.Exhibits, new Authority("Regulation S-K Item 601(b)(24)"),
            new OptionalTest(new ExhibitTest("24", "power of attorney", "powers of attorney", "attorney-in-fact", "attorneys-in-fact"),
            "none is used")),
        Optional("96", "Technical report summary of a mining property", "the draft lists none"),
        Optional("99", "Consents of nominees for the board and other exhibits", "the draft lists none"),
        new("EX101",
            "Interactive data", FormPart.Exhibits, new Authority("Regulation S-K Item 601(b)(101)", IsVerified: false),
            new UncheckedTest("tags are added when the filing is made ready for EDGAR")),
        Exhibit("107", "Filing fee table", "filing fee table*", "filing fees",
            "calculation of filing fee*") with { EffectiveFrom = new DateOnly(2022, 1, 31) },
        new("EXLINKS",
            "Links to exhibits that were filed before", FormPart.Exhibits, new Authority("Regulation S-K Item 601(a)(2)"),
            new ExhibitLinksTest()) { EffectiveFrom = new DateOnly(2017, 9, 1) },
    ];

    private static FormItem Exhibit(string number, string title, params string[] phrases) =>
        new($"EX{number}", title, FormPart.Exhibits, new Authority($"Regulation S-K Item 601(b)({number})"), new ExhibitTest(number, phrases));

    private static FormItem Optional(string number, string title, string otherwise) =>
        new($"EX{number}", title, FormPart.Exhibits, new Authority($"Regulation S-K Item 601(b)({number})"),
            new OptionalTest(new ExhibitTest(number), otherwise));
}
