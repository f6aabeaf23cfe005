//! Who sells and who buys on a paper, by the rules: labels, blocks of addresses, and where the creditor's own name stands.

use super::cells::Cell;
use super::form::Form;
use super::labels::{Label, names, squeezed};
use crate::documents::tokens::Kind;

/// The names of buyer and seller.
pub(super) fn parties(form: &Form, own: &str) -> (Option<String>, Option<String>) {
    let creditor = squeezed(own);
    let is_creditor = |name: &str| names(name, &creditor);
    let labelled = |label| {
        form.labelled(label).find_map(|(at, hit)| {
            let cell = &form.cells[at];
            if cell.is_prose()
                || hit.start > 0
                || cell.base > 520.0 && cell.page == 0 && label == Label::Buyer
            {
                return None;
            }
            let rest: Vec<&str> = cell.tokens[hit.end..].iter().map(|token| token.raw.as_str()).collect();
            let rest = rest.join(" ");
            // "Nabywca: Dom Kultury, ul. Polna 3, 26-600 Radom, NIP 796…": the name is what stands before the street.
            let from = rest.split(' ').next().and_then(|first| cell.text.find(first));
            let whole = from.and_then(|from| cell.text.get(from..)).unwrap_or_default();
            let name = before_address(whole);
            if name.len() < whole.len() && is_name(name) {
                return Some(name.to_owned());
            }
            if is_name(&rest) && cell.labels.iter().all(|other| other.start < hit.end) {
                // From the cell's own text, so that no sign is lost.
                let from = cell.text.find(rest.split(' ').next().unwrap_or_default()).unwrap_or(0);
                return Some(cell.text[from..].to_owned());
            }
            if !cell.tokens[hit.end..].iter().all(super::form::is_filler)
                && cell.labels.iter().all(|other| other.start < hit.end)
            {
                return None;
            }
            let below = form.below(at);
            let nearest =
                below.iter().copied().filter(|other| (form.cells[*other].left - cell.left).abs() < 8.0);
            let right = form.right_of(at).next().filter(|other| form.cells[*other].left - cell.right < 120.0);
            nearest.chain(right).map(|other| &form.cells[other]).find_map(|found| {
                (found.first_label().is_none() && is_name(&found.text)).then(|| found.text.clone())
            })
        })
    };
    let mut buyer = labelled(Label::Buyer);
    let other_buys = buyer.as_deref().is_some_and(|name| !is_creditor(name));
    let mut seller = labelled(Label::Seller);
    let mut blocks = blocks(form);
    blocks.retain(|block| Some(&block.name) != buyer.as_ref() && Some(&block.name) != seller.as_ref());
    let sender = form.cells.iter().find(|cell| cell.page == 0 && is_sender_line(&cell.text));
    let letterhead = form
        .cells
        .iter()
        .find(|cell| cell.page == 0 && is_name(&cell.text) && cell.titles.is_empty() && !is_dated(cell));
    let letterhead = letterhead.filter(|head| head.base < 160.0 && head.labels.is_empty() && head.row <= 1);
    if buyer.is_none()
        && let Some(own) = blocks.iter().find(|block| is_creditor(&block.name) && !block.registered)
    {
        // The creditor where a debtor stands: under another's sender line or letterhead, and named nowhere else.
        let once = form.cells.iter().filter(|cell| is_creditor(&cell.text)).count() == 1;
        let other = match sender {
            Some(sender) => !is_creditor(&sender.text),
            None => once && letterhead.is_some_and(|head| !is_creditor(&head.text)),
        };
        if other {
            buyer = Some(own.name.clone());
            blocks.retain(|block| !is_creditor(&block.name));
        }
    }
    if seller.is_none() {
        let bought = buyer.as_deref().is_some_and(is_creditor);
        let own = form.cells.iter().find(|cell| {
            let sold = cell.first_label().is_some_and(|hit| hit.label == Label::Buyer);
            !bought && !sold && is_creditor(&cell.text) && is_name(&cell.text)
        });
        // Beside its tax number, or the one on the right of two, or what stands above all else.
        let registered = blocks.iter().position(|block| block.registered);
        let right = match &blocks[..] {
            [one, other] if (one.base - other.base).abs() < 40.0 => Some(usize::from(other.left > one.left)),
            [_, _, ..] => Some(0),
            _ => None,
        };
        seller = own
            .map(|cell| before_address(&first_part(&cell.text)).to_owned())
            .or_else(|| sender.map(|cell| first_part(&cell.text)))
            .or_else(|| registered.or(right).map(|at| blocks[at].name.clone()))
            .or_else(|| {
                let head = letterhead.filter(|head| blocks.iter().all(|block| block.name != head.text))?;
                Some(before_address(&head.text).to_owned())
            });
        if seller.is_none() && buyer.is_some() {
            seller = blocks.first().map(|block| block.name.clone());
        }
    }
    if buyer.is_none() {
        let other =
            |block: &&Block| seller.as_deref().is_none_or(|seller| squeezed(seller) != squeezed(&block.name));
        buyer = blocks.iter().find(other).map(|block| block.name.clone());
    }
    match buys(form, other_buys, is_creditor) {
        Some(true) if !buyer.as_deref().is_some_and(is_creditor) => {
            buyer = form.cells.iter().find(|cell| is_creditor(&cell.text)).map(|_| own.to_owned());
            seller = seller.filter(|name| !is_creditor(name));
        }
        Some(false) if buyer.as_deref().is_some_and(is_creditor) => {
            seller = buyer.take();
        }
        _ => {}
    }
    (buyer, seller)
}

/// Whether the creditor is the one who buys, by where its name stands; `None` if it stands nowhere.
///
/// A label says so, or names another buyer (`other_buys`); else it buys if its name stands nowhere but over an address below somebody else's name.
fn buys(form: &Form, other_buys: bool, is_creditor: impl Fn(&str) -> bool) -> Option<bool> {
    let named: Vec<usize> = (0..form.cells.len()).filter(|at| is_creditor(&form.cells[*at].text)).collect();
    if named.is_empty() {
        return None;
    }
    let labelled = |label| {
        form.labelled(label).any(|(at, hit)| {
            let cell = &form.cells[at];
            // Below it in line, or under a heading that is set in the middle of its box.
            let under = |other: &usize| {
                let other = &form.cells[*other];
                (other.left - cell.left).abs() < 8.0 || other.left < cell.left && cell.right < other.right
            };
            let below = form.below(at).into_iter().filter(under);
            let right = form.right_of(at).next().filter(|other| form.cells[*other].left - cell.right < 60.0);
            let ends = cell.tokens[hit.end..].iter().all(super::form::is_filler);
            let near = || below.chain(right).any(|other| named.contains(&other));
            hit.start == 0 && (named.contains(&at) || ends && near())
        })
    };
    if labelled(Label::Buyer) || labelled(Label::Seller) || other_buys {
        return Some(labelled(Label::Buyer) && !labelled(Label::Seller));
    }
    let addressed = |at: &usize| {
        let cell = &form.cells[*at];
        let below = form.cells[at + 1..].iter().take_while(|other| other.page == cell.page).take(60);
        let mut below = below.filter(|other| (other.left - cell.left).abs() < 4.0 && other.base > cell.base);
        let over = before_address(&cell.text).len() < cell.text.len()
            || below.by_ref().take(4).any(|other| {
                other.base - cell.base < 7.0 * cell.size
                    && (is_town(&other.text) || other.text.rsplit(", ").next().is_some_and(is_town))
            });
        // A sign above the name that is a part of it is no other's: "SAUBERWERK" over "Sauberwerk Gebäudedienste GmbH".
        let own = squeezed(&cell.text);
        let is_sign = |other: &Cell| {
            let sign = squeezed(&other.text);
            sign.chars().count() >= 4 && own.contains(&sign)
        };
        let another = form.cells[..*at].iter().any(|other| {
            !is_sign(other)
                && !other.text.ends_with(['?', '!'])
                && other.page == cell.page
                && cell.base - other.base > cell.size
                && other.titles.is_empty()
                && other.labels.is_empty()
                && !is_dated(other)
                && !is_creditor(&other.text)
                && is_plain(before_address(&first_part(&other.text)))
        });
        cell.page == 0 && cell.base < 330.0 && over && another
    };
    Some(named.iter().all(addressed))
}

/// A name without figures.
fn is_plain(text: &str) -> bool {
    is_name(text) && !text.bytes().any(|b| b.is_ascii_digit())
}

/// An address.
struct Block {
    name: String,
    left: f32,
    base: f32,
    /// A tax or register number, a telephone or an account stands below it.
    registered: bool,
}

/// The first lines of the addresses on the first page: what stands above a line with a postal code.
fn blocks(form: &Form) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    for (at, cell) in form.cells.iter().enumerate() {
        if cell.page > 0 || cell.base > 480.0 || form.is_priced(at) {
            continue;
        }
        // "Firm, Street 1, 12345 Town" in one line.
        let (name, town) = (before_address(&cell.text), cell.text.rsplit(", ").next().unwrap_or_default());
        if name.len() < cell.text.len() && town.len() < cell.text.len() && is_town(town) && is_plain(name) {
            if cell.first_label().is_none() {
                let (left, base, registered) = (cell.left, cell.base, false);
                found.push(Block { name: name.to_owned(), left, base, registered });
            }
            continue;
        }
        if !is_town(&cell.text) {
            continue;
        }
        let (mut top, mut row) = (at, cell);
        for above in (0..at).rev() {
            let upper = &form.cells[above];
            if upper.page != cell.page || row.base - upper.base > row.size * 2.1 {
                break;
            }
            let aligned = (upper.left - row.left).abs() < 4.0 || (upper.right - row.right).abs() < 2.0;
            if upper.row != row.row
                && aligned
                && upper.first_label().is_none()
                && !is_sender_line(&upper.text)
                && is_name(&upper.text)
            {
                row = upper;
                top = if is_address_form(&upper.text) { top } else { above };
            }
        }
        let name = &form.cells[top].text;
        let registered = form.below(at).iter().any(|below| {
            let below = &form.cells[*below];
            (below.left - cell.left).abs() < 30.0
                && below.labels.iter().any(|hit| hit.label == Label::OtherNumber)
        });
        if top != at && found.iter().all(|block| block.name != *name) {
            found.push(Block { name: name.clone(), left: row.left, base: row.base, registered });
        }
    }
    found
}

/// What stands above a name in a line of its own: "Firma", "Herrn", "Private & Confidential".
fn is_address_form(text: &str) -> bool {
    const FORMS: [&str; 19] = [
        "firma",
        "fa",
        "herr",
        "herrn",
        "frau",
        "familie",
        "eheleute",
        "andie",
        "anden",
        "vertraulich",
        "personlich",
        "vertrouwelijk",
        "mevrouw",
        "deheer",
        "pan",
        "pani",
        "poufne",
        "confidential",
        "privateconfidential",
    ];
    FORMS.contains(&squeezed(text).as_str())
}

/// A line with a postal code: `86150 Augsburg`, `30-443 Kraków`, `1017 XN Amsterdam`, `Leeds LS1 4AP`, `Portland, OR 97209`.
fn is_town(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches([',', '.'])).collect();
    let digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let (Some(first), Some(last)) = (words.first(), words.last()) else { return false };
    if words.len() < 2 || words.len() > 6 || text.contains([':', '@', '€']) {
        return false;
    }
    let named = words.iter().skip(1).any(|word| word.starts_with(char::is_uppercase));
    let polish = first.len() == 6
        && first.as_bytes()[2] == b'-'
        && first.bytes().filter(u8::is_ascii_digit).count() == 5;
    let american = last.len() == 5 && digits(last) && words.len() >= 3 && words[words.len() - 2].len() == 2;
    let british = words.len() >= 3
        && last.len() == 3
        && last.starts_with(|c: char| c.is_ascii_digit())
        && last[1..].bytes().all(|b| b.is_ascii_uppercase());
    let irish = words.len() >= 3
        && last.len() == 4
        && last.bytes().any(|b| b.is_ascii_digit())
        && last.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && words[words.len() - 2].len() == 3;
    (matches!(first.len(), 4 | 5) && digits(first) || polish) && named || american || british || irish
}

/// The line in small type above an address window: `Firm · Street 1 · 12345 Town`.
fn is_sender_line(text: &str) -> bool {
    let parts: Vec<&str> = text
        .split(
            [" · ", " - ", " | ", " • ", " – ", " * "]
                .iter()
                .find(|s| text.contains(**s))
                .copied()
                .unwrap_or("\u{0}"),
        )
        .collect();
    parts.len() >= 3 && parts.last().is_some_and(|town| is_town(town.trim())) && is_name(parts[0])
}

/// What stands before the street of an address in one line, `Firm, Street 1, 12345 Town`; else the whole.
fn before_address(text: &str) -> &str {
    let mut at = 0;
    for part in text.split(", ") {
        if at > 0 && part.bytes().any(|b| b.is_ascii_digit()) {
            return &text[..at - ", ".len()];
        }
        at += part.len() + ", ".len();
    }
    text
}

/// "Gdańsk, 12 maja 2026" is no name.
fn is_dated(cell: &Cell) -> bool {
    cell.tokens.iter().any(|token| matches!(token.kind, Kind::Day(_)))
}

fn first_part(text: &str) -> String {
    let cut =
        [" · ", " - ", " | ", " • ", " – ", " * "].iter().filter_map(|separator| text.find(separator)).min();
    text[..cut.unwrap_or(text.len())].trim().to_owned()
}

/// What heads an address, and is no name.
const HEADS: [&str; 24] = [
    "accounts payable",
    "an",
    "billing address",
    "dane identyfikacyjne",
    "de heer en mevrouw",
    "deliver to",
    "delivery address",
    "facturatieadres",
    "factuuradres",
    "firma",
    "frau",
    "herr und frau",
    "herrn",
    "herrn und frau",
    "invoice address",
    "mevrouw en mijnheer",
    "pan",
    "pani",
    "państwo",
    "per e-mail",
    "per email",
    "rechnungsadresse",
    "rechnungsanschrift",
    "registered office",
];
/// How English streets end.
const STREETS: [&str; 6] = ["avenue", "close", "lane", "road", "street", "way"];

/// Whether a line that was taken for the buyer's name may be a debtor's: not the creditor's, no street, nothing that heads an address.
/// Without a name the debtor is called as its mail is addressed.
pub(super) fn names_a_debtor(name: &str, creditor: &str) -> bool {
    let folded = name.trim().trim_end_matches(':').to_lowercase();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let last = words.last().copied().unwrap_or_default();
    // "Hanzeweg 88", "De Opslach 18"; a firm that is called so is called by its mail.
    let house = words.len() <= 3 && last.len() <= 6 && last.starts_with(|c: char| c.is_ascii_digit());
    !names(name, &squeezed(creditor))
        && !house
        && !folded.contains(": ")
        && !STREETS.contains(&last)
        && !HEADS.contains(&folded.as_str())
}

/// Whether it may be a firm's or a person's name: letters, not a label's colon, no figures alone.
fn is_name(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    letters >= 3 && digits * 2 < letters + 4 && !text.ends_with(':') && text.chars().count() <= 80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_an_address_name_no_debtor() {
        for line in [
            "Hanzeweg 88",
            "Corve Street",
            "Rechnungsadresse:",
            "PER E-MAIL",
            "Muster GmbH & Co",
            "Kd.-Nr.: 17",
        ] {
            assert!(!names_a_debtor(line, "Muster GmbH"), "{line}");
        }
        for line in ["Bäckerei Krume", "Wspólnota Mieszkaniowa Lipowa 14", "Café 1900 am Markt"] {
            assert!(names_a_debtor(line, "Muster GmbH"), "{line}");
        }
    }
}
