//! UN/CEFACT Cross Industry Invoice: ZUGFeRD 1 (`CrossIndustryDocument`), ZUGFeRD 2, Factur-X and XRechnung
//! (`CrossIndustryInvoice`), all profiles. Business terms (BT) are EN 16931-1's.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::xml::{Attributes, Gather, account_number, also, decimal, first, iso_date, stated};
use super::{Instalment, InvoiceFacts, Source, skonto, ubl};

#[derive(Default)]
pub(super) struct Cii {
    facts: InvoiceFacts,
    grand_total: Option<Decimal>,
    prepaid: Option<Decimal>,
    means: Option<String>,
    /// Of the discount that is being read: from which day, how many days.
    discount_from: Option<Date>,
    discount_days: Option<i64>,
    /// Percent and days, until the invoice's day is known for sure.
    discounts: Vec<(Option<Date>, Option<i64>, Decimal)>,
}

impl Gather for Cii {
    fn leaf(&mut self, path: &[&str], text: &str, attributes: &Attributes) {
        let facts = &mut self.facts;
        match path {
            ["ExchangedDocument" | "HeaderExchangedDocument", document @ ..] => match document {
                ["ID"] => first(&mut facts.number, stated(text)), // BT-1
                ["TypeCode"] => first(&mut facts.type_code, stated(text)), // BT-3
                ["IssueDateTime", "DateTimeString" | "DateTime"] => {
                    first(&mut facts.issued, date(text, attributes)); // BT-2
                }
                _ => {}
            },
            ["SupplyChainTradeTransaction" | "SpecifiedSupplyChainTradeTransaction", part, rest @ ..] => {
                match (*part, rest) {
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["SellerTradeParty", "Name"],
                    ) => first(&mut facts.seller, stated(text)), // BT-27
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["BuyerTradeParty", "Name"],
                    ) => first(&mut facts.buyer, stated(text)), // BT-44
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["BuyerTradeParty", "DefinedTradeContact", contact @ ..],
                    ) => match contact {
                        ["PersonName"] => first(&mut facts.contact, stated(text)), // BT-56
                        ["TelephoneUniversalCommunication", "CompleteNumber"] => {
                            first(&mut facts.phone, stated(text)); // BT-57
                        }
                        _ => {}
                    },
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["SellerTradeParty", "DefinedTradeContact", contact @ ..],
                    ) => match contact {
                        // BT-41, BT-42, BT-43
                        ["PersonName"]
                        | ["TelephoneUniversalCommunication", "CompleteNumber"]
                        | ["EmailURIUniversalCommunication", "URIID"] => {
                            also(&mut facts.seller_contact, text)
                        }
                        _ => {}
                    },
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["BuyerReference"],
                    ) => first(&mut facts.buyer_reference, stated(text)), // BT-10
                    (
                        "ApplicableHeaderTradeAgreement" | "ApplicableSupplyChainTradeAgreement",
                        ["BuyerOrderReferencedDocument", "IssuerAssignedID" | "ID"],
                    ) => first(&mut facts.order, stated(text)), // BT-13
                    (
                        "ApplicableHeaderTradeSettlement" | "ApplicableSupplyChainTradeSettlement",
                        settlement,
                    ) => self.settlement(settlement, text, attributes),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn facts(self: Box<Self>) -> InvoiceFacts {
        let mut facts = self.facts;
        facts.source = Source::Cii;
        // BT-115 is optional in ZUGFeRD 1: then the total with tax (BT-112) less what was paid (BT-113).
        if facts.amount.is_none() {
            facts.amount =
                self.grand_total.and_then(|total| total.checked_sub(self.prepaid.unwrap_or_default()));
        }
        let issued = facts.issued;
        let granted =
            self.discounts.iter().filter_map(|(from, days, percent)| match (from.or(issued), days) {
                (Some(from), Some(days)) => skonto::skonto(from, *days, *percent),
                _ => None,
            });
        facts.skonto =
            granted.chain(skonto::written(facts.terms.as_deref().unwrap_or_default(), issued)).collect();
        // Several days without sums are those of discounts.
        if facts.instalments.len() < 2 || facts.instalments.iter().any(|part| part.amount.is_none()) {
            facts.instalments.clear();
        }
        facts.never_dun = ubl::never_dun(self.means.as_deref(), facts.amount);
        facts
    }
}

impl Cii {
    fn settlement(&mut self, path: &[&str], text: &str, attributes: &Attributes) {
        let facts = &mut self.facts;
        match path {
            ["InvoiceCurrencyCode"] => first(&mut facts.currency, text.parse().ok()), // BT-5
            // BT-9. With instalments or discounts there are several terms: the last day is the net one.
            ["SpecifiedTradePaymentTerms", "DueDateDateTime", "DateTimeString" | "DateTime"] => {
                let due = date(text, attributes);
                facts.due = facts.due.max(due);
                facts.instalments.extend(due.map(|due| Instalment { due, amount: None }));
            }
            ["SpecifiedTradePaymentTerms", "PartialPaymentAmount"] => {
                if let Some(part) = facts.instalments.last_mut() {
                    part.amount = decimal(text);
                }
            }
            ["SpecifiedTradePaymentTerms", "Description"] => also(&mut facts.terms, text), // BT-20
            ["SpecifiedTradePaymentTerms", "ApplicableTradePaymentDiscountTerms", discount @ ..] => {
                match discount {
                    ["BasisDateTime", "DateTimeString" | "DateTime"] => {
                        self.discount_from = date(text, attributes)
                    }
                    ["BasisPeriodMeasure"] => self.discount_days = text.parse().ok(),
                    ["CalculationPercent"] => {
                        let (from, days) = (self.discount_from.take(), self.discount_days.take());
                        self.discounts.extend(decimal(text).map(|percent| (from, days, percent)));
                    }
                    _ => {}
                }
            }
            ["PaymentReference"] => first(&mut facts.payment_reference, stated(text)), // BT-83
            ["SpecifiedTradeSettlementPaymentMeans", "TypeCode"] => first(&mut self.means, stated(text)), // BT-81
            // BT-84
            [
                "SpecifiedTradeSettlementPaymentMeans",
                "PayeePartyCreditorFinancialAccount",
                "IBANID" | "ProprietaryID",
            ] => first(&mut facts.iban, account_number(text)),
            ["InvoiceReferencedDocument", "IssuerAssignedID" | "ID"] => {
                first(&mut facts.refers_to, stated(text)); // BT-25
            }
            [
                "SpecifiedTradeSettlementHeaderMonetarySummation"
                | "SpecifiedTradeSettlementMonetarySummation",
                sum,
            ] => match *sum {
                "DuePayableAmount" => first(&mut facts.amount, decimal(text)), // BT-115
                "GrandTotalAmount" => first(&mut self.grand_total, decimal(text)),
                "TotalPrepaidAmount" => first(&mut self.prepaid, decimal(text)),
                _ => {}
            },
            _ => {}
        }
    }
}

/// UNTDID 2379: 102 is `CCYYMMDD` and the only format of EN 16931; dashes are met as well.
fn date(text: &str, attributes: &Attributes) -> Option<Date> {
    match attributes.format().as_deref() {
        None | Some("102") if text.len() >= 8 && text.bytes().take(8).all(|b| b.is_ascii_digit()) => {
            let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<i16>().ok();
            Date::new(part(0..4)?, i8::try_from(part(4..6)?).ok()?, i8::try_from(part(6..8)?).ok()?).ok()
        }
        _ => iso_date(text),
    }
}
