using DisclosureLint.Filings;
using DisclosureLint.Rules;

namespace DisclosureLint.Testing.Examples;

/// <summary>The fictional prospectus around an example: one of each setting, complete, and with nothing in it to comment on.</summary>
internal static class StandardProspectus
{
    /// <summary>The sections of the prospectus for a setting, in order.</summary>
    /// <param name="setting">Any but <see cref="ExampleSetting.Bare"/>.</param>
    public static List<DraftSection> For(ExampleSetting setting)
    {
        List<DraftSection> sections = [.. DraftSection.Split(Read(ExampleSetting.InitialPublicOffering))];
        if (setting == ExampleSetting.InitialPublicOffering) return sections;
        foreach (var section in DraftSection.Split(Read(setting))) Put(sections, section);
        return sections;
    }

    /// <summary>Puts a section in place of the one of its kind, or where its kind stands in a prospectus.</summary>
    public static void Put(List<DraftSection> sections, DraftSection section)
    {
        var at = sections.FindIndex(candidate => candidate.Kind == section.Kind);
        if (at >= 0) sections[at] = section;
        else sections.Insert(PlaceOf(sections, section.Kind), section);
    }

    /// <summary>Where a section of a kind belongs; unknown ones go before the legal matters.</summary>
    public static int PlaceOf(List<DraftSection> sections, SectionKind kind)
    {
        var place = sections.FindIndex(candidate => candidate.Kind > (kind == SectionKind.Unknown ? SectionKind.Underwriting : kind));
        return place >= 0 ? place : sections.Count;
    }

    private static string Read(ExampleSetting setting)
    {
        using var stream = typeof(StandardProspectus).Assembly.GetManifestResourceStream($"{setting}.md")
            ?? throw new InvalidOperationException($"There is no standard prospectus for {setting}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
