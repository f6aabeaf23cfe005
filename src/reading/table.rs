//! The form in which weights are looked up, and how it is made from `rules/replies/weights.txt`.
//!
//! `build.rs` takes this file in as well: the table of the weights that come with the program is made when the program
//! is built, so that reading a reply touches a few lines of it and starting touches none. Hence nothing here knows more of
//! the crate than how it hashes.
//!
//! A table begins with the places of its shelves (one more than [`SHELVES`], 4 bytes each), counted in bytes from the
//! table's beginning; a shelf ends where the next one begins. On each lie signs whose keys begin with the same bits, in
//! no order: first how many (2 bytes), then of each the next 32 bits of its key, so that most of what is looked up, being
//! on no shelf, costs one glance; then of each how many points it gives (1 byte), and then these: the lowest 5 bits are the
//! intent's place in [`SHORT`], the others tenths of a point, with their sign, in 2 bytes together; or thousandths in 3, where
//! [`FINE`] is added to the number of points. All numbers are little-endian.

use crate::hashing::{BASIS, hashed, mixed};

/// What the file calls the intents, in the order of `Intent::ALL`.
pub(super) const SHORT: [&str; 19] = [
    "bo", "aa", "oo", "in", "le", "di", "sc", "re", "ap", "ir", "ha", "er", "pt", "dr", "rd", "qu", "ac",
    "ot", "un",
];

/// What a sign adds to an intent, by its place in [`SHORT`].
pub(super) type Point = (u8, f32);

/// A sign's key: a hash of the section and of the names that it has there.
pub(super) type Key = u64;

/// How many of a key's bits choose the shelf: some three signs lie on each, so that there is next to nothing to look through.
const SHELF_BITS: u32 = 16;

/// How many shelves there are.
const SHELVES: usize = 1 << SHELF_BITS;

/// The largest number of points that fits, on either side of nothing.
pub(super) const MOST: f32 = 262.0;

/// The bit of a number of points that says that these are thousandths: tenths would lose something of them.
const FINE: u8 = 1 << 7;

/// The largest number of tenths that fits into 2 bytes beside an intent, on either side of nothing.
const MOST_TENTHS: f64 = 1023.0;

/// What of a key its section and its first name make, for those who ask for many that begin alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start(u64);

/// How keys of a section with this first name start.
pub(super) const fn start(section: &str, name: &str) -> Start {
    Start(hashed(hashed(BASIS, section), name))
}

impl Start {
    /// The key with these two names behind.
    pub fn key(self, a: &str, b: &str) -> Key {
        // The high bits choose the shelf, the low ones a bucket elsewhere.
        mixed(hashed(hashed(self.0, a), b))
    }
}

/// The key of a sign, by its section (`all`, `de`, `judge`) and its names.
pub(super) fn key(section: &str, names: [&str; 3]) -> Key {
    start(section, names[0]).key(names[1], names[2])
}

fn shelf(key: Key) -> usize {
    (key >> (Key::BITS - SHELF_BITS)) as usize
}

/// What of a key its shelf does not tell: with the shelf 48 bits, so that among some hundred thousand signs two that
/// look alike are not to be expected.
fn tail(key: Key) -> [u8; 4] {
    ((key >> (Key::BITS - SHELF_BITS - u32::BITS)) as u32).to_le_bytes()
}

/// A line of the file.
pub(super) enum Line<'t> {
    /// Nothing, or a remark.
    Blank,
    /// What the lines below it tell of.
    Section(&'t str),
    /// A sign, and its points.
    Sign(&'t str, &'t str),
}

impl Line<'_> {
    /// Reads a line without its end.
    pub fn of(line: &str) -> Line<'_> {
        if line.is_empty() || line.starts_with("# ") {
            return Line::Blank;
        }
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(section) => Line::Section(section),
            None => {
                let (sign, points) = line.split_once("  ").unwrap_or((line, ""));
                Line::Sign(sign, points)
            }
        }
    }
}

/// `pt+1.31`: for whom, how much; at most [`MOST`].
pub(super) fn point(field: &str) -> Option<Point> {
    let (name, value) = field.split_at_checked(2)?;
    let intent = SHORT.iter().position(|short| *short == name)?;
    let digits = value.strip_prefix(['+', '-'])?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value: f32 = value.parse().ok().filter(|_| plain)?;
    (value.abs() <= MOST).then_some((intent as u8, value))
}

/// The table of all signs of a file. What cannot be read counts for nothing.
pub(super) fn make(text: &str) -> Vec<u8> {
    let mut shelves: Vec<Vec<([u8; 4], Vec<Point>)>> = vec![Vec::new(); SHELVES];
    let mut section = "";
    for line in text.lines() {
        match Line::of(line) {
            Line::Blank => {}
            Line::Section(name) => section = name,
            Line::Sign(sign, points) => {
                let mut names = sign.split(' ');
                let mut name = || names.next().unwrap_or_default();
                let key = key(section, [name(), name(), name()]);
                let points = points.split(' ').filter_map(point).take(SHORT.len()).collect();
                shelves[shelf(key)].push((tail(key), points));
            }
        }
    }
    let shelves: Vec<Vec<u8>> = shelves.iter().map(|signs| lay(signs)).collect();
    let mut table = Vec::new();
    let mut place = (SHELVES + 1) * 4;
    for shelf in shelves.iter().chain([&Vec::new()]) {
        // A table of 4 GB would come of no file that a person reads.
        table.extend((place as u32).to_le_bytes());
        place += shelf.len();
    }
    shelves.iter().for_each(|shelf| table.extend(shelf));
    table
}

/// The bytes of a shelf. Of more signs than 2 bytes can count the rest counts for nothing.
fn lay(signs: &[([u8; 4], Vec<Point>)]) -> Vec<u8> {
    let signs = &signs[..signs.len().min(usize::from(u16::MAX))];
    let mut shelf = (signs.len() as u16).to_le_bytes().to_vec();
    signs.iter().for_each(|(tail, _)| shelf.extend(tail));
    let fine = |points: &[Point]| {
        let tenths = points.iter().map(|(_, value)| f64::from(*value) * 10.0);
        let fits = |tenths: f64| (tenths - tenths.round()).abs() < 1e-3 && tenths.abs() <= MOST_TENTHS;
        if tenths.into_iter().all(fits) { 0 } else { FINE }
    };
    shelf.extend(signs.iter().map(|(_, points)| points.len() as u8 | fine(points)));
    for (_, points) in signs {
        let Form { parts, bytes } = Form::of(fine(points));
        for (intent, value) in points {
            let value = (f64::from(*value) * f64::from(parts)).round() as i32;
            let packed = (value << 5) | i32::from(*intent);
            shelf.extend(&packed.to_le_bytes()[..bytes]);
        }
    }
    shelf
}

/// How points are written.
#[derive(Debug, Clone, Copy)]
struct Form {
    /// Into how many parts a point is divided.
    parts: f32,
    /// How many bytes it takes with its intent.
    bytes: usize,
}

impl Form {
    /// By a number of points with its bit.
    fn of(count: u8) -> Form {
        if count & FINE == 0 { Form { parts: 10.0, bytes: 2 } } else { Form { parts: 1000.0, bytes: 3 } }
    }
}

/// Hands over the points of a sign, if the table has any.
pub(super) fn each_point(table: &[u8], key: Key, mut see: impl FnMut(Point)) {
    let place = |shelf: usize| {
        let bytes = table.get(shelf * 4..)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) as usize)
    };
    let shelf = shelf(key);
    let (Some(from), Some(until)) = (place(shelf), place(shelf + 1)) else { return };
    let shelf = table.get(from..until).unwrap_or_default();
    let Some((points, form)) = points_on(shelf, tail(key)) else { return };
    let mut unpacked = |packed: i32| see(((packed & 31) as u8, (packed >> 5) as f32 / form.parts));
    // Two loops, since the compiler makes a few instructions of each where it knows how many bytes there are.
    match form {
        Form { bytes: 2, .. } => {
            points.as_chunks().0.iter().for_each(|point| unpacked(i16::from_le_bytes(*point).into()));
        }
        // The sign goes along when the highest byte is shifted down from the top.
        _ => points
            .as_chunks()
            .0
            .iter()
            .for_each(|[a, b, c]| unpacked(i32::from_le_bytes([0, *a, *b, *c]) >> 8)),
    }
}

/// The bytes of a sign's points and how they are written, if it lies on the shelf.
fn points_on(shelf: &[u8], tail: [u8; 4]) -> Option<(&[u8], Form)> {
    let (count, shelf) = shelf.split_first_chunk()?;
    let count = usize::from(u16::from_le_bytes(*count));
    let (tails, shelf) = shelf.split_at_checked(count * 4)?;
    let (tails, _) = tails.as_chunks();
    let at = tails.iter().position(|other| *other == tail)?;
    let (counts, points) = shelf.split_at_checked(count)?;
    let bytes = |count: &u8| usize::from(count & !FINE) * Form::of(*count).bytes;
    let before: usize = counts[..at].iter().map(bytes).sum();
    Some((points.get(before..before + bytes(&counts[at]))?, Form::of(counts[at])))
}
