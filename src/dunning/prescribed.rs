//! What a consumer must be told before anything may be claimed beside the principal: the Dutch fourteen-day letter (art. 6:96
//! (6) BW) and the Belgian free first reminder (art. XIX.2 WER). Which of them is wanted says the law's data; a notice carries
//! it, and what it makes possible is counted from the notice that reached the debtor.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::step::Step;
use super::{Channel, ClaimLaw, Extras, Invoice, Level, Money, Notice, Policy, Rung, by_height, days_after};
use crate::calendar::Calendar;
use crate::law::{Debtor, OnlyIf, StartKind};

/// What must be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Telling {
    /// NL: fourteen days from the day after receipt, free of charge, with the exact sum of the collection costs.
    FourteenDays,
    /// BE: a free reminder, fourteen days from the day after sending (by post: from the third working day), with the
    /// creditor's enterprise number.
    FreeReminder,
}

/// What a notice tells because the law wants it told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prescribed {
    /// What.
    pub telling: Telling,
    /// The invoices that it is about, each with the costs that are owed once the term has passed, if any are.
    pub about: Vec<(String, Option<Money>)>,
    /// The statute.
    #[serde(default)]
    pub by: Option<String>,
    /// The creditor's enterprise number, where it must be named.
    #[serde(default)]
    pub number: Option<String>,
}

/// That an invoice's debtor has been told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What.
    pub telling: Telling,
    /// The notice that told it; one that came back told nothing.
    pub key: String,
    /// Its day.
    pub on: Date,
    /// How it went.
    #[serde(default)]
    pub channel: Channel,
    /// The costs that it named.
    #[serde(default)]
    pub costs: Option<Money>,
}

/// How long a debtor has at least: fourteen days from the day after receipt, and one more, since a court may count so.
const TERM: i32 = 15;

impl Told {
    /// The last day of the term. By post a letter arrives on the third working day.
    pub fn until(&self, calendar: &Calendar) -> Date {
        days_after(received(self.on, self.channel, calendar), TERM)
    }
}

impl Prescribed {
    /// The last day of the term that begins with a notice of this day.
    pub(super) fn until(&self, on: Date, channel: Channel, calendar: &Calendar) -> Date {
        days_after(received(on, channel, calendar), TERM)
    }
}

fn received(on: Date, channel: Channel, calendar: &Calendar) -> Date {
    match channel {
        Channel::Letter => calendar.add_working_days(on, 3),
        Channel::Mail | Channel::Call | Channel::Task => on,
    }
}

impl Invoice {
    /// What its debtor was told by a notice that did not come back.
    pub(super) fn was_told(&self, telling: Telling) -> Option<&Told> {
        let arrived = |told: &&Told| {
            let came_back =
                |key: &str| self.notices.iter().any(|n| n.bounced && n.key.as_deref() == Some(key));
            told.telling == telling && !came_back(&told.key)
        };
        self.told.as_ref().filter(arrived)
    }
}

impl ClaimLaw {
    /// Whether the debtor is a consumer.
    pub fn is_consumer(&self) -> bool {
        self.debtor == Debtor::Consumer
    }

    /// What must be told before costs may be claimed from this debtor.
    pub(super) fn telling(&self) -> Option<Telling> {
        if !self.is_consumer() {
            return None;
        }
        let law = &self.jurisdiction;
        if law.start_rule(self.debtor).is_some_and(|rule| rule.kind == StartKind::FreeReminder) {
            return Some(Telling::FreeReminder);
        }
        let only_if = law.compensation_rule(self.debtor).and_then(|rule| rule.only_if);
        (only_if == Some(OnlyIf::FourteenDayLetter)).then_some(Telling::FourteenDays)
    }

    /// The costs that will be owed for an invoice once its term has passed.
    pub(super) fn costs(&self, invoice: &Invoice) -> Option<(Money, Option<String>)> {
        let open = invoice.open_amount()?;
        let found = self.jurisdiction.compensation(self.debtor, open.value, open.currency.as_str()).ok()?;
        if found.rule.only_if == Some(OnlyIf::Contract) && !self.costs_agreed {
            return None;
        }
        Some((Money::new(found.amount, found.currency.parse().ok()?), found.rule.law.clone()))
    }
}

impl Policy {
    /// The day by which a notice asks for payment: that of its level, and no sooner than a term that it must give.
    pub fn deadline_of(&self, notice: &Notice, on: Date) -> Option<Date> {
        let usual = self.deadline(notice.level, on);
        let Some(prescribed) = &notice.prescribed else { return usual };
        let least = prescribed.until(on, notice.channel, &self.calendar);
        Some(usual.unwrap_or(least).max(self.calendar.next_working_day(least)))
    }
}

impl Step<'_> {
    /// Adds to a notice to a consumer what must be told before costs may be claimed, where that is to come.
    pub(super) fn prescribe(&mut self, notice: &mut Notice) {
        let (policy, today) = (self.policy, self.today);
        let Some(law) = &policy.law else { return };
        let Some(telling) = law.telling() else { return };
        if !notice.channel.is_written() || notice.level.standard() == Level::Upcoming {
            return;
        }
        if telling == Telling::FourteenDays && !policy.claims_from(notice.level) {
            return; // nothing will be claimed, so nobody needs to be warned
        }
        let untold = |number: &String| {
            let invoice = self.account.invoice(number).filter(|i| i.was_told(telling).is_none())?;
            // The Dutch letter counts only in default.
            let ripe = telling != Telling::FourteenDays
                || super::claim::default_since(law, invoice, policy, today).is_some();
            ripe.then(|| (invoice.number.clone(), law.costs(invoice)))
        };
        let found: Vec<_> = notice.dunned.iter().filter_map(|(number, _)| untold(number)).collect();
        if found.is_empty() {
            return;
        }
        if telling == Telling::FreeReminder && law.company_number.is_none() {
            return self.because(
                "a free first reminder must name the creditor's enterprise number, and [creditor] company_number is \
                 not set: this one starts no default"
                    .into(),
            );
        }
        let costs_by = found.iter().find_map(|(_, costs)| costs.as_ref()?.1.clone());
        let start = law.jurisdiction.start_rule(law.debtor).and_then(|rule| rule.law.clone());
        let prescribed = Prescribed {
            telling,
            about: found.into_iter().map(|(number, costs)| (number, costs.map(|(sum, _)| sum))).collect(),
            by: match telling {
                Telling::FourteenDays => costs_by,
                Telling::FreeReminder => start,
            },
            number: law.company_number.clone().filter(|_| telling == Telling::FreeReminder),
        };
        self.because(prescribed.to_string());
        notice.prescribed = Some(Box::new(prescribed));
    }

    /// Remembers what a notice has told.
    pub(super) fn has_told(&mut self, notice: &Notice, key: &str, on: Date) {
        let Some(prescribed) = &notice.prescribed else { return };
        for (number, costs) in &prescribed.about {
            if let Some(invoice) = self.account.invoice_mut(number) {
                invoice.told = Some(Told {
                    telling: prescribed.telling,
                    key: key.into(),
                    on,
                    channel: notice.channel,
                    costs: *costs,
                });
            }
        }
    }
}

impl Policy {
    /// Whether a letter of this level or above it asks for interest and costs.
    fn claims_from(&self, level: Level) -> bool {
        let here = self.rung(level);
        let above = |rung: &&Rung| match here {
            Some(here) => by_height(rung, here).is_ge(),
            None => rung.level >= level,
        };
        self.ladder.iter().filter(above).any(|rung| rung.interest == Extras::Claim)
    }
}

impl std::fmt::Display for Prescribed {
    /// For the journal.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.telling {
            Telling::FourteenDays => "tells a consumer of fourteen days:",
            Telling::FreeReminder => "is a consumer's free first reminder:",
        })?;
        for (number, costs) in &self.about {
            write!(f, " {number}")?;
            if let Some(costs) = costs {
                write!(f, " costs {} {}", costs.value, costs.currency)?;
            }
        }
        Ok(())
    }
}
