namespace DisclosureLint.Language;

/// <summary>Reads tags, noun phrases and statements of blocks. Used by one thread at a time.</summary>
internal sealed class BlockReader(RegistrantNames names)
{
    private readonly NounPhraseReader _phrases = new(names);
    private readonly StatementReader _statements = new();
    private readonly List<Mention> _mentions = [];
    private readonly List<Statement> _found = [];

    public void Read(BlockReading reading)
    {
        _mentions.Clear();
        _found.Clear();
        var count = reading.Block.Sentences.Count;
        var bySentence = new int[count + 1];
        for (var sentence = 0; sentence < count; sentence++)
        {
            bySentence[sentence] = _found.Count;
            var (start, end) = reading.TokensOfSentence(sentence);
            if (start == end) continue;
            Tagger.Read(reading.TokenArray.AsSpan(start, end - start), reading.TagArray.AsSpan(start, end - start));
            var first = _mentions.Count;
            _phrases.Read(reading.TokenArray, reading.TagArray, start, end, _mentions);
            _statements.Read(reading, sentence, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_mentions)[first..], _found);
        }

        bySentence[count] = _found.Count;
        reading.Keep([.. _mentions], [.. _found], bySentence);
    }
}
