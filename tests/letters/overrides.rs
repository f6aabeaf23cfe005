//! A user's own templates: laid over the embedded ones, and refused with every mistake at once.

use dunmail::letters::{Letters, Problem};

fn parse(files: &[(&str, &str)]) -> Result<Letters, Vec<Problem>> {
    let files: Vec<_> = files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
    Letters::parse(&files)
}

/// The problems as lines, in their order.
fn complaints(files: &[(&str, &str)]) -> Vec<String> {
    parse(files).err().unwrap_or_default().iter().map(Problem::to_string).collect()
}

const GOOD: &str = "Subject: {{ invoices }}\n\nHello {{ creditor }}\n\n{{ table }}\n";

#[test]
fn own_files_are_laid_over() {
    assert_eq!(complaints(&[]), Vec::<String>::new());
    assert_eq!(
        complaints(&[("de/reminder.txt", GOOD), ("de/words.toml", "[notice]\niban = \"Konto\"")]),
        [""; 0]
    );
}

/// Beside a user's own text the other embedded wordings would be a stranger's voice.
#[test]
fn an_own_text_stands_for_all_wordings_that_are_not_replaced_as_well() {
    use super::cases;
    use dunmail::dunning::{Language, Level};
    let own = |name: &str, subject: &str| {
        (
            format!("de/{name}.txt"),
            format!("Subject: {subject}\n\nHello {{{{ creditor }}}}\n\n{{{{ table }}}}\n"),
        )
    };
    let subjects = |files: Vec<(String, String)>| {
        let letters = Letters::parse(&files).unwrap();
        (0..4)
            .map(|had| {
                let account = cases::account_after(Language::De, Level::Reminder, had);
                super::variety::write(&letters, &cases::creditor(Language::De), &account, Level::Reminder)
                    .subject
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(subjects(vec![own("reminder", "A")]), ["A", "A", "A", "A"]);
    assert_eq!(subjects(vec![own("reminder", "A"), own("reminder.3", "C")]), ["A", "C", "A", "C"]);
    let second = subjects(vec![own("reminder.2", "B")]);
    assert_eq!((second[0] == "B", second[1] == "B", second[2] == "B"), (false, true, false));
}

#[test]
fn files_may_come_from_any_editor() {
    let marked = format!("\u{FEFF}{}", GOOD.replace('\n', "\r\n"));
    assert_eq!(complaints(&[("de/reminder.txt", &marked)]), [""; 0]);
}

#[test]
fn every_mistake_comes_back_with_its_file_and_line() {
    let found = complaints(&[
        ("de/reminder.txt", "Subject: x\n\n{% if deadline %}open"),
        ("de/remainder.txt", GOOD),
        ("pl/words.toml", "[notice]\niban = \"{ibann}\"\nibna = \"x\"\ndays.other = \"{n} dni\""),
        ("nl/words.toml", "[notice]\niban = 7"),
        ("en/words.toml", "[notice\niban = \"x\""),
    ]);
    let has = |start: &str| assert!(found.iter().any(|f| f.starts_with(start)), "{start}: {found:#?}");
    has("templates/de/remainder.txt: dunmail uses no such file");
    has("templates/de/reminder.txt:3: ");
    has("templates/pl/words.toml:2: notice.iban: {ibann} has no value here");
    has("templates/pl/words.toml:3: notice.ibna is no word");
    has("templates/pl/words.toml:4: notice.days.other: the language has no such plural form");
    has("templates/nl/words.toml: notice.iban: a word must be a string");
    has("templates/en/words.toml:1: ");
}

#[test]
fn templates_are_proven_before_anything_is_sent() {
    let found = complaints(&[
        ("de/reminder.txt", "Subject: x\n\nBis {{ deadline }}, bitte.\n"),
        ("de/first_notice.txt", "Subject: x\n\n\n{% if dedline %}by then{% endif %} {{ table }}\n"),
        ("pl/reminder.txt", "Temat: x\n\ntekst\n"),
        ("pl/first_notice.txt", "Subject: x\nTitle: y\n"),
        ("nl/answer_plan.txt", "Subject: x\n\n{{ instalmnts }}\n"),
        ("frame.html", "{% for block in blocks %}{{ block.txt }}{% endfor %}"),
    ]);
    let has = |start: &str| assert!(found.iter().any(|f| f.starts_with(start)), "{start}: {found:#?}");
    // Without a deadline the sentence would have no end: it must be asked for.
    has("templates/de/reminder.txt:3: Variable `deadline`");
    has("templates/de/first_notice.txt:4: dedline has no value here");
    has("templates/pl/reminder.txt:1: the first line must be `Subject: …`");
    has("templates/pl/first_notice.txt:1: there is no text");
    has("templates/nl/answer_plan.txt:3: ");
    has("templates/frame.html:1: ");
}

/// A level of a user's own has a template and a name of its own where there are any, else those that it is like.
#[test]
fn levels_of_a_users_own_may_have_words_of_their_own() {
    use super::cases;
    use dunmail::dunning::{Language, Level};
    let level = Level::own("zweite_bitte", Level::FirstNotice).unwrap();
    let files = [
        ("de/zweite_bitte.txt", GOOD),
        (
            "de/words.toml",
            "[level]\nzweite_bitte = \"Zweite Bitte\"\n[step]\nzweite_bitte = \"eine zweite Bitte\"",
        ),
    ]
    .map(|(path, text)| (path.to_string(), text.to_string()));
    let letters = Letters::parse_for(&files, &[level]).unwrap();
    let subject = |language: Language| {
        let account = cases::account(language);
        super::variety::write(&letters, &cases::creditor(language), &account, level).subject
    };
    assert!(subject(Language::De).starts_with("Rechnung RE-"), "{}", subject(Language::De));
    assert_ne!(subject(Language::En), subject(Language::De));
    assert!(parse(&[("de/zweite_bitte.txt", GOOD)]).is_err(), "a level that the ladder does not have");

    let bad = [("de/zweite_bitte.txt".to_string(), "Subject: x\n\n{{ dedline }}\n".to_string())];
    let found = Letters::parse_for(&bad, &[level]).unwrap_err();
    assert!(
        found.iter().any(|p| p.to_string().starts_with("templates/de/zweite_bitte.txt:3: ")),
        "{found:#?}"
    );
    let typo = [("de/words.toml".to_string(), "[level]\nzweite_bite = \"x\"".to_string())];
    assert!(Letters::parse_for(&typo, &[level]).is_err());
}
