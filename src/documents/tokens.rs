//! A mail's text → words and figures, with the sentence, clause and line that each stands in.

use rust_decimal::Decimal;

use super::figures::{self, Day};
use crate::dunning::Currency;

/// Longest text that is read, in bytes; an invoice's covering mail is shorter.
const MAX_TEXT: usize = 64 * 1024;

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// A word, or a sign that means something (`+`, `=`, `@`, `x`).
    Word,
    /// Money, or figures with two decimals.
    Amount { value: Decimal, currency: Option<Currency>, negative: bool },
    /// A day.
    Day(Day),
    /// Digits alone.
    Number(u32),
    /// Something with digits in it that may be a document's number.
    Code,
    /// `19 %`.
    Percent,
    /// An account number.
    Iban(String),
    /// An address, a link, a reference: nothing to read.
    Opaque,
}

/// A word or a figure.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: Kind,
    /// The word [`fold`]ed; empty for figures, save numbers and codes.
    pub fold: String,
    /// As written, without punctuation around it.
    pub raw: String,
    pub sentence: usize,
    pub clause: usize,
    pub line: usize,
    /// Whether it ends with a colon: a label.
    pub colon: bool,
    /// Whether the sentence that it stands in is a question.
    pub question: bool,
}

/// How a language and a country write days.
pub(super) struct Habits<'a> {
    /// `m/d/y`.
    pub american: bool,
    /// Folded month names and abbreviations, January first.
    pub months: &'a [Vec<String>],
}

/// The form in which words are compared: lower case, without diacritics and dots, `ä`, `ae` and `a` alike (so
/// that "fällig", "faellig" and "fallig" are one).
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' | 'á' | 'à' | 'â' | 'ą' | 'å' => folded.push('a'),
            'ö' | 'ó' | 'ò' | 'ô' => folded.push('o'),
            'ü' | 'ú' | 'ù' | 'û' => folded.push('u'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' => folded.push('e'),
            'ï' | 'í' | 'î' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'ł' => folded.push('l'),
            'ż' | 'ź' => folded.push('z'),
            'ć' | 'ç' | 'č' => folded.push('c'),
            'ś' => folded.push('s'),
            'ń' => folded.push('n'),
            'e' if folded.ends_with(['a', 'o', 'u']) => {}
            '.' | '\u{ad}' => {}
            '’' | '‘' | '`' => folded.push('\''),
            '‐' | '‑' | '–' => folded.push('-'),
            other => folded.push(other),
        }
    }
    folded
}

const OPENING: &[char] =
    &['(', '[', '{', '"', '\'', '„', '“', '”', '«', '»', '‚', '‘', '’', '*', '•', '·', '<', '>', '|', '_'];
const CLOSING: &[char] = &[
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '"', '\'', '„', '“', '”', '«', '»', '’', '*', '>', '|', '…',
    '_',
];

/// A run of characters without white space, and what surrounds it.
struct Chunk<'a> {
    /// Without brackets and quotation marks; a dot at the end is kept in `dotted`.
    text: &'a str,
    dotted: bool,
    colon: bool,
    opens: bool,
    closes: bool,
    ends: bool,
    question: bool,
}

impl<'a> Chunk<'a> {
    fn new(raw: &'a str) -> Self {
        let inner = raw.trim_start_matches(OPENING);
        let opened = &raw[..raw.len() - inner.len()];
        let text = inner.trim_end_matches(CLOSING);
        let tail = &inner[text.len()..];
        Chunk {
            text,
            dotted: tail.starts_with('.'),
            colon: tail.contains(':'),
            opens: opened.contains(['(', '[', '{', '|']),
            closes: tail.contains([',', ';', ')', ']', '}', '|', ':', '!', '?', '…']),
            ends: tail.contains(['.', '!', '?', '…']),
            question: tail.contains('?'),
        }
    }

    fn with_dot(&self) -> String {
        if self.dotted { format!("{}.", self.text) } else { self.text.to_owned() }
    }
}

/// Splits a text. `first_sentence`, `first_line` number on from what was read before.
pub(super) fn tokens(text: &str, habits: &Habits, into: &mut Vec<Token>) {
    let text = &text[..text.floor_char_boundary(MAX_TEXT)];
    let (mut sentence, mut clause, mut line) =
        into.last().map_or((0, 0, 0), |last| (last.sentence + 1, last.clause + 1, last.line + 1));
    let width = text.lines().map(|line| line.trim_end().chars().count()).max().unwrap_or(0).min(80);
    let mut lines = text.lines().peekable();
    while let Some(current) = lines.next() {
        let chunks: Vec<Chunk> = current.split_whitespace().map(Chunk::new).collect();
        let mut at = 0;
        while at < chunks.len() {
            if chunks[at].opens {
                clause += 1;
            }
            let begun = into.len();
            let taken = figure(&chunks[at..], habits, into).unwrap_or_else(|| {
                words(&chunks[at], into);
                1
            });
            let last = &chunks[at + taken - 1];
            for token in &mut into[begun..] {
                (token.sentence, token.clause, token.line) = (sentence, clause, line);
            }
            if let Some(token) = into[begun..].last_mut() {
                token.colon = last.colon;
            }
            let dash = matches!(last.text, "-" | "–" | "—" | "·" | "•");
            if last.closes || dash {
                clause += 1;
            }
            if ends_sentence(last, chunks.get(at + taken), &into[begun..]) {
                if last.question {
                    mark_question(into, sentence);
                }
                sentence += 1;
                clause += 1;
            }
            at += taken;
        }
        line += 1;
        // A line that broke only because the next word did not fit goes on in the next line.
        let first_word = lines.peek().and_then(|next| next.split_whitespace().next());
        let length = current.trim_end().chars().count();
        let soft = width >= 55 && first_word.is_some_and(|word| length + 1 + word.chars().count() > width);
        if !soft {
            if chunks.last().is_some_and(|last| last.question) {
                mark_question(into, sentence);
            }
            sentence += 1;
            clause += 1;
        }
    }
}

fn mark_question(tokens: &mut [Token], sentence: usize) {
    tokens.iter_mut().rev().take_while(|t| t.sentence == sentence).for_each(|t| t.question = true);
}

/// Whether a chunk's punctuation ends its sentence; dots behind abbreviations, ordinals and days do not.
fn ends_sentence(chunk: &Chunk, next: Option<&Chunk>, tokens: &[Token]) -> bool {
    let Some(next) = next else { return false };
    if !chunk.ends {
        return false;
    }
    if !chunk.dotted {
        return true;
    }
    let starts_new = next.text.chars().next().is_none_or(|c| c.is_uppercase() || next.opens);
    let is_number = tokens.last().is_some_and(|t| matches!(t.kind, Kind::Number(_)) && t.raw.len() <= 2);
    let letters = chunk.text.chars().filter(|c| c.is_alphabetic()).count();
    let abbreviated = letters <= 1
        && !matches!(
            tokens.last().map(|t| &t.kind),
            Some(Kind::Amount { .. } | Kind::Day(_) | Kind::Percent)
        )
        || chunk.text.contains('.') && (1..=4).contains(&letters)
        || matches!(
            fold(chunk.text).as_str(),
            "nr" | "no"
                | "rg"
                | "re"
                | "fr"
                | "hr"
                | "mr"
                | "mrs"
                | "ms"
                | "dr"
                | "ca"
                | "inkl"
                | "incl"
                | "excl"
                | "zzgl"
                | "exkl"
                | "bzw"
                | "tel"
                | "ul"
                | "st"
                | "tzw"
                | "kl"
                | "usw"
                | "abz"
                | "mwst"
                | "ust"
                | "num"
                | "faktnr"
                | "rn"
                | "rech"
                | "rechn"
                | "inv"
                | "fa"
                | "poz"
                | "szt"
                | "dhr"
                | "mevr"
        );
    starts_new
        && !is_number
        && (!abbreviated || chunk.text.chars().any(|c| c.is_ascii_digit()) && letters > 1)
}

/// A figure at the start of the chunks: pushes its token, says how many chunks it took.
fn figure(chunks: &[Chunk], habits: &Habits, into: &mut Vec<Token>) -> Option<usize> {
    let chunk = &chunks[0];
    let text = chunk.text;
    if text.contains("://") || text.starts_with("www.") || text.contains("+++") || text.contains("***") {
        return push(into, Kind::Opaque, text, 1);
    }
    if text.contains('@') && text.len() > 1 {
        return push(into, Kind::Opaque, text, 1);
    }
    if let Some((iban, taken)) = account_number(chunks) {
        return push(into, Kind::Iban(iban), text, taken);
    }
    if let Some((value, currency, negative, taken)) = money(chunks) {
        return push(into, Kind::Amount { value, currency: Some(currency), negative }, text, taken);
    }
    if let Some((day, taken)) = day(chunks, habits) {
        let raw = chunks[..taken].iter().map(|c| c.text).collect::<Vec<_>>().join(" ");
        return push(into, Kind::Day(day), &raw, taken);
    }
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    if let Some(figures) = text.strip_suffix('%') {
        return figures::plain_amount(figures)
            .is_some()
            .then_some(())
            .or_else(|| figures.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')).then_some(()))
            .and_then(|()| push(into, Kind::Percent, text, 1));
    }
    if chunks.get(1).is_some_and(|next| next.text == "%") {
        return push(into, Kind::Percent, text, 2);
    }
    let (negative, figures) = sign(text);
    if let Some((joined, taken)) = grouped(figures, chunks)
        && let Some(value) = figures::plain_amount(&joined)
        && figures::has_cents(&joined)
    {
        return push(into, Kind::Amount { value, currency: None, negative }, text, taken);
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return push(into, Kind::Number(text.parse().unwrap_or(u32::MAX)), text, 1);
    }
    // "Nr.377", "No:12": a label glued to a number.
    if let Some(at) = text.find(['.', ':', '#']).filter(|&at| at > 0)
        && text[..at].chars().all(char::is_alphabetic)
        && text[..at].chars().skip(1).any(char::is_lowercase)
        && text[at + 1..].starts_with(|c: char| c.is_ascii_digit())
    {
        push(into, Kind::Word, &text[..at], 1);
        let rest = &text[at + 1..];
        let kind = rest.parse().map_or(Kind::Code, Kind::Number);
        return push(into, kind, rest, 1);
    }
    // "40-stündig", "14-dniowy", "14-day", "30-dagen": a count and its unit.
    if let Some((count, unit)) = text.split_once('-')
        && let Ok(number) = count.parse()
        && count.len() <= 3
        && unit.chars().count() > 2
        && unit.chars().all(char::is_alphabetic)
    {
        push(into, Kind::Number(number), count, 1);
        return push(into, Kind::Word, unit, 1);
    }
    let code = text.trim_matches(|c: char| matches!(c, '#' | '-' | '/' | '–' | '='));
    let is_code = code.len() <= 40
        && code
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '_' | '#' | '\\' | ':' | '–'));
    let kind = match code.parse() {
        _ if !is_code => Kind::Opaque,
        Ok(number) => Kind::Number(number),
        Err(_) => Kind::Code,
    };
    push(into, kind, code, 1)
}

fn push(into: &mut Vec<Token>, kind: Kind, raw: &str, taken: usize) -> Option<usize> {
    let fold = match kind {
        Kind::Word | Kind::Number(_) | Kind::Code => fold(raw),
        _ => String::new(),
    };
    into.push(Token {
        kind,
        fold,
        raw: raw.to_owned(),
        sentence: 0,
        clause: 0,
        line: 0,
        colon: false,
        question: false,
    });
    Some(taken)
}

/// The words of a chunk: `und/oder` are two, `Rechnungs-Nr.` is one.
fn words(chunk: &Chunk, into: &mut Vec<Token>) {
    if matches!(chunk.text, "-" | "–" | "—" | "" | "·" | "•" | "&" | "|") {
        return;
    }
    for word in chunk.text.split('/').filter(|word| !word.is_empty()) {
        push(into, Kind::Word, word, 1);
    }
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

/// Figures whose thousands are grouped by spaces (`2 324,70`), joined, and how many chunks they take.
fn grouped(first: &str, chunks: &[Chunk]) -> Option<(String, usize)> {
    if !first.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut joined = first.to_owned();
    let mut taken = 1;
    let groups = |text: &str| {
        let head = text.bytes().take_while(u8::is_ascii_digit).count();
        head == 3
            && text[3..].chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '€' | '$'))
            || head == 3 && figures::glued_currency(text).is_some()
    };
    let whole = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit());
    while whole(chunks[taken - 1].text.trim_start_matches(|c: char| !c.is_ascii_digit()))
        && !chunks[taken - 1].closes
        && chunks.get(taken).is_some_and(|next| !next.opens && groups(next.text))
        && taken < 4
    {
        joined.push(' ');
        joined.push_str(chunks[taken].text);
        taken += 1;
    }
    Some((joined, taken))
}

/// An amount with its currency before or behind it.
fn money(chunks: &[Chunk]) -> Option<(Decimal, Currency, bool, usize)> {
    let (mut negative, text) = sign(chunks[0].text);
    // "€ 1.234,50", "CHF -3'240.00", "Fr. 480.–"
    if let Some(currency) = figures::currency(text).filter(|_| !text.is_empty())
        && let Some(next) = chunks.get(1)
    {
        let (minus, figures) = sign(next.text);
        negative |= minus;
        let (joined, taken) = grouped(figures, &chunks[1..])?;
        // A second currency behind the figures decides nothing here: "EUR 12 USD 13".
        return Some((figures::plain_amount(&joined)?, currency, negative, taken + 1));
    }
    // "€1,284.00", "738zł", and "2 324,70zł" in groups
    if let Some((currency, figures)) = figures::glued_currency(text) {
        let (minus, figures) = sign(figures);
        let front = text.starts_with(|c: char| !c.is_ascii_digit());
        let (joined, taken) = if front { grouped(figures, chunks)? } else { (figures.to_owned(), 1) };
        return Some((figures::plain_amount(&joined)?, currency, negative || minus, taken));
    }
    // "1.914,60 €", "7 380,00 zł", "3 616 zł 20 gr", "238 Euro und 12 Cent"
    let (joined, taken) = grouped(text, chunks)?;
    if let Some((currency, figures)) = figures::glued_currency(&joined).filter(|_| taken > 1) {
        return Some((figures::plain_amount(figures)?, currency, negative, taken));
    }
    let value = figures::plain_amount(&joined)?;
    let name = chunks
        .get(taken)
        .filter(|_| !chunks[taken - 1].closes || chunks[taken - 1].text.ends_with(['-', '–']))?;
    let currency = figures::currency(name.text).or_else(|| figures::currency(&name.with_dot()))?;
    let mut taken = taken + 1;
    let rest = &chunks[taken..];
    let (skip, cents) = match rest {
        [and, cents, ..] if matches!(fold(and.text).as_str(), "und" | "i" | "en" | "and") => (1, Some(cents)),
        [cents, ..] => (0, Some(cents)),
        [] => (0, None),
    };
    let unit = rest.get(skip + 1).map(|unit| fold(unit.text));
    if let (
        Some(cents),
        Some("cent" | "cents" | "gr" | "grosze" | "groszy" | "rappen" | "rp" | "pence" | "p"),
    ) = (cents, unit.as_deref())
        && let Ok(cents @ 0..=99) = cents.text.parse::<i64>()
        && value.fract().is_zero()
    {
        taken += skip + 2;
        return Some((value.checked_add(Decimal::new(cents, 2))?, currency, negative, taken));
    }
    Some((value, currency, negative, taken))
}

/// A day in figures or words.
fn day(chunks: &[Chunk], habits: &Habits) -> Option<(Day, usize)> {
    let first = &chunks[0];
    // "2/10 net 30" and "2/10, net 30" are terms.
    let terms = first.text.contains('/')
        && first.text.len() <= 5
        && chunks
            .get(1)
            .is_some_and(|next| fold(next.text).starts_with("net") || next.text.starts_with("n/"));
    if terms {
        return None;
    }
    if let Some(day) = figures::numeric_day(&first.with_dot(), habits.american) {
        return Some((day, 1));
    }
    let month = |chunk: &Chunk| {
        let word = fold(chunk.text);
        habits.months.iter().position(|names| names.contains(&word)).map(|at| at as i64 + 1)
    };
    let number = |chunk: &Chunk| -> Option<i64> {
        let digits = chunk.text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let suffix = &chunk.text[digits.len()..];
        let ordinal = matches!(suffix, "" | "st" | "nd" | "rd" | "th" | "e" | "ste" | "de" | "ter" | "ten");
        (ordinal && digits.len() <= 2).then(|| digits.parse().ok()).flatten()
    };
    let year = |chunk: Option<&Chunk>| -> Option<i64> {
        let text = chunk?.text;
        let short = text.strip_prefix(['\'', '’']).filter(|short| short.len() == 2);
        short.unwrap_or(text).parse().ok().filter(|year| (1990..=2100).contains(year) || short.is_some())
    };
    // "Ende März", "end of March", "eind oktober 2026"
    if matches!(fold(first.text).as_str(), "end" | "eind" | "einde" | "koniec" | "konca" | "koncem")
        || first.text == "Ende"
        || first.text == "ende"
    {
        let of = usize::from(chunks.get(1).is_some_and(|word| matches!(word.text, "of" | "van")));
        let number = chunks.get(1 + of).and_then(month)?;
        let year = year(chunks.get(2 + of)).filter(|_| !chunks[1 + of].closes);
        let last = (28..=31).rev().find_map(|day| {
            // Without a year no leap day.
            let exists = jiff::civil::Date::new(
                i16::try_from(year.unwrap_or(2023)).ok()?,
                i8::try_from(number).ok()?,
                day,
            );
            exists.is_ok().then_some(i64::from(day))
        })?;
        return Some((Day::new(last, Some(number), year)?, 2 + of + usize::from(year.is_some())));
    }
    if let Some(day) = number(first) {
        // "24. 3. 2026"
        if first.dotted
            && let Some(second) = chunks.get(1).filter(|second| second.dotted)
            && let Some(month) = number(second)
            && let Some(year) = year(chunks.get(2))
        {
            return Some((Day::new(day, Some(month), Some(year))?, 3));
        }
        let of = usize::from(chunks.get(1).is_some_and(|word| word.text == "of"));
        if let Some(month) = chunks.get(1 + of).and_then(month) {
            let year = year(chunks.get(2 + of)).filter(|_| !chunks[1 + of].closes || chunks[1 + of].dotted);
            return Some((Day::new(day, Some(month), year)?, 2 + of + usize::from(year.is_some())));
        }
        // "the 20th", "de 20e"
        let ordinal = first.text.ends_with(|c: char| c.is_ascii_alphabetic());
        return ordinal.then(|| Day::new(day, None, None)).flatten().map(|day| (day, 1));
    }
    if let Some(month) = month(first)
        && let Some(day) = chunks.get(1).and_then(number)
        && first.text.chars().next().is_some_and(char::is_uppercase)
    {
        let year = year(chunks.get(2));
        return Some((Day::new(day, Some(month), year)?, 2 + usize::from(year.is_some())));
    }
    None
}

/// An IBAN (ISO 13616) or a Polish account number in groups, without spaces.
fn account_number(chunks: &[Chunk]) -> Option<(String, usize)> {
    let first = chunks[0].text;
    let bytes = first.as_bytes();
    let country = bytes.len() >= 4
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    let domestic = bytes.len() == 2 && bytes.iter().all(u8::is_ascii_digit);
    if country
        && (15..=34).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphanumeric())
        && bytes[4..].iter().filter(|b| b.is_ascii_digit()).count() >= 8
    {
        return Some((first.to_owned(), 1));
    }
    if !(country && bytes.len() == 4 || domestic) {
        return None;
    }
    let mut joined = first.to_owned();
    let mut taken = 1;
    while let Some(next) = chunks.get(taken).map(|chunk| chunk.text)
        && !chunks[taken - 1].closes
        && (1..=4).contains(&next.len())
        && next.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && taken < 9
    {
        joined.push_str(next);
        taken += 1;
        if next.len() < 4 {
            break;
        }
    }
    (joined.len() >= 15 && (!domestic || joined.len() == 26)).then_some((joined, taken))
}
