//! How much each sign speaks for or against each intent: `rules/replies/weights.txt`, fitted from examples.
//!
//! The file is for people: a sign a line, and behind it the points that it gives and takes, by the [`SHORT`] names of
//! the intents, two letters each, since there are some hundred thousand of them.
//! ```text
//! [all]
//! base  pt-2.10 di-1.85
//! not pay_past  ap-1.92 pt+0.40
//! [de]
//! pair wird überwi  pt+1.31
//! [judge]
//! whole dispute  di+0.312 pt-0.120
//! ```
//! Signs under `[all]` (concepts, and what is true of the text as a whole) count in every language, the others in
//! theirs. The points of all signs of a text are added up, each once, and divided by the square root of the number of
//! its signs (pieces, and words at the ends of a text, by their own number), so that the same words weigh less in a
//! long letter than in a short one. With the base they say what the text speaks for, and each sentence by itself: an intent that has one point more than
//! another is e times (2.7 times) as likely. What follows from all that, `[judge]` and `[beside]` tell (see `judge`).
//!
//! What is looked up is not this text but a table made of it, see [`table`](super::table).

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::judge::{self, Head, Judge};
use super::signs::{Sign, Sort};
use super::table::{self, Line, each_point, point};
pub(super) use super::table::{Key, Point, SHORT};
use crate::dunning::{Intent, Language};

/// Number of intents.
pub(super) const INTENTS: usize = Intent::ALL.len();

/// Points by intent, in the order of [`Intent::ALL`].
pub(super) type Points = [f64; INTENTS];

/// What a sign gives each intent, in the same order.
pub(super) type Row = [f32; INTENTS];

/// The keys are hashes already.
#[derive(Default)]
pub(super) struct Asis(u64);

impl Hasher for Asis {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0.rotate_left(8) ^ u64::from(*b));
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// A map by sign.
pub(super) type ByKey<V> = HashMap<Key, V, BuildHasherDefault<Asis>>;

/// The section of the signs that count in every language.
const ALL: &str = "all";

/// Where every text begins.
const BASE: &str = "base";

/// How the keys of all sorts start in the texts of a language.
pub(super) struct Starts([table::Start; Sort::ALL.len()]);

impl Starts {
    /// Those of a language.
    pub fn of(language: Language) -> Starts {
        Starts(Sort::ALL.map(|sort| {
            let section = if sort.shared() { ALL } else { language.code() };
            table::start(section, sort.label())
        }))
    }

    /// The key of a sign that was seen.
    pub fn key(&self, sign: &Sign<'_>) -> Key {
        self.0[sign.sort as usize].key(sign.a, sign.b)
    }
}

/// Which points a sign gives.
#[derive(Debug, Clone, Default)]
pub(super) struct Weights {
    table: Cow<'static, [u8]>,
    base: Points,
    judge: Judge,
}

/// The table of the weights that come with the program.
const EMBEDDED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/weights.table"));

impl Weights {
    /// Those that come with the program.
    pub fn embedded() -> Weights {
        Weights::new(Cow::Borrowed(EMBEDDED))
    }

    /// Reads a file. An error names the line, counted from 1.
    pub fn parse(text: &str) -> Result<Weights, Vec<(usize, String)>> {
        let problems = problems(text);
        if problems.is_empty() { Ok(Weights::new(table::make(text).into())) } else { Err(problems) }
    }

    fn new(table: Cow<'static, [u8]>) -> Weights {
        let mut base = [0.0; INTENTS];
        each_point(&table, table::key(ALL, [BASE, "", ""]), |(i, value)| base[usize::from(i)] = value.into());
        let mut judge = Judge::default();
        for head in Head::ALL {
            for input in std::iter::once(None).chain((0..judge::INPUTS).map(Some)) {
                let name = input.map_or_else(|| BASE.to_string(), judge::name);
                let (look, of) = name.split_once(' ').unwrap_or((&name, ""));
                each_point(&table, table::key(head.section(), [look, of, ""]), |point| {
                    judge.set(head, input, point);
                });
            }
        }
        Weights { table, base, judge }
    }

    /// What follows from all that together.
    pub fn judge(&self) -> &Judge {
        &self.judge
    }

    /// Where every text begins.
    pub fn base(&self) -> &Points {
        &self.base
    }

    /// What a sign gives, if it gives anything.
    pub fn row(&self, key: Key) -> Option<Row> {
        let mut row = None;
        each_point(&self.table, key, |(intent, points)| {
            let row = row.get_or_insert([0.0; INTENTS]);
            if let Some(sum) = row.get_mut(usize::from(intent)) {
                *sum += points;
            }
        });
        row
    }
}

/// What is wrong with a file, by line, counted from 1.
pub(super) fn problems(text: &str) -> Vec<(usize, String)> {
    let mut problems = Vec::new();
    let mut section = None;
    let mut judged = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let checked = match Line::of(line) {
            Line::Blank => Ok(()),
            Line::Section(code) => {
                section = Section::of(code);
                judged.extend(section.and_then(Section::head));
                let sections = "[all], [de], [pl], [nl], [en], [judge] or [beside]";
                let missing = || format!("[{code}] is no section: write {sections}");
                section.map(|_| ()).ok_or_else(missing)
            }
            Line::Sign(sign, points) => match section {
                Some(section) => check(section, sign, points),
                None => Err("a sign stands below [all] or a language".to_string()),
            },
        };
        problems.extend(checked.err().map(|message| (number + 1, message)));
    }
    for head in Head::ALL.into_iter().filter(|head| !judged.contains(head)) {
        let message = format!("there is no [{}]: fit anew with `dunmail rules fit`", head.section());
        problems.push((text.lines().count(), message));
    }
    problems
}

/// Where an intent stands in [`Intent::ALL`].
pub(super) fn index(intent: Intent) -> usize {
    Intent::ALL.iter().position(|i| *i == intent).unwrap_or(INTENTS - 1)
}

/// What the lines below a heading tell of.
#[derive(Debug, Clone, Copy)]
enum Section {
    /// Signs in every language.
    All,
    /// Signs in one.
    Language,
    /// The judge.
    Judge(Head),
}

impl Section {
    fn of(code: &str) -> Option<Section> {
        if code == ALL {
            return Some(Section::All);
        }
        let head = Head::ALL.into_iter().find(|head| head.section() == code).map(Section::Judge);
        head.or_else(|| Language::ALL.iter().any(|l| l.code() == code).then_some(Section::Language))
    }

    fn head(self) -> Option<Head> {
        match self {
            Section::Judge(head) => Some(head),
            Section::All | Section::Language => None,
        }
    }
}

/// What is wrong with a line.
fn check(section: Section, sign: &str, points: &str) -> Result<(), String> {
    if points.is_empty() {
        return Err(format!("{sign:?}: write a sign, two blanks, and intents with their points"));
    }
    if let Some(field) = points.split_whitespace().find(|field| point(field).is_none()) {
        return Err(format!("{field:?}: write two letters of an intent and its points, such as pt+1.20"));
    }
    if sign == BASE {
        return Ok(());
    }
    if section.head().is_some() {
        return match judge::input(sign) {
            Some(_) => Ok(()),
            None => Err(format!("{sign:?} is nothing that the judge looks at")),
        };
    }
    let label = sign.split(' ').next().unwrap_or_default();
    let known = Sort::ALL.iter().find(|s| s.label() == label);
    let sort = known.ok_or_else(|| format!("{label:?} is no sort of sign"))?;
    if sort.shared() != matches!(section, Section::All) {
        let below = if sort.shared() { "[all]" } else { "its language" };
        return Err(format!("a sign {label:?} stands below {below}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_and_every_mistake_is_named_with_its_line() {
        let good = "# a remark\n[all]\nbase  di-2.0\nnot pay_past  ap-1.5 di+0.2\n[de]\nword kaputt  di+2 re-0.25\n\
                    [judge]\n[beside]\nlast dispute  di+1\n";
        let weights = Weights::parse(good).expect("good");
        let sign = Sign { sort: Sort::Word, a: "kaputt", b: "", sentence: 0, words: 0..1, value: 1.0 };
        let index = |intent| Intent::ALL.iter().position(|i| *i == intent).expect("listed");
        let (dispute, refusal) = (index(Intent::Dispute), index(Intent::Refusal));
        assert_eq!(weights.row(Starts::of(Language::Nl).key(&sign)), None);
        let mut row = [0.0; INTENTS];
        (row[dispute], row[refusal]) = (2.0, -0.25);
        assert_eq!(weights.row(Starts::of(Language::De).key(&sign)), Some(row));
        assert_eq!(weights.base()[dispute], -2.0);
        let bad = "word a  di+1\n[xx]\n[de]\nword kaputt di+1\nwort a  di+1\nnot a  di+1\nword a  zz+1\nword a  di1\nword a  di\n[judge]\nlast one  di+1\n";
        let lines: Vec<usize> = Weights::parse(bad).expect_err("bad").iter().map(|p| p.0).collect();
        assert_eq!(lines, [1, 2, 4, 5, 6, 7, 8, 9, 11, 11]);
    }

    #[test]
    fn the_file_that_comes_with_the_program_has_no_mistakes() {
        assert_eq!(problems(include_str!("../../rules/replies/weights.txt")), []);
    }

    #[test]
    fn a_table_gives_every_point_as_the_file_has_it() {
        let text = "[all]\nbase  bo-4.98 un+262\nnot pay_past  ap-1.92 pt+0.4\n[de]\npair wird überwi  pt+1.31\n\
                    pair wird bezahl  pt+18.2 un-262\nword leer  \n[judge]\nbase  bo-17.983\nwhole dispute  di+0.312\n";
        let table = table::make(text);
        let look = |section, names| {
            let mut points = Vec::new();
            each_point(&table, table::key(section, names), |point| points.push(point));
            points
        };
        assert_eq!(look("all", ["base", "", ""]), [(0, -4.98), (18, 262.0)]);
        assert_eq!(look("all", ["not", "pay_past", ""]), [(8, -1.92), (12, 0.4)]);
        assert_eq!(look("de", ["pair", "wird", "überwi"]), [(12, 1.31)]);
        assert_eq!(look("de", ["pair", "wird", "bezahl"]), [(12, 18.2), (18, -262.0)]);
        assert_eq!(look("nl", ["pair", "wird", "bezahl"]), []);
        assert_eq!(look("de", ["word", "leer", ""]), []);
        assert_eq!(look("judge", ["base", "", ""]), [(0, -17.983)]);
        assert_eq!(look("judge", ["whole", "dispute", ""]), [(5, 0.312)]);
        assert_eq!(point("pt+262.1"), None);
        // What is no table gives nothing, and does not stop.
        each_point(&table[..100], table::key("all", ["base", "", ""]), |_| panic!("no such sign"));
    }

    #[test]
    fn the_short_names_are_those_of_the_intents() {
        // Initials of the words of the label, or its first two letters, but where two would be alike.
        for (short, intent) in SHORT.iter().zip(Intent::ALL) {
            let label = intent.label();
            let initials: String = label.split('_').filter_map(|word| word.chars().next()).collect();
            let fits = label.starts_with(short)
                || initials.starts_with(short)
                || *short == "rd" && label == "redirect";
            assert!(fits, "{short} for {label}");
        }
        let mut all = SHORT.to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), INTENTS);
    }
}
