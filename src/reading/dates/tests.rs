//! Phrases of four languages and what they mean.

use super::*;
use Language::{De, En, Nl, Pl};
use jiff::civil::date;

fn days(text: &str, language: Language, on: Date) -> String {
    match date_phrase(text, language, on) {
        Some([a, b]) if a == b => a.to_string(),
        Some([a, b]) => format!("{a}..{b}"),
        None => "-".into(),
    }
}

#[test]
fn phrases_of_four_languages() {
    // 12 March 2026 is a Thursday.
    let on = date(2026, 3, 12);
    for (language, text, expected) in [
        (Language::De, "am Freitag", "2026-03-13"),
        (Language::De, "am Montag, dem 4. Mai", "2026-05-04"),
        (Language::De, "Ende nächster Woche", "2026-03-20..2026-03-22"),
        (Language::De, "bis zum 31.10.", "2026-10-31"),
        (Language::De, "in drei Wochen", "2026-03-31..2026-04-04"),
        (Language::De, "KW 23", "2026-06-01..2026-06-07"),
        (Language::De, "zum Monatsende", "2026-03-29..2026-03-31"),
        (Language::De, "Anfang Mai", "2026-05-01..2026-05-07"),
        (Language::De, "am 15. im Zahllauf", "2026-03-15"),
        (Language::De, "Guten Morgen", "-"),
        (Language::De, "über 1.500 Euro", "-"),
        (Language::Pl, "w przyszłym tygodniu", "2026-03-16..2026-03-22"),
        (Language::Pl, "do 15 kwietnia", "2026-04-15"),
        (Language::Pl, "pod koniec miesiąca", "2026-03-29..2026-03-31"),
        (Language::Pl, "za dwa tygodnie", "2026-03-24..2026-03-28"),
        (Language::Pl, "w piątek", "2026-03-13"),
        (Language::Pl, "na 20 bm.", "2026-03-20"),
        (Language::Pl, "do 14 dni", "2026-03-12..2026-03-26"),
        (Language::Pl, "w ciągu pięciu dni", "2026-03-12..2026-03-17"),
        (Language::Pl, "w Wielki Czwartek", "2026-04-02"),
        (Language::Pl, "na I kwartał 2027", "2027-01-01..2027-03-31"),
        (Language::Pl, "do 10-go", "2026-04-10"),
        (Language::Pl, "do pierwszego", "2026-04-01"),
        (Language::Pl, "do drugiej osoby", "-"),
        (Language::Pl, "na Trzech Króli", "2027-01-06"),
        (Language::Pl, "w środę 4 715,30", "2026-03-18"),
        (Language::Pl, "w najbliższych dniach", "-"),
        (Language::Pl, "do końca m-ca", "2026-03-29..2026-03-31"),
        (Language::Pl, "za 2 tyg.", "2026-03-24..2026-03-28"),
        (Language::Nl, "volgende week vrijdag", "2026-03-20"),
        (Language::Nl, "half april", "2026-04-13..2026-04-17"),
        (Language::Nl, "binnen 5 dagen", "2026-03-12..2026-03-17"),
        (Language::Nl, "eind van de maand", "2026-03-29..2026-03-31"),
        (Language::Nl, "over een dag of tien", "2026-03-22"),
        (Language::Nl, "binnen de week", "2026-03-12..2026-03-19"),
        (Language::Nl, "volgend weekend", "2026-03-21..2026-03-22"),
        (Language::Nl, "vrijdagnamiddag", "2026-03-13"),
        (Language::Nl, "de eerste zes kratten", "-"),
        (Language::En, "Friday week", "2026-03-20"),
        (Language::En, "on the 27th", "2026-03-27"),
        (Language::En, "by 10/22", "2026-10-22"),
        (Language::En, "the day after tomorrow", "2026-03-14"),
        (Language::En, "you may pay", "-"),
        (Language::En, "mid-June", "2026-06-13..2026-06-17"),
    ] {
        assert_eq!(days(text, language, on), expected, "{language} {text}");
    }
}

#[test]
fn nonsense_does_no_harm() {
    let on = date(2026, 3, 12);
    for text in [
        "99.99.9999",
        "31.02.",
        "in 99999999999 Tagen",
        "KW 99",
        "Q9",
        "0.0.",
        "am am am bis bis",
        "den",
        "letzte",
        "the eve of the eve",
        "nach nach danach",
        &"the day after ".repeat(5000),
        &"the of in the ".repeat(5000),
        &"am Montag danach ".repeat(3000),
        &"tego samego dnia ".repeat(3000),
    ] {
        for language in Language::ALL {
            let _ = date_phrase(text, language, on);
        }
    }
}

fn check(on: Date, cases: &[(Language, &str, &str)]) {
    for (language, text, expected) in cases {
        assert_eq!(days(text, *language, on), *expected, "{language} {text}");
    }
}

#[test]
fn feasts_and_their_eves() {
    check(
        date(2026, 3, 12),
        &[
            (De, "zu Lichtmess", "2027-02-02"),
            (De, "an Josefi", "2026-03-19"),
            (De, "bis Martini", "2026-11-11"),
            (De, "am Heiligen Abend", "2026-12-24"),
            (De, "am dritten Advent", "2026-12-13"),
            (De, "am zweiten Weihnachtstag", "2026-12-26"),
            (De, "am Vorabend von Allerheiligen", "2026-10-31"),
            (De, "am Buß- und Bettag", "2026-11-18"),
            (De, "Weiberfastnacht", "2027-02-04"),
            (De, "Heilige Drei Könige", "2027-01-06"),
            (Pl, "w Poniedziałek Wielkanocny", "2026-04-06"),
            (Pl, "po Bożym Ciele", "2026-06-04"),
            (Pl, "na Barbórkę", "2026-12-04"),
            (Pl, "w tlusty czwartek", "2027-02-04"),
            (Pl, "na świętego Marcina", "2026-11-11"),
            (Pl, "w Dzień Dziecka", "2026-06-01"),
            (Nl, "op tweede paasdag", "2026-04-06"),
            (Nl, "eerste kerstdag", "2026-12-25"),
            (Nl, "met Sint-Maarten", "2026-11-11"),
            (Nl, "op Moederdag", "2026-05-10"),
            (Nl, "Goede Vrijdag", "2026-04-03"),
            (En, "on Good Friday", "2026-04-03"),
            (En, "New Year's Eve", "2026-12-31"),
            (En, "by Whit Monday", "2026-05-25"),
            (En, "Corpus Christi", "2026-06-04"),
            (En, "on the eve of Easter", "2026-04-04"),
            (En, "Black Friday 2027", "2027-11-26"),
            (En, "all good, Friday I pay", "2026-03-13"),
        ],
    );
}

#[test]
fn days_counted_from_other_days() {
    check(
        date(2026, 3, 12),
        &[
            (De, "zwei Tage nach Ostern", "2026-04-07"),
            (De, "am Tag vor Heiligabend", "2026-12-23"),
            (De, "am Dienstag nach Pfingsten", "2026-05-26"),
            (De, "am Montag nach Ostern", "2026-04-13"),
            (Pl, "dzień po Wielkanocy", "2026-04-06"),
            (Pl, "we wtorek przed Wigilią", "2026-12-22"),
            (Nl, "daags na Hemelvaart", "2026-05-15"),
            (Nl, "3 dagen vanaf dinsdag", "2026-03-20"),
            (Nl, "de week na Pasen", "2026-04-06..2026-04-12"),
            (En, "3 days after the 20th", "2026-03-23"),
            (En, "the morning after Easter Monday", "2026-04-07"),
            (En, "two weeks before 13 May", "2026-04-27..2026-05-01"),
            (En, "the third Tuesday after Christmas", "2027-01-12"),
            (En, "2 Thursdays ago", "2026-02-26"),
            (Nl, "een paar weken later", "-"),
            (En, "a week from tomorrow", "2026-03-20"),
            (En, "a week on Friday", "2026-03-20"),
            (En, "a fortnight today", "2026-03-26"),
            (En, "today week", "2026-03-19"),
            (Nl, "donderdag over een week", "2026-03-19"),
            (Pl, "za tydzień w piątek", "2026-03-20"),
        ],
    );
}

/// The last date of a text, in which "the day after" counts from the one before.
fn last(text: &str, language: Language, on: Date) -> String {
    let lexed = Lexed::new(text);
    let words = Words::new(&lexed, language, &Respelt::default(), &Tries::default());
    let hits = scan(&words, 0..words.words.len(), language, on);
    hits.last().map_or("-".into(), |h| {
        let [a, b] = h.days(Direction::Future);
        if a == b { a.to_string() } else { format!("{a}..{b}") }
    })
}

#[test]
fn days_counted_from_the_day_named_before() {
    let on = date(2026, 3, 12);
    for (language, text, expected) in [
        (De, "Am 15. kommt die Gage, am Tag darauf zahlen wir", "2026-03-16"),
        (De, "bis 8.4. auf Lehrgang, erst am Montag danach wieder da", "2026-04-13"),
        (De, "Am 20. ist Messe, tags drauf überweise ich", "2026-03-21"),
        (De, "Am 1. April wird gezahlt, am selben Tag geht es raus", "2026-04-01"),
        (Pl, "28 marca dotacja, dzień później przelew", "2026-03-29"),
        (Pl, "W środę wypłata, nazajutrz przelew", "2026-03-19"),
        (Nl, "22 april is de veiling, daags erna betalen we", "2026-04-23"),
        (Nl, "op 8 april wordt geteld en de volgende dag krijgt u het", "2026-04-09"),
        (Nl, "zondag sluiten we, de week erna tel ik de kas", "2026-03-16..2026-03-22"),
        (En, "the cheque comes on the 15th and you get yours next morning", "2026-03-16"),
        (En, "we are paid on Wednesday, you are paid the day after.", "2026-03-19"),
        (En, "On 2 April we close. Two days later we pay", "2026-04-04"),
    ] {
        assert_eq!(last(text, language, on), expected, "{language} {text}");
    }
}

#[test]
fn the_nth_day_of_a_month() {
    check(
        date(2026, 3, 12),
        &[
            (De, "am dritten Dienstag im Oktober", "2026-10-20"),
            (De, "am ersten Mai-Samstag", "2026-05-02"),
            (De, "am letzten Juni-Tag", "2026-06-30"),
            (De, "am Letzten dieses Monats", "2026-03-31"),
            (De, "letzten Monat", "2026-02-01..2026-02-28"),
            (Pl, "ostatniego maja", "2026-05-31"),
            (Pl, "w ostatnią sobotę miesiąca", "2026-03-28"),
            (Pl, "druga środa października", "2026-10-14"),
            (Nl, "de laatste van september", "2026-09-30"),
            (Nl, "de eerste werkdag van 't jaar", "2027-01-04"),
            (En, "the last Friday in October", "2026-10-30"),
            (En, "first tuesday of last month", "2026-02-03"),
            (En, "first week of September", "2026-09-01..2026-09-07"),
            (En, "the second last day of May", "2026-05-30"),
            (En, "first of the month", "2026-04-01"),
            (En, "at month end", "2026-03-29..2026-03-31"),
        ],
    );
}

#[test]
fn dialects_parts_of_the_day_and_spellings() {
    check(
        date(2026, 3, 12),
        &[
            (De, "Freitach", "2026-03-13"),
            (De, "am Samschdag", "2026-03-14"),
            (De, "am Zischtig", "2026-03-17"),
            (De, "morn am Morge", "2026-03-13"),
            (De, "Endi Mai", "2026-05-29..2026-05-31"),
            (De, "nächscht Woch", "2026-03-16..2026-03-22"),
            (De, "bis zum 31 oder später", "2026-03-31"),
            (Pl, "wczorej", "2026-03-11"),
            (Pl, "Zapłacę dziesiątego.", "2026-04-10"),
            (Pl, "dwudziestego piątego macie nas z głowy", "2026-03-25"),
            (Pl, "trzeciego ponaglenia", "-"),
            (Pl, "na połowę marca", "2026-03-13..2026-03-17"),
            (Pl, "połowę w lutym", "2027-02-01..2027-02-28"),
            (Nl, "twaalf juni", "2026-06-12"),
            (Nl, "zoaterdag", "2026-03-14"),
            (Nl, "op de dertiende maak ik het over", "2026-03-13"),
            (En, "this morning", "2026-03-12"),
            (En, "last nite", "2026-03-11"),
            (En, "it goes in the morning", "2026-03-13"),
            (En, "the morra", "2026-03-13"),
            (En, "2026/aug/01", "2026-08-01"),
            (En, "third of May twenty twenty-seven", "2027-05-03"),
            (En, "the twenty third day of September", "2026-09-23"),
        ],
    );
}

#[test]
fn what_directly_follows_says_it_more_exactly() {
    check(
        date(2026, 3, 12),
        &[
            (En, "next Thursday, the 26th", "2026-03-26"),
            (De, "Freitag, 17.04.26", "2026-04-17"),
            (De, "nächste Woche, also am 18.", "2026-03-18"),
            (De, "nächste Woche, genauer am Freitag, 20.3.", "2026-03-20"),
            (De, "nächste Woche, am Mittwoch", "2026-03-18"),
            (Nl, "eind juni, op de dertigste om precies te zijn", "2026-06-30"),
            (Nl, "eind januari, concreet 29 januari", "2027-01-29"),
            (Pl, "pismo z dnia 18 lutego br.", "2026-02-18"),
            (Pl, "w przyszły piątek, dwudziestego, jadę", "2026-03-20"),
            (Pl, "za tydzień, dziewiętnastego, płacę", "2026-03-19"),
            (Nl, "vrijdag 10/4", "2026-04-10"),
            (De, "Freitag, vierter Akt", "2026-03-13"),
            (En, "Sunday, Mar 8", "2026-03-08"),
            (De, "15. April, 15. Mai und 15. Juni", "2026-04-15"),
            (En, "Monday, first thing", "2026-03-16"),
        ],
    );
}
