//! The traps of late-payment law, one by one.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::*;
use crate::calendar::{Calendar, Holidays};

/// A decimal as it is written.
macro_rules! dec {
    ($number:expr) => {
        stringify!($number).replace(' ', "").parse::<Decimal>().unwrap()
    };
}

fn law(code: &str) -> Arc<Jurisdiction> {
    Law::load_some(None, |wanted| wanted == code.to_lowercase()).unwrap().of(code).unwrap().clone()
}

fn calendar(code: &str) -> Calendar {
    Calendar::new(code, None, &Holidays::embedded().unwrap())
}

fn asked(debtor: Debtor, principal: Decimal, first: Date, last: Date) -> Asked {
    Asked { debtor, principal, first, last, agreed: None }
}

#[test]
fn britain_and_ireland_have_one_rate_for_the_whole_delay() {
    let (first, last) = (date(2025, 6, 1), date(2025, 9, 30));
    let found = law("GB").interest(asked(Debtor::Business, dec!(5000), first, last)).unwrap();
    assert_eq!(found.interest, dec!(213.08));
    assert_eq!(found.periods.len(), 1);
    assert_eq!(found.periods[0].base, Some((dec!(4.75), date(2024, 12, 31))));
    // Both readings are reckoned, and the lower one is the cautious figure.
    assert_eq!(found.cautious().interest, dec!(206.78));
    assert_eq!(found.cautious().periods.len(), 2);
    let found = law("IE").interest(asked(Debtor::Business, dec!(5000), first, last)).unwrap();
    assert_eq!((found.interest, found.periods.len()), (dec!(186.34), 1));
    assert!(found.cautious().interest < found.interest);
}

#[test]
fn one_rate_reaches_beyond_the_last_known_one() {
    let (first, last) = (date(2026, 11, 1), date(2027, 3, 31));
    let found = law("GB").interest(asked(Debtor::Business, dec!(1000), first, last)).unwrap();
    assert!(found.left_out.is_empty());
    // What a changing rate would give is not known, and so nothing is said about it.
    assert_eq!(found.one_rate, Some(OneRate { changing: None }));
}

#[test]
fn a_rate_is_never_extrapolated() {
    let (first, last) = (date(2026, 12, 1), date(2027, 1, 31));
    for code in ["DE", "AT", "PL", "BE", "FR", "EU"] {
        let found = law(code).interest(asked(Debtor::Business, dec!(1000), first, last)).unwrap();
        let left = LeftOut { from: date(2027, 1, 1), to: last, why: Why::NoRate };
        assert_eq!(found.left_out, [left], "{code}");
        assert_eq!(found.periods.last().unwrap().to, date(2026, 12, 31), "{code}");
        assert_eq!(found.per_day, None, "{code}");
        let later = law(code).interest(asked(Debtor::Business, dec!(1000), date(2027, 1, 1), last)).unwrap();
        assert_eq!((later.interest, later.periods.len()), (dec!(0.00), 0), "{code}");
    }
    // Nor backwards.
    let found = law("DE").interest(asked(Debtor::Business, dec!(1000), date(2010, 1, 1), date(2016, 7, 1)));
    let found = found.unwrap();
    assert_eq!(found.left_out[0].to, date(2016, 6, 30));
    assert_eq!(first_unknown_day(&found), Some(date(2010, 1, 1)));
}

#[test]
fn the_british_eve_decides_about_the_next_half_year() {
    // Bank Rate is known through 6 October 2026; that of 31 December decides about January.
    let found = law("GB").interest(asked(Debtor::Business, dec!(1000), date(2027, 1, 1), date(2027, 1, 31)));
    assert_eq!(found.unwrap().left_out.len(), 1);
}

#[test]
fn dutch_interest_bears_interest_after_each_full_year() {
    let (first, last) = (date(2024, 2, 1), date(2026, 3, 31));
    let found = law("NL").interest(asked(Debtor::Business, dec!(10000), first, last)).unwrap();
    assert_eq!(found.interest, dec!(2618.98));
    let added: Vec<_> = found.added.iter().map(|year| (year.on, year.interest)).collect();
    assert_eq!(added, [(date(2025, 2, 1), dec!(1229.36)), (date(2026, 2, 1), dec!(1185.93))]);
    let simple: Decimal = found.periods.iter().map(|p| p.percent * Decimal::from(p.days)).sum();
    assert_eq!((simple * dec!(10000) / dec!(36500)).round_dp(2), dec!(2449.52));
    let consumer = asked(Debtor::Consumer, dec!(1000), date(2025, 3, 10), date(2026, 6, 30));
    assert_eq!(law("NL").interest(consumer).unwrap().interest, dec!(69.35));
}

#[test]
fn a_dutch_year_that_is_not_known_ends_the_computation() {
    let (first, last) = (date(2026, 3, 1), date(2027, 5, 31));
    let found = law("NL").interest(asked(Debtor::Business, dec!(1000), first, last)).unwrap();
    let why: Vec<_> = found.left_out.iter().map(|left| (left.from, left.why)).collect();
    assert_eq!(why, [(date(2027, 1, 1), Why::NoRate), (date(2027, 3, 1), Why::NoPrincipal)]);
}

#[test]
fn the_dutch_consumer_rate_is_published_not_reckoned() {
    let rule = &law("NL").interest[&Debtor::Consumer];
    assert!(matches!(rule.regime, Regime::Published(_)));
    assert_eq!(rule.on(date(2025, 10, 1)).percent, Some(dec!(6.00)));
}

#[test]
fn the_austrian_base_rate_is_its_own_and_slept_through_june_2026() {
    let base = |code: &str, day| law(code).interest[&Debtor::Business].on(day).base.unwrap().0;
    assert_eq!(base("DE", date(2026, 8, 1)), dec!(1.52));
    assert_eq!(base("AT", date(2026, 8, 1)), dec!(1.53));
    assert_eq!(base("AT", date(2026, 3, 1)), dec!(1.53));
    // A step inside a half-year counts from the next one (§ 456 UGB).
    assert_eq!(base("AT", date(2024, 12, 31)), dec!(3.88));
    assert_eq!(base("AT", date(2025, 1, 1)), dec!(2.53));
}

/// The Austrian rate moves by as much as the ECB's, once the change since its last move reaches half a point.
/// The ECB's steps: press releases of its monetary policy decisions; the same list as in the rule's source.
#[test]
fn the_austrian_base_rate_follows_its_rule() {
    let ecb = "2022-07-27 0.50, 2022-09-14 1.25, 2022-11-02 2.00, 2022-12-21 2.50, 2023-02-08 3.00, \
        2023-03-22 3.50, 2023-05-10 3.75, 2023-06-21 4.00, 2023-08-02 4.25, 2023-09-20 4.50, 2024-06-12 4.25, \
        2024-09-18 3.65, 2024-10-23 3.40, 2024-12-18 3.15, 2025-02-05 2.90, 2025-03-12 2.65, 2025-04-23 2.40, \
        2025-06-11 2.15, 2026-06-17 2.40";
    let Regime::Formula { base, .. } = &law("AT").interest[&Debtor::Business].regime else { panic!() };
    let (mut rate, mut moved) = (dec!(-0.62), dec!(0));
    let mut rows = base.rows.iter().skip(1);
    for step in ecb.split(", ") {
        let (day, percent) = step.split_once(' ').unwrap();
        let percent: Decimal = percent.parse().unwrap();
        if (percent - moved).abs() >= dec!(0.5) {
            rate += percent - moved;
            moved = percent;
            let row = rows.next().unwrap();
            assert_eq!((row.from.to_string().as_str(), row.percent), (day, Some(rate)));
        }
    }
    assert_eq!(rows.next(), None);
}

#[test]
fn french_consumers_owe_the_lower_rate_and_none_is_known_since_july_2026() {
    let law = law("FR");
    let first =
        law.interest(asked(Debtor::Consumer, dec!(1000), date(2026, 1, 1), date(2026, 12, 31))).unwrap();
    assert_eq!(first.periods[0].percent, dec!(2.62));
    assert_eq!(first.left_out[0].from, date(2026, 7, 1));
}

#[test]
fn the_french_floor_binds_agreed_rates_only() {
    let law = law("FR");
    let with = |agreed: &str| {
        let (first, last) = (date(2024, 7, 1), date(2024, 12, 31));
        let asked = asked(Debtor::Business, dec!(1000), first, last);
        law.interest(Asked { agreed: agreed.parse().ok(), ..asked }).unwrap()
    };
    // Three times 4.92 is 14.76, more than ECB + 10, which was 14.25.
    assert!(with("14.5").below_floor);
    assert!(!with("14.76").below_floor);
    let statutory = asked(Debtor::Business, dec!(1000), date(2024, 7, 1), date(2024, 12, 31));
    let statutory = law.interest(statutory).unwrap();
    assert_eq!((statutory.periods[0].percent, statutory.below_floor), (dec!(14.25), false));
}

#[test]
fn polish_agreed_rates_are_cut_at_twice_the_statutory_one() {
    let asked = asked(Debtor::Consumer, dec!(1000), date(2026, 4, 1), date(2026, 4, 30));
    let found = law("PL").interest(Asked { agreed: Some(dec!(30)), ..asked }).unwrap();
    assert!(found.cut);
    assert_eq!(found.periods[0].percent, dec!(18.50));
    let later = Asked { agreed: Some(dec!(30)), first: date(2026, 11, 1), last: date(2026, 11, 30), ..asked };
    assert_eq!(law("PL").interest(later).unwrap().left_out[0].why, Why::NoBound);
}

#[test]
fn a_belgian_consumer_clause_above_the_cap_is_void() {
    let asked = asked(Debtor::Consumer, dec!(1000), date(2026, 4, 1), date(2026, 4, 30));
    let with = |agreed| law("BE").interest(Asked { agreed: Some(agreed), ..asked }).unwrap();
    assert_eq!(with(dec!(12)).left_out[0].why, Why::Void);
    assert_eq!(with(dec!(12)).interest, dec!(0.00));
    assert_eq!(with(dec!(10.5)).periods[0].percent, dec!(10.5));
}

#[test]
fn poland_has_two_regimes_on_two_calendars() {
    let law = law("PL");
    let rate = |debtor, day| rule_for(&law.interest, debtor).unwrap().on(day).percent.unwrap();
    assert_eq!(rate(Debtor::Business, date(2026, 3, 4)), rate(Debtor::Business, date(2026, 3, 5)));
    assert_eq!(rate(Debtor::Consumer, date(2026, 3, 4)), dec!(9.50));
    assert_eq!(rate(Debtor::Consumer, date(2026, 3, 5)), dec!(9.25));
    assert_eq!(rate(Debtor::Business, date(2026, 8, 1)), dec!(13.75));
    assert_eq!(rate(Debtor::PublicHealthcare, date(2026, 8, 1)), dec!(11.75));
    // The commercial rate is fixed for the half-year; the consumer's is known up to the last look only.
    assert_eq!(law.interest[&Debtor::Business].on(date(2026, 12, 31)).percent, Some(dec!(13.75)));
    assert_eq!(law.interest[&Debtor::Consumer].on(date(2026, 10, 9)).percent, None);
}

#[test]
fn polish_compensation_is_in_euro_by_steps_in_zloty() {
    let law = law("PL");
    let found = law.compensation(Debtor::Business, dec!(5000.01), "PLN").unwrap();
    assert_eq!((found.amount, found.currency), (dec!(70.00), "EUR"));
    assert_eq!(
        law.compensation(Debtor::Business, dec!(1000), "EUR"),
        Err(Uncomputed::OtherCurrency("PLN".into()))
    );
    assert_eq!(law.compensation(Debtor::Consumer, dec!(1000), "PLN"), Err(Uncomputed::None));
}

#[test]
fn no_lump_sum_without_a_law_or_before_what_it_needs() {
    for (code, debtor) in [("CH", Debtor::Business), ("DE", Debtor::Consumer), ("FR", Debtor::Consumer)] {
        let law = law(code);
        assert_eq!(law.compensation(debtor, dec!(1000), &law.currency), Err(Uncomputed::None), "{code}");
    }
    let only_if =
        |code: &str| law(code).compensation(Debtor::Consumer, dec!(1000), "EUR").unwrap().rule.only_if;
    assert_eq!(only_if("NL"), Some(OnlyIf::FourteenDayLetter));
    assert_eq!(only_if("BE"), Some(OnlyIf::Contract));
}

#[test]
fn consumers_in_britain_ireland_and_elsewhere_owe_no_statutory_interest() {
    let asked = asked(Debtor::Consumer, dec!(100), date(2026, 1, 1), date(2026, 1, 31));
    for code in ["GB", "IE", "EU"] {
        assert_eq!(law(code).interest(asked), Err(NoInterest::NotByLaw), "{code}");
        let agreed = Asked { agreed: Some(dec!(6)), ..asked };
        assert_eq!(law(code).interest(agreed).unwrap().interest, dec!(0.51), "{code}");
    }
}

#[test]
fn nonsense_is_refused() {
    let law = law("DE");
    let good = asked(Debtor::Business, dec!(100), date(2026, 1, 1), date(2026, 1, 31));
    let fault = |asked| law.interest(asked).err();
    assert_eq!(fault(Asked { last: date(2025, 1, 1), ..good }), Some(NoInterest::Backwards));
    assert_eq!(fault(Asked { principal: dec!(0), ..good }), Some(NoInterest::Principal));
    assert_eq!(fault(Asked { principal: Decimal::MAX, ..good }), Some(NoInterest::Principal));
    assert_eq!(fault(Asked { agreed: Some(dec!(-1)), ..good }), Some(NoInterest::Rate));
    assert_eq!(fault(Asked { first: date(1800, 1, 1), ..good }), Some(NoInterest::TooLong));
    let most = asked(Debtor::Business, dec!(1000000000000), date(1927, 1, 1), date(2026, 12, 31));
    assert!(law.interest(most).unwrap().interest > dec!(0));
}

/// The first day of default, or what is missing.
fn first_day(started: Started) -> Result<Date, Missing> {
    match started {
        Started::From(start) => Ok(start.first),
        Started::NotYet(missing) => Err(missing),
    }
}

#[test]
fn a_german_due_day_that_only_the_invoice_names_starts_nothing() {
    let (law, calendar) = (law("DE"), calendar("DE"));
    let due = Some(date(2026, 6, 15));
    let invoice = Some(date(2026, 6, 1));
    let facts = Facts { due, invoice, ..Facts::default() };
    let start = |debtor, facts| first_day(law.default_start(debtor, &facts, &calendar));
    assert_eq!(start(Debtor::Business, Facts { agreed: true, ..facts }), Ok(date(2026, 6, 16)));
    // Thirty days after due day and receipt.
    assert_eq!(start(Debtor::Business, facts), Ok(date(2026, 7, 16)));
    let reminder = Some(Reminder { sent: date(2026, 6, 22), by: Sent::Mail, deadline: None });
    assert_eq!(start(Debtor::Business, Facts { reminder, ..facts }), Ok(date(2026, 6, 23)));
    // For a consumer the thirty days count only if the invoice said so.
    assert_eq!(start(Debtor::Consumer, facts), Err(Missing::Reminder));
    assert_eq!(start(Debtor::Consumer, Facts { told: true, ..facts }), Ok(date(2026, 7, 16)));
    assert_eq!(start(Debtor::Consumer, Facts { reminder, ..facts }), Ok(date(2026, 6, 23)));
    // One that grants a period takes effect when the period is over.
    let deadline = Some(date(2026, 6, 29));
    let reminder = Some(Reminder { sent: date(2026, 6, 22), by: Sent::Mail, deadline });
    assert_eq!(start(Debtor::Consumer, Facts { reminder, ..facts }), Ok(date(2026, 6, 30)));
    // A reminder before the due day reminds of nothing.
    let early = Some(Reminder { sent: date(2026, 6, 12), by: Sent::Mail, deadline: None });
    assert_eq!(start(Debtor::Consumer, Facts { reminder: early, ..facts }), Err(Missing::Reminder));
}

#[test]
fn a_due_day_on_a_weekend_moves_where_the_law_says_so() {
    let start = |code: &str, due| {
        let facts = Facts { due: Some(due), agreed: true, ..Facts::default() };
        first_day(law(code).default_start(Debtor::Business, &facts, &calendar(code)))
    };
    let saturday = date(2026, 5, 23); // before Whit Monday
    for (code, first) in [("DE", date(2026, 5, 27)), ("AT", date(2026, 5, 27)), ("CH", date(2026, 5, 27))] {
        assert_eq!(start(code, saturday), Ok(first), "{code}");
    }
    assert_eq!(start("PL", date(2026, 11, 11)), Ok(date(2026, 11, 13)));
    for code in ["NL", "GB", "IE", "FR"] {
        assert_eq!(start(code, saturday), Ok(date(2026, 5, 24)), "{code}");
    }
}

#[test]
fn without_a_due_day_thirty_days_after_the_invoice() {
    let facts = Facts { invoice: Some(date(2026, 3, 1)), ..Facts::default() };
    for code in ["PL", "NL", "BE", "GB", "IE", "FR", "EU"] {
        let start = first_day(law(code).default_start(Debtor::Business, &facts, &calendar(code)));
        assert_eq!(start, Ok(date(2026, 4, 1)), "{code}");
    }
    let start = first_day(law("AT").default_start(Debtor::Business, &facts, &calendar("AT")));
    assert_eq!(start, Err(Missing::Due));
}

#[test]
fn a_belgian_consumer_has_a_free_reminder_and_fourteen_days() {
    let (law, calendar) = (law("BE"), calendar("BE"));
    let sent = |by| {
        let reminder = Some(Reminder { sent: date(2026, 7, 16), by, deadline: None });
        let facts = Facts { due: Some(date(2026, 7, 1)), reminder, ..Facts::default() };
        first_day(law.default_start(Debtor::Consumer, &facts, &calendar))
    };
    // By e-mail 17 to 30 July; by post from the third working day, with 21 July a holiday, 22 July to 4 August.
    assert_eq!(sent(Sent::Mail), Ok(date(2026, 7, 31)));
    assert_eq!(sent(Sent::Post), Ok(date(2026, 8, 5)));
    let none = Facts { due: Some(date(2026, 7, 1)), agreed: true, ..Facts::default() };
    assert_eq!(first_day(law.default_start(Debtor::Consumer, &none, &calendar)), Err(Missing::Reminder));
}

#[test]
fn a_dutch_consumer_needs_a_final_term_or_a_notice_of_default() {
    let (law, calendar) = (law("NL"), calendar("NL"));
    let facts = Facts { due: Some(date(2026, 7, 1)), ..Facts::default() };
    let start = |facts| first_day(law.default_start(Debtor::Consumer, &facts, &calendar));
    assert_eq!(start(facts), Err(Missing::Notice));
    assert_eq!(start(Facts { agreed: true, ..facts }), Ok(date(2026, 7, 2)));
    let deadline = Some(date(2026, 7, 24));
    let reminder = Some(Reminder { sent: date(2026, 7, 10), by: Sent::Mail, deadline });
    assert_eq!(start(Facts { reminder, ..facts }), Ok(date(2026, 7, 25)));
}

#[test]
fn the_fourteen_days_count_from_the_day_after_receipt() {
    let (last, costs) = fourteen_days(date(2026, 3, 2));
    assert_eq!(last, date(2026, 3, 16));
    assert_eq!(costs, date(2026, 3, 18));
}

#[test]
fn french_consumers_and_swiss_debtors_need_a_reminder() {
    let facts = Facts { due: Some(date(2026, 7, 1)), invoice: Some(date(2026, 6, 1)), ..Facts::default() };
    let missing = Err(Missing::Reminder);
    assert_eq!(first_day(law("CH").default_start(Debtor::Business, &facts, &calendar("CH"))), missing);
    let agreed = Facts { agreed: true, ..facts };
    assert_eq!(first_day(law("FR").default_start(Debtor::Consumer, &agreed, &calendar("FR"))), missing);
    assert_eq!(
        first_day(law("CH").default_start(Debtor::Business, &agreed, &calendar("CH"))),
        Ok(date(2026, 7, 2))
    );
}

#[test]
fn limitation_ends_with_the_year_or_to_the_day() {
    let last =
        |code: &str, debtor, rule, due| law(code).lapses(debtor, rule, due, None, None).unwrap().last_day;
    let due = date(2026, 3, 15);
    assert_eq!(last("DE", Debtor::Business, None, due), date(2029, 12, 31));
    assert_eq!(last("PL", Debtor::Consumer, None, due), date(2028, 12, 31));
    assert_eq!(last("PL", Debtor::Business, Some("transport"), due), date(2027, 3, 15));
    assert_eq!(last("AT", Debtor::Business, None, due), date(2029, 3, 15));
    assert_eq!(last("BE", Debtor::Consumer, None, due), date(2027, 3, 15));
    assert_eq!(last("GB", Debtor::Business, Some("scotland"), due), date(2031, 3, 15));
    // In Austria a late invoice does not delay it: the service counts, where it is known.
    let service =
        law("AT").lapses(Debtor::Business, None, due, Some(date(2026, 1, 10)), None).unwrap().last_day;
    assert_eq!(service, date(2029, 1, 10));
    assert!(law("DE").lapses(Debtor::Business, Some("no such"), due, None, None).is_none());
}

#[test]
fn what_begins_anew_shortens_nothing() {
    let due = date(2026, 3, 15);
    let anew =
        |code: &str, day| law(code).lapses(Debtor::Business, None, due, None, Some(day)).unwrap().last_day;
    assert_eq!(anew("DE", date(2026, 6, 1)), date(2029, 12, 31));
    assert_eq!(anew("DE", date(2027, 2, 1)), date(2030, 2, 1));
    assert_eq!(anew("NL", date(2027, 2, 1)), date(2032, 2, 1));
    assert_eq!(anew("GB", date(2027, 2, 1)), date(2033, 2, 1));
    // Only in the Netherlands does a letter do that, and with a sentence of its own.
    for code in ["DE", "AT", "CH", "PL", "BE", "GB", "IE", "FR", "EU"] {
        assert_eq!(law(code).reminder, Effect::None, "{code}");
    }
    assert_eq!(law("NL").reminder, Effect::Restart);
    assert!(law("NL").reminder_sentence.as_deref().is_some_and(|sentence| sentence.contains("stuit")));
}

#[test]
fn only_in_poland_is_a_time_barred_consumer_left_in_peace_by_law() {
    for code in ["DE", "AT", "CH", "PL", "NL", "BE", "GB", "IE", "FR", "EU"] {
        assert_eq!(law(code).time_bar_silences, code == "PL", "{code}");
    }
}

#[test]
fn warnings_come_a_year_half_a_year_a_quarter_and_two_weeks_ahead() {
    let (from, last) = (date(2026, 3, 15), date(2029, 12, 31));
    let warning = |day| last_warning(from, last, day);
    assert_eq!(warning(date(2028, 12, 30)), None);
    assert_eq!(warning(date(2028, 12, 31)), Some(Warning::TwelveMonths));
    assert_eq!(warning(date(2029, 6, 29)), Some(Warning::TwelveMonths));
    assert_eq!(warning(date(2029, 6, 30)), Some(Warning::SixMonths));
    assert_eq!(warning(date(2029, 9, 30)), Some(Warning::ThreeMonths));
    assert_eq!(warning(date(2029, 12, 16)), Some(Warning::ThreeMonths));
    assert_eq!(warning(date(2029, 12, 17)), Some(Warning::TwoWeeks));
    assert_eq!(warning(date(2030, 1, 1)), Some(Warning::Lapsed));
    assert_eq!(next_warning(from, last, date(2029, 6, 30)), Some(date(2029, 9, 30)));
    assert_eq!(next_warning(from, last, date(2030, 1, 1)), None);
    // A claim that lapses after a year is not warned of on its first day.
    let (from, last) = (date(2026, 3, 15), date(2027, 3, 15));
    assert_eq!(last_warning(from, last, date(2026, 3, 15)), None);
    assert_eq!(next_warning(from, last, date(2026, 3, 15)), Some(date(2026, 9, 15)));
}

#[test]
fn a_sole_trader_is_a_business_for_interest_and_an_individual_for_letters() {
    let gb = law("GB");
    let (first, last) = (date(2026, 1, 1), date(2026, 1, 31));
    let of = |debtor| gb.interest(asked(debtor, dec!(1000), first, last)).map(|found| found.interest);
    assert_eq!(of(Debtor::SoleTrader), of(Debtor::Business));
    assert!(gb.compensation(Debtor::SoleTrader, dec!(1000), "GBP").is_ok());
    assert!(gb.lapses(Debtor::SoleTrader, None, first, None, None).is_some());
    assert_eq!((gb.least_days(Debtor::SoleTrader), gb.least_days(Debtor::Business)), (30, 14));
    // Fourteen days from the day after, in the Netherlands of receipt and in Belgium of sending.
    assert_eq!((law("NL").least_days(Debtor::Consumer), law("BE").least_days(Debtor::Consumer)), (15, 15));
    assert_eq!(law("DE").least_days(Debtor::Consumer), 0);
}

#[test]
fn what_cannot_be_reckoned_is_said_in_words() {
    let note = |code: &str, debtor| law(code).interest[&debtor].note.clone().unwrap_or_default();
    assert!(note("AT", Debtor::Business).contains("only 4 percent"));
    assert!(note("GB", Debtor::Business).contains("not if the contract gives another"));
    assert!(note("NL", Debtor::Consumer).contains("do not compute it"));
    let belgian = law("BE").compensation[&Debtor::Consumer].note.clone().unwrap_or_default();
    assert!(belgian.contains("nothing can be claimed"), "above its cap the whole clause is lost");
    assert!(law("GB").facts.iter().any(|fact| fact.text.contains("not law on 2 July 2026")));
}
