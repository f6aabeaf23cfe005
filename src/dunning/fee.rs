//! What a reminder costs the debtor. A rung names a fee; it is asked for only where the law of the contract lets parties agree
//! on one, the contract does, and default has begun. It stays owed with the invoice that it was asked for.

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{Claim, ClaimLaw, Extras, Invoice, Level, Money, Notice, Policy};

/// A fee for one notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// The notice's level.
    pub level: Level,
    /// The day on which it fell due.
    pub on: Date,
    /// How much, in the invoice's currency.
    pub sum: Money,
    /// The statute, where one says how much at most.
    #[serde(default)]
    pub by: Option<String>,
}

/// A fee that an invoice's debtor was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charged {
    /// The notice; one that came back costs nothing.
    pub key: String,
    /// The fee.
    pub fee: Fee,
}

impl Invoice {
    /// The fees that were asked for by notices that did not come back.
    pub fn fees(&self) -> impl Iterator<Item = &Fee> {
        let came_back = |key: &str| self.notices.iter().any(|n| n.bounced && n.key.as_deref() == Some(key));
        self.charged.iter().filter(move |c| !came_back(&c.key)).map(|c| &c.fee)
    }
}

impl Step<'_> {
    /// Adds to a notice the fee of its rung, and those that were asked for before.
    pub(super) fn charge(&mut self, notice: &mut Notice) {
        let Some(rung) = self.policy.rung(notice.level).filter(|_| notice.channel.is_written()) else {
            return;
        };
        let (extras, own) = (rung.interest, rung.fee);
        let mut leads =
            notice.dunned.iter().filter(|(_, level)| *level == notice.level).map(|(number, _)| number);
        let lead = leads.next().cloned();
        for (number, _) in notice.dunned.clone() {
            let Some(invoice) = self.account.invoice(&number) else { continue };
            let mut fees: Vec<Fee> = invoice.fees().cloned().collect();
            if let Some(sum) = own.filter(|_| lead.as_ref() == Some(&number)) {
                match lawful(invoice, sum, self.policy, self.today) {
                    Ok((sum, by)) => fees.push(Fee { level: notice.level, on: self.today, sum, by }),
                    Err(why) => self.because(format!("no fee: {why}")),
                }
            }
            if !fees.is_empty() {
                // A letter that reserves interest asks for nothing beside the principal.
                let demanded = extras != Extras::Show;
                let claim = Claim { fees, ..Claim::of(number, demanded) };
                self.because(claim.to_string());
                notice.claims.push(claim);
            }
        }
    }

    /// Remembers the fees that a notice has asked for.
    pub(super) fn has_charged(&mut self, notice: &Notice, key: &str) {
        for claim in &notice.claims {
            let Some(invoice) = self.account.invoice_mut(&claim.invoice) else { continue };
            for fee in &claim.fees {
                if !invoice.charged.iter().any(|c| c.fee == *fee) {
                    invoice.charged.push(Charged { key: key.into(), fee: fee.clone() });
                }
            }
        }
    }
}

/// The fee as far as the law allows it, with its statute; or why it does not.
fn lawful(
    invoice: &Invoice,
    sum: Decimal,
    policy: &Policy,
    today: Date,
) -> Result<(Money, Option<String>), String> {
    let Some(law) = &policy.law else { return Err("no law is known that allows it".into()) };
    let ClaimLaw { jurisdiction, debtor, .. } = law;
    let Some(rule) = jurisdiction.fee_rule(*debtor) else {
        return Err(format!("the rules for {} know none that a {debtor} owes", jurisdiction.code));
    };
    if !law.fees_agreed {
        return Err("no contract agrees on one (fees_agreed)".into());
    }
    if super::claim::default_since(law, invoice, policy, today).is_none() {
        return Err("default has not begun".into());
    }
    let Some(open) = invoice.open_amount() else { return Err("no amount is known".into()) };
    let most = match rule.most {
        Some(_) if open.currency.as_str() != jurisdiction.currency => {
            return Err(format!("its limit is in {}", jurisdiction.currency));
        }
        Some(most) => sum.min(most),
        None => sum,
    };
    Ok((Money::new(most, open.currency), rule.law.clone().filter(|_| rule.most.is_some())))
}
