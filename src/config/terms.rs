//! By which law and contract invoices are claimed: `[law]`, and what an `[[account]]` says otherwise.

use rust_decimal::Decimal;

use super::error::ConfigError;
use super::section::{Found, Section, word};
use super::{Creditor, LAW};
use crate::dunning::ClaimLaw;
use crate::law::{Debtor, Law};

/// By which law and contract invoices are claimed.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Terms {
    /// The country whose law the contracts are under; default: the creditor's.
    jurisdiction: Option<Found<String>>,
    debtor: Option<Debtor>,
    /// The limitation period by its name in the country's file.
    limitation: Option<Found<String>>,
    terms_agreed: Option<bool>,
    agreed_rate: Option<Decimal>,
    /// Whether contracts agree on fees for reminders.
    fees_agreed: Option<bool>,
    /// Whether contracts with consumers agree on costs.
    costs_agreed: Option<bool>,
}

impl Terms {
    /// Reads the keys that `[law]` and `[[account]]` share.
    pub(super) fn read(s: &mut Section<'_, '_>) -> Self {
        let place = s.place_of("jurisdiction");
        let jurisdiction = s.parsed("jurisdiction", |text| Ok::<_, String>(text.trim().to_uppercase()));
        let jurisdiction = jurisdiction.map(|value| Found { value, place });
        let place = s.place_of("limitation");
        let limitation = s.parsed("limitation", super::values::line);
        Terms {
            jurisdiction,
            debtor: s.parsed("debtor", word),
            limitation: limitation.map(|value| Found { value, place }),
            terms_agreed: s.boolean("terms_agreed"),
            agreed_rate: s.parsed("agreed_rate", rate),
            fees_agreed: s.boolean("fees_agreed"),
            costs_agreed: s.boolean("costs_agreed"),
        }
    }

    /// Whether they say that the debtor is a private person.
    pub(super) fn name_a_consumer(&self) -> bool {
        self.debtor == Some(Debtor::Consumer)
    }

    /// What `[law]` leaves out: businesses, and due days that only the invoices name.
    pub(super) fn or_usual(self) -> Terms {
        Terms {
            debtor: self.debtor.or(Some(Debtor::Business)),
            terms_agreed: self.terms_agreed.or(Some(false)),
            fees_agreed: self.fees_agreed.or(Some(false)),
            costs_agreed: self.costs_agreed.or(Some(false)),
            ..self
        }
    }

    /// These terms, and those below where they say nothing. Another country has other periods: one that was
    /// chosen below counts only where the country is the same.
    pub(super) fn over(&self, below: &Terms) -> Terms {
        let other = self.jurisdiction.is_some();
        Terms {
            jurisdiction: self.jurisdiction.clone().or_else(|| below.jurisdiction.clone()),
            debtor: self.debtor.or(below.debtor),
            limitation: self.limitation.clone().or_else(|| below.limitation.clone().filter(|_| !other)),
            terms_agreed: self.terms_agreed.or(below.terms_agreed),
            agreed_rate: self.agreed_rate.or(below.agreed_rate),
            fees_agreed: self.fees_agreed.or(below.fees_agreed),
            costs_agreed: self.costs_agreed.or(below.costs_agreed),
        }
    }

    /// The country whose file is wanted, in lower case as the files are named.
    pub(super) fn country(&self, own: &str) -> String {
        let code = self.jurisdiction.as_ref().map_or(own, |found| &found.value).to_lowercase();
        let known = LAW.iter().any(|(path, _)| *path == format!("law/{code}.toml"));
        if known { code } else { "eu".into() }
    }

    /// What the core decides by; `None` where there are no rules for the country.
    pub(super) fn law(&self, creditor: &Creditor, law: &Law) -> Option<ClaimLaw> {
        let code = self.jurisdiction.as_ref().map_or(&creditor.country, |found| &found.value);
        Some(ClaimLaw {
            jurisdiction: law.of(code)?.clone(),
            debtor: self.debtor.unwrap_or(Debtor::Business),
            limitation: self.limitation.as_ref().map(|found| found.value.clone()),
            terms_agreed: self.terms_agreed.unwrap_or_default(),
            agreed_rate: self.agreed_rate,
            fees_agreed: self.fees_agreed.unwrap_or_default(),
            costs_agreed: self.costs_agreed.unwrap_or_default(),
            company_number: creditor.company_number.clone(),
        })
    }

    /// What is wrong with them: a country or a period that there is not.
    pub(super) fn errors(&self, own: &str, law: &Law) -> Vec<ConfigError> {
        let mut errors = Vec::new();
        let code = self.jurisdiction.as_ref().map_or(own, |found| &found.value);
        let found = law.of(code);
        if let (Some(written), None) = (&self.jurisdiction, found) {
            let known: Vec<String> = LAW
                .iter()
                .filter_map(|(path, _)| path.strip_prefix("law/")?.strip_suffix(".toml"))
                .filter(|code| *code != "rates")
                .map(str::to_uppercase)
                .collect();
            errors.push(written.place.error(format!(
                "there are no rules for {:?}: write one of {}, or another euro state",
                written.value,
                known.join(", ")
            )));
        }
        if let (Some(chosen), Some(law)) = (&self.limitation, found)
            && law.limitation_rule(Debtor::Business, Some(&chosen.value)).is_none()
        {
            let known: Vec<&str> = law.limitation.iter().map(|rule| rule.id.as_str()).collect();
            errors.push(chosen.place.error(format!(
                "{:?} is no period of {}: write one of {}",
                chosen.value,
                law.code,
                known.join(", ")
            )));
        }
        errors
    }
}

/// `"8"`, percent a year.
fn rate(text: &str) -> Result<Decimal, String> {
    let rate = text.trim().trim_end_matches('%').trim().parse::<Decimal>().ok();
    rate.filter(|rate| !rate.is_sign_negative() && *rate <= Decimal::ONE_HUNDRED)
        .ok_or_else(|| format!("{text:?} is no rate: write percent a year such as \"8\" or \"9.5\""))
}
