//! An outgoing mail, read once: its tokens, the phrases in them, and the document numbers that it names.

use super::rules::{Class, Hit, Words};
use super::tokens::{Habits, Kind, Token, is_without, tokens};
use super::{InvoiceRules, OutgoingMail};
use crate::dunning::{Language, normalise_number};

/// Tokens of subject and text, with what the rules found in them.
pub(super) struct Page<'a> {
    pub mail: &'a OutgoingMail<'a>,
    pub words: &'a Words,
    pub tokens: Vec<Token>,
    pub hits: Vec<Hit>,
    /// The first token of the text; those before it are the subject's.
    pub body: usize,
    /// The subject begins with a mark of forwarding.
    pub forwarded: bool,
    /// The subject begins with a mark of answering.
    pub answered: bool,
    pub numbers: Vec<Named>,
    /// The classes that each sentence, each clause and each file's name says, as bits, so that asking takes no time.
    sentences: Vec<u64>,
    clauses: Vec<u64>,
    files: Vec<u64>,
}

/// A document number at one place.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// As written.
    pub raw: String,
    /// As compared.
    pub norm: String,
    /// Its first token (a prefix such as `FV` included) and its last.
    pub start: usize,
    pub at: usize,
    /// The kind of document that the words before it name.
    pub label: Option<Class>,
    /// It is labelled as something else's number: a customer's, an order's.
    pub other: bool,
    /// "No." or the like stands before it.
    pub by_number: bool,
    /// The attached file whose name holds it.
    pub file: Option<usize>,
    /// It opens a line of a list that carries money.
    pub row: bool,
}

impl Named {
    /// Whether it names a document rather than a customer or an order.
    pub(super) fn is_document(&self) -> bool {
        !self.other && (self.file.is_some() || self.label.is_some() || self.row)
    }
}

const FORWARD: [&str; 7] = ["fwd", "fw", "wg", "pd", "doorst", "tr", "i"];
const ANSWER: [&str; 6] = ["re", "aw", "antw", "odp", "antwort", "sv"];

impl<'a> Page<'a> {
    /// `None` if no language fits.
    pub(super) fn read(mail: &'a OutgoingMail<'a>, rules: &'a InvoiceRules) -> Option<Self> {
        let (subject, ..) = bare_subject(mail.subject);
        let words = rules.language_of(&format!("{subject} {}", mail.text), mail.language)?;
        Some(Page::read_in(mail, words))
    }

    /// By the words of one language.
    pub(super) fn read_in(mail: &'a OutgoingMail<'a>, words: &'a Words) -> Self {
        let (subject, forwarded, answered) = bare_subject(mail.subject);
        let habits = words.habits(is_american(mail, words.language), words.language == Language::Nl);
        let mut found = Vec::new();
        tokens(subject, &habits, &mut found);
        let body = found.len();
        tokens(mail.text, &habits, &mut found);
        let mut hits = words.hits(&found);
        settle_hits(&mut hits, &found, body);
        let (mut sentences, mut clauses) = found
            .last()
            .map_or_else(Default::default, |last| (vec![0; last.sentence + 1], vec![0; last.clause + 1]));
        for hit in &hits {
            sentences[found[hit.start].sentence] |= hit.class.bit();
            for token in &found[hit.start..hit.end] {
                clauses[token.clause] |= hit.class.bit();
            }
        }
        let numbers = Vec::new();
        let files = mail.attachments.iter().map(|name| said_by_file(name, words)).collect();
        let tokens = found;
        let mut page =
            Page { mail, words, tokens, hits, body, forwarded, answered, numbers, sentences, clauses, files };
        page.numbers = page.named();
        page.add_siblings();
        page.add_list();
        page.label_heading();
        page
    }

    /// Phrases of a class.
    pub(super) fn of(&self, class: Class) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.class == class)
    }

    /// Whether a phrase of the class lies in the sentence.
    pub(super) fn says(&self, sentence: usize, class: Class) -> bool {
        self.sentences.get(sentence).is_some_and(|said| said & class.bit() != 0)
    }

    /// The tokens of a sentence.
    pub(super) fn sentence(&self, sentence: usize) -> &[Token] {
        let begin = self.tokens.partition_point(|token| token.sentence < sentence);
        let end = self.tokens.partition_point(|token| token.sentence <= sentence);
        &self.tokens[begin..end]
    }

    /// Whether the sentence before this one names an invoice or a sum.
    pub(super) fn follows_sum(&self, sentence: usize) -> bool {
        let begin = self.tokens.partition_point(|token| token.sentence < sentence);
        let Some(before) = begin.checked_sub(1).map(|last| self.tokens[last].sentence) else { return false };
        self.says(before, Class::Invoice)
            || self.sentence(before).iter().any(|token| matches!(token.kind, Kind::Amount { .. }))
    }

    /// Whether a phrase of the class lies in the clause.
    pub(super) fn clause_says(&self, clause: usize, class: Class) -> bool {
        self.clauses.get(clause).is_some_and(|said| said & class.bit() != 0)
    }

    /// How many of the attached files name themselves so: Angebot_26-0294.pdf, WZ_418.pdf.
    pub(super) fn files_of(&self, class: Class) -> usize {
        self.files.iter().filter(|said| **said & class.bit() != 0).count()
    }

    pub(super) fn in_subject(&self, at: usize) -> bool {
        at < self.body
    }

    /// The document number that a figure belongs to: the nearest before it in its sentence, else the first
    /// behind it.
    pub(super) fn owner(&self, at: usize) -> Option<&Named> {
        let sentence = self.tokens[at].sentence;
        let same = |named: &&Named| named.is_document() && self.tokens[named.at].sentence == sentence;
        self.numbers
            .iter()
            .rfind(|named| same(named) && named.at < at)
            .or_else(|| self.numbers.iter().find(|named| same(named) && named.start > at))
    }

    /// The attached file whose name holds the number.
    pub(super) fn file_with(&self, norm: &str) -> Option<usize> {
        if norm.bytes().filter(u8::is_ascii_digit).count() < 2 {
            return None;
        }
        self.mail.attachments.iter().position(|name| {
            let stem = name.rsplit_once('.').map_or(*name, |(stem, _)| stem);
            let whole = normalise_number(stem);
            whole == norm
                || norm.len() >= 3
                    && whole.strip_suffix(norm).is_some_and(|rest| rest.chars().all(char::is_alphabetic))
                || whole.contains(norm) && norm.len() >= 5
                || stem.split(|c: char| !c.is_alphanumeric()).any(|part| normalise_number(part) == norm)
                || whole.len() >= 5 && norm.ends_with(&whole)
        })
    }
}

/// What a file's name says it holds, as bits.
fn said_by_file(name: &str, words: &Words) -> u64 {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let letters: String = stem.chars().map(|c| if c.is_alphabetic() { c } else { ' ' }).collect();
    let mut found = Vec::new();
    tokens(&letters, &Habits::default(), &mut found);
    words.hits(&found).iter().fold(0, |said, hit| said | hit.class.bit())
}

/// What only the place of a phrase tells.
fn settle_hits(hits: &mut Vec<Hit>, tokens: &[Token], body: usize) {
    // "Pro forma" makes the invoice beside it none.
    let formal: Vec<Hit> = hits.iter().filter(|hit| hit.class == Class::Proforma).copied().collect();
    hits.retain(|hit| {
        let beside = |other: &Hit| {
            (hit.start.saturating_sub(1)..=hit.end + 1).contains(&other.end)
                || (other.start.saturating_sub(1)..=other.end + 1).contains(&hit.end)
        };
        hit.class != Class::Invoice || !formal.iter().any(beside)
    });
    hits.retain(|hit| hit.class != Class::Discount || !is_without(tokens, hit.start));
    // "Bill 12": the number is not part of its label.
    for hit in hits.iter_mut().filter(|hit| hit.class.is_document() && hit.end - hit.start > 1) {
        hit.end -= usize::from(matches!(tokens[hit.end - 1].kind, Kind::Number(_) | Kind::Code));
    }
    // "14 days after receipt of the invoice" brings none.
    let received: Vec<Hit> =
        hits.iter().filter(|hit| hit.class == Class::AtOnce && hit.end - hit.start > 1).copied().collect();
    hits.retain(|hit| {
        hit.class != Class::Invoice
            || !received.iter().any(|other| other.start < hit.start && hit.end <= other.end)
    });
    // "By the end of next month" speaks of no other time than the term's.
    let terms: Vec<Hit> = hits
        .iter()
        .filter(|hit| matches!(hit.class, Class::EndOfMonth | Class::EndOfNextMonth | Class::OfNextMonth))
        .copied()
        .collect();
    hits.retain(|hit| {
        !matches!(hit.class, Class::Aside | Class::Future)
            || !terms.iter().any(|term| term.start < hit.end && hit.start < term.end)
    });
    // "To be paid by", "if paid within" say nothing of what was paid.
    let wanted: Vec<Hit> = hits
        .iter()
        .filter(|hit| matches!(hit.class, Class::Due | Class::Discount | Class::Payable))
        .copied()
        .collect();
    hits.retain(|hit| {
        let within = |other: &Hit| {
            other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start
        };
        !matches!(hit.class, Class::Settled | Class::AlreadyPaid) || !wanted.iter().any(within)
    });
    // In a table of sums "paid" and "open" label a line's figure: what was paid on account, what is left.
    for hit in hits.iter_mut() {
        if !matches!(hit.class, Class::Unpaid | Class::Settled | Class::AlreadyPaid) || hit.start < body {
            continue;
        }
        let line = tokens[hit.start].line;
        let is_sum = |token: &Token| matches!(token.kind, Kind::Amount { .. });
        let begin = tokens[..hit.start].iter().rposition(|token| token.line != line).map_or(0, |at| at + 1);
        let width = tokens[begin..].iter().take_while(|token| token.line == line).count();
        let row = &tokens[begin..begin + width];
        let in_table = tokens[..begin].iter().rev().take_while(|token| token.line + 2 >= line).any(is_sum);
        if in_table
            && width <= 7
            && row.last().is_some_and(is_sum)
            && row.iter().filter(|t| is_sum(t)).count() == 1
        {
            hit.class = if hit.class == Class::Unpaid { Class::Payable } else { Class::Deposit };
        }
    }
}

/// The subject without `Re:` and `Fwd:`, and whether it had them.
fn bare_subject(subject: &str) -> (&str, bool, bool) {
    let (mut rest, mut forwarded, mut answered) = (subject.trim(), false, false);
    for _ in 0..8 {
        let Some((mark, behind)) = rest.split_once(':') else { break };
        let mark = mark
            .trim()
            .trim_end_matches(|c: char| matches!(c, '[' | ']') || c.is_ascii_digit())
            .to_lowercase();
        if FORWARD.contains(&mark.as_str()) {
            forwarded = true;
        } else if ANSWER.contains(&mark.as_str()) {
            answered = true;
        } else {
            break;
        }
        rest = behind.trim_start();
    }
    (rest, forwarded, answered)
}

/// Whether a mail in English comes from a firm that writes `m/d/y`: by its money, its words, its phone numbers
/// and ZIP codes, its hour; figures that can only be the other order decide against it.
pub(super) fn is_american(mail: &OutgoingMail, language: Language) -> bool {
    if language != Language::En {
        return false;
    }
    let text = &mail.text[..mail.text.floor_char_boundary(64 * 1024)];
    let mut score = 0_i32;
    score += 3 * i32::from(text.contains('$') || text.contains("USD") || mail.subject.contains('$'));
    score -= 3 * i32::from(text.contains(['£', '€']) || text.contains("EUR") || text.contains("GBP"));
    score -= 2 * i32::from(text.contains("VAT") || text.to_lowercase().contains("cheque"));
    if let Some(offset) = mail.offset {
        score += if (-10 * 3600..=-4 * 3600).contains(&offset.seconds()) { 3 } else { -2 };
    }
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|')).peekable();
    while let Some(word) = words.next() {
        let shape: String = word.chars().take(20).map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        let zip = (shape == "00000" || shape == "00000-0000" || shape == "00000.") && score < 100;
        let phone = shape.contains("000-000-0000") || shape.contains("000.000.0000");
        let area = shape == "(000)" && words.peek().is_some_and(|next| next.len() >= 8);
        score += i32::from(phone || area) * 2 + i32::from(zip && word.len() <= 10);
        let mut parts = word.trim_matches(|c: char| !c.is_ascii_digit()).split('/').map(str::parse::<u32>);
        if let (Some(Ok(first)), Some(Ok(second)), Some(Ok(_))) = (parts.next(), parts.next(), parts.next()) {
            if first > 12 && second <= 12 {
                score -= 10;
            } else if second > 12 && first <= 12 {
                score += 10;
            }
        }
        let folded = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-').to_lowercase();
        score +=
            2 * i32::from(matches!(folded.as_str(), "check" | "zip" | "ein" | "ach" | "w-9" | "llc" | "inc"));
    }
    score > 0
}
