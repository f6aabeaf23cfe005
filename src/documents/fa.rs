//! The Polish structured invoice of KSeF, logical structures FA(1), FA(2) and FA(3) (Ministry of Finance,
//! "Struktura logiczna e-Faktury"). Field names are the structure's.

use super::xml::{Attributes, Gather, account_number, decimal, first, iso_date, stated};
use super::{InvoiceFacts, Source, ubl};
use crate::dunning::NeverDun;

#[derive(Default)]
pub(super) struct Fa {
    facts: InvoiceFacts,
    paid: Option<NeverDun>,
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
                facts.due = facts.due.max(iso_date(text));
            }
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
        facts.never_dun = self.paid.or_else(|| ubl::never_dun(None, facts.amount));
        facts
    }
}
