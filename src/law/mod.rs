//! The law of late payment as data: late interest, fixed compensation, when default starts, when a claim
//! lapses. Pure; facts, not legal advice.
//!
//! Start at [`Jurisdiction::interest`] for the computation, [`Jurisdiction::default_start`] for its first day,
//! [`Jurisdiction::lapses`] for the end. The figures come from `rules/law/*.toml`, which `config` reads; each
//! carries its sources and whether a page that was looked at states it. Nothing is extrapolated: where no rate is
//! known, the days are left out and said.

mod agreed;
mod compensation;
mod interest;
mod limitation;
mod proof;
mod rate;
mod start;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use agreed::{AgreedRate, Beyond};
pub use compensation::{Compensation, CompensationRule, Computed, OnlyIf, Tier, Uncomputed};
pub use interest::{
    Asked, Computation, LeftOut, NoInterest, OneRate, Period, Why, YearAdded, first_unknown_day,
};
pub use limitation::{
    Began, Effect, Ends, Interruption, Lapse, LimitationRule, Warning, last_warning, next_warning,
};
pub use proof::{Cited, Proof, Source, Standing};
pub use rate::{Applied, BaseOf, InterestRule, Regime, Row, Series};
pub use start::{
    Cause, DefaultRule, Facts, Missing, Reminder, Sent, Start, StartKind, Started, fourteen_days,
};

/// Who owes. Interest, compensation and time limits differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Debtor {
    /// A business.
    Business,
    /// A private person.
    Consumer,
    /// A person in business alone: a business, but for letters to individuals (GB).
    SoleTrader,
    /// A public body that runs a hospital; counts as a business where the law says nothing of its own (PL).
    PublicHealthcare,
}

impl Debtor {
    /// All of them.
    pub const ALL: [Debtor; 4] =
        [Debtor::Business, Debtor::Consumer, Debtor::SoleTrader, Debtor::PublicHealthcare];

    /// The name in rule files and config.
    pub fn name(self) -> &'static str {
        match self {
            Debtor::Business => "business",
            Debtor::Consumer => "consumer",
            Debtor::SoleTrader => "sole_trader",
            Debtor::PublicHealthcare => "public_healthcare",
        }
    }

    /// The one whose rules apply where a file has none for this one.
    fn otherwise(self) -> Debtor {
        if self == Debtor::Consumer { Debtor::Consumer } else { Debtor::Business }
    }
}

impl fmt::Display for Debtor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What differs by debtor.
pub type ByDebtor<T> = BTreeMap<Debtor, T>;

/// The rule for a debtor, or that for those it counts with.
fn rule_for<T>(rules: &ByDebtor<T>, debtor: Debtor) -> Option<&T> {
    rules.get(&debtor).or_else(|| rules.get(&debtor.otherwise()))
}

/// The law of late payment of one country.
#[derive(Debug, Clone, PartialEq)]
pub struct Jurisdiction {
    /// ISO 3166-1 code, or `EU` for the fallback.
    pub code: String,
    /// Its English name.
    pub name: String,
    /// ISO 4217 code of its money.
    pub currency: String,
    /// The statutes, in short.
    pub statutes: String,
    /// The day on which the facts were gathered.
    pub checked: Date,
    /// The divisor of a yearly rate, in days.
    pub day_count: u32,
    /// Whether a due day at a weekend or on a holiday moves to the next working day.
    pub weekend_moves_due_day: bool,
    /// Whether a time-barred claim may not even be demanded from a consumer (PL: art. 117 § 2¹ KC).
    pub time_bar_silences: bool,
    /// Late interest.
    pub interest: ByDebtor<InterestRule>,
    /// What an agreed rate may be.
    pub agreed_rate: ByDebtor<AgreedRate>,
    /// The lump sum for the cost of recovery.
    pub compensation: ByDebtor<CompensationRule>,
    /// What a reminder may cost by contract.
    pub reminder_fee: ByDebtor<FeeRule>,
    /// When default starts.
    pub start: ByDebtor<DefaultRule>,
    /// The days that a formal demand must give at least.
    pub formal_demand: ByDebtor<LeastDays>,
    /// When claims lapse.
    pub limitation: Vec<LimitationRule>,
    /// What lets a limitation period begin anew, or halts it.
    pub interruptions: Vec<Interruption>,
    /// What a written reminder does to it.
    pub reminder: Effect,
    /// The sentence that a reminder needs for that, in the country's language.
    pub reminder_sentence: Option<String>,
    /// Further facts, for people.
    pub facts: Vec<Fact>,
}

impl Jurisdiction {
    /// The days that a formal demand to a debtor must give at least; 0 where nothing is prescribed.
    pub fn least_days(&self, debtor: Debtor) -> i32 {
        rule_for(&self.formal_demand, debtor).map_or(0, |least| least.days)
    }

    /// What a reminder to a debtor may cost by contract; `None`: nothing.
    pub fn fee_rule(&self, debtor: Debtor) -> Option<&FeeRule> {
        rule_for(&self.reminder_fee, debtor)
    }

    /// The rule of default for a debtor.
    pub fn start_rule(&self, debtor: Debtor) -> Option<&DefaultRule> {
        rule_for(&self.start, debtor)
    }

    /// The rule of late interest for a debtor.
    pub fn interest_rule(&self, debtor: Debtor) -> Option<&InterestRule> {
        rule_for(&self.interest, debtor)
    }
}

/// How long a formal demand must give for payment at least.
#[derive(Debug, Clone, PartialEq)]
pub struct LeastDays {
    /// Days from its own.
    pub days: i32,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// That a contract may set a fee for reminders.
#[derive(Debug, Clone, PartialEq)]
pub struct FeeRule {
    /// At most, in the country's currency.
    pub most: Option<rust_decimal::Decimal>,
    /// The statute.
    pub law: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Where from.
    pub proof: Proof,
}

/// A fact for people: nothing is computed from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What about, `payment_terms.business`.
    pub about: String,
    /// In words.
    pub text: String,
    /// Where from.
    pub proof: Proof,
}

/// All jurisdictions that there are rules for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Law {
    /// By code.
    pub jurisdictions: BTreeMap<String, Arc<Jurisdiction>>,
}

/// The euro states of the Union that have no file of their own: the directive's minimum stands in for theirs.
/// (Bulgaria has the euro since 1 January 2026.)
const FALLBACK: [&str; 15] =
    ["BG", "CY", "EE", "ES", "FI", "GR", "HR", "IT", "LT", "LU", "LV", "MT", "PT", "SI", "SK"];

impl Law {
    /// The law of a country: its own, or the Union's minimum for a euro state that has no rules of its own here.
    pub fn of(&self, country: &str) -> Option<&Arc<Jurisdiction>> {
        let code = country.trim().to_uppercase();
        let fallback = || self.jurisdictions.get("EU").filter(|_| FALLBACK.contains(&code.as_str()));
        self.jurisdictions.get(&code).or_else(fallback)
    }
}

#[cfg(test)]
mod tests;
