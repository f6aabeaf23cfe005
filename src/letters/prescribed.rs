//! What a consumer must be told before costs may be claimed, in the words of the law.

use super::blocks::{Block, together};
use super::mime::one_line;
use super::words::Words;
use super::{Creditor, format};
use crate::dunning::{Channel, Money, Notice, Prescribed, Telling};

/// What stands beneath the table; nothing where the law wants nothing told.
pub(super) fn blocks(notice: &Notice, creditor: &Creditor, words: &Words, blocks: &mut Vec<Block>) {
    let Some(told) = &notice.prescribed else { return };
    let by = super::claim::by(told.by.as_deref(), words);
    let costs = costs(told, words);
    let mut say = |key: &str, fill: &[(&str, &str)]| blocks.push(Block::paragraph(words.say(key, fill)));
    match told.telling {
        Telling::FourteenDays => say("prescribed.fourteen_days", &[("costs", &costs), ("by", &by)]),
        Telling::FreeReminder => {
            let free = match notice.channel {
                Channel::Letter => "prescribed.free_post",
                Channel::Mail | Channel::Call | Channel::Task => "prescribed.free",
            };
            say(free, &[("by", &by)]);
            match costs.is_empty() {
                true => say("prescribed.after_interest", &[]),
                false => say("prescribed.after", &[("costs", &costs)]),
            }
            let numbers: Vec<String> = told.about.iter().map(|(number, _)| one_line(number)).collect();
            let invoices = format::list(&numbers, words.language());
            let invoices = words.plural("notice.named", numbers.len() as u64, &[("numbers", &invoices)]);
            let number = told.number.as_deref().map(one_line).unwrap_or_default();
            let fill =
                [("creditor", &*one_line(&creditor.name)), ("number", &*number), ("invoices", &*invoices)];
            say("prescribed.creditor", &fill);
        }
    }
}

/// The costs that are owed once the term has passed, each with its invoice if there are several; empty if there are none.
pub(super) fn costs(told: &Prescribed, words: &Words) -> String {
    let money = |money: Money| together(&format::amount(money, words.locale()));
    let all: Vec<(String, Money)> =
        told.about.iter().filter_map(|(number, costs)| Some((one_line(number), (*costs)?))).collect();
    match &all[..] {
        [] => String::new(),
        [(_, only)] => money(*only),
        all => format::list(
            all.iter().map(|(number, sum)| format!("{} ({number})", money(*sum))),
            words.language(),
        ),
    }
}
