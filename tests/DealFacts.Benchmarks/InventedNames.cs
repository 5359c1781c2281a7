namespace DealFacts.Benchmarks;

/// <summary>Names that nobody has: "Torvel Systems Inc", "Mara Doloway".</summary>
internal sealed class InventedNames(Dice dice)
{
    private static readonly string[] s_syllables =
        ["ar", "bel", "cor", "dan", "el", "far", "gol", "hal", "is", "jor", "kel", "lum", "mar", "nor", "ol", "pra", "quin", "ros", "sel", "tor", "ul", "vel", "win", "zan"];

    private static readonly string[] s_ends = ["a", "ex", "ia", "ine", "is", "o", "on", "or", "um", "way"];
    private static readonly string[] s_trades = ["Systems", "Foods", "Energy", "Labs", "Motors", "Paper", "Pharma", "Robotics", "Steel", "Telecom"];
    private static readonly string[] s_forms = ["Inc", "Corp", "Ltd", "Co", "plc"];
    private static readonly string[] s_houses = ["Capital", "Partners", "Ventures", "Equity"];
    private static readonly string[] s_first = ["Anna", "David", "Helen", "James", "Laura", "Mark", "Paul", "Susan"];
    private static readonly string[] s_places = ["Boston", "Chicago", "Dallas", "Denver", "London", "Toronto", "Berlin", "Sydney"];

    /// <summary>"Torvel".</summary>
    public string Word()
    {
        string word = dice.One(s_syllables) + dice.One(s_syllables) + dice.One(s_ends);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    /// <summary>"Torvel Systems".</summary>
    public string Company() => dice.Next(3) == 0 ? Word() : $"{Word()} {dice.One(s_trades)}";

    /// <summary>"Inc".</summary>
    public string LegalForm() => dice.One(s_forms);

    /// <summary>"Halon Ventures".</summary>
    public string Investor() => $"{Word()} {dice.One(s_houses)}";

    /// <summary>"Mara Doloway".</summary>
    public string Person() => $"{dice.One(s_first)} {Word()}";

    /// <summary>A city that there is.</summary>
    public string Place() => dice.One(s_places);
}
