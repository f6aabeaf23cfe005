//! How an invoice number is built: prefix, year, month, running number.

use jiff::civil::Date;

/// An invoice number taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Letters and digits, what machines mistake for each other made one.
    pub folded: Vec<char>,
    /// The letters that it begins with.
    pub prefix: String,
    /// All its figures.
    pub core: String,
    /// Its figures without the year.
    pub serial: String,
    /// The running number, for numbers that follow each other.
    pub running: Option<u64>,
    /// What is left of the number without the running one: the same for numbers that follow each other.
    pub series: String,
}

impl Shape {
    /// `number` as written, `issued` the invoice's day.
    pub fn of(number: &str, issued: Option<Date>) -> Shape {
        let plain = crate::dunning::normalise_number(number);
        let mut groups: Vec<String> = Vec::new();
        let mut inside = false;
        for c in number.chars() {
            match (c.is_ascii_digit(), inside) {
                (true, true) => groups.last_mut().into_iter().for_each(|group| group.push(c)),
                (true, false) => groups.push(c.to_string()),
                _ => {}
            }
            inside = c.is_ascii_digit();
        }
        let core = groups.concat();
        let year = issued.map(|day| day.year().to_string());
        let month = issued.map(|day| u64::try_from(day.month()).unwrap_or(0));
        let is_year = |group: &str| year.as_deref().is_some_and(|year| group == year || group == &year[2..]);
        let mut rest: Vec<String> = match groups.iter().rposition(|g| is_year(g) && g.len() == 4) {
            Some(at) if groups.len() > 1 => {
                groups.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, g)| g.clone()).collect()
            }
            _ => groups,
        };
        if let ([one], Some(year)) = (&mut rest[..], &year)
            && let Some(behind) = one.strip_prefix(year.as_str()).filter(|behind| behind.len() >= 2)
        {
            *one = behind.to_string(); // figures alone, the year first
        }
        let serial = rest.concat();
        // The number of the month: what is the month itself is not it.
        let of_month = match &rest[..] {
            [_, _, ..] => rest.iter().rposition(|g| g.parse().ok() == month && g.len() <= 2),
            _ => None,
        };
        let others = rest.iter().enumerate().filter(|(n, _)| Some(*n) != of_month).map(|(_, g)| g);
        let running = others.max_by_key(|g| g.len()).cloned();
        let series = match &running {
            Some(running) => number.replacen(running.as_str(), "#", 1),
            None => number.to_string(),
        };
        Shape {
            folded: plain.chars().map(plain_fold).collect(),
            prefix: plain.chars().take_while(|c| c.is_alphabetic()).collect(),
            core,
            serial,
            running: running.and_then(|r| r.parse().ok()),
            series,
        }
    }
}

/// Whether a number says by itself that it is one: a customer's number or a day of the month does not look like it.
pub(super) fn is_telling(number: &str) -> bool {
    let number = crate::dunning::normalise_number(number);
    let (digits, others) = number.chars().partition::<String, _>(|c| c.is_numeric());
    digits.chars().count() >= 5 || (!others.is_empty() && digits.chars().count() >= 3)
}

/// What machines and people mistake for each other, made one.
pub(super) fn plain_fold(c: char) -> char {
    match c {
        'O' => '0',
        'I' | 'L' => '1',
        'S' => '5',
        'B' => '8',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_are_taken_apart() {
        let day = Some(date(2026, 3, 9));
        for (number, prefix, core, serial, running, series) in [
            ("RE-2026-01234", "RE", "202601234", "01234", 1234, "RE-2026-#"),
            ("FV 147/03/2026", "FV", "147032026", "14703", 147, "FV #/03/2026"),
            ("FV 3/03/2026", "FV", "3032026", "303", 3, "FV #/03/2026"),
            ("202601234", "", "202601234", "01234", 1234, "2026#"),
            ("INV-000402", "INV", "000402", "000402", 402, "INV-#"),
            ("2026-17", "", "202617", "17", 17, "2026-#"),
            ("4711", "", "4711", "4711", 4711, "#"),
        ] {
            let shape = Shape::of(number, day);
            assert_eq!(
                (&*shape.prefix, &*shape.core, &*shape.serial, shape.running, &*shape.series),
                (prefix, core, serial, Some(running), series),
                "{number}"
            );
        }
    }

    #[test]
    fn telling_numbers() {
        for number in ["RE-2026-014", "FV 12/3", "10045"] {
            assert!(is_telling(number), "{number}");
        }
        for number in ["101", "4711", "R1", "AB"] {
            assert!(!is_telling(number), "{number}");
        }
    }
}
