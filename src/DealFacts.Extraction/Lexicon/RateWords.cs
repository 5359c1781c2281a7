namespace DealFacts.Extraction.Lexicon;

/// <summary>What an amount is for one of: "28 euros a share", "$5 million per year".</summary>
internal static class RateWords
{
    /// <summary>After "a", "an", "per", "/" or "each".</summary>
    public static readonly WordMap Units = WordMap.Of("""
        account = account
        adr = ADR
        barrel = barrel
        bbl = barrel
        book = book
        bottle = bottle
        bushel = bushel
        car = car
        click = click
        common share = share
        copy = copy
        customer = customer
        day = day
        employee = employee
        episode = episode
        fiscal year = year
        gallon = gallon
        game = game
        head = person
        hour = hour
        household = household
        kg = kilogram
        kilogram = kilogram
        kilowatt hour = kilowatt hour
        lb = pound
        licence = licence
        license = license
        megawatt hour = megawatt hour
        mile = mile
        minute = minute
        month = month
        night = night
        ordinary share = share
        ounce = ounce
        passenger = passenger
        person = person
        piece = piece
        pound = pound
        quarter = quarter
        room = room
        seat = seat
        second = second
        share = share
        shr = share
        sq ft = square foot
        square foot = square foot
        square metre = square metre
        stock = share
        subscriber = subscriber
        ticket = ticket
        ton = ton
        tonne = tonne
        transaction = transaction
        trip = trip
        unit = unit
        user = user
        vehicle = vehicle
        visit = visit
        watt = watt
        week = week
        year = year
        yr = year
        """);

    /// <summary>By themselves, after the amount.</summary>
    public static readonly WordMap Alone = WordMap.Of("""
        a - piece = each
        a piece = each
        annually = year
        apiece = each
        daily = day
        each = each
        monthly = month
        weekly = week
        """);
}
