namespace DisclosureLint.Testing.Examples;

/// <summary>Sentences about nothing that a rule asks for, to bring a section up to a credible size.</summary>
internal static class NeutralText
{
    private static readonly string[] Sentences =
    [
        "This part is to be read together with the other parts of this prospectus.",
        "The tide at Bath rises and falls twice a day by about seven feet.",
        "A pier stands on oak piles that were driven in 1911 and are inspected every spring.",
        "A gauge is lowered into its well with a hand winch and is fastened with four bolts.",
        "The float is made of cork that is covered with copper sheet.",
        "A harbor office reads the height of the water in feet above the mean of the low tides.",
        "The clock of a gauge is set at noon on the first day of each month.",
        "Ice is broken out of the wells in January and February with a pole.",
        "The radio of a gauge sends one reading in six minutes.",
        "A dredge works where the harbor office has marked the channel with cans and nuns.",
        "The ferry leaves the slip at the foot of the street at half past six in the morning.",
        "Each gauge is painted gray above the water and red below it.",
        "The sheds along the wharf are built of brick and have slate roofs.",
        "A staff with marks at each tenth of a foot hangs beside every gauge.",
    ];

    /// <summary>A paragraph of at least so many characters, as far as the sentences go; empty for none.</summary>
    public static string OfLength(int length)
    {
        var taken = new List<string>();
        foreach (var sentence in Sentences)
        {
            if (length <= 0) break;
            taken.Add(sentence);
            length -= sentence.Length + 1;
        }

        return string.Join(' ', taken);
    }
}
