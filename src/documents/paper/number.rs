//! The invoice's own number, and the number of the invoice that it speaks of.

use super::cells::Cell;
use super::form::{Form, Value, past_aside};
use super::labels::{Label, LabelHit, squeezed};
use crate::documents::figures;
use crate::documents::tokens::{Habits, Kind, Token, tokens};
use crate::dunning::normalise_number;

/// Longest number, in letters.
const LONGEST: usize = 32;
/// Into so many parts a number is set at most: "M 26 01 4471 9083".
const LONGEST_IN_PARTS: usize = 6;
/// Of two figures of so many digits each is a number of its own.
const WHOLE: usize = 5;

/// A document's number at the beginning of a run of tokens: `RE-1024`, `FV 12/03/2026`, `R 2026 0031`.
pub(super) fn number(cell: &Cell, range: std::ops::Range<usize>, near: bool) -> Option<String> {
    let tokens = &cell.tokens[range];
    let skipped = tokens.iter().take_while(|token| is_sign(token)).count();
    let tokens = match &tokens[skipped..] {
        // "3/27/2026 20614" under "Date  Invoice #"
        [first, rest @ ..] if !near && !rest.is_empty() && matches!(first.kind, Kind::Day(_)) => rest,
        tokens => tokens,
    };
    let mut parts: Vec<&str> = Vec::new();
    let (mut figures, mut before) = (0, 0);
    for (at, token) in tokens.iter().enumerate() {
        let digits = token.raw.bytes().filter(u8::is_ascii_digit).count();
        let fits = match token.kind {
            Kind::Code | Kind::Number(_) => true,
            // "12/03/2026" may be a number; then it stands alone right behind its label, or behind its prefix.
            Kind::Day(_) => figures == 0 && !token.raw.contains(' ') && token.raw.contains(['/', '-']),
            Kind::Amount { currency: None, .. } => figures == 0 && !token.raw.contains(','),
            Kind::Word => {
                parts.len() < 2
                    && token.raw.chars().count() <= 5
                    && token.raw.chars().all(|c| c.is_uppercase() || matches!(c, '/' | '-'))
            }
            _ => false,
        };
        // "14387 26010442" is a customer and an invoice, set closely.
        let other = digits >= WHOLE && before >= WHOLE;
        if !fits || other || parts.len() == LONGEST_IN_PARTS {
            break;
        }
        parts.push(unglued(&token.raw));
        figures += digits;
        before = digits;
        // What goes on behind a whole number is another thing, save "GG.6845.12.2026 / 31" to its cell's end.
        let goes_on = matches!(&tokens[at + 1..], [last] if last.raw.len() <= 3
            && cell.text.ends_with(&format!(" / {}", last.raw)));
        if token.raw.len() > 8 && !goes_on || token.colon {
            break;
        }
    }
    // "Q047 WK" fills its cell.
    let fills = parts.len() == cell.tokens.len() && figures >= 3;
    while let Some(last) = parts.last()
        && !last.bytes().any(|b| b.is_ascii_digit())
        && !(fills && ends_number(last))
    {
        parts.pop();
    }
    // "30 Tage", "14 days net": a term.
    let counts =
        parts.len() == 1 && parts[0].len() <= 3 && tokens.get(1).is_some_and(|next| is_time(&next.fold));
    if counts {
        return None;
    }
    let whole = parts.len() + skipped;
    let text = as_printed(&cell.text, &parts);
    let rest = &tokens[parts.len().min(tokens.len())..];
    // In another cell it stands alone, or before its day.
    let alone = near || rest.iter().all(|token| is_sign(token) || matches!(token.kind, Kind::Day(_)));
    let letters = text.chars().count();
    (figures >= 1 && whole > 0 && alone && (1..=LONGEST).contains(&letters)).then_some(text)
}

/// A number's parts with the signs that stand between them: "VK1 / 251206".
fn as_printed(text: &str, parts: &[&str]) -> String {
    let joined = parts.join(" ");
    let Some(from) = parts.first().and_then(|first| text.find(first)) else { return joined };
    let to = parts.iter().try_fold(from, |at, part| Some(at + text.get(at..)?.find(part)? + part.len()));
    let printed = to.and_then(|to| text.get(from..to));
    let same = |printed: &&str| normalise_number(printed) == normalise_number(&joined);
    printed.filter(same).map_or(joined.clone(), str::to_owned)
}

/// Whether a number may end in a word without figures: not in a currency, as "1024 EUR", nor in a tax, as "FV 1/26 VAT".
fn ends_number(word: &str) -> bool {
    (2..=3).contains(&word.len()) && word != "VAT" && figures::currency(word).is_none()
}

/// "NumberCN-0093": what is printed right behind a label that leaves no space.
fn unglued(code: &str) -> &str {
    let small = code.bytes().skip(1).take_while(u8::is_ascii_lowercase).count();
    match code.get(1 + small..) {
        Some(rest) if small >= 3 && rest.starts_with(|c: char| c.is_ascii_uppercase()) => rest,
        _ => code,
    }
}

/// A unit in which terms are counted.
fn is_time(word: &str) -> bool {
    const UNITS: [&str; 22] = [
        "tag", "tage", "tagen", "tg", "woche", "wochen", "monat", "monate", "dni", "dzien", "tygodni", "dag",
        "dagen", "dgn", "weken", "maand", "day", "days", "day's", "days'", "weeks", "month",
    ];
    UNITS.contains(&word)
}

/// A number that fills its cell, and is no day.
fn listed(cell: &Cell) -> Option<String> {
    let [token] = &cell.tokens[..] else { return None };
    let found = number(cell, 0..1, false)?;
    matches!(token.kind, Kind::Code | Kind::Number(_)).then_some(found)
}

fn is_sign(token: &Token) -> bool {
    token.raw.chars().all(|c| !c.is_alphanumeric())
}

/// The invoice's number, by the labels that name it and by the title; `Err`: several are as likely.
pub(super) fn own(form: &Form, credit: bool) -> Result<Option<Value<String>>, Vec<String>> {
    let mut found = form.values(Label::Number, number);
    let bare = |value: &Value<String>| {
        let cell = &form.cells[value.label];
        cell.labels.iter().any(|hit| {
            hit.rule == value.rule && hit.end - hit.start == 1 && cell.tokens[hit.start].fold.len() <= 7
        })
    };
    // In Flemish an invoice may be a "rekening"; elsewhere that is an account.
    let flemish = form.cells.iter().any(|cell| {
        let named =
            |hit: &super::labels::LabelHit| hit.start == 0 && hit.rule.contains("is_invoice: rekening");
        cell.titles.first().is_some_and(named) && cell.labels.len() <= 1 && cell.tokens.len() <= 4
    });
    found.retain(|value| flemish || !value.rule.contains("number: rekening"));
    // A bare "No." may be anything's, in a sentence certainly.
    found.retain(|value| {
        // So is that of a line of goods: "Locker rental, no. 62   35.00".
        let item =
            || form.first_goods().is_none_or(|goods| goods < value.label) && form.is_priced(value.label);
        !(bare(value) && (form.cells[value.label].is_prose() || item()))
    });
    // "Wartungsvertrag Nr. 8840": the number of what stands before it.
    found.retain(|value| !bare(value) || !is_anothers(&form.cells[value.label], value.start));
    for value in &mut found {
        let prose = form.cells[value.label].is_prose();
        value.score -= 2.5 * f32::from(u8::from(bare(value))) + 3.0 * f32::from(u8::from(prose));
        // "Credit note no." beside "Invoice ref.": what names the credit is the paper's own.
        let of_credit = form.cells[value.label].titles.iter().any(|title| title.label == Label::IsCredit);
        value.score += f32::from(u8::from(credit && of_credit));
    }
    // "Beitragsrechnung 2026" above "Rechnungsnummer: MB-2026-1173" is for that year.
    let named = !found.is_empty();
    let of_a_year = |value: &Value<String>| is_year(&value.value);
    found.extend(titled(form, credit).into_iter().filter(|value| !(named && of_a_year(value))));
    if found.is_empty() && !credit {
        found = headed(form);
    }
    // "# CN-00218" beside "Invoice# INV-006541", whose credit it is.
    let of_invoice = |value: &Value<String>| {
        let cell = &form.cells[value.label];
        let label = squeezed(&cell.text);
        ["inv", "rechn", "fakt", "fact"].iter().any(|begin| label.starts_with(begin))
            && cell.titles.iter().all(|title| title.label != Label::IsCredit)
    };
    if found.is_empty() {
        found = hashed(form);
    }
    if credit && !found.iter().all(of_invoice) {
        found.retain(|value| !of_invoice(value));
    }
    // A column of several: a list of other invoices.
    found.retain(|value| {
        let stands_below = form.cells[value.label].row != form.cells[value.cell].row;
        !stands_below || form.column(value.cell, listed).is_empty()
    });
    for (label, _) in form.labelled(Label::OtherNumber).chain(form.labelled(Label::Order)) {
        // A figure that another label has for itself.
        let taken: Vec<usize> = form.right_of(label).take(1).collect();
        found.retain(|value| !(taken.contains(&value.cell) && value.label > value.cell));
    }
    let mut best: Vec<(String, Value<String>, usize)> = Vec::new();
    for value in found {
        let norm = normalise_number(&value.value);
        match best.iter_mut().find(|(known, ..)| *known == norm) {
            Some((_, known, times)) => {
                *times += 1;
                if value.score > known.score {
                    *known = value;
                }
            }
            None => best.push((norm, value, 1)),
        }
    }
    let weight = |(_, value, times): &(String, Value<String>, usize)| {
        value.score + 0.4 * f32::from(u8::try_from((*times).min(4)).unwrap_or(4))
    };
    best.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    match &best[..] {
        [] => Ok(None),
        [(_, value, _)] => Ok(Some(value.clone())),
        [first, second, ..] if weight(first) - weight(second) < 0.35 && !overlap(&first.0, &second.0) => {
            Err(vec![first.1.value.clone(), second.1.value.clone()])
        }
        [(_, value, _), ..] => Ok(Some(value.clone())),
    }
}

/// "2026", "2025/2026", "2025/26": what an invoice is for rather than its number.
pub(super) fn is_year(number: &str) -> bool {
    let year = |text: &str| text.parse().ok().filter(|year| (2000..2100).contains(year));
    match number.split_once(['/', '-']) {
        None => number.len() == 4 && year(number).is_some(),
        Some((first, next)) => year(first).is_some_and(|first: u16| {
            let next =
                if next.len() == 2 { next.parse().ok().map(|next: u16| 2000 + next) } else { year(next) };
            next == Some(first + 1)
        }),
    }
}

/// A bare "Reference" that heads a column beside the invoice's day and what is to be paid.
fn headed(form: &Form) -> Vec<Value<String>> {
    let mut found = form.values(Label::BuyerReference, number);
    found.retain(|value| {
        let (cell, row) = (&form.cells[value.label], form.row(value.label));
        let heads = |wanted: &[Label]| {
            row.iter().any(|cell| cell.first_label().is_some_and(|hit| wanted.contains(&hit.label)))
        };
        let whole = cell.tokens.len() == 1 && form.cells[value.cell].row > cell.row;
        whole && heads(&[Label::Issued, Label::Date]) && heads(&[Label::Due, Label::Payable, Label::Gross])
    });
    found
}

/// "#LV-26-11" that stands alone, the only one of its kind.
fn hashed(form: &Form) -> Vec<Value<String>> {
    let alone = form.cells.iter().enumerate().filter(|(_, cell)| {
        cell.page == 0
            && cell.text.starts_with('#')
            && cell.tokens.len() <= 2
            && cell.text.len() > 2
            && number(cell, 0..cell.tokens.len(), false).is_some()
    });
    let found: Vec<Value<String>> = alone
        .filter_map(|(at, cell)| {
            let value = number(cell, 0..cell.tokens.len(), false)?;
            Some(Value { value, score: 4.0, label: at, cell: at, start: 0, rule: "#".into() })
        })
        .collect();
    if found.len() == 1 { found } else { Vec::new() }
}

/// Whether a bare "No." follows a noun that names no invoice.
fn is_anothers(cell: &Cell, start: usize) -> bool {
    let Some(at) = start.checked_sub(1) else { return false };
    let (before, label) = (&cell.tokens[at], &cell.tokens[start]);
    let names = cell.titles.iter().any(|title| {
        matches!(title.label, Label::IsInvoice | Label::IsCredit) && (title.start..title.end).contains(&at)
    });
    // "Nr / No."
    let twice = cell.labels.iter().any(|hit| hit.label == Label::Number && hit.end == start);
    // "Conf. No." is one name, though a dot seems to end a sentence.
    let together = before.clause == label.clause || cell.tokens.len() <= 3;
    matches!(before.kind, Kind::Word)
        && before.raw.chars().any(char::is_alphabetic)
        && !before.colon
        && together
        && !names
        && !twice
}

/// `12/2026` and `FV 12/2026`: the longer one was only read further.
fn overlap(one: &str, other: &str) -> bool {
    one.ends_with(other) || other.ends_with(one)
}

/// The number behind the title: `Rechnung RE-1`, `Factuur 2026-0012`.
fn titled(form: &Form, credit: bool) -> Vec<Value<String>> {
    let wanted = if credit { Label::IsCredit } else { Label::IsInvoice };
    let mut found = Vec::new();
    for (at, cell) in form.cells.iter().enumerate() {
        let Some(hit) =
            cell.titles.first().filter(|hit| hit.label == wanted && (hit.start <= 1 || cell.is_heading()))
        else {
            continue;
        };
        let is_number = |token: &Token| matches!(token.kind, Kind::Number(_) | Kind::Code);
        // "Faktura / Invoice R/9": named in two languages.
        let mut hit = hit.clone();
        while let Some(next) = cell.titles.iter().find(|next| next.start == hit.end && next.label == wanted) {
            hit.end = next.end;
        }
        let end = hit.end - usize::from(hit.end - hit.start > 1 && is_number(&cell.tokens[hit.end - 1]));
        if !is_own_title(form, at, &hit) {
            continue;
        }
        // "Faktura VAT sprzedaż FS 118/MAG/2026": a word that tells more of the kind.
        let more = |token: &&Token| {
            matches!(token.kind, Kind::Word) && token.raw.starts_with(char::is_lowercase) && !token.colon
        };
        let kind = cell.tokens[end..].iter().take(2).take_while(more).count() * usize::from(!credit);
        let near = number(cell, end..cell.tokens.len(), true)
            .or_else(|| number(cell, end + kind..cell.tokens.len(), true).filter(|_| kind > 0));
        // "Rechnung      AR26-9": beside it only where it is set as a label is.
        let right = || {
            let next = form.right_of(at).next().or_else(|| form.beside(at));
            let next = next.filter(|_| end == cell.tokens.len())?;
            let right = &form.cells[next];
            number(right, 0..right.tokens.len(), false).map(|value| (next, value))
        };
        let (score, place) = match near {
            Some(value) => (8.4, Some((at, value))),
            None => match right() {
                Some(found) => (6.0, Some(found)),
                // Alone in the line below it.
                None => (5.0, below(form, at).filter(|_| past_aside(cell, end) == cell.tokens.len())),
            },
        };
        if let Some((cell, value)) = place {
            found.push(Value::of(&hit, at, cell, value, score));
        }
    }
    found
}

/// Whether a title names the paper itself, and what is no sentence, item or other document.
fn is_own_title(form: &Form, at: usize, title: &LabelHit) -> bool {
    let cell = &form.cells[at];
    let other = |other: &LabelHit| match other.label {
        // "abzüglich Abschlagsrechnung AR-26-03" was paid before.
        Label::Paid => true,
        // "Poprzednia faktura F/1/26", "Korekta do faktury: F/118"
        Label::Refers => other.start <= title.start,
        // "Datum factuur: 18/09/2026" dates it.
        Label::Issued | Label::Date | Label::Due | Label::OtherDate => {
            (other.start..other.end).contains(&title.start)
        }
        _ => false,
    };
    // "Faktura F/1/26 – 248,98 zł, zapłacona" tells of an earlier one.
    let sum = |token: &Token| matches!(token.kind, Kind::Amount { .. });
    let told = || !cell.is_heading() && cell.tokens[title.end..].iter().any(sum);
    // "Lohnabrechnung, 7 Arbeitnehmer   129,50" is what is charged for.
    let item = || form.first_goods().is_some_and(|goods| goods < at) && form.is_priced(at);
    !(cell.is_prose() || cell.labels.iter().any(other) || told() || item())
}

/// A number that stands alone in the line below a title.
fn below(form: &Form, title: usize) -> Option<(usize, String)> {
    let [only] = form.below(title)[..] else { return None };
    let cell = &form.cells[only];
    Some((only, listed(cell)?))
}

/// The invoice that a credit note or a correction names.
pub(super) fn referred(form: &Form, own: Option<&str>) -> Option<String> {
    let own = own.map(normalise_number);
    form.labelled(Label::Refers).find_map(|(at, hit)| {
        let cell = &form.cells[at];
        let next = cell.labels.iter().find(|other| other.start >= hit.end && other.label != Label::Number);
        let mut begin = hit.end;
        // "zu Rechnung Nr. 12"
        while cell.labels.iter().any(|other| other.label == Label::Number && other.start == begin) {
            begin = cell.labels.iter().find(|other| other.start == begin).map_or(begin, |other| other.end);
        }
        let end = next.map_or(cell.tokens.len(), |next| next.start).max(begin);
        let here = number(cell, begin..end, true);
        let found = here.or_else(|| {
            let next = form.right_of(at).next()?;
            number(&form.cells[next], 0..form.cells[next].tokens.len(), false)
        })?;
        (Some(normalise_number(&found)) != own).then_some(found)
    })
}

/// A reference that a label names: the buyer's, the order's, that of the payment.
pub(super) fn reference(form: &Form, label: Label) -> Option<String> {
    let mut found = form.values(label, number);
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    found.into_iter().next().map(|value| value.value)
}

/// The account to pay to: the creditor's own if it is there, else the only one.
pub(super) fn account(form: &Form, own: &[String]) -> Option<String> {
    let mut found: Vec<String> = Vec::new();
    let mut offer = |tokens: &[Token]| {
        for token in tokens {
            let Kind::Iban(account) = &token.kind else { continue };
            // Polish accounts are written without their country.
            let domestic = account.get(..26).filter(|a| a.bytes().all(|b| b.is_ascii_digit()));
            let whole = domestic.map_or_else(|| account.clone(), |account| format!("PL{account}"));
            if let Some(iban) = figures::iban(&whole)
                && !found.iter().any(|known| known == iban)
            {
                found.push(iban.to_owned());
            }
        }
    };
    for (at, cell) in form.cells.iter().enumerate() {
        offer(&cell.tokens);
        // One that a line's end breaks: its check digits say that both parts belong together.
        if cell.is_prose()
            && let Some(next) = form.below(at).first()
        {
            let mut joined = Vec::new();
            let habits = Habits::default();
            tokens(&format!("{} {}", cell.text, form.cells[*next].text), &habits, &mut joined);
            offer(&joined);
        }
    }
    let known = found.iter().find(|account| own.contains(account)).cloned();
    known.or_else(|| Some(found).filter(|found| found.len() == 1).and_then(|mut found| found.pop()))
}
