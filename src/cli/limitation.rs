//! `dunmail limitation`: when a claim lapses.

use std::io::{self, Write};
use std::path::Path;

use jiff::civil::Date;
use serde_json::json;

use super::Failure;
use super::interest::{debtor, jurisdiction};
use crate::law::{Debtor, Effect, Jurisdiction, Lapse, Proof, Warning};

/// When a claim lapses.
#[derive(Debug, clap::Args)]
pub(super) struct Limitation {
    /// Whose law: AT, BE, CH, DE, FR, GB, IE, NL, PL, or EU for other euro states
    #[arg(long, value_name = "COUNTRY")]
    jurisdiction: String,
    /// Who owes: business (or b2b), consumer (or b2c)
    #[arg(long, value_name = "WHO", value_parser = debtor)]
    debtor: Debtor,
    /// The due day
    #[arg(long, value_name = "DAY")]
    due: Date,
    /// The day on which the service or work was done, where that counts
    #[arg(long, value_name = "DAY")]
    service: Option<Date>,
    /// The day of something that let the period begin anew
    #[arg(long, value_name = "DAY")]
    restarted: Option<Date>,
    /// Which of the country's periods [default: the usual one]
    #[arg(long, value_name = "NAME")]
    rule: Option<String>,
    /// One JSON object
    #[arg(long)]
    json: bool,
}

impl Limitation {
    /// Prints the last day and what to know about it.
    pub fn run(&self, config: Option<&Path>) -> Result<(), Failure> {
        let law = jurisdiction(config, &self.jurisdiction)?;
        let rule = self.rule.as_deref();
        let lapse = law.lapses(self.debtor, rule, self.due, self.service, self.restarted);
        let lapse = lapse.ok_or_else(|| {
            let known: Vec<&str> = law.limitation.iter().map(|rule| rule.id.as_str()).collect();
            Failure::new(format!("there is no such period: write one of {}", known.join(", ")))
        })?;
        let mut out = io::BufWriter::new(io::stdout().lock());
        match self.json {
            true => {
                let warnings: Vec<Date> = WARNED.iter().map(|warning| warning.day(lapse.last_day)).collect();
                let object = json!({
                    "jurisdiction": law.code, "debtor": self.debtor, "due": self.due, "rule": lapse.rule.id,
                    "last_day": lapse.last_day, "counted_from": lapse.from, "warnings": warnings,
                    "law": lapse.rule.law, "note": lapse.rule.note, "verified": lapse.rule.proof.verified,
                    "reminder": law.reminder, "may_not_be_demanded_afterwards": self.silenced(&law),
                    "checked": law.checked,
                });
                writeln!(out, "{object:#}")?;
            }
            false => self.write(&law, &lapse, &mut out)?,
        }
        out.flush()?;
        Ok(())
    }

    fn silenced(&self, law: &Jurisdiction) -> bool {
        law.time_bar_silences && self.debtor == Debtor::Consumer
    }

    fn write(&self, law: &Jurisdiction, lapse: &Lapse<'_>, out: &mut dyn Write) -> io::Result<()> {
        let rule = lapse.rule;
        writeln!(out, "Limitation, {}, {} debtor, due on {}\n", law.name, self.debtor, self.due)?;
        writeln!(out, "Last day to bring the claim: {}{}", lapse.last_day, mark(&rule.proof))?;
        let length = match (rule.months / 12, rule.months % 12) {
            (years, 0) => super::counted(usize::try_from(years).unwrap_or_default(), "year"),
            _ => super::counted(usize::try_from(rule.months).unwrap_or_default(), "month"),
        };
        let law_of = rule.law.as_deref().map(|law| format!(", {law}")).unwrap_or_default();
        writeln!(out, "By {}: {length}, counted from {}{law_of}", rule.id, lapse.from)?;
        if let Some(note) = &rule.note {
            writeln!(out, "    {note}")?;
        }
        let days: Vec<String> =
            WARNED.iter().map(|warning| warning.day(lapse.last_day).to_string()).collect();
        writeln!(out, "dunmail warns on {} (those that come after the due day)", days.join(", "))?;
        writeln!(
            out,
            "\nA written reminder {}",
            match law.reminder {
                Effect::None => "does not change this.",
                Effect::Restart => "lets it begin anew, if it says that the claim is kept:",
                Effect::Suspend => "halts it.",
            }
        )?;
        if let Some(sentence) = &law.reminder_sentence {
            writeln!(out, "    „{sentence}”")?;
        }
        for other in &law.interruptions {
            let does = match other.effect {
                Effect::Restart => "Begins anew by",
                Effect::Suspend => "Stands still by",
                Effect::None => "Is not changed by",
            };
            let law_of = other.law.as_deref().map(|law| format!(" ({law})")).unwrap_or_default();
            writeln!(out, "{does}: {}{law_of}{}", other.by.join("; "), mark(&other.proof))?;
            if let Some(note) = &other.note {
                writeln!(out, "    {note}")?;
            }
        }
        if self.silenced(law) {
            writeln!(out, "Afterwards payment may not even be demanded from a consumer.")?;
        }
        let others: Vec<&str> =
            law.limitation.iter().map(|r| r.id.as_str()).filter(|id| *id != rule.id).collect();
        if !others.is_empty() {
            writeln!(out, "Other periods of this country, by --rule: {}", others.join(", "))?;
        }
        writeln!(out, "\nSources")?;
        for cited in &rule.proof.sources {
            writeln!(out, "    {cited}")?;
        }
        writeln!(
            out,
            "\nFacts gathered on {}; no legal advice. Act well before the last day: nobody but a court says when \
             a claim has lapsed.",
            law.checked
        )
    }
}

const WARNED: [Warning; 4] =
    [Warning::TwelveMonths, Warning::SixMonths, Warning::ThreeMonths, Warning::TwoWeeks];

fn mark(proof: &Proof) -> &'static str {
    if proof.verified { "" } else { " [UNVERIFIED]" }
}
