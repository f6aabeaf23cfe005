//! Words → sentences and clauses, with salutation and signature set apart.

use std::ops::Range;

use super::date_words::is_month;
use super::tokens::Kind;
use super::trie::Symbol;
use super::words::Words;
use crate::dunning::Language;

/// What a sentence belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// "Sehr geehrte Frau …,"
    Salutation,
    /// What the customer says.
    Body,
    /// Closing words, name, address, disclaimer.
    Signature,
}

/// A sentence.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    /// Its words.
    pub words: Range<usize>,
    /// Its clauses, in order; together they are its words.
    pub clauses: Vec<Range<usize>>,
    /// Byte range in the text.
    pub bytes: Range<usize>,
    /// Ends in a question mark.
    pub question: bool,
    pub part: Part,
}

/// Phrases that shape a letter; each is a list of word patterns, and they are sorted.
#[derive(Debug, Default, Clone)]
pub(super) struct Shapes {
    /// "mit freundlichen", "kind regards"
    pub closing: Vec<Vec<Symbol>>,
    /// "sehr geehrte", "dear"
    pub salutation: Vec<Vec<Symbol>>,
    /// Conjunctions that open a clause: "aber", "weil", "but"
    pub opens_clause: Vec<Vec<Symbol>>,
}

/// Whether one of the phrases stands at a word; its length in words.
fn phrase_at(words: &Words<'_>, at: usize, end: usize, phrases: &[Vec<Symbol>]) -> Option<usize> {
    let first = words.symbols(at).iter();
    let begun = first.flat_map(|first| {
        let from = phrases.partition_point(|phrase| phrase.first() < Some(first));
        phrases[from..].iter().take_while(move |phrase| phrase.first() == Some(first))
    });
    let stands = |phrase: &&Vec<Symbol>| {
        let mut behind = phrase.iter().enumerate().skip(1);
        phrase.len() <= end - at && behind.all(|(i, s)| words.symbols(at + i).binary_search(s).is_ok())
    };
    begun.filter(stands).map(Vec::len).max()
}

/// Dutch abbreviations that are words too: "dat is niet zo. Ik …", "zo. 15 maart".
fn word_of_its_own(word: &str) -> bool {
    matches!(word, "zo" | "do" | "ma" | "wo" | "vr" | "za" | "no" | "so" | "re" | "st" | "min" | "max")
}

/// Words before a full stop that does not end a sentence.
const ABBREVIATIONS: &[&str] = &[
    "bzw", "ca", "dr", "nr", "inkl", "exkl", "str", "tel", "vgl", "ggf", "evtl", "bspw", "art", "abs", "ul",
    "tj", "np", "tzn", "godz", "dhr", "mevr", "mr", "mrs", "ms", "st", "no", "inv", "approx", "prof", "ing",
    "mfg", "zb", "usw", "rg", "rng", "re", "fr", "hr", "rs", "dt", "lt", "gem", "ref", "vs", "etc", "jan",
    "feb", "apr", "aug", "sep", "sept", "okt", "oct", "nov", "dez", "dec", "mo", "di", "mi", "do", "sa",
    "so", "wt", "sr", "czw", "pt", "sob", "ma", "wo", "vr", "za", "zo", "kd", "az", "zl", "zzgl", "max",
    "min", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "ltd", "co", "inc", "bl", "pl", "nl", "aub",
    "jl", "ll", "dd", "evt", "incl", "excl", "mw", "tnv", "bijv", "mbt", "ovv", "blz", "vd", "ivm", "tav",
    "ev", "jr", "sr", "fa", "mwst", "eur", "tzw", "dot", "wg", "pn", "zam", "poz", "szt", "mgr", "inz",
    "adw", "pw", "os", "ds", "wewn",
];

/// Cuts the words into sentences.
pub(super) fn sentences(words: &Words<'_>, language: Language, shapes: &Shapes) -> Vec<Sentence> {
    let n = words.words.len();
    let mut out: Vec<Sentence> = Vec::new();
    let signature = signature(words, shapes);
    let mut start = 0;
    let mut clauses: Vec<usize> = Vec::new();
    for at in 0..=n {
        let mut ends = at == n || (at > start && signature[at] != signature[at - 1]);
        let mut question = false;
        let mut clause = false;
        if at > start {
            for kind in words.gap_before(at) {
                match kind {
                    Kind::Mark('?') => (ends, question) = (true, true),
                    Kind::Mark('!' | '…') | Kind::Paragraph => ends = true,
                    Kind::Mark('.') => ends |= full_stop(words, at, n, language),
                    Kind::Mark(',') => clause |= !inside_figure(words, at, n, language),
                    Kind::Mark(';' | '–' | '(' | ')' | ':' | '"' | '[' | ']' | '*' | '|' | '•') => {
                        clause = true
                    }
                    Kind::Mark('-') => clause |= spaced_dash(words, at, n),
                    Kind::Line => {
                        ends |= line_ends(words, at, n);
                        clause = true;
                    }
                    _ => {}
                }
            }
            // An emoji closes what was said before it.
            if at < n && is_emoji(words.text(at - 1)) && words.capital(at) {
                ends = true;
            }
        }
        if ends && at > start {
            let mut bounds = std::mem::take(&mut clauses);
            bounds.push(at);
            let mut from = start;
            let clauses = bounds
                .into_iter()
                .map(|to| {
                    let range = from..to;
                    from = to;
                    range
                })
                .collect();
            let part = if signature[at - 1] {
                Part::Signature
            } else if start == 0 && greets(words, at, shapes) {
                Part::Salutation
            } else {
                Part::Body
            };
            out.push(Sentence { words: start..at, clauses, bytes: words.bytes(start..at), question, part });
            start = at;
        } else if at > start && at < n && (clause || phrase_at(words, at, n, &shapes.opens_clause).is_some())
        {
            clauses.push(at);
        }
    }
    out
}

fn is_emoji(text: &str) -> bool {
    text.chars().next().is_some_and(|c| c >= '\u{2600}')
}

/// A text's first sentence that only greets.
fn greets(words: &Words<'_>, end: usize, shapes: &Shapes) -> bool {
    end <= 9
        && phrase_at(words, 0, end, &shapes.salutation).is_some()
        && words.gap_before(end).any(|k| matches!(k, Kind::Line | Kind::Paragraph))
}

fn full_stop(words: &Words<'_>, at: usize, n: usize, language: Language) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    if at == n {
        return true;
    }
    let token = &words.lexed.tokens[words.words[at].token];
    if words.words[before].kind == Kind::Number {
        // "am 15. im Zahllauf", "4. Dezember", "z dnia 3. marca"
        return words.words[at].kind == Kind::Word
            && words.capital(at)
            && !is_month(language, words.text(at))
            && token.spaced;
    }
    let word = words.text(before);
    if word.chars().count() == 1 && !matches!(word, "i" | "u" | "€" | "£" | "$" | "%") && !is_emoji(word)
        || ABBREVIATIONS.contains(&word)
            && !words.words[at].line_start
            && !(language == Language::Nl && word_of_its_own(word) && words.words[at].kind == Kind::Word)
    {
        return false;
    }
    // "na 20 bm. zaplanowano", "3 tys. zł": such an abbreviation ends a sentence only before a capital.
    if matches!(word, "bm" | "br" | "tys" | "mln" | "tyg" | "mies" | "itd" | "itp" | "godz" | "r")
        && !words.capital(at)
    {
        return false;
    }
    token.spaced || words.words[at].line_start
}

/// A comma within a date or a number: "Montag, dem 4. Mai", "May 4, 2026".
fn inside_figure(words: &Words<'_>, at: usize, n: usize, language: Language) -> bool {
    if at == 0 || at >= n {
        return false;
    }
    let year = words.words[at].kind == Kind::Number && words.text(at).len() == 4;
    let day = |w: usize| {
        w < n
            && (words.words[w].kind == Kind::Number
                || matches!(words.text(w), "dem" | "den" | "der" | "the" | "dnia" | "de")
                || is_month(language, words.text(w)))
    };
    (year && words.words[at - 1].kind == Kind::Number)
        || (super::date_words::is_weekday(language, words.text(at - 1)) && day(at))
}

fn spaced_dash(words: &Words<'_>, at: usize, n: usize) -> bool {
    let Some(w) = words.words.get(at).filter(|_| at < n) else { return true };
    w.token
        .checked_sub(1)
        .and_then(|t| words.lexed.tokens.get(t))
        .is_some_and(|dash| dash.spaced && words.lexed.tokens[w.token].spaced)
}

/// A line end is a sentence end unless the line was only wrapped.
fn line_ends(words: &Words<'_>, at: usize, n: usize) -> bool {
    if at >= n {
        return true;
    }
    let next = words.lexed.tokens[words.words[at].token].start;
    let text = words.lexed.text;
    let head = text[..next].trim_end();
    let line = head.rsplit('\n').next().unwrap_or(head);
    line.len() < 50 || (words.capital(at) && line.len() < 60)
}

/// For every word (and one behind) whether it is part of the signature.
fn signature(words: &Words<'_>, shapes: &Shapes) -> Vec<bool> {
    let n = words.words.len();
    let mut out = vec![false; n + 1];
    let mut inside = false;
    for (at, flag) in out.iter_mut().enumerate().take(n) {
        if words.words[at].line_start {
            let line_end = (at + 1..n).find(|&w| words.words[w].line_start).unwrap_or(n);
            let length = line_end - at;
            if let Some(closing) = phrase_at(words, at, line_end, &shapes.closing) {
                // "Ihr Karl", "Thanks, Anna" close; "Ihre Rechnung ist bezahlt" and "Sorry, paid today" do not.
                let names = (at + closing..line_end).all(|w| words.capital(w));
                inside |= at > 0 && length <= closing + 5 && (closing > 1 || names && length <= 5);
            } else if matches!(words.text(at), "ps" | "nb")
                || words.text(at) == "p" && at + 1 < n && words.text(at + 1) == "s"
            {
                inside = false;
            }
        }
        *flag = inside;
    }
    if !inside && let Some(from) = bare_signature(words) {
        out[from..].fill(true);
    }
    out[n] = n > 0 && out[n - 1];
    out
}

/// A last paragraph of short lines without a full stop, all names and titles.
fn bare_signature(words: &Words<'_>) -> Option<usize> {
    let n = words.words.len();
    let mut from = None;
    for at in (1..n).rev() {
        if words.gap_before(at).any(|k| k == Kind::Paragraph) {
            from = Some(at);
            break;
        }
    }
    let from = from?;
    let spoken = words.gap_before(from).any(|k| matches!(k, Kind::Mark('.' | '?' | '!' | '…')))
        || is_emoji(words.text(from - 1));
    let tail = n - from;
    let capitals = (from..n).filter(|&w| words.capital(w)).count();
    let closed = words.gap_before(n).any(|k| matches!(k, Kind::Mark('?' | '!')));
    (spoken && tail <= 16 && !closed && capitals * 5 >= tail * 2).then_some(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::tokens::Lexed;
    use crate::reading::trie::Tries;
    use crate::reading::words::Respelt;

    fn cut(text: &str, language: Language) -> Vec<String> {
        let lexed = Lexed::new(text);
        let trie = Tries::default();
        let words = Words::new(&lexed, language, &Respelt::default(), &trie);
        sentences(&words, language, &Shapes::default())
            .iter()
            .map(|s| text[s.bytes.clone()].to_string())
            .collect()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        assert_eq!(
            cut("Das Geld geht am 15. im Zahllauf raus. Dr. Marx weiß das.", Language::De),
            ["Das Geld geht am 15. im Zahllauf raus", "Dr. Marx weiß das"]
        );
        assert_eq!(
            cut("Am 4. Dezember. Danke!\nWir zahlen", Language::De),
            ["Am 4. Dezember", "Danke", "Wir zahlen"]
        );
        assert_eq!(cut("Which site? Ta", Language::En), ["Which site", "Ta"]);
    }

    #[test]
    fn a_name_at_the_end_is_a_signature() {
        let lexed = Lexed::new("Wir zahlen morgen.\n\nKöhler & Sohn\nAm Güterbahnhof 4");
        let trie = Tries::default();
        let words = Words::new(&lexed, Language::De, &Respelt::default(), &trie);
        let parts: Vec<Part> =
            sentences(&words, Language::De, &Shapes::default()).iter().map(|s| s.part).collect();
        assert_eq!(parts, [Part::Body, Part::Signature, Part::Signature]);
    }
}
