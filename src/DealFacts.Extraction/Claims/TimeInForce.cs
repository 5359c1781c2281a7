using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// The stretch of time of which a report speaks until it says otherwise: "Third-quarter sales rose to $9 million, and profit fell to $2
/// million. The operating margin was ..., and EBITDA was $3 million."
/// </summary>
/// <param name="story">Whose the figures are that say no name.</param>
internal sealed class TimeInForce(Entity? story)
{
    private const int MostSilent = 2;
    private const int FarthestNamed = 5;

    private PeriodMention? _time;
    private Entity? _owner;
    private int _sentence, _silent;

    /// <summary>The figure, with the time in force where it is a past result of the same company and tells no time of its own.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="told">Those before it, of which those of its sentence count.</param>
    public FigureStatement Fill(FigureStatement figure, IReadOnlyList<FigureStatement> told)
    {
        if (figure.Period is not null || !IsPastResult(figure)) return figure;
        int first = -1;
        for (int i = told.Count - 1; i >= 0 && ReferenceEquals(told[i].Line, figure.Line); i--)
            if (IsPastResult(told[i]) && IsOfOne(told[i], figure) && !told[i].IsBase) first = i;
        if (first >= 0)
        {
            FigureStatement lead = told[first];
            return IsStretch(lead.Period) && SpeaksOn(figure.Line, lead.At + 1, figure.At) ? figure with { Period = lead.Period } : figure;
        }

        if (_time is null || figure.Line.Sentence.IsHeading || !ReferenceEquals(figure.Owner ?? story, _owner)) return figure;
        int since = figure.Line.Sentence.Index - _sentence;
        return (since == 1 && IsTold(figure.Line, figure.At)) || (since <= FarthestNamed && NamesIt(figure.Line, figure.At))
            ? figure with { Period = _time } : figure;
    }

    /// <summary>"a profit of $9 million in [the quarter]": the one told before.</summary>
    private bool NamesIt(TermLine line, int at) => (line.Is(at + 1, "in") || line.Is(at + 1, "for") || line.Is(at + 1, "during"))
        && line.Is(at + 2, "the") && (line.Is(at + 3, "period") || line.Is(at + 3, _time!.Period.Precision switch
        {
            Precision.Quarter => "quarter",
            Precision.HalfYear => "half",
            _ => "year",
        }));

    /// <summary>
    /// "had sales of $9 million and a profit of $2 million in 2023": the time behind the last of two is both's; the one before it, or null.
    /// </summary>
    public static FigureStatement? Joined(FigureStatement figure, FigureStatement before)
    {
        if (before.Period is not null || !ReferenceEquals(before.Line, figure.Line) || !IsPastResult(before) || !IsPastResult(figure)
            || !IsOfOne(before, figure) || !IsStretch(figure.Period) || before.Metric == figure.Metric) return null;
        TermLine line = figure.Line;
        if (!line.IsKind(figure.At + 1, TermKind.Period)) return null;
        bool and = false;
        for (int i = before.At + 1; i < figure.At; i++)
        {
            and |= line.Is(i, "and") || line.Is(i, "on");
            if (line.IsKind(i, TermKind.Company) || line.Is(i, ";") || line.IsIn(i, FigureWords.PastForms)
                || line.IsIn(i, FigureWords.Subordinators)) return null;
        }

        return and ? before with { Period = figure.Period } : null;
    }

    /// <summary>Goes on to the next sentence: what its figures say is in force behind it, or what it says that it reports.</summary>
    public void Pass(TermLine line, IEnumerable<FigureStatement> figures)
    {
        foreach (FigureStatement figure in figures)
        {
            if (!(IsPastResult(figure) || IsOfQuarter(figure)) || figure.IsBase) continue;
            if (figure.Period is null && !ReferenceEquals(figure.Owner ?? story, _owner)) continue;
            Set(line, IsStretch(figure.Period) ? figure.Period : null, figure.Owner ?? story);
            return;
        }

        if (Announced(line) is { } announced) Set(line, announced, story);
        else if (_time is not null && _sentence == line.Sentence.Index - 1 && _silent++ < MostSilent && IsSilent(line, figures))
            _sentence = line.Sentence.Index;
    }

    private void Set(TermLine line, PeriodMention? time, Entity? owner) =>
        (_time, _owner, _sentence, _silent) = (time, owner, line.Sentence.Index, 0);

    /// <summary>"Acme today reported its results for the third quarter": the time of what it goes on to tell; or null.</summary>
    private static PeriodMention? Announced(TermLine line)
    {
        bool reported = false;
        for (int i = 0; i < line.Count; i++)
        {
            reported |= line.Is(i, "reported") || line.Is(i, "announced") || line.Is(i, "released") || line.Is(i, "posted");
            if (!reported || !line.IsKind(i, TermKind.Period) || line[i].Chunk is not PeriodMention time || !IsStretch(time)) continue;
            int noun = i - 1;
            while (noun > i - 4 && line.IsPlainWord(noun) && !line.Is(noun, "results")) noun--;
            bool behind = line.Is(i + 1, "results") || (line.IsPlainWord(i + 1) && line.Is(i + 2, "results"));
            if (behind || line.Is(noun, "results")) return time;
        }

        return null;
    }

    /// <summary>
    /// "The operating margin was 4.1%.", "The pump unit had sales of $3 million.": tells no other time, and of another company no more than
    /// what it made.
    /// </summary>
    private bool IsSilent(TermLine line, IEnumerable<FigureStatement> figures)
    {
        Entity? other = figures.FirstOrDefault(IsPastResult)?.Owner;
        for (int i = 0; i < line.Count; i++)
            if (line.IsKind(i, TermKind.Period) || (line.EntityAt(i) is { Kind: EntityKind.Organization } named
                && !ReferenceEquals(named, _owner) && !ReferenceEquals(named, other))) return false;
        return !line.Sentence.IsHeading;
    }

    private static bool IsPastResult(FigureStatement figure) =>
        figure.Metric.IsResult() && figure.Basis == Basis.Actual && figure.Rule != "metric/recurring-revenue" && !figure.IsNobodys;

    /// <summary>"added 7 million subscribers in the first quarter": a report as well.</summary>
    private static bool IsOfQuarter(FigureStatement figure) =>
        figure is { Metric: Metric.Users, Basis: Basis.Actual, Period.Period.Precision: Precision.Quarter };

    /// <summary>"Acme's sales were $9 million, and net income was $2 million": where the sentence does not say whose, it goes on.</summary>
    private static bool IsOfOne(FigureStatement first, FigureStatement second) =>
        first.Owner is null || second.Owner is null || ReferenceEquals(first.Owner, second.Owner);

    private static bool IsStretch(PeriodMention? time) =>
        time is { Period.Precision: Precision.Quarter or Precision.HalfYear or Precision.Year, Rule: not "relative/compared" };

    /// <summary>Whether a sentence tells what was, and no time before the amount: "Profit was $3 million", not "has sales of".</summary>
    private static bool IsTold(TermLine line, int at)
    {
        bool past = false;
        for (int i = 0; i < at; i++)
        {
            if (line.IsKind(i, TermKind.Period)) return false;
            past |= IsPast(line, i);
        }

        return past && SpeaksOn(line, 0, at);
    }

    private static bool IsPast(TermLine line, int at) => line.IsPlainWord(at)
        && (line.IsIn(at, FigureWords.PastForms) || line.IsIn(at, FigureWords.Reported) || MoneyContext.Changes.Contains(line[at].Word)
            || line[at].Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether nothing in a run of words speaks of another time: "now", "annual", "since", "has".</summary>
    private static bool SpeaksOn(TermLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line.IsIn(i, FigureWords.OtherTimes) || (line.Is(i, "has") && !line.Is(i + 1, "a"))) return false;
        return true;
    }
}
