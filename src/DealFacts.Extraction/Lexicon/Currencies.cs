namespace DealFacts.Extraction.Lexicon;

/// <summary>Currencies by sign, name and code, with the ISO 4217 code of each.</summary>
internal static class Currencies
{
    /// <summary>Signs before a number: "€30 million".</summary>
    public static readonly WordMap Signs = WordMap.Of("""
        $ = USD
        £ = GBP
        ¥ = JPY
        ฿ = THB
        ₦ = NGN
        ₩ = KRW
        ₪ = ILS
        ₫ = VND
        € = EUR
        ₱ = PHP
        ₹ = INR
        ₺ = TRY
        ₽ = RUB
        ￥ = JPY
        """);

    /// <summary>Short words before a number, read only as written here: "Rs. 50 crore", "RM1.2 billion".</summary>
    public static readonly WordMap ShortWords = WordMap.Of("""
        Bt = THB
        DKr = DKK
        DM = DEM
        Dkr = DKK
        FF = FRF
        Fr = CHF
        Frs = CHF
        Ft = HUF
        GH₵ = GHS
        KSh = KES
        KSH = KES
        Kc = CZK
        Ksh = KES
        Kshs = KES
        NIS = ILS
        NKr = NOK
        Nkr = NOK
        Php = PHP
        RM = MYR
        RS = INR
        Re = INR
        Rmb = CNY
        Rp = IDR
        Rs = INR
        SFr = CHF
        SKr = SEK
        SR = SAR
        Skr = SEK
        TSh = TZS
        Tk = BDT
        UGX = UGX
        USh = UGX
        Zl = PLN
        kr = SEK
        """);

    /// <summary>Letters that mean money only where they touch a number with a magnitude: "R40 million", "N1.2bn".</summary>
    public static readonly WordMap Letters = WordMap.Of("""
        N = NGN
        P = PHP
        R = ZAR
        Y = JPY
        """);

    /// <summary>What stands, capital and touching, before a dollar sign: "HK$5".</summary>
    public static readonly WordMap DollarPrefixes = WordMap.Of("""
        a = AUD
        au = AUD
        aud = AUD
        aus = AUD
        bz = BZD
        c = CAD
        ca = CAD
        cad = CAD
        can = CAD
        cdn = CAD
        hk = HKD
        hkd = HKD
        j = JMD
        mx = MXN
        nt = TWD
        nz = NZD
        nzd = NZD
        r = BRL
        s = SGD
        sg = SGD
        sgd = SGD
        tt = TTD
        twd = TWD
        u.s. = USD
        us = USD
        usd = USD
        z = ZWD
        """);

    /// <summary>ISO codes and their like, read only in capitals: "CHF 2bn", "5 million USD".</summary>
    public static readonly WordMap Codes = WordMap.Of("""
        aed = AED
        ars = ARS
        aud = AUD
        bdt = BDT
        bgn = BGN
        bhd = BHD
        bob = BOB
        brl = BRL
        bwp = BWP
        cad = CAD
        cdn = CAD
        chf = CHF
        clp = CLP
        cny = CNY
        cop = COP
        crc = CRC
        czk = CZK
        dem = DEM
        dkk = DKK
        dop = DOP
        egp = EGP
        eur = EUR
        frf = FRF
        gbp = GBP
        gel = GEL
        ghs = GHS
        hkd = HKD
        hrk = HRK
        huf = HUF
        idr = IDR
        ils = ILS
        inr = INR
        iqd = IQD
        isk = ISK
        jmd = JMD
        jod = JOD
        jpy = JPY
        kes = KES
        krw = KRW
        kwd = KWD
        kzt = KZT
        lbp = LBP
        lkr = LKR
        mad = MAD
        mur = MUR
        mxn = MXN
        myr = MYR
        ngn = NGN
        nok = NOK
        npr = NPR
        ntd = TWD
        nzd = NZD
        omr = OMR
        pen = PEN
        php = PHP
        pkr = PKR
        pln = PLN
        qar = QAR
        rmb = CNY
        ron = RON
        rsd = RSD
        rub = RUB
        sar = SAR
        sek = SEK
        sgd = SGD
        thb = THB
        try = TRY
        ttd = TTD
        twd = TWD
        tzs = TZS
        uah = UAH
        ugx = UGX
        usd = USD
        uyu = UYU
        vnd = VND
        xaf = XAF
        xof = XOF
        zar = ZAR
        zmw = ZMW
        """);

    /// <summary>Words that mean money only beside a large number or a rate: "200 pounds", "three marks", "5,000 won".</summary>
    public static readonly WordTable Shy = WordTable.Of("""
        crowns
        dong
        marks
        pound
        pounds
        real
        reals
        won
        """);

    /// <summary>Whether letters, as written, may touch the number after them: "RM1.2 billion", "EUR30m".</summary>
    public static bool StandBeforeDigits(string letters) =>
        ShortWords[letters] is not null || (letters.All(char.IsUpper) && Codes[letters.ToLowerInvariant()] is not null);
}
