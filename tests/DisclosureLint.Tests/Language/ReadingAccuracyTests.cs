using System.Globalization;
using System.Text.Json;
using DisclosureLint.Filings;
using DisclosureLint.Language;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace DisclosureLint.Tests.Language;

/// <summary>
/// How often subject and stance are read as a person who had not seen the reader labelled them (<c>tests/reading</c>). The sentences name
/// no issuer beforehand, so that names of issuers count as wrong unless the sentence itself tells.
/// </summary>
public sealed class ReadingAccuracyTests(ITestOutputHelper output)
{
    /// <summary>What the reading reached when it was last measured, less what chance allows; not the goal, which is 90 %.</summary>
    [Theory]
    [InlineData("development", 0.60, 0.80)]
    [InlineData("validation", 0.55, 0.75)]
    public void Subjects_and_stances_are_read_as_people_labelled_them(string half, double leastActors, double leastStances)
    {
        var labels = File.ReadLines(Path.Combine(Seeds.Root, "..", "tests", "reading", half + ".jsonl")).Select(Label.Read).ToList();
        var confusion = new Dictionary<string, int>(StringComparer.Ordinal);
        var (actors, stances, times) = (0, 0, 0);
        foreach (var label in labels)
        {
            var statement = StatementOf(label);
            actors += Count(confusion, "actor", label.Actor, statement?.Actor.ToString());
            stances += Count(confusion, "stance", label.Stance, statement?.Stance.ToString());
            times += Count(confusion, "time", label.Time, statement?.Time.ToString());
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{half}, n = {labels.Count}: actor {100.0 * actors / labels.Count:0} %, stance {100.0 * stances / labels.Count:0} %, time {100.0 * times / labels.Count:0} %"));
        foreach (var (pair, count) in confusion.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)) output.WriteLine($"  {count,4} {pair}");

        ((double)actors / labels.Count).Should().BeGreaterThanOrEqualTo(leastActors);
        ((double)stances / labels.Count).Should().BeGreaterThanOrEqualTo(leastStances);
    }

    private static int Count(Dictionary<string, int> confusion, string what, string label, string? read)
    {
        if (label == read) return 1;
        var pair = $"{what}: {label} read as {read ?? "nothing"}";
        confusion[pair] = confusion.GetValueOrDefault(pair) + 1;
        return 0;
    }

    /// <summary>The statement whose words hold the last letter of the labelled verb.</summary>
    private static Statement? StatementOf(Label label)
    {
        foreach (var reading in Read.Filing($"# Business\n\n{label.Text}\n").Reading.Blocks.Where(reading => reading.Block is not Heading))
        {
            var at = reading.Block.Text.IndexOf(label.Verb, StringComparison.Ordinal);
            if (at < 0) continue;
            var token = Math.Min(reading.Tokens.Count - 1, reading.TokenAt(at + label.Verb.Length - 1));
            return reading.StatementAt(token);
        }

        return null;
    }

    private sealed record Label(string Text, string Verb, string Actor, string Stance, string Time)
    {
        public static Label Read(string line)
        {
            using var json = JsonDocument.Parse(line);
            return new Label(TextOf("text"), TextOf("verb"), TextOf("actor"), TextOf("stance"), TextOf("time"));

            string TextOf(string name) => json.RootElement.GetProperty(name).GetString()!;
        }
    }
}
