using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using DisclosureLint.Text;

namespace DisclosureLint.Reporting;

/// <summary>Shows how sentences were read: under each its clauses with subject, stance and time, its tokens and its concepts.</summary>
public static class ReadingReport
{
    private const int LongestClause = 100;

    /// <summary>Writes the reading for a person.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="line">Only what stands on this line of the file, 1-based; null for all.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteText(Filing filing, int? line, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var (reading, sentence) in Sentences(filing, line))
        {
            var (start, end) = reading.TokensOfSentence(sentence);
            if (start == end) continue;
            var where = string.Join(" · ", reading.Block.Section.Path);
            output.WriteLine($"line {LineOf(reading, sentence)}{(reading.Block.Page is { } page ? $", page {page}" : "")}{(where.Length > 0 ? $", {where}" : "")}");
            output.WriteLine($"  {reading.Block.Sentences[sentence].Text}");
            output.WriteLine($"    {Tokens(reading, start, end)}");
            foreach (var statement in reading.StatementsOf(sentence)) output.WriteLine($"    - {Describe(statement)}");
            foreach (var hit in HitsIn(filing, reading, start, end)) output.WriteLine($"    * {hit.Concept.Name}: “{hit.Text}”");
            if (reading.Lead is { } lead && sentence == 0) output.WriteLine($"    reads with “{WordCut.Within(lead.Block.Text, LongestClause, "…")}”");
            output.WriteLine();
        }
    }

    /// <summary>
    /// Writes the reading as one JSON document: for each sentence <c>text</c>, <c>line</c>, <c>tokens</c>, <c>statements</c> and
    /// <c>concepts</c>.
    /// </summary>
    /// <param name="filing">The filing.</param>
    /// <param name="line">Only what stands on this line of the file, 1-based; null for all.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(Filing filing, int? line, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(output);
        JsonDocumentText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteString("path", filing.Main.Source.Path);
            json.WriteStartArray("sentences");
            foreach (var (reading, sentence) in Sentences(filing, line)) Write(json, filing, reading, sentence);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, Filing filing, BlockReading reading, int sentence)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        json.WriteStartObject();
        json.WriteString("text", reading.Block.Sentences[sentence].Text);
        json.WriteNumber("line", LineOf(reading, sentence));
        json.WriteString("section", reading.Block.Section.Kind.ToString());
        json.WriteStartArray("tokens");
        for (var at = start; at < end; at++)
        {
            json.WriteStartObject();
            json.WriteString("text", reading.TextOf(at, at + 1));
            json.WriteString("kind", reading.Tokens[at].Kind.ToString());
            json.WriteString("tag", reading.Tags[at].ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in reading.StatementsOf(sentence))
        {
            json.WriteStartObject();
            json.WriteString("text", reading.TextOf(statement.Start, statement.End));
            json.WriteString("subject", statement.Subject is { } subject ? reading.TextOf(subject.Start, subject.End) : null);
            json.WriteString("actor", statement.Actor.ToString());
            json.WriteString("agent", statement.Agent.ToString());
            json.WriteString("verb", statement.Verb < 0 ? null : reading.TextOf(statement.Verb, statement.Verb + 1));
            json.WriteString("stance", statement.Stance.ToString());
            json.WriteString("time", statement.Time.ToString());
            json.WriteBoolean("negated", statement.IsNegated);
            json.WriteBoolean("passive", statement.IsPassive);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("concepts");
        foreach (var hit in HitsIn(filing, reading, start, end))
        {
            json.WriteStartObject();
            json.WriteString("concept", hit.Concept.Name);
            json.WriteString("text", hit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<ConceptHit> HitsIn(Filing filing, BlockReading reading, int start, int end) =>
        filing.Reading.Concepts.SelectMany(name => reading.Of(new Concept(name))).Where(hit => hit.Start >= start && hit.Start < end)
            .OrderBy(hit => hit.Start).ThenBy(hit => hit.Concept.Name, StringComparer.Ordinal);

    private static IEnumerable<(BlockReading Reading, int Sentence)> Sentences(Filing filing, int? line)
    {
        foreach (var reading in filing.Reading.Blocks)
        {
            for (var sentence = 0; sentence < reading.Block.Sentences.Count; sentence++)
            {
                if (line is { } wanted && !IsOnLine(reading, sentence, wanted)) continue;
                yield return (reading, sentence);
            }
        }
    }

    private static bool IsOnLine(BlockReading reading, int sentence, int line)
    {
        var span = reading.Block.Content.ToSource(reading.Block.Sentences[sentence].Range);
        var source = reading.Block.Document.Source;
        return source.GetLinePosition(span.Start).Line + 1 <= line && line <= source.GetLinePosition(Math.Max(span.Start, span.End - 1)).Line + 1;
    }

    private static int LineOf(BlockReading reading, int sentence) =>
        reading.Block.Document.Source.GetLinePosition(reading.Block.Content.ToSource(reading.Block.Sentences[sentence].Range).Start).Line + 1;

    private static string Tokens(BlockReading reading, int start, int end)
    {
        var line = new StringBuilder();
        for (var at = start; at < end; at++)
        {
            if (at > start) line.Append(' ');
            line.Append(CultureInfo.InvariantCulture, $"{reading.TextOf(at, at + 1)}/{NameOf(reading, at)}");
        }

        return line.ToString();
    }

    private static string NameOf(BlockReading reading, int at) => reading.Tokens[at].Kind is TokenKind.Word or TokenKind.Number
        ? reading.Tags[at].ToString().ToLowerInvariant()
        : reading.Tokens[at].Kind.ToString().ToLowerInvariant();

    private static string Describe(Statement statement)
    {
        var reading = statement.Reading;
        var subject = statement.Subject is { } phrase ? $"“{reading.TextOf(phrase.Start, phrase.End)}”" : "no subject";
        var agent = statement.IsPassive ? $", by {statement.Agent}" : "";
        var denied = statement.IsNegated && statement.Stance != Stance.Denied ? ", denied" : "";
        return $"{WordCut.Within(reading.TextOf(statement.Start, statement.End), LongestClause, "…")}  [{subject}: {statement.Actor}{agent}; {statement.Stance}{denied}; {statement.Time}]";
    }
}
