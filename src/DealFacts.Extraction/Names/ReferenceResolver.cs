using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Resolves "the company", "its", "he" to the entities of the article.</summary>
internal static class ReferenceResolver
{
    /// <summary>The mentions with references added, in order of place.</summary>
    public static List<NameMention> Resolve(NameSource source, List<NameMention> names)
    {
        List<NameMention> all = [];
        int next = 0;
        Entity? organization = null, person = null;
        foreach (Sentence sentence in source.Document.Sentences)
        {
            for (int i = sentence.First; i < sentence.End;)
            {
                if (next < names.Count && names[next].First == i)
                {
                    NameMention name = names[next++];
                    all.Add(name);
                    if (name.Entity!.Kind == EntityKind.Organization && (organization is null || IsSubject(source, sentence, name))) organization = name.Entity;
                    if (name.Entity.Kind == EntityKind.Person) person = name.Entity;
                    i = Math.Max(i + 1, name.End);
                    continue;
                }

                (int end, MentionKind kind) = Reference(source, i, next < names.Count ? Math.Min(sentence.End, names[next].First) : sentence.End);
                if (end > i)
                {
                    string lower = source.Tokens[i].Lower;
                    Entity? entity = lower is "he" or "she" or "his" ? person : lower is "they" or "their" ? null : organization;
                    NameMention mention = new(i, end, kind, entity, "reference/salience");
                    all.Add(mention);
                    entity?.Mentions.Add(mention);
                    i = end;
                }
                else
                {
                    i++;
                }
            }
        }

        foreach (Entity entity in names.Select(name => name.Entity!).Distinct()) entity.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return all;
    }

    private static bool IsSubject(NameSource source, Sentence sentence, NameMention name) =>
        name.First <= sentence.First + 2 || (name.End < sentence.End && CompanyWords.Verbs.Contains(source.Tokens[name.End].Lower));

    private static (int End, MentionKind Kind) Reference(NameSource source, int i, int end)
    {
        Token[] tokens = source.Tokens;
        if (source.IsTaken(i)) return (i, MentionKind.Pronoun);
        if (tokens[i].Lower is "it" or "its" or "he" or "she" or "his" or "they" or "their") return (i + 1, MentionKind.Pronoun);
        if (tokens[i].Lower is not ("the" or "its")) return (i, MentionKind.Pronoun);
        for (int j = i + 1; j < end && j < i + 5 && !source.IsTaken(j) && (tokens[j].IsWord || tokens[j].Text == "-"); j++)
            if (CompanyWords.Sorts.Contains(tokens[j].Lower) && (j + 1 >= end || !CompanyWords.Sorts.Contains(tokens[j + 1].Lower))) return (j + 1, MentionKind.Description);
        return (i, MentionKind.Pronoun);
    }
}
