//! A simulation as a picture: a timeline for each account, in SVG 1.1, without scripts, fonts or anything fetched.

use std::fmt::Write;

use jiff::civil::{Date, Weekday};

use super::read::plain;
use super::simulate::{amounts, how_words, weekday, what_words};
use crate::dunning::simulate::{How, Line, What};
use crate::dunning::{Level, QuestionKind, days_between};

/// More accounts make no picture that anybody looks at, but a file that no browser opens.
const ACCOUNTS: usize = 500;
/// In pixels.
const LEFT: i64 = 250;
const TOP: i64 = 74;
const ROW: i64 = 30;
const FOOT: i64 = 74;
const MARGIN: i64 = 20;
/// Of a mark, from its middle.
const RADIUS: i64 = 9;
/// That stand in an account's name.
const LETTERS: usize = 32;

/// Draws the lines from one day to another, both counted; the first of them must not be the later one.
pub(super) fn svg(lines: &[Line], from: Date, until: Date) -> String {
    let mut accounts: Vec<&str> = lines.iter().map(|line| line.account.as_str()).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let rows: Vec<(&str, Vec<Mark>)> = accounts
        .into_iter()
        .map(|account| {
            let of_account = lines.iter().filter(|line| line.account == account);
            (
                account,
                of_account
                    .map(|line| Mark { on: line.on, lane: 0, element: Box::new(|x, y| mark(line, x, y)) })
                    .collect(),
            )
        })
        .collect();
    let grey = "#555555";
    Sheet {
        title: format!("What would be sent from {from} to {until} if nothing else happened"),
        from,
        until,
        row: ROW,
        legend: vec![
            (circle(0, 0, grey, true, ""), "leaves by itself".into()),
            (circle(0, 0, grey, false, ""), "draft, a person sends it".into()),
            (diamond(0, 0, "?"), "a person is asked: C call, H handover, B check the bank".into()),
        ],
    }
    .draw(&rows)
}

/// Something on a timeline.
pub(super) struct Mark<'a> {
    /// The day.
    pub on: Date,
    /// Above the timeline (-1), on it (0), below it (1).
    pub lane: i64,
    /// Its elements with the middle at a place.
    pub element: Box<dyn Fn(i64, i64) -> String + 'a>,
}

/// A picture with a timeline for each account.
pub(super) struct Sheet {
    /// What stands above it.
    pub title: String,
    /// The first day.
    pub from: Date,
    /// The last day, not before the first.
    pub until: Date,
    /// The height of a timeline.
    pub row: i64,
    /// Shapes around the origin, and what they say.
    pub legend: Vec<(String, String)>,
}

impl Sheet {
    /// Draws the timelines in the order given, as many as a picture holds.
    pub fn draw(&self, rows: &[(&str, Vec<Mark<'_>>)]) -> String {
        let left_out = rows.len().saturating_sub(ACCOUNTS);
        let rows = rows.get(..ACCOUNTS).unwrap_or(rows);
        let days = days_between(self.from, self.until) + 1;
        // A mark is about twenty wide: those of two weeks do not touch, and ten years are still a picture.
        let each = (1000 / days).clamp(3, 24);
        let count = i64::try_from(rows.len()).unwrap_or_default();
        let paper = Paper {
            from: self.from,
            until: self.until,
            each,
            row: self.row,
            width: LEFT + days * each + MARGIN,
            bottom: TOP + count * self.row,
        };
        let mut out = paper.head(&escaped(&self.title));
        paper.calendar(&mut out);
        for (row, (account, marks)) in (0..).zip(rows) {
            paper.timeline(&mut out, row, account, marks);
        }
        paper.legend(&mut out, &self.legend, left_out);
        out.push_str("</svg>\n");
        out
    }
}

struct Paper {
    from: Date,
    until: Date,
    /// The width of a day.
    each: i64,
    /// The height of a timeline.
    row: i64,
    width: i64,
    /// Where the timelines end.
    bottom: i64,
}

impl Paper {
    fn head(&self, title: &str) -> String {
        // The legend needs some room, too.
        let (width, height) = (self.width.max(900), self.bottom + FOOT);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n\
             <title>{title}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
             <text x=\"{MARGIN}\" y=\"24\" font-size=\"15\" fill=\"#222222\">{title}</text>\n"
        )
    }

    /// The left edge of a day.
    fn x(&self, day: Date) -> i64 {
        LEFT + days_between(self.from, day) * self.each
    }

    /// Months and Mondays; weekends in grey where a day is wide enough to be seen.
    fn calendar(&self, out: &mut String) {
        let (top, bottom) = (TOP, self.bottom);
        for day in self.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= self.until) {
            let x = self.x(day);
            let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
            if weekend && self.each >= 4 {
                let (wide, high) = (self.each, bottom - top);
                line(
                    out,
                    &format!(
                        "<rect x=\"{x}\" y=\"{top}\" width=\"{wide}\" height=\"{high}\" fill=\"#f1f1f1\"/>"
                    ),
                );
            }
            let month = day.day() == 1 || day == self.from;
            // No name of a month over that of the next one.
            let room = days_between(day, day.last_of_month()) * self.each;
            if month && (day.day() == 1 || room > 60) {
                let name = day.strftime("%b %Y");
                line(out, &format!("<text x=\"{x}\" y=\"46\" fill=\"#222222\">{name}</text>"));
            }
            if day.day() == 1 {
                let y = top - 8;
                line(out, &format!("<path d=\"M{x} {y}V{bottom}\" stroke=\"#999999\"/>"));
            }
            if day.weekday() == Weekday::Monday {
                let of_month = day.day();
                line(out, &format!("<path d=\"M{x} {top}V{bottom}\" stroke=\"#dddddd\"/>"));
                line(
                    out,
                    &format!("<text x=\"{x}\" y=\"64\" font-size=\"10\" fill=\"#555555\">{of_month}</text>"),
                );
            }
        }
    }

    fn timeline(&self, out: &mut String, row: i64, account: &str, marks: &[Mark<'_>]) {
        let y = TOP + row * self.row + self.row / 2;
        let (right, name) = (self.x(self.until) + self.each, shortened(account));
        let baseline = y + 4;
        line(
            out,
            &format!(
                "<text x=\"{MARGIN}\" y=\"{baseline}\" fill=\"#222222\"><title>{}</title>{}</text>\
             <path d=\"M{LEFT} {y}H{right}\" stroke=\"#bbbbbb\"/>",
                escaped(account),
                escaped(&name)
            ),
        );
        // What happens on one day stands side by side.
        let mut last: [Option<(Date, i64)>; 3] = [None; 3];
        for mark in marks {
            let lane = usize::try_from(mark.lane + 1).unwrap_or_default().min(2);
            let Some(before) = last.get_mut(lane) else { continue };
            let beside = before.filter(|(on, _)| *on == mark.on).map_or(0, |(_, beside)| beside + 1);
            *before = Some((mark.on, beside));
            let x = self.x(mark.on) + self.each / 2 + beside * 2 * RADIUS;
            line(out, &(mark.element)(x, y + mark.lane * (RADIUS + 2)));
        }
    }

    fn legend(&self, out: &mut String, shapes: &[(String, String)], left_out: usize) {
        let (mut x, y) = (MARGIN + RADIUS, self.bottom + 28);
        for (level, letter, colour) in LEVELS {
            let words = level.name().replace('_', " ");
            line(out, &format!("{}{}", circle(x, y, colour, true, letter), beside(x, y, &words)));
            x += 40 + 7 * i64::try_from(words.len()).unwrap_or_default();
        }
        let (mut x, y) = (MARGIN + RADIUS, self.bottom + 54);
        for (shape, words) in shapes {
            line(out, &format!("<g transform=\"translate({x} {y})\">{shape}</g>{}", beside(x, y, words)));
            x += 40 + 7 * i64::try_from(words.len()).unwrap_or_default();
        }
        if left_out > 0 {
            let (x, y) = (MARGIN, self.bottom + 14);
            line(
                out,
                &format!("<text x=\"{x}\" y=\"{y}\" fill=\"#555555\">and {left_out} more accounts</text>"),
            );
        }
    }
}

/// The levels with their letter and colour, from calm to grave; the letter says it without the colour.
const LEVELS: [(Level, &str, &str); 6] = [
    (Level::Upcoming, "U", "#4a7fb5"),
    (Level::Reminder, "R", "#2e7d5b"),
    (Level::FirstNotice, "1", "#8a7a00"),
    (Level::SecondNotice, "2", "#b86200"),
    (Level::FinalNotice, "F", "#b3402a"),
    (Level::FormalDemand, "D", "#7b1f3a"),
];

fn mark(entry: &Line, x: i64, y: i64) -> String {
    let shape = match entry.what {
        What::Notice(level) => notice(x, y, level, entry.how == How::Sent),
        What::Question(kind) => question(x, y, kind),
    };
    let words = format!(
        "{} {}: {}, {}, {}, {}: {}",
        weekday(entry.on),
        entry.on,
        what_words(entry.what),
        how_words(entry),
        entry.invoices.join(", "),
        amounts(&entry.amounts),
        entry.why
    );
    titled(&words, &shape)
}

/// A notice: filled if it leaves by itself.
pub(super) fn notice(x: i64, y: i64, level: Level, filled: bool) -> String {
    let known = LEVELS.iter().find(|(known, ..)| *known == level.standard());
    let (_, letter, colour) = known.copied().unwrap_or((level, "", "#555555"));
    circle(x, y, colour, filled, letter)
}

/// A question to a person.
pub(super) fn question(x: i64, y: i64, kind: QuestionKind) -> String {
    let letter = match kind {
        QuestionKind::Call => "C",
        QuestionKind::Handover => "H",
        QuestionKind::CheckBank => "B",
        _ => "?",
    };
    diamond(x, y, letter)
}

/// A shape that says more to who points at it.
pub(super) fn titled(words: &str, shape: &str) -> String {
    format!("<g><title>{}</title>{shape}</g>", escaped(words))
}

/// A square with a letter.
pub(super) fn square(x: i64, y: i64, colour: &str, filled: bool, letter: &str) -> String {
    let (fill, ink) = if filled { (colour, "#ffffff") } else { ("#ffffff", colour) };
    let (left, top, wide) = (x - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2);
    format!(
        "<rect x=\"{left}\" y=\"{top}\" width=\"{wide}\" height=\"{wide}\" fill=\"{fill}\" stroke=\"{colour}\" \
         stroke-width=\"2\"/>{}",
        letter_at(x, y, ink, letter)
    )
}

pub(super) fn circle(x: i64, y: i64, colour: &str, filled: bool, letter: &str) -> String {
    let (fill, ink) = if filled { (colour, "#ffffff") } else { ("#ffffff", colour) };
    format!(
        "<circle cx=\"{x}\" cy=\"{y}\" r=\"{RADIUS}\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"2\"/>{}",
        letter_at(x, y, ink, letter)
    )
}

pub(super) fn diamond(x: i64, y: i64, letter: &str) -> String {
    let (top, right, bottom, left) = (y - RADIUS - 2, x + RADIUS + 2, y + RADIUS + 2, x - RADIUS - 2);
    format!(
        "<path d=\"M{x} {top}L{right} {y}L{x} {bottom}L{left} {y}Z\" fill=\"#ffffff\" stroke=\"#444444\" \
         stroke-width=\"1.5\"/>{}",
        letter_at(x, y, "#222222", letter)
    )
}

fn letter_at(x: i64, y: i64, ink: &str, letter: &str) -> String {
    let y = y + 4;
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"11\" text-anchor=\"middle\" fill=\"{ink}\">{letter}</text>"
    )
}

fn beside(x: i64, y: i64, words: &str) -> String {
    let (x, y) = (x + 16, y + 4);
    format!("<text x=\"{x}\" y=\"{y}\" fill=\"#222222\">{}</text>", escaped(words))
}

fn shortened(text: &str) -> String {
    match text.chars().count() > LETTERS {
        true => text.chars().take(LETTERS - 1).chain(['…']).collect(),
        false => text.to_owned(),
    }
}

/// Text from mails: neither markup nor characters that XML does not know.
fn escaped(text: &str) -> String {
    let fit = |c: &char| !matches!(c, '\u{fffe}' | '\u{ffff}');
    let plain: String = plain(text).chars().filter(fit).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn line(out: &mut String, element: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(out, "{element}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn hostile_names_stay_text_and_a_long_time_stays_narrow() {
        let line = Line {
            on: date(2026, 3, 2),
            account: "<script>&\"\u{1}\u{ffff}@x.example".into(),
            what: What::Notice(Level::Reminder),
            how: How::Sent,
            invoices: vec!["</svg>".into()],
            amounts: vec![],
            why: "a < b".into(),
        };
        let drawn = svg(&[line], date(2026, 3, 1), date(2036, 3, 1));
        assert!(!drawn.contains("<script") && !drawn.contains('\u{1}') && !drawn.contains('\u{ffff}'));
        assert_eq!(drawn.matches("</svg>").count(), 1);
        let root = drawn.lines().next().unwrap();
        let wide: i64 = root.split("width=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        assert!(wide < 12_000, "{wide}");
    }
}
