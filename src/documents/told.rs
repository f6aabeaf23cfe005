//! Mails that tell of a payment: a bank's or a payment service's, and a debtor's remittance advice.
//!
//! `rules/payments/*.toml`, one or more `[[payment]]` each:
//!
//! | key | says |
//! | --- | --- |
//! | `name`, `source` | whose mail it is, and where its words are known from |
//! | `from` | the domains that send it; without it, a debtor's own mail is meant |
//! | `subject`, `text` | words of which one must stand there; both if both are given |
//! | `amount`, `payer`, `number`, `id` | words before the amount, the payer's name, the invoice's number, the payment's own name |
//! | `decimal` | how amounts are written: `,` or `.`, or both |
//! | `proof` | whether such a mail, authenticated, is as good as a statement; false if not said |

use serde::{Deserialize, Serialize};

use super::table::{LayoutError, Mark};
use crate::dunning::Money;

/// The rule files that the binary carries: path beneath `rules`, text.
pub const PAYMENT_RULES: &[(&str, &str)] = &[
    ("payments/services.toml", include_str!("../../rules/payments/services.toml")),
    ("payments/banks.toml", include_str!("../../rules/payments/banks.toml")),
    ("payments/debtors.toml", include_str!("../../rules/payments/debtors.toml")),
];

/// How far behind its words a figure may stand, in words.
const NEAR: usize = 10;
/// How much of a mail is looked at, in characters.
const LOOKED_AT: usize = 20_000;

/// How mails that tell of payments are known.
#[derive(Debug, Clone)]
pub struct PaymentRules {
    all: Vec<Rule>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    name: String,
    /// For whoever reads the file.
    #[serde(rename = "source")]
    _source: String,
    #[serde(default)]
    from: Vec<String>,
    #[serde(default)]
    subject: Vec<String>,
    #[serde(default)]
    text: Vec<String>,
    #[serde(default)]
    amount: Vec<String>,
    #[serde(default)]
    payer: Vec<String>,
    #[serde(default)]
    number: Vec<String>,
    #[serde(default)]
    id: Vec<String>,
    #[serde(default)]
    decimal: Vec<Mark>,
    #[serde(default)]
    proof: bool,
    #[serde(skip)]
    file: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    payment: Vec<Rule>,
}

/// What a mail tells of a payment.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PaymentTold {
    /// The rule, `rules/payments/services.toml: PayPal, German`.
    pub rule: String,
    /// What came, if it says so.
    pub amount: Option<Money>,
    /// Who paid.
    pub payer: Option<String>,
    /// What the mail gives as the invoice's number, else all of it.
    #[serde(skip)]
    pub words: String,
    /// The service's own name for the payment.
    pub id: Option<String>,
    /// Whether such a mail is as good as a statement, if its sender is proven.
    pub proof: bool,
    /// Whether it is a debtor's own.
    pub by_debtor: bool,
}

impl PaymentRules {
    /// The embedded ones. A test proves that they are sound.
    pub fn embedded() -> PaymentRules {
        PaymentRules::with(&[]).unwrap_or(PaymentRules { all: Vec::new() })
    }

    /// A user's own files: one of the same path replaces the embedded one, others come before.
    ///
    /// # Errors
    /// Every mistake of every file.
    pub fn with(own: &[(String, String)]) -> Result<PaymentRules, Vec<LayoutError>> {
        let (mut all, mut errors) = (Vec::new(), Vec::new());
        let mine = own.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let embedded = PAYMENT_RULES.iter().filter(|(path, _)| !own.iter().any(|(mine, _)| mine == path));
        for (path, text) in mine.chain(embedded.copied()) {
            match parse(path, text) {
                Ok(rules) => all.extend(rules),
                Err(message) => errors.push(LayoutError { file: format!("rules/{path}"), message }),
            }
        }
        if errors.is_empty() { Ok(PaymentRules { all }) } else { Err(errors) }
    }

    /// Whether a path beneath `rules` is one of these files.
    pub fn is_path(path: &str) -> bool {
        path.starts_with("payments/")
    }

    /// Whether mail from that domain may tell of payments: else a stranger's mail need not be read.
    pub fn knows_sender(&self, domain: &str) -> bool {
        self.all.iter().any(|rule| rule.is_from(domain))
    }

    /// What a mail tells of a payment; `known`: its sender is a debtor.
    pub fn read(&self, domain: &str, subject: &str, text: &str, known: bool) -> Option<PaymentTold> {
        let text: String = text.chars().take(LOOKED_AT).collect();
        self.all.iter().find_map(|rule| rule.read(domain, subject, &text, known))
    }
}

fn parse(path: &str, text: &str) -> Result<Vec<Rule>, String> {
    let file: File = toml::from_str(text).map_err(|e| e.to_string().trim_end().to_string())?;
    file.payment.into_iter().map(|rule| rule.checked(path)).collect()
}

impl Rule {
    fn checked(mut self, path: &str) -> Result<Rule, String> {
        let wrong = |what: &str| Err(format!("payment {:?}: {what}", self.name));
        if self.subject.is_empty() && self.text.is_empty() {
            return wrong("it needs words of the subject or of the text");
        }
        if self.proof && self.from.is_empty() {
            return wrong("what a debtor writes is no proof");
        }
        if self.proof && self.amount.is_empty() {
            return wrong("a proof needs an amount");
        }
        if self.decimal.is_empty() {
            self.decimal = vec![Mark::Comma, Mark::Point];
        }
        self.file = format!("rules/{path}");
        Ok(self)
    }

    fn is_from(&self, domain: &str) -> bool {
        let under = |known: &String| {
            domain == known || domain.strip_suffix(known.as_str()).is_some_and(|rest| rest.ends_with('.'))
        };
        self.from.iter().any(under)
    }

    fn read(&self, domain: &str, subject: &str, text: &str, known: bool) -> Option<PaymentTold> {
        let by_debtor = self.from.is_empty();
        if !(if by_debtor { known } else { self.is_from(domain) }) {
            return None;
        }
        let (low_subject, low_text) = (subject.to_lowercase(), text.to_lowercase());
        let among = |list: &[String], text: &str| {
            list.is_empty() || list.iter().any(|words| text.contains(&words.to_lowercase()))
        };
        if !among(&self.subject, &low_subject) || !among(&self.text, &low_text) {
            return None;
        }
        let whole = format!("{subject}\n{text}");
        let line = |labels: &[String]| labels.iter().find_map(|label| line_after(&whole, label));
        Some(PaymentTold {
            rule: format!("{}: {}", self.file, self.name),
            amount: self.amount.iter().find_map(|label| self.sum_after(&whole, label)),
            payer: line(&self.payer),
            words: line(&self.number)
                .unwrap_or_else(|| whole.split_whitespace().collect::<Vec<_>>().join(" ")),
            id: line(&self.id).and_then(|id| id.split_whitespace().next().map(str::to_string)),
            proof: self.proof,
            by_debtor,
        })
    }

    /// The first sum of money near behind a label.
    fn sum_after(&self, text: &str, label: &str) -> Option<Money> {
        behind(text, label).find_map(|rest| {
            let near: Vec<&str> = rest.split_whitespace().take(NEAR).collect();
            (0..near.len()).find_map(|at| {
                // The most words that are one sum: `1 914,60 PLN`.
                (1..=4).rev().find_map(|many| {
                    let words = near.get(at..at + many)?.join(" ");
                    let words = words.trim_matches(|c: char| matches!(c, ',' | '.' | ':' | ';' | '!' | '*'));
                    self.decimal.iter().find_map(|mark| {
                        let (value, currency) = mark.read(words)?;
                        currency.map(|currency| Money::new(value, currency)).filter(|m| !m.value.is_zero())
                    })
                })
            })
        })
    }
}

/// What stands behind each place of a label, whatever its case.
fn behind<'t>(text: &'t str, label: &str) -> impl Iterator<Item = &'t str> {
    let wanted: Vec<char> = label.to_lowercase().chars().collect();
    let places: Vec<(usize, char)> =
        text.char_indices().flat_map(|(at, c)| c.to_lowercase().map(move |c| (at, c))).collect();
    let found: Vec<usize> = (0..places.len())
        .filter(|start| {
            let here = places.get(*start..start + wanted.len());
            !wanted.is_empty() && here.is_some_and(|here| here.iter().map(|(_, c)| c).eq(&wanted))
        })
        .map(|start| places.get(start + wanted.len()).map_or(text.len(), |(at, _)| *at))
        .collect();
    found.into_iter().filter_map(move |at| text.get(at..))
}

/// The rest of a label's line, else the line beneath it.
fn line_after(text: &str, label: &str) -> Option<String> {
    let said = |line: &str| {
        let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '|'));
        (!line.is_empty()).then(|| line.chars().take(200).collect::<String>())
    };
    behind(text, label).find_map(|rest| {
        let mut lines = rest.lines();
        lines.next().and_then(said).or_else(|| lines.find_map(said))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(domain: &str, subject: &str, text: &str, known: bool) -> Option<PaymentTold> {
        PaymentRules::with(&[]).unwrap().read(domain, subject, text, known)
    }

    #[test]
    fn services_banks_and_debtors() {
        let told_of = |domain: &str, subject: &str, text: &str, known: bool| {
            let told = told(domain, subject, text, known)?;
            let amount = told.amount.map(|m| format!("{} {}", m.value, m.currency)).unwrap_or_default();
            Some((amount, told.payer.unwrap_or_default(), told.id.unwrap_or_default(), told.by_debtor))
        };
        let s = |a: &str, b: &str, c: &str, d: bool| Some((a.to_string(), b.to_string(), c.to_string(), d));
        let paypal = "Guten Tag Muster GmbH,\nKunde AG hat Ihnen 1.914,60 EUR gesendet.\nTransaktionscode: 1AB23456CD789012E\n\
                      Rechnungsnummer: RE-2026-17\n";
        assert_eq!(
            told_of("paypal.de", "Sie haben eine Zahlung erhalten", paypal, false),
            s("1914.60 EUR", "", "1AB23456CD789012E", false)
        );
        assert_eq!(told_of("paypal.de.evil.test", "Sie haben eine Zahlung erhalten", paypal, false), None);
        assert_eq!(told_of("paypal.de", "Ihr Kontoauszug", paypal, false), None);
        let stripe = "Payment of €1,914.60 from ap@customer.test for Muster";
        assert_eq!(told_of("e.stripe.com", stripe, "INV-17", false), s("1914.60 EUR", "", "", false));
        let advice = "Zahlungsavis\nRE-2026-17   1.914,60\nRE-2026-18   100,00\nGesamtbetrag 2.014,60 EUR\n";
        assert_eq!(told_of("kunde.test", "Zahlungsavis 4711", advice, true), s("2014.60 EUR", "", "", true));
        assert_eq!(told_of("kunde.test", "Zahlungsavis 4711", advice, false), None);
        let p24 = "Otrzymano wpłatę: kwota 1 914,60 PLN, tytuł FV/2026/03/17";
        assert_eq!(
            told_of("przelewy24.pl", "Przelewy24 - potwierdzenie wpłaty", p24, false),
            s("1914.60 PLN", "", "", false)
        );
    }

    #[test]
    fn a_bad_rule_is_told() {
        for (text, said) in [
            ("[[payment]]\nname = \"x\"\nsource = \"y\"\n", "needs words"),
            ("[[payment]]\nname = \"x\"\nsource = \"y\"\nsubject = [\"z\"]\nproof = true\n", "no proof"),
            ("[[payment]]\nnam = \"x\"\n", "nam"),
        ] {
            let errors = PaymentRules::with(&[("payments/own.toml".into(), text.into())]).unwrap_err();
            assert!(errors[0].to_string().contains(said), "{}", errors[0]);
        }
    }
}
