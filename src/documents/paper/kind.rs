//! What kind of document a paper is.

use super::cells::Cell;
use super::form::Form;
use super::labels::Label;
use crate::documents::tokens::Kind;

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Title {
    Invoice,
    Credit,
    Reminder,
    Other(&'static str),
    Unknown,
}

/// "Betreft: tweede herinnering contributie 2026"
fn is_subject(cell: &Cell) -> bool {
    const NAMES: [&str; 8] =
        ["betreft", "betreff", "betr", "betrifft", "subject", "re", "dotyczy", "onderwerp"];
    cell.tokens.first().is_some_and(|first| first.colon && NAMES.contains(&first.fold.as_str()))
}

/// The title that is set largest and highest.
pub(super) fn title(form: &Form) -> (Title, Option<usize>) {
    let mut sizes: Vec<f32> = form.cells.iter().map(|cell| cell.size).collect();
    sizes.sort_by(f32::total_cmp);
    let usual = sizes.get(sizes.len() / 2).copied().unwrap_or(10.0).max(1.0);
    let credits = form
        .cells
        .iter()
        .any(|cell| cell.titles.first().is_some_and(|hit| hit.label == Label::IsCredit && hit.start == 0));
    // What stands below the goods heads a part of the paper, not the whole.
    let goods = form.first_goods();
    let mut best: Option<(f32, usize, Label)> = None;
    for (at, cell) in form.cells.iter().enumerate() {
        let Some(hit) = cell
            .titles
            .first()
            .filter(|hit| !(cell.is_prose() && !is_subject(cell) || credits && cell.refers(hit)))
        else {
            continue;
        };
        // "Betreff: Rechnung 12"
        let counted = hit.start == 1 && matches!(cell.tokens[0].kind, Kind::Number(_));
        let behind_colon = counted || hit.start > 0 && hit.start <= 2 && cell.tokens[hit.start - 1].colon;
        // "Ihre Stromrechnung vom 14. April"
        let yours = hit.start == 1
            && (cell.tokens.len() <= hit.end + 3 || cell.size > 1.1 * usual)
            && matches!(
                cell.tokens[0].fold.as_str(),
                "ihre"
                    | "deine"
                    | "unsere"
                    | "your"
                    | "our"
                    | "uw"
                    | "je"
                    | "jouw"
                    | "onze"
                    | "twoja"
                    | "panstwa"
            );
        // "Zbiorcza faktura korygująca nr 92"
        let yours = yours
            || hit.start == 1
                && cell.size > 1.15 * usual
                && matches!(hit.label, Label::IsInvoice | Label::IsCredit);
        if hit.start > 0
            && !behind_colon
            && !yours
            && !cell.is_heading()
            && cell.tokens.len() - (hit.end - hit.start) > 2
        {
            continue;
        }
        // "Outage credit   -3.00"
        if hit.label == Label::IsCredit && hit.end - hit.start == 1 && form.is_priced(at) {
            continue;
        }
        let rest = cell.tokens.len() - hit.end;
        // "Lieferschein    80123": a reference to one. A colon makes a label as well.
        let beside = form.right_of(at).next().is_some_and(|next| {
            let next = &form.cells[next];
            next.left - cell.right < 150.0
                && next.tokens.iter().any(|t| t.raw.bytes().any(|b| b.is_ascii_digit()))
        });
        let is_label = beside && rest == 0 || cell.tokens[hit.end - 1].colon || cell.size < usual * 0.95;
        // "Rechnung   Datum   Fällig   Betrag" heads a table.
        let heads = form.row(at).iter().filter(|cell| cell.first_label().is_some()).count();
        let in_table = form.row(at).len() >= 3 && heads >= 2;
        if in_table && !matches!(hit.label, Label::IsInvoice | Label::IsCredit) {
            continue; // "Leverbon" over its number: another paper, which this one names
        }
        let score = 3.0 * (cell.size / usual - 1.0).min(1.5)
            + 0.8 * f32::from(u8::from(cell.bold))
            + f32::from(u8::from(cell.page == 0))
            - cell.base / 900.0
            + f32::from(hit.trust)
            - 0.1 * f32::from(u8::try_from(rest.min(20)).unwrap_or(20))
            - 1.2 * f32::from(u8::from(is_label && cell.size < usual * 1.25))
            + 2.0 * f32::from(u8::from(behind_colon && hit.label == Label::IsReminder))
            - 4.0 * f32::from(u8::from(in_table || goods.is_some_and(|goods| goods < at)));
        if best.is_none_or(|(known, ..)| score > known) {
            best = Some((score, at, hit.label));
        }
    }
    let Some((_, at, label)) = best else { return (Title::Unknown, None) };
    let title = match label {
        Label::IsInvoice => Title::Invoice,
        Label::IsCredit => Title::Credit,
        Label::IsReminder => Title::Reminder,
        Label::IsOffer => Title::Other("offer"),
        Label::IsOrder => Title::Other("order_confirmation"),
        Label::IsDelivery => Title::Other("delivery_note"),
        Label::IsProforma => Title::Other("pro_forma"),
        Label::IsStatement => Title::Other("statement_of_account"),
        Label::IsReceipt => Title::Other("receipt"),
        _ => Title::Unknown,
    };
    (title, Some(at))
}
