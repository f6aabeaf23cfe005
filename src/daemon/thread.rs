//! What ties an unthreaded mail to an account.

/// Domains that belong to nobody's company.
const FREEMAIL: &[&str] = &[
    "aol.com", "arcor.de", "duck.com", "fastmail.com", "freenet.de", "gmail.com", "gmx.at", "gmx.ch", "gmx.de",
    "gmx.net", "googlemail.com", "hetnet.nl", "home.nl", "hotmail.com", "hotmail.de", "hotmail.nl", "icloud.com",
    "interia.pl", "kpnmail.nl", "live.com", "live.nl", "mac.com", "mail.com", "mail.de", "mailbox.org", "me.com",
    "msn.com", "o2.pl", "onet.eu", "onet.pl", "op.pl", "outlook.com", "outlook.de", "poczta.fm", "poczta.onet.pl",
    "posteo.de", "proton.me", "protonmail.com", "skynet.be", "t-online.de", "telenet.be", "tlen.pl", "tutanota.com",
    "upcmail.nl", "vp.pl", "web.de", "wp.pl", "xs4all.nl", "yahoo.com", "yahoo.de", "ymail.com", "ziggo.nl",
    "btinternet.com", "eircom.net", "sky.com", "virginmedia.com", "hotmail.co.uk", "yahoo.co.uk",
];

/// Stems of words about invoices and payments in the four languages, folded to ASCII.
const MONEY: &[&str] = &[
    // de
    "rechnung", "zahl", "ueberweis", "uberweis", "mahnung", "betrag", "faellig", "fallig", "konto", "raten",
    "inkasso", "insolv", "gutschrift", "beleg", "forderung",
    // pl
    "faktur", "platnos", "zaplac", "zaplat", "przelew", "przela", "wplat", "splat", "naleznos", "zalegl", "rat ",
    "raty", "korekt", "wezwan", "upadlos",
    // nl
    "factuur", "factur", "betaal", "betal", "overgemaakt", "overmaken", "rekening", "aanmaning", "herinnering",
    "termijn", "incasso", "faillis", "creditnota",
    // en
    "invoice", "payment", "paid", "pay ", "paying", "remit", "overdue", "reminder", "balance", "instalment",
    "installment", "statement", "credit note", "insolven", "amount",
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

/// Words of subject and text that may be an invoice's number: at least three characters with a digit.
pub(super) fn numbers_in(subject: &str, text: &str) -> Vec<String> {
    const MOST: usize = 200;
    let words = subject.split_whitespace().chain(text.split_whitespace());
    let trimmed = words.map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
    let candidate = |w: &&str| w.len() >= 3 && w.len() <= 40 && w.chars().any(|c| c.is_ascii_digit());
    trimmed.filter(candidate).take(MOST).map(str::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_about_money_are_found_with_and_without_marks() {
        for text in ["Wir überweisen morgen", "Zaplacilem wczoraj", "De factuur is betaald", "When is it overdue?", "100 €"] {
            assert!(about_money(text), "{text}");
        }
        for text in ["Frohe Ostern!", "Do zobaczenia jutro", "Tot morgen", "See you on Friday"] {
            assert!(!about_money(text), "{text}");
        }
    }

    #[test]
    fn numbers_keep_their_inner_signs() {
        assert_eq!(numbers_in("Re: Rechnung RE-2026/17.", "Nr. 4711, bitte"), ["RE-2026/17", "4711"]);
    }
}
