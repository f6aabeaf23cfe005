//! What an invoice's covering mail asks for: which of its sums is the gross one to pay.

use rust_decimal::Decimal;

use super::numbers::same_number;
use super::page::{Named, Page};
use super::rules::Class;
use super::tokens::Kind;
use crate::dunning::Currency;

/// What the words beside a sum say about it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
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
    /// It was paid before: a deposit, a part.
    on_account: bool,
}

impl Page<'_> {
    /// What each sum's words say.
    pub(super) fn parts(&self, credit: bool) -> Vec<Part> {
        let mut parts = vec![Part::default(); self.tokens.len()];
        let is_sum = |at: usize| matches!(self.tokens[at].kind, Kind::Amount { .. });
        for hit in &self.hits {
            let (sentence, line) = (self.tokens[hit.start].sentence, self.tokens[hit.start].line);
            let colon = self.tokens[hit.end - 1].colon;
            let near = |at: &usize| {
                let token = &self.tokens[*at];
                is_sum(*at) && (token.sentence == sentence || colon && *at > hit.start && token.line == line)
            };
            let left = (0..hit.start).rev().take(8).find(near);
            // Behind "=" stands a result, which the label before it does not describe.
            let right =
                (hit.end..self.tokens.len()).take(8).take_while(|at| self.tokens[*at].fold != "=").find(near);
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
                    parts[at].on_account |= hit.class == Class::Deposit;
                }
            };
            match hit.class {
                Class::Payable if credit => mark(chosen, 0.0, true),
                Class::Payable => mark(chosen, 6.0, false),
                Class::Gross => mark(chosen, 4.0, false),
                Class::Total => {
                    let chosen = chosen.filter(|at| !postfix && *at > hit.start);
                    mark(chosen, 4.0, false);
                    // "The value of the whole order is 82,500"
                    if let Some(at) = chosen
                        && self.hits.iter().any(|between| {
                            matches!(between.class, Class::OtherNumber | Class::Order | Class::Offer)
                                && hit.end <= between.start
                                && between.end <= at
                        })
                    {
                        parts[at].aside = parts[at].aside.max(2.0);
                    }
                }
                Class::Sum => {
                    let word = self.tokens[hit.start].fold.as_str();
                    // "4,000 of the 10,000": the second is the whole.
                    let whole = before == 0 && matches!(word, "of" | "von" | "van" | "z");
                    match right.filter(|_| behind <= 1) {
                        Some(at) if whole => parts[at].aside = parts[at].aside.max(3.0),
                        chosen => mark(chosen, 2.0, false),
                    }
                }
                Class::Net | Class::Vat => mark(chosen, 0.0, true),
                Class::PlusVat => {
                    // "4 000 zł + 23% VAT = 4 920 zł": the result is the gross sum.
                    let result = (hit.end..self.tokens.len().min(hit.end + 2))
                        .find(|at| self.tokens[*at].fold == "=" && self.tokens[*at].clause == clause)
                        .map(|at| at + 1)
                        .filter(|at| *at < self.tokens.len() && is_sum(*at));
                    mark(result, 4.0, false);
                    mark(
                        left.filter(|at| {
                            let closer = right.is_some_and(|at| behind <= 1 && same_clause(at));
                            !colon && (before <= 2 && same_clause(*at) || before == 0 && !closer)
                        }),
                        0.0,
                        true,
                    );
                    mark(right.filter(|at| behind <= 2 && same_clause(*at)), 0.0, true);
                }
                Class::Unit => {
                    let word = self.tokens[hit.start].fold.as_str();
                    let counted =
                        (hit.start.saturating_sub(2)..hit.start).any(|at| {
                            matches!(self.tokens[at].kind, Kind::Number(_))
                                && self.numbers.iter().all(|n| n.at != at)
                        }) || self.hits.iter().any(|h| h.class == Class::Unit && h.end == hit.start);
                    // "invoice 12 at € 200", "unchanged at £960" state the sum, "3 hours at € 50" a price.
                    if matches!(word, "a" | "at") && !counted {
                        mark(right.filter(|_| behind == 0), 2.0, false);
                        continue;
                    }
                    let sign = matches!(word, "x" | "×" | "@" | "a" | "je" | "po" | "at");
                    mark(right.filter(|_| behind == 0), 0.0, true);
                    mark(left.filter(|_| before == 0 && !sign), 0.0, true);
                    mark(left.filter(|_| before == 0 && matches!(word, "x" | "×")), 0.0, true);
                }
                Class::Deposit => {
                    let table = colon
                        || right.is_some_and(|at| self.tokens[at].line == line && self.opens_line(hit.start));
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
                    // "The amount of 49 will be charged to your card" is asked for.
                    let asked =
                        self.says(sentence, Class::DirectDebit) || self.says(sentence, Class::Payable);
                    let begin = self.tokens.partition_point(|token| token.sentence < sentence);
                    let whole = begin..begin + self.sentence(sentence).len();
                    for at in whole.filter(|at| !asked && is_sum(*at)) {
                        let close = same_clause(at) && at.abs_diff(hit.start) <= 8;
                        let presented =
                            [Class::Presenting, Class::Invoice].iter().any(|c| self.says(sentence, *c));
                        let aside = if close {
                            4.0
                        } else if presented {
                            0.0
                        } else {
                            2.0
                        };
                        parts[at].aside = parts[at].aside.max(aside);
                    }
                }
                _ => {}
            }
        }
        // "Under the contract worth 42,000": the sum right behind another document's name is that one's.
        for hit in self
            .hits
            .iter()
            .filter(|hit| matches!(hit.class, Class::OtherNumber | Class::Order | Class::Offer))
        {
            let sum = (hit.end..self.tokens.len().min(hit.end + 3)).find(|at| is_sum(*at));
            if let Some(at) = sum
                && self.tokens[at].clause == self.tokens[hit.start].clause
                && !self.hits.iter().any(|between| {
                    matches!(between.class, Class::Payable | Class::Total | Class::Invoice)
                        && hit.end <= between.start
                        && between.end <= at
                })
            {
                parts[at].aside = parts[at].aside.max(3.0);
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
        self.mark_rest(&sums, &mut parts);
        // "Before 22,656.60, after 21,180.60, to be refunded 1,476.00"
        if credit
            && let [.., (_, before), (_, after), (refund, value)] = sums[..]
            && before.checked_sub(after) == Some(value)
        {
            parts[refund].rank = 7.0;
        }
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

    /// A total less what was paid on account leaves what is asked for, whatever it is called.
    fn mark_rest(&self, sums: &[(usize, Decimal)], parts: &mut [Part]) {
        let on_account = |at: usize| {
            parts[at].on_account || matches!(self.tokens[at].kind, Kind::Amount { negative: true, .. })
        };
        let mut paid = Decimal::ZERO;
        for (_, value) in sums.iter().filter(|(at, _)| on_account(*at)) {
            paid = paid.saturating_add(*value);
        }
        if paid.is_zero() {
            return;
        }
        let rest = sums.iter().enumerate().find_map(|(i, (_, whole))| {
            let left = whole.checked_sub(paid)?;
            sums[i + 1..].iter().find(|(at, value)| *value == left && !on_account(*at)).map(|(at, _)| *at)
        });
        if let Some(rest) = rest {
            parts[rest].rank = parts[rest].rank.max(7.0);
            parts[rest].excluded = false;
        }
    }

    /// What the invoice asks for.
    pub(super) fn amount(
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
            // "I may remind you that 120 are left from March" is about an older one.
            if self.says(token.sentence, Class::Reminder) && !mine {
                continue;
            }
            let to_pay = part.rank >= 6.0 && !self.says(token.sentence, Class::Unpaid);
            if self.is_elsewhere(at) && !mine && !to_pay {
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
            // What a label says is to be paid counts before any sum beside the number.
            score += 4.0 * f32::from(u8::from(part.rank >= 6.0 && (mine || !several)));
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
        let (_, mut value, currency) = match best {
            None if !several && !only_net && !credit => self.only_sum(named, parts)?,
            best => best?,
        };
        value.rescale(2);
        let currency = currency.or_else(|| self.only_currency());
        Some((value, currency))
    }

    /// The one sum that the text states at all.
    fn only_sum(&self, named: Option<&Named>, parts: &[Part]) -> Option<(f32, Decimal, Option<Currency>)> {
        let mut found = None;
        for (at, token) in self.tokens.iter().enumerate().skip(self.body) {
            let Kind::Amount { value, currency, negative } = token.kind else { continue };
            if found.is_some_and(|(_, known, _)| known != value) || negative || parts[at].excluded {
                return None;
            }
            let aside = parts[at].aside > 0.0 || self.is_elsewhere(at) || self.is_foreign(at, named, false);
            if aside || currency.is_none() {
                return None;
            }
            found = Some((0.0, value, currency));
        }
        found
    }

    /// A credit note's sum that stands beside the credited invoice's number only: the smallest one.
    pub(super) fn credited(&self, parts: &[Part]) -> Option<(Decimal, Option<Currency>)> {
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
}
