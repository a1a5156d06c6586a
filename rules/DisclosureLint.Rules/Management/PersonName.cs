using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DisclosureLint.Rules.Management;

/// <summary>Tells names of natural persons from names of funds, companies and places.</summary>
internal static partial class PersonName
{
    private static readonly FrozenSet<string> OtherWords = new[]
    {
        "The", "Mr", "Ms", "Mrs", "Dr", "Messrs", "Drs", "Our", "Each", "This", "These", "All", "Such", "Series", "Class", "Common", "Preferred",
        "Stock", "Shares", "Includes", "Consists", "Represents", "Schedule", "Form", "Section", "Rule", "Exchange", "Securities", "Act", "Board",
        "Chief", "Executive", "Officer", "President", "Chairman", "Director", "Directors", "Vice", "Senior", "Managing", "General", "Partner",
        "Partners", "Partnership", "Limited", "Company", "Corporation", "Corp", "Inc", "Ltd", "Group", "Holdings", "Holding", "Capital",
        "Ventures", "Venture", "Fund", "Funds", "Trust", "Trustee", "Management", "Investment", "Investments", "Investors", "Advisors",
        "Advisers", "Associates", "Equity", "Growth", "Opportunities", "Opportunity", "Global", "International", "Master", "Offshore", "Family",
        "Foundation", "Bank", "Technologies", "Technology", "Therapeutics", "Pharmaceuticals", "Health", "Healthcare", "Media", "Partnerships",
        "Entities", "Aggregator", "Sponsor", "Employees", "Retirement", "System", "Plan", "Affiliates", "Manager", "Street", "Avenue", "Road",
        "Park", "Drive", "Suite", "Floor", "Boulevard", "Lane", "Plaza", "Square", "Parkway", "Way", "Box", "City", "County", "State", "States",
        "United", "New", "San", "Los", "Palo", "Menlo", "North", "South", "East", "West", "Delaware", "California", "York", "Nevada", "Cayman",
        "Islands", "Virgin", "British", "Hong", "Kong", "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Sand", "Hill", "Fourth", "Third", "Second", "First", "Voting", "Agreement", "Market", "Ordinary",
        "Asset", "Crossover", "Entrepreneurs", "Main", "Real", "Estate", "Goldman", "Morgan", "Permanente", "Beneficial", "Owner", "Wealth",
        "Life", "Sciences", "Ave", "St", "Rd", "Center", "Embarcadero", "One", "Two", "Three", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
        "Tenth", "Building", "Tower", "Broadway", "Francisco", "Angeles", "Boston", "Chicago", "London", "Texas", "Florida", "Massachusetts",
        "Illinois", "Georgia", "Tokyo", "Beijing", "Shanghai", "Singapore", "China", "Japan", "Canada", "Audit", "Committee", "Compensation",
        "Nominating", "Governance", "Code", "Corporate", "Business", "Conduct", "Ethics", "Independent", "Risk", "Oversight", "Incentive",
        "Award", "Employment", "Nasdaq", "Listing", "Rules", "SEC", "Policy", "Clawback", "Insider", "Trading", "Leadership", "Structure", "Item",
        "Part", "Table", "Name", "Age", "Position", "Title",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text names a natural person, by title or by first and last name.</summary>
    /// <param name="text">A sentence or a note.</param>
    public static bool IsIn(string text) => Titled().IsMatch(text) || Count(text) > 0;

    /// <summary>Whether a text begins with the first and last name of a natural person.</summary>
    /// <param name="text">A paragraph or a heading.</param>
    public static bool Begins(string text) => Capitalized().Match(text) is { Success: true, Index: 0 } run && IsPerson(run.Value);

    /// <summary>How many different natural persons a text names by first and last name.</summary>
    /// <param name="text">A sentence or a note.</param>
    public static int Count(string text) =>
        Capitalized().Matches(text).Where(run => IsPerson(run.Value)).Select(run => run.Value).Distinct(StringComparer.Ordinal).Count();

    private static bool IsPerson(string run)
    {
        var words = run.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 or 4
            && !Array.Exists(words, word => OtherWords.Contains(word.Trim('.', ',', '’', '\'')) || Array.Exists(word.ToCharArray(), char.IsDigit))
            && words[^1].Length > 2 && words.Count(word => word.Length > 2 && word.Any(char.IsLower)) >= 2;
    }

    [GeneratedRegex(@"\b(Mr|Mrs|Ms|Dr|Messrs|Drs|Prof)s?\.? ?[A-Z]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b[A-Z][\w’'.-]*([ \u00A0][A-Z][\w’'.-]*)+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Capitalized();
}
