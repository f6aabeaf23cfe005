//! Late interest and lump sums in a notice, with the computation.

use jiff::civil::Date;

use super::blocks::{Block, together};
use super::format;
use super::mime::one_line;
use super::words::Words;
use crate::dunning::{Claim, Money};

/// A reference to a statute of up to this many characters stays on one line; a longer one may break.
const SHORT: usize = 28;

/// What is to be paid: the principals, and what is claimed beside them.
pub(super) fn total(claims: &[Claim], owed: &[Money]) -> Vec<Money> {
    let beside = claims.iter().filter(|claim| claim.demanded).flat_map(sums);
    Money::by_currency(owed.iter().copied().chain(beside))
}

/// What a claim is about beside the principal: interest, lump sum, fees.
fn sums(claim: &Claim) -> impl Iterator<Item = Money> {
    let interest = claim.interest.iter().map(|interest| interest.sum);
    interest.chain(claim.lump_sum).chain(claim.fees.iter().map(|fee| fee.sum))
}

/// ` (§ 288 Abs. 2 BGB)`: what a claim rests on, with a space before it; empty where nothing is known. A short reference
/// stays together, and in a long one the number with its sign.
pub(super) fn by(law: Option<&str>, words: &Words) -> String {
    match law.map(one_line).filter(|law| !law.is_empty()) {
        Some(law) => {
            let law = if law.chars().count() > SHORT {
                ["§ ", "art. ", "lid ", "leden "]
                    .iter()
                    .fold(law, |law, sign| law.replace(sign, &together(sign)))
            } else {
                together(&law)
            };
            format!(" {}", words.say("claim.by", &[("law", &law)]))
        }
        None => String::new(),
    }
}

/// What is shown or claimed beside the principals, reckoned to `today`; nothing where nothing is. `owed`: the principals.
pub(super) fn blocks(claims: &[Claim], owed: &[Money], today: Date, words: &Words, blocks: &mut Vec<Block>) {
    if claims.is_empty() {
        return;
    }
    let language = words.language();
    let money = |money: Money| together(&format::amount(money, words.locale()));
    let day = |day| together(&format::date(day, language));
    let (mut points, mut divisors) = (Vec::new(), Vec::new());
    for claim in claims {
        let number = one_line(&claim.invoice);
        if let Some(interest) = &claim.interest {
            let by = by(interest.by.as_deref(), words);
            let fill =
                [("number", &*number), ("today", &day(today)), ("amount", &money(interest.sum)), ("by", &by)];
            points.push(words.say("claim.interest", &fill));
            for period in &interest.periods {
                let Some(sum) = period.interest else { continue };
                let days = together(&words.plural("claim.days", period.days.unsigned_abs(), &[]));
                let key = if period.from == period.to { "claim.period_day" } else { "claim.period" };
                let fill = [
                    ("number", &*number),
                    ("days", &days),
                    ("from", &day(period.from)),
                    ("to", &day(period.to)),
                    ("rate", &together(&format::percent(period.percent, words.locale()))),
                    ("principal", &money(period.principal)),
                    ("amount", &money(sum)),
                ];
                points.push(words.say(key, &fill));
            }
            if let Some(per_day) = interest.per_day {
                let fill = [("number", &*number), ("amount", &money(per_day))];
                points.push(words.say("claim.per_day", &fill));
            }
            if !divisors.contains(&interest.day_count) {
                divisors.push(interest.day_count);
            }
        }
        if let Some(sum) = claim.lump_sum {
            let by = by(claim.lump_sum_by.as_deref(), words);
            let fill = [("number", &*number), ("amount", &money(sum)), ("by", &by)];
            points.push(words.say("claim.lump_sum", &fill));
        }
        for fee in &claim.fees {
            let (sum, on, by) = (money(fee.sum), day(fee.on), by(fee.by.as_deref(), words));
            let level = words.level(fee.level);
            let fill = [("number", &*number), ("level", level), ("day", &on), ("amount", &sum), ("by", &by)];
            points.push(words.say("claim.fee", &fill));
        }
    }
    let beside: Vec<Money> = claims.iter().flat_map(sums).collect();
    if beside.len() > 1 {
        let sum = together(&format::amounts(&Money::by_currency(beside), words.locale()));
        points.push(words.say("claim.together", &[("sum", &sum)]));
    }
    blocks.push(Block::heading(words.get("claim.heading")));
    blocks.push(Block::List { points });
    let formulas = divisors.iter().map(|days| words.say("claim.formula", &[("days", &days.to_string())]));
    blocks.extend(formulas.map(|text| Block::Small { text }));
    blocks.push(Block::paragraph(match claims.iter().any(|claim| claim.demanded) {
        true => {
            let sum = |sums: &[Money]| together(&format::amounts(sums, words.locale()));
            let fill = [("principal", &*sum(owed)), ("total", &sum(&total(claims, owed)))];
            words.say("claim.claimed", &fill)
        }
        false => words.get("claim.reserved").to_owned(),
    }));
}
