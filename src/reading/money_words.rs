//! Words beside numbers: what makes a sum of one, and what says that it is none.

use super::numbers::zloty;
use crate::dunning::{Currency, Language};

/// A word before a number that makes it the number of something.
pub(super) fn numbers_things(word: &str) -> bool {
    matches!(
        word,
        "nr" | "nummer"
            | "rechnung"
            | "invoice"
            | "faktura"
            | "fakture"
            | "faktury"
            | "fv"
            | "numer"
            | "zamowienie"
            | "zlecenie"
            | "factuur"
            | "no"
            | "number"
            | "rg"
            | "re"
            | "beleg"
            | "kw"
            | "week"
            | "seite"
            | "page"
            | "auftrag"
            | "order"
            | "inv"
            | "number's"
            | "durchwahl"
            | "tel"
            | "extension"
            | "ext"
            | "zone"
            | "filiale"
            | "§"
            | "art"
            | "uhr"
            | "sammler"
            | "position"
            | "pos"
            | "ticket"
            | "#"
            | "gutschrift"
            | "form"
            | "unit"
    ) || word.ends_with("nummer")
}

/// A word before a number that makes it a year.
pub(super) fn dates_years(word: &str) -> bool {
    matches!(
        word,
        "in" | "im"
            | "jahr"
            | "of"
            | "seit"
            | "since"
            | "year"
            | "w"
            | "od"
            | "rok"
            | "jaar"
            | "fur"
            | "ende"
            | "anfang"
    )
}

/// A word for a round sum of money.
pub(super) fn says_sum(word: &str) -> bool {
    matches!(
        word,
        "hunderter"
            | "hunni"
            | "tausender"
            | "zehner"
            | "zwanziger"
            | "zwanni"
            | "funfziger"
            | "fuffziger"
            | "fuffi"
            | "fuffie"
            | "grand"
            | "tenner"
            | "tenners"
            | "tientje"
            | "tientjes"
            | "tysiak"
            | "tysiaka"
    )
}

/// A word behind a figure that says it is no money.
pub(super) fn counts_things(word: &str) -> bool {
    matches!(
        word,
        "%" | "x"
            | "×"
            | "prozent"
            | "percent"
            | "procent"
            | "stuck"
            | "stk"
            | "tage"
            | "tagen"
            | "days"
            | "dni"
            | "dagen"
            | "kg"
            | "liter"
            | "m"
            | "qm"
            | "km"
            | "uhr"
            | "h"
            | "cartons"
            | "bags"
            | "cases"
            | "heads"
            | "platten"
            | "lampen"
            | "paletten"
            | "kisten"
            | "minuten"
            | "minutes"
            | "wochen"
            | "weeks"
            | "euro-paletten"
            | "er"
            | "boxes"
            | "pieces"
            | "pcs"
            | "sztuk"
            | "sztuki"
            | "szt"
            | "palet"
            | "palety"
            | "workow"
            | "godzin"
            | "godz"
            | "kartonow"
            | "skrzynek"
            | "paczek"
            | "osob"
            | "razy"
            | "rat"
            | "tygodni"
            | "miesiecy"
            | "minut"
            | "lat"
            | "stuks"
            | "personen"
            | "mal"
            | "times"
            | "guests"
            | "people"
            | "leute"
            | "gaste"
            | "ludzi"
            | "gosci"
            | "mensen"
            | "gasten"
            | "years"
            | "jahre"
            | "jaar"
            | "metres"
            | "meter"
            | "miles"
            | "keer"
            | "litres"
            | "st"
            | "t"
            | "hours"
            | "stunden"
    )
}

/// The currency of a sum that names none.
pub(super) fn default_currency(language: Language) -> Currency {
    match language {
        Language::De | Language::Nl => Currency::EUR,
        Language::Pl => Currency::PLN,
        Language::En => Currency::GBP,
    }
}

/// The currency that a word names; `true` when the word is one only directly before a figure.
pub(super) fn currency(word: &str, language: Language) -> Option<(Currency, bool)> {
    let code = match word {
        "€" | "eur" | "euro" | "euros" | "euronen" | "teuro" | "eurocent" => "EUR",
        "zl" | "pln" | "zloty" | "zlotych" | "zlote" | "zlotowk" | "zlotowek" | "zlociszy" => "PLN",
        word if zloty(word).is_some() => "PLN",
        "£" | "gbp" | "pounds" | "pound" | "quid" | "sterling" => "GBP",
        "$" | "usd" | "dollars" | "dollar" | "bucks" => "USD",
        "chf" | "franken" | "sfr" | "francs" | "stutz" => "CHF",
        "fr" if language == Language::De => return Some((Currency::CHF, true)).map(|(c, _)| (c, false)),
        "₦" | "naira" | "ngn" => "NGN",
        "n" if language == Language::En => return "NGN".parse().ok().map(|c| (c, true)),
        "r" if language == Language::En => return "ZAR".parse().ok().map(|c| (c, true)),
        "rs" if language == Language::En => "INR",
        "inr" | "rupees" | "₹" => "INR",
        "₱" | "php" => "PHP",
        "rm" if language == Language::En => return "MYR".parse().ok().map(|c| (c, true)),
        "₴" => "UAH",
        "₺" => "TRY",
        "¥" => "JPY",
        "zar" | "rand" => "ZAR",
        "aud" => "AUD",
        "nzd" => "NZD",
        "cad" => "CAD",
        "czk" | "kc" => "CZK",
        "sek" => "SEK",
        "nok" => "NOK",
        "dkk" => "DKK",
        "huf" => "HUF",
        _ => return None,
    };
    code.parse().ok().map(|c| (c, false))
}
