using System.Text;

namespace DealFacts.Benchmarks;

/// <summary>Writes news by a small grammar: the same seed gives the same stories. They read as stories do, and nothing in them is true.</summary>
internal sealed class InventedNews(uint seed)
{
    private static readonly string[] s_businesses =
        ["data storage", "frozen food", "gas pipelines", "online payments", "packaging", "medical imaging", "home insurance", "chip design", "car parts", "bottled water"];

    private static readonly string[] s_fillers =
        ["Analysts had expected as much.", "Shares were little changed in early trading.", "The companies declined to comment further.", "It is the third such deal in the sector this year.",
            "Trading in the shares was halted on Tuesday.", "The board will meet again next month to discuss the terms."];

    private readonly Dice _dice = new(seed);
    private readonly InventedNames _names = new(new Dice(seed * 7919 + 1));

    /// <summary>A wire story of the eighties: wrapped lines, "mln dlrs", names in full at first.</summary>
    public string WireStory()
    {
        string buyer = _names.Company(), target = _names.Company(), seller = _names.Company();
        string fullBuyer = $"{buyer} {_names.LegalForm()}", fullTarget = $"{target} {_names.LegalForm()}";
        string business = _dice.One(s_businesses);
        string[] sentences =
        [
            _dice.One(
                $"{fullBuyer} said it agreed to acquire {fullTarget} for {Millions()} mln dlrs in cash.",
                $"{fullBuyer} said it has completed the purchase of the {business} business of {seller} {_names.LegalForm()} for about {Millions()} mln dlrs.",
                $"{fullTarget} said it received an offer from {fullBuyer} of {_dice.Between(5, 80)} dlrs a share, or a total of {Millions()} mln dlrs."),
            $"{target}, based in {_names.Place()}, makes {business} products and had sales of {Millions()} mln dlrs in 19{_dice.Between(84, 87)}.",
            _dice.One($"The company said the transaction is subject to approval by its shareholders.", "Terms were not disclosed.", $"It said it expects to close the deal by {Month()}."),
            $"{buyer} said it would sell its {_dice.Between(5, 49)} pct stake in {seller} for {Millions()} mln dlrs.",
            _dice.One(s_fillers),
        ];
        return Wrapped($"{buyer} TO BUY {target}".ToUpperInvariant(), sentences);
    }

    /// <summary>A story of today: a headline, paragraphs, a round, a valuation, a source.</summary>
    public string ModernStory()
    {
        string startup = _names.Company(), lead = _names.Investor(), other = _names.Investor(), giant = _names.Company(), chief = _names.Person();
        string business = _dice.One(s_businesses);
        StringBuilder story = new();
        story.Append($"{startup} raises ${Millions()} million to bring {business} to everyone\n\n");
        story.Append($"{startup}, a {_names.Place()}-based {business} startup, has raised ${Millions()} million in a Series {_dice.One("A", "B", "C", "D")} round led by {lead}, ");
        story.Append($"with participation from {other} and {_names.Investor()}. The round values the company at more than ${_dice.Between(1, 40)}.{_dice.Next(10)} billion, according to people familiar with the matter.\n\n");
        story.Append($"\"We have grown to {_dice.Between(2, 900)} million users,\" said {chief}, chief executive of {startup}. Its revenue rose {_dice.Between(3, 90)}% to ${Millions()} million in 20{_dice.Between(15, 25)}, the company said.\n\n");
        story.Append($"{giant} is in talks to invest ${_dice.Between(1, 30)} billion in {startup}, {_names.Word()} News reported. The tech giant, which bought {_names.Company()} for €{Millions()} million last year, did not respond to a request for comment. ");
        story.Append($"{_dice.One(s_fillers)} The startup was founded in 20{_dice.Between(10, 22)} by {chief} and {_names.Person()}.\n\n");
        story.Append($"Earlier, {other} sold its {_dice.Between(3, 60)}% stake in {_names.Company()} to {giant} for an undisclosed sum. {_dice.One(s_fillers)}\n");
        return story.ToString();
    }

    /// <summary>One article of about so many characters, made of stories that all differ.</summary>
    public string Long(int characters)
    {
        StringBuilder text = new(characters + 4000);
        while (text.Length < characters) text.Append(ModernStory()).Append('\n');
        return text.ToString();
    }

    private string Millions() => _dice.Next(2) == 0 ? $"{_dice.Between(2, 990)}" : $"{_dice.Between(2, 99)}.{_dice.Between(1, 9)}";

    private string Month() => _dice.One("January", "March", "May", "June", "September", "November");

    private static string Wrapped(string title, string[] sentences)
    {
        StringBuilder story = new(title);
        int column = 0;
        story.Append("\n    ");
        foreach (string word in string.Join(' ', sentences).Split(' '))
        {
            if (column + word.Length > 60) (column, _) = (0, story.Append('\n'));
            story.Append(column == 0 ? "" : " ").Append(word);
            column += word.Length + 1;
        }

        return story.Append('\n').ToString();
    }
}
