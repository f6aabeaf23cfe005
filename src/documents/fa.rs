//! The Polish structured invoice of KSeF, logical structures FA(1), FA(2) and FA(3) (Ministry of Finance,
//! "Struktura logiczna e-Faktury"). Field names are the structure's.

use rust_decimal::Decimal;

use super::terms::Span;
use super::xml::{Attributes, Gather, account_number, also, decimal, first, iso_date, stated};
use super::{Instalment, InvoiceFacts, Source, ubl};
use crate::dunning::NeverDun;

#[derive(Default)]
pub(super) struct Fa {
    facts: InvoiceFacts,
    paid: Option<NeverDun>,
    /// What was paid in parts before (`ZaplataCzesciowa`).
    paid_part: Decimal,
    /// A term in words (`TerminOpis`) as it is read: how many, of what.
    count: Option<u32>,
    unit: String,
    term: Option<Span>,
}

impl Gather for Fa {
    fn leaf(&mut self, path: &[&str], text: &str, _: &Attributes) {
        let facts = &mut self.facts;
        match path {
            ["Podmiot1", "DaneIdentyfikacyjne", "Nazwa" | "PelnaNazwa"] => {
                first(&mut facts.seller, stated(text));
            }
            ["Podmiot2", "DaneIdentyfikacyjne", "Nazwa" | "PelnaNazwa"] => {
                first(&mut facts.buyer, stated(text));
            }
            ["Podmiot1", "DaneKontaktowe", "Telefon" | "Email"] => also(&mut facts.seller_contact, text),
            ["Fa", "WarunkiTransakcji", "Zamowienia", "NrZamowienia"] => {
                first(&mut facts.order, stated(text))
            }
            ["Fa", "Platnosc", "Skonto", "WarunkiSkonta" | "WysokoscSkonta"] => also(&mut facts.terms, text),
            // What is left after deductions counts before the total.
            ["Fa", "Platnosc", "ZaplataCzesciowa", "KwotaZaplatyCzesciowej"] => {
                self.paid_part =
                    self.paid_part.checked_add(decimal(text).unwrap_or_default()).unwrap_or_default();
            }
            ["Podmiot2", "DaneKontaktowe", "Telefon"] => first(&mut facts.phone, stated(text)),
            ["Fa", field] => match *field {
                "P_2" => first(&mut facts.number, stated(text)),
                "P_1" => first(&mut facts.issued, iso_date(text)),
                "P_15" => first(&mut facts.amount, decimal(text)),
                "KodWaluty" => first(&mut facts.currency, text.parse().ok()),
                "RodzajFaktury" => first(&mut facts.type_code, stated(text)),
                _ => {}
            },
            ["Fa", "DaneFaKorygowanej", "NrFaKorygowanej"] => first(&mut facts.refers_to, stated(text)),
            // Several terms are parts of the sum: the whole is due on the last day.
            ["Fa", "Platnosc", "TerminPlatnosci", "Termin"] | ["Fa", "Platnosc", "TerminPlatnosci"] => {
                let due = iso_date(text);
                facts.due = facts.due.max(due);
                facts.instalments.extend(due.map(|due| Instalment { due, amount: None }));
            }
            ["Fa", "Platnosc", "TerminPlatnosci", "TerminOpis", field] => match *field {
                "Ilosc" => self.count = text.trim().parse().ok(),
                "Jednostka" => self.unit = text.trim().to_lowercase(),
                // Only a term that runs from the invoice's own date can be counted.
                "ZdarzeniePoczatkowe" if text.to_lowercase().contains("wystawieni") => {
                    self.term = self.count.and_then(|count| span(count, &self.unit));
                }
                _ => {}
            },
            ["Fa", "Platnosc", "RachunekBankowy", "NrRB"] => first(&mut facts.iban, account_number(text)),
            ["Fa", "Platnosc", "Zaplacono"] if text == "1" => self.paid = Some(NeverDun::AlreadyPaid),
            // 2 card; 1 cash, 3 voucher, 4 cheque, 5 credit, 6 transfer, 7 mobile are still to come.
            ["Fa", "Platnosc", "FormaPlatnosci"] if text == "2" => {
                first(&mut self.paid, Some(NeverDun::PaidByCard));
            }
            _ => {}
        }
    }

    fn facts(self: Box<Self>) -> InvoiceFacts {
        let mut facts = self.facts;
        facts.source = Source::Fa;
        // What `Rozliczenie` adds and deducts are other debts than this invoice.
        facts.amount = facts.amount.and_then(|total| total.checked_sub(self.paid_part));
        if facts.instalments.len() < 2 {
            facts.instalments.clear();
        }
        facts.due = facts.due.or_else(|| self.term?.due(facts.issued?));
        facts.never_dun = self.paid.or_else(|| ubl::never_dun(None, facts.amount));
        facts
    }
}

/// `30 dni`, `2 tygodnie`, `1 miesiąc`; half a year at most.
fn span(count: u32, unit: &str) -> Option<Span> {
    match unit {
        _ if unit.contains("robocz") => (count <= 180).then_some(Span::WorkingDays(count)),
        _ if unit.starts_with("dni") || unit.starts_with("dzie") => {
            (count <= 180).then_some(Span::Days(count))
        }
        _ if unit.starts_with("tyg") => (count <= 26).then(|| Span::Days(count * 7)),
        _ if unit.starts_with("mies") => (count <= 6).then_some(Span::Months(count)),
        _ => None,
    }
}
