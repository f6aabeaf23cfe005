//! A mail's text → words and figures, with the sentence, clause and line that each stands in.

use rust_decimal::Decimal;

use super::chunks::{Chunk, account_number, behind_series, day, grouped, money, sign};
use super::figures::{self, Day};
use crate::dunning::Currency;

/// Longest text that is read, in bytes; an invoice's covering mail is shorter.
///
/// Which figure belongs to which number is looked up pair by pair, so this also bounds the time.
const MAX_TEXT: usize = 16 * 1024;

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
#[derive(Default)]
pub(super) struct Habits<'a> {
    /// `m/d/y`.
    pub american: bool,
    /// `12-5` is the twelfth of May.
    pub dashes: bool,
    /// Folded month names and abbreviations, January first.
    pub months: &'a [Vec<String>],
    /// The days of a month in words, folded, the first first.
    pub ordinals: &'a [Vec<String>],
}

/// The form in which words are compared: lower case, without diacritics and dots, `ä`, `ae` and `a` alike (so
/// that "fällig", "faellig" and "fallig" are one).
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        if c.is_ascii() {
            fold_into(c.to_ascii_lowercase(), &mut folded);
        } else {
            c.to_lowercase().for_each(|c| fold_into(c, &mut folded));
        }
    }
    folded
}

fn fold_into(c: char, folded: &mut String) {
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
            // "Net 30. Interest is charged": no ordinal.
            let term =
                begun.checked_sub(1).is_some_and(|at| matches!(into[at].fold.as_str(), "net" | "netto"));
            if ends_sentence(last, chunks.get(at + taken), &into[begun..], term) {
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
        let next = first_word.filter(|_| soft).map(Chunk::new);
        let ends = |last: &Chunk| ends_sentence(last, next.as_ref(), into, false);
        if !soft || chunks.last().is_some_and(ends) {
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
fn ends_sentence(chunk: &Chunk, next: Option<&Chunk>, tokens: &[Token], term: bool) -> bool {
    let Some(next) = next else { return false };
    if !chunk.ends {
        return false;
    }
    if !chunk.dotted {
        return true;
    }
    let starts_new = next.text.chars().next().is_none_or(|c| c.is_uppercase() || next.opens);
    let is_number =
        !term && tokens.last().is_some_and(|t| matches!(t.kind, Kind::Number(_)) && t.raw.len() <= 2);
    let letters = chunk.text.chars().filter(|c| c.is_alphabetic()).count();
    let figures = chunk.text.bytes().any(|b| b.is_ascii_digit());
    let abbreviated = letters <= 1
        && !figures
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

/// TeX's euro fonts have the sign in the place of a letter, and PDFs that do not say so have that letter: "C2,136.95", "e903.00".
/// A room or a clause ("C2.14") has fewer figures.
fn behind_lost_euro(text: &str) -> Option<Decimal> {
    let figures = text.strip_prefix(['C', 'e'])?;
    let whole = figures.bytes().take_while(u8::is_ascii_digit).count();
    let is_sum = figures.len() > "9.99".len() && whole > 0 && figures::has_cents(figures);
    is_sum.then(|| figures::plain_amount(figures)).flatten()
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
    let has_digit = |chunk: &Chunk| chunk.text.bytes().any(|b| b.is_ascii_digit());
    let digits = has_digit(chunk);
    if (digits || chunks.get(1).is_some_and(has_digit))
        && let Some((value, currency, negative, taken)) = money(chunks)
    {
        return push(into, Kind::Amount { value, currency: Some(currency), negative }, text, taken);
    }
    if let Some((day, taken)) = day(chunks, habits) {
        let raw = chunks[..taken].iter().map(|c| c.text).collect::<Vec<_>>().join(" ");
        return push(into, Kind::Day(day), &raw, taken);
    }
    if !digits {
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
    if let Some(value) = behind_lost_euro(text) {
        return push(into, Kind::Amount { value, currency: Some(Currency::EUR), negative: false }, text, 1);
    }
    let (negative, figures) = sign(text);
    if let Some((joined, taken)) = grouped(figures, chunks)
        && let Some(value) = figures::plain_amount(&joined)
        && (figures::has_cents(&joined) || figures::has_no_cents(&joined))
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
        && behind_series(code).unwrap_or(code).chars().all(|c| {
            c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '_' | '#' | '\\' | ':' | '–' | '‐' | '‑')
        });
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

/// "Without discount" names none.
const WITHOUT: [&str; 11] =
    ["ohne", "kein", "keine", "keinen", "without", "no", "zonder", "geen", "bez", "brak", "sans"];

/// Whether what begins at a token is denied by one of the two words before it.
pub(super) fn is_without(tokens: &[Token], start: usize) -> bool {
    tokens[start.saturating_sub(2)..start].iter().any(|token| WITHOUT.contains(&token.fold.as_str()))
}
