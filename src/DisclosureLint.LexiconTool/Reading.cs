using DisclosureLint.Language;

namespace DisclosureLint.LexiconTool;

/// <summary>A form read as one lemma: in which classes and forms, and how often.</summary>
internal sealed record Reading(string Lemma)
{
    private const int Parts = 4;

    private double[] Weights { get; init; } = new double[Parts];

    /// <summary>The classes and forms together.</summary>
    public WordClasses Classes { get; private init; }

    /// <summary>How common the reading is.</summary>
    public double Weight => Weights.Sum();

    /// <summary>The reading with one more class or form.</summary>
    public Reading With(WordClasses classes, double weight)
    {
        var weights = (double[])Weights.Clone();
        for (var part = 0; part < Parts; part++)
        {
            if (((int)classes & (1 << part)) != 0) weights[part] += weight;
        }

        return this with { Classes = Classes | classes, Weights = weights };
    }

    /// <summary>How common the reading is in one part of speech.</summary>
    public double WeightOf(WordClasses part) => Weights[int.Log2((int)part)];
}
