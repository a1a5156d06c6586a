using System.Collections.Frozen;
using DisclosureLint.Facts;
using DisclosureLint.Language;

namespace DisclosureLint.Rules.Numbers.Readings;

/// <summary>Reads the changes of amounts that a sentence tells, each number by the preposition it stands behind.</summary>
internal static class ChangeReader
{
    private static readonly FrozenSet<int> Up = Words.Of("increased grew rose climbed improved");
    private static readonly FrozenSet<int> Down = Words.Of("decreased declined fell dropped");
    private static readonly FrozenSet<int> UpNouns = Words.Of("increase rise growth");
    private static readonly FrozenSet<int> DownNouns = Words.Of("decrease decline drop reduction");
    private static readonly FrozenSet<int> Articles = Words.Of("a an");
    private static readonly FrozenSet<int> Compared = Words.Of("compared versus against comparison");
    private static readonly FrozenSet<int> Causes = Words.Of("due primarily because driven attributable reflecting resulting which mainly principally largely offset as including consisting");
    private static readonly FrozenSet<int> Fillers = Words.Of("approximately about around roughly nearly almost over an a the additional total of more less than at least just only some net loss cash");
    private static readonly FrozenSet<int> Tells = Words.Of("was were totaled totalled is are amounted reached");
    private static readonly FrozenSet<int> Otherwise = Words.Of(
        "would could each if hypothetical compound compounded annualized annually percentage adjusted forma constant currency organic cumulative weighted");

    private static readonly int Respectively = Lexicon.IdOf("respectively");
    private static readonly int By = Lexicon.IdOf("by");
    private static readonly int From = Lexicon.IdOf("from");
    private static readonly int To = Lexicon.IdOf("to");
    private static readonly int Of = Lexicon.IdOf("of");
    private static readonly int Or = Lexicon.IdOf("or");
    private static readonly int For = Lexicon.IdOf("for");
    private static readonly int In = Lexicon.IdOf("in");
    private static readonly int During = Lexicon.IdOf("during");

    private enum Role
    {
        None,
        By,
        From,
        To,
    }

    /// <summary>The changes told in a sentence.</summary>
    /// <param name="reading">The block.</param>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="dates">The dates of the block.</param>
    public static IEnumerable<ChangeTold> Read(BlockReading reading, int sentence, IEnumerable<DateMention> dates)
    {
        var (start, end) = reading.TokensOfSentence(sentence);
        var isPaired = false;
        for (var i = start; i < end; i++)
        {
            if (Otherwise.Contains(reading.Tokens[i].Form)) yield break;
            isPaired |= reading.Tokens[i].Form == Respectively;
        }

        for (var i = start; i < end; i++)
        {
            if (DirectionAt(reading, start, end, i) is not { } direction) continue;
            var change = new ChangeTold(reading, sentence, i, direction.IsDown);
            if (!ReadBehind(change, i + 1, end)) continue;
            if (isPaired)
            {
                // "A and B in 2026 and 2025, respectively, a decrease of X": only the difference is sure.
                if (direction.IsNoun && change is { By: not null, From: null, To: null } && PairBefore(reading, start, i) is { } pair) yield return change with { From = pair.Second, To = pair.First, IsDirectionSure = false };
                continue;
            }

            if (direction.IsNoun) ReadBefore(change, start, i);
            else change.Key = KeyBefore(reading, start, i);
            if (change.Numbers.Any()) yield return InOrderOfTime(change, dates);
        }
    }

    private static (bool IsDown, bool IsNoun)? DirectionAt(BlockReading reading, int start, int end, int i)
    {
        var form = reading.Tokens[i].Form;
        if (i + 1 >= end) return null;
        if (Up.Contains(form) || Down.Contains(form))
        {
            // "Increased competition", "will be increased": told of no amount.
            var next = reading.Tokens[i + 1];
            var leads = next.Kind is TokenKind.Money or TokenKind.Percentage or TokenKind.Number || next.Form == By || next.Form == From || next.Form == To || Words.Hedges.Contains(next.Form);
            return leads && !HasModal(reading, start, i) ? (Down.Contains(form), false) : null;
        }

        if ((UpNouns.Contains(form) || DownNouns.Contains(form)) && i > start && Articles.Contains(reading.Tokens[i - 1].Form) && reading.Tokens[i + 1].Form == Of)
            return (DownNouns.Contains(form), true);
        return null;
    }

    private static bool HasModal(BlockReading reading, int start, int i)
    {
        for (var k = Math.Max(start, i - 4); k < i; k++)
        {
            if (Grammar.Modals.Contains(reading.Tokens[k].Form) || reading.Tokens[k].Form == To) return true;
        }

        return false;
    }

    /// <summary>Reads the numbers behind the word of direction; false where they cannot be told apart.</summary>
    private static bool ReadBehind(ChangeTold change, int from, int end)
    {
        var reading = change.Reading;
        var role = Role.By;
        var words = 0;
        for (var i = from; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is TokenKind.Date or TokenKind.Period or TokenKind.Duration)
            {
                if (role is Role.By or Role.To) role = Role.None;
                continue;
            }

            if (token.Kind == TokenKind.Blank) return false;
            if (token.Kind == TokenKind.Word)
            {
                var form = token.Form;
                if (Causes.Contains(form) || Up.Contains(form) || Down.Contains(form) || UpNouns.Contains(form) || DownNouns.Contains(form)) return true;
                if (form == By) (role, words) = (Role.By, 0);
                else if (form == From || Compared.Contains(form)) (role, words) = (Role.From, 0);
                else if (form == To && role != Role.From) (role, words) = (Role.To, 0);
                else if (form == To && i > from && reading.Tokens[i - 1].Kind != TokenKind.Word) (role, words) = (Role.To, 0);
                else if (form == Or && change.By is not null) (role, words) = (Role.By, 0);
                else if (!Fillers.Contains(form) && !(role == Role.From && Tells.Contains(form)) && ++words > (role == Role.From ? 9 : 0)) role = Role.None;
                continue;
            }

            if (IsShare(reading, i, end)) continue;
            if (IsPoints(reading, i, end) || PrintedNumber.Of(reading, i) is not { } number || !Take(change, role, number, token.Before)) return change.Numbers.Any() && role == Role.None;
            (role, words) = (Role.None, 0);
        }

        return true;
    }

    private static bool IsPoints(BlockReading reading, int i, int end) =>
        i + 1 < end && (reading.Tokens[i + 1].Is(Lexicon.IdOf("point")) || reading.Tokens[i + 1].Form == Lexicon.IdOf("basis"));

    /// <summary>"Or 6.7% of total revenue": a share of a whole, no change.</summary>
    private static bool IsShare(BlockReading reading, int i, int end) =>
        reading.Tokens[i].Kind == TokenKind.Percentage && i + 1 < end && reading.Tokens[i + 1].Form == Of;

    private static bool Take(ChangeTold change, Role role, PrintedNumber number, Gap before)
    {
        if (number.Kind == TokenKind.Percentage && (role == Role.By || before >= Gap.Comma) && role is Role.By or Role.None)
        {
            if (change.Percent is not null) return false;
            change.Percent = number;
            return true;
        }

        switch (role)
        {
            case Role.By when change.By is null && number.Kind != TokenKind.Percentage:
                change.By = number;
                return true;
            case Role.From when change.From is null:
                change.From = number;
                return true;
            case Role.To when change.To is null:
                change.To = number;
                return true;
            default:
                return false;
        }
    }

    /// <summary>"Revenue was $10 million in 2025, compared to $8 million in 2024, an increase of ...": two amounts of one kind, the first the later.</summary>
    private static void ReadBefore(ChangeTold change, int start, int word)
    {
        var reading = change.Reading;
        var amounts = new List<PrintedNumber>();
        var compared = -1;
        for (var i = start; i < word; i++)
        {
            if (Compared.Contains(reading.Tokens[i].Form) || (reading.Tokens[i].Form == From && amounts.Count == 1)) compared = i;
            if (reading.Tokens[i].Before == Gap.Break && i > start && amounts.Count > 0 && reading.Block.Text.AsSpan(reading.Tokens[i - 1].End, reading.Tokens[i].Start - reading.Tokens[i - 1].End).Contains(';')) return;
            if (PrintedNumber.Of(reading, i) is { } number) amounts.Add(number);
        }

        if (amounts.Count != 2 || amounts[0].Kind != amounts[1].Kind || compared < amounts[0].Token || compared > amounts[1].Token) return;
        if (change.From is not null || change.To is not null) return;
        (change.To, change.From) = (amounts[0], amounts[1]);
        var tells = amounts[0].Token - 1;
        while (tells > start && !Tells.Contains(reading.Tokens[tells].Form)) tells--;
        if (tells > start && amounts[0].Token - tells <= 3) change.Key = KeyBefore(reading, start, tells);
    }

    private static (PrintedNumber First, PrintedNumber Second)? PairBefore(BlockReading reading, int start, int word)
    {
        var amounts = new List<PrintedNumber>();
        for (var i = start; i < word; i++)
        {
            if (PrintedNumber.Of(reading, i) is { } number) amounts.Add(number);
        }

        return amounts.Count == 2 && amounts[0].Kind == TokenKind.Money && amounts[1].Kind == TokenKind.Money ? (amounts[0], amounts[1]) : null;
    }

    /// <summary>The words from the last comma to the verb, without the period that they are told for, as the key of a row.</summary>
    public static string? KeyBefore(BlockReading reading, int start, int verb)
    {
        var from = verb;
        while (from > start && reading.Tokens[from].Before < Gap.Comma) from--;
        var words = new System.Text.StringBuilder();
        for (var i = from; i < verb; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is TokenKind.Date or TokenKind.Period) continue;
            if (token.Kind != TokenKind.Word) return null;
            if (words.Length > 0 && (token.Form == For || token.Form == In || token.Form == During) && i + 1 < verb && HasTimeFrom(reading, i + 1, verb)) break;
            words.Append(reading.Block.Text.AsSpan(token.Start, token.End - token.Start)).Append(' ');
        }

        return RowKey.OfWords(words.ToString().ToLowerInvariant());
    }

    private static bool HasTimeFrom(BlockReading reading, int from, int end)
    {
        for (var i = from; i < end && i < from + 3; i++)
        {
            if (reading.Tokens[i].Kind is TokenKind.Date or TokenKind.Period) return true;
        }

        return false;
    }

    /// <summary>Where the draft tells the earlier amount first, the dates behind the two amounts say so.</summary>
    private static ChangeTold InOrderOfTime(ChangeTold change, IEnumerable<DateMention> dates)
    {
        if (change is not { From: { } from, To: { } to }) return change;
        var ordered = dates.OrderBy(date => date.Range.Start).ToArray();
        var (ofFrom, ofTo) = (YearBehind(from, to, ordered), YearBehind(to, from, ordered));
        if (ofFrom is { } earlier && ofTo is { } later && earlier > later) (change.From, change.To) = (to, from);
        return change;
    }

    private static DateOnly? YearBehind(PrintedNumber number, PrintedNumber other, DateMention[] dates)
    {
        var limit = other.Range.Start > number.Range.Start ? other.Range.Start : int.MaxValue;
        return Array.Find(dates, date => date.Range.Start >= number.Range.End && date.Range.Start < limit && date.End is not null)?.End;
    }
}
