//! Reckoning with days.

use jiff::Span;
use jiff::civil::Date;

use super::Days;
use crate::reading::date_words::DateWord as D;

pub(super) fn part(days: Days, which: D) -> Days {
    let length = days[0].until(days[1]).map_or(0, |s| s.get_days()) + 1;
    match which {
        // A week's end runs from Friday to Sunday, a month's over its last three days.
        D::End if length <= 7 => [add(days[1], -2), days[1]],
        D::End => [add(days[1], -2), days[1]],
        D::Beginning if length <= 7 => [days[0], add(days[0], 1)],
        D::Beginning => [days[0], add(days[0], 6)],
        _ if length <= 7 => [add(days[0], 1), add(days[0], 3)],
        _ if length <= 31 => [add(days[0], 12), add(days[0], 16)],
        _ => [add(days[0], length / 2 - 15), add(days[0], length / 2 + 15)],
    }
}

pub(super) fn clamp(n: i64) -> i32 {
    n.clamp(-1000, 1000) as i32
}

pub(super) fn add(from: Date, days: i32) -> Date {
    from.saturating_add(Span::new().days(days.clamp(-4000, 4000)))
}

pub(super) fn workdays(from: Date, n: i32) -> Date {
    let mut at = from;
    let step = n.signum();
    let mut left = n.abs().min(400);
    while left > 0 {
        at = add(at, step);
        if at.weekday().to_monday_one_offset() <= 5 {
            left -= 1;
        }
    }
    at
}

pub(super) fn day(year: i64, month: i64, d: i64) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, d.try_into().ok()?).ok()
}

/// Easter Sunday of the Gregorian calendar (Butcher's rule).
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i64::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let n = (h + l - 7 * m + 90) / 25;
    let p = (h + l - 7 * m + 33 * n + 19) % 32;
    day(y, n, p)
}
