//! `dunmail interest`: a computation of late interest that a court could follow.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Value, json};

use super::Failure;
use super::read::optional_config;
use super::table::Table;
use crate::dunning::Currency;
use crate::law::{
    Asked, Cited, Computation, Debtor, InterestRule, Jurisdiction, Law, LeftOut, Standing, Uncomputed, Why,
};

/// What late interest comes to.
#[derive(Debug, clap::Args)]
pub(super) struct Interest {
    /// Whose law: AT, BE, CH, DE, FR, GB, IE, NL, PL, or EU for other euro states
    #[arg(long, value_name = "COUNTRY")]
    jurisdiction: String,
    /// Who owes: business (or b2b), consumer (or b2c), sole_trader, public_healthcare (a Polish public hospital)
    #[arg(long, value_name = "WHO", value_parser = debtor)]
    debtor: Debtor,
    /// What is owed, without interest, such as 10000.00
    #[arg(long, value_name = "AMOUNT")]
    principal: Decimal,
    /// The first day that bears interest: the first day of default
    #[arg(long, value_name = "DAY")]
    from: Date,
    /// The last day, which counts as well
    #[arg(long, value_name = "DAY")]
    to: Date,
    /// The currency [default: that of the country]
    #[arg(long, value_name = "CODE")]
    currency: Option<Currency>,
    /// A yearly rate in percent that the contract agrees on
    #[arg(long, value_name = "PERCENT")]
    agreed_rate: Option<Decimal>,
    /// One JSON object
    #[arg(long)]
    json: bool,
}

impl Interest {
    /// Prints the computation.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        let law = jurisdiction(config, &self.jurisdiction)?;
        let asked = Asked {
            debtor: self.debtor,
            principal: self.principal,
            first: self.from,
            last: self.to,
            agreed: self.agreed_rate,
        };
        let computation = law.interest(asked).map_err(|why| Failure::new(why.to_string()))?;
        let currency = self.currency.map_or(law.currency.clone(), |currency| currency.to_string());
        let shown = Shown { law: &law, computation: &computation, currency: &currency };
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.json {
            true => writeln!(out, "{:#}", shown.json())?,
            false => shown.write(&mut out)?,
        }
        out.flush()?;
        Ok(())
    }
}

/// The law of a country, with a user's own files if the config names some.
pub(super) fn jurisdiction(config: Option<&Path>, country: &str) -> Result<Arc<Jurisdiction>, Failure> {
    let config = optional_config(config)?;
    let law = Law::load(config.as_ref().and_then(|config| config.rules.as_deref()))
        .map_err(|errors| Failure::bad(errors.iter().map(ToString::to_string).collect()))?;
    law.of(country).cloned().ok_or_else(|| {
        let known: Vec<&str> = law.jurisdictions.keys().map(String::as_str).collect();
        Failure::new(format!("there are no rules for {country:?}: write one of {}", known.join(", ")))
    })
}

/// A debtor as people name one.
pub(super) fn debtor(text: &str) -> Result<Debtor, String> {
    match text.to_lowercase().replace('-', "_").as_str() {
        "b2b" | "business" => Ok(Debtor::Business),
        "b2c" | "consumer" => Ok(Debtor::Consumer),
        "sole_trader" => Ok(Debtor::SoleTrader),
        "public_healthcare" => Ok(Debtor::PublicHealthcare),
        _ => Err("write business, consumer, sole_trader or public_healthcare".into()),
    }
}

struct Shown<'a> {
    law: &'a Jurisdiction,
    computation: &'a Computation,
    currency: &'a str,
}

impl Shown<'_> {
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let (found, asked) = (self.computation, self.computation.asked);
        writeln!(
            out,
            "Late interest, {}, {} debtor\n{} {} from {} to {}, both days counted\n",
            self.law.name,
            asked.debtor,
            money(asked.principal),
            self.currency,
            asked.first,
            asked.last
        )?;
        self.periods(out)?;
        for year in &found.added {
            writeln!(
                out,
                "On {} the interest of a full year of default, {}, was added to the principal.",
                year.on,
                money(year.interest)
            )?;
        }
        let days: i64 = found.periods.iter().map(|period| period.days).sum();
        writeln!(
            out,
            "\nInterest of a period = principal × rate ÷ 100 × days ÷ {}; rounded half up once, on the sum.",
            self.law.day_count
        )?;
        writeln!(out, "Interest for {days} days: {} {}", money(found.interest), self.currency)?;
        self.remarks(out)?;
        for left in &found.left_out {
            writeln!(out, "{}", self.left_out(left))?;
        }
        if let Some(per_day) = found.per_day {
            writeln!(out, "Each further day: {} {}", rounded(per_day).normalize(), self.currency)?;
        }
        self.compensation(out)?;
        self.grounds(out)?;
        writeln!(
            out,
            "\nFacts gathered on {}; no legal advice. Whether and since when the debtor is in default is yours to say.",
            self.law.checked
        )
    }

    fn periods(&self, out: &mut dyn Write) -> io::Result<()> {
        let base = self.computation.periods.iter().any(|period| period.base.is_some());
        let sources = self.sources();
        let mut heading = vec!["from", "to", "days", "principal"];
        heading.extend(base.then_some(["reference", "surcharge"]).into_iter().flatten());
        heading.extend(["rate", "interest", "rate is"]);
        let mut table = Table::new(&heading);
        for period in &self.computation.periods {
            let mut cells = vec![
                period.from.to_string(),
                period.to.to_string(),
                period.days.to_string(),
                money(period.principal),
            ];
            if base {
                let reference = period.base.map(|(value, day)| format!("{value} of {day}"));
                cells.push(reference.unwrap_or_default());
                cells.push(period.surcharge.map(|points| format!("+ {points}")).unwrap_or_default());
            }
            cells.push(format!("{} %", period.percent));
            cells.push(format!("{:.6}", rounded(period.interest)));
            cells.push(match self.computation.asked.agreed {
                Some(_) => "agreed".to_owned(),
                None => format!("{} {}", period.standing.words(), numbers(&sources, &period.sources)),
            });
            table.row(cells);
        }
        table.write(out)
    }

    fn remarks(&self, out: &mut dyn Write) -> io::Result<()> {
        let found = self.computation;
        match found.one_rate.as_ref().map(|other| other.changing.as_ref().map(|other| other.interest)) {
            Some(Some(other)) if other != found.interest => writeln!(
                out,
                "One rate holds for the whole delay. With a rate that changes each half-year it would be {} {}; \
                 the cautious figure is the lower one, {}.",
                money(other),
                self.currency,
                money(found.cautious().interest)
            )?,
            Some(None) => writeln!(
                out,
                "One rate holds for the whole delay. What a rate that changes each half-year would give is not \
                 known: some of its rates are missing."
            )?,
            _ => {}
        }
        if found.cut {
            writeln!(
                out,
                "The agreed rate is above what the law allows: the highest that it allows is counted."
            )?;
        }
        if found.below_floor {
            writeln!(out, "The agreed rate is BELOW the lawful floor: have a lawyer say which rate counts.")?;
        }
        if found.asked.agreed.is_none()
            && found.standing() == Standing::Unverified
            && !found.periods.is_empty()
        {
            writeln!(
                out,
                "UNVERIFIED: no page was found for at least one rate. Look it up before you rely on it."
            )?;
        }
        Ok(())
    }

    fn left_out(&self, left: &LeftOut) -> String {
        let (from, to) = (left.from, left.to);
        let look = self.rule().and_then(InterestRule::look_at);
        let look = look.map(|look| format!(" Look at: {look}")).unwrap_or_default();
        match left.why {
            Why::NoRate => format!(
                "LEFT OUT: {from} to {to}, for which no rate is known. Nothing is extrapolated: enter the rate in \
                 rules/law once it is published.{look}"
            ),
            Why::NoPrincipal => format!(
                "LEFT OUT: {from} to {to}, since the year before, whose interest joins the principal, is incomplete."
            ),
            Why::NoBound => format!(
                "LEFT OUT: {from} to {to}, for which it is not known how high an agreed rate may be.{look}"
            ),
            Why::Void => format!("LEFT OUT: {from} to {to}: an agreed rate that high is void."),
        }
    }

    fn compensation(&self, out: &mut dyn Write) -> io::Result<()> {
        let asked = self.computation.asked;
        match self.law.compensation(asked.debtor, asked.principal, self.currency) {
            Ok(sum) => {
                let law = sum.rule.law.as_deref().map(|law| format!(" ({law})")).unwrap_or_default();
                writeln!(out, "\nLump sum for recovery: {} {}{law}", money(sum.amount), sum.currency)?;
                let per = sum.rule.per.as_deref().map(|per| format!("once for each {per}"));
                for line in per.as_deref().into_iter().chain(sum.rule.note.as_deref()) {
                    writeln!(out, "    {line}")?;
                }
                if let Some(only_if) = sum.rule.only_if {
                    writeln!(out, "    owed only {}", words_of(only_if))?;
                }
                if !sum.rule.proof.verified {
                    writeln!(out, "    UNVERIFIED")?;
                }
                if sum.rule.only_if.is_none() && sum.currency == self.currency {
                    let all = asked.principal + self.computation.cautious().interest + sum.amount;
                    writeln!(out, "Principal, interest and lump sum: {} {}", money(all), self.currency)?;
                }
                Ok(())
            }
            Err(Uncomputed::None) => writeln!(out, "\nLump sum for recovery: none by statute"),
            Err(why) => writeln!(out, "\nLump sum for recovery: not reckoned, {why}"),
        }
    }

    /// Statutes and sources.
    fn grounds(&self, out: &mut dyn Write) -> io::Result<()> {
        let by_statute = self.rule().filter(|_| self.computation.asked.agreed.is_none());
        if let Some(rule) = by_statute {
            let parts = [rule.name.as_deref(), rule.law.as_deref(), rule.note.as_deref()];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            writeln!(out, "\nBy {}", parts.join("; "))?;
            if let Some(base) = rule.base_name() {
                writeln!(out, "Reference rate: {base}")?;
            }
        }
        writeln!(out, "\nSources")?;
        for (number, line) in (1..).zip(self.sources()) {
            writeln!(out, "    [{number}] {line}")?;
        }
        Ok(())
    }

    fn rule(&self) -> Option<&InterestRule> {
        self.law.interest_rule(self.computation.asked.debtor)
    }

    /// Each source once: of the rates, of the rule, of the lump sum.
    fn sources(&self) -> Vec<String> {
        let asked = self.computation.asked;
        let rule = self.rule().filter(|_| asked.agreed.is_none());
        let sum = self.law.compensation(asked.debtor, asked.principal, self.currency).ok();
        let rates = self.computation.periods.iter().flat_map(|period| &period.sources);
        let rule = rule.into_iter().flat_map(|rule| &rule.proof.sources);
        let sum = sum.into_iter().flat_map(|sum| &sum.rule.proof.sources);
        let mut lines: Vec<String> = Vec::new();
        for cited in rates.chain(rule).chain(sum) {
            let line = cited.to_string();
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if lines.is_empty() {
            lines.push("none: the rate is the contract's".into());
        }
        lines
    }

    fn json(&self) -> Value {
        let (found, asked) = (self.computation, self.computation.asked);
        let periods: Vec<Value> = found
            .periods
            .iter()
            .map(|period| {
                json!({
                    "from": period.from, "to": period.to, "days": period.days, "principal": period.principal,
                    "reference": period.base.map(|(value, _)| value),
                    "reference_of": period.base.map(|(_, day)| day),
                    "surcharge": period.surcharge, "rate": period.percent,
                    "interest": rounded(period.interest), "standing": period.standing, "act": period.act,
                    "sources": period.sources.iter().map(ToString::to_string).collect::<Vec<_>>(),
                })
            })
            .collect();
        let left_out: Vec<Value> = found
            .left_out
            .iter()
            .map(|left| json!({ "from": left.from, "to": left.to, "why": left.why }))
            .collect();
        let added: Vec<Value> =
            found.added.iter().map(|year| json!({ "on": year.on, "interest": year.interest })).collect();
        let sum = self.law.compensation(asked.debtor, asked.principal, self.currency).ok();
        json!({
            "jurisdiction": self.law.code, "debtor": asked.debtor, "currency": self.currency,
            "principal": asked.principal, "from": asked.first, "to": asked.last, "agreed_rate": asked.agreed,
            "periods": periods, "added_to_principal": added, "left_out": left_out,
            "interest": found.interest, "cautious": found.cautious().interest, "per_day": found.per_day.map(rounded),
            "standing": found.standing(), "agreed_rate_cut": found.cut, "agreed_rate_below_floor": found.below_floor,
            "compensation": sum.map(|sum| json!({
                "amount": sum.amount, "currency": sum.currency, "only_if": sum.rule.only_if, "law": sum.rule.law,
                "note": sum.rule.note, "verified": sum.rule.proof.verified,
            })),
            "law": self.rule().and_then(|rule| rule.law.clone()), "checked": self.law.checked,
            "sources": self.sources(), "note": "facts, no legal advice",
        })
    }
}

fn words_of(only_if: crate::law::OnlyIf) -> &'static str {
    match only_if {
        crate::law::OnlyIf::Contract => "if the contract says so, and 14 days after a free first reminder",
        crate::law::OnlyIf::FourteenDayLetter => "after a correct fourteen-day letter",
    }
}

/// The places of `cited` in the list of sources, `[1, 3]`.
fn numbers(sources: &[String], cited: &[Cited]) -> String {
    let place = |one: &Cited| sources.iter().position(|line| *line == one.to_string());
    let places: Vec<String> = cited.iter().filter_map(place).map(|place| (place + 1).to_string()).collect();
    format!("[{}]", places.join(", "))
}

/// Half up to the sixth place, for showing.
fn rounded(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero)
}

/// To the cent.
fn money(amount: Decimal) -> String {
    format!("{amount:.2}")
}
