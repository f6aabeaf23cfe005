//! What `dunmail account plan` and `dunmail invoice plan` share: the terms of a plan.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::Failure;
use crate::dunning::{Account, Invoice, Order, Rhythm, plan};

/// The terms of a plan, as a person agreed on them.
#[derive(Debug, clap::Args)]
pub(super) struct Terms {
    /// How many parts
    #[arg(long, value_name = "N", required_unless_present_any = ["rate", "proposed"])]
    parts: Option<u32>,
    /// The sum of each part but the last
    #[arg(long, value_name = "X", conflicts_with = "parts", value_parser = super::invoice::amount)]
    rate: Option<Decimal>,
    /// The day of the first part
    #[arg(long, value_name = "DAY", required_unless_present = "proposed")]
    first: Option<Date>,
    /// How far they are apart
    #[arg(long, value_name = "TIME", default_value = "month")]
    every: Every,
    /// The plan that dunmail proposed, as it stands in the draft
    #[arg(long, conflicts_with_all = ["parts", "rate", "first"])]
    proposed: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Every {
    Week,
    Fortnight,
    Month,
}

impl Terms {
    /// What is said with them about an account, or one of its invoices.
    pub fn order(&self, account: &Account, invoice: Option<&Invoice>, today: Date) -> Result<Order, Failure> {
        let bad = |line: String| Failure::bad(vec![line]);
        if self.proposed {
            return match account.answers.iter().any(|drafted| !drafted.plan.is_empty()) {
                true => Ok(Order::Agreed),
                false => {
                    Err(bad(format!("no plan was proposed to {}: name its parts and --first", account.id)))
                }
            };
        }
        let owing: Vec<&Invoice> = match invoice {
            Some(one) => vec![one],
            None => account.open_invoices().collect(),
        };
        let amounts: Option<Vec<_>> = owing.iter().map(|invoice| invoice.open_amount()).collect();
        let Some(amounts) = amounts else {
            return Err(bad(
                "an open amount is not known: `dunmail invoice set NUMBER amount=…` first".into()
            ));
        };
        let Some(first) = amounts.first() else { return Err(bad(format!("{} owes nothing", account.id))) };
        if amounts.iter().any(|amount| amount.currency != first.currency) {
            return Err(bad("it owes in several currencies: plan each invoice by itself".into()));
        }
        let total = amounts.iter().fold(Decimal::ZERO, |sum, amount| sum.saturating_add(amount.value));
        let begins = self.first.unwrap_or(today);
        if begins < today {
            return Err(bad(format!("--first {begins} has passed: it is {today}")));
        }
        let every = match self.every {
            Every::Week => Rhythm::Week,
            Every::Fortnight => Rhythm::Fortnight,
            Every::Month => Rhythm::Month,
        };
        let parts = plan::parts(total, first.currency, self.parts, self.rate, 0, begins, every);
        match parts.is_empty() {
            false => Ok(Order::Plan { parts }),
            true => Err(bad(format!(
                "{total} {} cannot be divided so: 1 to 36 parts, a rate below the whole",
                first.currency
            ))),
        }
    }
}
