//! OASIS UBL 2.1 Invoice and CreditNote, as EN 16931 binds them. Business terms (BT) are EN 16931-1's.

use rust_decimal::Decimal;

use super::xml::{Attributes, Gather, account_number, also, decimal, first, iso_date, stated};
use super::{InvoiceFacts, Source, skonto};
use crate::dunning::NeverDun;

pub(super) struct Ubl {
    facts: InvoiceFacts,
    default_type: &'static str,
    seller_trading_name: Option<String>,
    buyer_trading_name: Option<String>,
    amount_currency: Option<String>,
    means: Option<String>,
}

impl Ubl {
    pub(super) fn invoice() -> Self {
        Ubl {
            facts: InvoiceFacts::default(),
            default_type: "380",
            seller_trading_name: None,
            buyer_trading_name: None,
            amount_currency: None,
            means: None,
        }
    }

    pub(super) fn credit_note() -> Self {
        Ubl { default_type: "381", ..Ubl::invoice() }
    }
}

impl Gather for Ubl {
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes) {
        let facts = &mut self.facts;
        match path {
            ["ID"] => first(&mut facts.number, stated(text)), // BT-1
            ["IssueDate"] => first(&mut facts.issued, iso_date(text)), // BT-2
            // BT-9; in a credit note it stands with the means of payment.
            ["DueDate"] | ["PaymentMeans" | "PaymentTerms", "PaymentDueDate"] => {
                first(&mut facts.due, iso_date(text));
            }
            ["InvoiceTypeCode" | "CreditNoteTypeCode"] => first(&mut facts.type_code, stated(text)), // BT-3
            ["DocumentCurrencyCode"] => first(&mut facts.currency, text.parse().ok()),               // BT-5
            ["AccountingSupplierParty", "Party", "PartyLegalEntity", "RegistrationName"] => {
                first(&mut facts.seller, stated(text)); // BT-27
            }
            ["AccountingSupplierParty", "Party", "PartyName", "Name"] => {
                first(&mut self.seller_trading_name, stated(text)); // BT-28
            }
            ["AccountingCustomerParty", "Party", "PartyLegalEntity", "RegistrationName"] => {
                first(&mut facts.buyer, stated(text)); // BT-44
            }
            ["AccountingCustomerParty", "Party", "PartyName", "Name"] => {
                first(&mut self.buyer_trading_name, stated(text)); // BT-45
            }
            ["AccountingCustomerParty", "Party", "Contact", "Name"] => {
                first(&mut facts.contact, stated(text)); // BT-56
            }
            ["AccountingCustomerParty", "Party", "Contact", "Telephone"] => {
                first(&mut facts.phone, stated(text)); // BT-57
            }
            ["AccountingSupplierParty", "Party", "Contact", "Name" | "Telephone" | "ElectronicMail"] => {
                also(&mut facts.seller_contact, text); // BT-41, BT-42, BT-43
            }
            ["BuyerReference"] => first(&mut facts.buyer_reference, stated(text)), // BT-10
            ["OrderReference", "ID"] => first(&mut facts.order, stated(text)),     // BT-13
            ["PaymentTerms", "Note"] => also(&mut facts.terms, text),              // BT-20
            ["PaymentMeans", "PaymentID"] => first(&mut facts.payment_reference, stated(text)), // BT-83
            ["PaymentMeans", "PaymentMeansCode"] => first(&mut self.means, stated(text)), // BT-81
            ["PaymentMeans", "PayeeFinancialAccount", "ID"] => {
                first(&mut facts.iban, account_number(text)); // BT-84
            }
            ["BillingReference", "InvoiceDocumentReference", "ID"] => {
                first(&mut facts.refers_to, stated(text)); // BT-25
            }
            ["LegalMonetaryTotal", "PayableAmount"] => {
                first(&mut facts.amount, decimal(text)); // BT-115
                first(&mut self.amount_currency, attributes.currency());
            }
            _ => {}
        }
    }

    fn facts(self: Box<Self>) -> InvoiceFacts {
        let mut facts = self.facts;
        facts.source = Source::Ubl;
        first(&mut facts.type_code, stated(self.default_type));
        first(&mut facts.currency, self.amount_currency.and_then(|code| code.parse().ok()));
        first(&mut facts.seller, self.seller_trading_name);
        first(&mut facts.buyer, self.buyer_trading_name);
        facts.skonto = skonto::written(facts.terms.as_deref().unwrap_or_default(), facts.issued);
        facts.never_dun = never_dun(self.means.as_deref(), facts.amount);
        facts
    }
}

/// What the means of payment (UNTDID 4461) and the sum say about dunning.
pub(super) fn never_dun(means: Option<&str>, amount: Option<Decimal>) -> Option<NeverDun> {
    match means {
        // 49 direct debit, 59 SEPA direct debit.
        Some("49" | "59") => Some(NeverDun::DirectDebit),
        // 48 bank card, 54 credit card, 55 debit card, 68 online payment service.
        Some("48" | "54" | "55" | "68") => Some(NeverDun::PaidByCard),
        _ => amount.filter(Decimal::is_zero).map(|_| NeverDun::ZeroTotal),
    }
}
