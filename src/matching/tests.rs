use super::*;
use crate::dunning::{Address, Currency, Language, Origin};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 3, 2);

fn eur(value: &str) -> Money {
    Money::new(value.parse().unwrap(), Currency::EUR)
}

fn invoice(number: &str, amount: &str) -> Invoice {
    Invoice {
        number: number.into(),
        issued: None,
        due: Some(TODAY),
        amount: Some(eur(amount)),
        skonto: Vec::new(),
        paid: Decimal::ZERO,
        received: Vec::new(),
        status: Status::Open,
        closed_on: None,
        done: None,
        done_on: None,
        notices: Vec::new(),
        round: 0,
        holds: Vec::new(),
        promise: None,
        iban: None,
        origin: Origin {
            message: 1,
            message_id: None,
            references: Vec::new(),
            subject: String::new(),
            sent: TODAY,
            from: Address::bare("a@b.test"),
            to: Vec::new(),
            cc: Vec::new(),
        },
    }
}

/// Two debtors: a joiner with two invoices, a café with one.
fn accounts() -> [Account; 2] {
    let mut joiner = Account::new("joiner@kunde.test".into(), Language::De);
    joiner.name = Some("Tischlerei Ahorn GmbH".into());
    joiner.invoices = vec![invoice("RE-2026-014", "1914.60"), invoice("RE-2026-015", "85.40")];
    let mut cafe = Account::new("cafe@kunde.test".into(), Language::De);
    cafe.name = Some("Café Linde".into());
    cafe.invoices = vec![invoice("4711", "300.00")];
    [joiner, cafe]
}

fn transaction(amount: &str, words: &str) -> Transaction {
    Transaction {
        booked: Some(TODAY),
        amount: amount.parse().unwrap(),
        currency: Some(Currency::EUR),
        reference: Some(words.into()),
        ..Transaction::default()
    }
}

/// The match in words: `joiner RE-1 rule`.
fn matched(transaction: &Transaction, accounts: &[Account]) -> String {
    let known: Vec<(&str, &Account)> =
        accounts.iter().map(|a| (a.id.split('@').next().unwrap(), a)).collect();
    match of(transaction, &known) {
        Match::Nothing => "nothing".into(),
        Match::Pays { account, invoices, rule } => format!("{account} {} {rule:?}", invoices.join("+")),
        Match::TakesBack { account, invoices, rule } => {
            format!("{account} {} back {rule:?}", invoices.join("+"))
        }
        Match::Perhaps { candidates, rule } => {
            let each: Vec<String> = candidates.iter().map(|(a, n)| format!("{a} {}", n.join("+"))).collect();
            format!("perhaps {} {rule:?}", each.join(", "))
        }
    }
}

#[test]
fn what_names_its_invoices_and_owes_that_amount_is_sure() {
    for (amount, words, expected) in [
        ("1914.60", "Rechnung RE-2026-014", "joiner RE-2026-014 NumberAndAmount"),
        ("1914.6", "rechnungre2026014", "joiner RE-2026-014 NumberAndAmount"),
        ("300.00", "Rg 4711 vom 1.2.", "cafe 4711 NumberAndAmount"),
        ("2000.00", "RE-2026-014, RE-2026-015", "joiner RE-2026-014+RE-2026-015 NumbersAndSum"),
        ("500.00", "Anzahlung RE-2026-014", "joiner RE-2026-014 PartOfNumber"),
    ] {
        assert_eq!(matched(&transaction(amount, words), &accounts()), expected, "{words}");
    }
    let mut reference = transaction("1914.60", "");
    reference.reference = None;
    // RF check digits of RE2026014 (ISO 11649).
    let rf = (10..99).map(|n| format!("RF{n}RE2026014"));
    let sure = rf.filter(|rf| {
        reference.inner.creditor_reference = Some(rf.clone());
        matched(&reference, &accounts()) == "joiner RE-2026-014 NumberAndAmount"
    });
    assert!(sure.count() > 0);
}

#[test]
fn anything_less_is_a_question() {
    for (amount, words, expected) in [
        ("1914.61", "RE-2026-014", "perhaps joiner RE-2026-014 TooMuch"),
        ("1000.00", "RE-2026-014 RE-2026-015", "perhaps joiner RE-2026-014+RE-2026-015 SumDiffers"),
        ("500.00", "RE-2026-014 12.02.2026", "perhaps joiner RE-2026-014 NumberUnsure"),
        ("50.00", "Kunde 4711", "perhaps cafe 4711 NumberUnsure"),
        ("2214.60", "RE-2026-014 und 4711", "perhaps joiner RE-2026-014, cafe 4711 SeveralAccounts"),
        ("300.00", "Danke!", "perhaps cafe 4711 AmountAlone"),
        ("2000.00", "alles", "perhaps joiner RE-2026-014+RE-2026-015 AmountAlone"),
        ("12.00", "Danke!", "nothing"),
    ] {
        assert_eq!(matched(&transaction(amount, words), &accounts()), expected, "{words}");
    }
    let mut named = transaction("12.00", "");
    named.name = Some("TISCHLEREI AHORN".into());
    assert_eq!(matched(&named, &accounts()), "perhaps joiner RE-2026-014+RE-2026-015 NameAlone");
    named.amount = "85.40".parse().unwrap();
    assert_eq!(matched(&named, &accounts()), "perhaps joiner RE-2026-015 NameAndAmount");
    let mut foreign = transaction("1914.60", "RE-2026-014");
    foreign.currency = Some(Currency::CHF);
    assert_eq!(matched(&foreign, &accounts()), "perhaps joiner RE-2026-014 SumDiffers");
}

#[test]
fn closed_invoices_and_announced_bookings() {
    let mut accounts = accounts();
    let first = &mut accounts[0].invoices[0];
    (first.status, first.closed_on) = (Status::Paid, Some(TODAY));
    let again = transaction("1914.60", "RE-2026-014");
    assert_eq!(matched(&again, &accounts), "joiner RE-2026-014 ConfirmsHand");
    accounts[0].invoices[0].received =
        vec![Received { entry: "x".into(), on: TODAY, amount: eur("1914.60") }];
    assert_eq!(matched(&again, &accounts), "perhaps joiner RE-2026-014 Closed");
    // A paid one named beside it owes nothing.
    let both = transaction("85.40", "RE-2026-014 RE-2026-015");
    assert_eq!(matched(&both, &accounts), "joiner RE-2026-015 NumberAndAmount");
    let mut pending = both.clone();
    pending.inner.pending = true;
    assert_eq!(matched(&pending, &accounts), "nothing");

    let mut back = transaction("-1914.60", "Rückgabe RE-2026-014");
    assert_eq!(matched(&back, &accounts), "perhaps joiner RE-2026-014 PerhapsBack");
    back.inner.reversal = true;
    assert_eq!(matched(&back, &accounts), "joiner RE-2026-014 back ReversalOfNumber");
    back.reference = Some("Rückgabe".into());
    assert_eq!(matched(&back, &accounts), "perhaps joiner RE-2026-014 PerhapsBack");
    assert_eq!(matched(&transaction("-1914.60", "Miete"), &accounts), "nothing");

    // One payment for two invoices comes back whole, whichever of them is named.
    accounts[0].invoices[1].received = vec![Received { entry: "x".into(), on: TODAY, amount: eur("85.40") }];
    let mut whole = transaction("-2000.00", "Rückgabe RE-2026-015");
    whole.inner.reversal = true;
    let expected = "joiner RE-2026-014+RE-2026-015 back ReversalOfNumber";
    assert_eq!(matched(&whole, &accounts), expected);
    whole.amount = "-85.40".parse().unwrap();
    assert_eq!(matched(&whole, &accounts), "perhaps joiner RE-2026-015 PerhapsBack", "a part of a payment");
}

#[test]
fn a_number_within_a_longer_one_is_not_named() {
    let mut accounts = accounts();
    accounts[0].invoices = vec![invoice("RE-1", "10.00"), invoice("RE-1-2", "20.00")];
    assert_eq!(matched(&transaction("20.00", "RE-1-2"), &accounts), "joiner RE-1-2 NumberAndAmount");
    assert_eq!(matched(&transaction("10.00", "RE-1"), &accounts), "joiner RE-1 NumberAndAmount");
}
