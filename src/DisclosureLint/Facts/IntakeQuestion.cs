namespace DisclosureLint.Facts;

/// <summary>
/// Something about the offering that rules depend on, that nobody told and the draft does not say: asked once, however many rules
/// depend on it.
/// </summary>
/// <param name="Key">The key of the deal profile that answers it, such as <c>filer.egc</c>.</param>
/// <param name="Question">The question.</param>
/// <param name="Answers">The answers there are.</param>
public sealed record IntakeQuestion(string Key, string Question, IReadOnlyList<string> Answers)
{
    /// <summary>The JOBS Act made the status.</summary>
    private static readonly DateOnly FirstEmergingGrowth = new(2012, 4, 5);

    /// <summary>Release 33-8876 made the status.</summary>
    private static readonly DateOnly FirstSmallerReporting = new(2008, 2, 4);

    private static readonly IntakeQuestion Offering = new(
        "offering",
        "What kind of offering is it?",
        ["ipo", "follow-on", "resale", "spac-ipo", "direct-listing", "spin-off", "best-efforts"]);

    private static readonly IntakeQuestion Stage = new(
        "stage", "Where does the filing stand?", ["drs", "public-filing", "red-herring", "pre-effective", "final"]);

    private static readonly IntakeQuestion Primary = new("primary", "Does the issuer sell securities?", ["true", "false"]);

    private static readonly IntakeQuestion Secondary = new("secondary", "Do holders sell securities?", ["true", "false"]);

    private static readonly IntakeQuestion Underwritten = new("underwritten", "What do the underwriters undertake?", ["firm", "best-efforts", "none"]);

    private static readonly IntakeQuestion Rule415 = new("rule415", "Are securities offered on a delayed or continuous basis?", ["true", "false"]);

    private static readonly IntakeQuestion EmergingGrowth = new("filer.egc", "Is the registrant an emerging growth company?", ["true", "false"]);

    private static readonly IntakeQuestion SmallerReporting = new("filer.src", "Is the registrant a smaller reporting company?", ["true", "false"]);

    /// <summary>The questions that a profile leaves open to a form check, which depends on more than the rules do.</summary>
    /// <param name="profile">What was told or inferred.</param>
    /// <param name="asOf">The date whose law applies; null for today's law.</param>
    public static IReadOnlyList<IntakeQuestion> OpenToFormCheck(OfferingProfile profile, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.UsesRule415 is null ? [.. OpenIn(profile, asOf), Rule415] : OpenIn(profile, asOf);
    }

    /// <summary>The questions that a profile leaves open, in the order of the deal profile.</summary>
    /// <param name="profile">What was told or inferred.</param>
    /// <param name="asOf">The date whose law applies; null for today's law.</param>
    public static IReadOnlyList<IntakeQuestion> OpenIn(OfferingProfile profile, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var open = new List<IntakeQuestion>();
        if (profile.Kind is null) open.Add(Offering);
        if (profile.Stage is null) open.Add(Stage);
        if (profile.Kind is not { Value: OfferingKind.SpinOff })
        {
            if (profile.IsPrimary is null) open.Add(Primary);
            if (profile.IsSecondary is null) open.Add(Secondary);
            if (profile.Underwriting is null) open.Add(Underwritten);
        }

        if (profile.IsEmergingGrowthCompany is null && !(asOf < FirstEmergingGrowth)) open.Add(EmergingGrowth);
        if (profile.IsSmallerReportingCompany is null && !(asOf < FirstSmallerReporting)) open.Add(SmallerReporting);
        return open;
    }
}
