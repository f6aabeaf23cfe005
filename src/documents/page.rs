//! An outgoing mail, read once: its tokens, the phrases in them, and the document numbers that it names.

use super::rules::{Class, Hit, Words};
use super::tokens::{Habits, Kind, Token, tokens};
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
        let (subject, forwarded, answered) = bare_subject(mail.subject);
        let words = rules.language_of(&format!("{subject} {}", mail.text), mail.language)?;
        let habits = Habits {
            american: is_american(mail, words.language),
            dashes: words.language == Language::Nl,
            months: &words.months,
        };
        let mut found = Vec::new();
        tokens(subject, &habits, &mut found);
        let body = found.len();
        tokens(mail.text, &habits, &mut found);
        let mut hits = words.hits(&found);
        settle_hits(&mut hits, &found, body);
        let mut page =
            Page { mail, words, tokens: found, hits, body, forwarded, answered, numbers: Vec::new() };
        page.numbers = page.named();
        page.add_siblings();
        page.add_list();
        page.label_heading();
        Some(page)
    }

    /// Phrases of a class.
    pub(super) fn of(&self, class: Class) -> impl Iterator<Item = &Hit> {
        self.hits.iter().filter(move |hit| hit.class == class)
    }

    /// Whether a phrase of the class lies in the sentence.
    pub(super) fn says(&self, sentence: usize, class: Class) -> bool {
        self.of(class).any(|hit| self.tokens[hit.start].sentence == sentence)
    }

    /// Whether a phrase of the class lies in the clause.
    pub(super) fn clause_says(&self, clause: usize, class: Class) -> bool {
        self.of(class).any(|hit| self.tokens[hit.start..hit.end].iter().any(|token| token.clause == clause))
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

    fn named(&self) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            let day_like = match token.kind {
                Kind::Number(_) | Kind::Code => false,
                Kind::Day(_) if !token.raw.contains(' ') => true,
                _ => continue,
            };
            let mut start = at;
            if let Some(before) = at.checked_sub(1)
                && self.is_prefix(before, at)
            {
                start = before;
            }
            let mut label = self.label(start);
            // "FV 9/03/2026": the prefix is the label.
            if start < at
                && label.class.is_none()
                && let Some(hit) = self.hits.iter().find(|hit| hit.end == at && hit.class.is_document())
            {
                label.class = Some(hit.class);
                label.skipped = 0;
            }
            // Figures that are a day in other places are a number behind "no." or, with slashes, right behind
            // the document's name: Polish invoices are numbered 12/03/2026.
            if day_like
                && !(label.by_number
                    || label.class.is_some()
                        && label.skipped == 0
                        && self.words.language == Language::Pl
                        && token.raw.contains('/'))
            {
                continue;
            }
            let raw: String = if start < at {
                format!("{} {}", self.tokens[start].raw, token.raw)
            } else {
                token.raw.clone()
            };
            let norm = normalise_number(&raw);
            let digits = norm.bytes().filter(u8::is_ascii_digit).count();
            let file = self.file_with(&norm).or_else(|| {
                // "Rechnung 377" with R377.pdf, "KV 10457" with 10457.pdf
                (start < at).then(|| self.file_with(&normalise_number(&token.raw))).flatten()
            });
            let opens_line = at.checked_sub(1).is_none_or(|before| self.tokens[before].line != token.line)
                || start < at && start.checked_sub(1).is_none_or(|b| self.tokens[b].line != token.line);
            let row = opens_line
                && matches!(token.kind, Kind::Code)
                && digits >= 3
                && self.tokens[at..]
                    .iter()
                    .take_while(|t| t.line == token.line)
                    .any(|t| matches!(t.kind, Kind::Amount { .. }));
            let small = matches!(token.kind, Kind::Number(_)) && file.is_none();
            let follows = self.tokens.get(at + 1).filter(|next| next.sentence == token.sentence);
            // "invoice 2 days ago", "Rechnung 2026": no numbers.
            let counted = small
                && !label.by_number
                && (digits <= 2
                    && (label.skipped > 0
                        || follows.is_some_and(|next| {
                            self.hits.iter().any(|hit| {
                                hit.start == at + 1
                                    && matches!(hit.class, Class::Days | Class::Weeks | Class::Months)
                            }) || matches!(next.fold.as_str(), "of" | "von" | "van" | "z" | "x" | "%")
                        }))
                    || matches!(token.kind, Kind::Number(1990..=2100))
                        && token.raw.len() == 4
                        && start == at);
            if digits == 0 || counted || norm.len() > 32 {
                continue;
            }
            if label.class.is_some() || label.other || label.by_number || file.is_some() || row {
                found.push(Named {
                    raw,
                    norm,
                    start,
                    at,
                    label: label.class,
                    other: label.other,
                    by_number: label.by_number,
                    file,
                    row,
                });
            }
        }
        found
    }

    /// Adds numbers without a label that look like a labelled invoice number: "KV 10322 is paid".
    fn add_siblings(&mut self) {
        let shapes: Vec<String> = self
            .numbers
            .iter()
            .filter(|named| named.label == Some(Class::Invoice) || named.file.is_some())
            .map(|named| shape(&named.norm))
            .filter(|shape| shape.len() >= 5)
            .collect();
        let mut added = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if !matches!(token.kind, Kind::Number(_) | Kind::Code) || self.numbers.iter().any(|n| n.at == at)
            {
                continue;
            }
            let start = at.checked_sub(1).filter(|before| self.is_prefix(*before, at)).unwrap_or(at);
            let raw = if start < at {
                format!("{} {}", self.tokens[start].raw, token.raw)
            } else {
                token.raw.clone()
            };
            let norm = normalise_number(&raw);
            if shapes.contains(&shape(&norm)) {
                added.push(Named {
                    raw,
                    norm,
                    start,
                    at,
                    label: None,
                    other: false,
                    by_number: false,
                    file: None,
                    row: true,
                });
            }
        }
        self.numbers.extend(added);
        self.numbers.sort_by_key(|named| named.at);
    }

    /// Lines of one pattern that open with a number and carry money and a day list documents: "70881 of 29 June,
    /// € 412.30". Where the mail labels an invoice's number elsewhere they are that invoice's items.
    fn add_list(&mut self) {
        if self.numbers.iter().any(|named| {
            named.label == Some(Class::Invoice) && !self.in_subject(named.at) && !self.opens_line(named.start)
        }) {
            return;
        }
        let mut lines: Vec<(usize, String)> = Vec::new();
        for at in self.body..self.tokens.len() {
            let token = &self.tokens[at];
            let number = matches!(token.kind, Kind::Number(_) | Kind::Code);
            if !number || token.raw.len() < 3 || !self.opens_line(at) {
                continue;
            }
            let rest = self.tokens[at..].iter().take_while(|other| other.line == token.line);
            let has = |test: fn(&Kind) -> bool| rest.clone().any(|other| test(&other.kind));
            if has(|kind| matches!(kind, Kind::Amount { .. })) && has(|kind| matches!(kind, Kind::Day(_))) {
                lines.push((at, normalise_number(&token.raw)));
            }
        }
        for (at, norm) in &lines {
            let alike = |(_, other): &(usize, String)| other != norm && shape(other) == shape(norm);
            if !lines.iter().any(alike) {
                continue;
            }
            match self.numbers.iter_mut().find(|named| named.at == *at) {
                Some(named) if named.other => {}
                Some(named) => {
                    named.row = true;
                    named.label = named.label.or(Some(Class::Invoice));
                }
                None => {
                    let file = self.file_with(norm);
                    self.numbers.push(Named {
                        raw: self.tokens[*at].raw.clone(),
                        norm: norm.clone(),
                        start: *at,
                        at: *at,
                        label: Some(Class::Invoice),
                        other: false,
                        by_number: false,
                        file,
                        row: true,
                    });
                }
            }
        }
        self.numbers.sort_by_key(|named| named.at);
    }

    /// "Number: X" at the head of a text that names no document's number is the number of the text's own document.
    fn label_heading(&mut self) {
        if self.numbers.iter().any(|named| named.label.is_some() && !self.in_subject(named.at)) {
            return;
        }
        let heading = self.numbers.iter().position(|named| {
            named.by_number
                && !named.other
                && !self.in_subject(named.at)
                && self.hits.iter().any(|hit| {
                    hit.class == Class::Number
                        && hit.end == named.start
                        && self.opens_line(hit.start)
                        && self.tokens[hit.end - 1].colon
                })
        });
        if let Some(heading) = heading {
            self.numbers[heading].label = Some(Class::Invoice);
        }
    }

    pub(super) fn opens_line(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| self.tokens[before].line != self.tokens[at].line)
    }

    /// Whether a word is the first part of the number behind it: `FV 12/03/2026`, `KV 10457`.
    fn is_prefix(&self, at: usize, number: usize) -> bool {
        let word = &self.tokens[at];
        let upper = (1..=4).contains(&word.raw.len()) && word.raw.bytes().all(|b| b.is_ascii_uppercase());
        upper
            && matches!(word.kind, Kind::Word)
            && !word.colon
            && word.line == self.tokens[number].line
            && word.clause == self.tokens[number].clause
            && !self.hits.iter().any(|hit| {
                hit.start <= at
                    && at < hit.end
                    && (matches!(hit.class, Class::Number | Class::OtherNumber | Class::Vat | Class::Unit)
                        || hit.class.is_document() && word.raw.len() > 3)
            })
    }

    fn label(&self, start: usize) -> Label {
        let mut label = Label { class: None, other: false, by_number: false, skipped: 0 };
        let mut end = start;
        let sentence = self.tokens[start].sentence;
        for _ in 0..5 {
            let Some(before) = end.checked_sub(1).filter(|&b| self.tokens[b].sentence == sentence) else {
                break;
            };
            let ending = |test: &dyn Fn(Class) -> bool| {
                self.hits.iter().filter(|hit| hit.end == end && test(hit.class)).min_by_key(|hit| hit.start)
            };
            let number = ending(&|class| class == Class::Number);
            // "No later than the 10th" numbers nothing.
            let number = number.filter(|_| label.skipped == 0 || label.by_number);
            label.by_number |= number.is_some();
            let document = ending(&|class| class.is_document() && class != Class::Reminder);
            let other = ending(&|class| class == Class::OtherNumber);
            match (document, other) {
                (Some(document), other) if other.is_none_or(|other| document.start <= other.start) => {
                    label.class = Some(document.class);
                }
                (_, Some(_)) => label.other = true,
                (_, None) => {
                    if let Some(number) = number {
                        end = number.start;
                        continue;
                    }
                    let word = &self.tokens[before];
                    let small = matches!(word.kind, Kind::Word)
                        && !word.colon
                        && word.raw.chars().count() <= 5
                        && word.clause == self.tokens[start].clause;
                    let is_day = self.hits.iter().any(|hit| hit.end == end && hit.class == Class::Dated);
                    if !small || label.skipped == 2 || is_day {
                        break;
                    }
                    label.skipped += 1;
                    end = before;
                    continue;
                }
            }
            // "Ihre Bestellung 7781", but "Rechnung zu Bestellung": the nearest label decides.
            break;
        }
        label
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
    // "Bill 12": the number is not part of its label.
    for hit in hits.iter_mut().filter(|hit| hit.class.is_document() && hit.end - hit.start > 1) {
        hit.end -= usize::from(matches!(tokens[hit.end - 1].kind, Kind::Number(_) | Kind::Code));
    }
    // "14 days after receipt of the invoice" brings none.
    let received: Vec<Hit> =
        hits.iter().filter(|hit| hit.class == Class::AtOnce && hit.end - hit.start > 1).copied().collect();
    hits.retain(|hit| {
        hit.class != Class::Invoice || !received.iter().any(|other| other.start < hit.start && hit.end <= other.end)
    });
    // "By the end of next month" speaks of no other time than the term's.
    let terms: Vec<Hit> = hits
        .iter()
        .filter(|hit| matches!(hit.class, Class::EndOfMonth | Class::EndOfNextMonth))
        .copied()
        .collect();
    hits.retain(|hit| {
        !matches!(hit.class, Class::Aside | Class::Future)
            || !terms.iter().any(|term| term.start < hit.end && hit.start < term.end)
    });
    // "To be paid by", "if paid within" say nothing of what was paid.
    let wanted: Vec<Hit> =
        hits.iter().filter(|hit| matches!(hit.class, Class::Due | Class::Discount | Class::Payable)).copied().collect();
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
        if in_table && width <= 7 && row.last().is_some_and(is_sum) && row.iter().filter(|t| is_sum(t)).count() == 1 {
            hit.class = if hit.class == Class::Unpaid { Class::Payable } else { Class::Deposit };
        }
    }
}

/// A number's pattern: digits as 0, letters as they are.
fn shape(norm: &str) -> String {
    norm.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect()
}

struct Label {
    class: Option<Class>,
    other: bool,
    by_number: bool,
    skipped: usize,
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
fn is_american(mail: &OutgoingMail, language: Language) -> bool {
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
