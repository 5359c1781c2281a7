namespace DealFacts.Extraction.Lexicon;

/// <summary>Words after which a dot ends no sentence by itself: "Inc.", "Oct.", "Mr.".</summary>
internal static class Abbreviations
{
    /// <summary>Legal forms, which wires write without the dot.</summary>
    public static readonly WordTable LegalForms = WordTable.Of("""
        co
        corp
        cos
        inc
        ltd
        plc
        """);

    /// <summary>Never the end of a sentence: a name or a number follows.</summary>
    public static readonly WordTable Titles = WordTable.Of("""
        capt
        col
        dr
        gen
        gov
        hon
        lt
        messrs
        mr
        mrs
        ms
        no
        nos
        prof
        rep
        rev
        sen
        sgt
        st
        vs
        """);

    /// <summary>First names cut short: "Chas. P. Orvane Co".</summary>
    public static readonly WordTable GivenNames = WordTable.Of("""
        benj
        chas
        edw
        geo
        jas
        jos
        robt
        saml
        theo
        thos
        wm
        """);

    /// <summary>The end of a sentence only where the next word starts one by itself.</summary>
    public static readonly WordTable Others = WordTable.Of("""
        adm
        al
        apr
        aug
        ave
        avg
        bancorp
        bhd
        bros
        calif
        cie
        co
        colo
        conn
        corp
        cos
        dec
        del
        dept
        est
        etc
        feb
        fla
        ft
        ga
        gebr
        ill
        inc
        ind
        ing
        intl
        jan
        jr
        jul
        jun
        kan
        ky
        la
        ltd
        mar
        mass
        md
        mich
        minn
        miss
        mo
        mont
        mt
        neb
        nev
        nov
        oct
        okla
        ont
        ore
        pa
        plc
        pte
        pty
        pvt
        rs
        sep
        sept
        sr
        ste
        tenn
        tex
        va
        vt
        wash
        wis
        """);
}
