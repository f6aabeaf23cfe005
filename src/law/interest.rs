//! The computation of late interest, period by period.
//!
//! Days are counted from the first to the last, both included. A period's interest is principal × rate × days
//! ÷ (100 × 365), kept exact; only the sum is rounded, half up to the cent. Where interest of a full year is
//! added to the principal (NL), what is added is rounded; the sum is made of the exact figures nonetheless.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::agreed::Allowed;
use super::compensation::cents;
use super::proof::{Cited, Standing};
use super::rate::{Applied, Regime};
use super::{Debtor, Jurisdiction};

/// The largest principal that is reckoned with: a trillion, with which all products stay exact.
const LARGEST: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);
/// The longest delay, in years: claims are older than that only by mistake.
const LONGEST: i16 = 100;

/// What interest is asked for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Asked {
    /// Who owes.
    pub debtor: Debtor,
    /// What is owed, without interest.
    pub principal: Decimal,
    /// The first day that bears interest.
    pub first: Date,
    /// The last one.
    pub last: Date,
    /// A yearly rate in percent that the contract agrees on instead of the statutory one.
    pub agreed: Option<Decimal>,
}

/// Days with one rate and one principal.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// How many, both included.
    pub days: i64,
    /// What bears interest.
    pub principal: Decimal,
    /// In percent a year.
    pub percent: Decimal,
    /// The reference rate in it, with the day whose value counts.
    pub base: Option<(Decimal, Date)>,
    /// Percentage points on top of that.
    pub surcharge: Option<Decimal>,
    /// Its interest, not rounded.
    pub interest: Decimal,
    /// How far the rate can be relied on; of an agreed rate: how far its bounds can.
    pub standing: Standing,
    /// What the rate rests on; empty for an agreed one.
    pub sources: Vec<Cited>,
    /// The act that announced it.
    pub act: Option<String>,
}

/// Days that bear no interest in the computation because nobody knows at which rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why.
    pub why: Why,
}

/// Why days are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// No rate is known for them.
    NoRate,
    /// A year before them could not be added up, so that the principal is not known.
    NoPrincipal,
    /// The agreed rate has a bound, which is not known for them.
    NoBound,
    /// The agreed rate is void for them.
    Void,
}

/// Interest of a full year, added to the principal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearAdded {
    /// The first day on which it bears interest itself.
    pub on: Date,
    /// How much, to the cent.
    pub interest: Decimal,
}

/// The other way to read a law that fixes one rate: the rate changes with each half-year.
#[derive(Debug, Clone, PartialEq)]
pub struct OneRate {
    /// The computation that way; `None`: not all of its rates are known.
    pub changing: Option<Box<Computation>>,
}

/// A computation that a court could follow.
#[derive(Debug, Clone, PartialEq)]
pub struct Computation {
    /// What was asked.
    pub asked: Asked,
    /// The periods in order.
    pub periods: Vec<Period>,
    /// Interest of full years that was added to the principal.
    pub added: Vec<YearAdded>,
    /// The days without interest.
    pub left_out: Vec<LeftOut>,
    /// The sum, to the cent.
    pub interest: Decimal,
    /// Where the law fixes one rate for the whole delay: what a changing one would give.
    pub one_rate: Option<OneRate>,
    /// What each further day adds, not rounded; `None` if its rate is not known.
    pub per_day: Option<Decimal>,
    /// The agreed rate was above what is allowed, and the allowed one counts.
    pub cut: bool,
    /// The agreed rate is below its lawful floor.
    pub below_floor: bool,
}

impl Computation {
    /// What can be claimed without dispute: of two readings of the law the one that gives less.
    pub fn cautious(&self) -> &Computation {
        let other = self.one_rate.as_ref().and_then(|other| other.changing.as_deref());
        other.filter(|other| other.interest < self.interest).unwrap_or(self)
    }

    /// How far the rates can be relied on: as far as the weakest.
    pub fn standing(&self) -> Standing {
        self.periods.iter().map(|period| period.standing).max().unwrap_or(Standing::Unverified)
    }
}

/// Why there is nothing to compute.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoInterest {
    /// The law gives this debtor none.
    #[error("the law gives no late interest against this debtor without a rate in the contract")]
    NotByLaw,
    /// The last day is before the first.
    #[error("the last day is before the first: give the days in their order")]
    Backwards,
    /// A principal that bears no interest.
    #[error("the principal must be above zero and at most a trillion")]
    Principal,
    /// A rate that nobody agrees on.
    #[error("an agreed rate lies between 0 and 1000 percent a year")]
    Rate,
    /// Too long.
    #[error("the delay is longer than {LONGEST} years: check the days")]
    TooLong,
}

impl Jurisdiction {
    /// Reckons late interest. Whether default has begun is another question: [`Jurisdiction::default_start`].
    pub fn interest(&self, asked: Asked) -> Result<Computation, NoInterest> {
        if asked.last < asked.first {
            return Err(NoInterest::Backwards);
        }
        if asked.principal <= Decimal::ZERO || asked.principal > LARGEST {
            return Err(NoInterest::Principal);
        }
        if asked.agreed.is_some_and(|rate| rate.is_sign_negative() || rate > Decimal::ONE_THOUSAND) {
            return Err(NoInterest::Rate);
        }
        if asked.last.year() - asked.first.year() > LONGEST {
            return Err(NoInterest::TooLong);
        }
        let rule = super::rule_for(&self.interest, asked.debtor);
        let rule = rule.filter(|rule| rule.regime != Regime::None);
        let mut under_way = UnderWay {
            law: self,
            asked,
            computation: Computation {
                asked,
                periods: Vec::new(),
                added: Vec::new(),
                left_out: Vec::new(),
                interest: Decimal::ZERO,
                one_rate: None,
                per_day: None,
                cut: false,
                below_floor: false,
            },
        };
        match (asked.agreed, rule) {
            (Some(percent), _) => {
                under_way.simple(asked.first, asked.last, &|law, day| agreed(law, asked.debtor, percent, day))
            }
            (None, None) => return Err(NoInterest::NotByLaw),
            (None, Some(rule)) if rule.compound => {
                under_way.compound(&|_, day| (rule.on(day).into(), Why::NoRate))
            }
            (None, Some(rule)) if rule.one_rate => {
                let changing = |_: &Jurisdiction, day| (rule.on(day).into(), Why::NoRate);
                let mut other = under_way.fresh();
                other.simple(asked.first, asked.last, &changing);
                let other = other.finish();
                let one: Rated = rule.on(asked.first).into();
                let one = Rated { until: Date::MAX, ..one };
                under_way.simple(asked.first, asked.last, &|_, _| (one.clone(), Why::NoRate));
                let changing = other.left_out.is_empty().then(|| Box::new(other));
                under_way.computation.one_rate = Some(OneRate { changing });
            }
            (None, Some(rule)) => {
                under_way.simple(asked.first, asked.last, &|_, day| (rule.on(day).into(), Why::NoRate))
            }
        }
        Ok(under_way.finish())
    }
}

/// The first day from `first` to `last` whose rate is not known.
pub fn first_unknown_day(computation: &Computation) -> Option<Date> {
    computation.left_out.iter().map(|left| left.from).min()
}

/// A rate for the days up to `until`.
#[derive(Debug, Clone)]
struct Rated {
    rate: Applied,
    until: Date,
    cut: bool,
    below_floor: bool,
}

impl From<Applied> for Rated {
    fn from(rate: Applied) -> Self {
        Rated { until: rate.until, rate, cut: false, below_floor: false }
    }
}

/// The rate from a day on, and why there is none if there is none.
type RateOf<'a> = dyn Fn(&Jurisdiction, Date) -> (Rated, Why) + 'a;

fn agreed(law: &Jurisdiction, debtor: Debtor, percent: Decimal, day: Date) -> (Rated, Why) {
    let bounds = super::rule_for(&law.agreed_rate, debtor);
    let by = bounds.and_then(|bounds| super::rule_for(&law.interest, bounds.of)).map(|rule| rule.on(day));
    let (until, standing) = by.map_or((Date::MAX, Standing::Stated), |by| (by.until, by.standing));
    let allowed = law.allowed(debtor, percent, day);
    let (percent, cut, below_floor, why) = match allowed {
        Allowed::Rate { percent, below_floor, cut } => (Some(percent), cut, below_floor, Why::NoRate),
        Allowed::Void => (None, false, false, Why::Void),
        Allowed::Unknown => (None, false, false, Why::NoBound),
    };
    let sources = bounds.map(|bounds| bounds.proof.sources.clone()).unwrap_or_default();
    let rate = Applied { percent, base: None, surcharge: None, until, standing, sources, act: None };
    (Rated { rate, until, cut, below_floor }, why)
}

struct UnderWay<'a> {
    law: &'a Jurisdiction,
    asked: Asked,
    computation: Computation,
}

impl<'a> UnderWay<'a> {
    fn fresh(&self) -> UnderWay<'a> {
        UnderWay { law: self.law, asked: self.asked, computation: self.computation.clone() }
    }

    /// Simple interest on the principal.
    fn simple(&mut self, first: Date, last: Date, rate: &RateOf<'_>) {
        let sum = self.stretch(first, last, self.asked.principal, rate);
        self.computation.interest = cents(sum);
        self.per_day(self.asked.principal, rate);
    }

    /// Interest on interest: after each full year of default the year's interest joins the principal
    /// (art. 6:119 (2), 6:119a (3) BW). A broken year's does not.
    fn compound(&mut self, rate: &RateOf<'_>) {
        let (mut principal, mut from, mut year) = (self.asked.principal, self.asked.first, 1);
        let mut total = Decimal::ZERO;
        loop {
            let anniversary = self.asked.first.saturating_add(jiff::Span::new().years(year));
            let end = anniversary.yesterday().unwrap_or(Date::MAX).min(self.asked.last);
            let left_out = self.computation.left_out.len();
            let exact = self.stretch(from, end, principal, rate);
            total = total.saturating_add(exact);
            self.computation.interest = cents(total);
            let sum = cents(exact);
            if end == self.asked.last {
                // The day after may be the one on which this year's interest joins the principal.
                let next = end.tomorrow().ok() == Some(anniversary);
                return self.per_day(if next { principal.saturating_add(sum) } else { principal }, rate);
            }
            if self.computation.left_out.len() > left_out {
                let left = LeftOut { from: anniversary, to: self.asked.last, why: Why::NoPrincipal };
                return self.computation.left_out.push(left);
            }
            principal = principal.saturating_add(sum);
            self.computation.added.push(YearAdded { on: anniversary, interest: sum });
            (from, year) = (anniversary, year + 1);
        }
    }

    /// Adds the periods from `first` to `last`; their interest, not rounded.
    fn stretch(&mut self, first: Date, last: Date, principal: Decimal, rate: &RateOf<'_>) -> Decimal {
        let per_cent_days = Decimal::from(self.law.day_count) * Decimal::ONE_HUNDRED;
        let (mut day, mut sum) = (first, Decimal::ZERO);
        while day <= last {
            let (rated, why) = rate(self.law, day);
            let to = rated.until.max(day).min(last);
            match rated.rate.percent {
                Some(percent) => {
                    let days = 1 + day.until(to).map_or(0, |span| i64::from(span.get_days()));
                    // Exact as long as it can be: a sum of products, divided once.
                    let product = principal.saturating_mul(percent).saturating_mul(Decimal::from(days));
                    sum = sum.saturating_add(product);
                    self.computation.cut |= rated.cut;
                    self.computation.below_floor |= rated.below_floor;
                    self.computation.periods.push(Period {
                        from: day,
                        to,
                        days,
                        principal,
                        percent,
                        base: rated.rate.base,
                        surcharge: rated.rate.surcharge,
                        interest: product / per_cent_days,
                        standing: rated.rate.standing,
                        sources: rated.rate.sources,
                        act: rated.rate.act,
                    });
                }
                None => self.leave_out(day, to, why),
            }
            match to.tomorrow() {
                Ok(next) => day = next,
                Err(_) => break,
            }
        }
        sum / per_cent_days
    }

    fn leave_out(&mut self, from: Date, to: Date, why: Why) {
        match self.computation.left_out.last_mut() {
            Some(left) if left.why == why && left.to.tomorrow().ok() == Some(from) => left.to = to,
            _ => self.computation.left_out.push(LeftOut { from, to, why }),
        }
    }

    fn per_day(&mut self, principal: Decimal, rate: &RateOf<'_>) {
        let Ok(next) = self.asked.last.tomorrow() else { return };
        let per_cent_days = Decimal::from(self.law.day_count) * Decimal::ONE_HUNDRED;
        let known = self.computation.left_out.is_empty();
        let percent = rate(self.law, next).0.rate.percent.filter(|_| known);
        self.computation.per_day = percent.map(|percent| principal.saturating_mul(percent) / per_cent_days);
    }

    fn finish(self) -> Computation {
        self.computation
    }
}
