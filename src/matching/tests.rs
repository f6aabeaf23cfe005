use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::*;
use crate::documents::statement::Transaction;
use crate::dunning::{
    Account, Address, Credit, Currency, Invoice, Language, Money, Origin, PaymentPolicy, Received, Skonto,
    Status,
};

const TODAY: Date = date(2026, 3, 2);

fn eur(value: &str) -> Money {
    Money::new(value.parse().unwrap(), Currency::EUR)
}

fn invoice(number: &str, amount: &str) -> Invoice {
    let origin = Origin {
        message: 1,
        message_id: None,
        references: Vec::new(),
        subject: String::new(),
        sent: TODAY,
        from: Address::bare("a@b.test"),
        to: Vec::new(),
        cc: Vec::new(),
    };
    Invoice { due: Some(TODAY), amount: Some(eur(amount)), ..Invoice::new(number.into(), origin) }
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
    matched_with(transaction, accounts, &[])
}

/// The same, where these accounts of banks have paid before, twice each.
fn matched_with(transaction: &Transaction, accounts: &[Account], known: &[(&'static str, &str)]) -> String {
    let mut ledger = Ledger::new(POLICY);
    for account in accounts {
        ledger.put(key(account), account);
    }
    known.iter().for_each(|(key, iban)| ledger.learn(key, iban, 2));
    match ledger.find(transaction, TODAY) {
        Match::Nothing => "nothing".into(),
        Match::Pays(Paying { account, invoices, settles, surplus, rule, .. }) => {
            let off =
                settles.iter().filter_map(|s| s.let_off.as_ref()).map(|off| format!(" less {}", off.amount));
            let over = surplus.map(|over| format!(" over {over}")).unwrap_or_default();
            format!("{account} {}{}{over} {rule:?}", invoices.join("+"), off.collect::<String>())
        }
        Match::TakesBack { account, invoices, rule, .. } => {
            format!("{account} {} back {rule:?}", invoices.join("+"))
        }
        Match::Perhaps { candidates, rule } => {
            let each: Vec<String> =
                candidates.iter().map(|c| format!("{} {}", c.account, c.invoices.join("+"))).collect();
            format!("perhaps {} {rule:?}", each.join(", "))
        }
    }
}

fn key(account: &Account) -> &'static str {
    if account.id.starts_with("joiner") { "joiner" } else { "cafe" }
}

const POLICY: PaymentPolicy = PaymentPolicy {
    skonto_grace: 3,
    rounding: Decimal::from_parts(5, 0, 0, false, 2),
    charges: Decimal::from_parts(2500, 0, 0, false, 2),
};

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
        ("1999.61", "RE-2026-014", "perhaps joiner RE-2026-014 TooMuch"),
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
        vec![Received { entry: "x".into(), on: TODAY, amount: eur("1914.60"), let_off: None }];
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
    accounts[0].invoices[1].received =
        vec![Received { entry: "x".into(), on: TODAY, amount: eur("85.40"), let_off: None }];
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

#[test]
fn numbers_in_any_spelling() {
    let mut accounts = accounts();
    accounts[0].invoices[0].issued = Some(date(2026, 2, 9));
    for words in [
        "re 2026 014",
        "(RE/2026/014)",
        "RE-2026-01\n4",
        "RechnungRE-2026-014",
        "RE-2026-014 12.02.2026",
        "re-2O26-O14",
        "RE-2026-0l4",
        "2026-014",
        "17/RE-2026-014-3",
    ] {
        let found = matched(&transaction("1914.60", words), &accounts);
        assert!(found.starts_with("joiner RE-2026-014 Number"), "{words}: {found}");
    }
    // A slip, or the running number alone: only if the payer is right, too.
    for words in ["RE-2026-114", "RE-2026-041", "RE-2026-14", "Rg 14", "RE-014 vom 9.2."] {
        let mut paid = transaction("1914.60", words);
        let alone = matched(&paid, &accounts);
        assert!(
            alone.starts_with("perhaps joiner RE-2026-014")
                || alone == "joiner RE-2026-014 NumberPartAndAmount",
            "{words}: {alone}"
        );
        paid.name = Some("TISCHLEREI AHORN GMBH".into());
        assert_eq!(matched(&paid, &accounts), "joiner RE-2026-014 SpellingAndPayer", "{words}");
        paid.amount = "1914.59".parse().unwrap();
        assert!(matched(&paid, &accounts).contains("RE-2026-014"), "{words}");
    }
    for words in ["RE-2026-0145", "RE-2027-024", "K2026014"] {
        let found = matched(&transaction("1000.00", words), &accounts);
        assert_eq!(found, "nothing", "{words}");
    }
}

#[test]
fn discounts_tolerances_and_credit() {
    let mut accounts = accounts();
    let skonto = |until| Skonto { percent: 2.into(), until };
    accounts[0].invoices[0].skonto = vec![skonto(TODAY)];
    for (amount, expected) in [
        ("1876.31", "joiner RE-2026-014 less 38.29 NumberAndSkonto"),
        ("1876.30", "joiner RE-2026-014 less 38.30 NumberAndSkonto"), // rounded the other way
        ("1914.57", "joiner RE-2026-014 less 0.03 NumberAndTolerance"),
        ("1914.54", "joiner RE-2026-014 PartOfNumber"),
        ("1915.00", "joiner RE-2026-014 over 0.40 OverNumber"),
    ] {
        assert_eq!(matched(&transaction(amount, "RE-2026-014"), &accounts), expected, "{amount}");
    }
    // Of both together only the first grants it.
    let both = transaction("1961.71", "RE-2026-014, RE-2026-015");
    assert_eq!(matched(&both, &accounts), "joiner RE-2026-014+RE-2026-015 less 38.29 NumberAndSkonto");
    // Four days late is too late: a part.
    accounts[0].invoices[0].skonto = vec![skonto(date(2026, 2, 26))];
    let late = transaction("1876.31", "RE-2026-014");
    assert_eq!(matched(&late, &accounts), "joiner RE-2026-014 PartOfNumber");
    // Charges: if the bank says so, or from beyond the EEA.
    let mut charged = transaction("1900.10", "RE-2026-014");
    assert_eq!(matched(&charged, &accounts), "joiner RE-2026-014 PartOfNumber");
    charged.inner.instructed = Some(("1914.60".parse().unwrap(), Currency::EUR));
    assert_eq!(matched(&charged, &accounts), "joiner RE-2026-014 less 14.50 NumberAndTolerance");
    charged.inner.instructed = None;
    charged.iban = Some("CH9300762011623852957".into());
    charged.name = Some("Tischlerei Ahorn GmbH".into());
    assert_eq!(matched(&charged, &accounts), "joiner RE-2026-014 less 14.50 NumberAndTolerance");
    // Somebody else may have paid a part.
    charged.name = Some("Holding Nord AG".into());
    assert_eq!(matched(&charged, &accounts), "perhaps joiner RE-2026-014 SeveralWays");
    // Even if it has paid before.
    let before = [("joiner", "CH9300762011623852957")];
    assert_eq!(matched_with(&charged, &accounts, &before), "joiner RE-2026-014 PartOfNumber");
    // Exchanged on the way.
    accounts[1].invoices[0].amount = Some(Money::new("300.00".parse().unwrap(), Currency::USD));
    let mut dollars = transaction("274.50", "Inv 4711");
    dollars.inner.instructed = Some(("300.00".parse().unwrap(), Currency::USD));
    assert_eq!(matched(&dollars, &accounts), "cafe 4711 NumberAndAmount");
    // Credit is deducted.
    let credit = Credit { number: "GS-1".into(), amount: eur("14.60"), on: TODAY, entry: None };
    accounts[0].open_credit = vec![credit];
    let less = transaction("1900.00", "RE-2026-014");
    assert_eq!(matched(&less, &accounts), "joiner RE-2026-014 less 14.60 NumberAndCredit");
}

#[test]
fn whoever_writes_a_number_incompletely_may_mean_its_twin() {
    let mut accounts = accounts();
    let joiner = Some("Tischlerei Ahorn".to_string());
    let paid = |words: &str| Transaction { name: joiner.clone(), ..transaction("123.00", words) };
    let twins = |sum: &str| vec![invoice("RE-2026-026", "123.00"), invoice("RE-2026-029", sum)];
    accounts[0].invoices = twins("123.00");
    assert_eq!(matched(&paid("RE-2026-029"), &accounts), "joiner RE-2026-029 NumberAndAmount");
    let unsure = matched(&paid("E 2026-029"), &accounts);
    assert!(unsure.starts_with("perhaps joiner RE-2026-029"), "{unsure}");
    accounts[0].invoices = twins("124.00");
    accounts[0].invoices.swap(0, 1);
    assert_eq!(matched(&paid("E 2026-026"), &accounts), "joiner RE-2026-026 SpellingAndPayer");
}

#[test]
fn one_payment_for_many() {
    let mut accounts = accounts();
    accounts[0].invoices =
        (1..=6).map(|n| invoice(&format!("RE-2026-10{n}"), &format!("{}.5{n}", 100 * n * n))).collect();
    // 100.51, 400.52, 900.53, 1600.54, 2500.55, 3600.56
    let joiner = Some("Tischlerei Ahorn".to_string());
    for (amount, words, expected) in [
        (
            "1401.56",
            "Rechnungen RE-2026-101 bis RE-2026-103",
            "RE-2026-101+RE-2026-102+RE-2026-103 RangeAndSum",
        ),
        ("1401.56", "Rg. 101-103", "RE-2026-101+RE-2026-102+RE-2026-103 RangeAndSum"),
        ("1401.56", "RE-2026-101, RE-2026-102 u.a.", "RE-2026-101+RE-2026-102+RE-2026-103 SomeAndSum"),
        ("1001.04", "RE-2026-101 RE-2026-103", "RE-2026-101+RE-2026-103 NumbersAndSum"),
        ("1001.04", "101, 103", "RE-2026-101+RE-2026-103 SpellingAndPayer"),
    ] {
        let paid = Transaction { name: joiner.clone(), ..transaction(amount, words) };
        assert_eq!(matched(&paid, &accounts), format!("joiner {expected}"), "{words}");
    }
}

#[test]
fn who_has_paid_before_needs_no_words_if_just_one_choice_fits() {
    let mut accounts = accounts();
    accounts[0].invoices.push(invoice("RE-2026-016", "700.00"));
    let iban = "DE02120300000000202051";
    let mut paid = transaction("1914.60", "Danke");
    paid.iban = Some(iban.into());
    let known = [("joiner", iban)];
    assert_eq!(matched(&paid, &accounts), "perhaps joiner RE-2026-014 AmountAlone");
    assert_eq!(matched_with(&paid, &accounts, &known), "joiner RE-2026-014 PayerAndSum");
    // Two of three, and no other two.
    paid.amount = "785.40".parse().unwrap();
    assert_eq!(matched_with(&paid, &accounts, &known), "joiner RE-2026-015+RE-2026-016 PayerAndSum");
    // It says that it is for something else.
    paid.reference = Some("Bestellung 664002".into());
    assert_eq!(
        matched_with(&paid, &accounts, &known),
        "perhaps joiner RE-2026-015+RE-2026-016 NameAndAmount"
    );
    // Two of one amount.
    paid.reference = None;
    paid.amount = "700.00".parse().unwrap();
    accounts[0].invoices.push(invoice("RE-2026-017", "700.00"));
    assert_eq!(
        matched_with(&paid, &accounts, &known),
        "perhaps joiner RE-2026-016+RE-2026-017 NameAndAmount"
    );
    // One account of a bank that pays for two debtors is nobody's.
    paid.amount = "1914.60".parse().unwrap();
    let both = [("joiner", iban), ("cafe", iban)];
    assert!(matched_with(&paid, &accounts, &both).starts_with("perhaps"));
}

#[test]
fn a_direct_debit_comes_back_with_or_without_charges() {
    let mut accounts = accounts();
    accounts[0].invoices[0].status = Status::NeverDun(crate::dunning::NeverDun::DirectDebit);
    let mut back = transaction("-1914.60", "Rücklastschrift RE-2026-014");
    back.inner.reversal = true;
    assert_eq!(matched(&back, &accounts), "joiner RE-2026-014 back DebitReturned");
    back.amount = "-1919.85".parse().unwrap();
    assert_eq!(matched(&back, &accounts), "joiner RE-2026-014 back DebitReturned");
    back.amount = "-2500.00".parse().unwrap();
    assert_eq!(matched(&back, &accounts), "perhaps joiner RE-2026-014 PerhapsBack");
    let collected = transaction("1914.60", "Lastschrift RE-2026-014");
    assert_eq!(matched(&collected, &accounts), "nothing");
}

#[test]
fn paid_twice_is_credit_if_the_payer_is_right() {
    let mut accounts = accounts();
    let first = &mut accounts[0].invoices[0];
    first.status = Status::Paid;
    first.received = vec![Received { entry: "x".into(), on: TODAY, amount: eur("1914.60"), let_off: None }];
    let mut again = transaction("1914.60", "RE-2026-014");
    again.name = Some("Tischlerei Ahorn GmbH".into());
    assert_eq!(matched(&again, &accounts), "joiner RE-2026-014 over 1914.60 PaidTwice");
    // The words of the last payment, and an open invoice that owes the same: which?
    accounts[0].invoices.push(invoice("RE-2026-020", "1914.60"));
    assert!(matched(&again, &accounts).starts_with("perhaps joiner RE-2026-020"));
}
