using System.Text.Json;
using DisclosureLint.Backtesting.Letters;
using DisclosureLint.Findings;

namespace DisclosureLint.Backtesting;

/// <summary>A back-test as one JSON object: counts by rule and by topic, no text of a filing or letter.</summary>
public static class BacktestJson
{
    /// <summary>Writes the result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Where it is written, as UTF-8.</param>
    public static void Write(BacktestResult result, Stream output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", 1);
        WriteRules(result, json);
        WriteQuotes(result, json);
        WriteMarks(result, json);
        json.WriteStartObject("cures");
        json.WriteNumber("silent", result.Cures.Count(cure => cure.IsSilent));
        json.WriteNumber("all", result.Cures.Count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRules(BacktestResult result, Utf8JsonWriter json)
    {
        json.WriteNumber("filings", result.Filings.Count);
        json.WriteNumber("labels", result.Labels);
        json.WriteNumber("disputedLabels", result.DisputedLabels);
        json.WriteStartArray("rules");
        foreach (var rule in result.Precision)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", rule.Rule.Id);
            json.WriteNumber("hits", rule.Hits);
            json.WriteNumber("judged", rule.Judged);
            json.WriteNumber("right", rule.Right);
            json.WriteNumber("judgedAtWarning", rule.JudgedAtWarning);
            json.WriteNumber("rightAtWarning", rule.RightAtWarning);
            json.WriteNumber("low", Math.Round(rule.Interval.Low, 4));
            json.WriteNumber("high", Math.Round(rule.Interval.High, 4));
            json.WriteString("precision", rule.Measured?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(BacktestResult result, Utf8JsonWriter json)
    {
        json.WriteStartArray("quotes");
        var topics = result.Quotes.SelectMany(quote => quote.Passage.Topics).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var topic in topics.Where(result.TopicsWithRules.Contains))
        {
            QuoteResult[] quotes = [.. result.Quotes.Where(quote => quote.Passage.IsRegistration && quote.Passage.Topics.Contains(topic, StringComparer.Ordinal))];
            json.WriteStartObject();
            json.WriteString("topic", topic);
            json.WriteNumber("found", quotes.Count(quote => quote.IsFoundFor(topic)));
            json.WriteNumber("all", quotes.Length);
            json.WriteNumber("decidableFound", quotes.Count(quote => quote.Passage.IsDecidable && quote.IsFoundFor(topic)));
            json.WriteNumber("decidable", quotes.Count(quote => quote.Passage.IsDecidable));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMarks(BacktestResult result, Utf8JsonWriter json)
    {
        json.WriteStartArray("marks");
        foreach (var topic in result.Marks.GroupBy(mark => mark.Mark.Topic, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("topic", topic.Key);
            json.WriteNumber("likelyFound", topic.Count(mark => mark.Mark is { IsComment: true, IsLikely: true } && mark.Finding is not null));
            json.WriteNumber("likely", topic.Count(mark => mark.Mark is { IsComment: true, IsLikely: true }));
            json.WriteNumber("found", topic.Count(mark => mark.Mark.IsComment && mark.Finding is not null));
            json.WriteNumber("comments", topic.Count(mark => mark.Mark.IsComment));
            json.WriteNumber("innocentFlagged", topic.Count(mark => !mark.Mark.IsComment && mark.Finding is not null));
            json.WriteNumber("innocentWarned", topic.Count(mark => !mark.Mark.IsComment && mark.Finding is { Severity: >= Severity.Warning }));
            json.WriteNumber("innocent", topic.Count(mark => !mark.Mark.IsComment));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
