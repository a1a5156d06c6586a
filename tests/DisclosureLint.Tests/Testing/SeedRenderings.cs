using DisclosureLint.Testing;
using DisclosureLint.Testing.Edgar;
using Xunit;

namespace DisclosureLint.Tests.Testing;

/// <summary>The committed HTML of the seed drafts; run with UPDATE_GOLDEN=1 to write it again.</summary>
public sealed class SeedRenderings
{
    [Theory]
    [InlineData("merribrook-2009", "flawed", EdgarStyle.Printer2009)]
    [InlineData("merribrook-2009", "cured", EdgarStyle.Printer2009)]
    [InlineData("quillfeather-2026", "flawed", EdgarStyle.DivAndSpan)]
    [InlineData("quillfeather-2026", "cured", EdgarStyle.DivAndSpan)]
    public void Are_what_the_drafts_render_to(string draft, string name, EdgarStyle style) =>
        Golden.Verify(
            EdgarHtml.Render(Seeds.Read("drafts", draft, name + ".md"), style),
            Path.Combine(Seeds.Root, "drafts", draft, name + ".htm"));
}
