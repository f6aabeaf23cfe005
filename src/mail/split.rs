//! New text, signature and quotation.

use super::Text;
use super::heads::{Line, head_at};
use super::part::unix_lines;
use super::signature::{banner_lines, signature_lines};

/// Splits a plain text. Answers between quoted lines are kept in their order; a forward without words of its
/// own has no new text; what follows an unmarked head (Outlook, phones) is the earlier mail to the end.
pub fn split(plain_text: &str) -> Text {
    let unix;
    let plain_text = match plain_text.contains('\r') {
        true => {
            unix = unix_lines(plain_text);
            unix.as_str()
        }
        false => plain_text,
    };
    let lines: Vec<Line<'_>> = plain_text.split('\n').map(Line::new).collect();
    let mut text = Text::default();
    let mut stretch = 0..0;
    let mut forward = false;
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        if line.quoted {
            settle(&lines[stretch.clone()], &mut text);
            push(&mut text.quoted, line.text);
            at += 1;
            stretch = at..at;
        } else if let Some(head) = head_at(&lines, at) {
            settle(&lines[stretch.clone()], &mut text);
            forward = head.forward;
            let end = if head.marked { at + head.lines } else { lines.len() };
            for line in &lines[at..end] {
                push(&mut text.quoted, line.text);
            }
            at = end;
            stretch = at..at;
        } else if forward && torn(&lines, at) {
            push(&mut text.quoted, line.text);
            at += 1;
            stretch = at..at;
        } else {
            at += 1;
            stretch.end = at;
        }
    }
    settle(&lines[stretch], &mut text);
    Text { new: tidied(&text.new), signature: tidied(&text.signature), quoted: tidied(&text.quoted) }
}

/// Whether a line without mark lost it: it stands in a forwarded mail between two lines with one.
fn torn(lines: &[Line<'_>], at: usize) -> bool {
    let quoted = |at: Option<usize>| at.and_then(|at| lines.get(at)).is_some_and(|line| line.quoted);
    quoted(at.checked_sub(1)) && quoted(at.checked_add(1))
}

/// Adds an unbroken stretch of unquoted lines to what is new.
fn settle(lines: &[Line<'_>], text: &mut Text) {
    let lines = match lines.iter().position(|line| !line.is_blank()) {
        Some(start) => &lines[start..],
        None => return,
    };
    if !text.new.is_empty() {
        text.new.push('\n');
    }
    let banner = if text.new.is_empty() { banner_lines(lines) } else { 0 };
    for line in &lines[..banner] {
        push(&mut text.signature, line.text);
    }
    let lines = &lines[banner..];
    for (line, signature) in lines.iter().zip(signature_lines(lines)) {
        push(if signature { &mut text.signature } else { &mut text.new }, line.text);
    }
}

fn push(text: &mut String, line: &str) {
    text.push_str(line.trim_end());
    text.push('\n');
}

/// Without empty lines around, and with at most two of them in a row.
fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines() {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(&"\n\n\n"[..1 + empty.min(2)]);
        }
        empty = 0;
        tidy.push_str(line);
    }
    tidy.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::split;

    #[track_caller]
    fn check(text: &str, new: &str) {
        assert_eq!(split(text).new, new, "{:?}", split(text));
        assert_eq!(split(&text.replace('\n', "\r\n")).new, new);
    }

    #[test]
    fn answers_above_below_and_between() {
        check("Wir zahlen.\n\nAm 2.3.2026 um 10:12 schrieb M <b@f.test>:\n> Bitte zahlen\n", "Wir zahlen.");
        check("Op 2-3-2026 om 10:12 schreef M <b@f.test>:\n> Graag betalen\n\nIs betaald.", "Is betaald.");
        check(
            "On 2 March 2026 at 10:12, M <b@f.test> wrote:\n> When?\n\nFriday.\n\n> How much?\n\nAll of it.\n",
            "Friday.\n\nAll of it.",
        );
    }

    #[test]
    fn the_rest_below_an_unmarked_head_is_quoted() {
        let text = "Zapłacimy w piątek.\n\nOd: M <b@f.test>\nWysłano: 2 marca 2026\nDo: X\nTemat: Y\n\nProszę o wpłatę.";
        check(text, "Zapłacimy w piątek.");
        assert!(split(text).quoted.contains("Proszę"));
    }

    #[test]
    fn a_bare_forward_says_nothing_new() {
        check(
            "---------- Forwarded message ---------\nFrom: M <b@f.test>\nDate: x\nSubject: y\nTo: z\n\nPay.",
            "",
        );
        check("Begin forwarded message:\n\n> From: M\n> Pay.\n", "");
    }

    #[test]
    fn a_gateways_warning_is_not_the_writers() {
        check(
            "ACHTUNG: Diese E-Mail stammt von einem externen Absender.\n\nWir zahlen morgen.",
            "Wir zahlen morgen.",
        );
        check("[EXTERNAL EMAIL]\nPaid today.", "Paid today.");
        check(
            "Achtung, wir sind umgezogen.\n\nBitte Adresse ändern.",
            "Achtung, wir sind umgezogen.\n\nBitte Adresse ändern.",
        );
    }

    #[test]
    fn signatures_footers_and_disclaimers_are_set_apart() {
        let text = split("Wird bezahlt.\n\nGruß\nX\n-- \nX GmbH\nTel. 1\n");
        assert_eq!(
            (text.new.as_str(), text.signature.as_str()),
            ("Wird bezahlt.\n\nGruß\nX", "-- \nX GmbH\nTel. 1".replace("-- ", "--").as_str())
        );
        check("Ok.\n\nVon meinem iPhone gesendet\n\n> alt", "Ok.");
        check("Ok.\n\nWysłane z iPhone'a", "Ok.");
        check("Ok.\n\nVerstuurd vanaf mijn Samsung-toestel", "Ok.");
        check("Gesendet haben wir das Geld gestern.", "Gesendet haben wir das Geld gestern.");
        check(
            "Ok.\n\nJan\n\n________\nThis e-mail and any attachments are confidential and intended solely for the\naddressee. If you are not the intended recipient, delete it.\n",
            "Ok.\n\nJan",
        );
    }
}
