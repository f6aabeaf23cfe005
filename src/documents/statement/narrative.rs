//! Field 86 of MT940: free by SWIFT's rules, and so each country's banks have their own.
//!
//! - **Coded** (Germany, Austria, Poland): perhaps three digits of a booking key, then `?20…?29`, `?60…?63` text,
//!   `?31`, `?38` account, `?32`, `?33` name (DFÜ agreement, annex 3, chapter 8.2.1). Polish banks write `~`, `<`, `^`
//!   for `?`. The text of SEPA payments is tagged: `EREF+…SVWZ+…`.
//! - **Slashed** (Netherlands): `/TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/…`; ING: `/CNTP/iban/bic/name///REMI/USTD//…/`.
//! - **Labelled** (Netherlands): `IBAN: … NAAM: … OMSCHRIJVING: …`.
//! - **Plain** text.

use super::swift::is_iban;
use super::transaction::said;

/// How long the lines of a field are.
const WIDTH: usize = 65;
/// How long a text subfield of a coded narrative is.
const CHUNK: usize = 27;

/// What a narrative says of the other side.
#[derive(Debug, Default, PartialEq, Eq)]
pub(in crate::documents) struct Narrative {
    pub name: Option<String>,
    pub iban: Option<String>,
    pub reference: Option<String>,
    pub end_to_end: Option<String>,
    pub creditor_reference: Option<String>,
}

impl Narrative {
    pub fn read(lines: &[&str]) -> Narrative {
        // Some Polish banks write the booking key once more, in a field of its own before.
        let lines = match lines {
            [key, rest @ ..] if is_key(key) && rest.first().is_some_and(|l| code_mark(l).is_some()) => rest,
            lines => lines,
        };
        let first = lines.first().copied().unwrap_or_default().trim_start();
        if let Some(mark) = code_mark(first) {
            return coded(&glued(lines, ""), mark);
        }
        let text = glued(lines, " ");
        let slashed_code = first.strip_prefix('/').and_then(|rest| rest.split('/').next());
        if slashed_code.is_some_and(|code| CODES.contains(&code)) {
            return slashed(&text);
        }
        labelled(&text).unwrap_or_else(|| Narrative { reference: said(&text), ..Narrative::default() })
    }
}

/// The lines as one. A full line is broken anywhere, also within a word; a shorter one ends where `between` belongs.
fn glued(lines: &[&str], between: &str) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        let full = line.chars().count() >= WIDTH;
        text.push_str(if full { line } else { line.trim_end() });
        if !full && at + 1 < lines.len() {
            text.push_str(between);
        }
    }
    text
}

/// Three digits alone.
fn is_key(line: &str) -> bool {
    let key = line.trim();
    key.len() == 3 && key.bytes().all(|b| b.is_ascii_digit())
}

/// The character that begins each subfield, if the narrative begins as coded ones do.
fn code_mark(text: &str) -> Option<char> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let key = text.len() - rest.len();
    let mut next = rest.trim_start().chars();
    let mark = next.next().filter(|c| !c.is_alphanumeric() && !" /.,:;-+()'\"".contains(*c))?;
    let digits = next.take_while(char::is_ascii_digit).take(2).count();
    ((key == 0 || key == 3) && digits == 2).then_some(mark)
}

fn coded(text: &str, mark: char) -> Narrative {
    let mut chunks: Vec<&str> = Vec::new();
    let (mut number, mut iban, mut names) = (None, None, Vec::new());
    for (code, value) in subfields(text, mark) {
        match code {
            // Some Polish banks put the other side's account there.
            29 if is_account(value) => iban = Some(value),
            20..=29 | 60..=63 => chunks.push(value),
            31 => number = Some(value),
            32 | 33 => names.push(value),
            38 => iban = Some(value),
            _ => {}
        }
    }
    let name = said(&glued_chunks(&names, false));
    let iban = iban.or(number).and_then(account);
    let whole = glued_chunks(&chunks, TAGS.iter().any(|tag| chunks.iter().any(|c| is_tagged(c, tag))));
    let tags = tagged(&whole);
    let value = |wanted: &str| tags.iter().find(|(tag, _)| *tag == wanted).and_then(|(_, value)| said(value));
    Narrative {
        name: name.or_else(|| value("ABWA")),
        iban: iban.or_else(|| value("IBAN").as_deref().and_then(account)),
        reference: value("SVWZ").or_else(|| value("")),
        end_to_end: value("EREF"),
        creditor_reference: None,
    }
}

/// The subfields of a coded narrative: number and text. The mark alone is a character like others.
fn subfields(text: &str, mark: char) -> Vec<(u8, &str)> {
    let begins = |at: &usize| {
        let code = text.get(at + mark.len_utf8()..at + mark.len_utf8() + 2);
        code.is_some_and(|code| code.bytes().all(|b| b.is_ascii_digit()))
    };
    let starts: Vec<usize> = text.match_indices(mark).map(|(at, _)| at).filter(begins).collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let fields = starts.iter().zip(ends).filter_map(|(start, end)| {
        let field = text.get(start + mark.len_utf8()..end)?;
        Some((field.get(..2)?.parse().ok()?, field.get(2..)?))
    });
    fields.collect()
}

/// The chunks of a text as one. A full chunk is broken anywhere. A shorter one is a line of its own in the old
/// narratives; in SEPA's (`sepa`) only a blank at its end can be missing.
fn glued_chunks(chunks: &[&str], sepa: bool) -> String {
    let mut text = String::new();
    for (at, chunk) in chunks.iter().enumerate() {
        text.push_str(chunk);
        let length = chunk.chars().count();
        let apart = if sepa { length == CHUNK - 1 } else { length < CHUNK - 1 };
        if apart && at + 1 < chunks.len() {
            text.push(' ');
        }
    }
    text
}

/// The tags of a SEPA payment's text (DFÜ agreement, annex 3, chapter 8.2.1.3).
const TAGS: [&str; 15] = [
    "EREF", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT", "SVWZ", "ABWA", "ABWE", "IBAN", "BIC", "PURP",
    "RREF", "SQTP",
];

fn is_tagged(text: &str, tag: &str) -> bool {
    text.strip_prefix(tag).is_some_and(|rest| rest.starts_with('+'))
}

/// The tags with their texts; what stands before the first has the tag "".
fn tagged(text: &str) -> Vec<(&str, &str)> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    for (at, _) in text.match_indices('+') {
        let tag = TAGS.into_iter().find(|tag| text[..at].ends_with(tag));
        starts.extend(tag.map(|tag| (at - tag.len(), tag)));
    }
    let mut found = vec![("", &text[..starts.first().map_or(text.len(), |(at, _)| *at)])];
    for (n, (at, tag)) in starts.iter().enumerate() {
        let end = starts.get(n + 1).map_or(text.len(), |(next, _)| *next);
        found.push((tag, &text[at + tag.len() + 1..end]));
    }
    found
}

/// The codes of slashed narratives.
const CODES: [&str; 31] = [
    "ACID", "ADDR", "BENM", "BIC", "BUSP", "CNTP", "CREF", "CSID", "EREF", "EXCH", "FX", "IBAN", "ID",
    "INID", "IREF", "ISDT", "MARF", "NAME", "ORDP", "PREF", "PURP", "REMI", "RREF", "RTRN", "SVCL", "SVLV",
    "TRCD", "TRTP", "ULTB", "ULTC", "ULTD",
];

fn slashed(text: &str) -> Narrative {
    // A code counts between two slashes; what stands between two codes belongs to the first, slashes included.
    let mut values: Vec<(&str, String)> = Vec::new();
    for part in text.split('/') {
        match (CODES.contains(&part), values.last_mut()) {
            (true, _) => values.push((part, String::new())),
            (false, Some((_, value))) => {
                value.push_str(part);
                value.push('/');
            }
            (false, None) => {}
        }
    }
    let value = |wanted: &str| {
        let value =
            values.iter().find(|(code, value)| *code == wanted && !value.trim_matches('/').is_empty());
        value.map(|(_, value)| value.trim_end_matches('/'))
    };
    let mut party = value("CNTP").unwrap_or_default().split('/');
    let (iban, _bic, name) = (party.next(), party.next(), party.next());
    let remittance = value("REMI").unwrap_or_default();
    // ING: unstructured `USTD//text`, structured `STRD/issuer/reference`.
    let structured = remittance.strip_prefix("STRD/").and_then(|rest| rest.split_once('/')).map(|(_, r)| r);
    let text = remittance.strip_prefix("USTD//").unwrap_or(structured.unwrap_or(remittance));
    Narrative {
        name: value("NAME").or(name).and_then(said),
        iban: value("IBAN").or(iban).and_then(account),
        reference: said(text),
        end_to_end: value("EREF").and_then(said),
        creditor_reference: structured.and_then(said),
    }
}

/// The labels of labelled narratives. A shorter one must not be the end of a longer one before it.
const LABELS: [&str; 10] = [
    "IBAN:",
    "REK:",
    "BIC:",
    "NAAM:",
    "OMSCHRIJVING:",
    "KENMERK:",
    "MACHTIGING:",
    "INCASSANT:",
    "BETALINGSKENM.:",
    "VOOR:",
];

fn labelled(text: &str) -> Option<Narrative> {
    let mut starts: Vec<(usize, &str)> = Vec::new();
    for label in LABELS {
        let found = text.match_indices(label).map(|(at, _)| at);
        starts.extend(found.filter(|at| !text[..*at].ends_with(char::is_alphanumeric)).map(|at| (at, label)));
    }
    starts.sort_unstable();
    let value = |wanted: &str| {
        let n = starts.iter().position(|(_, label)| *label == wanted)?;
        let end = starts.get(n + 1).map_or(text.len(), |(next, _)| *next);
        Some(text[starts[n].0 + wanted.len()..end].trim().trim_end_matches('/'))
    };
    let iban = value("IBAN:").or(value("REK:"))?;
    let before = &text[..starts.first().map_or(0, |(at, _)| *at)];
    Some(Narrative {
        name: Some(said(value("NAAM:")?)?),
        iban: account(iban.split(' ').next().unwrap_or_default()),
        reference: value("OMSCHRIJVING:").or(Some(before)).and_then(said),
        end_to_end: value("KENMERK:").and_then(said),
        creditor_reference: value("BETALINGSKENM.:").and_then(said),
    })
}

/// An account number without spaces.
fn account(text: &str) -> Option<String> {
    said(&text.chars().filter(|c| !c.is_whitespace()).collect::<String>())
}

/// An IBAN, or the 26 digits of a Polish account.
fn is_account(text: &str) -> bool {
    let digits = || text.chars().filter(|c| !c.is_whitespace()).all(|c| c.is_ascii_digit());
    is_iban(text.trim()) || (text.chars().filter(char::is_ascii_digit).count() == 26 && digits())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> [Option<String>; 5] {
        let lines: Vec<&str> = text.lines().collect();
        let narrative = Narrative::read(&lines);
        [
            narrative.name,
            narrative.iban,
            narrative.reference,
            narrative.end_to_end,
            narrative.creditor_reference,
        ]
    }

    fn said(texts: [&str; 5]) -> [Option<String>; 5] {
        texts.map(|text| Some(text.to_owned()).filter(|t| !t.is_empty()))
    }

    #[test]
    fn german_texts_with_tags() {
        let text = "166?00GUTSCHR. UEBERWEISUNG?10931?20EREF+ZE-2026-0077?21SVWZ+Rechnung RE-2026-01\n\
                    ?224 vom 12.02. Kunde?23 4711?30TESTDEFFXXX?31DE79000000001234567890?32Tischlerei Ahor\n\
                    n und Soehne?33 GmbH";
        let expected = [
            "Tischlerei Ahorn und Soehne GmbH",
            "DE79000000001234567890",
            "Rechnung RE-2026-014 vom 12.02. Kunde 4711",
            "ZE-2026-0077",
            "",
        ];
        assert_eq!(read(text), said(expected));
    }

    #[test]
    fn german_texts_in_lines() {
        assert_eq!(
            read("051?00UEBERWEISUNG?20RNR 77?21KD 12?3012345678?310012345?32MEIER?33 KG"),
            said(["MEIER KG", "0012345", "RNR 77 KD 12", "", ""])
        );
    }

    #[test]
    fn polish_marks() {
        for mark in ['~', '<', '^', '?'] {
            let text =
                "020 ~00PRZELEW~20Zaplata za fakture FV 12/02\n~21/2026~29PL12000000001234567890123456\
                        ~32Stolarnia Klon~33ul. Lesna 4"
                    .replace('~', &mark.to_string());
            let expected = [
                "Stolarnia Klon ul. Lesna 4",
                "PL12000000001234567890123456",
                "Zaplata za fakture FV 12/02/2026",
                "",
                "",
            ];
            assert_eq!(read(&text), said(expected));
        }
    }

    #[test]
    fn dutch_slashes() {
        assert_eq!(
            read(
                "/TRTP/SEPA OVERBOEKING/IBAN/NL12TEST0123456789/BIC/TESTNL2A/NAME/J\nansen/REMI/fact 7/8/EREF/NOTPROVIDED"
            ),
            said(["Jansen", "NL12TEST0123456789", "fact 7/8", "", ""])
        );
        assert_eq!(
            read("/EREF/E-1//CNTP/NL12TEST0123456789/TESTNL2A/Jansen BV///REMI/USTD//factuur 88/"),
            said(["Jansen BV", "NL12TEST0123456789", "factuur 88", "E-1", ""])
        );
        assert_eq!(
            read("/CNTP/NL12TEST0123456789/TESTNL2A/Jansen BV///REMI/STRD/CUR/9000000000000088/"),
            said(["Jansen BV", "NL12TEST0123456789", "9000000000000088", "", "9000000000000088"])
        );
    }

    #[test]
    fn dutch_labels_and_plain_text() {
        assert_eq!(
            read(
                "SEPA OVERBOEKING                 IBAN: NL12TEST0123456789\nBIC: TESTNL2A                    NAAM: JANSEN BV\nOMSCHRIJVING: FACTUUR 88"
            ),
            said(["JANSEN BV", "NL12TEST0123456789", "FACTUUR 88", "", ""])
        );
        assert_eq!(
            read("FACTUUR 88\nREK: NL12TEST0123456789/NAAM: JANSEN"),
            said(["JANSEN", "NL12TEST0123456789", "FACTUUR 88", "", ""])
        );
        assert_eq!(read("EREF+ without a code"), said(["", "", "EREF+ without a code", "", ""]));
        assert_eq!(read(""), said(["", "", "", "", ""]));
    }
}
