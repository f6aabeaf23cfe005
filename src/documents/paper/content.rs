//! A page's content stream → letters with their places (ISO 32000-1 sections 8.2, 8.3, 9.4).

use std::collections::HashMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::fonts::Font;
use super::rows::{self, Letter};
use super::{Paper, Sheet};
use crate::documents::{DocumentError, pdf};

/// Pages that are read: an invoice states its figures on the first ones, and on the last of a few.
const MAX_PAGES: usize = 12;
/// Letters that are read of all pages.
const MAX_LETTERS: usize = 150_000;
/// Bytes of all content streams, decompressed.
const MAX_CONTENT: usize = 16 * 1024 * 1024;
/// Deepest nesting of forms, and of saved states.
const MAX_DEPTH: usize = 8;
/// Deepest stack of saved states.
const MAX_SAVED: usize = 64;
/// Most forms that are drawn.
const MAX_FORMS: usize = 400;

/// The text layer of a PDF, with places.
///
/// To be called in the child process: the PDF library cannot be trusted with every file.
///
/// # Errors
/// No PDF, one that only a password opens, or a broken one.
pub fn page_texts(pdf: &[u8]) -> Result<Paper, DocumentError> {
    texts(&pdf::open(pdf)?)
}

/// [`page_texts`] of one that is open.
pub(in crate::documents) fn texts(document: &Document) -> Result<Paper, DocumentError> {
    // One whose password is empty was opened by now.
    if document.is_encrypted() {
        return Err(super::unreadable(&lopdf::Error::InvalidPassword));
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(DocumentError::Pdf("it has no pages; perhaps it was cut off on its way".into()));
    }
    let mut budget = Budget { letters: MAX_LETTERS, content: MAX_CONTENT, forms: MAX_FORMS };
    let mut fonts = HashMap::new();
    let mut paper = Paper { pages: Vec::new(), count: pages.len() };
    for page in pages.into_values().take(MAX_PAGES) {
        paper.pages.push(sheet(document, page, &mut fonts, &mut budget));
    }
    Ok(paper)
}

/// What may still be read.
struct Budget {
    letters: usize,
    content: usize,
    forms: usize,
}

/// By the place of their dictionaries in the document, which outlives them.
type Fonts = HashMap<*const Dictionary, Font>;

fn sheet(document: &Document, page: ObjectId, fonts: &mut Fonts, budget: &mut Budget) -> Sheet {
    let inherited = |key: &[u8]| {
        let mut at = document.get_dictionary(page).ok();
        for _ in 0..32 {
            let dictionary = at?;
            if let Ok(found) = dictionary.get_deref(key, document) {
                return Some(found);
            }
            at = dictionary.get_deref(b"Parent", document).and_then(Object::as_dict).ok();
        }
        None
    };
    let bounds = |key: &[u8]| {
        let sides = inherited(key)?.as_array().ok()?;
        let side = |at: usize| document.dereference(sides.get(at)?).ok()?.1.as_float().ok();
        let [a, b, c, d] = [side(0)?, side(1)?, side(2)?, side(3)?];
        let wide = (a - c).abs() > 1.0 && (b - d).abs() > 1.0;
        wide.then_some([a.min(c), b.min(d), a.max(c), b.max(d)])
    };
    let [left, bottom, right, top] =
        bounds(b"CropBox").or_else(|| bounds(b"MediaBox")).unwrap_or([0.0, 0.0, 595.0, 842.0]);
    let turned = inherited(b"Rotate").and_then(|turn| turn.as_i64().ok()).unwrap_or(0).rem_euclid(360);
    // To points from the top left corner of the page as it is shown.
    let (matrix, width, height) = match turned {
        90 => (Matrix([0.0, 1.0, 1.0, 0.0, -bottom, -left]), top - bottom, right - left),
        180 => (Matrix([-1.0, 0.0, 0.0, 1.0, right, -bottom]), right - left, top - bottom),
        270 => (Matrix([0.0, -1.0, -1.0, 0.0, top, right]), top - bottom, right - left),
        _ => (Matrix([1.0, 0.0, 0.0, -1.0, -left, top]), right - left, top - bottom),
    };
    let mut scribe = Scribe { document, fonts, budget, letters: Vec::new(), pictures: false, unreadable: 0 };
    let content = document.get_page_content_with_limit(page, scribe.budget.content).unwrap_or_default();
    let resources = inherited(b"Resources").and_then(|found| found.as_dict().ok());
    scribe.draw(&content, resources, State::new(matrix), 0);
    let Scribe { letters, pictures, unreadable, .. } = scribe;
    Sheet { width, height, words: rows::words(letters, width, height), pictures, unreadable }
}

/// An affine map `[a b c d e f]` (8.3.3).
#[derive(Debug, Clone, Copy)]
struct Matrix([f32; 6]);

impl Matrix {
    const SAME: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// This map, and then the other.
    fn then(self, other: Matrix) -> Matrix {
        let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (self.0, other.0);
        Matrix([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    fn of(document: &Document, operands: &[Object]) -> Option<Matrix> {
        let mut six = [0.0; 6];
        for (place, operand) in six.iter_mut().zip(operands.get(..6)?) {
            *place = document.dereference(operand).ok()?.1.as_float().ok()?;
        }
        Some(Matrix(six))
    }
}

/// The graphics state, as far as it matters to text (9.3).
#[derive(Debug, Clone, Copy)]
struct State {
    page: Matrix,
    text: Matrix,
    line: Matrix,
    font: Option<*const Dictionary>,
    size: f32,
    letter_space: f32,
    word_space: f32,
    stretch: f32,
    leading: f32,
    rise: f32,
    invisible: bool,
}

impl State {
    fn new(page: Matrix) -> State {
        State {
            page,
            text: Matrix::SAME,
            line: Matrix::SAME,
            font: None,
            size: 0.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            invisible: false,
        }
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.line = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(self.line);
        self.text = self.line;
    }

    fn advance(&mut self, by: f32) {
        self.text = Matrix([1.0, 0.0, 0.0, 1.0, by, 0.0]).then(self.text);
    }
}

struct Scribe<'a, 'b> {
    document: &'a Document,
    fonts: &'b mut Fonts,
    budget: &'b mut Budget,
    letters: Vec<Letter>,
    pictures: bool,
    unreadable: usize,
}

impl<'a> Scribe<'a, '_> {
    fn draw(&mut self, content: &[u8], resources: Option<&'a Dictionary>, start: State, depth: usize) {
        self.budget.content = self.budget.content.saturating_sub(content.len());
        let mut state = start;
        let mut saved = Vec::new();
        // What is broken further on does not unsay what stands before.
        for operation in Content::decode_iter(content).map_while(Result::ok) {
            let Operation { operator, operands } = &operation;
            if self.budget.letters == 0 {
                return;
            }
            let number = |at: usize| operands.get(at).and_then(|n| n.as_float().ok()).unwrap_or(0.0);
            match operator.as_str() {
                "q" if saved.len() < MAX_SAVED => saved.push(state),
                "Q" => state = saved.pop().unwrap_or(state),
                "cm" => {
                    if let Some(matrix) = Matrix::of(self.document, operands) {
                        state.page = matrix.then(state.page);
                    }
                }
                "BT" => (state.text, state.line) = (Matrix::SAME, Matrix::SAME),
                "Tm" => {
                    if let Some(matrix) = Matrix::of(self.document, operands) {
                        (state.text, state.line) = (matrix, matrix);
                    }
                }
                "Td" => state.next_line(number(0), number(1)),
                "TD" => {
                    state.leading = -number(1);
                    state.next_line(number(0), number(1));
                }
                "T*" => state.next_line(0.0, -state.leading),
                "Tf" => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    state.font = name.and_then(|name| self.font(resources?, name));
                    state.size = number(1);
                }
                "Tc" => state.letter_space = number(0),
                "Tw" => state.word_space = number(0),
                "Tz" => state.stretch = number(0) / 100.0,
                "TL" => state.leading = number(0),
                "Ts" => state.rise = number(0),
                // Table 106: 3 draws nothing, 7 only clips.
                "Tr" => state.invisible = matches!(number(0) as i32, 3 | 7),
                "Tj" => self.show(&mut state, operands.first()),
                "'" => {
                    state.next_line(0.0, -state.leading);
                    self.show(&mut state, operands.first());
                }
                "\"" => {
                    (state.word_space, state.letter_space) = (number(0), number(1));
                    state.next_line(0.0, -state.leading);
                    self.show(&mut state, operands.get(2));
                }
                "TJ" => {
                    let parts = operands.first().and_then(|parts| parts.as_array().ok());
                    for part in parts.into_iter().flatten() {
                        match part.as_float() {
                            Ok(back) => state.advance(-back / 1000.0 * state.size * state.stretch),
                            Err(_) => self.show(&mut state, Some(part)),
                        }
                    }
                }
                "Do" => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    if let (Some(name), Some(resources)) = (name, resources) {
                        self.draw_object(name, resources, state, depth);
                    }
                }
                "BI" => self.pictures = true,
                _ => {}
            }
        }
    }

    /// Forms are pages in the page (8.10); pictures are noted.
    fn draw_object(&mut self, name: &[u8], resources: &'a Dictionary, mut state: State, depth: usize) {
        let objects = resources.get_deref(b"XObject", self.document).and_then(Object::as_dict);
        let Ok(object) = objects.and_then(|o| o.get_deref(name, self.document)).and_then(Object::as_stream)
        else {
            return;
        };
        match object.dict.get(b"Subtype").and_then(Object::as_name) {
            Ok(b"Image") => self.pictures = true,
            Ok(b"Form") if depth < MAX_DEPTH && self.budget.forms > 0 => {
                self.budget.forms -= 1;
                let matrix = object.dict.get_deref(b"Matrix", self.document).and_then(Object::as_array);
                if let Some(matrix) = matrix.ok().and_then(|m| Matrix::of(self.document, m)) {
                    state.page = matrix.then(state.page);
                }
                let own = object.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict).ok();
                let content = plain(object, self.budget.content);
                self.draw(&content, own.or(Some(resources)), state, depth + 1);
            }
            _ => {}
        }
    }

    fn font(&mut self, resources: &'a Dictionary, name: &[u8]) -> Option<*const Dictionary> {
        let fonts = resources.get_deref(b"Font", self.document).and_then(Object::as_dict).ok()?;
        let font = fonts.get_deref(name, self.document).and_then(Object::as_dict).ok()?;
        let key = std::ptr::from_ref(font);
        self.fonts.entry(key).or_insert_with(|| Font::new(self.document, font));
        Some(key)
    }

    /// Shows a string (9.4.4).
    fn show(&mut self, state: &mut State, string: Option<&Object>) {
        let Some(bytes) = string.and_then(|string| string.as_str().ok()) else { return };
        let Some(font) = state.font.and_then(|key| self.fonts.get(&key)) else {
            self.unreadable += bytes.len();
            return;
        };
        for code in bytes.chunks(if font.wide { 2 } else { 1 }) {
            if self.budget.letters == 0 {
                return;
            }
            self.budget.letters -= 1;
            let text = font.text(code);
            let width = font.width(code, text.as_deref());
            let at = Matrix([state.size * state.stretch, 0.0, 0.0, state.size, 0.0, state.rise])
                .then(state.text)
                .then(state.page);
            let word_space = if code == [b' '] { state.word_space } else { 0.0 };
            match text {
                Some(_) | None if state.invisible => self.unreadable += 1,
                Some(text) => {
                    let [a, b, c, d, left, base] = at.0;
                    // Upright text only: what stands on its side is a note on the margin.
                    if a > 0.0 && b.abs() <= a * 0.02 && c.abs() <= d.abs() * 0.5 && d < 0.0 {
                        self.letters.push(Letter {
                            text,
                            left,
                            right: left + a * width,
                            base,
                            size: -d,
                            bold: font.bold,
                        });
                    }
                }
                None => self.unreadable += 1,
            }
            state.advance((width * state.size + state.letter_space + word_space) * state.stretch);
        }
    }
}

fn plain(stream: &Stream, limit: usize) -> Vec<u8> {
    stream.get_plain_content_with_limit(limit).unwrap_or_default()
}
