//! The days that an invoice's covering mail states: its own, and the due day.

use jiff::civil::Date;

use super::figures::Lean;
use super::page::{Named, Page};
use super::rules::{Class, Hit};
use super::tokens::{Kind, Token};

impl Page<'_> {
    /// The invoice's own date.
    pub(super) fn issued(&self, named: Option<&Named>, several: bool) -> Option<Date> {
        let mut best: Option<(i32, Date)> = None;
        let mut offer = |score: i32, date: Option<Date>| {
            if let Some(date) = date
                && score >= 3
                && best.is_none_or(|(known, _)| score > known)
            {
                best = Some((score, date));
            }
        };
        for (at, token) in self.tokens.iter().enumerate() {
            let Kind::Day(day) = token.kind else { continue };
            if self.numbers.iter().any(|n| n.at == at) || self.is_foreign(at, named, several) {
                continue;
            }
            let mine = self.owner(at).is_some();
            let mut score = 0;
            for hit in self.hits.iter().filter(|hit| hit.end <= at && at - hit.end <= 12) {
                let gap = self.gap(hit.end, at);
                let near = self.tokens[hit.end - 1].line == token.line
                    || self.tokens[hit.end - 1].sentence == token.sentence;
                let nothing_between =
                    !self.tokens[hit.end..at].iter().any(|t| matches!(t.kind, Kind::Day(_)));
                if !near || !nothing_between {
                    continue;
                }
                match hit.class {
                    Class::Issued if gap <= self.reach(hit) && !self.is_due_label(hit) => {
                        score = score.max(5)
                    }
                    Class::Dated if gap == 0 && at - hit.end <= 1 && self.names_invoice_before(hit.start) => {
                        score = score.max(4);
                    }
                    Class::Due if gap <= 1 && score < 5 => score -= 4,
                    _ => {}
                }
            }
            if self.follows_number(at) {
                score = score.max(4);
            }
            if self.is_letter_date(at) {
                score = score.max(3);
            }
            if self.clause_says(token.clause, Class::Validity) && score < 5 {
                score -= 2;
            }
            offer(score + i32::from(mine) * i32::from(score > 0), day.on(self.mail.sent, Lean::Past));
        }
        for (class, date) in
            [(Class::Today, Some(self.mail.sent)), (Class::Yesterday, self.mail.sent.yesterday().ok())]
        {
            for hit in self.of(class) {
                let sentence = self.tokens[hit.start].sentence;
                let about_it = self.says(sentence, Class::Invoice)
                    || self.says(sentence, Class::CreditNote)
                    || self.says(sentence, Class::Issued)
                    || self.numbers.iter().any(|n| n.is_document() && self.tokens[n.at].sentence == sentence);
                // "21 days from today's date" dates the term, not the invoice.
                let term = class == Class::Today
                    && self
                        .of(Class::FromToday)
                        .any(|from| from.start <= hit.start && hit.start < from.end && hit.end <= from.end);
                offer(
                    3 + i32::from(about_it),
                    date.filter(|_| about_it && !term && !self.is_foreign(hit.start, named, several)),
                );
            }
        }
        // "Invoice date: today"
        for hit in self.of(Class::Issued).filter(|hit| !self.is_due_label(hit)) {
            let today = (hit.end..self.tokens.len().min(hit.end + 3)).find(|at| self.is_today(*at));
            if let Some(at) = today
                && self.tokens[at].sentence == self.tokens[hit.start].sentence
                && self.gap(hit.end, at) == 0
                && !self.is_foreign(at, named, several)
            {
                offer(5, Some(self.mail.sent));
            }
        }
        best.map(|(_, date)| date).or_else(|| self.row_days(named?).0)
    }

    /// Whether a "date" is the due date's.
    fn is_due_label(&self, date: &Hit) -> bool {
        self.of(Class::Due).any(|due| due.start < date.end && date.start < due.end && due.end - due.start > 1)
    }

    /// How many words may stand between a label and the invoice's date: none behind a bare "date", which may be
    /// the delivery's.
    fn reach(&self, label: &Hit) -> usize {
        if label.end - label.start == 1 && self.tokens[label.start].fold.len() <= 5 { 0 } else { 2 }
    }

    /// Whether a day stands right behind the document's number: `Rechnung 7001, 01.04.2026`.
    fn follows_number(&self, at: usize) -> bool {
        self.numbers.iter().any(|named| {
            named.at + 1 == at
                && (named.label.is_some() || named.file.is_some())
                && self.tokens[named.at].line == self.tokens[at].line
        })
    }

    /// Whether the words right before `at` name the invoice: by a word or by its number.
    fn names_invoice_before(&self, at: usize) -> bool {
        let sentence = self.tokens[at.min(self.tokens.len() - 1)].sentence;
        let within = |end: usize| end <= at && at - end <= 2;
        self.numbers.iter().any(|n| {
            n.is_document()
                && !matches!(n.label, Some(Class::Offer | Class::Order | Class::Delivery))
                && within(n.at + 1)
                && self.tokens[n.at].sentence == sentence
        }) || self.hits.iter().any(|hit| {
            matches!(hit.class, Class::Invoice | Class::CreditNote)
                && within(hit.end)
                && self.tokens[hit.start].sentence == sentence
        })
    }

    /// A due day that is stated as a day.
    pub(super) fn due(&self, named: Option<&Named>, several: bool) -> Option<Date> {
        let mut best: Option<(i32, Date)> = None;
        for (at, token) in self.tokens.iter().enumerate() {
            let Kind::Day(day) = token.kind else { continue };
            if self.numbers.iter().any(|n| n.at == at)
                || self.is_of_next_month(at)
                || self.counts_parts(at)
                || self.is_foreign(at, named, several)
            {
                continue;
            }
            let mine = self.owner(at).is_some();
            let (mut score, mut against) = (0, 0);
            let mut label_clause = None;
            let mut pays_by = true;
            for hit in &self.hits {
                let near = self.tokens[hit.start].sentence == token.sentence
                    || self.tokens[hit.end - 1].line == token.line;
                if !near {
                    continue;
                }
                if hit.end <= at {
                    if at - hit.end > 12 {
                        continue;
                    }
                    let gap = self.gap(hit.end, at);
                    let days_between =
                        self.tokens[hit.end..at].iter().any(|t| matches!(t.kind, Kind::Day(_)));
                    match hit.class {
                        Class::Due if gap <= 6 && !days_between && !self.asks_otherwise(hit) => {
                            let strength = 60 - 4 * i32::try_from(gap).unwrap_or(9);
                            if strength >= score {
                                score = strength;
                                label_clause = Some(self.tokens[hit.start].clause);
                                pays_by = self.is_of_paying(hit);
                            }
                        }
                        // "Deposit paid on 11 April"
                        Class::Deadline if self.is_paid(self.tokens[hit.start].clause) => {}
                        Class::Deadline if gap <= 1 => {
                            let pays = self.says(token.sentence, Class::Pay)
                                || self.says(token.sentence, Class::Payable);
                            // "Could we have it by Friday?"
                            let plain = hit.end - hit.start == 1
                                && !matches!(
                                    self.tokens[hit.start].fold.as_str(),
                                    "by" | "bis" | "spatestens" | "tot" | "uiterlijk" | "do" | "najpozniej"
                                );
                            let asked = !plain
                                && gap == 0
                                && !self.says(token.sentence, Class::Validity)
                                && !self.says(token.sentence, Class::Aside)
                                && self.asks(token.sentence);
                            score = score.max(if pays {
                                42
                            } else if asked {
                                32
                            } else {
                                15
                            });
                        }
                        _ if days_between => {}
                        Class::Issued if gap <= self.reach(hit) && !self.is_due_label(hit) => against = 60,
                        Class::Dated
                            if gap == 0 && at - hit.end <= 1 && self.names_invoice_before(hit.start) =>
                        {
                            against = against.max(40);
                        }
                        _ => {}
                    }
                } else if hit.start > at
                    && hit.class == Class::Due
                    && hit.start - at <= 3
                    && self.tokens[hit.start].clause == token.clause
                {
                    score = score.max(40);
                }
                let collected = hit.class == Class::DirectDebit
                    && !self.begins_series(token.sentence)
                    && !self.says(token.sentence, Class::Settled)
                    && !token.question;
                if collected && self.tokens[hit.start].sentence == token.sentence {
                    score += 65;
                }
            }
            if self.follows_number(at) {
                against = against.max(40);
            }
            score -= against;
            let clause = token.clause;
            let with_label = |class| {
                self.clause_says(clause, class)
                    || label_clause.is_some_and(|clause| self.clause_says(clause, class))
            };
            score -= 50 * i32::from(with_label(Class::Discount));
            let sure = score >= 50 && pays_by;
            score -= 35 * i32::from(self.clause_says(clause, Class::Validity) && !sure);
            score += 5 * i32::from(mine);
            let date = day.on(self.mail.sent, Lean::Future);
            // New invoices are not overdue, save those that are sent late with a day that is stated outright.
            score -= 36 * i32::from(date.is_some_and(|date| date < self.mail.sent) && !mine);
            if let Some(date) = date
                && score >= 30
                && best.is_none_or(|(known, _)| score > known)
            {
                best = Some((score, date));
            }
        }
        best.map(|(_, date)| date).or_else(|| self.row_days(named?).1).or_else(|| self.collected_today())
    }

    /// Whether a sentence asks for something, right behind one with the invoice or its sum.
    fn asks(&self, sentence: usize) -> bool {
        let asks = self.sentence(sentence).iter().any(|token| {
            token.question
                || matches!(
                    token.fold.as_str(),
                    "please" | "could" | "bitte" | "graag" | "gelieve" | "prosze" | "prosimy" | "gerne"
                )
        });
        asks && self.follows_sum(sentence)
    }

    /// Whether a clause speaks of a deposit, and not of when it is due.
    fn is_paid(&self, clause: usize) -> bool {
        self.clause_says(clause, Class::Deposit)
            && !self.clause_says(clause, Class::Due)
            && !self.clause_says(clause, Class::Payable)
    }

    /// "… in ten instalments, for the first time on 31 March": what may be collected from then on.
    fn begins_series(&self, sentence: usize) -> bool {
        let first =
            |token: &Token| matches!(token.fold.as_str(), "eerst" | "erstmals" | "first" | "pierwszy");
        self.sentence(sentence).iter().any(first)
    }

    /// "2e termijn", "3. Rate": no day of a month.
    fn counts_parts(&self, at: usize) -> bool {
        let names =
            |token: &Token| matches!(token.fold.as_str(), "termijn" | "rate" | "rata" | "raty" | "transza");
        matches!(self.tokens[at].kind, Kind::Day(day) if day.month.is_none())
            && self.tokens.get(at + 1).is_some_and(names)
    }

    /// Whether the words that ask for something by a day ask for money: "zahlbar bis", not "prosimy … do".
    fn is_of_paying(&self, due: &Hit) -> bool {
        self.of(Class::Pay).any(|hit| due.start < hit.end && hit.start < due.end)
    }

    /// "Bitte abstimmen bis", "tax payable by": what is due by that day is not this invoice.
    fn asks_otherwise(&self, due: &Hit) -> bool {
        self.of(Class::Validity).any(|hit| due.start < hit.end && hit.start < due.end)
            || due.end - due.start == 1 && is_anothers(&self.tokens, due.start, &self.hits)
            || self.of(Class::Vat).any(|hit| hit.end == due.start)
    }

    fn is_today(&self, at: usize) -> bool {
        matches!(self.tokens[at].fold.as_str(), "today" | "heute" | "vandaag" | "dzisiaj" | "dzis")
    }

    /// "Will be charged to your card today."
    fn collected_today(&self) -> Option<Date> {
        let today = self.of(Class::DirectDebit).any(|hit| {
            let sentence = self.tokens[hit.start].sentence;
            (0..self.tokens.len()).any(|at| self.tokens[at].sentence == sentence && self.is_today(at))
        });
        today.then_some(self.mail.sent)
    }

    /// The days on the line that a number opens, where no words label them: its own one, then the due one; a
    /// single one that lies ahead is the due one.
    fn row_days(&self, named: &Named) -> (Option<Date>, Option<Date>) {
        let rows = self.numbers.iter().filter(|n| n.row && n.norm == named.norm && !self.in_subject(n.at));
        for row in rows {
            let line = self.tokens[row.at].line;
            let behind = || self.tokens[row.at + 1..].iter().take_while(|token| token.line == line);
            let labelled = self.hits.iter().any(|hit| {
                self.tokens[hit.start].line == line
                    && matches!(hit.class, Class::Due | Class::Issued | Class::Deadline)
            });
            let days: Vec<Date> = behind()
                .filter_map(|token| match token.kind {
                    Kind::Day(day) => day.on(self.mail.sent, Lean::Past),
                    _ => None,
                })
                .collect();
            match days[..] {
                _ if labelled => {}
                [day] if day <= self.mail.sent => return (Some(day), None),
                [day] => return (None, Some(day)),
                [issued, due] if issued <= due => return (Some(issued), Some(due)),
                _ => {}
            }
        }
        (None, None)
    }

    /// How many words stand between, weekdays and articles aside: "by next Tuesday, the 8th of December".
    /// Beyond a dozen words nobody connects the two.
    fn gap(&self, from: usize, to: usize) -> usize {
        if to - from > 12 {
            return usize::MAX;
        }
        let counts = |token: &&Token| {
            let small = matches!(token.kind, Kind::Word) && token.raw.chars().count() <= 3;
            !small
                && !self.words.weekdays.iter().any(|names| names.contains(&token.fold))
                && !matches!(token.fold.as_str(), "next" | "this" | "both" | "beide" | "beider")
        };
        self.tokens[from..to].iter().filter(counts).count()
    }

    /// Whether a day stands on a line with nothing but a place: a letter's date, and so the invoice's in its text.
    fn is_letter_date(&self, at: usize) -> bool {
        let line = self.tokens[at].line;
        let on_line = |i: &usize| self.tokens[*i].line == line;
        let before = (self.body..at).rev().take_while(on_line).count();
        let behind = (at + 1..self.tokens.len()).take_while(on_line).count();
        !self.in_subject(at)
            && behind == 0
            && before <= 2
            && (at - before..at).all(|i| {
                matches!(self.tokens[i].kind, Kind::Word)
                    && self.tokens[i].raw.starts_with(char::is_uppercase)
                    && !self.tokens[i].colon
                    && !self.hits.iter().any(|hit| hit.start <= i && i < hit.end && hit.class != Class::Dated)
            })
    }
}

/// "Declaration due 30/11", "booster due": what falls due is named before the word "due" in its clause, and it is no money.
/// `hits`: what the words of the text stand for.
pub(super) fn is_anothers(tokens: &[Token], due: usize, hits: &[Hit]) -> bool {
    use Class::{CreditNote, Due, Gross, Invoice, Net, Pay, Payable, Sum, Total};
    const SMALL: [&str; 8] = ["is", "are", "was", "now", "falls", "fall", "it", "this"];
    const MONEY: [Class; 9] = [CreditNote, Due, Gross, Invoice, Net, Pay, Payable, Sum, Total];
    let token = &tokens[due];
    let begin = tokens[..due].iter().rposition(|before| before.clause != token.clause);
    let before = begin.map_or(0, |at| at + 1)..due;
    let names = |token: &Token| matches!(token.kind, Kind::Word) && !SMALL.contains(&token.fold.as_str());
    // A "dental check" is no cheque.
    let of_money = hits.iter().any(|hit| {
        before.contains(&hit.start) && MONEY.contains(&hit.class) && tokens[hit.start].fold != "check"
    });
    token.raw.eq_ignore_ascii_case("due") && tokens[before].iter().any(names) && !of_money
}
