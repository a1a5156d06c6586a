using DisclosureLint.Facts;
using DisclosureLint.Filings;
using DisclosureLint.Findings;
using DisclosureLint.Rules;

namespace DisclosureLint.FormChecks;

/// <summary>Goes through the items of a form. Thread-safe; one serves all filings.</summary>
public sealed class FormChecker
{
    private readonly PhraseScanner _scanner;
    private readonly string[] _phrases;

    /// <summary>Makes a checker.</summary>
    /// <param name="items">The items, in the order of the form.</param>
    public FormChecker(IReadOnlyList<FormItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        _phrases = [.. items.SelectMany(item => item.Test.Phrases).Concat(Incorporation).Distinct(StringComparer.Ordinal)];
        _scanner = new PhraseScanner(_phrases);
    }

    /// <summary>The items, in the order of the form.</summary>
    public IReadOnlyList<FormItem> Items { get; }

    private static string[] Incorporation { get; } =
    [
        "incorporate by reference", "incorporates by reference", "incorporated by reference into this prospectus", "incorporation by reference",
        "incorporated by reference in this prospectus",
    ];

    /// <summary>Checks a filing.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="findings">What the rules found in it.</param>
    /// <param name="asOf">The date whose law applies; null for the day of filing, or today's law where that is not known.</param>
    public IReadOnlyList<FormResult> Check(Filing filing, IReadOnlyList<Finding> findings, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(findings);
        var date = asOf ?? filing.Profile.FilingDate?.Value;
        var reading = new FormReading(filing, findings, FindPhrases(filing), date);
        return [.. Items.Select(item => new FormResult(item, Answer(item, reading, date)))];
    }

    private static FormAnswer Answer(FormItem item, FormReading reading, DateOnly? date)
    {
        if (date < item.EffectiveFrom) return new FormAnswer(FormStatus.NotApplicable, $"asked for since {item.EffectiveFrom:yyyy-MM-dd}");
        if (date > item.EffectiveTo) return new FormAnswer(FormStatus.NotApplicable, $"not asked for since {item.EffectiveTo:yyyy-MM-dd}");
        if (OutOfScope(item.Part, reading) is { } outOfScope) return outOfScope;
        if (Objection(item.Applies, reading.Filing.Profile) is { } objection)
        {
            // A document without a prospectus does not describe the offering: asking would not help.
            return objection.Status == FormStatus.NeedsIntake && !reading.Filing.Main.Outline.IsProspectus
                ? new FormAnswer(FormStatus.NotCheckable, "the document does not describe the offering")
                : objection;
        }

        var answer = item.Test.Answer(reading);
        return answer.Status switch
        {
            FormStatus.Missing or FormStatus.NotCheckable when item.MayBeIncorporated && PlaceOfIncorporation(reading) is { } place =>
                new FormAnswer(FormStatus.NotCheckable, "may stand in the reports that are incorporated by reference", FormAnswer.At(place).Place),
            FormStatus.Missing when !reading.Filing.Main.Outline.IsReliable =>
                new FormAnswer(FormStatus.NotCheckable, "not found, and the division into sections is in doubt"),
            FormStatus.Present when DefectOf(item, reading) is { } defect => defect,
            _ => answer,
        };
    }

    /// <summary>Exhibit indexes speak of incorporation too, of exhibits.</summary>
    private static PhrasePlace? PlaceOfIncorporation(FormReading reading)
    {
        foreach (var place in reading.FindAll(Incorporation).Where(place => !reading.IsIn(place.Block, FormRegion.PartII))) return place;
        return null;
    }

    /// <summary>A final prospectus has neither facing page nor Part II, and an amendment for exhibits has no prospectus.</summary>
    private static FormAnswer? OutOfScope(FormPart part, FormReading reading)
    {
        var form = reading.Filing.Profile.Form?.Value ?? "";
        if (form.StartsWith("10-", StringComparison.Ordinal)) return NotApplicable("a periodic report");
        var isFinal = form.StartsWith("424B", StringComparison.Ordinal);
        return part switch
        {
            FormPart.FacingPage when isFinal => NotApplicable("a final prospectus has no facing page"),
            FormPart.PartII or FormPart.Exhibits when isFinal && !reading.HasPartII => NotApplicable("a final prospectus has no Part II"),
            FormPart.Cover or FormPart.Prospectus when !reading.Filing.Main.Outline.IsProspectus =>
                form.EndsWith("/A", StringComparison.Ordinal) && !reading.Filing.Main.Outline.IsProspectusLost
                ? NotApplicable("the amendment holds no prospectus")
                : new FormAnswer(FormStatus.NotCheckable, "the prospectus could not be made out"),
            _ => null,
        };
    }

    private static FormAnswer NotApplicable(string why) => new(FormStatus.NotApplicable, why);

    private static FormAnswer? DefectOf(FormItem item, FormReading reading)
    {
        var defects = reading.Findings
            .Where(finding => finding.Suppressed is null && finding.Severity >= Severity.Warning && item.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal))
            .ToList();
        if (defects is not [var first, ..]) return null;
        var more = defects.Count == 1 ? "" : $" ({defects.Count - 1} more)";
        return FormAnswer.Defective(first.Location, $"{first.Rule.Id}: {first.Message}{more}");
    }

    private Dictionary<string, List<PhrasePlace>> FindPhrases(Filing filing)
    {
        var places = new Dictionary<string, List<PhrasePlace>>(StringComparer.Ordinal);
        foreach (var block in filing.Main.Blocks.Where(block => block is not PageFurniture && !block.Content.IsEmpty))
        {
            _scanner.Scan(block.Text, (phrase, range) =>
            {
                var words = _phrases[phrase];
                if (!places.TryGetValue(words, out var list)) places.Add(words, list = []);
                list.Add(new PhrasePlace(block, range));
            });
        }

        return places;
    }

    /// <summary>Why an item is not asked of an offering, or what has to be known first; null where it is asked.</summary>
    private static FormAnswer? Objection(Applicability applies, OfferingProfile profile) => applies.Ask(profile) switch
    {
        (false, _, var otherwise) => new FormAnswer(FormStatus.NotApplicable, otherwise),
        (null, var key, _) => new FormAnswer(FormStatus.NeedsIntake, $"depends on deal: {key}"),
        _ => null,
    };
}

/// <summary>An item with its answer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Answer">What was found.</param>
public sealed record FormResult(FormItem Item, FormAnswer Answer);
