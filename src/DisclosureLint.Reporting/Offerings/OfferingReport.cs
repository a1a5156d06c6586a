using System.Globalization;
using System.Text.Json;
using DisclosureLint.Findings;
using DisclosureLint.Offerings;

namespace DisclosureLint.Reporting.Offerings;

/// <summary>The arithmetic of an offering, for a person and for other tools: what follows, what the draft says, and how they differ.</summary>
public static class OfferingReport
{
    /// <summary>Prints the inputs and then one check after the other; formulas stand in for what is blank.</summary>
    /// <param name="inputs">What the arithmetic starts from.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteText(OfferingInputs inputs, IReadOnlyList<OfferingCheck> checks, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (name, value) in Named(inputs)) output.WriteLine($"{name,-28} {(value is { } known ? Say(known) : "[blank]")}");
        foreach (var check in checks)
        {
            output.WriteLine();
            output.WriteLine($"{Mark(check)} {check.Title}{Place(check)}");
            if (check.Expected is { } expected && check.Derivation.Length > 0) output.WriteLine($"    expected    {Say(expected.Value)} = {check.Derivation}");
            else output.WriteLine($"    formula     {check.Formula}");
            output.WriteLine($"    found       {(check.Found is { } found ? Say(found.Value) : "[blank]")}");
            if (check.Difference is { } difference) output.WriteLine($"    difference  {Say(difference)} (tolerance {Say(check.Tolerance)})");
        }

        var wrong = checks.Count(check => check.Agrees == false);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checks.Count} checks, {wrong} differ, {checks.Count(check => check.Agrees is null)} blank"));
    }

    /// <summary>Writes an object with the inputs and the checks.</summary>
    /// <param name="inputs">What the arithmetic starts from.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void WriteJson(OfferingInputs inputs, IReadOnlyList<OfferingCheck> checks, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(checks);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("inputs");
            foreach (var (name, value) in Named(inputs)) WriteNumber(json, JsonName(name), value);
            json.WriteEndObject();
            json.WriteStartArray("checks");
            foreach (var check in checks) Write(json, check);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, OfferingCheck check)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(check.Kind.ToString()));
        json.WriteString("title", check.Title);
        json.WriteString("formula", check.Formula);
        json.WriteString("derivation", check.Derivation);
        WriteNumber(json, "expected", check.Expected?.Value);
        WriteNumber(json, "found", check.Found?.Value);
        WriteNumber(json, "difference", check.Difference);
        json.WriteNumber("tolerance", check.Tolerance);
        if (check.Agrees is { } agrees) json.WriteBoolean("agrees", agrees);
        else json.WriteNull("agrees");
        if (check.Block is { } block)
        {
            var location = Location.Of(block, check.Range);
            json.WriteString("section", block.Section.Title);
            json.WriteString("page", block.Page);
            if (location.Source.Files.Count > 1) json.WriteString("path", location.Path);
            json.WriteNumber("startOffset", location.FileSpan.Start);
            json.WriteNumber("endOffset", location.FileSpan.End);
            json.WriteNumber("startLine", location.Start.Line + 1);
            json.WriteString("excerpt", location.Excerpt);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } known) json.WriteNumber(name, decimal.Round(known, 6));
        else json.WriteNull(name);
    }

    private static IEnumerable<(string Name, decimal? Value)> Named(OfferingInputs inputs) =>
    [
        ("Price", inputs.Price?.Value), ("Primary shares", inputs.PrimaryShares?.Value), ("Secondary shares", inputs.SecondaryShares?.Value),
        ("Option shares", inputs.OptionShares?.Value), ("Discount rate", inputs.DiscountRate), ("Expenses", inputs.Expenses?.Value),
        ("Shares before", inputs.SharesBefore?.Value), ("Shares after", inputs.SharesAfter?.Value), ("Net proceeds", inputs.NetProceeds?.Value),
    ];

    private static string JsonName(string name) =>
        string.Concat(name.Split(' ').Select((word, i) => i == 0 ? JsonNamingPolicy.CamelCase.ConvertName(word) : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Mark(OfferingCheck check) => check.Agrees switch
    {
        true => "agrees ",
        false => "DIFFERS",
        null => "blank  ",
    };

    private static string Place(OfferingCheck check) =>
        check.Block is { } block ? $"  [{block.Section.TopLevel.Title}{(block.Page is { } page ? ", page " + page : "")}]" : "";

    private static string Say(decimal value) => value.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
