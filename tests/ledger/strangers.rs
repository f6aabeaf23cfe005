//! What else comes and goes on a bank account.

use jiff::ToSpan;
use jiff::civil::date;

use super::firms::{Firm, Tongue, iban};
use super::random::Random;
use super::spelling::by_the_bank;
use super::{Booking, Truth, What};

/// Fills up to that many bookings with such as concern none of the ledger's invoices.
pub fn fill(random: &mut Random, firms: &[Firm], count: usize, bookings: &mut Vec<Booking>) {
    while bookings.len() < count {
        bookings.push(stranger(random, firms));
    }
}

fn stranger(random: &mut Random, firms: &[Firm]) -> Booking {
    let mut day = date(2026, 1, 5) + random.range(0, 345).days();
    while matches!(day.weekday(), jiff::civil::Weekday::Saturday | jiff::civil::Weekday::Sunday) {
        day = day.tomorrow().expect("a day of 2026");
    }
    let tongue = *random.pick(&[Tongue::De, Tongue::Pl, Tongue::Nl, Tongue::En]);
    let amount = match random.below(3) {
        0 => *random.pick(&[11_900, 5_950, 50_000, 100_000, 25_000, 23_800, 36_900]),
        _ => random.range(500, 400_000),
    };
    let other = random.pick(firms);
    let month = day.month();
    let figures = random.digits(6);
    let (what, sign, name, text): (&'static str, i64, String, String) = match random.below(10) {
        0 => (
            "salary",
            -1,
            ["Sabine Voß", "Piotr Mazur", "Sanne Bakker"][random.below(3)].into(),
            format!("Lohn/Gehalt {month:02}/2026"),
        ),
        1 => (
            "supplier",
            -1,
            "Papierwerk Süd AG".into(),
            format!("Rechnung PW{figures} vom {:02}.{month:02}.2026", random.range(1, 28)),
        ),
        2 => (
            "supplier refund",
            1,
            "Papierwerk Süd AG".into(),
            format!("Gutschrift GS-{figures} zu PW{}", random.digits(6)),
        ),
        3 => (
            "tax",
            *random.pick(&[1, -1]),
            "Finanzamt Musterstadt".into(),
            format!("USt {month:02}/26 StNr 133/5{}", random.digits(3)),
        ),
        4 => (
            "rent",
            -1,
            "Hausverwaltung Lindner".into(),
            format!("Miete {month:02}/2026 Objekt {}", random.digits(3)),
        ),
        5 => (
            "cards",
            1,
            "Payment Terminal Services".into(),
            format!("Kartenumsatz {:02}.{month:02} Terminal {}", random.range(1, 28), random.digits(8)),
        ),
        // A customer pays what another system of the creditor's invoiced.
        6 | 7 => {
            let word = ["Ticket", "Abo-Nr.", "Bestellung", "SB"][random.below(4)];
            ("invoice of others", 1, by_the_bank(&other.name, random), format!("{word} {figures}"))
        }
        8 => (
            "stranger",
            1,
            format!("{} {}", ["Verein", "Stiftung", "Fundacja"][random.below(3)], random.digits(2)),
            ["Spende", "Darlehen", "Rueckzahlung", "Kaution"][random.below(4)].into(),
        ),
        _ => (
            "insurance",
            -1,
            "Versicherung a.G.".into(),
            format!("Beitrag VS {figures}/{}", random.digits(4)),
        ),
    };
    let own = what == "invoice of others";
    Booking {
        day,
        cents: sign * amount,
        currency: if own && other.tongue == Tongue::Pl && !other.abroad { "PLN" } else { "EUR" },
        name: Some(name),
        iban: Some(if own { other.ibans[0].clone() } else { iban(random, tongue) }),
        text,
        creditor_reference: None,
        end_to_end: random.permille(300).then(|| format!("E2E{}", random.digits(10))),
        bank_reference: random.permille(600).then(|| random.digits(12)),
        reversal: false,
        instructed: None,
        what: What::Stranger(what),
        truth: Truth::Foreign,
        tellable: true,
    }
}
