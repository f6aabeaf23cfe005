//! The customers of the invented creditor: in four countries, with banks, parents, namesakes.

use super::random::Random;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    De,
    Pl,
    Nl,
    En,
}

/// A customer.
#[derive(Debug, Clone)]
pub struct Firm {
    pub name: String,
    pub tongue: Tongue,
    /// The account that it pays from, and sometimes a second one.
    pub ibans: Vec<String>,
    pub customer_number: String,
    /// It pays from abroad: banks take their part on the way.
    pub abroad: bool,
    /// Who pays now and then in its place: a name and an account.
    pub others: Vec<(String, String)>,
    /// What it is invoiced again and again (cents).
    pub subscription: Option<i64>,
    /// Its discount in hundredths of a percent, and the days within which it may be taken.
    pub skonto: Option<(i64, i64)>,
    pub direct_debit: bool,
    /// How it writes what a payment is for, mostly.
    pub habit: usize,
}

const FIRST: [&str; 24] = [
    "Anna",
    "Jan",
    "Piotr",
    "Katarzyna",
    "Hans",
    "Sabine",
    "Pieter",
    "Sanne",
    "Emma",
    "Oliver",
    "Uwe",
    "Małgorzata",
    "Łukasz",
    "Jörg",
    "Änne",
    "Willem",
    "Femke",
    "George",
    "Charlotte",
    "Grażyna",
    "Bartosz",
    "Heike",
    "Joost",
    "Harry",
];

const FAMILY: [[&str; 14]; 4] = [
    [
        "Müller",
        "Schäfer",
        "Köhler",
        "Weiß",
        "Brandt",
        "Lindner",
        "Voß",
        "Krüger",
        "Bäcker",
        "Jäger",
        "Hahn",
        "Seidel",
        "Ahorn",
        "Größler",
    ],
    [
        "Kowalski",
        "Nowak",
        "Wiśniewski",
        "Wójcik",
        "Zieliński",
        "Szymański",
        "Woźniak",
        "Dąbrowski",
        "Kozłowski",
        "Jankowski",
        "Mazur",
        "Krawczyk",
        "Piątek",
        "Żak",
    ],
    [
        "de Vries",
        "van Dijk",
        "Bakker",
        "Visser",
        "Smit",
        "Meijer",
        "de Boer",
        "Mulder",
        "van den Berg",
        "Dekker",
        "Brouwer",
        "Hoekstra",
        "Peeters",
        "Koster",
    ],
    [
        "Smith",
        "Taylor",
        "Walker",
        "Harris",
        "Clarke",
        "Turner",
        "Cooper",
        "Ward",
        "Bennett",
        "Marsh",
        "O'Neill",
        "Fletcher",
        "Whitfield",
        "Gray",
    ],
];

const TRADE: [[&str; 12]; 4] = [
    [
        "Tischlerei",
        "Elektro",
        "Autohaus",
        "Metallbau",
        "Druckerei",
        "Bäckerei",
        "Gartenbau",
        "Spedition",
        "Dachtechnik",
        "Praxis Dr.",
        "Kanzlei",
        "Apotheke",
    ],
    [
        "Zakład",
        "Hurtownia",
        "Drukarnia",
        "Piekarnia",
        "Budowa",
        "Transport",
        "Auto-Serwis",
        "Kancelaria",
        "Biuro",
        "Meble",
        "Stolarnia",
        "Instalacje",
    ],
    [
        "Bouwbedrijf",
        "Drukkerij",
        "Installatie",
        "Bakkerij",
        "Transport",
        "Garage",
        "Schilders",
        "Makelaardij",
        "Praktijk",
        "Advies",
        "Hoveniers",
        "Metaal",
    ],
    [
        "Joinery",
        "Printing",
        "Logistics",
        "Bakery",
        "Garden Design",
        "Motors",
        "Consulting",
        "Roofing",
        "Dental",
        "Legal",
        "Foods",
        "Interiors",
    ],
];

const FORM: [[&str; 5]; 4] = [
    ["GmbH", "GmbH & Co. KG", "e.K.", "AG", "OHG"],
    ["Sp. z o.o.", "S.A.", "sp.j.", "Sp. z o.o. Sp.k.", ""],
    ["B.V.", "V.O.F.", "N.V.", "", "B.V."],
    ["Ltd", "Limited", "LLP", "PLC", ""],
];

const PLACES: [[&str; 6]; 4] = [
    ["Nord", "Berlin", "Süd", "Rheinland", "Hamburg", "am Markt"],
    ["Północ", "Kraków", "Wrocław", "Centrum", "Łódź", "Plus"],
    ["Noord", "Utrecht", "Zuid", "Amsterdam", "Zwolle", "Groep"],
    ["North", "London", "Bristol", "& Sons", "UK", "Group"],
];

/// An account number with the length and the country of that place; its check digits are not looked at.
pub fn iban(random: &mut Random, tongue: Tongue) -> String {
    let check = random.range(10, 98);
    match tongue {
        Tongue::De => format!("DE{check}{}", random.digits(18)),
        Tongue::Pl => format!("PL{check}{}", random.digits(24)),
        Tongue::Nl => {
            format!("NL{check}{}{}", random.pick(&["INGB", "RABO", "ABNA", "BUNQ"]), random.digits(10))
        }
        Tongue::En => format!("GB{check}{}{}", random.pick(&["BARC", "LOYD", "HBUK"]), random.digits(14)),
    }
}

fn person(random: &mut Random, tongue: Tongue) -> String {
    format!("{} {}", random.pick(&FIRST), random.pick(&FAMILY[tongue as usize]))
}

fn company(random: &mut Random, tongue: Tongue) -> String {
    let t = tongue as usize;
    let mut name = format!("{} {}", random.pick(&TRADE[t]), random.pick(&FAMILY[t]));
    if random.permille(450) {
        name = format!("{name} {}", random.pick(&PLACES[t]));
    }
    format!("{name} {}", random.pick(&FORM[t])).trim().to_string()
}

/// So many customers, the greatest first. Some are of one name; some have a parent firm that pays for several.
pub fn customers(random: &mut Random, count: usize) -> Vec<Firm> {
    let services = [
        ("PayPal Europe S.a.r.l. et Cie S.C.A", Tongue::De),
        ("Klarna Bank AB", Tongue::De),
        ("Treuhand Inkasso eG", Tongue::De),
    ]
    .map(|(name, tongue)| (name.to_string(), iban(random, tongue)));
    let parents: Vec<(String, String)> = (0..count / 40 + 1)
        .map(|n| {
            let tongue = [Tongue::De, Tongue::Pl, Tongue::Nl, Tongue::En][n % 4];
            let word =
                ["Holding", "Beteiligungs GmbH", "Grupa S.A.", "Groep Beheer B.V.", "Group Services Ltd"]
                    [n % 5];
            (format!("{} {word}", FAMILY[tongue as usize][random.below(14)]), iban(random, tongue))
        })
        .collect();
    let mut firms: Vec<Firm> = Vec::new();
    for n in 0..count {
        let tongue = [Tongue::De, Tongue::Pl, Tongue::Nl, Tongue::En][random.weighted(&[45, 20, 20, 15])];
        let mut name = if random.permille(180) { person(random, tongue) } else { company(random, tongue) };
        if n > 10 && random.permille(15) {
            name = firms[random.below(firms.len())].name.clone(); // a namesake elsewhere
        }
        let mut others = Vec::new();
        if random.permille(60) {
            others.push(random.pick(&parents).clone());
        }
        if random.permille(150) {
            others.push((person(random, tongue), iban(random, tongue)));
        }
        if random.permille(50) {
            others.push(random.pick(&services).clone());
        }
        let second = random.permille(120);
        let abroad = random.permille(45);
        firms.push(Firm {
            name,
            tongue,
            ibans: (0..1 + usize::from(second))
                .map(|_| if abroad { format!("CH{}", random.digits(19)) } else { iban(random, tongue) })
                .collect(),
            customer_number: format!("{}", 10_000 + n),
            abroad,
            others,
            subscription: random
                .permille(120)
                .then(|| *random.pick(&[11_900, 5_950, 23_800, 4_999, 12_300, 36_900])),
            skonto: random
                .permille(220)
                .then(|| *random.pick(&[(200, 10), (300, 14), (200, 14), (300, 8), (250, 10)])),
            direct_debit: random.permille(40),
            habit: random.below(100),
        });
    }
    firms
}
