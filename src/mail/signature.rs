//! What stands below a text and is no part of what its writer says: signatures, phone footers, disclaimers.

use super::heads::Line;

/// Which lines of one unbroken stretch of new text belong to the signature; indices into `lines`.
pub(super) fn signature_lines(lines: &[Line<'_>]) -> Vec<bool> {
    let mut marks = vec![false; lines.len()];
    let mut from = lines.len();
    // RFC 3676 4.3: "-- " alone on a line; most servers and people lose the blank.
    if let Some(at) = lines.iter().position(|line| matches!(line.text.trim(), "--" | "—")) {
        from = at;
    }
    if let Some(at) = ruled_off(lines.get(..from).unwrap_or_default()) {
        from = at;
    }
    if let Some(at) = disclaimer(lines.get(..from).unwrap_or_default()) {
        from = at;
    }
    for mark in marks.iter_mut().skip(from) {
        *mark = true;
    }
    for (mark, line) in marks.iter_mut().zip(lines) {
        *mark |= is_phone_footer(line.key());
    }
    // A rule above the signature, or at the end, belongs to it.
    let mut at = lines.len();
    while let Some(before) = at.checked_sub(1) {
        let (Some(line), Some(mark)) = (lines.get(before), marks.get_mut(before)) else { break };
        if *mark || line.is_blank() || line.is_rule(2) {
            *mark = true;
            at = before;
        } else {
            break;
        }
    }
    marks
}

/// A rule with an address block below it, as some companies draw it: short lines to the end, and among them a way
/// to reach somebody.
fn ruled_off(lines: &[Line<'_>]) -> Option<usize> {
    let at = lines.iter().rposition(|line| line.is_rule(5))?;
    let below = lines.get(at + 1..)?;
    let contact = ["@", "www.", "http", "tel", "fax", "mobil", "phone"];
    let fits = at > 0
        && below.len() <= 14
        && below.iter().all(|line| line.key().chars().count() <= 90 && !line.key().ends_with(['?', '!']))
        && below.iter().any(|line| contact.iter().any(|word| line.key().contains(word)));
    fits.then_some(at)
}

/// How a footer of a phone or an app begins …
const SENT: &[&str] = &[
    "sent from",
    "sent via",
    "sent with",
    "sent using",
    "get outlook",
    "download outlook",
    "gesendet",
    "von mein",
    "diese nachricht wurde von mein",
    "diese e-mail wurde von mein",
    "holen sie sich",
    "verstuurd",
    "verzonden",
    "vanaf mijn",
    "dit bericht is verzonden",
    "download outlook",
    "wysłan",
    "wyslan",
    "pobierz",
    "wiadomość wysłana z",
    "envoyé",
    "télécharge",
    "obtenez",
    "obtenir",
    "inviato",
    "enviado",
    "skickat från",
    "sendt fra",
    "odesláno z",
    "von unterwegs",
];

/// … and what it then names.
const DEVICES: &[&str] = &[
    "iphone",
    "ipod",
    "mailbox",
    "airmail",
    "my cell",
    "htc",
    "nokia",
    "pixel",
    "oneplus",
    "motorola",
    "mobiel",
    "ipad",
    "ios",
    "android",
    "samsung",
    "galaxy",
    "huawei",
    "xiaomi",
    "outlook",
    "gmx",
    "web.de",
    "mail app",
    "mail-app",
    "yahoo",
    "blackberry",
    "windows",
    "proton",
    "spark",
    "handy",
    "mobil",
    "smartphone",
    "smartfon",
    "telefon",
    "phone",
    "k-9",
    "aquamail",
    "aqua mail",
    "bluemail",
    "tablet",
    "onet",
    "interia",
    "poczt",
    "t-online",
    "thunderbird",
    "fairemail",
    "gmail",
    "telekom",
    "freenet",
    "mailbird",
    "toestel",
];

fn is_phone_footer(line: &str) -> bool {
    // Links in Markdown: "Get [Outlook for iOS](…)".
    let line = &line.replace('[', "");
    let line = line.trim_start_matches(['-', '_', '—', '–', ' ', '[', '(', '<']);
    line.chars().count() <= 110
        && SENT.iter().any(|start| line.starts_with(start))
        && DEVICES.iter().any(|device| line.contains(device))
        // "Gesendet habe ich es per Handy am Montag." is a sentence.
        && line.split_whitespace().count() <= 12
        && !(line.contains(" habe") || line.contains(" have ") || line.contains(" heb ") || line.contains(" wurde am"))
}

/// What a disclaimer speaks about …
const ABOUT: &[&str] = &[
    "mail",
    "message",
    "nachricht",
    "bericht",
    "wiadomoś",
    "wiadomos",
    "transmission",
    "communication",
    "korrespondenz",
    "korespondenc",
    "informatie",
    "information",
    "informacj",
];

/// … what it says, in words that a customer hardly uses about an invoice.
const LEGAL: &[&str] = &[
    "vertraulich",
    "confidential",
    "vertrouwelijk",
    "poufn",
    "privileged",
    "intended recipient",
    "intended only",
    "intended solely",
    "intended for",
    "named addressee",
    "bestimmungsgemäß",
    "nicht der richtige adressat",
    "nicht der beabsichtigte",
    "irrtümlich",
    "irrtuemlich",
    "versehentlich erhalten",
    "unbefugt",
    "uitsluitend bestemd",
    "geadresseerde",
    "onbevoegd",
    "wyłącznie dla adresata",
    "zamierzonym adresat",
    "adresatem",
    "jest przeznaczona",
    "administratorem danych",
    "administratorem państwa",
    "rodo",
    "gdpr",
    "dsgvo",
    "disclaimer",
];

/// Short footers that programs add.
const ADDED: &[&str] = &[
    "virenfrei",
    "virus-free",
    "virus free",
    "virusvrij",
    "wolna od wirusów",
    "wolny od wirusów",
    "nie zawiera wirusów",
    "avast",
    "avg.com",
    "checked for viruses",
    "auf viren geprüft",
    "auf viren untersucht",
    "scanned for viruses",
    "gecontroleerd op virussen",
    "think before you print",
    "before printing",
    "before you print",
    "vor dem ausdrucken",
    "bevor sie diese mail",
    "bevor sie diese e-mail ausdrucken",
    "denken sie an die umwelt",
    "denk aan het milieu",
    "przed wydrukowaniem",
    "zanim wydrukujesz",
    "consider the environment",
    "this email was scanned",
];

/// The first line of a disclaimer that reaches to the end. The first paragraph of a text is never one.
fn disclaimer(lines: &[Line<'_>]) -> Option<usize> {
    let mut at = 0;
    let mut first = true;
    while at < lines.len() {
        let start = at;
        while lines.get(at).is_some_and(|line| !(line.is_blank() || at > start && line.is_rule(3))) {
            at += 1;
        }
        if at == start {
            at += 1;
            continue;
        }
        let paragraph = lines.get(start..at).unwrap_or_default();
        if !first && says_disclaimer(paragraph) {
            return Some(start);
        }
        first &= paragraph.iter().all(|line| line.is_rule(3));
    }
    None
}

fn says_disclaimer(paragraph: &[Line<'_>]) -> bool {
    let length: usize = paragraph.iter().map(|line| line.key().len()).sum();
    let says =
        |words: &[&str]| paragraph.iter().any(|line| words.iter().any(|word| line.key().contains(word)));
    let joined;
    let about_and_legal = if length < 2000 && paragraph.len() > 1 {
        // Words of a phrase may stand on two lines.
        joined = paragraph.iter().map(Line::key).collect::<Vec<_>>().join(" ");
        ABOUT.iter().any(|word| joined.contains(word)) && LEGAL.iter().any(|word| joined.contains(word))
    } else {
        says(ABOUT) && says(LEGAL)
    };
    about_and_legal && length >= 110 || says(ADDED) && length < 400
}
