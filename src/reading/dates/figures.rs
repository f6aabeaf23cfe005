//! Days in figures: "31.10.2026", "3 March", "3.–5. Mai", "the 27th".

use super::Days;
use super::arithmetic::day;
use super::scanner::{Found, Meaning, Scanner, follows_noun, is_money_word};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Unit};
use crate::reading::tokens::Kind;
use jiff::civil::Date;

impl Scanner<'_, '_> {
    pub(super) fn literal(&self, at: usize) -> Found {
        let figure = self.figure(at)?;
        if !self.free(at) || figure.len() > 10 {
            return None;
        }
        if let Some(found) = self.bare_figures(at) {
            return Some(found);
        }
        let parts: Vec<&str> = figure.split(['.', '/', '-']).collect();
        let separator = figure.chars().find(|c| !c.is_ascii_digit())?;
        if figure.contains([',', ':', '\'']) || parts.iter().any(|p| p.is_empty()) {
            return None;
        }
        let n: Vec<i64> = parts.iter().filter_map(|p| p.parse().ok()).collect();
        match (n.as_slice(), parts.as_slice()) {
            ([y, m, d], [py, _, _]) if py.len() == 4 => Some((at + 1, Meaning::fixed([day(*y, *m, *d)?; 2]))),
            ([a, b, y], [_, _, py]) if py.len() == 4 || py.len() == 2 => {
                let y = if py.len() == 2 { if *y < 70 { 2000 + y } else { 1900 + y } } else { *y };
                let days = if self.language == Language::En && separator == '/' && *b > 12 {
                    day(y, *a, *b)
                } else {
                    day(y, *b, *a).or_else(|| day(y, *a, *b))
                };
                Some((at + 1, Meaning::fixed([days?; 2])))
            }
            ([a, b], [pa, pb]) if pa.len() <= 2 && pb.len() <= 2 => {
                let dotted = self.mark_after(at + 1, &['.']);
                let led = at > self.start
                    && self.of(at - 1).iter().any(|d| {
                        matches!(
                            d,
                            D::On | D::Until | D::Weekday(_) | D::WeekdayShort(_) | D::Filler | D::Since
                        )
                    });
                let alone = self.end - self.start == 1;
                let money = at + 1 < self.end && is_money_word(self.words.text(at + 1));
                // "10.08", "2.04": where sums have commas; an hour is led by its own word.
                let before = |word: &str| {
                    is_money_word(word) || matches!(word, "um" | "o" | "om" | "godz" | "od" | "v")
                };
                let figures = self.language != Language::En
                    && separator == '.'
                    && pb.len() == 2
                    && !(at > self.start && before(self.words.text(at - 1)));
                if money || !(figures || dotted && separator == '.' || led || alone || separator == '/') {
                    return None;
                }
                // A year may follow as a word of its own: "31.10. 2026".
                if let Some(y) = self.year(at + 1).filter(|y| *y > 1999)
                    && let Some(d) = day(i64::from(y), *b, *a)
                {
                    return Some((at + 2, Meaning::fixed([d; 2])));
                }
                let day_first = self.yearless(*b, *a);
                let month_first =
                    self.yearless(*a, *b).filter(|_| self.language == Language::En && separator != '.');
                let meaning = match (day_first, month_first) {
                    (Some(d), Some(m)) => self.nearer(d, m),
                    (d, m) => d.or(m)?,
                };
                Some((at + 1, meaning))
            }
            _ => None,
        }
    }

    /// "2016 10 16"; "20200701" if there is nothing else.
    fn bare_figures(&self, at: usize) -> Found {
        let figure = self.figure(at)?;
        if figure.len() == 8 && self.end - self.start == 1 && figure.bytes().all(|b| b.is_ascii_digit()) {
            let part = |range: std::ops::Range<usize>| figure.get(range)?.parse().ok();
            let days =
                [day(part(0..4)?, part(4..6)?, part(6..8)?).filter(|d| (1950..2100).contains(&d.year()))?; 2];
            return Some((at + 1, Meaning::fixed(days)));
        }
        let y = self.year(at).filter(|_| figure.len() == 4)?;
        let apart = (at + 1..at + 3).all(|w| w < self.end && self.words.gap_before(w).next().is_none());
        let two = |at: usize| self.figure(at).filter(|f| f.len() == 2)?.parse().ok();
        let days = [day(i64::from(y), two(at + 1)?, two(at + 2)?)?; 2];
        apart.then_some((at + 3, Meaning::fixed(days)))
    }

    /// British and American figures look alike: of two readings the one that lies nearer.
    pub(super) fn nearer(&self, a: Meaning, b: Meaning) -> Meaning {
        let far = |d: Date| self.on.until(d).map_or(i32::MAX, |s| s.get_days().abs());
        let future = if far(b.future[0]) < far(a.future[0]) { b.future } else { a.future };
        let past = if far(b.past[0]) < far(a.past[0]) { b.past } else { a.past };
        Meaning::open(future, past)
    }

    pub(super) fn yearless(&self, month: i64, d: i64) -> Option<Meaning> {
        let year = i64::from(self.on.year());
        // 29 February may be years away.
        let future = (year..year + 9).filter_map(|y| day(y, month, d)).find(|x| *x >= self.on)?;
        let past = (year - 8..=year).rev().filter_map(|y| day(y, month, d)).find(|x| *x <= self.on)?;
        Some(Meaning::open([future; 2], [past; 2]))
    }

    pub(super) fn day_and_month(&self, at: usize) -> Found {
        // A weekday before it confirms: "Montag, dem 4. Mai", "Tuesday 25 August".
        let weekday = self.weekday_word(at, true);
        let (end, meaning) =
            self.day_with_month(at, if weekday.is_some() { self.filler(at + 1) } else { at })?;
        // "Jul 18, Fri"
        let behind = weekday.is_none() && self.mark_after(end, &[',', '(']);
        let after =
            behind.then(|| self.get(end, |d| if let D::Weekday(w) = d { Some(*w) } else { None })).flatten();
        Some((end + usize::from(after.is_some()), self.on_weekday(meaning, weekday.or(after))))
    }

    fn day_with_month(&self, at: usize, skip: usize) -> Found {
        let skip = self.filler(skip);
        if let Some((end, d)) = self.day(skip) {
            // "the twenty third day of September"
            let day_word = self.language == Language::En && self.unit(end) == Some(Unit::Day);
            let next = self.filler(end + usize::from(day_word));
            if let Some(month) = self.month(next) {
                return self.with_year(next + 1, month, d);
            }
            // "siebter 4.", "dritter/11."
            if self.get(skip, |d| if let D::Ordinal(_) = d { Some(()) } else { None }).is_some()
                && let Some(m) = self.small(end).filter(|m| (1..=12).contains(m))
                && self.mark_after(end + 1, &['.'])
            {
                return self.with_year(end + 1, m as i8, d);
            }
            if skip > at
                && skip > self.start
                && !self.mark_after(end, &[','])
                && let Some((e, m)) = self.day(end).filter(|(_, m)| *m <= 12)
                && self.get(end, |d| if let D::Ordinal(_) = d { Some(()) } else { None }).is_some()
            {
                return self.with_year(e, m, d);
            }
        }
        // "twaalf juni"
        if let Some(n) = self.get(skip, |d| if let D::Number(n @ 1..=31) = d { Some(*n as i8) } else { None })
            && let Some(month) = self.month(skip + 1)
            && !(self.language == Language::En && self.words.text(skip + 1) == "may")
        {
            return self.with_year(skip + 2, month, n);
        }
        // "2019/aug/01"
        if let Some(y) = self.year(skip).filter(|y| *y > 1999)
            && let Some(month) = self.month(skip + 1)
            && self.mark_after(skip + 1, &['/', '-'])
            && let Some(d) = self.small(skip + 2)
        {
            return Some((skip + 3, Meaning::fixed([day(i64::from(y), i64::from(month), d)?; 2])));
        }
        if let Some(month) = self.month(skip) {
            // "Sep-23-2020"
            if let Some((d, y)) = self.figure(skip + 1).and_then(|f| f.split_once(['-', '/']))
                && let (Ok(d), Ok(y @ 2000..2100)) = (d.parse(), y.parse())
            {
                return Some((skip + 2, Meaning::fixed([day(y, i64::from(month), d)?; 2])));
            }
            let next = self.filler(skip + 1);
            if let Some((end, d)) = self.day(next)
                && self.month(end).is_none()
            {
                return self.with_year(end, month, d);
            }
            // "Dec31"
            if let Some(n) = self.small(skip + 1).filter(|n| (1..=31).contains(n)) {
                return self.with_year(skip + 2, month, n as i8);
            }
        }
        None
    }

    pub(super) fn with_year(&self, end: usize, month: i8, d: i8) -> Found {
        let next = self.filler(end);
        if let Some((end, y)) = self.year_behind(end).or_else(|| self.year_behind(next)) {
            let days = day(i64::from(y), i64::from(month), i64::from(d))?;
            // The weekday may stand behind: "Jul 18, Fri".
            return Some((end, Meaning::fixed([days; 2])));
        }
        // "18 lutego br.", "4. März dieses Jahres"
        let this = self.which(next) == Some(0) && self.unit(next + 1) == Some(Unit::Year);
        if this || self.has(end, D::ThisYear) {
            let days = day(i64::from(self.on.year()), i64::from(month), i64::from(d))?;
            return Some((if this { next + 2 } else { end + 1 }, Meaning::fixed([days; 2])));
        }
        let meaning = self.yearless(i64::from(month), i64::from(d))?;
        // "15 januari volgend jaar"
        if (self.has(next, D::Next) || self.has(end, D::Next)) && self.unit(end + 1) == Some(Unit::Year) {
            let days = day(i64::from(self.on.year()) + 1, i64::from(month), i64::from(d))?;
            return Some((end + 2, Meaning::fixed([days; 2])));
        }
        Some((end, meaning))
    }

    /// The year of a day and month. Two figures are one only where nothing parts them and no further day begins:
    /// "3 March 27", but "15 april, 15 mei".
    pub(super) fn year_behind(&self, at: usize) -> Option<(usize, i16)> {
        self.year_in_words(at).or_else(|| self.year_in_figures(at))
    }

    /// "twenty twenty-six", "nineteen hundred ninety three"
    fn year_in_words(&self, at: usize) -> Option<(usize, i16)> {
        let spelt = |at: usize| self.number(at).filter(|_| self.figure(at).is_none());
        let century = spelt(at).filter(|n| self.language == Language::En && matches!(n, 19 | 20))?;
        let hundred = at + 1 < self.end && self.words.text(at + 1) == "hundred";
        let tens_at = at + 1 + usize::from(hundred);
        let tens = spelt(tens_at).filter(|n| (10..100).contains(n))?;
        let ones = spelt(tens_at + 1).filter(|n| (1..10).contains(n) && tens % 10 == 0 && tens > 10);
        let year = i16::try_from(100 * century + tens + ones.unwrap_or(0)).ok()?;
        Some((tens_at + 1 + usize::from(ones.is_some()), year))
    }

    fn year_in_figures(&self, at: usize) -> Option<(usize, i16)> {
        let year = self.year(at)?;
        let short = self.figure(at)?.len() == 2;
        let parted = self.mark_after(at, &[',', '(']) || at > self.start && self.has(at - 1, D::On);
        let begins =
            self.month(self.filler(self.ending(at + 1))).is_some() || self.mark_after(at + 1, &['–']);
        (!short || !(parted || begins)).then_some((at + 1, year))
    }

    /// "3. bis 5. Mai", "between the 3rd and 5th of May"
    pub(super) fn span_of_days(&self, at: usize) -> Found {
        let (end, first) = self.day(self.filler(at))?;
        let joined = self.has(end, D::Until)
            || self.has(end, D::And)
            || self.mark_after(end, &['–', '-']) && !self.has(end, D::OrdinalEnding);
        if !joined {
            return None;
        }
        let next = if self.has(end, D::Until) || self.has(end, D::And) { end + 1 } else { end };
        let (after, last) = self.day(self.filler(next))?;
        let month_at = self.filler(after);
        let month = self.month(month_at)?;
        let (end, to) = self.with_year(month_at + 1, month, last)?;
        let with =
            |days: Days| Some([days[1].with().day(first).build().ok().filter(|d| *d <= days[1])?, days[1]]);
        Some((end, Meaning { future: with(to.future)?, past: with(to.past)?, ..to }))
    }

    /// "bis zum 31 oder", "am 12 überweise ich": no full stop, and no noun that it could count.
    fn bare_day(&self, at: usize) -> bool {
        let counts = |w: usize| {
            let token = &self.words.lexed.tokens[self.words.words[w].token];
            token.capital || self.words.words[w].kind != Kind::Word || self.number(w).is_some()
        };
        let led = at > self.start && matches!(self.words.text(at - 1), "am" | "zum" | "vom");
        self.figure(at).is_some() && led && (self.closed(at + 1) || !counts(at + 1))
    }

    /// "am 15.", "the 27th", "zum Ersten", "de 15e", "20th of next month", "9th prox."
    pub(super) fn day_of_month(&self, at: usize, led: bool) -> Found {
        let (mut end, d) = self.day(at)?;
        let words = self.figure(at).is_none();
        let led = led
            || at > self.start
                && self.of(at - 1).iter().any(|x| {
                    matches!(x, D::On | D::Until | D::Since | D::Next)
                        || (matches!(x, D::Filler)
                            && matches!(
                                self.words.text(at - 1),
                                "the" | "den" | "dem" | "de" | "der" | "d'n" | "t"
                            ))
                });
        let ended = end > at + 1 || self.mark_after(at + 1, &['.']);
        // A cardinal is a day only with a sign of it; an ordinal in words only behind a preposition.
        if self.unit(end).is_some() || is_money_word(if end < self.end { self.words.text(end) } else { "" }) {
            return None;
        }
        let sure = match self.language {
            Language::De => led && (words || ended || self.bare_day(at)),
            // "do pierwszego" is a day, "do drugiej osoby" is none.
            Language::Pl if words => {
                // Without a preposition, "dziesiątego" is one where nothing follows that it could count.
                self.words.text(at).ends_with("ego") && (led || d > 10 || d > 3 && self.closed(end))
            }
            Language::Pl => (led || end > at + 1) && ended,
            Language::Nl => led && (words && (d > 10 || !follows_noun(self, end)) || end > at + 1),
            Language::En => (end > at + 1 && !words) || (led && words && end >= self.end),
        };
        let alone = end >= self.end && ended && !words;
        let then = self.filler(end);
        let step = self
            .get(end, |x| if let D::OfMonth(n) = x { Some((*n, end + 1)) } else { None })
            .or_else(|| {
                self.which(then).filter(|_| self.unit(then + 1) == Some(Unit::Month)).map(|n| (n, then + 2))
            })
            .or_else(|| {
                (self.unit(then) == Some(Unit::Day)).then(|| self.filler(then + 1)).and_then(|f| {
                    self.which(f).filter(|_| self.unit(f + 1) == Some(Unit::Month)).map(|n| (n, f + 2))
                })
            });
        if let Some((n, after)) = step {
            let first = self.whole(Unit::Month, n)?[0];
            return Some((
                after,
                Meaning::fixed([day(i64::from(first.year()), i64::from(first.month()), i64::from(d))?; 2]),
            ));
        }
        // "20. każdego miesiąca", "the 5 of each month", "every 28"
        let monthly = self.has(then, D::Every) && self.unit(then + 1) == Some(Unit::Month);
        let every = !words && at > self.start && self.has(at - 1, D::Every);
        // "first of the month"
        let of_month = then > end && self.unit(then) == Some(Unit::Month);
        if !(sure || alone || monthly || every || of_month) {
            return None;
        }
        if monthly {
            end = then + 2;
        }
        // "der Erste des Monats"
        if self.unit(then) == Some(Unit::Month) {
            end = then + 1;
        }
        let months = |n: i32| {
            let first = self.whole(Unit::Month, n)?[0];
            day(i64::from(first.year()), i64::from(first.month()), i64::from(d))
        };
        let future = (0..4).filter_map(months).find(|x| *x >= self.on)?;
        let past = (0..4).filter_map(|n| months(-n)).find(|x| *x <= self.on)?;
        Some((end, Meaning::open([future; 2], [past; 2])))
    }
}
