//! Letters on paper: what stands on them is read back from the PDF with dunmail's own reader.

use std::sync::LazyLock;

use dunmail::documents::page_texts;
use dunmail::dunning::*;
use dunmail::letters::*;
use jiff::civil::date;
use proptest::prelude::*;

use super::cases;

static LETTERS: LazyLock<Letters> = LazyLock::new(|| Letters::parse(&[]).unwrap());

/// What differs between letters here.
struct Case<'a> {
    language: Language,
    country: &'a str,
    law: &'a str,
    level: Level,
    several: bool,
    name: &'a str,
    postal: &'a [String],
    management: Option<&'a str>,
    told: Option<Telling>,
    claimed: bool,
}

impl Case<'_> {
    fn new(language: Language, country: &'static str) -> Self {
        Case {
            language,
            country,
            law: country,
            level: Level::FormalDemand,
            several: false,
            name: "Kunde & Söhne AG",
            postal: &[],
            management: None,
            told: None,
            claimed: false,
        }
    }

    fn post(&self) -> Post {
        self.post_by(&LETTERS).unwrap()
    }

    fn post_by(&self, letters: &Letters) -> Result<Post, LetterError> {
        let creditor = Creditor {
            postal: vec!["Musterstraße 1".into(), "10115 Berlin".into()],
            imprint: Some("Sitz Berlin, HRB 1234\nGeschäftsführerin Erika Muster".into()),
            country: self.country.into(),
            qr: true,
            ..cases::creditor(self.language)
        };
        let mut account = cases::account(self.language);
        account.name = Some(self.name.into());
        account.invoices[0].done = Some(Level::FinalNotice);
        account.invoices[0].done_on = Some(date(2026, 3, 4));
        let usual = ["Große Straße 7".to_string(), "20095 Hamburg".to_string()];
        let mut notice = cases::notice(self.level, self.several);
        if self.claimed {
            notice.claims = cases::claims(true);
        }
        notice.prescribed = self.told.map(|telling| Box::new(cases::prescribed(telling, &notice)));
        letters.toned(Tone::formal(self.country)).post(&PostView {
            notice: NoticeView {
                key: "preview",
                next: Some(Level::Handover),
                enclosures: &[Enclosure::Mail { bytes: b"Subject: RE\n\nOur invoice.\n" }],
                ..cases::view(&creditor, &account, &notice, &cases::noon(date(2026, 3, 13)))
            },
            postal: if self.postal.is_empty() { &usual } else { self.postal },
            management: self.management,
            law: Some(self.law),
        })
    }
}

/// The text of a PDF without white space: where lines break is the typesetter's.
fn text(bytes: &[u8]) -> String {
    bare(&words(bytes))
}

fn words(bytes: &[u8]) -> String {
    let paper = page_texts(bytes).unwrap();
    paper.pages.iter().flat_map(|page| &page.words).map(|word| word.text.as_str()).collect()
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn says(bytes: &[u8], wanted: &[&str]) {
    let text = text(bytes);
    for wanted in wanted {
        assert!(text.contains(&bare(wanted)), "{wanted:?} is not in {text}");
    }
}

#[test]
fn every_language_and_text_has_number_amount_deadline_and_address() {
    for (language, country, amount, deadline) in [
        (Language::De, "DE", "1.414,60 EUR", "23.03.2026"),
        (Language::Pl, "PL", "1 414,60 EUR", "23.03.2026"),
        (Language::Nl, "NL", "€ 1.414,60", "23 maart 2026"),
        (Language::En, "GB", "EUR 1,414.60", "23 March 2026"),
    ] {
        for level in [Level::FirstNotice, Level::FinalNotice, Level::FormalDemand] {
            for management in [None, Some(""), Some("Dr. Anna Beispiel")] {
                let case = Case { level, management, ..Case::new(language, country) };
                let post = case.post();
                says(
                    &post.bytes,
                    &[
                        "RE-2026-0041",
                        amount,
                        deadline,
                        "Kunde & Söhne AG",
                        "Große Straße 7",
                        "20095 Hamburg",
                    ],
                );
                says(&post.bytes, &["Musterstraße 1", "DE79 0000 0000 1234 5678 90", "HRB 1234"]);
                says(&post.bytes, management.as_slice());
                assert!(post.addressed && post.name.ends_with(".pdf"), "{}", post.name);
                assert_eq!(post, case.post(), "the same letter, other bytes");
            }
        }
    }
}

#[test]
fn what_is_claimed_beside_the_principal_is_in_the_sum_that_is_asked_for() {
    let post = Case { several: true, claimed: true, ..Case::new(Language::De, "DE") }.post();
    // From the table to the sum that is asked for, which is one.
    says(&post.bytes, &["Davon in diesem Schreiben: 13.414,60 EUR", "1.414,60 EUR", "12.000,00 EUR"]);
    says(
        &post.bytes,
        &["Zusammen mit der Hauptforderung von 13.414,60 EUR sind damit 13.481,81 EUR zu zahlen"],
    );
    says(&post.bytes, &["den Betrag von 13.481,81 EUR bis zum 23.03.2026"]);
    assert!(!text(&post.bytes).contains("denBetragvon13.414,60"), "two sums are asked for");
}

#[test]
fn a_letter_is_pdf_a_and_brings_its_fonts() {
    for several in [false, true] {
        let post = Case { several, ..Case::new(Language::De, "DE") }.post();
        assert!(post.bytes.starts_with(b"%PDF-1.7"));
        let metadata = String::from_utf8_lossy(&post.bytes);
        // ISO 19005-2 section 6.6.4.
        assert!(metadata.contains("<pdfaid:part>2</pdfaid:part>"));
        assert!(metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
        let pdf = lopdf::Document::load_mem(&post.bytes).unwrap();
        let mut fonts = 0;
        for object in pdf.objects.values() {
            let Ok(dictionary) = object.as_dict() else { continue };
            if dictionary.get(b"Type").and_then(|t| t.as_name()).ok() != Some(b"FontDescriptor") {
                continue;
            }
            assert!([b"FontFile2".as_slice(), b"FontFile3"].iter().any(|key| dictionary.has(key)));
            fonts += 1;
        }
        assert!(fonts >= 2, "{fonts} fonts");
    }
}

#[test]
fn austria_and_switzerland_have_their_own_words() {
    let german = Case::new(Language::De, "DE").post();
    says(&german.bytes, &["gerichtliche Mahnverfahren", "Mit freundlichen Grüßen", "13. März 2026"]);
    let austrian = Case::new(Language::De, "AT").post();
    says(&austrian.bytes, &["Mahnklage", "Mit freundlichen Grüßen"]);
    let swiss = Case::new(Language::De, "CH").post();
    // What others are called is theirs; what we write has no ß.
    says(&swiss.bytes, &["die Betreibung einleiten", "Freundliche Grüsse", "Große Straße 7"]);
    let own = text(&swiss.bytes).replace("GroßeStraße", "").replace("Musterstraße", "");
    assert!(!own.contains('ß'), "{own}");
    says(&swiss.bytes, &["EUR 1’414.60", "Sehr geehrte Damen und Herren Trotz"]);
}

/// Article 6:96 (6) BW: fourteen days from the day after the letter came, and what it will cost.
#[test]
fn a_dutch_consumer_has_fourteen_days_from_the_day_after() {
    let told = Some(Telling::FourteenDays);
    let post = Case { told, ..Case::new(Language::Nl, "NL") }.post();
    says(
        &post.bytes,
        &["binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd", "€ 48,40", "6:96 lid 6 BW"],
    );
    assert!(!text(&post.bytes).contains("23maart2026"), "a day that comes too early");
    // Another text says it in the words of the mails, once.
    for (language, level, costs) in
        [(Language::Nl, Level::FirstNotice, "48,40"), (Language::En, Level::FormalDemand, "48.40")]
    {
        let post = Case { told, level, ..Case::new(language, "NL") }.post();
        assert_eq!(text(&post.bytes).matches(costs).count(), 1, "{language} {level}");
    }
    let business = Case::new(Language::Nl, "NL").post();
    says(&business.bytes, &["Hierbij stellen wij u in gebreke", "uiterlijk op 23 maart 2026"]);
}

#[test]
fn what_looks_like_markup_is_shown_as_it_is_written() {
    for name in [
        "#panic(\"x\") *fett* _kursiv_ `roh`",
        "$x^2$ @verweis <marke> // /* */ \\u{41}",
        "]]}})) #import \"/etc/passwd\": *",
        "= Titel - Liste + Nummer / Begriff: x",
        "{{ creditor }} {% if x %} {n} {of}",
    ] {
        let postal = [format!("Straße {name}"), name.to_string()];
        let post = Case { name, postal: &postal, ..Case::new(Language::De, "DE") }.post();
        says(&post.bytes, &[name]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever a name holds (letters without a glyph, marks that steer the eye, line ends), there is a letter.
    #[test]
    fn any_name_makes_a_letter(name in any::<String>(), street in "\\PC{0,200}") {
        let postal = [street, name.clone()];
        let post = Case { name: &name, postal: &postal, ..Case::new(Language::De, "DE") }.post_by(&LETTERS).unwrap();
        prop_assert!(post.bytes.starts_with(b"%PDF"));
    }
}

#[test]
fn a_sheet_of_ones_own_is_checked_at_the_start() {
    let source = include_str!("../../templates/letter.typ");
    let own = |text: String| Letters::parse(&[("letter.typ".to_string(), text)]);
    let letters = own(source.replace("size: 13pt", "size: 15pt")).unwrap();
    assert_ne!(
        Case::new(Language::En, "IE").post_by(&letters).unwrap(),
        Case::new(Language::En, "IE").post()
    );
    let line = source.lines().position(|line| line.contains("d.closing")).unwrap() + 1;
    let problems = own(source.replace("d.closing", "d.nothing")).unwrap_err();
    assert_eq!((problems[0].file.as_str(), problems[0].line), ("letter.typ", line), "{problems:?}");
    let reads = own(format!("{source}\n#read(\"/etc/passwd\")\n")).unwrap_err();
    assert!(reads[0].message.contains("not found"), "{reads:?}");
    let text = "Subject: x\n\n{{ deadlin }}\n\nx\n".to_string();
    assert!(Letters::parse(&[("nl/post_management.txt".to_string(), text)]).is_err());
}
