//! Sums below one another that make each other up: items and their total, a total and the tax on it, what is left of both
//! after a payment. Who writes such a column says what it comes to, whatever the last line is called.

use rust_decimal::Decimal;

use super::form::Form;
use super::labels::Label;
use super::sums::last_sum;

/// Right ends of one column differ by less than this, in points.
const ALIGNED: f32 = 2.5;
/// So many lines at most make up a total.
const LINES: usize = 60;
/// So many sums at the end of a paper are looked at: what it comes to stands there, and hostile papers hold thousands.
const LAST: usize = 600;

/// What a column comes to.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Total {
    /// The cell of the total.
    pub cell: usize,
    pub sum: Decimal,
    /// The sums above it in its column.
    pub above: Vec<Decimal>,
    /// Those of them that make it up: those right above it, those that make up these, and so on.
    pub parts: Vec<Decimal>,
}

struct Line {
    cell: usize,
    sum: Decimal,
}

/// The sums of a paper in columns, each from top to bottom; what was paid counts as taken off.
pub(super) struct Columns(Vec<Vec<Line>>);

impl Columns {
    pub(super) fn of(form: &Form) -> Columns {
        let cells = form.cells.iter().enumerate().filter(|(_, cell)| !cell.is_prose());
        let priced: Vec<_> = cells.filter_map(|(at, cell)| Some((at, cell, last_sum(cell)?))).collect();
        let mut columns: Vec<(f32, Vec<Line>)> = Vec::new();
        for (at, cell, sum) in priced.iter().skip(priced.len().saturating_sub(LAST)).copied() {
            let sum = if form.row_says(at, Label::Paid) || is_dashed(&cell.text) { -sum.abs() } else { sum };
            let line = Line { cell: at, sum };
            match columns.iter_mut().find(|(right, _)| (right - cell.right).abs() < ALIGNED) {
                Some((_, lines)) => lines.push(line),
                None => columns.push((cell.right, vec![line])),
            }
        }
        Columns(columns.into_iter().map(|(_, lines)| lines).collect())
    }

    /// The last total on the paper that the lines above it make up, and that is no part of another.
    pub(super) fn total(&self) -> Option<Total> {
        let totals =
            |lines: &Vec<Line>| (0..lines.len()).filter_map(|at| total_at(lines, at)).collect::<Vec<_>>();
        let found: Vec<Total> = self.0.iter().flat_map(totals).collect();
        // The details of an item on the next page come to that item.
        let is_part = |total: &Total| {
            found.iter().any(|other| other.sum != total.sum && other.parts.contains(&total.sum.abs()))
        };
        found.iter().filter(|total| !is_part(total)).max_by_key(|total| total.cell).cloned()
    }

    /// Whether lines of goods with something taken off among them make up one of these sums, which stands elsewhere.
    pub(super) fn makes_less(&self, sums: &[Decimal]) -> bool {
        self.0.iter().any(|lines| {
            (2..=lines.len()).any(|end| {
                let mut made = Decimal::ZERO;
                let mut less = false;
                lines[..end].iter().rev().take(LINES).any(|line| {
                    made = made.checked_add(line.sum).unwrap_or_default();
                    less |= line.sum.is_sign_negative();
                    less && sums.contains(&made)
                })
            })
        })
    }

    /// The cell of what is left of a whole by the payments right above it, when the whole stands elsewhere.
    pub(super) fn rest(&self, whole: Decimal, rest: Decimal) -> Option<usize> {
        self.0.iter().find_map(|lines| {
            let at = lines.iter().rposition(|line| line.sum == rest)?;
            let paid = lines[..at].iter().rev().take_while(|line| line.sum.is_sign_negative());
            let left = paid.into_iter().try_fold(whole, |left, line| left.checked_add(line.sum))?;
            (left == rest && left != whole).then_some(lines[at].cell)
        })
    }
}

/// What a line is the total of.
fn total_at(lines: &[Line], at: usize) -> Option<Total> {
    let mut from = first_of(lines, at)?;
    let mut line = at;
    while line > from {
        line -= 1;
        from = first_of(lines, line).map_or(from, |first| first.min(from));
    }
    let above: Vec<Decimal> = lines[..at].iter().map(|line| line.sum.abs()).collect();
    Some(Total { cell: lines[at].cell, sum: lines[at].sum, parts: above[from..].to_vec(), above })
}

/// The first of two or more lines, those that are zero aside, that end right above a line and make it up.
fn first_of(lines: &[Line], at: usize) -> Option<usize> {
    let mut rest = lines[at].sum;
    let mut counted = 0;
    for from in (at.saturating_sub(LINES)..at).rev() {
        rest = rest.checked_sub(lines[from].sum)?;
        counted += usize::from(!lines[from].sum.is_zero());
        if rest.is_zero() && counted > 1 {
            return Some(from).filter(|_| !lines[at].sum.is_zero());
        }
    }
    None
}

/// "- 396.00": a minus that stands apart from its sum.
fn is_dashed(text: &str) -> bool {
    let figures = text.trim_end_matches(|c: char| !c.is_whitespace()).trim_end();
    figures.ends_with(['-', '–', '−'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::paper::cells::cells;
    use crate::documents::paper::{Paper, Printed, Sheet};
    use crate::documents::tokens::Habits;

    /// Lines of a column whose sums end at one place: a name, and a sum at the right.
    fn form(lines: &[(&str, &str, f32)]) -> Form {
        let word = |text: &str, left: f32, right: f32, base: f32| Printed {
            text: text.into(),
            left,
            right,
            base,
            size: 10.0,
            bold: false,
        };
        let mut words = Vec::new();
        for (at, (name, sum, right)) in lines.iter().enumerate() {
            let base = 100.0 + 14.0 * at as f32;
            words.push(word(name, 50.0, 50.0 + 5.0 * name.len() as f32, base));
            words.push(word(sum, right - 5.0 * sum.len() as f32, *right, base));
        }
        let sheet = Sheet { width: 595.0, height: 842.0, words, ..Sheet::default() };
        let habits = Habits::default();
        Form::new(cells(&Paper { pages: vec![sheet], count: 1 }, &habits, &[]))
    }

    fn total(lines: &[(&str, &str, f32)]) -> Option<Total> {
        Columns::of(&form(lines)).total()
    }

    fn sum(text: &str) -> Decimal {
        text.parse().expect("a sum")
    }

    #[test]
    fn a_column_comes_to_its_last_total() {
        let found = total(&[
            ("Banner", "450,00", 540.0),
            ("Anzeige", "120,00", 540.0),
            ("Zusammen", "570,00", 540.0),
            ("Steuer", "108,30", 540.0),
            ("Alles", "678,30", 540.0),
            ("Davon", "90,00", 540.0),
        ])
        .expect("two totals");
        assert_eq!(found.sum, sum("678.30"));
        assert_eq!(found.parts, [sum("450.00"), sum("120.00"), sum("570.00"), sum("108.30")]);
    }

    #[test]
    fn what_no_total_needs_is_above_it_and_no_part_of_it() {
        let lines = [
            ("Pauschale", "16.200,00", 540.0),
            ("Stand", "11.340,00", 540.0),
            ("Bisher", "-6.480,00", 540.0),
            ("Honorar", "4.860,00", 540.0),
        ];
        let found = total(&lines).expect("a total");
        assert_eq!(found.sum, sum("4860.00"));
        assert!(found.above.contains(&sum("16200.00")) && !found.parts.contains(&sum("16200.00")));
    }

    #[test]
    fn one_sum_printed_twice_makes_nothing_up() {
        assert_eq!(total(&[("Summe", "80,00", 540.0), ("Betrag", "80,00", 540.0)]), None);
        assert_eq!(total(&[("Null", "0,00", 540.0), ("Betrag", "80,00", 540.0)]), None);
        // Sums that end at different places are no column.
        let apart = [("Eins", "80,00", 540.0), ("Zwei", "20,00", 500.0), ("Drei", "100,00", 540.0)];
        assert_eq!(total(&apart), None);
    }

    #[test]
    fn payments_in_a_column_of_their_own_leave_a_rest() {
        let lines = [
            ("Leistungen", "2.850,00", 540.0),
            ("Karte", "-509,00", 320.0),
            ("Konto", "-600,00", 320.0),
            ("Saldo", "1.741,00", 320.0),
        ];
        let columns = Columns::of(&form(&lines));
        assert!(columns.rest(sum("2850.00"), sum("1741.00")).is_some());
        assert_eq!(columns.rest(sum("2850.00"), sum("1740.00")), None);
        assert!(columns.makes_less(&[sum("632.00")]), "with a payment among them");
        assert!(!columns.makes_less(&[sum("2850.00")]), "nothing was taken off");
    }
}
