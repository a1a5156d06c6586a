using DisclosureLint.Facts;
using DisclosureLint.FormChecks;
using DisclosureLint.FormChecks.Tests;

namespace DisclosureLint.Rules.FormS1;

/// <summary>The facing page of the form.</summary>
internal static class FacingPageItems
{
    public static IReadOnlyList<FormItem> All { get; } =
    [
        new("F1", "Registrant, state, industry code, employer number, address, agent for service", FormPart.FacingPage,
            new Authority("Form S-1, facing page"),
            new PartsTest(
                FormRegion.Front,
                new FormItemPart("the exact name", "exact name of*"),
                new FormItemPart("the state", "state or other jurisdiction*", "state of incorporation", "state or jurisdiction*",
                    "jurisdiction of incorporation*", "incorporation or*"),
                new FormItemPart("the industry code", "primary standard industrial*", "standard industrial*"),
                new FormItemPart("the employer number", "i.r.s. employer*", "irs employer*", "employer identification*"),
                new FormItemPart("the agent for service", "agent for service*", "agent of service*"))),
        new("F2", "Filer-status boxes", FormPart.FacingPage, new Authority("Form S-1, facing page; Exchange Act Rule 12b-2"),
            new PhraseTest(FormRegion.Front, "large accelerated filer*"))
        {
            EffectiveFrom = new DateOnly(2008, 2, 4),
        },
        new("F2A", "Election on new accounting standards of an emerging growth company", FormPart.FacingPage,
            new Authority("Form S-1, facing page; Securities Act Section 7(a)(2)(B)"),
            new PhraseTest(FormRegion.Front, "extended transition period*", "new or revised financial accounting standard*"))
        {
            Applies = Applicability.EmergingGrowth,
            EffectiveFrom = new DateOnly(2017, 4, 12),
        },
        new("F3", "Rule 415 box", FormPart.FacingPage, new Authority("Form S-1, facing page; Securities Act Rule 415"),
            new AnyTest(
                new ProfileTest<bool>(
                    profile => profile.UsesRule415,
                    "box ticked",
                    (profile, isTicked) => !isTicked && profile.Kind is { Value: OfferingKind.Resale } ? "a resale is a delayed offering, and the box is empty" : null),
                new MentionTest(FormRegion.Front, "whether the box is ticked could not be read", "rule 415"))),
        new("F4", "Delaying amendment", FormPart.FacingPage, new Authority("Securities Act Rule 473(a)"),
            new PhraseTest(FormRegion.Front, "hereby amends this registration statement*", "hereby amends the registration statement*"))
        {
            Applies = Applicability.Public.And(Applicability.Delayed),
        },
        new("F5", "No fee table on the facing page", FormPart.FacingPage, new Authority("Regulation S-K Item 601(b)(107)", IsVerified: false),
            new UnwantedTest(FormRegion.Front, "the fee table belongs in Exhibit 107", "calculation of registration fee"))
        {
            EffectiveFrom = new DateOnly(2022, 1, 31),
        },
        new("F6", "File number of an amendment", FormPart.FacingPage, new Authority("Securities Act Rule 470", IsVerified: false),
            new ProfileTest<string>(profile => profile.FileNumber, "file number"))
        {
            Applies = Applicability.Amendment,
        },
        new("F7", "No legend of a nonpublic draft in a public filing", FormPart.FacingPage,
            new Authority("Staff practice on draft registration statements"),
            new UnwantedTest(FormRegion.Front, "the filing is public", "confidentially submitted", "has not been filed publicly",
                "has not been publicly filed"))
        {
            Applies = Applicability.Public,
        },
    ];
}
