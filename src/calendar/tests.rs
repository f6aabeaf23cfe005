use jiff::civil::date;

use super::*;

fn holidays() -> Holidays {
    Holidays::embedded().unwrap()
}

fn calendar(place: &str) -> Calendar {
    let (country, region) = match place.split_once('-') {
        Some((country, region)) => (country, Some(region)),
        None => (place, None),
    };
    Calendar::new(country, region, &holidays())
}

fn berlin() -> Calendar {
    calendar("DE-BE").in_zone(TimeZone::get("Europe/Berlin").unwrap())
}

fn at(text: &str) -> Zoned {
    text.parse().unwrap()
}

#[test]
fn days_that_everyone_there_knows() {
    let off = [
        ("DE", date(2024, 10, 3)),
        ("DE", date(2026, 4, 3)),
        ("DE-BY", date(2026, 1, 6)),
        ("DE-BE", date(2027, 3, 8)),
        ("DE-SN", date(2024, 11, 20)),
        ("DE-SN", date(2028, 11, 22)),
        ("DE-BW", date(2025, 6, 19)),
        ("DE-TH", date(2029, 9, 20)),
        ("AT", date(2026, 10, 26)),
        ("AT", date(2025, 12, 8)),
        ("PL", date(2025, 12, 24)),
        ("PL", date(2027, 5, 3)),
        ("PL", date(2026, 6, 4)),
        ("NL", date(2024, 4, 27)),
        ("NL", date(2025, 4, 26)), // the 27th is a Sunday
        ("NL", date(2025, 5, 5)),
        ("NL", date(2026, 5, 14)),
        ("BE", date(2028, 7, 21)),
        ("CH", date(2025, 8, 1)),
        ("CH-GL", date(2026, 4, 9)), // a week after Maundy Thursday
        ("CH-GE", date(2025, 9, 11)),
        ("CH-VD", date(2024, 9, 16)),
        ("FR", date(2029, 5, 8)),
        ("FR-67", date(2026, 4, 3)),
        ("IE", date(2024, 2, 5)),
        ("IE", date(2030, 2, 1)), // Brigid's day itself, a Friday
        ("IE", date(2025, 10, 27)),
        ("GB", date(2026, 4, 6)),
        ("GB", date(2026, 12, 28)), // Boxing Day on a Saturday
        ("GB", date(2027, 12, 27)), // Christmas on a Saturday: Monday and
        ("GB", date(2027, 12, 28)), // Tuesday
        ("GB", date(2028, 1, 3)),
        ("GB-SCT", date(2028, 1, 4)),
        ("GB-SCT", date(2030, 12, 2)),
        ("GB-NIR", date(2025, 7, 14)),
        ("GB-ENG", date(2030, 5, 27)),
    ];
    for (place, day) in off {
        assert!(calendar(place).holiday_name(day).is_some(), "{place} {day}");
        assert!(!calendar(place).is_working_day(day), "{place} {day}");
    }
    let on = [
        ("DE", date(2026, 1, 6)),
        ("DE-BE", date(2025, 10, 31)),
        ("DE-BE", date(2026, 5, 8)),
        ("PL", date(2024, 12, 24)),
        ("NL", date(2026, 5, 5)),
        ("NL", date(2026, 5, 1)),
        ("CH-ZH", date(2026, 6, 4)),
        ("CH-AI", date(2028, 12, 26)), // would be the third day off in a row
        ("FR", date(2026, 4, 3)),
        ("IE", date(2026, 4, 3)),
        ("GB-SCT", date(2026, 4, 6)),
        ("GB", date(2026, 12, 29)),
    ];
    for (place, day) in on {
        assert_eq!(calendar(place).holiday_name(day), None, "{place} {day}");
        assert!(calendar(place).is_working_day(day), "{place} {day}");
    }
    assert_eq!(calendar("DE-NW").holiday_name(date(2026, 6, 4)).as_deref(), Some("Fronleichnam"));
}

/// Working days of a year, counted by hand: 261 weekdays less the holidays on them.
#[test]
fn working_days_of_2025() {
    let count = |place: &str| {
        let calendar = calendar(place);
        date(2025, 1, 1).series(1.day()).take(365).filter(|d| calendar.is_working_day(*d)).count()
    };
    assert_eq!(count("DE-BY"), 250); // 249 in communities that keep Assumption
    assert_eq!(count("DE-HH"), 251);
    assert_eq!(count("GB-ENG"), 253);
    assert_eq!(count("PL"), 251); // the two days in lieu of Saturdays are each employer's choice
}

#[test]
fn christmas_on_a_sunday_in_britain() {
    let calendar = calendar("GB");
    let days = calendar.holidays(2022);
    assert_eq!(days.get(&date(2022, 12, 26)), Some(&"Boxing Day"));
    assert_eq!(days.get(&date(2022, 12, 27)), Some(&"Christmas Day"));
}

#[test]
fn places_are_found_as_people_write_them() {
    let holidays = holidays();
    assert_eq!(holidays.place("de", Some("DE-BY")).unwrap(), ("DE", Some("BY")));
    assert_eq!(holidays.place("DE", Some("by")).unwrap(), ("DE", Some("BY")));
    assert_eq!(holidays.place("AT", None).unwrap(), ("AT", None));
    assert!(matches!(holidays.place("AT", Some("9")), Err(UnknownPlace::NoRegions(..))));
    assert!(matches!(holidays.place("DE", Some("XX")), Err(UnknownPlace::Region(..))));
    assert!(matches!(holidays.place("XX", None), Err(UnknownPlace::Country(..))));
    assert_eq!(holidays.strays(), Vec::<String>::new());
    assert_eq!(Calendar::new("XX", None, &holidays).next_working_day(date(2026, 12, 25)), date(2026, 12, 25));
    assert!(!Calendar::new("DE", Some("XX"), &holidays).is_working_day(date(2026, 12, 25)));
}

#[test]
fn every_country_keeps_new_year_and_christmas() {
    let holidays = holidays();
    for country in holidays.countries() {
        for region in holidays.regions(country).iter().map(|r| Some(r.as_str())).chain(std::iter::once(None))
        {
            let calendar = Calendar::new(country, region, &holidays);
            for year in 2024..=2030 {
                let days = calendar.holidays(year);
                assert!((5..=16).contains(&days.len()), "{country} {region:?} {year}: {}", days.len());
                assert!(days.contains_key(&date(year, 1, 1)) && days.contains_key(&date(year, 12, 25)));
            }
        }
    }
}

#[test]
fn counting_working_days() {
    let calendar = berlin();
    let thursday = date(2026, 4, 2); // before Good Friday
    assert_eq!(calendar.add_working_days(thursday, 0), thursday);
    assert_eq!(calendar.add_working_days(thursday, 1), date(2026, 4, 7));
    assert_eq!(calendar.add_working_days(thursday, 3), date(2026, 4, 9));
    assert_eq!(calendar.add_working_days(date(2026, 4, 7), -1), thursday);
    assert_eq!(calendar.next_working_day(date(2026, 4, 3)), date(2026, 4, 7));
    assert_eq!(calendar.next_working_day(thursday), thursday);
}

#[test]
fn the_end_of_time_stops_counting() {
    let calendar = berlin();
    assert_eq!(calendar.add_working_days(Date::MAX, 5), Date::MAX);
    assert_eq!(calendar.add_working_days(Date::MIN, -5), Date::MIN);
    assert_eq!(calendar.next_working_day(Date::MAX), Date::MAX);
}

#[test]
fn the_window_holds_its_start_and_not_its_end() {
    let calendar = berlin();
    assert!(!calendar.may_send(&at("2026-11-23T08:59:59[Europe/Berlin]")));
    assert!(calendar.may_send(&at("2026-11-23T09:00:00[Europe/Berlin]")));
    assert!(calendar.may_send(&at("2026-11-23T16:59:59[Europe/Berlin]")));
    assert!(!calendar.may_send(&at("2026-11-23T17:00:00[Europe/Berlin]")));
    // Another clock, the same instant.
    assert!(calendar.may_send(&at("2026-11-23T08:00:00[UTC]")));
    assert!(!calendar.may_send(&at("2026-11-22T12:00:00[Europe/Berlin]")));
    assert!(!calendar.may_send(&at("2026-12-25T12:00:00[Europe/Berlin]")));
}

#[test]
fn the_next_opening() {
    let calendar = berlin();
    let opens = |now: &str| calendar.next_opening(&at(now)).to_string();
    assert_eq!(opens("2026-11-23T10:00:00[Europe/Berlin]"), "2026-11-23T10:00:00+01:00[Europe/Berlin]");
    assert_eq!(opens("2026-11-23T07:00:00[Europe/Berlin]"), "2026-11-23T09:00:00+01:00[Europe/Berlin]");
    assert_eq!(opens("2026-11-20T17:00:00[Europe/Berlin]"), "2026-11-23T09:00:00+01:00[Europe/Berlin]");
    assert_eq!(opens("2026-04-02T20:00:00[UTC]"), "2026-04-07T09:00:00+02:00[Europe/Berlin]");
    // Over the weekend on which the clocks change: Sunday has 23 hours, Monday opens at nine all the same.
    assert_eq!(opens("2026-03-27T18:00:00[Europe/Berlin]"), "2026-03-30T09:00:00+02:00[Europe/Berlin]");
    assert_eq!(opens("2026-10-23T18:00:00[Europe/Berlin]"), "2026-10-26T09:00:00+01:00[Europe/Berlin]");
}

#[test]
fn a_window_in_the_hour_that_a_clock_change_skips() {
    let night = |text: &str| berlin().with_window(text.parse().unwrap());
    let saturday = at("2026-03-28T12:00:00[Europe/Berlin]");
    let open = night("Sun 02:30-04:00").next_opening(&saturday);
    assert_eq!(open.to_string(), "2026-03-29T03:30:00+02:00[Europe/Berlin]");
    let lost = night("Sun 02:00-03:00").next_opening(&saturday);
    assert_eq!(lost.to_string(), "2026-04-05T02:00:00+02:00[Europe/Berlin]");
    // The hour that comes twice: both are inside.
    let twice = night("Sun 02:00-03:00");
    assert!(twice.may_send(&at("2026-10-25T02:30:00+02:00[Europe/Berlin]")));
    assert!(twice.may_send(&at("2026-10-25T02:30:00+01:00[Europe/Berlin]")));
}

#[test]
fn an_opening_is_always_open() {
    let calendar = berlin().with_window("Mon,Wed 08:00-10:00, 13:30-14:00; Sat 22:00-24:00".parse().unwrap());
    let mut now = at("2026-01-01T00:00:00[Europe/Berlin]");
    for _ in 0..2000 {
        let open = calendar.next_opening(&now);
        assert!(open >= now && calendar.may_send(&open), "{now} → {open}");
        now = now.checked_add(397.minutes()).unwrap();
    }
}

#[test]
fn days_off_of_ones_own() {
    let calendar = berlin().with_days_off(vec!["12-24".parse().unwrap(), "2026-08-14".parse().unwrap()]);
    assert!(!calendar.is_working_day(date(2026, 12, 24)));
    assert!(!calendar.is_working_day(date(2027, 12, 24)));
    assert!(!calendar.is_working_day(date(2026, 8, 14)));
    assert!(calendar.is_working_day(date(2027, 8, 13)));
    assert!(!calendar.may_send(&at("2026-12-24T10:00:00[Europe/Berlin]")));
    assert_eq!(
        "24.12.".parse::<DayOff>().unwrap_err().to_string(),
        "\"24.12.\" is no day: write 12-24 (each year) or 2026-12-24 (once)"
    );
}

#[test]
fn windows_that_are_understood() {
    let open =
        |window: &str, when: &str| window.parse::<SendWindow>().unwrap().contains(when.parse().unwrap());
    assert!(open("Mon-Fri 09:00-17:00", "2026-11-23T09:00"));
    assert!(open("mon - fri 9:00 - 17:00", "2026-11-23T09:00"));
    assert!(open("Monday–Friday 09:00–17:00", "2026-11-23T09:00"));
    assert!(open("Tue,Thu-Sat 09:00-12:00,13:00-17:00", "2026-11-26T13:00"));
    assert!(!open("Tue,Thu-Sat 09:00-12:00,13:00-17:00", "2026-11-26T12:30"));
    assert!(!open("Tue,Thu-Sat 09:00-12:00,13:00-17:00", "2026-11-25T13:00"));
    assert!(open("Sat-Mon 00:00-24:00", "2026-11-22T23:59"));
    assert!(open("Mon 09:00-10:00; Tue 11:00-12:00", "2026-11-24T11:59"));
    assert_eq!(SendWindow::default(), SendWindow::default().to_string().parse().unwrap());
}

#[test]
fn windows_that_are_not() {
    for (text, says) in [
        ("", "no days and times"),
        ("Mon-Fri", "\"Mon-Fri\" has no times"),
        ("09:00-17:00", "\"09:00-17:00\" has no days"),
        ("Mon-Fri 17:00-09:00", "\"17:00-09:00\" ends before it begins"),
        ("Mon-Fri 09:00", "\"09:00\" has no end"),
        ("Mon-Fri 9-17", "\"9\" is no time"),
        ("Mon-Fri 09:00-24:01", "\"24:01\" is no time"),
        ("Mon-Fri 09:00-17:00;", "no days and times"),
        ("Mo-Fr 09:00-17:00", "\"Mo\" is no weekday: write Mon, Tue, Wed, Thu, Fri, Sat or Sun"),
        ("Mon-Fri 09:00-17:00; Fri 16:00-18:00", "names the same hours twice"),
        ("Mon–Fri \u{1F600} 09:00-17:00", "is no weekday"),
    ] {
        let error = text.parse::<SendWindow>().unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}

#[test]
fn a_debtors_holidays_and_clock_count_too() {
    let place = |country, zone: Option<&str>| {
        Place::new(country, None, zone.map(|z| TimeZone::get(z).unwrap()), &holidays()).unwrap()
    };
    let poland = berlin().with_debtor(place("PL", None));
    // Independence Day there, German Unity here.
    for day in [date(2026, 11, 11), date(2025, 10, 3)] {
        assert!(!poland.is_working_day(day), "{day}");
        assert!(!poland.may_send(&day.at(12, 0, 0, 0).to_zoned(poland.zone().clone()).unwrap()), "{day}");
    }
    assert_eq!(poland.next_working_day(date(2026, 11, 11)), date(2026, 11, 12));
    assert_eq!(poland.add_working_days(date(2026, 11, 10), 1), date(2026, 11, 12));
    // Nine in London is ten in Berlin, and the creditor's days stay Berlin's.
    let london = berlin().with_debtor(place("GB", None));
    assert!(!london.may_send(&at("2026-11-23T09:30:00[Europe/Berlin]")));
    assert!(london.may_send(&at("2026-11-23T17:30:00[Europe/Berlin]")));
    let opens = london.next_opening(&at("2026-11-23T07:00:00[Europe/Berlin]"));
    assert_eq!(opens.to_string(), "2026-11-23T10:00:00+01:00[Europe/Berlin]");
    // In the weeks between the American and the European change of clocks the difference is another one.
    let york = berlin().with_debtor(Place::by_clock(TimeZone::get("America/New_York").unwrap()));
    let opens = |now: &str| york.next_opening(&at(now)).to_string();
    assert_eq!(opens("2026-03-09T07:00:00[Europe/Berlin]"), "2026-03-09T14:00:00+01:00[Europe/Berlin]");
    assert_eq!(opens("2026-03-30T07:00:00[Europe/Berlin]"), "2026-03-30T15:00:00+02:00[Europe/Berlin]");
    // Far west the window is still open after midnight here.
    let west = berlin().with_debtor(Place::by_clock(TimeZone::get("America/Los_Angeles").unwrap()));
    assert!(west.may_send(&at("2026-11-24T01:30:00[Europe/Berlin]")));
    assert!(!west.may_send(&at("2026-11-24T02:00:00[Europe/Berlin]")));
    assert!(matches!(Place::new("XX", None, None, &holidays()), Err(UnknownPlace::Country(..))));
}
