namespace DealFacts.Extraction.Lexicon;

/// <summary>How lines that are not part of the story begin; lower case, matched at the start of a line.</summary>
internal static class FurniturePhrases
{
    /// <summary>The story is over: nothing after such a line belongs to it.</summary>
    public static readonly string[] EndOfStory = WordTable.Entries("""
        leave a comment
        leave a reply
        post a comment
        you may also like
        you might also like
        related articles
        related posts
        related stories
        more from our network
        recommended for you
        most read
        post navigation
        """).ToArray();

    /// <summary>The line alone is furniture.</summary>
    public static readonly string[] Line = WordTable.Entries("""
        --with assistance from
        -- with assistance from
        - with assistance from
        (editing by
        (reporting by
        (report by
        (reporting and
        (updates with
        (updates to
        (adds
        (additional reporting
        (compiled by
        (writing by
        (with inputs from
        < lang
        <script
        add comment
        advertisement
        all rights reserved
        categories
        click here
        continue reading
        copyright
        follow us
        for more articles like this
        for more information, visit
        get the latest
        image credit
        image credits
        jump to
        listen to this article
        loading
        more stories
        photo by
        photo credit
        photograph:
        play video
        read next
        reporting by
        scroll to top
        share this
        sign up
        skip to
        story continues
        story highlights
        subscribe
        these roles are hiring
        this article was originally
        to contact the author
        to contact the authors
        to contact the editor
        to contact the editors
        to contact the reporter
        to contact the reporters
        trending stories
        view comments
        watch:
        your email address
        ©
        """).ToArray();

    /// <summary>Anywhere in a line of few words.</summary>
    public static readonly string[] Within = WordTable.Entries("""
        as a preferred source
        cookie policy
        privacy policy
        terms of service
        """).ToArray();
}
