//! Feasts and other days that have a name, and their eves.

use super::arithmetic::{add, day, easter};
use super::scanner::{Found, Meaning, Scanner};
use crate::dunning::Language;
use crate::reading::date_words::{DateWord as D, Feast, Unit};
use jiff::civil::Date;

impl Scanner<'_, '_> {
    /// "Weihnachten", "Good Friday 2027", "tweede paasdag", "dritter Advent", "Vorabend von Allerheiligen"
    pub(super) fn feast(&self, at: usize) -> Found {
        // "the eve of Easter", "w przeddzień Wigilii"
        if self.has(at, D::Eve) {
            let (end, m) = self.feast_itself(self.filler(at + 1))?;
            let before = |days: [Date; 2]| days.map(|d| add(d, -1));
            return Some((end, Meaning::open(before(m.future), before(m.past))));
        }
        let (end, m) = self.feast_itself(at)?;
        // "Easter eve"
        if self.language == Language::En && self.has(end, D::Eve) {
            let before = |days: [Date; 2]| days.map(|d| add(d, -1));
            return Some((end + 1, Meaning::open(before(m.future), before(m.past))));
        }
        Some((end, m))
    }

    fn feast_itself(&self, at: usize) -> Found {
        let (end, feast, later) = self.named(at)?;
        let of = |year: i16| {
            let date = |m: i8, d: i8| day(i64::from(year), i64::from(m), i64::from(d));
            let first = match feast {
                Feast::Easter(offset) => easter(year).map(|d| add(d, offset)),
                Feast::Fixed(m, d) => date(m, d),
                Feast::Weekday(m, d, weekday) => date(m, d).map(|from| {
                    let ahead = i32::from(weekday) - i32::from(from.weekday().to_monday_one_offset());
                    add(from, ahead.rem_euclid(7))
                }),
            };
            first.map(|d| add(d, later))
        };
        if let Some((end, y)) = self.year_behind(end) {
            return Some((end, Meaning::fixed([of(y)?; 2])));
        }
        let this = self.on.year();
        let future = [this, this + 1].into_iter().filter_map(of).find(|d| *d >= self.on)?;
        let past = [this, this - 1].into_iter().filter_map(of).find(|d| *d <= self.on)?;
        Some((end, Meaning::open([future; 2], [past; 2])))
    }

    /// The feast whose name begins at a word, how many days after it are meant, and where the name ends.
    fn named(&self, at: usize) -> Option<(usize, Feast, i32)> {
        let longest = self.of(at).iter().filter_map(|d| match d {
            D::Named(rest, feast) => self.follow(at + 1, rest).map(|end| (end, *feast, 0)),
            _ => None,
        });
        if let Some(found) = longest.max_by_key(|found| found.0) {
            return Some(found);
        }
        // "tweede paasdag", "am 4. Advent"; a feast day without a number is the first, "Advent" alone is a season.
        let counted =
            |at: usize| self.get(at, |d| if let D::Counted(f, n) = d { Some((*f, *n)) } else { None });
        if let Some((end, nth)) = self.day(at).filter(|(_, nth)| *nth <= 4)
            && let Some((feast, step)) = counted(end)
        {
            return Some((end + 1, feast, (i32::from(nth) - 1) * step));
        }
        if let Some((feast, 1)) = counted(at) {
            return Some((at + 1, feast, 0));
        }
        // "Wielki Czwartek" is a day of Holy Week.
        if self.language == Language::Pl
            && at < self.end
            && self.words.text(at).starts_with("wielk")
            && let Some(weekday) = self.weekday_word(at + 1, false)
        {
            return Some((at + 2, Feast::Easter(i32::from(weekday) - 7), 0));
        }
        let feast = self.get(at, |d| if let D::Feast(f) = d { Some(*f) } else { None })?;
        // "Patrick's Day"
        Some((if self.unit(at + 1) == Some(Unit::Day) { at + 2 } else { at + 1 }, feast, 0))
    }

    /// Where some words end if they stand at a word; a `*` stands for any ending.
    fn follow(&self, at: usize, words: &str) -> Option<usize> {
        let mut end = at;
        for wanted in words.split(' ') {
            let word = (end < self.end).then(|| self.words.text(end))?;
            let fits = match wanted.strip_suffix('*') {
                Some(stem) => word.starts_with(stem),
                None => word == wanted,
            };
            // "All good, Friday I pay" names no feast; "St. John's", "Sint-Maarten" do.
            let parted = self.mark_after(end, &[',', ';', ':', '!', '?', '–']);
            if !fits || parted {
                return None;
            }
            end += 1;
        }
        Some(end)
    }
}
