//! What stands around a figure, as signs: words before it, above it, behind it, in its row and in its sentence, pieces of these
//! words, and how and where it is printed. [`super::likeness`] says how much each of them weighs.

use std::collections::HashMap;

use super::candidates::Asked;
use super::cells::Cell;
use super::form::Form;
use super::labels::LabelHit;
use super::topics::{Set, Topics};
use crate::documents::rules::{Hit, Words};
use crate::documents::tokens::{Kind, Token};
use rustc_hash::FxHashMap;

/// So many words before a figure are looked at, and of so many of them pieces, too.
const BEFORE: usize = 6;
const IN_PIECES: usize = 4;
/// A sentence is read so far.
pub(super) const SENTENCE: usize = 40;
/// The heading of a column stands so many rows above a figure at most, and among so many cells.
const ROWS_ABOVE: usize = 14;
const CELLS_ABOVE: usize = 400;
/// Letters of a piece.
const PIECE: usize = 4;

/// A word as signs name it: folded; what is no word by its kind.
pub(super) fn name(token: &Token) -> &str {
    match &token.kind {
        Kind::Word => token.fold.trim_matches(|c: char| !c.is_alphanumeric()),
        Kind::Amount { .. } => "<sum>",
        Kind::Day(_) => "<day>",
        Kind::Number(_) => "<number>",
        Kind::Code => "<code>",
        Kind::Percent => "<percent>",
        Kind::Iban(_) => "<iban>",
        Kind::Opaque => "<other>",
    }
}

fn is_word(name: &str) -> bool {
    !name.is_empty() && !name.starts_with('<')
}

/// The signs of one figure, each once.
#[derive(Debug, Clone)]
pub(super) struct Signs {
    noted: Vec<String>,
    asked: Asked,
}

impl Signs {
    /// None yet.
    pub(super) fn new(asked: Asked) -> Signs {
        Signs { noted: Vec::new(), asked }
    }

    /// Whether pieces of words are noted: they help to know names of numbers and days, which are long and alike; of sums and of
    /// what is said of paying they only blur the words.
    fn takes_pieces(&self) -> bool {
        matches!(self.asked, Asked::Number | Asked::Issued | Asked::Side)
    }

    /// Whether topics are noted: those of sums are few and known, and of firms their names.
    fn takes_topics(&self) -> bool {
        !matches!(self.asked, Asked::Amount | Asked::Side)
    }

    /// Notes that something is so.
    pub(super) fn note(&mut self, sort: &str, what: impl std::fmt::Display) {
        self.noted.push(format!("{sort} {what}"));
    }

    /// Notes a word, and its pieces.
    pub(super) fn word(&mut self, sort: &str, word: &str) {
        self.note(sort, word);
        if self.takes_pieces() && is_word(word) && word.chars().count() > 2 {
            let letters: Vec<char> = std::iter::once('^').chain(word.chars()).chain(['$']).collect();
            for piece in letters.windows(PIECE) {
                self.note(&format!("{sort}-piece"), piece.iter().collect::<String>());
            }
        }
    }

    /// Notes what words are about, and which topics stand together; `sort` is that of the words.
    pub(super) fn topics(&mut self, sort: &str, topics: &Topics, about: Set) {
        if self.takes_topics() {
            topics.names(about).for_each(|topic| self.note(sort, topic));
        }
    }

    /// Notes which topics stand together.
    pub(super) fn pairs(&mut self, sort: &str, topics: &Topics, about: Set) {
        if !self.takes_topics() {
            return;
        }
        let names: Vec<&str> = topics.names(about).collect();
        for (at, one) in names.iter().enumerate() {
            for other in &names[at + 1..] {
                self.note(sort, format_args!("{one} {other}"));
            }
        }
    }

    /// Each once, in order.
    pub(super) fn settled(mut self) -> Vec<String> {
        self.noted.sort();
        self.noted.dedup();
        self.noted
    }
}

/// A number in a few steps, as signs have it.
pub(super) fn steps(number: usize, most: usize) -> usize {
    number.min(most)
}

/// The classes of phrases in the sentence of a token, and near it.
pub(super) fn meanings(hits: &[Hit], tokens: &[Token], at: usize, signs: &mut Signs) {
    const NEAR: usize = 4;
    let same = |hit: &&Hit| tokens[hit.start].sentence == tokens[at].sentence;
    for hit in hits.iter().filter(same) {
        signs.note("says", format_args!("{:?}", hit.class));
        let place = if hit.end <= at && hit.end + NEAR > at {
            "says-before"
        } else if hit.start > at && hit.start <= at + NEAR {
            "says-behind"
        } else {
            continue;
        };
        signs.note(place, format_args!("{:?}", hit.class));
    }
}

/// A paper, as it is looked at around each of its figures.
pub(super) struct Around<'a> {
    form: &'a Form,
    pub(super) topics: &'a Topics,
    /// What its words are about.
    about: FxHashMap<&'a str, Set>,
    /// The phrases that the rules find in each cell.
    hits: Vec<Vec<Hit>>,
    /// The size of most letters.
    usual: f32,
    goods: Option<usize>,
    /// The lowest line of each page.
    lowest: Vec<f32>,
    /// The label that stands beside a cell on a row of its own.
    beside: HashMap<usize, usize>,
}

impl<'a> Around<'a> {
    pub(super) fn new(form: &'a Form, words: &'a Words, topics: &'a Topics) -> Around<'a> {
        let mut sizes: Vec<f32> = form.cells.iter().map(|cell| cell.size).collect();
        sizes.sort_by(f32::total_cmp);
        let pages = form.cells.iter().map(|cell| cell.page + 1).max().unwrap_or_default();
        let mut lowest = vec![100.0_f32; pages];
        let mut beside = HashMap::new();
        for (at, cell) in form.cells.iter().enumerate() {
            lowest[cell.page] = lowest[cell.page].max(cell.base);
            if let Some(other) = form.beside(at) {
                beside.entry(other).or_insert(at);
            }
        }
        let usual = sizes.get(sizes.len() / 2).copied().unwrap_or(10.0);
        let hits = form.cells.iter().map(|cell| words.hits(&cell.tokens)).collect();
        let mut about = FxHashMap::default();
        for word in form.cells.iter().flat_map(|cell| &cell.tokens).map(name).filter(|name| is_word(name)) {
            about.entry(word).or_insert_with(|| topics.of(word));
        }
        Around { form, topics, about, hits, usual, goods: form.first_goods(), lowest, beside }
    }

    /// The phrases that the rules find in a cell.
    pub(super) fn hits(&self, cell: usize) -> &[Hit] {
        &self.hits[cell]
    }

    /// What a word is about.
    pub(super) fn about(&self, word: &str) -> Set {
        self.about
            .get(word)
            .copied()
            .unwrap_or_else(|| if is_word(word) { self.topics.of(word) } else { Set::default() })
    }

    /// What words are about, together.
    pub(super) fn all_about<'b>(&self, words: impl Iterator<Item = &'b str>) -> Set {
        words.fold(Set::default(), |about, word| about.with(self.about(word)))
    }

    /// Those of the tokens `at..at + length` of a cell, for what is asked.
    pub(super) fn signs(&self, cell: usize, at: usize, length: usize, asked: Asked) -> Signs {
        let (form, own) = (self.form, &self.form.cells[cell]);
        let mut signs = Signs::new(asked);
        let (begun, head) = (self.begun(cell), self.head(cell));
        let (before, from) = self.before(cell, at, begun);
        for (place, word) in before.iter().enumerate() {
            if place < 2 {
                signs.note(["before-0", "before-1"][place], word);
            }
            match place < IN_PIECES {
                true => signs.word("before", word),
                false => signs.note("before", word),
            }
        }
        if let [last, other, ..] = before[..] {
            signs.note("pair", format_args!("{other} {last}"));
        }
        signs.note("from", from);
        let behind = own.tokens[(at + length).min(own.tokens.len())..].iter().take(3).map(name);
        for (place, word) in behind.clone().enumerate() {
            if place == 0 {
                signs.note("behind-0", word);
            }
            signs.note("behind", word);
        }
        signs.topics("topic-behind", self.topics, self.all_about(behind));
        let named = from == "same";
        self.topics_ahead(&before, head, named, &mut signs);
        self.heading(cell, head, named, &mut signs);
        if let Some(word) = head.and_then(|head| straight_above(own, at, &form.cells[head])) {
            signs.word("straight-above", word);
        }
        self.meanings(cell, at, head, &mut signs);
        if own.is_prose() {
            self.sentence(cell, at, begun, &mut signs);
        }
        let mut beside = Set::default();
        for other in form.row(cell) {
            if !std::ptr::eq(other, own) && !other.is_prose() {
                let words = other.tokens.iter().take(4).map(name).filter(|name| is_word(name));
                words.for_each(|word| {
                    beside = beside.with(self.about(word));
                    signs.note("row", word);
                });
            }
        }
        signs.topics("topic-row", self.topics, beside);
        if own.tokens.len() == length {
            signs.note("is", "alone");
        }
        self.place(cell, &mut signs);
        signs
    }

    /// What the words `before` a figure and those that head its column are about; the latter say more where no others stand before it
    /// (`named`).
    fn topics_ahead(&self, before: &[&str], head: Option<usize>, named: bool, signs: &mut Signs) {
        for (place, word) in before.iter().enumerate().take(2) {
            signs.topics(["topic-before-0", "topic-before-1"][place], self.topics, self.about(word));
        }
        let led = self.all_about(before.iter().copied());
        signs.topics("topic-before", self.topics, led);
        let heading = head.into_iter().flat_map(|head| &self.form.cells[head].tokens).map(name);
        let above = self.all_about(heading.take(BEFORE));
        signs.topics("topic-above", self.topics, above);
        if !named {
            signs.topics("topic-only-above", self.topics, above);
        }
        signs.pairs("topics", self.topics, if named { led } else { led.with(above) });
    }

    /// How and where a cell is printed.
    pub(super) fn place(&self, cell: usize, signs: &mut Signs) {
        let own = &self.form.cells[cell];
        let says = [
            (own.bold, "bold"),
            (own.size > 1.15 * self.usual, "large"),
            (own.size < 0.9 * self.usual, "small"),
            (self.form.is_priced(cell), "priced"),
            (self.goods.is_some_and(|goods| goods < cell), "below-goods"),
        ];
        says.iter().filter(|(is, _)| *is).for_each(|(_, what)| signs.note("is", what));
        signs.note("page", steps(own.page, 2));
        let eighth = (own.base / self.lowest[own.page] * 8.0).clamp(0.0, 8.0);
        signs.note("eighth", eighth as u8);
        signs.note("cells", steps(self.form.row(cell).len(), 6));
    }

    /// The words before a token, or that head its column.
    pub(super) fn words_before(&self, cell: usize, at: usize) -> Vec<&'a str> {
        let (mut words, _) = self.before(cell, at, self.begun(cell));
        words.extend(self.head(cell).into_iter().flat_map(|head| &self.form.cells[head].tokens).map(name));
        words
    }

    /// The line of a sentence from which a line goes on.
    fn begun(&self, cell: usize) -> Option<&'a Cell> {
        let form = self.form;
        let above = form.line_above(cell).filter(|_| form.cells[cell].is_prose());
        above.map(|above| &form.cells[above]).filter(|above| !above.text.ends_with(['.', ':', '!']))
    }

    /// The words before a token, the nearest first: those of its cell, else of the line from which it goes on (`begun`) or of the
    /// next cell on its left that has any; and where.
    fn before(&self, cell: usize, at: usize, begun: Option<&'a Cell>) -> (Vec<&'a str>, &'static str) {
        let form = self.form;
        let last = |cell: &'a Cell, end: usize| {
            let names = cell.tokens[..end].iter().rev().take(BEFORE).map(name);
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
        };
        let mut found = last(&form.cells[cell], at);
        if found.iter().any(|name| is_word(name)) {
            return (found, "same");
        }
        if let Some(begun) = begun.filter(|_| at == 0) {
            found.extend(last(begun, begun.tokens.len()));
            return (found, "line-above");
        }
        let mut next = form.left_of(cell);
        for _ in 0..BEFORE {
            let Some(left) = next else { break };
            let words = last(&form.cells[left], form.cells[left].tokens.len());
            let any = words.iter().any(|name| is_word(name));
            found.extend(words);
            if any {
                return (found, "left");
            }
            next = form.left_of(left);
        }
        match self.beside.get(&cell) {
            Some(beside) => (last(&form.cells[*beside], form.cells[*beside].tokens.len()), "beside"),
            None => (found, "nothing"),
        }
    }

    /// What the rules know of the words around a token, which is the same in all languages.
    fn meanings(&self, cell: usize, at: usize, head: Option<usize>, signs: &mut Signs) {
        let own = &self.form.cells[cell];
        // "Due date" alone beside a day says more than "due" among other words: `words` are those that stand there.
        let mut labelled = |sort: [&str; 2], hit: &LabelHit, words: usize| {
            signs.note(sort[0], format_args!("{:?}", hit.label));
            if hit.end - hit.start == words {
                signs.note(sort[1], format_args!("{:?} {}", hit.label, steps(words, 3)));
            }
        };
        if let Some(hit) = own.labels.iter().rev().find(|hit| hit.start < at) {
            labelled(["label-same", "label-whole"], hit, at);
        }
        let left = self.form.left_of(cell).map(|left| &self.form.cells[left]);
        if let Some((left, hit)) = left.and_then(|left| Some((left, left.labels.last()?))) {
            labelled(["label-left", "label-whole"], hit, left.tokens.len());
        }
        if let Some(head) = head.map(|head| &self.form.cells[head]) {
            head.labels
                .iter()
                .for_each(|hit| labelled(["label-above", "label-whole-above"], hit, head.tokens.len()));
        }
        meanings(self.hits(cell), &own.tokens, at, signs);
    }

    /// The words that head the column of a cell; they say more where no others stand before it (`named`).
    fn heading(&self, cell: usize, head: Option<usize>, named: bool, signs: &mut Signs) {
        let Some(head) = head else { return signs.note("lines-below", "none") };
        let above = &self.form.cells[head];
        for word in above.tokens.iter().map(name).filter(|name| !name.is_empty()).take(BEFORE) {
            signs.note("above", word);
            if !named {
                signs.note("only-above", word);
            }
        }
        let own = &self.form.cells[cell];
        let lines = ((own.base - above.base) / own.size.max(5.0)).clamp(0.0, 8.0);
        signs.note("lines-below", lines as u8);
    }

    /// The nearest cell above in the column that has words, and no figures.
    pub(super) fn head(&self, at: usize) -> Option<usize> {
        let cell = &self.form.cells[at];
        let figures = |token: &Token| matches!(token.kind, Kind::Amount { .. } | Kind::Day(_));
        let word = |token: &Token| {
            matches!(token.kind, Kind::Word) && token.raw.chars().filter(|c| c.is_alphabetic()).count() > 1
        };
        let column = (at.saturating_sub(CELLS_ABOVE)..at).rev().map(|above| (above, &self.form.cells[above]));
        column
            .take_while(|(_, above)| above.page == cell.page)
            .filter(|(_, above)| above.row != cell.row && super::form::is_under(above, cell))
            .take(ROWS_ABOVE)
            .take_while(|(_, above)| !above.is_prose())
            .find(|(_, above)| above.tokens.iter().any(word) && !above.tokens.iter().any(figures))
            .map(|(above, _)| above)
    }

    /// The words of the sentence that a token stands in, also of the line from which it goes on.
    fn sentence(&self, cell: usize, at: usize, begun: Option<&Cell>, signs: &mut Signs) {
        let own = &self.form.cells[cell];
        signs.note("is", "prose");
        let sentence = own.tokens[at].sentence;
        let words = own.tokens.iter().filter(|token| token.sentence == sentence).take(SENTENCE);
        let mut about = Set::default();
        words.for_each(|token| {
            about = about.with(self.about(name(token)));
            signs.note("sentence", name(token));
        });
        signs.topics("topic-sentence", self.topics, about);
        signs.pairs("topics-sentence", self.topics, about);
        if let Some(begun) = begun {
            let words = begun.tokens.iter().rev().take(BEFORE);
            words.for_each(|token| signs.note("line-before", name(token)));
        }
    }
}

/// The word of a heading that stands over a token, where columns that are set closely make one cell of several. A cell does not tell
/// where its tokens stand, so letters count as if they were of one width.
fn straight_above<'a>(own: &Cell, at: usize, head: &'a Cell) -> Option<&'a str> {
    if own.tokens.len() < 2 || head.tokens.len() < 2 {
        return None;
    }
    let width = |token: &Token| token.raw.chars().count() as f32 + 1.0;
    let all = |cell: &Cell| cell.tokens.iter().map(width).sum::<f32>();
    let before: f32 = own.tokens[..at].iter().map(width).sum();
    let place = own.left + (own.right - own.left) * (before + width(&own.tokens[at]) / 2.0) / all(own);
    let mut letters = (place - head.left) / (head.right - head.left).max(1.0) * all(head);
    let over = head.tokens.iter().find(|token| {
        letters -= width(token);
        letters < 0.0
    });
    over.map(name).filter(|name| is_word(name))
}
