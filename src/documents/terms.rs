//! Terms of payment in words → the due day.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::figures::next_weekday;
use super::page::Page;
use super::rules::{Class, Hit};
use super::tokens::{Kind, Token};

/// A term at a place in the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Term {
    pub at: usize,
    pub span: Span,
    /// It runs from the mail's day whatever the invoice's date is.
    pub from_today: bool,
    /// It runs from a day of something else: "30 days from delivery".
    pub elsewhere: bool,
}

/// How long a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    AtOnce,
    Days(u32),
    WorkingDays(u32),
    Months(u32),
    /// The end of the month, and so many days.
    EndOfMonth(u32),
    EndOfNextMonth,
    /// A day of the next month: "the 20th of the month following".
    OfNextMonth(i8),
    Weekday(Weekday),
}

impl Span {
    /// The due day of a term that runs from `start`, "N days" from the next day on.
    pub(super) fn due(self, start: Date) -> Option<Date> {
        match self {
            Span::AtOnce => Some(start),
            Span::Days(days) => start.checked_add(i64::from(days).days()).ok(),
            Span::Months(months) => start.checked_add(i64::from(months).months()).ok(),
            Span::EndOfMonth(days) => start.last_of_month().checked_add(i64::from(days).days()).ok(),
            Span::EndOfNextMonth => {
                start.first_of_month().checked_add(1.month()).ok().map(Date::last_of_month)
            }
            Span::OfNextMonth(day) => {
                let next = start.first_of_month().checked_add(1.month()).ok()?;
                Date::new(next.year(), next.month(), day.min(next.days_in_month())).ok()
            }
            Span::Weekday(weekday) => next_weekday(start, weekday),
            Span::WorkingDays(days) => {
                let mut day = start;
                let mut left = days;
                while left > 0 {
                    day = day.tomorrow().ok()?;
                    left -= u32::from(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
                }
                Some(day)
            }
        }
    }

    fn rank(self) -> u32 {
        match self {
            Span::AtOnce => 0,
            Span::Days(days) | Span::WorkingDays(days) => days,
            Span::Months(months) => months.saturating_mul(30),
            Span::EndOfMonth(days) => days.saturating_add(20),
            Span::EndOfNextMonth => 45,
            Span::OfNextMonth(_) => 40,
            Span::Weekday(_) => 4,
        }
    }
}

/// The longest term that is believed, in days: beyond it is a warranty, not a term.
pub(super) const LONGEST: u32 = 180;

/// Words behind which stands what a term runs from.
pub(super) const FROM: [&str; 8] = ["ab", "nach", "from", "after", "na", "vanaf", "od", "po"];

/// Words behind which stands what a term ends ahead of.
pub(super) const BEFORE: [&str; 4] = ["before", "vor", "voor", "przed"];

impl Page<'_> {
    /// The net term of payment, if the mail states one. With a discount the net one counts.
    pub(super) fn term(&self) -> Option<Term> {
        let terms = self.terms();
        let best = terms.iter().map(|(_, weight)| *weight).max()?;
        // Of equals the longest: "2 % 10 days, 30 days".
        terms
            .into_iter()
            .filter(|(_, weight)| *weight == best)
            .map(|(term, _)| term)
            .max_by_key(|term| term.span.rank())
    }

    /// All that may be a term of payment, with how well it fits.
    pub(super) fn terms(&self) -> Vec<(Term, i32)> {
        let terms = self.weighed_spans().into_iter();
        terms.filter(|(term, weight)| *weight > 0 && !term.elsewhere).collect()
    }

    /// Every span of time that is stated, with how well it fits a term of payment.
    pub(super) fn weighed_spans(&self) -> Vec<(Term, i32)> {
        self.spans().into_iter().map(|term| (term, self.weight(&term))).collect()
    }

    fn spans(&self) -> Vec<Term> {
        let mut found = Vec::new();
        let mut add = |at: usize, span: Span| {
            let elsewhere = self.runs_from_another_day(at);
            let sentence = self.tokens[at].sentence;
            found.push(Term { at, span, from_today: self.says(sentence, Class::FromToday), elsewhere });
        };
        for hit in &self.hits {
            let unit = hit.class;
            match unit {
                Class::AtOnce if self.is_of_payment(hit) => {}
                Class::AtOnce => add(hit.start, Span::AtOnce),
                Class::Fortnight => add(hit.start, Span::Days(14)),
                Class::EndOfNextMonth => add(hit.start, Span::EndOfNextMonth),
                Class::OfNextMonth => {
                    if let Some(day) = self.day_of_next_month(hit) {
                        add(hit.start, Span::OfNextMonth(day));
                    }
                }
                Class::EndOfMonth => {
                    // "30 days end of month", "net 30 EOM"
                    let days = self.days_before(hit.start);
                    add(hit.start, Span::EndOfMonth(days));
                }
                Class::NetDays => {
                    let eom = self.hits.iter().any(|h| h.class == Class::EndOfMonth && h.start == hit.end);
                    if let Some(Kind::Number(days @ 1..=LONGEST)) =
                        self.tokens.get(hit.end - 1).map(|t| &t.kind)
                        && !eom
                    {
                        add(hit.start, Span::Days(*days));
                    }
                }
                Class::Days | Class::WorkingDays | Class::Weeks | Class::Months => {
                    let Some(count) = self.count_before(hit.start) else { continue };
                    let eom = self
                        .hits
                        .iter()
                        .any(|h| h.class == Class::EndOfMonth && (hit.end..hit.end + 3).contains(&h.start));
                    let working = self
                        .hits
                        .iter()
                        .any(|h| h.class == Class::WorkingDays && h.start <= hit.end && hit.start < h.end);
                    let span = match unit {
                        Class::Days if eom || working && unit == Class::Days => continue,
                        Class::Days if count <= LONGEST => Span::Days(count),
                        Class::WorkingDays if count <= LONGEST => Span::WorkingDays(count),
                        Class::Weeks if count <= 26 => Span::Days(count * 7),
                        Class::Months if count <= 6 => Span::Months(count),
                        _ => continue,
                    };
                    add(hit.start, span);
                }
                _ => {}
            }
        }
        for (at, token) in self.tokens.iter().enumerate().skip(self.body) {
            let weekday = matches!(token.kind, Kind::Word)
                .then(|| self.words.weekdays.iter().position(|names| names.contains(&token.fold)))
                .flatten();
            if let Some(weekday) = weekday
                && self.hits.iter().any(|hit| hit.class == Class::Deadline && hit.end == at)
                && !matches!(self.tokens.get(at + 1).map(|next| &next.kind), Some(Kind::Day(_)))
                && let Ok(weekday) = i8::try_from(weekday + 1)
                    .map_or(Err(()), |day| Weekday::from_monday_one_offset(day).map_err(|_| ()))
            {
                found.push(Term { at, span: Span::Weekday(weekday), from_today: true, elsewhere: false });
            }
        }
        found
    }

    /// "30 Tage ab Valuta", "14 days from delivery": only the paper of that other event tells when.
    fn runs_from_another_day(&self, at: usize) -> bool {
        /// How the names of such events begin.
        const EVENTS: [&str; 37] = [
            "valuta",
            "liefer",
            "auslief",
            "versand",
            "abnahme",
            "leistung",
            "abreise",
            "anreise",
            "fertigstell",
            "veranstalt",
            "beendig",
            "deliver",
            "complet",
            "despatch",
            "dispatch",
            "ship",
            "depart",
            "check-out",
            "sale",
            "supply",
            "event",
            "lever",
            "oplever",
            "aflever",
            "verzend",
            "vertrek",
            "dostaw",
            "odbior",
            "nabyc",
            "sprzedaz",
            "wykonan",
            "wyjazd",
            "zakoncz",
            "montaz",
            "montage",
            "installat",
            "afloop",
        ];
        let behind = &self.tokens[at + 1..self.tokens.len().min(at + 6)];
        // "Seven days before your event"
        let before = behind
            .first()
            .is_some_and(|token| token.fold == "prior" || BEFORE.contains(&token.fold.as_str()));
        // "od daty nabycia": the word for a day may stand between.
        let begins =
            behind.iter().position(|token| token.fold == "of" || FROM.contains(&token.fold.as_str()));
        let from = begins.map_or(&[][..], |begin| &behind[begin + 1..behind.len().min(begin + 4)]);
        let same = |token: &&Token| token.sentence == self.tokens[at].sentence;
        before
            || from.iter().filter(same).any(|token| EVENTS.iter().any(|event| token.fold.starts_with(event)))
    }

    /// "On receipt of payment" something else is done.
    fn is_of_payment(&self, hit: &Hit) -> bool {
        let behind = &self.tokens[hit.end..self.tokens.len().min(hit.end + 3)];
        behind.iter().any(|token| {
            matches!(
                token.fold.as_str(),
                "payment"
                    | "funds"
                    | "zahlung"
                    | "zahlungseingang"
                    | "betaling"
                    | "zaplaty"
                    | "wplaty"
                    | "platnosci"
            )
        })
    }

    /// The number that counts the unit at `unit`; one word may stand between ("30 full days").
    fn count_before(&self, unit: usize) -> Option<u32> {
        let sentence = self.tokens[unit].sentence;
        for back in 1..=2 {
            let before = unit.checked_sub(back).and_then(|at| self.tokens.get(at));
            let Some(token) = before.filter(|token| token.sentence == sentence) else { break };
            match token.kind {
                Kind::Number(count @ 1..) => return Some(count),
                Kind::Word => {
                    if let Some(count) = self.words.numbers.get(&token.fold) {
                        return Some(count + self.tens_before(unit - back, *count));
                    }
                }
                _ => break,
            }
        }
        // "tydzień od daty": the rules say which words are one without a number.
        self.words.numbers.get(&self.tokens[unit].fold).copied()
    }

    /// "Dwudziestu jeden", "twenty one": the tens before a small number.
    fn tens_before(&self, at: usize, small: u32) -> u32 {
        let before = at.checked_sub(1).map(|before| &self.tokens[before]);
        let tens = before.filter(|token| token.sentence == self.tokens[at].sentence && small < 10);
        let tens = tens.and_then(|token| self.words.numbers.get(&token.fold));
        tens.copied().filter(|tens| tens % 10 == 0 && (20..=90).contains(tens)).unwrap_or_default()
    }

    /// The day that stands before "of the following month".
    fn day_of_next_month(&self, hit: &Hit) -> Option<i8> {
        let from = hit.start.saturating_sub(4);
        let sentence = self.tokens[hit.start].sentence;
        let before = self.tokens[from..hit.start].iter().rev().take_while(|token| token.sentence == sentence);
        before.into_iter().find_map(|token| match token.kind {
            Kind::Day(day) if day.month.is_none() => Some(day.day),
            Kind::Number(day @ 1..=31) => i8::try_from(day).ok(),
            // "the 28th"
            Kind::Code => {
                let digits = token.raw.trim_end_matches(|c: char| c.is_ascii_alphabetic());
                digits
                    .parse()
                    .ok()
                    .filter(|day| (1..=31).contains(day) && token.raw.len() <= digits.len() + 3)
            }
            _ => None,
        })
    }

    /// Whether a day is one "of the following month", whatever month the mail was sent in.
    pub(super) fn is_of_next_month(&self, at: usize) -> bool {
        self.of(Class::OfNextMonth).any(|hit| {
            (hit.start.saturating_sub(4)..hit.start).contains(&at) && self.day_of_next_month(hit).is_some()
        })
    }

    fn days_before(&self, at: usize) -> u32 {
        let from = at.saturating_sub(4);
        let sentence = self.tokens[at].sentence;
        let net = self.tokens[from..at].iter().rev().take_while(|token| token.sentence == sentence).find_map(
            |token| match token.kind {
                Kind::Number(days @ 1..=LONGEST) => Some(days),
                _ => None,
            },
        );
        net.unwrap_or(0)
    }

    /// How well the words around fit a term of payment; 0 or less: it is none.
    fn weight(&self, term: &Term) -> i32 {
        let token = &self.tokens[term.at];
        let (sentence, clause) = (token.sentence, token.clause);
        let own_line = |class| self.says(sentence, class);
        let mut weight = 0;
        // "Strictly 30 days." A short sentence that says nothing else.
        let length = self.sentence(sentence).len();
        if length <= 7 && term.span != Span::AtOnce && !self.in_subject(term.at) {
            weight += 2;
        }
        let pays = own_line(Class::Pay) || own_line(Class::Due) || own_line(Class::Payable);
        weight += 3 * i32::from(pays);
        weight += 2 * i32::from(self.clause_says(clause, Class::Due) || self.clause_says(clause, Class::Pay));
        // "Termin płatności: natychmiast"
        let named = term.at.checked_sub(1).filter(|before| self.tokens[*before].colon);
        let named = named.is_some_and(|before| {
            let pays = |hit: &&Hit| matches!(hit.class, Class::Due | Class::Pay);
            self.hits.iter().filter(pays).any(|hit| hit.end == before + 1)
        });
        weight += 2 * i32::from(named);
        // "CC-0311 attached, 14 days as usual": the invoice's own sentence will do.
        // "If you could sort it within a fortnight": right behind the sum.
        let within = self.tokens[term.at.saturating_sub(3)..term.at].iter().any(|token| {
            token.sentence == sentence
                && matches!(
                    token.fold.as_str(),
                    "within" | "in" | "innerhalb" | "binnen" | "innert" | "ciagu" | "terminie"
                )
        });
        let asked = within && self.follows_sum(sentence);
        weight += 2 * i32::from(asked);
        let invoice = own_line(Class::Invoice)
            || self.numbers.iter().any(|n| n.is_document() && self.tokens[n.at].sentence == sentence);
        weight += i32::from(invoice) + i32::from(term.from_today);
        weight -= 6 * i32::from(self.clause_says(clause, Class::Validity));
        weight -= 2 * i32::from(own_line(Class::Validity) && !self.clause_says(clause, Class::Pay));
        weight -= 4 * i32::from(
            self.clause_says(clause, Class::Discount) && !self.clause_says(clause, Class::NetDays),
        );
        // "Please pay the outstanding amount within 14 days" asks, and reminds of nothing.
        let requested = within && self.clause_says(clause, Class::Pay);
        weight -= 6 * i32::from(own_line(Class::Unpaid) && !requested || own_line(Class::Settled) && !pays);
        weight -= 6 * i32::from(
            own_line(Class::Aside) && !(asked || invoice || pays || self.clause_says(clause, Class::Due)),
        );
        match term.span {
            // "at once" is said of much else.
            Span::AtOnce if !pays || own_line(Class::AlreadyPaid) => 0,
            // "Deposit paid in cash"
            Span::AtOnce if own_line(Class::Deposit) && !own_line(Class::Due) => 0,
            Span::AtOnce => weight - 3,
            Span::Weekday(_) if !(own_line(Class::Pay) || own_line(Class::Payable)) => 0,
            Span::Weekday(_) => weight - 1,
            Span::EndOfMonth(_) | Span::EndOfNextMonth | Span::OfNextMonth(_)
                if !pays && !invoice && !self.brings_deadline(sentence) =>
            {
                0
            }
            Span::EndOfMonth(_) | Span::EndOfNextMonth | Span::OfNextMonth(_) => weight.max(1),
            _ => weight,
        }
    }

    fn brings_deadline(&self, sentence: usize) -> bool {
        // A short sentence of its own right behind the invoice's: "End of next month is fine for this one."
        sentence.checked_sub(1).is_some_and(|before| self.says(before, Class::Invoice))
    }
}
