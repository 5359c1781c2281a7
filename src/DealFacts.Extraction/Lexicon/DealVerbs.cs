namespace DealFacts.Extraction.Lexicon;

/// <summary>The verbs in which deals are told, with their forms.</summary>
internal static class DealVerbs
{
    /// <summary>Regular verbs by their base form; irregular ones with past and participle.</summary>
    private static readonly string[] Entries = WordTable.Entries("""
        absorb
        accept
        acquire
        amass
        anchor
        announce
        approve
        attract
        back
        bag
        beat beat beaten
        become became become
        begin began begun
        bid bid bid
        boost
        borrow
        bring brought brought
        build built built
        buy bought bought
        cancel cancelled cancelled
        clinch
        close
        collect
        combine
        commit committed committed
        complete
        conclude
        cut cut cut
        debut
        decrease
        develop
        dispose
        divest
        draw drew drawn
        enlarge
        exchange
        finalise
        finalize
        find found found
        float
        form
        fund
        gain
        garner
        get got got
        go went gone
        gobble
        grab
        hand
        haul
        hoover
        hold held held
        increase
        inject
        invest
        issue
        join
        land
        launch
        lead led led
        lend lent lent
        lock
        list
        lose lost lost
        lower
        merge
        mobilise
        mobilize
        mop
        nail
        nab
        net
        obtain
        offer
        offload
        outbid outbid outbid
        own
        participate
        partner
        pay paid paid
        pick
        place
        plough
        plow
        plug
        pounce
        poach
        pour
        price
        propose
        pull
        pump
        purchase
        put put put
        raise
        rake
        realise
        realize
        receive
        reduce
        reel
        reject
        scoop
        score
        secure
        seek sought sought
        sell sold sold
        shed shed shed
        shell
        sign
        slash
        snag
        sink sank sunk
        snap
        snare
        spend spent spent
        spin spun spun
        start
        subscribe
        swallow
        swoop
        swap
        take took taken
        team
        tender
        trade
        transfer transferred transferred
        triple
        unload
        up upped
        vie vied vied
        whittle
        win won won
        wrap wrapped wrapped
        work
        write wrote written
        """).ToArray();

    private static readonly Dictionary<string, (string Verb, VerbForm Form)> Forms = Spell();
    private static readonly WordTable Words = WordTable.Of(Forms.Keys);

    /// <summary>Whether the lower-case word is a form of any of them.</summary>
    public static bool IsAny(string word) => Forms.ContainsKey(word);

    /// <summary>The base form and the possible forms of a lower-case word; null when it is none of the verbs.</summary>
    public static (string Verb, VerbForm Form)? Find(string word) => Forms.TryGetValue(word, out var found) ? found : null;

    /// <summary>As above of a word of an article.</summary>
    public static bool IsAny(Word word) => Words.Contains(word);

    /// <inheritdoc cref="IsAny(Word)"/>
    public static (string Verb, VerbForm Form)? Find(Word word) => Words.Contains(word) ? Forms[word.Text] : null;

    /// <summary>The forms of a verb by its base form; one that the table lacks is regular.</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> FormsOf(string verb) =>
        VerbForms.Of(Entries.FirstOrDefault(e => e.StartsWith(verb + " ", StringComparison.Ordinal)) ?? verb);

    private static Dictionary<string, (string Verb, VerbForm Form)> Spell()
    {
        Dictionary<string, (string Verb, VerbForm Form)> forms = new(StringComparer.Ordinal);
        foreach (string entry in Entries)
        {
            string verb = entry.Split(' ')[0];
            foreach ((string form, VerbForm kind) in VerbForms.Of(entry))
                forms[form] = (verb, forms.TryGetValue(form, out var known) && known.Verb == verb ? known.Form | kind : kind);
        }

        return forms;
    }
}
