//! The facts that an invoice's covering mail states: which figure plays which part.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::figures::Lean;
use super::outgoing::is_document_file;
use super::page::{Named, Page};
use super::rules::{Class, Hit};
use super::tokens::Kind;
use super::{InvoiceFacts, Source};
use crate::dunning::{Currency, NeverDun};

/// What the words beside a sum say about it.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    /// The strongest label that speaks for it.
    rank: f32,
    /// It is said of something beside the invoice.
    aside: f32,
    /// It is a net sum, a tax, a unit price, a deposit: never what is asked for.
    excluded: bool,
    /// It is a net sum or a tax.
    taxed: bool,
    /// "plus VAT" stands beside it.
    plus_tax: bool,
    /// A label stands right before it.
    labelled: bool,
}

impl Page<'_> {
    /// The invoices (or credit notes) of a mail that carries some.
    pub(super) fn facts(&self, credit: bool) -> Vec<InvoiceFacts> {
        let own = self.own_numbers(credit);
        let iban = self.iban();
        let several = own.len() > 1;
        let parts = self.parts(credit);
        let term = self.term();
        let numbers: Vec<Option<&Named>> =
            if own.is_empty() { vec![None] } else { own.iter().map(|named| Some(*named)).collect() };
        let mut facts = Vec::new();
        for named in &numbers {
            let issued = self.issued(*named, several);
            let stated = self
                .amount(*named, &own, &parts, credit)
                .or_else(|| credit.then(|| self.credited(&parts)).flatten());
            let (amount, currency) = stated.unzip();
            let due = self.due(*named, several).or_else(|| {
                let term = term?;
                let start = if term.from_today { self.mail.sent } else { issued.unwrap_or(self.mail.sent) };
                term.span.due(start)
            });
            let number = named.map(|named| named.raw.clone()).or_else(|| self.number_of_file(credit));
            facts.push(InvoiceFacts {
                number,
                issued,
                due: due.filter(|_| !credit),
                amount,
                currency: currency.flatten(),
                type_code: Some(if credit { "381" } else { "380" }.into()),
                iban: iban.clone(),
                source: Source::Text,
                never_dun: self.never_dun(amount).filter(|_| !credit),
                refers_to: self.referred(&own),
                ..InvoiceFacts::default()
            });
        }
        facts
    }

    fn weight_credit(&self) -> bool {
        self.of(Class::CreditNote).next().is_some()
    }
    pub(super) fn debug_parts(&self) -> Vec<String> {
        self.parts(self.weight_credit())
            .iter()
            .map(|p| if p.rank != 0.0 || p.excluded { format!("{p:?}") } else { String::new() })
            .collect()
    }

    /// The numbers of the documents that the mail itself carries, each once.
    fn own_numbers(&self, credit: bool) -> Vec<&Named> {
        let wanted = if credit { Class::CreditNote } else { Class::Invoice };
        // In a credit note's mail, a number that is called an invoice's somewhere is the credited invoice's.
        let credited = |norm: &str| {
            credit && self.numbers.iter().any(|n| n.norm == norm && n.label == Some(Class::Invoice))
        };
        let weight = |named: &Named| -> i32 {
            let token = &self.tokens[named.at];
            let mut weight = 0;
            weight += 3 * i32::from(named.label == Some(wanted));
            weight += i32::from(named.by_number && named.label == Some(wanted));
            weight += 4 * i32::from(named.file.is_some());
            weight += i32::from(self.says(token.sentence, Class::Presenting));
            weight += i32::from(named.row);
            weight -= 6 * i32::from(
                named.other
                    || named.label.is_some_and(|label| label != wanted) && !(credit && named.file.is_some()),
            );
            weight -= 6 * i32::from(!self.in_subject(named.at) && self.is_elsewhere(named.at));
            weight -= 6 * i32::from(!credit && self.is_replaced(named));
            weight -= 5 * i32::from(credited(&named.norm));
            weight
        };
        // The same number at several places counts with its best place; a doubt at one place stays a doubt.
        let mut best: Vec<(&Named, i32)> = Vec::new();
        for named in &self.numbers {
            let weight = weight(named);
            match best.iter_mut().find(|(known, _)| same_number(&known.norm, &named.norm)) {
                Some((known, known_weight)) => {
                    // From the text rather than from the subject, and with its prefix.
                    if !self.in_subject(named.at) && self.in_subject(known.at)
                        || named.norm.len() > known.norm.len()
                    {
                        *known = named;
                    }
                    *known_weight = if *known_weight < 0 && weight < 3 {
                        *known_weight
                    } else {
                        weight.max(*known_weight)
                    };
                }
                None => best.push((named, weight)),
            }
        }
        let top = best.iter().map(|(_, weight)| *weight).max().unwrap_or(0);
        if top < 3 {
            return Vec::new();
        }
        let on_files = best.iter().filter(|(named, weight)| named.file.is_some() && *weight >= 3).count();
        let mut own: Vec<&Named> =
            best.iter()
                .filter(|(named, weight)| {
                    if on_files > 0 { named.file.is_some() && *weight >= 3 } else { *weight >= top.max(3) }
                })
                .map(|(named, _)| *named)
                .collect();
        // Two numbers on one file: only one is the invoice's.
        let mut files = Vec::new();
        own.sort_by_key(|named| {
            (std::cmp::Reverse(best.iter().find(|(n, _)| n.at == named.at).map(|(_, w)| *w)), named.at)
        });
        own.retain(|named| match named.file {
            Some(file) if files.contains(&file) => false,
            Some(file) => {
                files.push(file);
                true
            }
            None => true,
        });
        // Without files, several numbers need a row or a sum each.
        if on_files == 0 && own.len() > 1 {
            let with_sum = |named: &&Named| {
                self.tokens.iter().enumerate().any(|(at, token)| {
                    matches!(token.kind, Kind::Amount { .. })
                        && self.owner(at).is_some_and(|owner| owner.norm == named.norm)
                })
            };
            let sums = own.iter().filter(|named| with_sum(named)).count();
            if sums == own.len() {
                own.retain(with_sum);
            } else {
                own.truncate(1);
            }
        }
        own.sort_by_key(|named| named.at);
        own
    }

    /// Whether the words right before a number say that it is another, older document's.
    fn is_replaced(&self, named: &Named) -> bool {
        let token = &self.tokens[named.start];
        self.of(Class::Replaced).any(|hit| {
            hit.end <= named.start + 1
                && named.start - (hit.end - 1).min(named.start) <= 4
                && self.tokens[hit.start].clause == token.clause
        })
    }

    /// The number that this invoice replaces or that this credit note credits.
    fn referred(&self, own: &[&Named]) -> Option<String> {
        self.numbers
            .iter()
            .filter(|named| named.label == Some(Class::Invoice) && !named.other)
            .filter(|named| !own.iter().any(|own| same_number(&own.norm, &named.norm)))
            .find(|named| {
                self.is_replaced(named) || own.iter().any(|own| own.label == Some(Class::CreditNote))
            })
            .map(|named| named.raw.clone())
    }

    /// A number in the name of the only document that is attached, label words taken off.
    fn number_of_file(&self, credit: bool) -> Option<String> {
        let wanted = if credit { Class::CreditNote } else { Class::Invoice };
        let mut documents = self.mail.attachments.iter().filter(|name| is_document_file(name));
        let (first, second) = (documents.next()?, documents.next());
        let stem = first.rsplit_once('.').map_or(*first, |(stem, _)| stem);
        let spaced = stem.replace('_', " ");
        let mut parts: Vec<&str> = spaced.split(' ').filter(|part| !part.is_empty()).collect();
        let mut found = Vec::new();
        super::tokens::tokens(&spaced, &super::tokens::Habits { american: false, months: &[] }, &mut found);
        let hits = self.words.hits(&found);
        let mut labelled = false;
        while let Some(part) = parts.first()
            && !part.bytes().any(|b| b.is_ascii_digit())
            && hits.iter().any(|hit| {
                (hit.class == wanted || hit.class == Class::Number)
                    && found[hit.start..hit.end].iter().any(|token| token.raw == *part)
            })
        {
            labelled = true;
            parts.remove(0);
        }
        if second.is_some() && !labelled {
            return None;
        }
        let number = if labelled { parts.first().map(ToString::to_string)? } else { stem.to_owned() };
        let (label, rest) = number.split_once('-').unwrap_or((&number, ""));
        let strip = !label.is_empty()
            && label.chars().all(char::is_alphabetic)
            && label.chars().count() > 3
            && !rest.is_empty();
        let number = if strip { rest.to_owned() } else { number };
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        let looks_right = digits >= 2 && number.len() <= 24 && (labelled || !number.contains(' '));
        looks_right.then_some(number)
    }

    /// What each sum's words say.
    fn parts(&self, credit: bool) -> Vec<Part> {
        let mut parts = vec![Part::default(); self.tokens.len()];
        let is_sum = |at: usize| matches!(self.tokens[at].kind, Kind::Amount { .. });
        for hit in &self.hits {
            let (sentence, line) = (self.tokens[hit.start].sentence, self.tokens[hit.start].line);
            let near = |at: &usize| {
                is_sum(*at) && (self.tokens[*at].sentence == sentence || self.tokens[*at].line == line)
            };
            let left = (0..hit.start).rev().take(8).find(near);
            let right = (hit.end..self.tokens.len()).take(8).find(near);
            let colon = self.tokens[hit.end - 1].colon;
            let before = left.map_or(usize::MAX, |at| hit.start - at - 1);
            let behind = right.map_or(usize::MAX, |at| at - hit.end);
            let clause = self.tokens[hit.start].clause;
            let same_clause = |at: usize| self.tokens[at].clause == clause;
            // The label belongs to the sum right before it, unless that one has a label of its own.
            let postfix = !colon
                && before == 0
                && left.is_some_and(|at| !parts[at].labelled || behind > 0 && same_clause(at));
            let prefix =
                right.filter(|at| behind <= 5 && (self.tokens[*at].line == line || same_clause(*at)));
            let chosen =
                if postfix { left } else { prefix.or(left.filter(|at| before <= 3 && same_clause(*at))) };
            let mut mark = |at: Option<usize>, rank: f32, excluded: bool| {
                if let Some(at) = at {
                    parts[at].rank = parts[at].rank.max(rank);
                    parts[at].excluded |= excluded;
                    parts[at].plus_tax |= hit.class == Class::PlusVat;
                    parts[at].taxed |= matches!(hit.class, Class::Net | Class::Vat | Class::PlusVat);
                    parts[at].labelled |= at > hit.start;
                }
            };
            match hit.class {
                Class::Payable if credit => mark(chosen, 0.0, true),
                Class::Payable => mark(chosen, 6.0, false),
                Class::Gross => mark(chosen, 4.0, false),
                Class::Total => mark(chosen.filter(|_| !postfix), 4.0, false),
                Class::Sum => mark(right.filter(|_| behind <= 1), 2.0, false),
                Class::Net | Class::Vat => mark(chosen, 0.0, true),
                Class::PlusVat => {
                    mark(
                        left.filter(|at| before <= 2 && !colon && (same_clause(*at) || before == 0)),
                        0.0,
                        true,
                    );
                    mark(right.filter(|at| behind <= 2 && same_clause(*at)), 0.0, true);
                }
                Class::Unit => {
                    let word = self.tokens[hit.start].fold.as_str();
                    let sign = matches!(word, "x" | "×" | "@" | "a" | "je" | "po" | "at");
                    mark(right.filter(|_| behind == 0), 0.0, true);
                    mark(left.filter(|_| before == 0 && !sign), 0.0, true);
                    mark(left.filter(|_| before == 0 && matches!(word, "x" | "×")), 0.0, true);
                }
                Class::Deposit => {
                    let table =
                        colon || right.is_some_and(|at| self.tokens[at].line == line && self.opens_line(hit));
                    mark(
                        right.filter(|at| {
                            behind <= 1 || table && behind <= 6 && self.tokens[*at].line == line
                        }),
                        0.0,
                        true,
                    );
                    mark(left.filter(|_| before == 0 && !colon), 0.0, true);
                }
                Class::Discount => {
                    for at in [left, right].into_iter().flatten().filter(|at| same_clause(*at)) {
                        mark(Some(at), 0.0, true);
                    }
                }
                Class::Aside => {
                    for at in (0..self.tokens.len())
                        .filter(|at| is_sum(*at) && self.tokens[*at].sentence == sentence)
                    {
                        parts[at].aside = parts[at].aside.max(if same_clause(at) { 4.0 } else { 2.0 });
                    }
                }
                _ => {}
            }
        }
        // Net and tax add up to the gross sum, whatever it is called.
        let sums: Vec<(usize, Decimal)> = self
            .tokens
            .iter()
            .enumerate()
            .filter_map(|(at, token)| match token.kind {
                Kind::Amount { value, .. } => Some((at, value)),
                _ => None,
            })
            .take(40)
            .collect();
        for (i, (first, a)) in sums.iter().enumerate() {
            for (second, b) in &sums[i + 1..] {
                if !(parts[*first].taxed || parts[*second].taxed) || a.is_zero() || b.is_zero() {
                    continue;
                }
                for (third, c) in &sums {
                    if a.checked_add(*b) == Some(*c) && !parts[*third].excluded {
                        parts[*third].rank = parts[*third].rank.max(4.0);
                        parts[*first].excluded = true;
                        parts[*second].excluded = true;
                    }
                }
            }
        }
        parts
    }

    fn opens_line(&self, hit: &Hit) -> bool {
        let line = self.tokens[hit.start].line;
        hit.start.checked_sub(1).is_none_or(|before| self.tokens[before].line != line)
    }

    /// What the invoice asks for.
    fn amount(
        &self,
        named: Option<&Named>,
        own: &[&Named],
        parts: &[Part],
        credit: bool,
    ) -> Option<(Decimal, Option<Currency>)> {
        let several = own.len() > 1;
        // "4 x £380 = £1,520 plus VAT": where the invoice's own sum is net, no bare figure is the gross one.
        let only_net = self.tokens.iter().enumerate().any(|(at, token)| {
            parts[at].plus_tax
                && (self.says(token.sentence, Class::Invoice) || self.owner(at).is_some())
                && !self.is_foreign(at, named, several)
        });
        let mut best: Option<(f32, Decimal, Option<Currency>)> = None;
        for (at, token) in self.tokens.iter().enumerate() {
            let Kind::Amount { value, currency, negative } = token.kind else { continue };
            let part = parts[at];
            if part.excluded || negative && !credit || only_net && part.rank < 4.0 {
                continue;
            }
            let owner = self.owner(at);
            let is_own = |owner: &Named| own.iter().any(|own| same_number(&own.norm, &owner.norm));
            let mine = match (owner, named) {
                (Some(owner), Some(named)) if same_number(&owner.norm, &named.norm) => true,
                (Some(owner), _) if is_own(owner) => {
                    continue;
                }
                // Another document's sum, unless no number is known at all.
                (Some(owner), _)
                    if owner.label != Some(Class::Invoice)
                        || self.is_replaced(owner)
                        || named.is_some() && owner.label == Some(Class::Invoice) =>
                {
                    continue;
                }
                _ => false,
            };
            if self.is_elsewhere(at) && !mine {
                continue;
            }
            if several && !mine && !self.in_block_of(at, named, own) {
                continue;
            }
            let first_behind = mine
                && owner.is_some_and(|owner| {
                    owner.at < at
                        && !self.tokens[owner.at..at].iter().any(|t| matches!(t.kind, Kind::Amount { .. }))
                });
            let helped =
                [Class::Pay, Class::Presenting, Class::Invoice, Class::CreditNote, Class::DirectDebit]
                    .iter()
                    .any(|class| self.says(token.sentence, *class));
            let mut score = part.rank + 0.5 - if first_behind { 0.0 } else { part.aside };
            score += 3.0 * f32::from(u8::from(mine)) + 1.5 * f32::from(u8::from(first_behind));
            score += f32::from(u8::from(helped)) + 0.5 * f32::from(u8::from(currency.is_some()));
            score -= 3.0 * f32::from(u8::from(currency.is_none() && part.rank < 4.0 && !mine));
            score -= 2.0 * f32::from(u8::from(self.says(token.sentence, Class::Future)));
            if credit && self.says(token.sentence, Class::CreditNote) {
                score += 1.5;
            }
            // Of equals a table's last line, a sentence's first sum.
            let better =
                best.is_none_or(|(known, ..)| score > known || score == known && part.rank >= 4.0 && !mine);
            if score >= 1.5 && better {
                best = Some((score, value, currency));
            }
        }
        let (_, mut value, currency) = best?;
        value.rescale(2);
        let currency = currency.or_else(|| self.only_currency());
        Some((value, currency))
    }

    /// A credit note's sum that stands beside the credited invoice's number only: the smallest one.
    fn credited(&self, parts: &[Part]) -> Option<(Decimal, Option<Currency>)> {
        let sums = self.tokens.iter().enumerate().filter_map(|(at, token)| match token.kind {
            Kind::Amount { value, currency, .. } if !parts[at].excluded && parts[at].aside <= 0.0 => {
                Some((value, currency.or_else(|| self.only_currency())))
            }
            _ => None,
        });
        sums.min_by_key(|(value, _)| *value)
    }

    /// With several invoices, a sum on a line of its own belongs to the last number before it.
    fn in_block_of(&self, at: usize, named: Option<&Named>, own: &[&Named]) -> bool {
        let last = self
            .numbers
            .iter()
            .rfind(|n| n.at < at && !self.in_subject(n.at) && own.iter().any(|own| own.norm == n.norm));
        // A sum behind the last block is a grand total.
        let is_block = own.iter().all(|own| {
            self.numbers.iter().filter(|n| n.norm == own.norm && !self.in_subject(n.at)).any(|n| {
                !self.tokens.iter().enumerate().any(|(at, t)| {
                    t.line == self.tokens[n.at].line && matches!(t.kind, Kind::Amount { .. }) && at > n.at
                })
            })
        });
        is_block && matches!((last, named), (Some(last), Some(named)) if last.norm == named.norm)
    }

    /// The currency that all sums of the mail that name one agree on.
    fn only_currency(&self) -> Option<Currency> {
        let mut found = None;
        for token in &self.tokens {
            if let Kind::Amount { currency: Some(currency), .. } = token.kind {
                if found.is_some_and(|known| known != currency) {
                    return None;
                }
                found = Some(currency);
            }
        }
        found
    }

    /// Whether a figure belongs to another document than `named`.
    fn is_foreign(&self, at: usize, named: Option<&Named>, several: bool) -> bool {
        match (self.owner(at), named) {
            (Some(owner), Some(named)) => !same_number(&owner.norm, &named.norm),
            (Some(owner), None) => {
                owner.label.is_some_and(|label| label != Class::Invoice) || self.is_replaced(owner)
            }
            (None, _) => !several && self.is_elsewhere(at),
        }
    }

    /// The invoice's own date.
    fn issued(&self, named: Option<&Named>, several: bool) -> Option<Date> {
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
            for hit in self.hits.iter().filter(|hit| hit.end <= at) {
                let gap = at - hit.end;
                let near = self.tokens[hit.end - 1].line == token.line
                    || self.tokens[hit.end - 1].sentence == token.sentence;
                let nothing_between =
                    !self.tokens[hit.end..at].iter().any(|t| matches!(t.kind, Kind::Day(_)));
                if !near || !nothing_between {
                    continue;
                }
                match hit.class {
                    Class::Issued if gap <= 2 && !self.is_due_label(hit) => score = score.max(5),
                    Class::Dated if gap == 0 && self.names_invoice_before(hit.start) => score = score.max(4),
                    Class::Due if gap <= 1 && score < 5 => score -= 4,
                    _ => {}
                }
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
        best.map(|(_, date)| date)
    }

    /// Whether a "date" is the due date's.
    fn is_due_label(&self, date: &Hit) -> bool {
        self.of(Class::Due).any(|due| due.start < date.end && date.start < due.end && due.end - due.start > 1)
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
    fn due(&self, named: Option<&Named>, several: bool) -> Option<Date> {
        let mut best: Option<(i32, Date)> = None;
        for (at, token) in self.tokens.iter().enumerate() {
            let Kind::Day(day) = token.kind else { continue };
            if self.numbers.iter().any(|n| n.at == at) || self.is_foreign(at, named, several) {
                continue;
            }
            let mine = self.owner(at).is_some();
            let mut score = 0;
            let mut label_clause = None;
            for hit in &self.hits {
                let near = self.tokens[hit.start].sentence == token.sentence
                    || self.tokens[hit.end - 1].line == token.line;
                if !near {
                    continue;
                }
                if hit.end <= at {
                    let gap = at - hit.end;
                    let days_between =
                        self.tokens[hit.end..at].iter().any(|t| matches!(t.kind, Kind::Day(_)));
                    match hit.class {
                        Class::Due if gap <= 6 && !days_between => {
                            let strength = 60 - 4 * i32::try_from(gap).unwrap_or(9);
                            if strength >= score {
                                score = strength;
                                label_clause = Some(self.tokens[hit.start].clause);
                            }
                        }
                        Class::Deadline if gap <= 1 => {
                            let pays = self.says(token.sentence, Class::Pay)
                                || self.says(token.sentence, Class::Payable);
                            score = score.max(if pays { 42 } else { 15 });
                        }
                        Class::Issued if gap <= 2 && !self.is_due_label(hit) => score -= 60,
                        Class::Dated if gap == 0 && self.names_invoice_before(hit.start) => score -= 40,
                        _ => {}
                    }
                } else if hit.start > at
                    && hit.class == Class::Due
                    && hit.start - at <= 3
                    && self.tokens[hit.start].clause == token.clause
                {
                    score = score.max(40);
                }
                if hit.class == Class::DirectDebit && self.tokens[hit.start].sentence == token.sentence {
                    score += 45;
                }
            }
            let clause = token.clause;
            let with_label = |class| {
                self.clause_says(clause, class)
                    || label_clause.is_some_and(|clause| self.clause_says(clause, class))
            };
            score -= 50 * i32::from(with_label(Class::Discount));
            score -= 30 * i32::from(self.clause_says(clause, Class::Validity) && score < 50);
            score += 5 * i32::from(mine);
            let date = day.on(self.mail.sent, Lean::Future);
            // New invoices are not overdue, save those that are sent late with a day that is stated outright.
            score -= 25 * i32::from(date.is_some_and(|date| date < self.mail.sent) && !mine);
            if let Some(date) = date
                && score >= 30
                && best.is_none_or(|(known, _)| score > known)
            {
                best = Some((score, date));
            }
        }
        best.map(|(_, date)| date)
    }

    /// The one account number that the mail states.
    fn iban(&self) -> Option<String> {
        let mut found: Option<&String> = None;
        for token in &self.tokens {
            if let Kind::Iban(iban) = &token.kind {
                if found.is_some_and(|known| known != iban) {
                    return None;
                }
                found = Some(iban);
            }
        }
        found.cloned()
    }

    fn never_dun(&self, amount: Option<Decimal>) -> Option<NeverDun> {
        let said = |class| self.of(class).any(|hit| !self.in_subject(hit.start));
        if said(Class::DirectDebit) {
            return Some(NeverDun::DirectDebit);
        }
        let paid_by_card = self.of(Class::Card).any(|hit| {
            let sentence = self.tokens[hit.start].sentence;
            self.says(sentence, Class::Settled) || self.says(sentence, Class::AlreadyPaid)
        });
        if paid_by_card {
            return Some(NeverDun::PaidByCard);
        }
        let paid = self
            .of(Class::AlreadyPaid)
            .any(|hit| self.owner(hit.start).is_none_or(|owner| owner.file.is_some()));
        if paid {
            return Some(NeverDun::AlreadyPaid);
        }
        amount.filter(Decimal::is_zero).map(|_| NeverDun::ZeroTotal)
    }
}

/// Whether two forms are of one number, a prefix of letters apart: `KV10457` and `10457`.
fn same_number(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    one == other
        || short.len() >= 3
            && long
                .strip_suffix(short)
                .is_some_and(|prefix| prefix.len() <= 4 && prefix.chars().all(char::is_alphabetic))
            && short.starts_with(|c: char| c.is_ascii_digit())
}
