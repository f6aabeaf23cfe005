//! What may be claimed beside the principal: late interest, and the lump sum for the cost of recovery. Reckoned when
//! a notice falls due whose rung says so, and kept in the notice with all that the computation rests on.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{
    Channel, ClaimLaw, Fee, Invoice, Level, Money, Notice, Policy, QuestionKind, Sent, Status, Telling,
};
use crate::law::{Asked, Debtor, Facts, InterestRule, Reminder, Standing, StartKind, Started};
pub use crate::law::{Cause, Start};

/// What a rung does with late interest and the lump sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extras {
    /// Nothing: they are not mentioned.
    #[default]
    Waive,
    /// The notice says what they come to, and that they are reserved.
    Show,
    /// The notice asks for them.
    Claim,
}

/// What may be claimed for one invoice beside its principal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The invoice's number.
    pub invoice: String,
    /// Whether the notice asks for it, or only says it.
    pub demanded: bool,
    /// Since when the debtor is in default, and by what; a record of old does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_since: Option<Start>,
    /// Late interest; `None`: there is none, or its rate is not known.
    #[serde(default)]
    pub interest: Option<Interest>,
    /// The lump sum; it may be in another currency than the invoice.
    #[serde(default)]
    pub lump_sum: Option<Money>,
    /// The statute of the lump sum.
    #[serde(default)]
    pub lump_sum_by: Option<String>,
    /// The fees of this notice and of earlier ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fees: Vec<Fee>,
}

impl Claim {
    /// A claim of nothing yet.
    pub fn of(invoice: String, demanded: bool) -> Claim {
        let fees = Vec::new();
        Claim {
            invoice,
            demanded,
            default_since: None,
            interest: None,
            lump_sum: None,
            lump_sum_by: None,
            fees,
        }
    }
}

/// Late interest as it was reckoned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// The sum, to the cent; of two readings of the law the lower one.
    pub sum: Money,
    /// What each further day adds, if that is known.
    #[serde(default)]
    pub per_day: Option<Money>,
    /// The periods in order.
    pub periods: Vec<Stretch>,
    /// The divisor of a yearly rate, in days.
    pub day_count: u32,
    /// The statute, with its name for the interest if it has one; `None` where the contract agrees on the rate.
    #[serde(default)]
    pub by: Option<String>,
}

/// Days with one rate and one principal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    /// The first day.
    pub from: Date,
    /// The last day, which counts.
    pub to: Date,
    /// How many.
    pub days: i64,
    /// What bears interest.
    pub principal: Money,
    /// In percent a year.
    pub percent: Decimal,
    /// Its interest, to the cent, so that all periods make the sum; a record of old has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interest: Option<Money>,
}

/// What a person should know about a claim before it is made.
enum Doubt {
    /// No rate, or none that may leave unseen, is known from this day on: interest is left out.
    NoRate(Date),
    /// A rate was found on no page.
    Unverified,
}

impl Step<'_> {
    /// Adds to a notice what its rung shows or claims. In doubt it is left out, and a person is asked.
    pub(super) fn claim_extras(&mut self, notice: &mut Notice) {
        let extras = self.policy.rung(notice.level).map_or(Extras::Waive, |rung| rung.interest);
        let Some(law) = self.policy.law.as_ref().filter(|_| extras != Extras::Waive) else { return };
        if !notice.channel.is_written() {
            return; // nothing says it
        }
        // A draft that only waits for a newer statement leaves unseen later.
        let alone = self.policy.leaves_alone(notice.level, Date::MIN);
        let mut doubts = Vec::new();
        for (number, _) in &notice.dunned {
            let Some(invoice) = self.account.invoice(number) else { continue };
            let Some(start) = default_since(law, invoice, self.policy, self.today) else { continue };
            let interest = match interest(law, invoice, start.first, self.today) {
                Ok(None) => None,
                // What nobody looks at before it leaves must not rest on that.
                Ok(Some((_, Standing::Unverified))) if alone => {
                    doubts.push((number.clone(), Doubt::NoRate(start.first)));
                    None
                }
                Ok(Some((interest, Standing::Unverified))) => {
                    doubts.push((number.clone(), Doubt::Unverified));
                    Some(interest)
                }
                Ok(Some((interest, _))) => Some(interest),
                Err(day) => {
                    doubts.push((number.clone(), Doubt::NoRate(day)));
                    None
                }
            };
            let lump_sum = match law.debtor {
                Debtor::Consumer => costs_told_of(law, invoice, self.policy, self.today),
                _ => lump_sum(law, invoice, notice.claims.is_empty()),
            };
            if interest.is_none() && lump_sum.is_none() {
                continue;
            }
            let (lump_sum, lump_sum_by) = lump_sum.unzip();
            notice.claims.push(Claim {
                default_since: Some(start),
                interest,
                lump_sum,
                lump_sum_by: lump_sum_by.flatten(),
                ..Claim::of(number.clone(), extras == Extras::Claim)
            });
        }
        for claim in &notice.claims {
            self.because.push(claim.to_string());
        }
        for (number, doubt) in doubts {
            match doubt {
                Doubt::NoRate(day) => {
                    self.because(format!("no rate is known from {day}: interest is left out"));
                    self.ask(QuestionKind::NoRate, Some(&number), None, day.to_string());
                }
                Doubt::Unverified => self.ask(QuestionKind::Unverified, Some(&number), None, String::new()),
            }
        }
    }
}

/// From a consumer only what it was told of, once the term has passed; not more than was named, nor than what is left
/// open gives.
fn costs_told_of(
    law: &ClaimLaw,
    invoice: &Invoice,
    policy: &Policy,
    today: Date,
) -> Option<(Money, Option<String>)> {
    let told = invoice.was_told(law.telling()?)?;
    let (now, by) = law.costs(invoice)?;
    let named = told.costs.filter(|named| named.currency == now.currency)?;
    let passed = told.until(&policy.calendar) < today;
    passed.then_some((Money::new(now.value.min(named.value), now.currency), by))
}

/// How default started, if it has begun by today.
pub(super) fn default_since(
    law: &ClaimLaw,
    invoice: &Invoice,
    policy: &Policy,
    today: Date,
) -> Option<Start> {
    let kind = law.jurisdiction.start_rule(law.debtor)?.kind;
    let facts = Facts {
        due: invoice.due,
        agreed: law.terms_agreed,
        invoice: Some(invoice.origin.sent),
        told: false,
        reminder: match kind {
            StartKind::FreeReminder => told(invoice),
            _ => reminder(invoice, kind, policy),
        },
    };
    match law.jurisdiction.default_start(law.debtor, &facts, &policy.calendar) {
        Started::From(start) if start.first <= today => Some(start),
        _ => None,
    }
}

/// The free reminder that told a Belgian consumer what it must.
fn told(invoice: &Invoice) -> Option<Reminder> {
    let told = invoice.was_told(Telling::FreeReminder)?;
    Some(Reminder { sent: told.on, by: sent_by(told.channel), deadline: None })
}

fn sent_by(channel: Channel) -> crate::law::Sent {
    match channel {
        Channel::Letter => crate::law::Sent::Post,
        Channel::Mail | Channel::Call | Channel::Task => crate::law::Sent::Mail,
    }
}

/// The first notice that starts default. A friendly reminder is none; where the law wants a notice of default, only
/// the formal demand is one.
fn reminder(invoice: &Invoice, kind: StartKind, policy: &Policy) -> Option<Reminder> {
    let from = match kind {
        StartKind::AgreedOrReminder => Level::FirstNotice,
        StartKind::NoticeOfDefault | StartKind::Reminder => Level::FormalDemand,
        StartKind::AfterDue | StartKind::FreeReminder | StartKind::Unknown => return None,
    };
    let counts = |n: &&Sent| n.level >= from && n.key.is_some() && !n.bounced && n.channel.is_written();
    let first = invoice.notices.iter().filter(counts).min_by_key(|n| n.on)?;
    let deadline = policy.deadline(first.level, first.on);
    Some(Reminder { sent: first.on, by: sent_by(first.channel), deadline })
}

/// Interest up to today, the day included. `Ok(None)`: the law gives none; `Err`: the first day without a rate.
fn interest(
    law: &ClaimLaw,
    invoice: &Invoice,
    first: Date,
    today: Date,
) -> Result<Option<(Interest, Standing)>, Date> {
    let Some(open) = invoice.open_amount() else { return Ok(None) };
    let asked =
        Asked { debtor: law.debtor, principal: open.value, first, last: today, agreed: law.agreed_rate };
    let Ok(found) = law.jurisdiction.interest(asked) else { return Ok(None) };
    if let Some(day) = crate::law::first_unknown_day(&found) {
        return Err(day);
    }
    let found = found.cautious();
    let standing = found.standing();
    let money = |value| Money::new(value, open.currency);
    let rule = law.jurisdiction.interest_rule(law.debtor);
    // What is exact is rounded once, on the sum: each period has what it adds to the rounded sum so far.
    let (mut exact, mut told) = (Decimal::ZERO, Decimal::ZERO);
    let periods = found.periods.iter().enumerate().map(|(at, period)| {
        exact += period.interest;
        let so_far =
            if at + 1 == found.periods.len() { found.interest } else { money(exact).rounded().value };
        let added = so_far - std::mem::replace(&mut told, so_far);
        Stretch {
            from: period.from,
            to: period.to,
            days: period.days,
            principal: money(period.principal),
            percent: period.percent,
            interest: Some(money(added)),
        }
    });
    let interest = Interest {
        sum: money(found.interest),
        per_day: found.per_day.map(money),
        periods: periods.collect(),
        day_count: law.jurisdiction.day_count,
        by: rule.filter(|_| law.agreed_rate.is_none()).and_then(cited),
    };
    Ok(Some((interest, standing)))
}

/// What the law calls its late interest, where it has a name, and the statute.
fn cited(rule: &InterestRule) -> Option<String> {
    match (&rule.name, &rule.law) {
        (Some(name), Some(law)) => Some(format!("{name}, {law}")),
        (name, law) => law.clone().or_else(|| name.clone()),
    }
}

/// The lump sum and its statute. None from a consumer, for it wants a letter or a contract first; once for all
/// invoices where the law grants it by transaction; none where the contract has a remedy of its own.
fn lump_sum(law: &ClaimLaw, invoice: &Invoice, first: bool) -> Option<(Money, Option<String>)> {
    if law.debtor == Debtor::Consumer {
        return None;
    }
    // What is paid already costs nobody a letter: the rest counts.
    let open = invoice.open_amount()?;
    let found = law.jurisdiction.compensation(law.debtor, open.value, open.currency.as_str()).ok()?;
    let rule = found.rule;
    let barred = rule.only_if.is_some() || (law.agreed_rate.is_some() && rule.not_with_agreed_rate);
    if barred || (rule.once_for_all && !first) {
        return None;
    }
    Some((Money::new(found.amount, found.currency.parse().ok()?), rule.law.clone()))
}

/// What the law gives beside the principals of all that is open, up to today, the day included, with the fees that notices
/// have asked for; and the invoices whose interest is left out, with the first day without a rate.
pub fn claims(account: &super::Account, policy: &Policy, today: Date) -> (Vec<Claim>, Vec<(String, Date)>) {
    let (mut claims, mut without_rate) = (Vec::new(), Vec::new());
    let Some(law) = &policy.law else { return (claims, without_rate) };
    let mut granted = false;
    for invoice in account.invoices.iter().filter(|i| matches!(i.status, Status::Open | Status::Collections))
    {
        // A fee was asked for under the law of its day: it stays owed.
        let mut claim =
            Claim { fees: invoice.fees().cloned().collect(), ..Claim::of(invoice.number.clone(), true) };
        if let Some(start) = default_since(law, invoice, policy, today) {
            claim.default_since = Some(start);
            let interest = interest(law, invoice, start.first, today).unwrap_or_else(|day| {
                without_rate.push((invoice.number.clone(), day));
                None
            });
            claim.interest = interest.map(|(interest, _)| interest);
            let lump_sum = match law.debtor {
                Debtor::Consumer => costs_told_of(law, invoice, policy, today),
                _ => lump_sum(law, invoice, !granted),
            };
            granted |= lump_sum.is_some();
            let (lump_sum, by) = lump_sum.unzip();
            (claim.lump_sum, claim.lump_sum_by) = (lump_sum, by.flatten());
        }
        if claim.interest.is_some() || claim.lump_sum.is_some() || !claim.fees.is_empty() {
            claims.push(claim);
        }
    }
    (claims, without_rate)
}

impl std::fmt::Display for Claim {
    /// For the journal.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let verb = if self.demanded { "claimed" } else { "shown" };
        write!(f, "{} {verb}:", self.invoice)?;
        if let Some(interest) = &self.interest {
            let from = interest.periods.first().map(|period| period.from.to_string()).unwrap_or_default();
            write!(f, " interest {} {} from {from}", interest.sum.value, interest.sum.currency)?;
        }
        if let Some(sum) = &self.lump_sum {
            write!(f, " lump sum {} {}", sum.value, sum.currency)?;
        }
        for fee in &self.fees {
            write!(f, " fee {} {} for {} of {}", fee.sum.value, fee.sum.currency, fee.level, fee.on)?;
        }
        Ok(())
    }
}
