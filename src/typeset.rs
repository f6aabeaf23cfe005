//! Templates and values → PDF/A. The only place that knows typst.
//!
//! A template reads its values from `data.json`. They are values: typst takes markup from its sources alone, so that a
//! debtor's name is shown as it is written, whatever it contains. A template sees the files that it is given and no
//! others, no clock and no network; the same input makes the same bytes.

use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Where a template finds its values.
const DATA: &str = "data.json";

/// The letters that documents are set in, regular and bold: `fonts/README.md`.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 2] =
        [include_bytes!("../fonts/OpenSans-Regular.ttf"), include_bytes!("../fonts/OpenSans-Bold.ttf")];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Why no document came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file's name, as it was given.
    pub file: String,
    /// The line, from 1; 0 if it is no single line.
    pub line: usize,
    /// What is wrong, in typst's words.
    pub message: String,
}

/// A document of a template and its values, as PDF/A-2b (ISO 19005-2) with its fonts embedded. `files`: sources and
/// pictures by name, the first one is the template. `name` identifies the document: the same name makes the same
/// identifier (ISO 32000-1 section 14.4).
pub fn pdf(files: &[(&str, &[u8])], values: &Value, name: &str) -> Result<Vec<u8>, Fault> {
    let values = shown(values).to_string().into_bytes();
    let all = files.iter().copied().chain([(DATA, values.as_slice())]);
    let mut press = Press { files: Vec::new() };
    for (name, bytes) in all {
        let path = VirtualPath::new(name).map_err(|_| fault(name, "is no name for a file"))?;
        let id = RootedPath::new(VirtualRoot::Project, path).intern();
        let text = std::str::from_utf8(bytes).map(|text| Source::new(id, text.to_string())).ok();
        press.files.push(File { name: name.to_string(), id, text, bytes: Bytes::new(bytes.to_vec()) });
    }
    let made = press.document(name);
    // What typst remembers of one document helps no other.
    typst::comemo::evict(0);
    made
}

fn fault(file: &str, message: &str) -> Fault {
    Fault { file: file.to_string(), line: 0, message: message.to_string() }
}

struct File {
    name: String,
    id: FileId,
    /// Its text, if it is one.
    text: Option<Source>,
    bytes: Bytes,
}

/// The files of one document.
struct Press {
    files: Vec<File>,
}

impl Press {
    fn document(&self, name: &str) -> Result<Vec<u8>, Fault> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|all| self.fault(&all))?;
        let standards =
            PdfStandards::new(&[PdfStandard::A_2b]).map_err(|e| fault("", e.message().as_ref()))?;
        let options = PdfOptions {
            ident: Smart::Custom(name.to_string()),
            creator: Smart::Custom(Some("dunmail".into())),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|all| self.fault(&all))
    }

    /// The first of typst's complaints.
    fn fault(&self, all: &[SourceDiagnostic]) -> Fault {
        let Some(first) = all.first() else { return fault("", "typst gives no reason") };
        let hints: Vec<&str> = first.hints.iter().map(|hint| hint.v.as_str()).collect();
        let message = match hints.is_empty() {
            true => first.message.to_string(),
            false => format!("{} ({})", first.message, hints.join("; ")),
        };
        let file = first.span.id().and_then(|id| self.files.iter().find(|file| file.id == id));
        let line = file.and_then(|file| {
            let at = self.range(first.span)?.start;
            let before = file.text.as_ref()?.text().get(..at)?;
            Some(before.bytes().filter(|b| *b == b'\n').count() + 1)
        });
        let name = file.or(self.files.first()).map(|file| file.name.clone()).unwrap_or_default();
        Fault { file: name, line: line.unwrap_or(0), message }
    }

    fn find(&self, id: FileId) -> FileResult<&File> {
        let missing = || FileError::NotFound(id.get().vpath().get_without_slash().into());
        self.files.iter().find(|file| file.id == id).ok_or_else(missing)
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        // There is always one: `pdf` adds the values to whatever it is given.
        self.files[0].id
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.find(id)?.text.clone().ok_or(FileError::InvalidUtf8)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.find(id).map(|file| file.bytes.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The values with what the fonts can show: PDF/A wants a glyph for every character (ISO 19005-2 section 6.2.11.8).
fn shown(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.chars().filter_map(character).collect()),
        Value::Array(values) => Value::Array(values.iter().map(shown).collect()),
        Value::Object(map) => Value::Object(map.iter().map(|(k, v)| (k.clone(), shown(v))).collect()),
        other => other.clone(),
    }
}

/// A character, or what stands for it: nothing for what only steers others, a mark for what has no glyph.
fn character(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        // Narrow and figure spaces.
        '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' => Some('\u{A0}'),
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => None,
        c if c.is_control() => None,
        c if covers(c) => Some(c),
        // A hyphen that does not break.
        '\u{2010}' | '\u{2011}' => Some('-'),
        _ => Some(UNKNOWN),
    }
}

/// Stands for what has no glyph.
const UNKNOWN: char = '\u{FFFD}';

fn covers(c: char) -> bool {
    FONTS.iter().all(|font| font.info().coverage.contains(u32::from(c)))
}
