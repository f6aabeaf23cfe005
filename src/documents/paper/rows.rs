//! Letters → words, in rows from top to bottom. Only places count: writers draw in any order, letter by letter or
//! line by line.

use super::Printed;

/// A letter (or a ligature) where it is drawn.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    pub text: String,
    pub left: f32,
    pub right: f32,
    pub base: f32,
    pub size: f32,
    pub bold: bool,
}

/// How much two base lines of one row may differ, in sizes of the letters.
const SLACK: f32 = 0.3;
/// A gap of more than this, in sizes of the letters, is a space that was not written.
const GAP: f32 = 0.17;
/// A gap of less than this is none, although a space is written there.
const KERNED: f32 = 0.06;

/// The words of a page, row by row.
pub(super) fn words(mut letters: Vec<Letter>, width: f32, height: f32) -> Vec<Printed> {
    letters.retain(|l| {
        let numbers = [l.left, l.right, l.base, l.size];
        numbers.iter().all(|n| n.is_finite())
            && l.size > 1.0
            && l.right > -5.0
            && l.left < width + 5.0
            && l.base > -5.0
            && l.base < height + 5.0
    });
    letters.sort_by(|a, b| a.base.total_cmp(&b.base));
    let mut words = Vec::new();
    let mut row: Vec<Letter> = Vec::new();
    for letter in letters {
        // Small and large letters on nearly one line are one row; a row does not creep downwards.
        let apart =
            row.first().is_some_and(|first| letter.base - first.base > SLACK * first.size.min(letter.size));
        if apart {
            finish(&mut row, &mut words);
        }
        row.push(letter);
    }
    finish(&mut row, &mut words);
    words
}

fn finish(row: &mut Vec<Letter>, words: &mut Vec<Printed>) {
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    // All words of a row get one base line: so rows are told apart.
    let base = row.first().map_or(0.0, |letter| letter.base);
    let mut last: Option<Letter> = None;
    let (mut open, mut spaced) = (false, false);
    for letter in row.drain(..) {
        // A bold letter may be made of one drawn twice.
        if let Some(last) = &last
            && last.text == letter.text
            && (letter.left - last.left).abs() < 0.15 * letter.size
        {
            continue;
        }
        let text = plain(&letter.text);
        let blank = text.trim().is_empty();
        let near = last.as_ref().is_some_and(|last| {
            let gap = letter.left - last.right;
            // "Number:" in bold, and what it names right behind it.
            let named = last.text.ends_with(':') && last.bold != letter.bold;
            // A space that the letters around it do not leave is that of a program that sets kerned pairs so.
            let most = if spaced { KERNED } else { GAP };
            gap < most * letter.size.min(last.size) && (letter.size / last.size - 1.0).abs() < 0.6 && !named
        });
        if blank {
            spaced = true;
        } else if open
            && near
            && let Some(word) = words.last_mut()
        {
            word.text.push_str(text.trim());
            word.right = word.right.max(letter.right);
            word.size = word.size.max(letter.size);
            word.bold |= letter.bold;
        } else {
            words.push(Printed {
                text: text.trim().to_owned(),
                left: letter.left,
                right: letter.right,
                base,
                size: letter.size,
                bold: letter.bold,
            });
            open = true;
        }
        if !blank {
            spaced = false;
            last = Some(letter);
        }
    }
}

/// One kind of space and dash; ligatures in letters; nothing that is not seen.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => plain.push(' '),
            '\u{2010}' | '\u{2011}' | '\u{2212}' => plain.push('-'),
            '\u{2032}' => plain.push('\''),
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
            '\u{fb00}' => plain.push_str("ff"),
            '\u{fb01}' => plain.push_str("fi"),
            '\u{fb02}' => plain.push_str("fl"),
            '\u{fb03}' => plain.push_str("ffi"),
            '\u{fb04}' => plain.push_str("ffl"),
            other => plain.push(other),
        }
    }
    plain
}
