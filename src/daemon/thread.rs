//! What ties an unthreaded mail to an account.

use crate::dunning::normalise_number;

/// Domains that belong to nobody's company.
const FREEMAIL: &[&str] = &[
    "aol.com",
    "arcor.de",
    "duck.com",
    "fastmail.com",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hetnet.nl",
    "home.nl",
    "hotmail.com",
    "hotmail.de",
    "hotmail.nl",
    "icloud.com",
    "interia.pl",
    "kpnmail.nl",
    "live.com",
    "live.nl",
    "mac.com",
    "mail.com",
    "mail.de",
    "mailbox.org",
    "me.com",
    "msn.com",
    "o2.pl",
    "onet.eu",
    "onet.pl",
    "op.pl",
    "outlook.com",
    "outlook.de",
    "poczta.fm",
    "poczta.onet.pl",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "skynet.be",
    "t-online.de",
    "telenet.be",
    "tlen.pl",
    "tutanota.com",
    "upcmail.nl",
    "vp.pl",
    "web.de",
    "wp.pl",
    "xs4all.nl",
    "yahoo.com",
    "yahoo.de",
    "ymail.com",
    "ziggo.nl",
    "btinternet.com",
    "eircom.net",
    "sky.com",
    "virginmedia.com",
    "hotmail.co.uk",
    "yahoo.co.uk",
];

/// Stems of words about invoices and payments in the four languages, folded to ASCII.
const MONEY: &[&str] = &[
    // de
    "rechnung",
    "zahl",
    "ueberweis",
    "uberweis",
    "mahnung",
    "betrag",
    "faellig",
    "fallig",
    "konto",
    "raten",
    "inkasso",
    "insolv",
    "gutschrift",
    "beleg",
    "forderung",
    // pl
    "faktur",
    "platnos",
    "zaplac",
    "zaplat",
    "przelew",
    "przela",
    "wplat",
    "splat",
    "naleznos",
    "zalegl",
    "rat ",
    "raty",
    "korekt",
    "wezwan",
    "upadlos",
    // nl
    "factuur",
    "factur",
    "betaal",
    "betal",
    "overgemaakt",
    "overmaken",
    "rekening",
    "aanmaning",
    "herinnering",
    "termijn",
    "incasso",
    "faillis",
    "creditnota",
    // en
    "invoice",
    "payment",
    "paid",
    "pay ",
    "paying",
    "remit",
    "overdue",
    "reminder",
    "balance",
    "instalment",
    "installment",
    "statement",
    "credit note",
    "insolven",
    "amount",
];

/// Whether a domain hands out addresses to anybody.
pub(super) fn is_freemail(domain: &str) -> bool {
    FREEMAIL.contains(&domain.to_lowercase().as_str())
}

/// Whether a text has words about invoices or payments.
pub(super) fn about_money(text: &str) -> bool {
    let folded: String = text.chars().flat_map(fold).chain([' ']).collect();
    MONEY.iter().any(|stem| folded.contains(stem)) || text.contains(['€', '£']) || folded.contains(" eur ")
}

/// Lower case, Latin letters without their marks.
fn fold(c: char) -> impl Iterator<Item = char> {
    let c = match c.to_lowercase().next().unwrap_or(c) {
        'ä' | 'á' | 'à' | 'ą' => 'a',
        'ö' | 'ó' | 'ő' => 'o',
        'ü' | 'ú' => 'u',
        'ć' => 'c',
        'ę' | 'é' | 'è' | 'ë' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ś' => 's',
        'ź' | 'ż' => 'z',
        'ï' | 'í' => 'i',
        '\n' | '\t' | ',' | '.' | '!' | '?' => ' ',
        other => other,
    };
    let double = (c == 'ß').then_some('s');
    std::iter::once(if c == 'ß' { 's' } else { c }).chain(double)
}

/// Whether an invoice's number stands in a text, whatever its spelling: `FV 12/03/2026` as `fv12-03-2026`. Whole
/// words only, so that 101 is not found in 1010.
pub(super) fn mentions(text: &str, number: &str) -> bool {
    const LONGEST: usize = 6;
    let wanted = normalise_number(number);
    if wanted.len() < 3 {
        return false;
    }
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(normalise_number).collect();
    (0..words.len()).any(|start| {
        let mut joined = String::new();
        words[start..].iter().take(LONGEST).any(|word| {
            joined.push_str(word);
            joined == wanted
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_money_are_found_with_and_without_marks() {
        for text in [
            "Wir überweisen morgen",
            "Zaplacilem wczoraj",
            "De factuur is betaald",
            "When is it overdue?",
            "100 €",
        ] {
            assert!(about_money(text), "{text}");
        }
        for text in ["Frohe Ostern!", "Do zobaczenia jutro", "Tot morgen", "See you on Friday"] {
            assert!(!about_money(text), "{text}");
        }
    }

    #[test]
    fn numbers_are_found_in_any_spelling_but_never_within_another() {
        assert!(mentions("Re: Rechnung RE-2026/17.", "RE 2026-17"));
        assert!(mentions("faktura fv12/03/2026", "FV 12/03/2026"));
        assert!(mentions("Nr. 4711, bitte", "4711"));
        assert!(!mentions("Nr. 47110, bitte", "4711"));
        assert!(!mentions("am 17. kommt", "17"));
    }
}
