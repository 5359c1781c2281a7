namespace DealFacts.Extraction.Lexicon;

/// <summary>Names of currencies after a number, with the ISO 4217 code: "39.3 mln N.Z. dlrs", "70 million reais".</summary>
internal static class CurrencyNames
{
    /// <summary>Whole units. A bare name that several countries share stands for the one that news means most often.</summary>
    public static readonly WordMap Whole = WordMap.Of(Expand("""
        {DOLLARS} = USD
        american {DOLLARS} = USD
        australian {DOLLARS} = AUD
        aussie {DOLLARS} = AUD
        bermuda {DOLLARS} = BMD
        brunei {DOLLARS} = BND
        canadian {DOLLARS} = CAD
        h.k. {DOLLARS} = HKD
        hk {DOLLARS} = HKD
        hong kong {DOLLARS} = HKD
        jamaican {DOLLARS} = JMD
        n.z. {DOLLARS} = NZD
        new zealand {DOLLARS} = NZD
        nz {DOLLARS} = NZD
        singapore {DOLLARS} = SGD
        singaporean {DOLLARS} = SGD
        taiwan {DOLLARS} = TWD
        trinidad {DOLLARS} = TTD
        u.s. {DOLLARS} = USD
        us {DOLLARS} = USD
        {FRANCS} = FRF
        belgian {FRANCS} = BEF
        cfa {FRANCS} = XOF
        french {FRANCS} = FRF
        luxembourg {FRANCS} = LUF
        swiss {FRANCS} = CHF
        {CROWNS} = SEK
        czech {CROWNS} = CZK
        danish {CROWNS} = DKK
        icelandic {CROWNS} = ISK
        norwegian {CROWNS} = NOK
        swedish {CROWNS} = SEK
        {PESOS} = MXN
        argentine {PESOS} = ARS
        chilean {PESOS} = CLP
        colombian {PESOS} = COP
        mexican {PESOS} = MXN
        philippine {PESOS} = PHP
        {POUNDS} = GBP
        british {POUNDS} = GBP
        egyptian {POUNDS} = EGP
        irish {POUNDS} = IEP
        lebanese {POUNDS} = LBP
        {RUPEES} = INR
        indian {RUPEES} = INR
        pakistani {RUPEES} = PKR
        sri lankan {RUPEES} = LKR
        {DINARS} = KWD
        bahraini {DINARS} = BHD
        iraqi {DINARS} = IQD
        jordanian {DINARS} = JOD
        kuwaiti {DINARS} = KWD
        serbian {DINARS} = RSD
        {RIYALS} = SAR
        omani {RIYALS} = OMR
        qatari {RIYALS} = QAR
        saudi {RIYALS} = SAR
        {SHILLINGS} = KES
        kenyan {SHILLINGS} = KES
        tanzanian {SHILLINGS} = TZS
        ugandan {SHILLINGS} = UGX
        baht = THB
        bolivars = VEB
        brazilian reais = BRL
        brazilian reals = BRL
        bucks = USD
        cedis = GHS
        chinese yuan = CNY
        cruzados = BRC
        d - marks = DEM
        d - mark = DEM
        deutschemarks = DEM
        deutsche marks = DEM
        dirham = AED
        dirhams = AED
        moroccan dirhams = MAD
        dong = VND
        drachmas = GRD
        dutch guilders = NLG
        ecus = XEU
        escudos = PTE
        euro = EUR
        euros = EUR
        finnish markka = FIM
        florins = NLG
        forint = HUF
        forints = HUF
        german marks = DEM
        guilder = NLG
        guilders = NLG
        hryvnia = UAH
        hryvnias = UAH
        italian lire = ITL
        japanese yen = JPY
        kroner = NOK
        danish kroner = DKK
        norwegian kroner = NOK
        kronor = SEK
        swedish kronor = SEK
        korean won = KRW
        south korean won = KRW
        koruna = CZK
        lari = GEL
        leva = BGN
        lira = TRY
        lire = ITL
        mark = DEM
        marks = DEM
        markka = FIM
        naira = NGN
        nigerian naira = NGN
        nis = ILS
        pesetas = ESP
        pula = BWP
        punts = IEP
        pounds sterling = GBP
        rand = ZAR
        rands = ZAR
        south african rand = ZAR
        reais = BRL
        reals = BRL
        renminbi = CNY
        ringgit = MYR
        rouble = RUB
        roubles = RUB
        ruble = RUB
        rubles = RUB
        rupiah = IDR
        schillings = ATS
        shekel = ILS
        shekels = ILS
        soles = PEN
        sterling = GBP
        stg = GBP
        taka = BDT
        tenge = KZT
        turkish lira = TRY
        turkish liras = TRY
        west german marks = DEM
        won = KRW
        yen = JPY
        yuan = CNY
        zloty = PLN
        zlotys = PLN
        € = EUR
        £ = GBP
        """));

    /// <summary>Hundredths: "38 cents" are 0.38 dollars.</summary>
    public static readonly WordMap Hundredths = WordMap.Of("""
        australian cents = AUD
        canadian cents = CAD
        cent = USD
        cents = USD
        ct = USD
        cts = USD
        euro cents = EUR
        paise = INR
        pence = GBP
        u.s. cents = USD
        ¢ = USD
        """);

    private static string Expand(string lines) => string.Join("\n", WordTable.Entries(lines).SelectMany(Spellings));

    private static IEnumerable<string> Spellings(string line)
    {
        int open = line.IndexOf('{'), close = line.IndexOf('}');
        if (open < 0) return [line];
        string[] words = line.Substring(open, close - open + 1) switch
        {
            "{DOLLARS}" => ["dollar", "dollars", "dlr", "dlrs"],
            "{FRANCS}" => ["franc", "francs"],
            "{CROWNS}" => ["crown", "crowns"],
            "{PESOS}" => ["peso", "pesos"],
            "{POUNDS}" => ["pound", "pounds"],
            "{RUPEES}" => ["rupee", "rupees"],
            "{DINARS}" => ["dinar", "dinars"],
            "{RIYALS}" => ["riyal", "riyals", "rial", "rials"],
            _ => ["shilling", "shillings"],
        };
        return words.Select(word => line.Substring(0, open) + word + line.Substring(close + 1));
    }
}
