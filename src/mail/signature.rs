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
#[rustfmt::skip]
const SENT: &[&str] = &[
    "sent from", "sent via", "sent with", "sent using", "get outlook", "download outlook", "gesendet",
    "von mein", "diese nachricht wurde von mein", "diese e-mail wurde von mein", "holen sie sich",
    "verstuurd", "verzonden", "vanaf mijn", "dit bericht is verzonden", "download outlook", "wysłan",
    "wyslan", "pobierz", "wiadomość wysłana z", "envoyé", "télécharge", "obtenez", "obtenir", "inviato",
    "enviado", "skickat från", "sendt fra", "odesláno z", "von unterwegs",
];

/// … and what it then names.
#[rustfmt::skip]
const DEVICES: &[&str] = &[
    "iphone", "ipod", "mailbox", "airmail", "my cell", "htc", "nokia", "pixel", "oneplus", "motorola",
    "mobiel", "ipad", "ios", "android", "samsung", "galaxy", "huawei", "xiaomi", "outlook", "gmx", "web.de",
    "mail app", "mail-app", "yahoo", "blackberry", "windows", "proton", "spark", "handy", "mobil",
    "smartphone", "smartfon", "telefon", "phone", "k-9", "aquamail", "aqua mail", "bluemail", "tablet",
    "onet", "interia", "poczt", "t-online", "thunderbird", "fairemail", "gmail", "telekom", "freenet",
    "mailbird", "toestel",
];

fn is_phone_footer(line: &str) -> bool {
    // Links in Markdown: "Get [Outlook for iOS](…)".
    let line = &line.replace('[', "");
    let line = line.trim_start_matches(['-', '_', '—', '–', ' ', '[', '(', '<']);
    let words = line.split_whitespace().count();
    // "Outlook voor iOS downloaden", "Outlook für Android herunterladen", "Get Outlook for iOS".
    if line.contains("outlook") && (line.contains("ios") || line.contains("android")) && words <= 9 {
        return true;
    }
    line.chars().count() <= 110
        && SENT.iter().any(|start| line.starts_with(start))
        && DEVICES.iter().any(|device| line.contains(device))
        // "Gesendet habe ich es per Handy am Montag." is a sentence.
        && words <= 12
        && !(line.contains(" habe") || line.contains(" have ") || line.contains(" heb ") || line.contains(" wurde am"))
}

/// What a disclaimer speaks about …
#[rustfmt::skip]
const ABOUT: &[&str] = &[
    "mail", "message", "nachricht", "bericht", "wiadomoś", "wiadomos", "transmission", "communication",
    "korrespondenz", "korespondenc", "informatie", "information", "informacj",
];

/// … what it says, in words that a customer hardly uses about an invoice.
#[rustfmt::skip]
const LEGAL: &[&str] = &[
    "vertraulich", "confidential", "vertrouwelijk", "poufn", "privileged", "intended recipient",
    "intended only", "intended solely", "intended for", "named addressee", "bestimmungsgemäß",
    "nicht der richtige adressat", "nicht der beabsichtigte", "irrtümlich", "irrtuemlich",
    "versehentlich erhalten", "unbefugt", "uitsluitend bestemd", "geadresseerde", "onbevoegd",
    "wyłącznie dla adresata", "zamierzonym adresat", "adresatem", "jest przeznaczona",
    "administratorem danych", "administratorem państwa", "rodo", "gdpr", "dsgvo", "disclaimer",
];

/// Short footers that programs add.
#[rustfmt::skip]
const ADDED: &[&str] = &[
    "virenfrei", "virus-free", "virus free", "virusvrij", "wolna od wirusów", "wolny od wirusów",
    "nie zawiera wirusów", "avast", "avg.com", "checked for viruses", "auf viren geprüft",
    "auf viren untersucht", "scanned for viruses", "gecontroleerd op virussen", "think before you print",
    "before printing", "before you print", "vor dem ausdrucken", "bevor sie diese mail",
    "bevor sie diese e-mail ausdrucken", "denken sie an die umwelt", "denk aan het milieu",
    "przed wydrukowaniem", "zanim wydrukujesz", "consider the environment", "this email was scanned",
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
        if let Some(within) = disclaimer_in(paragraph).filter(|within| !first || *within > 0) {
            return Some(start + within);
        }
        first &= paragraph.iter().all(|line| line.is_rule(3));
    }
    None
}

/// Where in a paragraph a disclaimer begins: it may stand right below a name.
fn disclaimer_in(paragraph: &[Line<'_>]) -> Option<usize> {
    let says = |line: &Line<'_>, words: &[&str]| words.iter().any(|word| line.key().contains(word));
    let added = paragraph.iter().position(|line| says(line, ADDED) && line.key().len() < 300);
    // Words of a phrase may stand on two lines.
    let joined = paragraph.iter().map(Line::key).collect::<Vec<_>>().join(" ");
    let has = |words: &[&str]| words.iter().any(|word| joined.contains(word));
    if joined.len() < 110 || !has(ABOUT) || !has(LEGAL) {
        return added;
    }
    let mut start = paragraph.iter().position(|line| says(line, LEGAL)).unwrap_or(0);
    // Back over the lines of the same wrapped prose.
    while start > 0 && paragraph.get(start - 1).is_some_and(|line| line.key().chars().count() > 50) {
        start -= 1;
    }
    Some(added.map_or(start, |added| added.min(start)))
}

/// How gateways begin a warning above a mail from outside …
#[rustfmt::skip]
const WARNINGS: &[&str] = &[
    "caution", "warning", "achtung", "vorsicht", "warnung", "let op", "waarschuwing", "uwaga",
    "ostrzeżenie", "[extern", "extern", "attention", "you don't often get", "sie erhalten nicht",
    "sie erhalten nur selten", "u ontvangt niet vaak", "nie otrzymujesz często",
];

/// … and what it says.
#[rustfmt::skip]
const OUTSIDE: &[&str] = &[
    "external", "externe", "outside", "außerhalb", "buiten", "spoza", "zewnętrz", "[extern]", "learn why",
    "erfahren sie, warum", "meer informatie over waarom", "dowiedz się, dlaczego",
];

/// How many of the first lines are a gateway's warning that the mail came from outside.
pub(super) fn banner_lines(lines: &[Line<'_>]) -> usize {
    let Some(first) = lines.first().map(Line::key) else { return 0 };
    if !WARNINGS.iter().any(|word| first.trim_start_matches('*').starts_with(word)) {
        return 0;
    }
    // Tags stand alone on their line; sentences may run to the end of their paragraph.
    let paragraph = match first.starts_with('[') && first.ends_with(']') {
        true => 1,
        false => lines.iter().take(6).position(Line::is_blank).unwrap_or(lines.len().min(6)),
    };
    let says = lines.iter().take(paragraph).any(|line| OUTSIDE.iter().any(|word| line.key().contains(word)));
    let about =
        lines.iter().take(paragraph).any(|line| line.key().contains("mail") || line.key().starts_with('['));
    // A warning without an empty line below it cannot be told from the text.
    let ends = paragraph == 1 || lines.get(paragraph).is_some_and(Line::is_blank);
    if says && about && ends { paragraph } else { 0 }
}
