using DisclosureLint.Filings;
using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>Part II of the form but for the exhibits.</summary>
internal static class PartIIItems
{
    public static IReadOnlyList<FormItem> All { get; } =
    [
        new("II13", "Other expenses of issuance and distribution", FormPart.PartII, new Authority("Regulation S-K Item 511"),
            new SectionTest([SectionKind.OtherExpenses], "other expenses of issuance*", "expenses of issuance*", "other expenses of*")),
        new("II14", "Indemnification of directors and officers", FormPart.PartII, new Authority("Regulation S-K Item 702"),
            new SectionTest([SectionKind.Indemnification], "indemnification of directors*", "indemnification of officers*",
                "indemnification of our*", "indemnification")),
        new("II15", "Recent sales of unregistered securities", FormPart.PartII, new Authority("Regulation S-K Item 701"),
            new SectionTest([SectionKind.RecentSales], "recent sales of unregistered*", "recent sale of unregistered*", "sales of unregistered*")),
        new("II17", "Undertakings", FormPart.PartII, new Authority("Regulation S-K Item 512"), new SectionTest([SectionKind.Undertakings],
            "hereby undertakes*", "undertakings")),
        new("II17A", "Undertaking on indemnification, for acceleration", FormPart.PartII, new Authority("Regulation S-K Item 512(h)"),
            new PhraseTest(FormRegion.PartII, "insofar as indemnification*", "in so far as indemnification*")),
        new("II17B", "Undertaking on Rule 430A", FormPart.PartII, new Authority("Regulation S-K Item 512(i)"), new PhraseTest(FormRegion.PartII,
            "rule 430a", "430a"))
        {
            Applies = Applicability.FirmCommitment,
        },
        new("II17C", "Undertaking on certificates for the underwriters", FormPart.PartII, new Authority("Regulation S-K Item 512(f)"),
            new PhraseTest(FormRegion.PartII, "provide to the underwriter*", "provide the underwriter*", "certificates in such denominations*",
                "to the underwriters at the closing*"))
        {
            Applies = Applicability.FirmCommitment.And(Applicability.Initial).And(Applicability.Equity),
        },
        new("II17D", "Undertaking on post-effective amendments", FormPart.PartII, new Authority("Regulation S-K Item 512(a)"),
            new PhraseTest(FormRegion.PartII, "in which offers or sales*", "post-effective amendment*"))
        {
            Applies = Applicability.Rule415,
        },
        new("II18", "Signatures: principal executive, financial and accounting officers", FormPart.PartII,
            new Authority("Securities Act Section 6(a); Form S-1, Instruction 1 to Signatures"),
            new PartsTest(
                FormRegion.Signatures,
                new FormItemPart("the principal executive officer", "principal executive*", "chief executive*", "president", "ceo"),
                new FormItemPart("the principal financial officer", "principal financial*", "principal finance*", "chief financial*", "cfo",
                    "treasurer", "financial officer*", "financial and accounting*"),
                new FormItemPart("the controller or principal accounting officer", "principal accounting*", "accounting officer*", "controller",
                    "chief accounting*", "comptroller", "and accounting*"))),
        new("II18A",
            "Signatures of a majority of the board", FormPart.PartII, new Authority("Securities Act Section 6(a)"),
            new PhraseTest(FormRegion.Signatures, "director", "directors", "manager*", "trustee*", "chairman*", "chair*") { MayStandElsewhere = false }),
    ];
}
