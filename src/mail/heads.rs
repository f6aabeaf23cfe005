//! The heads that clients put above an earlier mail: the attribution ("On … wrote:"), the separator
//! ("-----Original Message-----") and the block of labelled lines (From, Sent, To, Subject).

use std::cell::OnceCell;

/// A line of a text in the form in which heads are looked for: lower case, without marks of emphasis.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// As written.
    pub(super) text: &'t str,
    /// Whether it begins with `>`.
    pub(super) quoted: bool,
    blank: bool,
    /// Made when it is asked for: nobody looks closely at what is quoted.
    key: OnceCell<String>,
}

impl<'t> Line<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        // A blank before `>` is how RFC 3676 tells a typed one from a mark.
        let quoted = text.trim_start_matches(['\u{feff}', '\u{200b}']).starts_with('>');
        let blank = beginning(text).chars().all(is_blank);
        Line { text, quoted, blank, key: OnceCell::new() }
    }

    /// Lower case, white space folded, emphasis removed.
    pub(super) fn key(&self) -> &str {
        self.key.get_or_init(|| {
            let beginning = beginning(self.text);
            let mut key = String::with_capacity(beginning.len());
            for word in beginning.split(is_blank).filter(|word| !word.is_empty()) {
                if !key.is_empty() {
                    key.push(' ');
                }
                word.chars().for_each(|c| match c.is_ascii() {
                    true => key.push(c.to_ascii_lowercase()),
                    false => key.extend(c.to_lowercase()),
                });
            }
            key
        })
    }

    pub(super) fn is_blank(&self) -> bool {
        self.blank
    }

    /// A rule drawn with at least `least` characters: `____`, `-----`.
    pub(super) fn is_rule(&self, least: usize) -> bool {
        self.key().chars().count() >= least
            && self
                .key()
                .chars()
                .all(|c| matches!(c, '-' | '_' | '=' | '—' | '–' | '~' | '#' | '+' | '.' | '─' | '━'))
    }
}

/// How many bytes of a line are looked at: neither heads nor footers are longer.
const KEY: usize = 4000;

fn beginning(line: &str) -> &str {
    line.get(..line.floor_char_boundary(KEY)).unwrap_or(line)
}

/// White space, what looks like it, and marks of emphasis.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '*')
}

/// How a head is followed by what it introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    /// How many lines it takes.
    pub(super) lines: usize,
    /// Whether what follows may be new again once its `>` lines end; else all of the rest is the earlier mail.
    pub(super) marked: bool,
    /// Whether it says that the mail below is forwarded.
    pub(super) forward: bool,
}

/// An attribution wraps over at most so many lines, and is at most so long.
const WRAPS: usize = 6;
const LONGEST: usize = 600;

/// The head that begins at line `at`, if any.
pub(super) fn head_at(lines: &[Line<'_>], at: usize) -> Option<Head> {
    let line = lines.get(at)?;
    if line.is_blank() || line.quoted {
        return None;
    }
    let separated = separator(lines, at);
    let taken = separated.or_else(|| attribution(lines, at)).or_else(|| block(lines, at))?;
    let next = lines.iter().skip(at + taken).find(|line| !line.is_blank());
    Some(Head {
        lines: taken,
        marked: next.is_some_and(|line| line.quoted),
        forward: separated.is_some() && FORWARDED.iter().any(|word| line.key().contains(word)),
    })
}

/// Words of the separators above forwarded mails.
#[rustfmt::skip]
const FORWARDED: &[&str] = &[
    "forward", "weitergeleitet", "doorgestuurd", "przekaz", "przesłan", "transféré", "inoltrato",
    "reenviado",
];

/// "Wrote" in the languages of Europe, as attributions use it.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "wrote", "writes", "schrieb", "geschrieben", "schreibt", "schreef", "geschreven", "schrijft", "pisze",
    "napisał", "napisała", "napisał(a)", "napisali", "napisano", "a écrit", "écrit", "ha scritto", "scrive",
    "escribió", "escreveu", "skrev", "napsal", "napsal(a)", "napísal", "írta", "kirjoitti", "a scris",
    "написал",
];

/// How an attribution begins when the date comes first.
#[rustfmt::skip]
const OPENERS: &[&str] = &[
    "am ", "on ", "op ", "w dniu ", "dnia ", "dn. ", "le ", "il ", "el ", "em ", "den ", "dne ", "at ",
    "pe ", "a ", "pon", "wt", "śr", "czw", "pt", "sob", "nie", "mo", "di", "mi", "do", "fr", "sa", "so",
    "ma", "wo", "vr", "za", "zo", "tue", "thu", "zondag", "lun",
];

/// "Am … schrieb …:", "On … wrote:" and their kin, over up to [`WRAPS`] lines.
fn attribution(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let first = lines.get(at)?.key();
    let opens = OPENERS.iter().any(|opener| first.trim_start_matches(['-', ' ']).starts_with(opener))
        || first.starts_with(|c: char| c.is_ascii_digit())
        || first.contains('@')
        || verb(first);
    if !opens {
        return None;
    }
    let mut joined = String::new();
    let mut taken = 0;
    for line in lines.iter().skip(at).take(WRAPS + 2) {
        if line.is_blank() {
            // Some clients put the address on a line of its own between empty ones.
            let wrapped = joined.contains(':')
                && lines
                    .get(at + taken + 1)
                    .is_some_and(|next| next.key().starts_with('<') || next.key().starts_with("mailto:"));
            if !wrapped {
                return None;
            }
            taken += 1;
            continue;
        }
        // "> wrote:" is the end of a wrapped address, not a quotation.
        let tail = line.key().trim_start_matches('>').trim_start();
        let open_address = joined.matches('<').count() > joined.matches('>').count();
        if line.quoted && !(open_address && (verb(tail) || tail == ":") && tail.len() < 40) {
            return None;
        }
        taken += 1;
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line.key());
        if joined.len() > LONGEST {
            return None;
        }
        if ends_attribution(&joined) {
            let marked = lines.iter().skip(at + taken).find(|l| !l.is_blank()).is_some_and(|l| l.quoted);
            // Without `>` below, the rest would be lost if this were a sentence: then more evidence is asked.
            return is_attribution(&joined, marked).then_some(taken);
        }
        // Zoho frames it: "---- On … wrote ----".
        if joined.starts_with("---") && joined.ends_with("---") && verb(&joined) && has_time(&joined) {
            return Some(taken);
        }
        // A sentence that ends is no attribution that goes on.
        if joined.ends_with(['!', '?']) || joined.ends_with('.') && taken > 1 {
            return None;
        }
    }
    None
}

fn ends_attribution(text: &str) -> bool {
    let text = text.trim_end();
    text.ends_with(':') || text.ends_with("：")
}

fn is_attribution(text: &str, marked: bool) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let address = text.contains('@') || text.contains('<');
    let time = has_time(text);
    match verb(text) {
        true if marked => digits > 0 || address,
        // "At 6/16/2016 08:32 PM, you wrote:"
        true => {
            ends_with_verb(text)
                || address && digits > 0
                || time && digits >= 5
                || digits >= 7 && !holds_sentence(text)
        }
        // Any other language: an address and a time of day before the colon.
        false => address && time && digits >= 5 && text.len() < 300,
    }
}

/// Whether a sentence ends before the end: "… that you wrote. For the invoice …:". Abbreviations are shorter.
fn holds_sentence(text: &str) -> bool {
    let words = || text.split_whitespace();
    words().take(words().count().saturating_sub(1)).any(|word| {
        word.strip_suffix('.').is_some_and(|w| w.chars().count() > 4 && w.chars().all(char::is_alphabetic))
    })
}

fn verb(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '<' | '>' | '"'))
        .any(|word| VERBS.contains(&word))
}

/// "M <b@firma.test> wrote:" says enough without a date.
fn ends_with_verb(text: &str) -> bool {
    let text = text.trim_end_matches([':', ' ']);
    text.rsplit_once("> ").is_some_and(|(name, word)| name.contains('@') && VERBS.contains(&word))
}

/// `10:12`, `10.12 uur`, `10h12`.
fn has_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(4).any(|w| {
        w[0].is_ascii_digit() && matches!(w[1], b':' | b'h') && w[2].is_ascii_digit() && w[3].is_ascii_digit()
    })
}

/// What clients call the mail below their dashes.
#[rustfmt::skip]
const SEPARATORS: &[&str] = &[
    "original message", "original email", "original e-mail", "original mail", "forwarded message",
    "forwarded by", "forwarded email", "forwarded mail", "original appointment", "reply message",
    "begin forwarded message", "start of forwarded message", "ursprüngliche nachricht",
    "urspruengliche nachricht", "ursprüngliche mail", "ursprüngliche e-mail", "originalnachricht",
    "original-nachricht", "original nachricht", "originalmail", "weitergeleitete nachricht",
    "weitergeleitete e-mail", "anfang der weitergeleiteten nachricht", "weitergeleitet von",
    "oorspronkelijk bericht", "oorspronkelijke bericht", "origineel bericht", "oorspronkelijke e-mail",
    "doorgestuurd bericht", "doorgestuurde e-mail", "begin doorgestuurd bericht",
    "begin van het doorgestuurde bericht", "wiadomość oryginalna", "oryginalna wiadomość",
    "wiadomosc oryginalna", "oryginalna wiadomosc", "wiadomość źródłowa", "wiadomość przesłana dalej",
    "przekazana wiadomość", "przesłana wiadomość", "treść przekazanej wiadomości",
    "początek przekazywanej wiadomości", "wiadomość przekazana", "message d'origine", "message original",
    "message transféré", "début du message transféré", "messaggio originale", "messaggio inoltrato",
    "mensaje original", "mensaje reenviado", "původní zpráva",
];

/// "-----Original Message-----", "Begin forwarded message:", and a rule over a block of labelled lines.
fn separator(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    let below = |at: usize| lines.iter().enumerate().skip(at).find(|(_, line)| !line.is_blank());
    if line.is_rule(3) {
        let (next, _) = below(at + 1)?;
        let taken = block(lines, next)
            .or_else(|| if lines.get(next)?.quoted { None } else { attribution(lines, next) })?;
        return Some(next + taken - at);
    }
    let key = line.key();
    let bare = key.trim_start_matches(['-', '_', '=', ' ', '—', '–', '>', '|', '#']);
    let dashes = key.chars().count() - bare.chars().count();
    let named = SEPARATORS.iter().any(|name| {
        bare.strip_prefix(name).is_some_and(|rest| {
            let rest = rest.trim();
            match dashes {
                // Without dashes only Apple's form, alone on its line with a colon.
                0 => {
                    rest == ":"
                        || rest.is_empty()
                            && below(at + 1)
                                .is_some_and(|(next, line)| line.quoted || block(lines, next).is_some())
                }
                1 => rest.ends_with('-'),
                _ => {
                    rest.is_empty()
                        || rest.starts_with(['-', '_', '=', ':', '—', '<'])
                        || rest.contains('@')
                        || rest.ends_with('-')
                }
            }
        })
    });
    // Dashes, words, dashes, and below them a labelled line: so it looks in every language.
    let framed = dashes >= 4
        && key.ends_with("----")
        && !bare.is_empty()
        && below(at + 1).is_some_and(|(next, _)| block(lines, next).is_some());
    if !named && !framed {
        return None;
    }
    let next = below(at + 1).map(|(next, _)| next);
    Some(next.and_then(|next| block(lines, next).map(|taken| next + taken - at)).unwrap_or(1))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    From,
    Date,
    To,
    Copy,
    Subject,
    Else,
}

#[rustfmt::skip]
const LABELS: &[(Label, &[&str])] = &[
    (Label::From, &["from", "von", "van", "od", "de", "da", "från", "fra", "expéditeur", "mittente",
        "absender", "nadawca", "afzender", "feladó", "lähettäjä", "от"]),
    (Label::Date, &["sent", "date", "gesendet", "datum", "verzonden", "verstuurd", "wysłano", "wysłane",
        "wyslano", "data", "envoyé", "inviato", "enviado", "enviado el", "skickat", "sendt", "odesláno",
        "sent at", "date sent", "fecha", "gesendet am", "data wysłania", "dnia", "dato"]),
    (Label::To, &["to", "an", "aan", "do", "à", "a", "para", "til", "till", "empfänger", "adresat",
        "ontvanger", "destinataire", "komu", "pour", "кому"]),
    (Label::Copy, &["cc", "kopie", "dw", "do wiadomości", "udw", "bcc", "kopia", "copie à", "copia",
        "kopi", "cci"]),
    (Label::Subject, &["subject", "betreff", "onderwerp", "temat", "objet", "oggetto", "asunto",
        "assunto", "ämne", "emne", "předmět", "betr", "tytuł", "tárgy", "aihe"]),
    (Label::Else, &["reply-to", "reply to", "antwort an", "antwoord aan", "odpowiedz do", "odpowiedź do",
        "importance", "wichtigkeit", "priority", "priorität", "prioriteit", "urgentie", "ważność",
        "attachments", "anlagen", "anhänge", "bijlagen", "załączniki", "message-id", "organization",
        "organisation", "risposta", "when", "where", "flag", "répondre à", "categories"]),
];

fn label(line: &Line<'_>) -> Option<Label> {
    if line.quoted {
        return None;
    }
    // French sets a blank before the colon.
    let (name, _) = line.key().split_once(':')?;
    let name = name.trim();
    LABELS.iter().find(|(_, names)| names.contains(&name)).map(|(label, _)| *label)
}

/// How many lines a block of labelled lines takes that begins at `at`.
fn block(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let first = label(lines.get(at)?)?;
    if matches!(first, Label::Copy | Label::Else) {
        return None;
    }
    let mut seen = vec![first];
    let (mut taken, mut gap, mut wrapped) = (1, 0, 0);
    for (offset, line) in lines.iter().skip(at).enumerate().skip(1).take(40) {
        if line.is_blank() {
            gap += 1;
            // HTML turned to text may have an empty line between the labels; two end the block.
            if gap > 1 {
                break;
            }
            continue;
        }
        match label(line) {
            Some(label) => {
                seen.push(label);
                taken = offset + 1;
                (gap, wrapped) = (0, 0);
            }
            // Long lists of recipients and subjects wrap.
            None if gap == 0 && wrapped < 6 && !line.quoted => wrapped += 1,
            None => break,
        }
    }
    let has = |label: Label| usize::from(seen.contains(&label));
    let (from, rest) = (has(Label::From), has(Label::Date) + has(Label::To) + has(Label::Subject));
    (from == 1 && rest >= 2 || from == 0 && rest == 3).then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<usize>) {
        let lines: Vec<_> = text.lines().map(Line::new).collect();
        assert_eq!(head_at(&lines, 0).map(|head| head.lines), expected, "{text}");
    }

    #[test]
    fn attributions_of_four_languages_and_more() {
        check("Am Mo., 2. März 2026 um 10:12 Uhr schrieb Buchhaltung <b@firma.test>:", Some(1));
        check("Am 02.03.26 um 10:12 schrieb Buchhaltung der Firma\nMuster GmbH <b@firma.test>:", Some(2));
        check("Buchhaltung <b@firma.test> schrieb am Mo., 2. März 2026, 10:12:", Some(1));
        check(
            "Am Montag, 2. März 2026, 10:12:33 MEZ hat Muster <b@firma.test> Folgendes geschrieben:",
            Some(1),
        );
        check("Op ma 2 mrt 2026 om 10:12 schreef Muster <b@firma.test>:", Some(1));
        check("Op 2 mrt. 2026 om 10:12 heeft Muster <b@firma.test> het volgende\ngeschreven:", Some(2));
        check("pon., 2 mar 2026 o 10:12 Muster <b@firma.test> napisał(a):", Some(1));
        check("W dniu 2.03.2026 o 10:12, Muster pisze:", Some(1));
        check("Dnia 2 marca 2026 10:12 Muster <b@firma.test> napisał(a):", Some(1));
        check("On Mon, Mar 2, 2026 at 10:12 AM Muster <b@firma.test> wrote:", Some(1));
        check("On Mon, Mar 2, 2026 at 10:12 AM Muster\n<b@firma.test>\nwrote:", Some(3));
        check("Le lun. 2 mars 2026 à 10:12, Muster <b@firma.test> a écrit :", Some(1));
        check("Il giorno lun 2 mar 2026 alle ore 10:12 Muster <b@firma.test> ha scritto:", Some(1));
        check("El lun, 2 mar 2026 a las 10:12, Muster (<b@firma.test>) escribió:", Some(1));
        check("2026-03-02 10:12 GMT+01:00 Muster <b@firma.test>:", Some(1));
        check("Muster <b@firma.test> wrote:", Some(1));
        check("---- On Mon, 02 Mar 2026 10:12:33 +0100 Muster <b@firma.test> wrote ---", Some(1));
        check("Am 02.03.2026 10:12 schrieb \"Muster\" <b@firma.test\n>:", Some(2));
    }

    #[test]
    fn sentences_are_no_heads() {
        check("Am 12.3. schrieb mir Ihre Kollegin:", None);
        check(
            "danke, dass Sie uns geschrieben haben. Für die Rechnung\n2026-0041 über 4.500,00 EUR schlagen wir vor:",
            None,
        );
        check("Buchhaltung schrieb am Montag, 02.03.2026:", Some(1));
        check("On Monday we wrote to you as follows:", None);
        check("Am Freitag zahlen wir:\n- 500 EUR", None);
        check("Von: Montag\nbis Freitag", None);
        check("-- \nFirma", None);
        check("---\nmehr", None);
    }

    #[test]
    fn blocks_and_separators() {
        check("Von: Muster <b@firma.test>\nGesendet: Montag, 2. März 2026 10:12\nAn: x\nBetreff: y", Some(4));
        check("________________________________\nVan: M\nVerzonden: maandag\nAan: x\nOnderwerp: y", Some(5));
        check("Od: M\nWysłano: poniedziałek\nDo: x\nTemat: y", Some(4));
        check("-------- Oryginalna wiadomość --------\nTemat: y\nData: z\nOd: M\nDo: x", Some(5));
        check("-----Ursprüngliche Nachricht-----\nfrei", Some(1));
        check("Begin doorgestuurd bericht:\n\n> Van: x", Some(1));
        check("**Von:** M\n\n**Gesendet:** heute\n\n**An:** x\n\n**Betreff:** y", Some(7));
        check("----- Videresendt melding -----\nFra: M\nDato: x\nTil: y", Some(4));
    }
}
