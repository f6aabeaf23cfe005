//! The date of Easter.

use jiff::civil::Date;

/// Easter Sunday of a year in the Gregorian calendar ("anonymous Gregorian algorithm", Meeus, Astronomical
/// Algorithms, chapter 8); `None` outside the years that [`Date`] holds.
pub(super) fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let a = y % 19;
    let (b, c) = (y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, i8::try_from(n / 31).ok()?, i8::try_from(n % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn easter_sundays_of_the_almanac() {
        let known = [
            date(1818, 3, 22), // the earliest there can be
            date(1943, 4, 25), // the latest
            date(2000, 4, 23),
            date(2023, 4, 9),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2029, 4, 1),
            date(2030, 4, 21),
            date(2038, 4, 25),
        ];
        for day in known {
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn no_year_breaks_it() {
        for year in [i16::MIN, -9999, -1, 0, 1, 9999, i16::MAX] {
            let _ = easter(year);
        }
    }
}
