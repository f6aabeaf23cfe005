//! How payers write what a payment is for.

use super::firms::Tongue;
use super::random::Random;

/// How an invoice is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Style {
    /// As on the invoice.
    Exact,
    /// Blanks, no separators, lower case.
    Loose,
    /// The creditor reference made of it (ISO 11649).
    Reference,
    /// Only in the payer's own reference.
    EndToEnd,
    NoPrefix,
    NoYear,
    /// Only the running number.
    Serial,
    /// A line break of the bank's in the middle.
    Broken,
    /// O for 0, l for 1.
    Ocr,
    WrongDigit,
    Transposed,
    /// Stuck to the word before it.
    Stuck,
    /// Nothing names the invoice.
    Nothing,
    /// What is there is the customer's number.
    Customer,
    /// The text of an earlier payment, not changed.
    OldText,
}

impl Style {
    pub fn of(random: &mut Random) -> Style {
        use Style::*;
        const STYLES: [Style; 15] = [
            Exact, Loose, Reference, EndToEnd, NoPrefix, NoYear, Serial, Broken, Ocr, WrongDigit, Transposed,
            Stuck, Nothing, Customer, OldText,
        ];
        STYLES[random.weighted(&[430, 190, 45, 35, 60, 40, 40, 40, 20, 20, 12, 25, 30, 9, 4])]
    }
}

/// An invoice's number in its parts.
#[derive(Debug, Clone)]
pub struct Number {
    pub written: String,
    pub prefix: &'static str,
    pub year: Option<u32>,
    /// The rest without prefix and year, as written: `01234`, `147/03`.
    pub serial: String,
}

impl Number {
    /// The number as a payer writes it.
    pub fn spelt(&self, style: Style, random: &mut Random) -> String {
        match style {
            Style::Loose => match random.below(5) {
                0 => self.written.to_lowercase(),
                1 => self.written.replace(['-', '/', ' '], ""),
                2 => self.written.replace(['-', '/'], " "),
                3 => self.written.replace(['-', '/', ' '], "").to_lowercase(),
                _ => self.written.replace('-', "/").replace(' ', "."),
            },
            Style::NoPrefix => self
                .written
                .strip_prefix(self.prefix)
                .unwrap_or(&self.written)
                .trim_matches(['-', ' '])
                .into(),
            Style::NoYear => match self.year {
                Some(year) => {
                    let year = year.to_string();
                    self.written
                        .replace(&format!("{year}-"), "")
                        .replace(&format!("/{year}"), "")
                        .replace(&year, "")
                }
                None => self.written.replace("-0", "-"),
            },
            Style::Serial => self.serial.trim_start_matches('0').into(),
            Style::Broken => {
                let at = 2 + random.below(self.written.len() - 3);
                let (a, b) = self.written.split_at(at);
                format!("{a}{}{b}", random.pick(&[" ", "\n", "  "]))
            }
            Style::Ocr => {
                let mut made = self.written.clone();
                if random.permille(700) {
                    made = made.replacen('0', "O", 1 + random.below(2));
                }
                if random.permille(500) || made == self.written {
                    made = made.replacen('1', if random.permille(500) { "l" } else { "I" }, 1);
                }
                made
            }
            Style::WrongDigit => {
                let mut bytes = self.written.clone().into_bytes();
                let places: Vec<usize> = (0..bytes.len()).filter(|n| bytes[*n].is_ascii_digit()).collect();
                let late = &places[places.len().saturating_sub(4)..];
                let at = if self.written.starts_with("FV") { places[0] } else { *random.pick(late) };
                bytes[at] = b'0' + (bytes[at] - b'0' + random.range(1, 10) as u8) % 10;
                String::from_utf8(bytes).expect("ASCII")
            }
            Style::Transposed => {
                let mut bytes = self.written.clone().into_bytes();
                let swaps: Vec<usize> = (0..bytes.len() - 1)
                    .filter(|n| {
                        bytes[*n].is_ascii_digit()
                            && bytes[n + 1].is_ascii_digit()
                            && bytes[*n] != bytes[n + 1]
                    })
                    .collect();
                match swaps.last() {
                    Some(at) => bytes.swap(*at, at + 1),
                    None => return self.spelt(Style::WrongDigit, random),
                }
                String::from_utf8(bytes).expect("ASCII")
            }
            _ => self.written.clone(),
        }
    }

    /// The creditor reference (ISO 11649: check digits by ISO 7064 MOD 97-10).
    pub fn reference(&self) -> String {
        let plain: String = self.written.chars().filter(char::is_ascii_alphanumeric).collect();
        let rest = format!("{plain}RF00").chars().fold(0u64, |rest, c| {
            let value = u64::from(c.to_digit(36).expect("letters and digits"));
            (if value < 10 { rest * 10 + value } else { rest * 100 + value }) % 97
        });
        format!("RF{:02}{plain}", 98 - rest)
    }
}

const BEFORE: [[&str; 6]; 4] = [
    ["Rechnung ", "Rg.Nr. ", "RNr ", "", "Zahlung Rechnung ", "Re.-Nr.: "],
    ["Faktura ", "Zapłata za fakturę ", "FV ", "", "faktura nr ", "Płatność "],
    ["Factuur ", "factuurnr. ", "", "Betaling factuur ", "fact ", "Uw factuur "],
    ["Invoice ", "Inv ", "", "Payment of invoice ", "inv no. ", "Your invoice "],
];

const MANY: [[&str; 3]; 4] = [
    ["Rechnungen ", "Rg. ", "RE-Nrn. "],
    ["Faktury ", "faktury nr ", "FV: "],
    ["Facturen ", "facturen nrs ", ""],
    ["Invoices ", "Inv. ", ""],
];

const THANKS: [[&str; 5]; 4] = [
    ["Danke", "Rechnung", "Zahlung", "Vielen Dank und Gruss", "gemaess Vereinbarung"],
    ["Zapłata", "przelew", "za usługi", "Dziękujemy", "faktura"],
    ["Betaling", "bedankt", "factuur", "zoals afgesproken", "overboeking"],
    ["Thank you", "payment", "invoice", "as agreed", "services"],
];

const OPEN: [[&str; 3]; 4] = [
    ["Offene Posten", "Sammelzahlung", "div. Rechnungen"],
    ["Zaległe faktury", "płatność zbiorcza", "rozliczenie salda"],
    ["Openstaande posten", "verzamelbetaling", "div. facturen"],
    ["Open items", "payment on account statement", "various invoices"],
];

const PARTIAL: [[&str; 2]; 4] = [
    ["Teilzahlung ", "Anzahlung "],
    ["część ", "rata "],
    ["deelbetaling ", "termijn "],
    ["part payment ", "on account "],
];

/// What stands beside the number: a customer's number, a date, the amount.
fn decorated(text: String, tongue: Tongue, customer: &str, cents: i64, random: &mut Random) -> String {
    let t = tongue as usize;
    match random.below(12) {
        0 => format!("{text} {} {customer}", ["Kd.Nr.", "nr klienta", "klantnr", "cust. no."][t]),
        1 => format!("{} {customer} {text}", ["Kunde", "klient", "klant", "customer"][t]),
        2 => format!(
            "{text} {} {:02}.{:02}.2026",
            ["vom", "z dnia", "van", "dated"][t],
            random.range(1, 29),
            random.range(1, 13)
        ),
        3 => format!("{text} {},{:02} EUR", cents / 100, cents % 100),
        4 => format!("{text}, {}", random.pick(&THANKS[t])),
        _ => text,
    }
}

/// The text of a payment of one invoice.
pub fn single(
    number: &Number,
    style: Style,
    old: Option<&Number>,
    part: bool,
    payer: (Tongue, &str, i64),
    random: &mut Random,
) -> String {
    let (tongue, customer, cents) = payer;
    let t = tongue as usize;
    let text = match style {
        Style::Nothing | Style::EndToEnd | Style::Reference => {
            return if random.permille(300) { String::new() } else { random.pick(&THANKS[t]).to_string() };
        }
        Style::Customer => {
            return format!("{} {customer}", ["Kd.Nr.", "nr klienta", "klantnr", "cust. no."][t]);
        }
        Style::OldText => format!("{}{}", BEFORE[t][0], old.unwrap_or(number).written),
        Style::Stuck => format!("{}{}", BEFORE[t][0].trim(), number.spelt(Style::Exact, random)),
        style => {
            let before = if part { random.pick(&PARTIAL[t]) } else { random.pick(&BEFORE[t]) };
            format!("{before}{}", number.spelt(style, random))
        }
    };
    decorated(text, tongue, customer, cents, random)
}

/// How a payment for several invoices tells which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    All,
    /// From one to another: they follow each other.
    Range,
    /// The first few; the bank's field was full.
    Some,
    None,
}

/// The text of a payment of several invoices.
pub fn several(numbers: &[&Number], listing: Listing, tongue: Tongue, random: &mut Random) -> String {
    let t = tongue as usize;
    let many = *random.pick(&MANY[t]);
    let joint = *random.pick(&[", ", " ", "; ", " + ", ","]);
    let list = |style: Style, of: &[&Number], random: &mut Random| {
        of.iter().map(|n| n.spelt(style, random)).collect::<Vec<_>>().join(joint)
    };
    match listing {
        Listing::None => random.pick(&OPEN[t]).to_string(),
        Listing::Range => {
            let (first, last) = (numbers[0], numbers[numbers.len() - 1]);
            match random.below(3) {
                0 => format!("{many}{} - {}", first.written, last.written),
                1 => format!("{many}{} {} {}", first.written, ["bis", "do", "t/m", "to"][t], last.serial),
                _ => format!(
                    "{many}{}-{}",
                    first.serial.trim_start_matches('0'),
                    last.serial.trim_start_matches('0')
                ),
            }
        }
        Listing::Some => format!(
            "{many}{} {}",
            list(Style::Exact, &numbers[..numbers.len() / 2 + 1], random),
            ["u.a.", "i inne", "e.a.", "etc"][t]
        ),
        Listing::All => {
            let style = [Style::Exact, Style::Loose, Style::Serial, Style::NoYear, Style::NoPrefix]
                [random.weighted(&[50, 20, 15, 8, 7])];
            format!("{many}{}", list(style, numbers, random))
        }
    }
}

/// A name as banks pass it on: cut off, in capitals, without its accents.
pub fn by_the_bank(name: &str, random: &mut Random) -> String {
    let mut made: String = match random.below(4) {
        0 => name.into(),
        1 => name.to_uppercase(),
        2 => name
            .chars()
            .flat_map(|c| match c {
                'ä' => vec!['a', 'e'],
                'ö' => vec!['o', 'e'],
                'ü' => vec!['u', 'e'],
                'ß' => vec!['s', 's'],
                'Ä' => vec!['A', 'e'],
                c => vec![plain(c)],
            })
            .collect(),
        _ => name.chars().map(plain).collect::<String>().to_uppercase(),
    };
    if random.permille(250) {
        made = made.chars().take(27).collect::<String>().trim().to_string();
    }
    made
}

fn plain(c: char) -> char {
    match c {
        'ä' | 'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'Ł' => 'L',
        'ń' => 'n',
        'ö' | 'ó' => 'o',
        'ś' => 's',
        'ß' => 's',
        'ü' => 'u',
        'ź' | 'ż' => 'z',
        'Ż' => 'Z',
        'Ä' => 'A',
        c => c,
    }
}
