//! Words of a letter as HTML.

use std::borrow::Cow;

use tera::{Kwargs, State, Value};

/// A word of so many characters may break where it has a hyphen: beside the three other columns of a table it would run
/// over the edge.
const LONG: usize = 20;

/// For templates: `{{ block.text | said }}`.
pub(super) fn said(text: Cow<'_, str>, _: Kwargs, _: &State) -> Value {
    Value::safe_string(&html(&text))
}

/// Text as HTML: what is typed into a terminal stands between backticks and becomes code; an invoice's number is not broken
/// at its hyphens, nor is any other word of moderate length.
fn html(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len() + text.len() / 2);
    for (at, piece) in text.split('`').enumerate() {
        let code = at % 2 == 1;
        out.extend_from_slice(if code { b"<code>" } else { b"" });
        // What is not whole is written in one go up to the next word that is.
        let (mut written, mut from) = (0, 0);
        for word in piece.split(' ') {
            let until = from + word.len();
            if hyphenated(word) && word.chars().count() < LONG {
                escape(&piece[written..from], &mut out);
                out.extend_from_slice(b"<span class=\"whole\">");
                escape(word, &mut out);
                out.extend_from_slice(b"</span>");
                written = until;
            }
            from = until + 1;
        }
        escape(&piece[written..], &mut out);
        out.extend_from_slice(if code { b"</code>" } else { b"" });
    }
    // Pieces of text with markup between them are text.
    String::from_utf8(out).unwrap_or_default()
}

fn escape(text: &str, out: &mut Vec<u8>) {
    // Writing to memory does not fail.
    let _ = tera::escape_html(text, out);
}

/// Whether a word has a hyphen before something.
fn hyphenated(word: &str) -> bool {
    word.trim_end_matches('-').contains('-')
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn numbers_stay_whole_commands_are_code_and_nothing_is_markup() {
        assert_eq!(html("Rechnung RE-7 <b>"), "Rechnung <span class=\"whole\">RE-7</span> &lt;b&gt;");
        assert_eq!(
            html("run `dunmail a --b`."),
            "run <code>dunmail a <span class=\"whole\">--b</span></code>."
        );
        assert_eq!(html("to- and fro"), "to- and fro");
        let long = "a-".repeat(20) + "b";
        assert_eq!(html(&long), long);
        // A backtick without its second ends the text.
        assert_eq!(html("a ` b"), "a <code> b</code>");
    }
}
