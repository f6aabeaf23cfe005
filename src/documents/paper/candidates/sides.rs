//! On which side of a paper a firm stands.

use super::super::labels::{names, squeezed};
use super::super::signs::{Signs, name, steps};
use super::{Asked, Candidate, Candidates};

/// Who sells, and who buys.
const SIDES: [&str; 2] = ["seller", "buyer"];

/// A name is looked for in so many cells at most.
const PLACES: usize = 12;

impl Candidates<'_> {
    /// Whether the firm of this name sells or buys, by every place where it stands; nothing if it stands nowhere.
    pub(in super::super) fn sides(&self, firm: &str) -> Vec<Candidate<&'static str>> {
        let firm = squeezed(firm);
        let cells = &self.form.cells;
        let named = |at: &usize| names(&cells[*at].text, &firm);
        let places: Vec<usize> = (0..cells.len()).filter(named).take(PLACES).collect();
        if places.is_empty() {
            return Vec::new();
        }
        let mut seen = Signs::new(Asked::Side);
        seen.note("places", steps(places.len(), 4));
        for (nth, at) in places.iter().enumerate() {
            let cell = &cells[*at];
            let mut signs = self.around.signs(*at, 0, cell.tokens.len(), Asked::Side);
            signs.note("place", steps(*at, 12));
            signs.note("third", (cell.left / 200.0).clamp(0.0, 3.0) as u8);
            let whole = squeezed(&cell.text).chars().count();
            signs.note("rest", steps((whole - firm.chars().count()) / 8, 4));
            // What stands right above and right below it: a name over an address, a label over a name.
            let above = cells[..*at].iter().rev().take(40).find(|above| {
                above.page == cell.page && above.row != cell.row && super::super::form::is_under(above, cell)
            });
            for word in above.into_iter().flat_map(|above| above.tokens.iter().take(4)).map(name) {
                signs.word("over", word);
            }
            for below in self.form.below(*at).into_iter().take(1) {
                cells[below].tokens.iter().take(4).for_each(|token| signs.note("under", name(token)));
            }
            cell.tokens.iter().take(8).map(name).for_each(|word| signs.note("own", word));
            let signs = signs.settled();
            if nth == 0 {
                signs.iter().for_each(|sign| seen.note("first", sign));
            }
            signs.iter().for_each(|sign| seen.note("any", sign));
        }
        Candidates::each(&SIDES, seen)
    }
}
