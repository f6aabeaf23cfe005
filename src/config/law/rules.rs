//! The rules of one jurisdiction, table by table.

use rust_decimal::Decimal;
use serde::Deserialize;

use super::super::section::{Section, word};
use super::super::values;
use super::Bases;
use super::figures::{self, Sources, amount};
use crate::law::{
    AgreedRate, BaseOf, Beyond, Compensation, CompensationRule, Debtor, DefaultRule, Effect, FeeRule,
    InterestRule, Interruption, LeastDays, LimitationRule, Regime, Row, Tier,
};

/// `[interest.business]`
pub(super) fn interest(mut s: Section<'_, '_>, sources: &Sources, bases: &Bases) -> Option<InterestRule> {
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        None,
        Constant,
        Formula,
        Published,
    }
    let name = s.parsed("name", values::line);
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    let one_rate = s.boolean("one_rate").unwrap_or_default();
    let compound = s.parsed("compound", |word| match word {
        "yearly" => Ok(true),
        "never" => Ok(false),
        _ => Err("write \"yearly\" or \"never\""),
    });
    let regime = match s.required("kind", "write none, constant, formula or published", word::<Kind>) {
        Some(Kind::None) => Some(Regime::None),
        Some(Kind::Constant) => {
            let percent = s.required("percent", "write percent a year", amount);
            let from = s.date("from").unwrap_or(jiff::civil::Date::MIN);
            let row = percent.zip(proof.clone());
            row.map(|(percent, proof)| {
                Regime::Constant(Row { from, percent: Some(percent), act: None, proof })
            })
        }
        Some(Kind::Formula) => formula(&mut s, sources, bases),
        Some(Kind::Published) => {
            figures::published(&mut s, sources, Some("published rate".into())).map(Regime::Published)
        }
        None => None,
    };
    let compound = compound.unwrap_or_default();
    let rule = regime.zip(proof).map(|(regime, proof)| InterestRule {
        regime,
        one_rate,
        compound,
        name,
        law,
        note,
        proof,
    });
    for (day, stated, reckoned) in rule.iter().filter(|_| bases.sound).flat_map(InterestRule::contradictions)
    {
        s.error(s.place_of("stated").error(format!(
            "says {stated} from {day}, but base and surcharge make {reckoned}: correct the one that is wrong"
        )));
    }
    s.finish();
    rule
}

fn formula(s: &mut Section<'_, '_>, sources: &Sources, bases: &Bases) -> Option<Regime> {
    let base = s.required("base", "name a table of law/rates.toml", |name| {
        let known = || bases.by_name.keys().cloned().collect::<Vec<_>>().join(", ");
        bases
            .by_name
            .get(name)
            .cloned()
            .ok_or_else(|| format!("{name:?} is no table of law/rates.toml: write one of {}", known()))
    });
    let surcharge = s.required("surcharge", "write the percentage points on top", amount);
    let base_of = s.required("base_of", "write half_year, half_year_eve or each_change", word::<BaseOf>);
    let round_up_to = s.parsed("round_up_to", amount);
    let stated = figures::rows(s, "stated", sources);
    Some(Regime::Formula { base: base?, surcharge: surcharge?, base_of: base_of?, round_up_to, stated })
}

/// `[agreed_rate.business]`
pub(super) fn agreed(mut s: Section<'_, '_>, sources: &Sources) -> Option<AgreedRate> {
    let of = s.required("of", "write whose statutory rate it is measured by", word::<Debtor>);
    let at_most_times = s.parsed("at_most_times", amount);
    let at_least_times = s.parsed("at_least_times", amount);
    let beyond = s.word("beyond").unwrap_or(Beyond::Cut);
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(AgreedRate { of: of?, at_most_times, at_least_times, beyond, law, note, proof: proof? })
}

/// `[compensation.business]`
pub(super) fn compensation(mut s: Section<'_, '_>, sources: &Sources) -> Option<CompensationRule> {
    #[derive(Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        None,
        Fixed,
        Steps,
        Slices,
    }
    let only_if = s.word("only_if");
    let once_for_all = s.boolean("once_for_all").unwrap_or_default();
    let not_with_agreed_rate = s.boolean("not_with_agreed_rate").unwrap_or_default();
    let per = s.parsed("per", values::line);
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    let kind = s.required("kind", "write none, fixed, steps or slices", word::<Kind>);
    let currency = match kind {
        Some(Kind::None) | None => s.parsed("currency", super::currency),
        _ => s.required("currency", "write the currency of the sums", super::currency),
    };
    let maximum = s.parsed("maximum", amount);
    let sum = match kind {
        Some(Kind::None) => Some(Compensation::None),
        Some(Kind::Fixed) => {
            let amount = s.required("amount", "write the sum", amount);
            amount.zip(currency).map(|(amount, currency)| Compensation::Fixed { amount, currency })
        }
        Some(Kind::Steps) => {
            let steps_in = s.parsed("steps_in", super::currency).or(currency.clone());
            let tiers = tiers(&mut s);
            currency.zip(steps_in).map(|(currency, steps_in)| Compensation::Steps {
                tiers,
                currency,
                steps_in,
                maximum,
            })
        }
        Some(Kind::Slices) => {
            let minimum = s.parsed("minimum", amount).unwrap_or_default();
            let maximum = maximum.unwrap_or(Decimal::MAX);
            let tiers = tiers(&mut s);
            currency.map(|currency| Compensation::Slices { tiers, currency, minimum, maximum })
        }
        None => None,
    };
    s.finish();
    let (sum, proof) = sum.zip(proof)?;
    Some(CompensationRule { sum, only_if, per, once_for_all, not_with_agreed_rate, law, note, proof })
}

fn tiers(s: &mut Section<'_, '_>) -> Vec<Tier> {
    if s.lacks("tiers") {
        s.missing("tiers", "write at least one step");
    }
    let mut tiers = Vec::new();
    for mut tier in s.sections("tiers") {
        let amount = |tier: &mut Section<'_, '_>, key| tier.parsed(key, amount);
        let (up_to, below) = (amount(&mut tier, "up_to"), amount(&mut tier, "below"));
        let [fixed, percent, above] =
            ["fixed", "percent", "above"].map(|key| amount(&mut tier, key).unwrap_or_default());
        tier.finish();
        tiers.push(Tier { up_to, below, fixed, percent, above });
    }
    let open = |tier: &Tier| tier.up_to.is_none() && tier.below.is_none();
    if tiers.last().is_some_and(|last| !open(last)) || tiers.iter().rev().skip(1).any(open) {
        s.error(s.place_of("tiers").error("must end with a step that has no end, and have no other such"));
    }
    tiers
}

/// `[default_start.business]`
pub(super) fn start(mut s: Section<'_, '_>, sources: &Sources) -> Option<DefaultRule> {
    let hint = "write after_due, agreed_or_reminder, notice_of_default, reminder, free_reminder or unknown";
    let kind = s.required("kind", hint, word);
    let days = s.integer("days", 1..=365, "number of days").and_then(|days| i32::try_from(days).ok());
    let if_told = s.boolean("if_told").unwrap_or_default();
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(DefaultRule { kind: kind?, days, if_told, law, note, proof: proof? })
}

/// `[reminder_fee.business]`: that there is one says that a contract may set a fee.
pub(super) fn fee(mut s: Section<'_, '_>, sources: &Sources) -> Option<FeeRule> {
    let most = s.parsed("most", amount);
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(FeeRule { most, law, note, proof: proof? })
}

/// `[formal_demand.consumer]`
pub(super) fn least_days(mut s: Section<'_, '_>, sources: &Sources) -> Option<LeastDays> {
    if s.lacks("least_days") {
        s.missing("least_days", "write the days that a formal demand must give");
    }
    let days = s.integer("least_days", 1..=365, "number of days").and_then(|days| i32::try_from(days).ok());
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(LeastDays { days: days?, law, note, proof: proof? })
}

/// `[[limitation]]`
pub(super) fn limitation(mut s: Section<'_, '_>, sources: &Sources) -> Option<LimitationRule> {
    let id = s.required("id", "write a name for the period", values::line);
    let debtors = s.list("debtors", word);
    let usual_for = s.list("usual_for", word);
    let years = s.integer("years", 1..=100, "number of years");
    let months = s.integer("months", 1..=1200, "number of months");
    if s.lacks("years") && s.lacks("months") {
        s.missing("years", "write how long the period is, in years or months");
    }
    let starts =
        s.required("starts", "write due, day_after_due, end_of_year, service or end_of_service_month", word);
    let ends = s.word("ends").unwrap_or_default();
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    let months = i32::try_from(years.unwrap_or(0) * 12 + months.unwrap_or(0)).ok();
    let months = months.filter(|months| *months > 0);
    Some(LimitationRule {
        id: id?,
        debtors,
        usual_for,
        months: months?,
        starts: starts?,
        ends,
        law,
        note,
        proof: proof?,
    })
}

/// `[[interruption]]`
pub(super) fn interruption(mut s: Section<'_, '_>, sources: &Sources) -> Option<Interruption> {
    let effect = s.required("effect", "write restart or suspend", word);
    let by = s.list("by", values::line);
    let law = s.parsed("law", values::line);
    let note = s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    Some(Interruption { effect: effect?, by, law, note, proof: proof? })
}

/// `[reminder_letter]`: what it does, and the sentence that it needs for that.
pub(super) fn reminder(mut s: Section<'_, '_>, sources: &Sources) -> Option<(Effect, Option<String>)> {
    let effect = s.required("effect", "write none or restart", word);
    let sentence = s.parsed("sentence", values::words);
    s.parsed("law", values::line);
    s.parsed("note", values::words);
    let proof = sources.proof(&mut s);
    s.finish();
    proof?;
    Some((effect?, sentence))
}
